import { expect, test } from "vitest";
import { countedIn, standingOf, type ItemFacts } from "./standing.js";
import { statutoryItems } from "./statutory-items.js";

const facts: ItemFacts = { cadence: null, targetMonths: null, lastUpdatedOn: "2026-02-10", coversYear: null };
const status = (more: Partial<ItemFacts>, today: string) => standingOf({ ...facts, ...more }, today).status;

test("SI 2011/3050: a cadence is stated for paragraphs 3(a)–(e), 3(f) and 3(g) alone, where it was verified", () => {
  expect(statutoryItems.filter(({ cadence }) => cadence !== null).map(({ id, cadence }) => [id, cadence])).toEqual([
    ["3a", "BEFORE_FINANCIAL_YEAR"],
    ["3f", "MONTHLY"],
    ["3g", "MONTHLY"],
  ]);
  expect(new Set(statutoryItems.map(({ id }) => id)).size).toBe(statutoryItems.length);
});

test("without evidence there is none, whatever the cadence; without a cadence no day is due", () => {
  expect(standingOf({ ...facts, cadence: "MONTHLY", lastUpdatedOn: null }, "2026-03-01")).toEqual({
    status: "NO_EVIDENCE",
    nextDueOn: null,
  });
  expect(standingOf(facts, "2036-03-01")).toEqual({ status: "CADENCE_NOT_SET", nextDueOn: null });
});

test.each([
  ["2027-03-03", "DUE"],
  ["2027-03-02", "UP_TO_DATE"],
  ["2027-03-31", "DUE"],
  ["2027-04-01", "OVERDUE"],
])("3(a)–(e): the budget of 2026/27 is on %s, before that of 2027/28, %s", (today, expected) => {
  const budget = { cadence: "BEFORE_FINANCIAL_YEAR", coversYear: 2026 } as const;
  expect(standingOf({ ...facts, ...budget }, today)).toEqual({ status: expected, nextDueOn: "2027-03-31" });
});

test.each([
  ["2026-02-28", "UP_TO_DATE"],
  ["2026-03-01", "DUE"],
  ["2026-03-31", "DUE"],
  ["2026-04-01", "OVERDUE"],
])("3(g): spending last published on 10 February 2026 is on %s %s", (today, expected) => {
  expect(standingOf({ ...facts, cadence: "MONTHLY" }, today)).toEqual({ status: expected, nextDueOn: "2026-02-28" });
});

test("a force's own target counts from the last update", () => {
  expect(standingOf({ ...facts, targetMonths: 12 }, "2026-03-01")).toEqual({
    status: "UP_TO_DATE",
    nextDueOn: "2027-02-10",
  });
  expect([status({ targetMonths: 1 }, "2026-03-10"), status({ targetMonths: 1 }, "2026-03-11")]).toEqual([
    "DUE",
    "OVERDUE",
  ]);
});

test("the score counts what has evidence and is not overdue", () => {
  const all = ["UP_TO_DATE", "DUE", "OVERDUE", "NO_EVIDENCE", "CADENCE_NOT_SET"] as const;
  expect(countedIn(all.map((one) => ({ status: one })))).toBe(3);
});
