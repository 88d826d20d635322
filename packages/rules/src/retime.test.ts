import { expect, test } from "vitest";
import { lawfulHolidays } from "./bank-holidays.js";
import { withAdded } from "./calendar.js";
import { changed, workingDays } from "./deadline-fixture.js";
import { retime } from "./retime.js";

const added = new Map([["2026-12-01", "Day of mourning"]]);
const holidays = {
  before: lawfulHolidays,
  after: { ...lawfulHolidays, ENGLAND_AND_WALES: withAdded(lawfulHolidays.ENGLAND_AND_WALES, added) },
};

test("case 12: one more bank holiday re-times the open work whose working days it lies in, and lists before and after", () => {
  const open = [
    { id: "in the period", rule: workingDays(5), anchor: "2026-11-27" },
    { id: "ended before", rule: workingDays(1), anchor: "2026-11-27" },
    { id: "begins after", rule: workingDays(5), anchor: "2026-12-01" },
    { id: "calendar days", rule: changed({}), anchor: "2026-11-27" },
    { id: "another calendar", rule: workingDays(5, { calendar: "ANY_PART_OF_UK" }), anchor: "2026-11-27" },
    {
      id: "standing still",
      rule: workingDays(5),
      anchor: "2026-11-27",
      pauses: [{ reason: "illness", from: "2026-11-30", to: "2026-12-04" }],
    },
  ];
  const changes = retime(open, holidays);
  expect(changes.map(({ work, before, after }) => [work.id, before.dueOn, after.dueOn])).toEqual([
    ["in the period", "2026-12-04", "2026-12-07"],
  ]);
  expect(changes[0]?.after.explanation[0]).toContain("Day of mourning (1 December 2026)");
});

test("the same holidays change nothing", () => {
  expect(
    retime([{ rule: workingDays(5), anchor: "2026-11-27" }], { before: lawfulHolidays, after: lawfulHolidays }),
  ).toEqual([]);
});
