import { expect, test } from "vitest";
import { daysBetween, groupDue, todayInLondon } from "./due-groups.js";

const today = "2026-11-21";

test.each([
  ["the day before", "2026-11-20", "DUE", "overdue"],
  ["today", "2026-11-21", "DUE", "within7"],
  ["in seven days", "2026-11-28", "DUE", "within7"],
  ["in eight days", "2026-11-29", "DUE", "within28"],
  ["in twenty-eight days", "2026-12-19", "DUE", "within28"],
  ["in twenty-nine days", "2026-12-20", "DUE", "later"],
  ["the server calls it overdue", "2026-11-22", "OVERDUE", "overdue"],
] as const)("%s", (_when, dueOn, status, heading) => {
  expect(groupDue([{ dueOn, status }], today)[heading]).toHaveLength(1);
});

test("what is met is no longer due", () => {
  const groups = groupDue([{ dueOn: "2020-01-01", status: "MET" }], today);
  expect(Object.values(groups).flat()).toEqual([]);
});

test("the earliest stands first and the list given is left alone", () => {
  const items = [
    { dueOn: "2026-11-27", status: "DUE" },
    { dueOn: "2026-11-22", status: "DUE" },
  ] as const;
  expect(groupDue(items, today).within7.map((item) => item.dueOn)).toEqual(["2026-11-22", "2026-11-27"]);
  expect(items[0].dueOn).toBe("2026-11-27");
});

test("days are counted across the change of the clocks", () => {
  expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
  expect(daysBetween("2024-05-30", "2024-05-02")).toBe(-28);
});

test("the day turns at midnight in London, not in UTC", () => {
  expect(todayInLondon(new Date("2026-06-30T23:30:00Z"))).toBe("2026-07-01");
});
