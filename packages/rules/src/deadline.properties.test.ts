import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { lawfulHolidays } from "./bank-holidays.js";
import { isWorkingDay, withAdded, workingDayFrom } from "./calendar.js";
import { computeDeadline } from "./deadline.js";
import { anyDay as days, byLaw, changed } from "./deadline-fixture.js";
import type { DeadlineRule } from "./kinds/deadline.js";
import type { Calendar, Unit } from "./vocabulary.js";

const lengths = fc.integer({ min: 1, max: 400 });
const calendars = fc.constantFrom<Calendar>("ENGLAND_AND_WALES", "ANY_PART_OF_UK");
const conventions = fc.constantFrom<DeadlineRule["convention"]>("WITHIN", "BEGINNING_WITH");
const rollForwards = fc.constantFrom<DeadlineRule["rollForward"]>("NONE", "NEXT_WORKING_DAY");
const dayUnits = fc.constantFrom<Unit>("CALENDAR_DAYS", "WORKING_DAYS", "WEEKS", "MONTHS", "YEARS");

function counting(length: number, unit: Unit, change: Partial<DeadlineRule> = {}): DeadlineRule {
  return changed({ length, unit, calendar: "ENGLAND_AND_WALES", ...change });
}
function dueOn(rule: DeadlineRule, from: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(computeDeadline(rule, from, byLaw).dueOn ?? "");
}
const order = (one: Temporal.PlainDate, other: Temporal.PlainDate) => Temporal.PlainDate.compare(one, other);

describe("whatever the dates", () => {
  test("within n days is n days after the anchor, and one day later than beginning with it", () => {
    fc.assert(
      fc.property(days, lengths, (from, length) => {
        const within = dueOn(counting(length, "CALENDAR_DAYS"), from);
        expect(Temporal.PlainDate.from(from).until(within, { largestUnit: "day" }).days).toBe(length);
        const beginning = dueOn(counting(length, "CALENDAR_DAYS", { convention: "BEGINNING_WITH" }), from);
        expect(beginning.add({ days: 1 }).equals(within)).toBe(true);
      }),
    );
  });

  test("n weeks are 7n days, n years are 12n months", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 50 }), (from, n) => {
        expect(dueOn(counting(n, "WEEKS"), from).equals(dueOn(counting(7 * n, "CALENDAR_DAYS"), from))).toBe(true);
        expect(dueOn(counting(n, "YEARS"), from).equals(dueOn(counting(12 * n, "MONTHS"), from))).toBe(true);
      }),
    );
  });

  test("a month never spills into the month after, from the 31st and from 29 February too", () => {
    const anchors = fc.oneof(days, fc.constantFrom("2024-02-29", "2028-02-29", "2026-01-31", "2026-08-31"));
    fc.assert(
      fc.property(anchors, lengths, (from, length) => {
        const due = dueOn(counting(length, "MONTHS"), from);
        const month = Temporal.PlainDate.from(from).toPlainYearMonth().add({ months: length });
        expect(due.toPlainYearMonth().equals(month)).toBe(true);
        expect(
          order(dueOn(counting(length, "MONTHS", { convention: "BEGINNING_WITH" }), from), due),
        ).toBeLessThanOrEqual(0);
      }),
    );
  });

  test("a later anchor is never due earlier, nor is a longer period, and the explanation names the clause", () => {
    fc.assert(
      fc.property(
        days,
        days,
        lengths,
        dayUnits,
        conventions,
        rollForwards,
        (a, b, length, unit, convention, rollForward) => {
          const [first = a, second = b] = [a, b].toSorted();
          const rule = counting(length, unit, { convention, rollForward });
          expect(order(dueOn(rule, first), dueOn(rule, second))).toBeLessThanOrEqual(0);
          expect(order(dueOn(rule, a), dueOn({ ...rule, length: length + 1 }, a))).toBeLessThanOrEqual(0);
          expect(computeDeadline(rule, a, byLaw).explanation.at(-1)).toMatch(/ST-20a$/);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("working days, whatever the dates", () => {
  test("end on one, and exactly so many lie in the period", () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 1, max: 60 }),
        calendars,
        conventions,
        (from, length, calendar, convention) => {
          const due = dueOn(counting(length, "WORKING_DAYS", { calendar, convention }), from);
          const holidays = lawfulHolidays[calendar];
          expect(isWorkingDay(due, holidays)).toBe(true);
          const first = Temporal.PlainDate.from(from).add({ days: convention === "WITHIN" ? 1 : 0 });
          const span = first.until(due, { largestUnit: "day" }).days + 1;
          const counted = Array.from({ length: span }, (_, n) => first.add({ days: n }));
          expect(counted.filter((day) => isWorkingDay(day, holidays))).toHaveLength(length);
        },
      ),
    );
  });

  test("of any part of the United Kingdom never end before those of England and Wales", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (from, length) => {
        const rule = counting(length, "WORKING_DAYS");
        expect(order(dueOn(rule, from), dueOn({ ...rule, calendar: "ANY_PART_OF_UK" }, from))).toBeLessThanOrEqual(0);
      }),
    );
  });

  test("to roll forward lands on one, and to roll forward again changes nothing", () => {
    fc.assert(
      fc.property(days, calendars, (day, calendar) => {
        const once = workingDayFrom(Temporal.PlainDate.from(day), lawfulHolidays[calendar]);
        expect(isWorkingDay(once, lawfulHolidays[calendar])).toBe(true);
        expect(workingDayFrom(once, lawfulHolidays[calendar]).equals(once)).toBe(true);
      }),
    );
  });

  test("one more holiday never makes anything due earlier", () => {
    const cases = fc.record({
      from: days,
      length: fc.integer({ min: 1, max: 60 }),
      after: fc.integer({ min: 0, max: 90 }),
    });
    fc.assert(
      fc.property(
        cases,
        dayUnits,
        rollForwards,
        conventions,
        ({ from, length, after }, unit, rollForward, convention) => {
          const rule = counting(unit === "YEARS" ? 1 : length, unit, { rollForward, convention });
          const on = Temporal.PlainDate.from(from).add({ days: after }).toString();
          const more = { ENGLAND_AND_WALES: withAdded(lawfulHolidays.ENGLAND_AND_WALES, new Map([[on, "added"]])) };
          const due = computeDeadline(rule, from, { holidays: more }).dueOn ?? "";
          expect(order(dueOn(rule, from), Temporal.PlainDate.from(due))).toBeLessThanOrEqual(0);
        },
      ),
    );
  });
});

describe("hours are instants", () => {
  test.each([
    { what: "the clocks go forward", from: "2026-03-28T16:10:00+00:00", due: "2026-03-31T17:10:00+01:00" },
    { what: "the clocks go back", from: "2026-10-24T16:10:00+01:00", due: "2026-10-27T15:10:00+00:00" },
  ])("72 of them, though $what", ({ from, due }) => {
    const { dueAt } = computeDeadline(counting(72, "HOURS"), from);
    expect(dueAt).toBe(Temporal.Instant.from(due).toString());
  });

  test("n hours are n times 3,600 seconds from any instant", () => {
    const instants = fc.date({ min: new Date("2026-03-20"), max: new Date("2026-11-05"), noInvalidDate: true });
    fc.assert(
      fc.property(instants, lengths, (from, length) => {
        const { dueAt } = computeDeadline(counting(length, "HOURS"), from.toISOString());
        expect(Date.parse(dueAt ?? "") - from.getTime()).toBe(length * 3_600_000);
      }),
    );
  });

  test("a day is a day though the clocks change in it", () => {
    for (const from of ["2026-03-28", "2026-10-24"])
      expect(computeDeadline(counting(2, "CALENDAR_DAYS"), from).dueOn).toBe(
        Temporal.PlainDate.from(from).add({ days: 2 }).toString(),
      );
  });
});
