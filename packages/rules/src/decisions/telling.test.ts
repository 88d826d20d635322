import { describe, expect, test } from "vitest";
import { parseRules } from "../rulebook.js";
import { decideConsultation } from "./consultation.js";
import { decideNotification } from "./notification.js";

const rules = parseRules([
  {
    id: "example/charge",
    kind: "NOTIFY",
    clauseId: "XX-1",
    occasion: "CRIMINAL_CHARGE",
    subject: ["OPCC_STAFF"],
    covers: ["SELF", "CLOSE_FAMILY"],
    to: ["HEAD_OF_STAFF"],
    ifSubjectIs: { HEAD_OF_STAFF: { to: ["ELECTED_HOLDER"] } },
    when: "EARLIEST_OPPORTUNITY",
  },
  {
    id: "example/vetting",
    kind: "NOTIFY",
    clauseId: "XX-2",
    occasion: "VETTING_CHANGE",
    to: ["HEAD_OF_STAFF", "VETTING_UNIT"],
    mode: "ALL",
    when: "IMMEDIATELY",
  },
  { id: "example/proceedings", kind: "NOTIFY", clauseId: "XX-3", occasion: "LEGAL_PROCEEDINGS", to: ["HEAD_OF_STAFF"] },
  {
    id: "example/legality",
    kind: "CONSULT",
    clauseId: "XX-4",
    topic: "LEGALITY",
    subject: ["STAFF"],
    consult: ["HEAD_OF_STAFF", "CFO"],
    mode: "ANY",
    before: "DECISION",
  },
  {
    id: "example/advice",
    kind: "CONSULT",
    clauseId: "XX-5",
    topic: "PROPER_ADVICE",
    consult: ["HEAD_OF_STAFF", "MONITORING_OFFICER"],
  },
]);
const staff = ["OPCC_STAFF", "STAFF"] as const;

describe("who is told of a charge (XX-1)", () => {
  test("the head of staff, with no number in the text", () => {
    const decision = decideNotification(rules, { occasion: "CRIMINAL_CHARGE", classes: staff });
    expect(decision).toMatchObject({
      outcome: "TELL",
      to: ["HEAD_OF_STAFF"],
      when: "EARLIEST_OPPORTUNITY",
      clauseId: "XX-1",
    });
    expect(decision.explanation[0]).toBe('It says "at the earliest opportunity": no number in the text.');
    expect(decision.explanation.at(-1)).toMatch(/\(XX-1\)\.$/);
  });

  test("the elected holder, where it is about the head of staff", () => {
    const decision = decideNotification(rules, {
      occasion: "CRIMINAL_CHARGE",
      classes: staff,
      offices: ["HEAD_OF_STAFF"],
      titles: { HEAD_OF_STAFF: "Chief Executive" },
    });
    expect(decision.to).toEqual(["ELECTED_HOLDER"]);
    expect(decision.explanation[0]).toBe("It is about the Chief Executive, for whom XX-1 names another recipient.");
  });

  test("close family's charges too", () => {
    expect(
      decideNotification(rules, { occasion: "CRIMINAL_CHARGE", classes: staff, affects: "CLOSE_FAMILY" }).outcome,
    ).toBe("TELL");
  });

  test("but not what may yet be brought", () => {
    const decision = decideNotification(rules, { occasion: "CRIMINAL_CHARGE", classes: staff, prospective: true });
    expect(decision).toMatchObject({ outcome: "NOT_ASKED", to: [], clauseId: "XX-1" });
  });

  test("a Member is not bound", () => {
    expect(decideNotification(rules, { occasion: "CRIMINAL_CHARGE", classes: ["MEMBER"] })).toMatchObject({
      outcome: "NOT_COVERED",
      ruleId: null,
    });
  });
});

test("XX-2: every one is told, and who is concerned is passed over", () => {
  const asked = { occasion: "VETTING_CHANGE", classes: staff } as const;
  expect(decideNotification(rules, asked)).toMatchObject({ to: ["HEAD_OF_STAFF", "VETTING_UNIT"], mode: "ALL" });
  const decision = decideNotification(rules, { ...asked, offices: ["HEAD_OF_STAFF"] });
  expect(decision).toMatchObject({ to: ["VETTING_UNIT"], passedOver: ["HEAD_OF_STAFF"] });
  expect(decision.explanation[0]).toBe("The head of staff is passed over: it is about that person.");
});

test("XX-3: nobody may lawfully be told where the only one named is concerned; family is not spoken of", () => {
  const asked = { occasion: "LEGAL_PROCEEDINGS", classes: staff } as const;
  expect(decideNotification(rules, { ...asked, offices: ["HEAD_OF_STAFF"] })).toMatchObject({
    outcome: "NOBODY_LAWFUL",
    to: [],
  });
  expect(decideNotification(rules, { ...asked, affects: "CLOSE_FAMILY" })).toMatchObject({ outcome: "NOT_ASKED" });
});

test("XX-4: either may be consulted, before the decision", () => {
  expect(decideConsultation(rules, { topic: "LEGALITY", classes: staff })).toMatchObject({
    outcome: "CONSULT",
    whom: ["HEAD_OF_STAFF", "CFO"],
    mode: "ANY",
    mustPrecede: "DECISION",
    clauseId: "XX-4",
  });
});

test("XX-5: the next is asked where the first is concerned, and nobody where both are", () => {
  const asked = { topic: "PROPER_ADVICE", classes: ["ELECTED_HOLDER"] } as const;
  expect(decideConsultation(rules, asked)).toMatchObject({ whom: ["HEAD_OF_STAFF"], mustPrecede: null });
  expect(decideConsultation(rules, { ...asked, offices: ["HEAD_OF_STAFF"] }).whom).toEqual(["MONITORING_OFFICER"]);
  const both = decideConsultation(rules, { ...asked, offices: ["HEAD_OF_STAFF", "MONITORING_OFFICER"] });
  expect(both).toMatchObject({ outcome: "NOBODY_LAWFUL", whom: [] });
});

test("a topic that no clause speaks of is not covered", () => {
  expect(decideConsultation(rules, { topic: "RELATIONSHIPS", classes: staff })).toMatchObject({
    outcome: "NOT_COVERED",
    clauseId: null,
  });
});
