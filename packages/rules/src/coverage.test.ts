import { describe, expect, test } from "vitest";
import { coverageOf } from "./coverage.js";
import { forceSlugs, libraryForce } from "./library-fixture.js";
import { parseRules } from "./rulebook.js";

const rules = parseRules([
  {
    id: "wyre/register-time",
    kind: "DEADLINE",
    clauseId: "WY-1",
    duty: "REGISTER_OF_INTERESTS",
    anchor: "ELECTION",
    length: 28,
    unit: "CALENDAR_DAYS",
    hardness: "HARD",
  },
  { id: "wyre/register", kind: "RECORD", clauseId: "WY-1", record: "INTERESTS" },
  { id: "wyre/form", kind: "ACKNOWLEDGE", clauseId: "WY-2", on: ["APPOINTMENT"] },
  { id: "wyre/timely", kind: "STANDARD", clauseId: "WY-3", standard: "TIMELY_RESPONSE" },
]);

test.each([
  ["a rule that is evaluated", "WY-1", "ENFORCED"],
  ["a signed form", "WY-2", "EVIDENCED"],
  ["a standard", "WY-3", "ATTESTED"],
  ["no rule, and behaviour alone is asked", "WY-4", "ATTESTED"],
  ["no rule, and a route is asked", "WY-5", "UNSERVED"],
] as const)("%s: %s is %s", (_, clauseId, coverage) => {
  const kinds = clauseId === "WY-5" ? (["ROUTE", "STANDARD"] as const) : (["STANDARD"] as const);
  expect(coverageOf([{ clauseId, kinds }], rules).clauses[0]).toMatchObject({ clauseId, coverage, records: 0 });
});

test("a clause of which nobody has said what it does is unserved", () => {
  expect(coverageOf([{ clauseId: "WY-4", kinds: [] }], rules).clauses[0]).toMatchObject({ coverage: "UNSERVED" });
});

test("counts the clauses of each kind and the records that cite them, and no others", () => {
  const clauses = ["WY-1", "WY-2", "WY-5"].map((clauseId) => ({ clauseId, kinds: ["ROUTE"] as const }));
  const citing = new Map([
    ["WY-1", 3],
    ["WY-5", 1],
    ["XX-1", 9],
  ]);
  expect(coverageOf(clauses, rules, citing)).toMatchObject({
    counts: { ENFORCED: 1, EVIDENCED: 1, ATTESTED: 0, UNSERVED: 1 },
    records: 4,
    clauses: [{ records: 3, ruleIds: ["wyre/register-time", "wyre/register"] }, { records: 0 }, { records: 1 }],
  });
});

describe.each(forceSlugs)("%s", (slug) => {
  test("leaves no clause unserved", () => {
    const { clauses, read } = libraryForce(slug);
    const coverage = coverageOf(clauses, read);
    expect(coverage.clauses.filter((clause) => clause.coverage === "UNSERVED")).toEqual([]);
    expect(Object.values(coverage.counts).reduce((sum, count) => sum + count)).toBe(clauses.length);
  });
});
