import { expect, test } from "vitest";
import { LineDecision } from "./line-decision.js";
import { decisionProblem, needsDecision, type DecidedLine } from "./line-review.rules.js";

const line = { id: "a", nil: false, description: "A field at Gnosall.", connectedName: null, sensitiveReason: null };
const withWords = { ...line, id: "b", description: "A house, ST16 2LN." };
const sensitive = { ...line, id: "c", sensitiveReason: "Threats were made." };
const publish: DecidedLine = { interestId: "b", decision: LineDecision.PUBLISH, reason: "It is no home." };
const withhold: DecidedLine = {
  interestId: "c",
  decision: LineDecision.WITHHOLD,
  reason: "The police advise it.",
  provision: "Section 12 of the code",
  reviewOn: "2027-05-01",
};
const problem = (...decided: DecidedLine[]) => decisionProblem([line, withWords, sensitive], decided, "2026-11-24");

test("a decision is asked for where words give something away or the person asks for it, and never for nothing", () => {
  expect([line, withWords, sensitive, { ...sensitive, nil: true }].map(needsDecision)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("each of them decided, with reasons, is enough; another line may be decided too", () => {
  expect(problem(publish, withhold)).toBeNull();
  expect(problem(publish, withhold, { ...publish, interestId: "a" })).toBeNull();
});

test.each<[string, DecidedLine[]]>([
  ["Decide each line that", [publish]],
  ["Decide each line once", [publish, withhold, publish]],
  ["does not hold", [publish, withhold, { ...publish, interestId: "z" }]],
  ["reason", [publish, { ...withhold, reason: " " }]],
  ["provision", [publish, { ...withhold, provision: " " }]],
  ["after today", [publish, { ...withhold, reviewOn: "2026-11-24" }]],
  ["after today", [publish, { ...withhold, reviewOn: null }]],
])("refused with %j", (words, decided) => expect(problem(...decided)).toContain(words));
