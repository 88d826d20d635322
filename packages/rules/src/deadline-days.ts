import { Temporal } from "temporal-polyfill";
import { isWorkingDay, whyNoWorkingDay, workingDayFrom, type Holidays } from "./calendar.js";
import { dayInWords, deadlinePhrases } from "./deadline-words.js";
import type { DeadlineRule } from "./kinds/deadline.js";
import type { Language } from "./language.js";
import { dayClock, extended, type Stretch } from "./pauses.js";
import { listInWords } from "./plain-words.js";
import type { Unit } from "./vocabulary.js";

/** A deadline with a number, counted in days of some kind. */
export type NumberedRule = Omit<DeadlineRule, "length" | "unit"> & { length: number; unit: Unit };

/** How days were counted: which was day 1, when they end, and what was left out on the way. */
export interface DaysCounted {
  dayOne: Temporal.PlainDate;
  /** Null while a pause has not ended. */
  last: Temporal.PlainDate | null;
  pauses: readonly Stretch<Temporal.PlainDate>[];
  /** Days of the period that are no working days; none where all days count. */
  leftOut: readonly Temporal.PlainDate[];
}

/** Counts a rule's days from the day of its anchor. `holidays` are those of the rule's calendar. */
export function countDays(
  rule: NumberedRule,
  anchor: Temporal.PlainDate,
  holidays: Holidays,
  pauses: readonly Stretch<Temporal.PlainDate>[],
): DaysCounted {
  const first = rule.convention === "BEGINNING_WITH" ? anchor : anchor.add({ days: 1 });
  if (rule.unit === "WORKING_DAYS") return countWorkingDays(rule.length, first, holidays, pauses);
  const period = { from: first, end: endUnpaused(rule, anchor), reaches: true };
  const { end, effective } = extended(dayClock, period, pauses);
  return { dayOne: afterPauses(first, effective), last: end, pauses: effective, leftOut: [] };
}

function countWorkingDays(
  length: number,
  first: Temporal.PlainDate,
  holidays: Holidays,
  pauses: readonly Stretch<Temporal.PlainDate>[],
): DaysCounted {
  const effective = new Set<Stretch<Temporal.PlainDate>>();
  const leftOut: Temporal.PlainDate[] = [];
  let dayOne: Temporal.PlainDate | null = null;
  for (let day = first, counted = 0; ; day = day.add({ days: 1 })) {
    const pause = pauses.find((one) => isIn(day, one));
    if (pause) effective.add(pause);
    if (pause?.until === null) return { dayOne: dayOne ?? day, last: null, pauses: [...effective], leftOut };
    if (pause) continue;
    if (!isWorkingDay(day, holidays)) leftOut.push(day);
    else {
      dayOne ??= day;
      counted += 1;
      if (counted === length) return { dayOne, last: day, pauses: [...effective], leftOut };
    }
  }
}

function isIn(day: Temporal.PlainDate, { from, until }: Stretch<Temporal.PlainDate>): boolean {
  return dayClock.compare(day, from) >= 0 && (until === null || dayClock.compare(day, until) < 0);
}

function afterPauses(first: Temporal.PlainDate, pauses: readonly Stretch<Temporal.PlainDate>[]): Temporal.PlainDate {
  const pause = pauses.find((one) => isIn(first, one));
  return pause?.until ? afterPauses(pause.until, pauses) : first;
}

/** A month that begins with the 31st ends on the last day of a shorter month, not on the day before it. */
function endUnpaused(rule: NumberedRule, anchor: Temporal.PlainDate): Temporal.PlainDate {
  const corresponding = anchor.add(duration(rule));
  if (rule.convention === "WITHIN") return corresponding;
  const byDays = rule.unit === "CALENDAR_DAYS" || rule.unit === "WEEKS";
  return byDays || corresponding.day === anchor.day ? corresponding.subtract({ days: 1 }) : corresponding;
}

function duration({ length, unit }: NumberedRule): Temporal.DurationLike {
  if (unit === "WEEKS") return { weeks: length };
  if (unit === "MONTHS") return { months: length };
  return unit === "YEARS" ? { years: length } : { days: length };
}

/** Where a due day that is no working day moves, and the days it moves past, itself the first. */
export function rolledForward(
  due: Temporal.PlainDate,
  holidays: Holidays,
): { due: Temporal.PlainDate; past: Temporal.PlainDate[] } {
  const moved = workingDayFrom(due, holidays);
  const past = Array.from({ length: dayClock.between(due, moved) }, (_, days) => due.add({ days }));
  return { due: moved, past };
}

/** Days that are no working days, in words: "2 weekend days and Easter Monday (1 April 2024)". */
export function noWorkingDaysInWords(
  days: readonly Temporal.PlainDate[],
  holidays: Holidays,
  language: Language,
): string {
  const weekend = days.filter(({ dayOfWeek }) => dayOfWeek > 5).length;
  // The names of bank holidays are known in English.
  const named = days
    .filter(({ dayOfWeek }) => dayOfWeek <= 5)
    .map((day) => `${language === "CY" ? "gŵyl banc" : whyNoWorkingDay(day, holidays)} (${dayInWords(day, language)})`);
  const parts = weekend === 0 ? named : [deadlinePhrases[language].weekend(weekend), ...named];
  return listInWords(parts, "and", language);
}
