import { Details } from "@probity/ui/content/Details";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ClausePartsFragment } from "../../gql/graphql.js";
import { useLanguage } from "../../i18n.js";
import { wordsInOrder, type Part } from "./clause-words.js";

/** What a clause says: its own words, the summary in the page's language, and the summary in the other one. */
export function ClauseWords({ clause }: { clause: ClausePartsFragment }): ReactNode {
  const { t } = useTranslation();
  const { text, subParagraphs, notes } = clause;
  const { here, there } = useSummaries(clause);
  return (
    <>
      {text ? (
        <InOrder words={wordsInOrder(text, subParagraphs)} />
      ) : (
        <>
          <p className="govuk-body ad-prose" lang={here?.lang}>
            {here?.words ?? t("protocols.notStated")}
          </p>
          <InOrder words={wordsInOrder("", subParagraphs)} />
        </>
      )}
      {text && here && (
        <Details summary={t("protocols.inShort")}>
          <p className="govuk-body" lang={here.lang}>
            {here.words}
          </p>
        </Details>
      )}
      {there && (
        <Details summary={t(there.lang === "cy" ? "editor.inWelsh" : "editor.inEnglish")}>
          <p className="govuk-body" lang={there.lang}>
            {there.words}
          </p>
        </Details>
      )}
      {notes.length > 0 && (
        <Details summary={t("protocols.notes", { count: notes.length })} open>
          <ul className="govuk-list govuk-list--bullet">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

interface Summary {
  readonly words: string;
  readonly lang: "en" | "cy";
}

/** The API answers English where there is no Welsh: the same words twice are one summary. */
function useSummaries({ summaryEn, summaryCy }: ClausePartsFragment): { here: Summary | null; there: Summary | null } {
  const { language } = useLanguage();
  const english = summaryEn ? ({ words: summaryEn, lang: "en" } as const) : null;
  const welsh = summaryCy && summaryCy !== summaryEn ? ({ words: summaryCy, lang: "cy" } as const) : null;
  return language === "cy" && welsh ? { here: welsh, there: english } : { here: english, there: welsh };
}

function InOrder({ words }: { words: readonly Part[] }): ReactNode {
  return words.map((part, index) =>
    "paragraph" in part ? (
      <p key={index} className="govuk-body ad-prose">
        {part.paragraph}
      </p>
    ) : (
      <ul key={index} className="govuk-list">
        {part.items.map((item, place) => (
          <li key={place} className={item.depth > 0 ? "ad-prose ad-deeper" : "ad-prose"}>
            {item.label} {item.text}
          </li>
        ))}
      </ul>
    ),
  );
}
