import { describe, expect, test } from "vitest";
import { parseRules } from "../rulebook.js";
import { decideConduct } from "./conduct.js";
import { decideRecusal } from "./recusal.js";
import { decideStandard } from "./standard.js";

const rules = parseRules([
  {
    id: "example/politics",
    kind: "PROHIBITION",
    clauseId: "XX-15",
    conduct: "POLITICAL_OFFICE",
    subject: ["PAID_STAFF"],
    exempt: ["DEPUTY"],
    barred: ["HOUSE_OF_COMMONS"],
    allowedIfDeclared: ["PARISH_COUNCIL"],
    differsFrom: "lgha-1989-s1",
  },
  {
    id: "example/confidence",
    kind: "PROHIBITION",
    clauseId: "XX-6",
    conduct: "BREACH_OF_CONFIDENCE",
    unlessBasis: ["LAW", "EXPRESS_AUTHORITY"],
  },
  {
    id: "example/after-leaving",
    kind: "PROHIBITION",
    clauseId: "XX-18",
    conduct: "BREACH_OF_CONFIDENCE",
    unlessBasis: ["LAW"],
    afterLeaving: true,
  },
  {
    id: "example/contracts",
    kind: "PROHIBITION",
    clauseId: "XX-7",
    conduct: "CONTRACT_BENEFIT",
    unlessPermitted: "CONTRACT_BENEFIT",
  },
  {
    id: "example/pressure",
    kind: "PROHIBITION",
    clauseId: "XX-8",
    conduct: "UNDUE_PRESSURE",
    subject: ["ELECTED_HOLDER"],
  },
  { id: "example/disclosure", kind: "STANDARD", clauseId: "XX-9", standard: "PROTECTED_DISCLOSURE_PREVAILS" },
  {
    id: "example/recusal",
    kind: "RECUSAL",
    clauseId: "XX-10",
    subject: ["OPCC_STAFF"],
    processes: ["APPOINTMENT"],
    ties: ["RELATIVE", "FRIEND"],
  },
]);
const staff = ["OPCC_STAFF", "PAID_STAFF", "STAFF"] as const;

describe("political restriction (XX-15)", () => {
  test.each([
    ["standing for the Commons is barred to paid staff", staff, "HOUSE_OF_COMMONS", "PROHIBITED"],
    ["the parish council is open to those who declare it", staff, "PARISH_COUNCIL", "ALLOWED_IF_DECLARED"],
    ["canvassing is not spoken of", staff, "CANVASSING", "SILENT"],
    ["the Deputy is exempt", ["DEPUTY"], "HOUSE_OF_COMMONS", "EXEMPT"],
    ["a Member is not bound", ["MEMBER"], "HOUSE_OF_COMMONS", "SILENT"],
  ] as const)("%s", (_, classes, activity, outcome) => {
    expect(decideConduct(rules, { conduct: "POLITICAL_OFFICE", classes, activity }).outcome).toBe(outcome);
  });

  test("what may differ from the Act is told and blocks nothing", () => {
    const decision = decideConduct(rules, { conduct: "POLITICAL_OFFICE", classes: staff, activity: "PARISH_COUNCIL" });
    expect(decision).toMatchObject({
      differsFromStatute: "lgha-1989-s1",
      clauseId: "XX-15",
      ruleId: "example/politics",
    });
    expect(decision.explanation[0]).toBe("What may be done once declared: parish council activities.");
  });
});

describe("confidence (XX-6, XX-18, XX-9)", () => {
  const confidence = { conduct: "BREACH_OF_CONFIDENCE", classes: staff } as const;

  test("is kept by everybody, because the rule names nobody", () => {
    expect(decideConduct(rules, { ...confidence, classes: [] })).toMatchObject({
      outcome: "PROHIBITED",
      clauseId: "XX-6",
    });
  });

  test("the law lifts it, where every clause that applies says so", () => {
    expect(decideConduct(rules, { ...confidence, basis: "LAW" })).toMatchObject({ outcome: "LIFTED" });
    expect(decideConduct(rules, { ...confidence, basis: "EXPRESS_AUTHORITY" })).toMatchObject({
      outcome: "PROHIBITED",
      clauseId: "XX-18",
    });
  });

  test("after leaving only the clause that says so still binds", () => {
    expect(decideConduct(rules, { ...confidence, afterLeaving: true })).toMatchObject({ clauseId: "XX-18" });
    expect(
      decideConduct(rules, { conduct: "UNDUE_PRESSURE", classes: ["ELECTED_HOLDER"], afterLeaving: true }),
    ).toMatchObject({ outcome: "SILENT", clauseId: null });
  });

  test("a protected disclosure prevails over all of them", () => {
    const decision = decideConduct(rules, { ...confidence, basis: "PROTECTED_DISCLOSURE" });
    expect(decision).toMatchObject({ outcome: "LIFTED", clauseId: "XX-9" });
    expect(decision.explanation.at(-1)).toBe("Nothing in the protocol prevents a protected disclosure (XX-9).");
  });

  test("it lifts no duty but confidence", () => {
    const facts = { conduct: "UNDUE_PRESSURE", classes: ["ELECTED_HOLDER"], basis: "PROTECTED_DISCLOSURE" } as const;
    expect(decideConduct(rules, facts)).toMatchObject({ outcome: "PROHIBITED", clauseId: "XX-8" });
  });
});

test("XX-7: a benefit from contracts waits for leave, which is named", () => {
  const decision = decideConduct(rules, { conduct: "CONTRACT_BENEFIT", classes: staff });
  expect(decision).toMatchObject({ outcome: "ALLOWED_WITH_PERMISSION", permission: "CONTRACT_BENEFIT" });
  expect(decision.explanation[0]).toBe("It is forbidden until leave is given.");
});

test("a conduct that no clause speaks of is silent, in words", () => {
  const decision = decideConduct(rules, { conduct: "REFERENCES", classes: staff });
  expect(decision).toMatchObject({ outcome: "SILENT", ruleId: null });
  expect(decision.explanation).toEqual([
    "The protocol says nothing of a bar to give a reference for an appointment with the office.",
  ]);
});

describe("standing aside (XX-10)", () => {
  test.each([
    ["a relative in an appointment", "APPOINTMENT", ["PARTNER", "RELATIVE"], staff, "STAND_ASIDE", ["RELATIVE"]],
    ["a tie that is not named", "APPOINTMENT", ["PARTNER"], staff, "MAY_TAKE_PART", []],
    ["a process that is not named", "GRANT", ["RELATIVE"], staff, "NOT_COVERED", []],
    ["somebody who is not bound", "APPOINTMENT", ["RELATIVE"], ["MEMBER"], "NOT_COVERED", []],
  ] as const)("%s", (_, process, ties, classes, outcome, because) => {
    expect(decideRecusal(rules, { process, ties, classes })).toMatchObject({ outcome, because });
  });
});

test("XX-9: a standard applies by its clause, or is not covered", () => {
  const asked = { classes: staff, standard: "PROTECTED_DISCLOSURE_PREVAILS" } as const;
  expect(decideStandard(rules, asked)).toMatchObject({ outcome: "APPLIES", clauseId: "XX-9" });
  expect(decideStandard(rules, { classes: staff, standard: "TIMELY_RESPONSE" }).outcome).toBe("NOT_COVERED");
});
