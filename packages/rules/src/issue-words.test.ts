import { expect, test } from "vitest";
import { fieldInWords, issueInWords } from "./issue-words.js";
import { ruleSchemas, type Rule } from "./rulebook.js";

const deadline = {
  id: "x/one",
  clauseId: "XX-1",
  kind: "DEADLINE",
  duty: "REGISTER_OF_INTERESTS",
  subject: "ELECTED_HOLDER",
  anchor: "ELECTION",
  length: 28,
  unit: "CALENDAR_DAYS",
  hardness: "HARD",
};

function said(kind: Rule["kind"], rule: object): string[] {
  return (ruleSchemas[kind].safeParse(rule).error?.issues ?? []).map(issueInWords);
}

test.each([
  [
    "a word that there is not",
    { unit: "FORTNIGHTS" },
    "Choose one of these: hours, calendar days, working days, weeks, months, years.",
  ],
  ["words for a number", { length: "many" }, "Enter a number."],
  ["no length at all", { length: 0 }, "Enter 1 or more."],
  ["a slip of the pen", { length: 100_000 }, "Enter at most 10000."],
  ["nothing", { anchor: undefined }, "Choose one of these: election"],
  ["a field of another kind", { minPence: 5 }, "A rule of this kind does not say min pence: leave it out."],
])("%s is refused in plain words", (_what, change, words) => {
  expect(said("DEADLINE", { ...deadline, ...change })[0]).toContain(words);
});

test("what a kind refuses by itself is a sentence; an empty list asks for one more", () => {
  const band = { id: "x/band", clauseId: "XX-1", kind: "THRESHOLD_BAND", minPence: 0, outcome: "APPROVE" };
  expect(said("THRESHOLD_BAND", band)).toEqual(["Approval names the office that gives it."]);
  expect(said("ROUTE", { id: "x/r", clauseId: "XX-1", kind: "ROUTE", matter: "CONDUCT", to: [] })).toEqual([
    "Choose at least 1.",
  ]);
});

test("no sentence has a word of the data format", () => {
  const sentences = Object.keys(ruleSchemas).flatMap((kind) => said(kind as Rule["kind"], { kind, other: {} }));
  expect(sentences.length).toBeGreaterThan(13);
  for (const sentence of sentences) expect(sentence).not.toMatch(/_|undefined|expected|"/);
});

test("a field is called by its words", () => {
  expect(fieldInWords("thenIfUnresolved")).toBe("then if unresolved");
});
