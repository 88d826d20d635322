import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { pageWordsOf, PageWordsProvider } from "../words.js";
import { ClauseLink } from "./ClauseLink.js";

const shown = (title: string, language: "en" | "cy") => {
  const protocol = { slug: "staff-relations", title, englishTitle: "Staff Relations Protocol" };
  const clause = { clauseId: "ST-20a", label: "20", version: { protocol } };
  return renderToStaticMarkup(
    <PageWordsProvider value={pageWordsOf(language)}>
      <ClauseLink force="staffordshire" clause={clause} clauseId="ST-20a" />
    </PageWordsProvider>,
  );
};

test("a clause is named by its protocol's title in the page's language; one that is known in English only says so", () => {
  expect(shown("Protocol Cysylltiadau Staff", "cy")).toContain("<span>Protocol Cysylltiadau Staff</span>");
  expect(shown("Staff Relations Protocol", "cy")).toContain('<span lang="en">Staff Relations Protocol</span>');
  expect(shown("Staff Relations Protocol", "en")).toContain("<span>Staff Relations Protocol</span>");
});
