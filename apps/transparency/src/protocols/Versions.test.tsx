import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { pageWordsOf, PageWordsProvider } from "../words.js";
import { Contents, WhoHandlesWhat } from "./Contents.js";
import type { Clause, Version } from "./protocol.query.js";
import { Approvals, VersionFacts } from "./Versions.js";

const version: Version = {
  id: "1",
  number: "3",
  status: "IN_FORCE",
  inForceFrom: "2025-06-01",
  inForceTo: null,
  importedAt: null,
  marking: null,
  legalStatus: null,
  owner: null,
  englishOwner: null,
  review: null,
  signatories: [],
  precedence: null,
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
  expect(shown({}, "en").match(/Not stated/g)).toHaveLength(6);
  expect(shown({ marking: "OFFICIAL" }, "cy")).toContain('<span lang="en">OFFICIAL</span>');
  expect(shown({ marking: "OFFICIAL" }, "en")).toContain("<span>OFFICIAL</span>");
});

const said: Partial<Version> = {
  owner: "Pennaeth Staff",
  englishOwner: "Chief of Staff",
  review: { length: 2, unit: "YEARS", last: "2023-11", next: "2025-10-01" },
  signatories: [{ office: "Chairman", englishOffice: "Chairman", name: "A. Demo", signedOn: "2007-12-11" }],
  precedence: ["STATUTE", "PROTOCOL"],
};

test("AS-R1, CH-fn: who looks after it, its review, who signed and what goes before what, with days as people write them", () => {
  const english = shown({ ...said, owner: "Chief of Staff" }, "en");
  for (const words of [
    "Chief of Staff",
    "every 2 years; last November 2023; next 1 October 2025",
    "<span>Chairman</span>, A. Demo, 11 December 2007",
    "acts and instruments, then a protocol",
  ])
    expect(english).toContain(words);
  const welsh = shown(said, "cy");
  for (const words of [
    "<span>Pennaeth Staff</span>",
    "bob 2 flynedd; diwethaf Tachwedd 2023; nesaf 1 Hydref 2025",
    '<span lang="en">Chairman</span>, A. Demo, 11 Rhagfyr 2007',
    "deddfau ac offerynnau, yna protocol",
  ])
    expect(welsh).toContain(words);
  expect(english + welsh).not.toMatch(/\d{4}-\d{2}/);
});

test("CH-fn: an approval is told in the page's language; what only its document says stays in its own", () => {
  const approvals = [
    {
      approvedBy: null,
      office: "Prif Weithredwr",
      englishOffice: "Chief Executive",
      approvedOn: "2007-12-11",
      note: "Minute 70",
    },
    {
      approvedBy: null,
      office: "Police Authority",
      englishOffice: "Police Authority",
      approvedOn: null,
      note: "By show of hands",
    },
  ];
  const html = renderToStaticMarkup(
    <PageWordsProvider value={pageWordsOf("cy")}>
      <Approvals approvals={approvals} />
    </PageWordsProvider>,
  );
  for (const words of [
    "<span>Prif Weithredwr</span>",
    "11 Rhagfyr 2007",
    "Cofnod 70",
    '<span lang="en">Police Authority</span>',
    '<span lang="en">By show of hands</span>',
  ])
    expect(html).toContain(words);
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
