import { expect, test } from "vitest";
import { parseRules, RuleRefused, rulesOfKind } from "./rulebook.js";

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
  expect(rulesOfKind(parseRules([deadline, route]), "DEADLINE")).toEqual([
    {
      ...deadline,
      subject: null,
      convention: "WITHIN",
      calendar: null,
      rollForward: "NONE",
      recipient: null,
      text: null,
      serviceTarget: null,
    },
  ]);
});

test("a route is a MUST for anyone about anyone unless it says otherwise", () => {
  expect(rulesOfKind(parseRules([deadline, route]), "ROUTE")).toMatchObject([
    { mode: "MUST", complainant: [], subject: [], canonicalMatters: [], precondition: null, informalFirst: false },
  ]);
});

const rule = (kind: string, rest: object) => ({ id: "example/rule", kind, clauseId: "XX-1", ...rest });

test.each([
  [
    "leave of an unknown office",
    rule("PERMISSION", { matter: "MEDIA_CONTACT", by: "CRIER", before: "CONTACT" }),
    /by: /,
  ],
  ["leave in an unknown matter", rule("PERMISSION", { matter: "SINGING", by: null, before: "CONTACT" }), /matter: /],
  ["an unknown conduct", rule("PROHIBITION", { conduct: "WHISTLING" }), /conduct: /],
  ["an unknown lawful basis", rule("PROHIBITION", { conduct: "DISREPUTE", unlessBasis: ["WHIM"] }), /unlessBasis\.0: /],
  ["an unknown record", rule("RECORD", { record: "DREAMS" }), /record: /],
  ["a dataset that is none", rule("PUBLICATION", { dataset: "DIARIES" }), /dataset: /],
  ["a lag before the event", rule("PUBLICATION", { dataset: "PROTOCOL", lagDays: -1 }), /lagDays: /],
  ["telling nobody", rule("NOTIFY", { occasion: "INTERESTS", to: [] }), /to: /],
  ["telling an unknown office", rule("NOTIFY", { occasion: "INTERESTS", to: ["CRIER"] }), /to\.0: /],
  ["an unknown topic", rule("CONSULT", { topic: "WEATHER", consult: ["CFO"] }), /topic: /],
  ["a cycle without a unit", rule("REVIEW_CYCLE", { owner: null, length: 2, unit: null }), /given together/],
  [
    "a thirteenth month",
    rule("REVIEW_CYCLE", { owner: null, length: null, unit: null, next: "2025-13" }),
    /must be a month/,
  ],
  ["signing on no event", rule("ACKNOWLEDGE", { on: [] }), /on: /],
  ["an unknown tie", rule("RECUSAL", { processes: ["GRANT"], ties: ["NEIGHBOUR"] }), /ties\.0: /],
  ["an unknown standard", rule("STANDARD", { standard: "PUNCTUALITY" }), /standard: /],
  [
    "a band without an amount or a quality",
    rule("THRESHOLD_BAND", { outcome: "RECORD" }),
    /an amount to begin with, or a quality/,
  ],
  [
    "a band that ends where it begins",
    rule("THRESHOLD_BAND", { minPence: 100, maxPence: 100, outcome: "RECORD" }),
    /ends above where it begins/,
  ],
  ["approval by nobody", rule("THRESHOLD_BAND", { minPence: 0, outcome: "APPROVE" }), /names the office that gives it/],
  ["an amount with a fraction of a penny", rule("THRESHOLD_BAND", { minPence: 0.5, outcome: "RECORD" }), /minPence: /],
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
  ["the fields of another kind", { ...deadline, kind: "THRESHOLD_BAND" }, /Unrecognized keys: "duty"/],
  [
    "a kind that is only a property of all objects",
    { ...deadline, kind: "constructor" },
    /kind constructor is unknown/,
  ],
  ["no id", { kind: "ROUTE" }, /Rule number 1: id: /],
  ["something that is no rule", 7, /Rule number 1: kind \(none\) is unknown/],
])("%s is refused", (_, refused, message) => {
  expect(() => parseRules([refused])).toThrow(RuleRefused);
  expect(() => parseRules([refused])).toThrow(message);
});

test("a repeated id is refused", () => {
  expect(() => parseRules([route, route])).toThrow('Rule "cumbria-2017/conduct" appears twice.');
});

test("a rulebook that is no list is refused", () => {
  expect(() => parseRules({ rules: [] })).toThrow("A rulebook is a list of rules.");
});
