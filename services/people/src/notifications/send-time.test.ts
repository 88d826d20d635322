import { expect, test } from "vitest";
import { isQuiet, nextEndOfQuiet, standardPreference, whenToSend, whenToTryAgain } from "./send-time.rules.js";

test.each([
  ["in the afternoon at once", "2026-01-12T14:00:00Z", "2026-01-12T14:00:00Z"],
  ["at eight in the morning at once", "2026-01-12T08:00:00Z", "2026-01-12T08:00:00Z"],
  ["from six in the evening on the next morning", "2026-01-12T18:00:00Z", "2026-01-13T08:00:00Z"],
  ["in the small hours at eight", "2026-01-12T03:00:00Z", "2026-01-12T08:00:00Z"],
  ["in summer by the clock on the wall", "2026-07-13T17:30:00Z", "2026-07-14T07:00:00Z"],
  ["in the night when the clocks go forward at eight by the new time", "2026-03-29T00:30:00Z", "2026-03-29T07:00:00Z"],
])("who has said nothing is written to %s", (_when, now, at) => {
  expect(whenToSend(standardPreference, new Date(now))).toEqual(new Date(at));
});

test("the daily e-mail is sent when the quiet hours next end, also where there are none", () => {
  const daily = { byEmail: "DAILY", quietFrom: 18, quietTo: 8 } as const;
  expect(whenToSend(daily, new Date("2026-01-12T14:00:00Z"))).toEqual(new Date("2026-01-13T08:00:00Z"));
  expect(whenToSend({ ...daily, quietFrom: 8 }, new Date("2026-01-12T07:00:00Z"))).toEqual(
    new Date("2026-01-12T08:00:00Z"),
  );
});

test("quiet hours may lie within a day, or be none at all", () => {
  const lunch = { quietFrom: 12, quietTo: 14 };
  expect(isQuiet(lunch, new Date("2026-01-12T13:59:00Z"))).toBe(true);
  expect(isQuiet(lunch, new Date("2026-01-12T14:00:00Z"))).toBe(false);
  expect(nextEndOfQuiet(lunch, new Date("2026-01-12T13:00:00Z"))).toEqual(new Date("2026-01-12T14:00:00Z"));
  expect(isQuiet({ quietFrom: 5, quietTo: 5 }, new Date("2026-01-12T05:00:00Z"))).toBe(false);
});

test("what fails is tried again five times, ever later, and then no more", () => {
  const now = new Date("2026-01-12T14:00:00Z");
  const minutes = [1, 2, 3, 4, 5, 6].map((failures) => {
    const at = whenToTryAgain(failures, now);
    return at && (at.getTime() - now.getTime()) / 60_000;
  });
  expect(minutes).toEqual([1, 5, 30, 120, 480, null]);
});
