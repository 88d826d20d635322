import { expect, test } from "vitest";
import { byMonth, inWindow } from "./duty-filter.js";

test.each([
  ["OPEN", { status: null, open: true, dueUntil: null }],
  ["OVERDUE", { status: "OVERDUE", open: false, dueUntil: null }],
  ["WITHIN_7", { status: "DUE", open: false, dueUntil: "2026-04-03" }],
  ["WITHIN_28", { status: "DUE", open: false, dueUntil: "2026-04-24" }],
  ["MET", { status: "MET", open: false, dueUntil: null }],
  ["ALL", { status: null, open: false, dueUntil: null }],
] as const)("on 27 March, the day before clocks go forward, %s asks for its days", (window, asked) => {
  expect(inWindow(window, "2026-03-27")).toEqual(asked);
});

test("duties stand by month, in the order in which they come", () => {
  const rows = ["2026-03-30", "2026-03-31", "2026-05-01"].map((shownOn) => ({ shownOn }));
  expect(byMonth(rows).map(({ month, rows: of }) => [month, of.length])).toEqual([
    ["2026-03", 2],
    ["2026-05", 1],
  ]);
});
