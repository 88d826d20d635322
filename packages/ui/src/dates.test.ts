import { expect, test } from "vitest";
import { formatDate, formatDateTime, formatDayOrMonth, formatInstantDate, londonDay } from "./dates.js";
import { dateParts, isoDate } from "./form/DateInput.js";

test.each([
  ["2024-05-30", "en", "30 May 2024"],
  ["2024-05-30", "cy", "30 Mai 2024"],
  ["2026-01-01", "cy", "1 Ionawr 2026"],
] as const)("the day %s in %s is %s", (day, language, words) => expect(formatDate(day, language)).toBe(words));

test.each([
  ["2024-05", "en", "May 2024"],
  ["2024-05", "cy", "Mai 2024"],
  ["2024-05-30", "en", "30 May 2024"],
  ["2024", "en", "2024"],
] as const)("of a document's date, %s in %s is %s", (given, language, words) =>
  expect(formatDayOrMonth(given, language)).toBe(words),
);

test("an instant late in the evening of a summer's day belongs to the next day in London", () => {
  expect(formatInstantDate("2026-06-30T23:30:00Z", "en")).toBe("1 July 2026");
  expect(formatDateTime("2026-06-30T23:30:00Z", "en")).toBe("1 July 2026, 00:30");
});

test("what is no day is refused", () => expect(() => formatDate("2024-13-01", "en")).toThrow(RangeError));

test("the day is that of London", () => {
  expect(londonDay(new Date("2026-06-30T23:30:00Z"))).toBe("2026-07-01");
  expect(londonDay(new Date("2026-11-21T23:30:00Z"))).toBe("2026-11-21");
});

test.each([
  [{ day: "30", month: "5", year: "2024" }, "2024-05-30"],
  [{ day: "31", month: "6", year: "2024" }, null],
  [{ day: "29", month: "2", year: "2023" }, null],
  [{ day: "", month: "5", year: "2024" }, null],
  [{ day: "x", month: "5", year: "2024" }, null],
  [{ day: "1", month: "5", year: "24" }, null],
])("%o typed is %s", (parts, iso) => expect(isoDate(parts)).toBe(iso));

test("an ISO date is shown in its parts", () =>
  expect(dateParts("2024-05-03")).toEqual({ day: "3", month: "5", year: "2024" }));
