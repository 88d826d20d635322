import { expect, test } from "vitest";
import type { ClausePartsFragment } from "../../gql/graphql.js";
import { answersOf, blankClause, clauseInput, clauseProblems } from "./clause-answers.js";

const words = ((key: string) => key) as never;
const clause: ClausePartsFragment = {
  id: "c1",
  clauseId: "ST-20a",
  label: "20a",
  headingPath: ["Registers", "Interests"],
  ordinal: 4,
  summaryEn: "Interests are declared.",
  summaryCy: "Interests are declared.",
  text: null,
  subParagraphs: [],
  notes: [],
  kinds: ["DEADLINE"],
  audience: ["MEMBER"],
  citations: [{ name: "PRSR-ACT-2011", title: "An Act" }],
  modelClause: null,
  modelRelation: null,
  modelReason: null,
};
const setting = { taken: [], ofModel: false };

const ids = (problems: ReturnType<typeof clauseProblems>): unknown[] =>
  problems.filter((one) => one !== false).map((one) => one.id);

test("English that the API gives where there is no Welsh is not taken for Welsh", () => {
  expect(answersOf(clause)).toMatchObject({ summaryEn: "Interests are declared.", summaryCy: "" });
  expect(answersOf({ ...clause, summaryCy: "Datgenir buddiannau." }).summaryCy).toBe("Datgenir buddiannau.");
});

test("a new clause stands under the headings of the one before it, with the document's letters", () => {
  expect(blankClause(clause)).toMatchObject({ clauseId: "ST-", headings: "Registers\nInterests" });
  expect(blankClause()).toMatchObject({ clauseId: "", headings: "" });
});

test("a clause needs a name of its own and some words, and a reason where it stands on the model", () => {
  expect(ids(clauseProblems(blankClause(clause), setting, words))).toEqual(["clauseId", "summaryEn"]);
  expect(ids(clauseProblems(answersOf(clause), { taken: ["ST-20a"], ofModel: true }, words))).toEqual([
    "clauseId",
    "reason",
  ]);
  expect(ids(clauseProblems(answersOf(clause), setting, words))).toEqual([]);
});

test("the API is told the headings line by line, and null for what is empty", () => {
  const answers = { ...answersOf(clause), headings: " Registers \n\nGifts", summaryCy: "  " };
  expect(clauseInput(answers, null)).toEqual({
    clauseId: "ST-20a",
    label: "20a",
    headingPath: ["Registers", "Gifts"],
    summaryEn: "Interests are declared.",
    summaryCy: null,
    text: null,
    kinds: ["DEADLINE"],
    audience: ["MEMBER"],
    citations: ["PRSR-ACT-2011"],
    reason: null,
  });
  expect(clauseInput(answers, "ST-19")).toHaveProperty("afterClauseId", "ST-19");
});
