import { expect, test } from "vitest";
import { financialYear } from "./publication.query.js";

test.each([
  ["2027-03-31", "2026/27"],
  ["2027-04-01", "2027/28"],
  ["2099-12-31", "2099/00"],
])("%s lies in the financial year %s", (day, year) => {
  expect(financialYear(day)).toBe(year);
});
