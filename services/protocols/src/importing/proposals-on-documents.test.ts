import { proposeRules, type RuleProposal } from "@probity/rules/proposals";
import { Language } from "@probity/service-kit/language-enum";
import { expect, test } from "vitest";
import { reasonIn } from "./review/reason-words.js";
import { accepted, fixture, sourceDocument } from "./tests/documents.js";

type Length = [clause: string, kind: string, length: number, unit: string];

/** The limits and cycles that the source documents give in numbers; in their place our own documents' where they are not at hand. */
const documents: readonly [source: string, own: string, prefix: string, real: Length[], mimic: Length[]][] = [
  [
    "staffordshire-2012.txt",
    "westmark-2019.txt",
    "ST",
    [["ST-20", "DEADLINE", 28, "CALENDAR_DAYS"]],
    [["ST-9", "DEADLINE", 30, "CALENDAR_DAYS"]],
  ],
  ["cheshire-2007.txt", "norbeck-2009.txt", "CH", [], []],
  ["cumbria-2017.txt", "eastmoor-2016.txt", "CU", [], []],
  ["devon-cornwall.txt", "southmere.txt", "DC", [], []],
  [
    "avon-somerset-2023.txt",
    "holloway-2025.txt",
    "AS",
    [
      ["AS-3.8", "DEADLINE", 72, "HOURS"],
      ["AS-3.16", "DEADLINE", 3, "YEARS"],
      ["AS-PROCESS-REVIEW-1", "REVIEW_CYCLE", 2, "YEARS"],
    ],
    [["AS-3.3", "DEADLINE", 3, "CALENDAR_DAYS"]],
  ],
];

test.each(documents)("%s: every length of time in it, and none that is not", (source, own, prefix, real, mimic) => {
  const bytes = sourceDocument(source);
  const { clauses } = accepted(bytes ?? fixture(own), prefix);
  const proposals = clauses.flatMap((clause) =>
    [clause.text, ...clause.subParagraphs.map((sub) => sub.text), ...clause.notes].flatMap((text) =>
      proposeRules(text).map((proposal) => ({ clause: clause.stableId, text, proposal })),
    ),
  );
  const lengths = proposals.flatMap(({ clause, proposal: { kind, partial } }) =>
    typeof partial["length"] === "number" ? [[clause, kind, partial["length"], partial["unit"]]] : [],
  );
  expect(lengths).toEqual(bytes ? real : mimic);
  expect(proposals.filter(({ text, proposal }) => !isPlaced(text, proposal))).toEqual([]);
  expect(proposals.filter(({ proposal: { reason } }) => english.test(reasonIn(Language.CY, reason)))).toEqual([]);
});

const english = /\b(the|of|that|something|somebody|speaks|words|same|without|length|limit|duty|known)\b/;

test.each([
  ["a limit of time; the sentence does not say from when", "terfyn amser; nid yw’r frawddeg yn dweud o ba bryd"],
  [
    "the same printed label, the same heading, words not much like the summary",
    "yr un label argraffedig, yr un pennawd, geiriau heb fod yn debyg iawn i’r crynodeb",
  ],
  ["words like the summary", "geiriau tebyg i’r crynodeb"],
  ["no clauses are known yet", "nid oes cymalau’n hysbys eto"],
])("the reason “%s” in Welsh", (reason, welsh) => {
  expect(reasonIn(Language.CY, reason)).toBe(welsh);
  expect(reasonIn(Language.EN, reason)).toBe(reason);
});

function isPlaced(text: string, { words, start, end }: RuleProposal): boolean {
  return text.slice(start, end) === words;
}
