import { describe, expect, test } from "vitest";
import { publicationSchema } from "../kinds/publication.js";
import { recordSchema } from "../kinds/record.js";
import { keeperOf, nextRefresh, publicationTerms, visibleUntil } from "./publication-terms.js";

const rule = (clauseId: string, said: object = {}) =>
  publicationSchema.parse({
    id: `example/${clauseId.toLowerCase()}`,
    kind: "PUBLICATION",
    clauseId,
    dataset: "REGISTER_OF_INTERESTS",
    ...said,
  });
const terms = (...laid: Parameters<typeof publicationTerms>[0]) => {
  const { audience, deciding, keeping, refreshing } = publicationTerms(laid, "REGISTER_OF_INTERESTS");
  const clause = (one: typeof deciding) => one?.rule.clauseId ?? null;
  return [audience, clause(deciding), clause(keeping), clause(refreshing)];
};

describe("on what terms a register is published", () => {
  test("those who have not declared are named by the first rule for the same readers that says so, else by none", () => {
    const naming = (...laid: Parameters<typeof publicationTerms>[0]) =>
      publicationTerms(laid, "REGISTER_OF_INTERESTS").naming?.rule.clauseId ?? null;
    const silent = { rule: rule("XX-1") };
    expect(naming(silent)).toBeNull();
    expect(naming(silent, { rule: rule("XX-2", { namesNonDeclarers: true }) })).toBe("XX-2");
    expect(naming(silent, { rule: rule("XX-2", { namesNonDeclarers: true, audience: "STAFF" }) })).toBeNull();
  });

  test("no rule of it: the public reads it, nothing ends, nothing is due", () => {
    expect(terms()).toEqual(["PUBLIC", null, null, null]);
    expect(terms({ rule: rule("XX-1", { dataset: "ROLES", audience: "STAFF" }) })).toEqual([
      "PUBLIC",
      null,
      null,
      null,
    ]);
  });

  test("the first rule decides who reads it; how long and how often is said by the first that says it", () => {
    const silent = { rule: rule("XX-1") };
    expect(terms(silent, { rule: rule("XX-2", { retentionYears: 2 }) })).toEqual(["PUBLIC", "XX-1", "XX-2", null]);
    expect(terms(silent, { rule: rule("XX-2", { audience: "STAFF", retentionYears: 2 }) })).toEqual([
      "PUBLIC",
      "XX-1",
      null,
      null,
    ]);
  });

  test("what was configured goes before the protocol's own, the latest first", () => {
    const own = { rule: rule("XX-1", { retentionYears: 6 }) };
    const former = { rule: rule("XX-2", { frequencyMonths: 12 }), from: "2026-01-01" };
    const latest = { rule: rule("XX-3", { audience: "STAFF" }), from: "2026-02-01" };
    expect(terms(own, former)).toEqual(["PUBLIC", "XX-2", "XX-1", "XX-2"]);
    expect(terms(own, former, latest)).toEqual(["STAFF", "XX-3", null, null]);
    expect(terms(own, { ...former, from: latest.from }, latest)[1]).toBe("XX-3");
  });
});

test.each([
  ["2024-05-07", 2, "2026-05-07"],
  ["2024-02-29", 1, "2025-02-28"],
  ["2024-05-07", null, null],
])("an entry that ended on %s stays for %s years: until %s", (endedOn, years, until) => {
  expect(visibleUntil(endedOn, years)).toBe(until);
});

describe("by when a register is refreshed", () => {
  const yearly = rule("XX-4", { frequencyMonths: 12 });
  test("XX-4: twelve months after the last publication", () => {
    expect(nextRefresh(yearly, { ruleFrom: "2026-01-01", lastPublishedOn: "2026-05-03" })).toEqual({
      anchorOn: "2026-05-03",
      dueOn: "2027-05-03",
      explanation: [
        "within 12 months of the last publication (3 May 2026): day 1 is 4 May 2026, so due 3 May 2027; no roll-forward; XX-4",
      ],
    });
  });

  test.each([["2025-05-03"], [null]])("published %s, before the rule: from its first day", (lastPublishedOn) => {
    const due = nextRefresh(yearly, { ruleFrom: "2026-01-31", lastPublishedOn });
    expect(due).toMatchObject({ anchorOn: "2026-01-31", dueOn: "2027-01-31" });
    expect(due?.explanation[0]).toContain("of the first day of the rule (31 January 2026)");
  });

  test("a rule without a number asks for none", () => {
    expect(nextRefresh(rule("XX-1"), { ruleFrom: "2026-01-01", lastPublishedOn: null })).toBe(null);
  });
});

test("the register is kept by the office that a record rule names, the configured one first, else by the registrar", () => {
  const record = { id: "example/gifts", kind: "RECORD", clauseId: "XX-5", record: "GIFTS", to: "CFO" };
  const rule = recordSchema.parse(record);
  expect(keeperOf([{ rule }], "GIFTS_AND_HOSPITALITY")).toEqual({
    office: "CFO",
    explanation: "the chief finance officer keeps the register; XX-5",
  });
  const configured = { rule: recordSchema.parse({ ...record, to: "DPO" }), from: "2026-01-01" };
  expect(keeperOf([{ rule }, configured], "GIFTS_AND_HOSPITALITY")?.office).toBe("DPO");
  expect(keeperOf([{ rule }], "REGISTER_OF_INTERESTS")?.office).toBe("REGISTRAR");
  expect(keeperOf([{ rule }], "ROLES")).toBe(null);
});
