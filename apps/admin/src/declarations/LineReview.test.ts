import type { TFunction } from "i18next";
import { describe, expect, test } from "vitest";
import { choiceProblems, chosenLine, type LineChoice, noChoice } from "./LineReview.js";

const t = ((key: string) => key) as TFunction;
const reviewOn = { day: "1", month: "5", year: "2030" };
const withheld: LineChoice = { decision: "WITHHOLD", reason: " Threats. ", provision: " Paragraph 4 ", reviewOn };
const missing = (choice: Partial<LineChoice>) =>
  choiceProblems("line-1", { ...withheld, ...choice }, t).flatMap((problem) => (problem ? [problem.id] : []));

describe("what is missing in the choice for a line", () => {
  test.each<[Partial<LineChoice>, string[]]>([
    [{}, []],
    [{ decision: "PUBLISH", provision: "", reviewOn: noChoice.reviewOn }, []],
    [{ decision: "" }, ["line-1"]],
    [{ reason: " " }, ["line-1-reason"]],
    [{ provision: "" }, ["line-1-provision"]],
    [{ reviewOn: { ...reviewOn, month: "13" } }, ["line-1-review"]],
  ])("%j: %j", (choice, ids) => expect(missing(choice)).toEqual(ids));
});

test("a choice is sent with what belongs to it and no more", () => {
  expect(chosenLine("a", noChoice)).toBeNull();
  expect(chosenLine("a", { ...withheld, decision: "PUBLISH" })).toEqual({
    interestId: "a",
    decision: "PUBLISH",
    reason: "Threats.",
  });
  expect(chosenLine("a", withheld)).toEqual({
    interestId: "a",
    decision: "WITHHOLD",
    reason: "Threats.",
    provision: "Paragraph 4",
    reviewOn: "2030-05-01",
  });
});
