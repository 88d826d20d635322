import { expect, test } from "vitest";
import { londonInstant, typedTime } from "./london-instant.js";

test.each([
  ["2026-11-20", "16:10", "2026-11-20T16:10:00.000Z"],
  ["2026-07-01", "00:05", "2026-06-30T23:05:00.000Z"],
  ["2026-10-25", "01:30", "2026-10-25T00:30:00.000Z"],
  ["2026-03-29", "01:30", null],
])("%s at %s in the United Kingdom is %s", (day, time, instant) => {
  expect(londonInstant(day, time)).toBe(instant);
});

test.each([
  ["16:10", "16:10"],
  ["9.05", "09:05"],
  ["24:00", null],
  ["4pm", null],
  ["", null],
])("a time typed as %j is %j", (text, time) => {
  expect(typedTime(text)).toBe(time);
});
