import { expect, test } from "vitest";
import { daysOf, endedYears, financialYearOf } from "./financial-year.js";

test("a financial year begins on 1 April and ends on 31 March", () => {
  expect(["2027-03-31", "2027-04-01"].map(financialYearOf)).toEqual([2026, 2027]);
  expect(daysOf(2026)).toEqual({ first: "2026-04-01", last: "2027-03-31" });
});

test.each([
  ["2026-11-23", "2027-03-31", []],
  ["2026-11-23", "2027-04-01", [2026]],
  ["2026-03-31", "2027-04-01", [2026, 2025]],
  ["2027-04-02", "2027-04-01", []],
  [null, "2027-04-01", []],
])("of what was kept since %s the years that ended by %s are %j", (since, today, years) => {
  expect(endedYears(since, today)).toEqual(years);
});
