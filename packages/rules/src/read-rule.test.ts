import { expect, test } from "vitest";
import { idleRefusals, readRules } from "./read-rule.js";

const sign = { id: "x/sign", clauseId: "XX-1", kind: "ACKNOWLEDGE", subject: ["ELECTED_HOLDER"], on: ["APPOINTMENT"] };

test("rules that somebody wrote down are read", () => {
  expect(readRules([sign])).toMatchObject([{ clauseId: "XX-1", on: ["APPOINTMENT"] }]);
});

test.each([
  ["a kind that there is not", [{ ...sign, kind: "WISH" }], "XX-1: Kind: Choose what the rule does."],
  ["a question without an answer", [{ ...sign, on: [] }], "XX-1: On: Choose at least 1."],
  ["a second rule of the same name", [sign, sign], "Two rules of XX-1 have the same name."],
  ["nothing at all", [{}], "Kind: Choose what the rule does."],
])("%s is refused by its clause and question", (_what, rules, words) => {
  expect(() => readRules(rules)).toThrow(words);
});

test("AS-3.8b: hours are counted from what is known by its hour, not from an election or an appointment", () => {
  const limit = { id: "x/l", clauseId: "XX-1", kind: "DEADLINE", length: 72, unit: "HOURS", hardness: "HARD" };
  const refused = (said: object) => readRules([{ ...limit, subject: "ELECTED_HOLDER", ...said }]).flatMap(idleRefusals);
  expect(refused({ duty: "REPORT_DATA_BREACH", anchor: "AWARE_OF_BREACH" })).toEqual([]);
  expect(refused({ duty: "REGISTER_OF_INTERESTS", anchor: "ELECTION" })).toMatchObject([{ field: "unit" }]);
  expect(refused({ duty: "REGISTER_OF_INTERESTS", anchor: "ELECTION", unit: "WEEKS" })).toEqual([]);
});

test("AS-3.16: vetting is counted by the calendar, not in working days and not moved by bank holidays", () => {
  const three = {
    id: "x/v",
    clauseId: "XX-1",
    kind: "DEADLINE",
    duty: "RENEW_VETTING",
    anchor: "VETTING_GRANTED",
    length: 3,
  };
  const refused = (said: object) => readRules([{ ...three, hardness: "ORDINARY", ...said }]).flatMap(idleRefusals);
  expect(refused({ unit: "YEARS" })).toEqual([]);
  expect(refused({ unit: "WORKING_DAYS", calendar: "ENGLAND_AND_WALES" })).toMatchObject([{ field: "calendar" }]);
  const moved = { unit: "YEARS", calendar: "ENGLAND_AND_WALES", rollForward: "NEXT_WORKING_DAY" };
  expect(refused(moved)).toMatchObject([{ field: "calendar" }]);
});
