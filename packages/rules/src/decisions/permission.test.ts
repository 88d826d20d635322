import { expect, test } from "vitest";
import { parseRules } from "../rulebook.js";
import { decidePermission, forbiddenBeside } from "./permission.js";

const rules = parseRules([
  {
    id: "example/work",
    kind: "PERMISSION",
    clauseId: "XX-14",
    matter: "ADDITIONAL_EMPLOYMENT",
    by: "HEAD_OF_STAFF",
    submitTo: "HR",
    before: "ENGAGING",
    refusalTest: "NOT_UNREASONABLY_WITHHELD",
  },
  {
    id: "example/work-of-head",
    kind: "PERMISSION",
    clauseId: "XX-15",
    matter: "ADDITIONAL_EMPLOYMENT",
    subject: ["HEAD_OF_STAFF"],
    by: "ELECTED_HOLDER",
    before: "ACCEPTING",
    includesVoluntary: true,
    keepRecord: true,
  },
  { id: "example/use", kind: "PERMISSION", clauseId: "XX-16", matter: "PERSONAL_USE", by: null, before: "USING" },
  {
    id: "example/doubt",
    kind: "PERMISSION",
    clauseId: "XX-17",
    matter: "POLITICAL_ACTIVITY",
    by: "HEAD_OF_STAFF",
    before: "ENGAGING",
    onlyIfUncertain: true,
  },
]);
const staff = ["OPCC_STAFF", "STAFF"] as const;
const head = ["HEAD_OF_STAFF", "OPCC_STAFF", "STAFF"] as const;

test("XX-14: leave is the Chief Executive's, the form goes to HR, and a refusal carries reasons", () => {
  const titles = { HEAD_OF_STAFF: "Chief Executive", HR: "HR team" };
  const decision = decidePermission(rules, { matter: "ADDITIONAL_EMPLOYMENT", classes: staff, titles });
  expect(decision).toMatchObject({
    outcome: "NEEDED",
    by: "HEAD_OF_STAFF",
    submitTo: "HR",
    before: "ENGAGING",
    refusalNeedsReasons: true,
    keepRecord: false,
    clauseId: "XX-14",
  });
  expect(decision.explanation).toEqual([
    "Everybody bound needs permission of the Chief Executive for additional employment before engaging in it; " +
      "the form goes to the HR team; it is not withheld unreasonably, and a refusal carries reasons (XX-14).",
  ]);
});

test("XX-15: the closer rule decides for the head of staff, voluntary work included", () => {
  expect(decidePermission(rules, { matter: "ADDITIONAL_EMPLOYMENT", classes: head, voluntary: true })).toMatchObject({
    outcome: "NEEDED",
    by: "ELECTED_HOLDER",
    before: "ACCEPTING",
    keepRecord: true,
    refusalNeedsReasons: false,
  });
});

test("XX-14: voluntary work needs no leave where the clause does not speak of it", () => {
  const decision = decidePermission(rules, { matter: "ADDITIONAL_EMPLOYMENT", classes: staff, voluntary: true });
  expect(decision).toMatchObject({ outcome: "NOT_NEEDED", by: null, clauseId: "XX-14" });
  expect(decision.explanation[0]).toBe("XX-14 does not speak of voluntary work.");
});

test("XX-16: leave is needed although the text does not say whose", () => {
  const decision = decidePermission(rules, { matter: "PERSONAL_USE", classes: staff });
  expect(decision).toMatchObject({ outcome: "NEEDED", by: null });
  expect(decision.explanation.at(-1)).toContain("the protocol does not say whose");
});

test("XX-17: who is sure needs no leave; who does not say is asked to", () => {
  const asked = { matter: "POLITICAL_ACTIVITY", classes: staff } as const;
  expect(decidePermission(rules, { ...asked, uncertain: false }).outcome).toBe("NOT_NEEDED");
  expect(decidePermission(rules, { ...asked, uncertain: true }).outcome).toBe("NEEDED");
  expect(decidePermission(rules, asked).outcome).toBe("NEEDED");
});

test("a matter that no clause speaks of is not covered", () => {
  expect(decidePermission(rules, { matter: "MEDIA_CONTACT", classes: staff })).toMatchObject({
    outcome: "NOT_COVERED",
    ruleId: null,
    explanation: ["The protocol says nothing of contact with the media."],
  });
});

test("XX-18, XX-19: what is forbidden without leave, and what stays forbidden with it, is told beside", () => {
  const forbidding = parseRules([
    {
      id: "example/no-use",
      kind: "PROHIBITION",
      clauseId: "XX-18",
      conduct: "PERSONAL_USE",
      unlessPermitted: "PERSONAL_USE",
    },
    { id: "example/no-conflict", kind: "PROHIBITION", clauseId: "XX-19", conduct: "CONFLICTING_OUTSIDE_WORK" },
  ]);
  const about = (matter: "PERSONAL_USE" | "ADDITIONAL_EMPLOYMENT" | "MEDIA_CONTACT") =>
    forbiddenBeside(forbidding, { matter, classes: staff });
  expect(about("PERSONAL_USE")).toEqual([expect.stringMatching(/with permission for .*\(XX-18\)/)]);
  expect(about("ADDITIONAL_EMPLOYMENT")).toEqual([expect.stringMatching(/outside work that conflicts.*\(XX-19\)/)]);
  expect(about("MEDIA_CONTACT")).toEqual([]);
});
