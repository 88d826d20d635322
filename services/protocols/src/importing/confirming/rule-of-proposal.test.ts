import { parseRules } from "@probity/rules/rulebook";
import { expect, test } from "vitest";
import { isSaidBy, ruleOfProposal } from "./rule-of-proposal.js";

const name = { id: "together/xx-1-deadline", clauseId: "XX-1" };
const whole = { duty: "REVIEW_POLICY", anchor: "LAST_REVIEW", length: 2, unit: "YEARS", hardness: "HARD" };

test("words that say the whole of a rule are one; else the answer names what is missing, and what is wrong", () => {
  expect(ruleOfProposal("DEADLINE", whole, name)).toMatchObject({ rule: { ...name, kind: "DEADLINE", ...whole } });
  const { duty: _duty, anchor: _anchor, ...short } = whole;
  expect(ruleOfProposal("DEADLINE", short, name)).toEqual({ missing: ["duty", "anchor"], refusal: null });
  expect(ruleOfProposal("DEADLINE", { ...whole, length: -1, soon: true }, name)).toEqual({
    missing: [],
    refusal: expect.stringContaining("Length: Enter 1 or more."),
  });
});

test("a rule says what a proposal says when it has all of its words' parameters", () => {
  const [rule] = parseRules([{ ...name, kind: "DEADLINE", ...whole }]);
  if (!rule) throw new Error("no rule");
  expect(isSaidBy(rule, "DEADLINE", { length: 2, unit: "YEARS" })).toBe(true);
  expect(isSaidBy(rule, "DEADLINE", { length: 3, unit: "YEARS" })).toBe(false);
  expect(isSaidBy(rule, "REVIEW_CYCLE", {})).toBe(false);
});
