import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { pageWordsOf, PageWordsProvider } from "../words.js";
import { Contents, WhoHandlesWhat } from "./Contents.js";
import type { Clause, Version } from "./protocol.query.js";
import { VersionFacts } from "./Versions.js";

const version: Version = {
  id: "1",
  number: "3",
  status: "IN_FORCE",
  inForceFrom: "2025-06-01",
  inForceTo: null,
  importedAt: null,
  marking: null,
  legalStatus: null,
  clauses: [],
  rules: [],
  approvals: [],
};

const shown = (told: Partial<Version>, language: "en" | "cy") =>
  renderToStaticMarkup(
    <PageWordsProvider value={pageWordsOf(language)}>
      <VersionFacts version={{ ...version, ...told }} />
    </PageWordsProvider>,
  );

test("DC-0: the page says how the document is marked and what it is in law, in both languages", () => {
  const marked = { marking: "FOI_OPEN", legalStatus: "CONTRACTUAL" };
  expect(shown(marked, "en")).toMatch(
    /Marking.*Open to freedom of information requests.*Status in law.*contract of employment/s,
  );
  expect(shown(marked, "cy")).toMatch(/Marc.*Agored i geisiadau rhyddid gwybodaeth.*contract cyflogaeth/s);
});

test("what it does not say is not stated; its own words stay in their own language", () => {
  expect(shown({}, "en").match(/Not stated/g)).toHaveLength(2);
  expect(shown({ marking: "OFFICIAL" }, "cy")).toContain('<span lang="en">OFFICIAL</span>');
  expect(shown({ marking: "OFFICIAL" }, "en")).toContain("<span>OFFICIAL</span>");
});

const clause = (clauseId: string, heading: string): Clause => ({
  id: clauseId,
  clauseId,
  label: null,
  headingPath: [heading],
  summary: null,
  englishSummary: null,
  text: null,
  notes: [],
});

test("the contents lead to the first clause of each part, and who handles what to the clause that says so", () => {
  const told: Version = {
    ...version,
    clauses: [clause("ST-1", "Roles"), clause("ST-2", "Roles"), clause("ST-16", "Redress")],
    rules: [
      {
        id: "a",
        kind: "ROUTE",
        sentence: "Mae pryder yn mynd at y Prif Weithredwr (ST-16).",
        clause: { clauseId: "ST-16" },
      },
      { id: "b", kind: "STANDARD", sentence: "Arall (ST-1).", clause: { clauseId: "ST-1" } },
    ],
  };
  const html = renderToStaticMarkup(
    <PageWordsProvider value={pageWordsOf("cy")}>
      <Contents version={told} />
      <WhoHandlesWhat version={told} />
    </PageWordsProvider>,
  );
  expect([...html.matchAll(/href="#([^"]+)"/g)].map(([, to]) => to)).toEqual(["ST-1", "ST-16", "ST-16"]);
  expect(html).toContain("Pwy sy’n delio â beth");
  expect(html).not.toContain("Arall");
});

test("a document without headings or routes has neither list", () => {
  expect(
    renderToStaticMarkup(
      <>
        <Contents version={version} />
        <WhoHandlesWhat version={version} />
      </>,
    ),
  ).toBe("");
});
