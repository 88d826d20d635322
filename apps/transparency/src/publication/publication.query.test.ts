import { expect, test } from "vitest";
import { financialYearOf, yearInWords, yearNamed } from "./publication.query.js";

test.each([
  ["2027-03-31", "2026/27"],
  ["2027-04-01", "2027/28"],
  ["2099-12-31", "2099/00"],
])("%s lies in the financial year %s", (day, year) => {
  expect(yearInWords(financialYearOf(day))).toBe(year);
});

test.each([
  ["2026-27", 2026],
  ["2099-00", 2099],
  ["2026-28", undefined],
  ["2026", undefined],
  ["0026-27", undefined],
  ["x", undefined],
])("an address that names %s names the year that begins in %s", (named, year) => {
  expect(yearNamed(named)).toBe(year);
});
