import { quickest } from "@probity/testkit/quickest";
import { expect, test } from "vitest";
import { parseRules } from "../rulebook.js";
import type { LintedDocument } from "./document.js";
import { clause, everybody, filledToday, libraryDocument, soundDocument, today } from "./lint-fixture.js";
import { lint } from "./lint.js";

const keys = (change: Partial<LintedDocument>, facts = today) =>
  lint(soundDocument(change), facts).map(({ key }) => key);
const ruled = (...rules: object[]) => ({
  rules: parseRules(rules.map((rule, index) => ({ id: `example/rule-${index}`, clauseId: "XX-1", ...rule }))),
});

test("a sound document has no findings", () => {
  expect(keys({})).toEqual([]);
});

test("of a version without text only what it says of itself is judged", () => {
  const version = { status: "CONSULTATION", audience: null, owner: null, nextReview: null, approvals: [] } as const;
  expect(keys({ clauses: [], version })).toEqual(["L10/no-approval+no-owner+no-date-of-review"]);
});

test("only a route to its own subject blocks", () => {
  const findings = lint(libraryDocument("devon-and-cornwall", "1"), filledToday("devon-and-cornwall"));
  expect(findings.filter(({ severity }) => severity === "BLOCKS").map(({ key }) => key)).toEqual([
    "L1/HEAD_OF_STAFF/DC-RR.1",
    "L1/HEAD_OF_STAFF/DC-RR.2",
  ]);
});

test("a key is the same whenever the fault is found again, and each fault has its own", () => {
  const document = libraryDocument("avon-and-somerset", "2023");
  const first = lint(document, filledToday("avon-and-somerset")).map(({ key }) => key);
  const later = lint(document, { ...filledToday("avon-and-somerset"), on: "2027-01-01" }).map(({ key }) => key);
  expect(later).toEqual(first);
  expect(new Set(first).size).toBe(first.length);
});

test("L2: a text that deals with no complaints has no gap in them", () => {
  expect(keys(ruled({ kind: "THRESHOLD_BAND", minPence: 0, outcome: "RECORD" }))).toEqual([]);
});

test("L3: a source without a record", () => {
  expect(keys({ clauses: [clause("XX-1", { citations: ["lost-act"] })] })).toEqual(["L3/lost-act/XX-1"]);
});

test("L4: from the day on which it ended, and not before", () => {
  const citation = { id: "old", title: "Old Order", status: "REVOKED", replacedBy: null, since: "2023-07-03" } as const;
  const change = { clauses: [clause("XX-1", { citations: ["old"] })], citations: [citation] };
  expect(keys(change)).toEqual(["L4/old/XX-1"]);
  expect(keys(change, { ...today, on: "2023-07-02" })).toEqual([]);
});

test("L5: two times for one duty", () => {
  const deadline = {
    kind: "DEADLINE",
    duty: "REGISTER_OF_INTERESTS",
    anchor: "ELECTION",
    unit: "CALENDAR_DAYS",
    hardness: "HARD",
  };
  const clauses = [clause("XX-1"), clause("XX-2")];
  const two = (length: number) => ruled({ ...deadline, length: 28 }, { ...deadline, clauseId: "XX-2", length });
  expect(keys({ clauses, ...two(14) })).toEqual(["L5/REGISTER_OF_INTERESTS/XX-1+XX-2"]);
  expect(keys({ clauses, ...two(28) })).toEqual([]);
});

test.each([
  [71, "HOURS", []],
  [72, "HOURS", ["L6/uk-gdpr/XX-1"]],
  [2, "CALENDAR_DAYS", []],
  [3, "CALENDAR_DAYS", ["L6/uk-gdpr/XX-1"]],
])("L6: %i %s for telling of a breach", (length, unit, expected) => {
  const rule = {
    kind: "DEADLINE",
    duty: "REPORT_DATA_BREACH",
    anchor: "AWARE_OF_BREACH",
    length,
    unit,
    hardness: "HARD",
  };
  expect(keys(ruled(rule))).toEqual(expected);
});

test("L7: the same words for two sides are two duties", () => {
  const same = { textHash: "a" };
  const two = (audience: "OPCC_STAFF" | "DEPUTY") => [
    clause("XX-1", { facts: same }),
    clause("XX-2", { facts: same, audience: [audience] }),
  ];
  expect(keys({ clauses: two("OPCC_STAFF") })).toEqual(["L7/XX-1+XX-2"]);
  expect(keys({ clauses: two("DEPUTY") })).toEqual([]);
});

test("L8: a paragraph in several clauses has its number once; one that comes back has it twice", () => {
  const labelled = (...labels: string[]) => labels.map((label, index) => clause(`XX-${index + 1}`, { label }));
  expect(keys({ clauses: labelled("1", "1", "2") })).toEqual([]);
  expect(keys({ clauses: labelled("1", "2", "1") })).toEqual(["L8/1/XX-1+XX-3"]);
});

test("L9: overdue from the day after the month that is printed; never once the version has ended", () => {
  const version = (status: "IN_FORCE" | "SUPERSEDED") => ({
    ...soundDocument().version,
    status,
    nextReview: "2026-11",
  });
  expect(keys({ version: version("IN_FORCE") }, { ...today, on: "2026-11-30" })).toEqual([]);
  expect(keys({ version: version("IN_FORCE") }, { ...today, on: "2026-12-01" })).toEqual(["L9/OVERDUE-2026-11"]);
  expect(keys({ version: version("SUPERSEDED") }, { ...today, on: "2026-12-01" })).toEqual([]);
});

test("L12: a duty that stays on its side has not moved", () => {
  const rule = (id: string, clauseId: string, subject: string) => ({
    id,
    clauseId,
    kind: "CONSULT",
    topic: "LEGALITY",
    consult: ["CFO"],
    subject: [subject],
  });
  const taken = (subject: string) => ({
    clauses: [clause("XX-1", { modelClause: "MM-1" })],
    rules: parseRules([rule("example/advice", "XX-1", subject)]),
    modelRules: parseRules([rule("model/advice", "MM-1", "MEMBER")]),
  });
  expect(keys(taken("OPCC_STAFF"))).toEqual(["L12/OPCC_STAFF/XX-1"]);
  expect(keys(taken("ELECTED_HOLDER"))).toEqual([]);
});

test("L14: a chair stands for the body, a co-held office is filled, and where nobody has said who holds what nothing is vacant", () => {
  const rule = { kind: "CONSULT", topic: "LEGALITY", consult: ["OVERSIGHT_BODY", "MONITORING_OFFICER"] };
  const facts = { ...today, holders: everybody(["OVERSIGHT_BODY", "MONITORING_OFFICER"]) };
  expect(keys(ruled(rule), facts)).toEqual(["L14/MONITORING_OFFICER/XX-1"]);
  expect(keys(ruled(rule), { ...facts, coHeld: [["HEAD_OF_STAFF", "MONITORING_OFFICER"]] })).toEqual([]);
  expect(keys(ruled(rule), { ...facts, holders: null })).toEqual([]);
});

test("a document of 60 clauses takes at most 50 ms", async () => {
  const document = libraryDocument("devon-and-cornwall", "1");
  expect(document.clauses.length).toBeGreaterThanOrEqual(60);
  const facts = filledToday("devon-and-cornwall");
  expect(await quickest(() => lint(document, facts))).toBeLessThan(50);
});
