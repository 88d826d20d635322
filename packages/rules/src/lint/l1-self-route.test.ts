import { expect, test } from "vitest";
import { parseRules } from "../rulebook.js";
import type { LintFacts } from "./document.js";
import { selfRoute } from "./l1-self-route.js";
import { everybody, libraryDocument, soundDocument, today } from "./lint-fixture.js";

const route = (name: string, rest: object) => ({
  id: `example/${name}`,
  kind: "ROUTE",
  clauseId: "XX-1",
  matter: "CONDUCT",
  canonicalMatters: ["DISRESPECT"],
  ...rest,
});
const found = (rule: object, facts: LintFacts = today) =>
  selfRoute.find(soundDocument({ rules: parseRules([route("one", rule)]) }), facts);
const about = (rule: object, facts?: LintFacts) => found(rule, facts).map(({ about: key }) => key);

test.each([
  ["to the head of staff, whoever it is about", { to: ["HEAD_OF_STAFF"] }, ["HEAD_OF_STAFF"]],
  [
    "to the head of staff about staff, of whom he or she is one",
    { to: ["HEAD_OF_STAFF"], subject: ["STAFF"] },
    ["HEAD_OF_STAFF"],
  ],
  ["to the head of staff about office holders", { to: ["HEAD_OF_STAFF"], subject: ["ELECTED_HOLDER"] }, []],
  ["with an exception for the subject", { to: ["HEAD_OF_STAFF"], ifSubjectIs: { HEAD_OF_STAFF: { to: ["CFO"] } } }, []],
  ["to two in order: the second takes it", { to: ["HEAD_OF_STAFF", "CFO"], subject: ["HEAD_OF_STAFF"] }, []],
  [
    "to a choice of two, one of them the subject",
    { to: ["HEAD_OF_STAFF", "CFO"], subject: ["HEAD_OF_STAFF"], mode: "ALTERNATIVE" },
    ["HEAD_OF_STAFF"],
  ],
  ["to many people, of whom the subject is one", { to: ["SENIOR_LEADERSHIP"] }, []],
  ["to a procedure", { to: ["GRIEVANCE_PROCEDURE"] }, []],
  ["a question of law, which is about nobody", { to: ["HEAD_OF_STAFF"], canonicalMatters: ["LEGALITY"] }, []],
])("%s", (_, rule, expected) => {
  expect(about(rule)).toEqual(expected);
});

test("an office that the subject holds besides today is the subject's own", () => {
  const rule = { to: ["MONITORING_OFFICER"], subject: ["HEAD_OF_STAFF"] };
  expect(about(rule)).toEqual([]);
  const holders = { ...everybody(), HEAD_OF_STAFF: ["p1"], MONITORING_OFFICER: ["p1"] };
  expect(about(rule, { ...today, holders })).toEqual(["HEAD_OF_STAFF"]);
  expect(about(rule, { ...today, holders: null, coHeld: [["HEAD_OF_STAFF", "MONITORING_OFFICER"]] })).toEqual([
    "HEAD_OF_STAFF",
  ]);
});

test.each([
  [
    "devon-and-cornwall",
    "1",
    "DC-RR.1 sends a matter about the Chief Executive to the Monitoring Officer, who is the same person. ",
  ],
  [
    "staffordshire",
    "1",
    "ST-16 sends a matter about the Chief Executive to the Chief Executive and a matter about the Chief Constable to the Chief Constable. ",
  ],
] as const)("%s: the message says who is meant and what to do", (slug, number, words) => {
  const advice = "Name who receives it instead, or accept this with a reason and say who takes it.";
  const document = libraryDocument(slug, number);
  const said = selfRoute
    .find(document, today)
    .map((one) => selfRoute.words(one, { language: "EN", titles: document.titles }));
  expect(said).toContain(words + advice);
});
