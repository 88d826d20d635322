import { Temporal } from "temporal-polyfill";
import type { Calendar } from "./vocabulary.js";

/** The days, beside Saturdays and Sundays, that are no working days: ISO day to the day's name. A Map is one. */
export interface Holidays {
  get(on: string): string | undefined;
}

/** The holidays by the calendar that a rule names. */
export type HolidaysByCalendar = Readonly<Partial<Record<Calendar, Holidays>>>;

/** Nothing but weekends. */
export const noHolidays: Holidays = new Map<string, string>();

/** Days of a calendar and days added to it; where both have a day, the calendar's name of it stands. */
export function withAdded(holidays: Holidays, added: Holidays): Holidays {
  return { get: (on) => holidays.get(on) ?? added.get(on) };
}

/** Why a day is no working day: "Saturday", "Sunday" or the name of the holiday; null on a working day. */
export function whyNoWorkingDay(day: Temporal.PlainDate, holidays: Holidays): string | null {
  if (day.dayOfWeek === 6) return "Saturday";
  if (day.dayOfWeek === 7) return "Sunday";
  return holidays.get(day.toString()) ?? null;
}

/** Whether the day is one from Monday to Friday and no holiday. */
export function isWorkingDay(day: Temporal.PlainDate, holidays: Holidays): boolean {
  return whyNoWorkingDay(day, holidays) === null;
}

/** The day itself if it is a working day, else the first that follows. */
export function workingDayFrom(day: Temporal.PlainDate, holidays: Holidays): Temporal.PlainDate {
  let found = day;
  while (!isWorkingDay(found, holidays)) found = found.add({ days: 1 });
  return found;
}
