import { Temporal } from "temporal-polyfill";

/** Tells the time, so that a test can say what day it is. */
export interface Clock {
  /** The present instant, ISO 8601 in UTC. */
  now(): Date;
}

/** The machine's own clock. */
export const systemClock: Clock = { now: () => new Date() };

const hour = 3_600_000;
let latest = { hour: NaN, day: "" };

/** The calendar day in England and Wales at an instant, as "2024-05-30". */
export function dayInLondon(instant: Date): string {
  // Asked several times a request. Within an hour of UTC it is the same day: London is whole hours from it.
  const asked = Math.floor(instant.getTime() / hour);
  if (latest.hour !== asked) latest = { hour: asked, day: reckonDay(instant) };
  return latest.day;
}

function reckonDay(instant: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO("Europe/London")
    .toPlainDate()
    .toString();
}

/** The ISO day so many days after another. @throws RangeError when it is no date. */
export function daysAfter(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The day before an ISO day. @throws RangeError when it is no date. */
export function dayBefore(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
}

/** How many days one ISO day is after another; negative before it. @throws RangeError when either is no date. */
export function daysBetween(earlier: string, later: string): number {
  return Temporal.PlainDate.from(earlier).until(later, { largestUnit: "day" }).days;
}

/** The instant at which an ISO day begins in London. @throws RangeError when it is no date. */
export function startInLondon(day: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime("Europe/London").epochMilliseconds);
}

/** An instant as ISO 8601 with its offset writes it ("2024-05-30T09:00:00Z"); null for anything else. */
export function instantOf(text: string): Date | null {
  try {
    return new Date(Temporal.Instant.from(text).epochMilliseconds);
  } catch {
    return null;
  }
}
