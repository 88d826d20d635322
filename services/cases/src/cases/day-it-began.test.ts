import { expect, test } from "vitest";
import { dayItBegan } from "./day-it-began.js";

test("a concern raised in Cumbria half an hour after midnight in summer is judged by the rules of that day, not of the day before", () => {
  expect(dayItBegan({ happenedOn: null, raisedAt: new Date("2026-06-30T23:30:00Z") })).toBe("2026-07-01");
});

test("where whoever raised it says when it began, that day judges it", () => {
  expect(dayItBegan({ happenedOn: "2024-05-30", raisedAt: new Date("2026-06-30T12:00:00Z") })).toBe("2024-05-30");
});
