import { Temporal } from "temporal-polyfill";

/** Tells the time, so that a test can say what day it is. */
export interface Clock {
  /** The present instant, ISO 8601 in UTC. */
  now(): Date;
}

/** The machine's own clock. */
export const systemClock: Clock = { now: () => new Date() };

/** The calendar day in England and Wales at an instant, as "2024-05-30". */
export function dayInLondon(instant: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO("Europe/London").toPlainDate().toString();
}
