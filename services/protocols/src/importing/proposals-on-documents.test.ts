import { proposeRules, type RuleProposal } from "@probity/rules/proposals";
import { expect, test } from "vitest";
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
});

function isPlaced(text: string, { words, start, end }: RuleProposal): boolean {
  return text.slice(start, end) === words;
}
