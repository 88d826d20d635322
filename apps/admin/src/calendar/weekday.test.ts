import { expect, test } from "vitest";
import { weekdayOf } from "./weekday.js";

test.each([
  ["2026-11-30", 1],
  ["2026-03-29", 7],
  ["2026-10-24", 6],
])("%s is day %i of its week", (day, weekday) => {
  expect(weekdayOf(day)).toBe(weekday);
});
