import { Temporal } from "temporal-polyfill";
import { monthInWords } from "./plain-words.js";
import type { Stretch } from "./pauses.js";

const months = "January February March April May June July August September October November December".split(" ");
const weekdays = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** "2 May 2024". */
export function dayInWords({ day, month, year }: Temporal.PlainDate): string {
  return `${day} ${months[month - 1]} ${year}`;
}

/** "May 2024". */
export function monthOfInWords(day: Temporal.PlainDate): string {
  return monthInWords(day.toPlainYearMonth().toString());
}

/** "Friday 14 June 2024 at 16:10", by the clock in London. */
export function instantInWords(instant: Temporal.Instant): string {
  const local = instant.toZonedDateTimeISO("Europe/London");
  const time = local.toPlainTime().toString({ smallestUnit: "minute" });
  return `${weekdays[local.dayOfWeek - 1]} ${dayInWords(local.toPlainDate())} at ${time}`;
}

/** One line for each pause that moved the end. */
export function pausedDaysInWords(pauses: readonly Stretch<Temporal.PlainDate>[]): string[] {
  return pauses.map(({ from, until, reason }) =>
    until === null
      ? `the clock has stood still since ${dayInWords(from)}: ${reason}`
      : `the clock stood still from ${dayInWords(from)} to ${dayInWords(until.subtract({ days: 1 }))}: ${reason}`,
  );
}

/** Likewise to the minute. */
export function pausedTimeInWords(pauses: readonly Stretch<Temporal.Instant>[]): string[] {
  return pauses.map(({ from, until, reason }) =>
    until === null
      ? `the clock has stood still since ${instantInWords(from)}: ${reason}`
      : `the clock stood still from ${instantInWords(from)} to ${instantInWords(until)}: ${reason}`,
  );
}
