import { expect, test } from "vitest";
import { deadlinesOf, parseRules, routesOf, RuleRefused } from "./rulebook.js";

const deadline = {
  id: "staffordshire-2012/register-initial",
  kind: "DEADLINE",
  clauseId: "ST-20a",
  duty: "REGISTER_OF_INTERESTS",
  anchor: "ELECTION",
  length: 28,
  unit: "CALENDAR_DAYS",
  hardness: "HARD",
};
const route = {
  id: "cumbria-2017/conduct",
  kind: "ROUTE",
  clauseId: "CU-W4",
  matter: "CONDUCT",
  to: ["HEAD_OF_STAFF"],
};

test("a deadline is read with WITHIN and no roll-forward unless it says otherwise", () => {
  expect(deadlinesOf(parseRules([deadline, route]))).toEqual([
    { ...deadline, subject: null, convention: "WITHIN", rollForward: "NONE", recipient: null, text: null },
  ]);
});

test("a route is a MUST for anyone about anyone unless it says otherwise", () => {
  expect(routesOf(parseRules([deadline, route]))).toMatchObject([
    { mode: "MUST", complainant: [], subject: [], canonicalMatters: [], precondition: null, informalFirst: false },
  ]);
});

test.each([
  ["an office outside the vocabulary", { ...route, to: ["TOWN_CRIER"] }, /"cumbria-2017\/conduct": to\.0: /],
  ["a class of persons outside the vocabulary", { ...route, subject: ["GUEST"] }, /subject\.0: /],
  ["a procedure that is no recipient", { ...route, to: ["TRIAL_BY_COMBAT"] }, /to\.0: /],
  ["a route to nobody", { ...route, to: [] }, /to: /],
  ["a matter outside the vocabulary", { ...route, matter: "GOSSIP" }, /matter: /],
  ["a field it does not know", { ...route, colour: "red" }, /colour/],
  ["an exception for an unknown office", { ...route, ifSubjectIs: { CRIER: { to: ["DEPUTY"] } } }, /ifSubjectIs/],
  ["a unit outside the vocabulary", { ...deadline, unit: "FORTNIGHTS" }, /unit: /],
  ["a length without a unit", { ...deadline, unit: null }, /length and unit are given together/],
  ["no number and no words instead", { ...deadline, length: null, unit: null }, /says what it has instead/],
  ["a length of nothing", { ...deadline, length: 0 }, /length: /],
  ["no clause", { ...deadline, clauseId: "" }, /clauseId: must be a clause id/],
  ["an unknown kind", { ...deadline, kind: "WISH" }, /kind WISH is unknown/],
  ["a kind that has no shape yet", { ...deadline, kind: "THRESHOLD_BAND" }, /THRESHOLD_BAND cannot be read yet/],
  ["no id", { kind: "ROUTE" }, /Rule number 1: id: /],
  ["something that is no rule", 7, /Rule number 1: kind \(none\) is unknown/],
])("%s is refused", (_, rule, message) => {
  expect(() => parseRules([rule])).toThrow(RuleRefused);
  expect(() => parseRules([rule])).toThrow(message);
});

test("a repeated id is refused", () => {
  expect(() => parseRules([route, route])).toThrow('Rule "cumbria-2017/conduct" appears twice.');
});

test("a rulebook that is no list is refused", () => {
  expect(() => parseRules({ rules: [] })).toThrow("A rulebook is a list of rules.");
});
