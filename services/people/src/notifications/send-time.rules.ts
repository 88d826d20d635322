import { Temporal } from "temporal-polyfill";

/** Hours of the clock in London, 0 to 23, in which no e-mail is sent: from `quietFrom` until `quietTo`; none where both are one. */
export interface QuietHours {
  readonly quietFrom: number;
  readonly quietTo: number;
}

/** How a person who has said nothing is told: each notice, in working hours. */
export const standardPreference = { byEmail: "EACH", quietFrom: 18, quietTo: 8, language: "EN" } as const;

const inLondon = (now: Date) =>
  Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO("Europe/London");

/** Whether no e-mail is sent at this moment. */
export function isQuiet({ quietFrom, quietTo }: QuietHours, now: Date): boolean {
  const { hour } = inLondon(now);
  if (quietFrom === quietTo) return false;
  return quietFrom < quietTo ? quietFrom <= hour && hour < quietTo : quietFrom <= hour || hour < quietTo;
}

/** When the quiet hours next end, or would, where there are none: the hour of the daily e-mail. */
export function nextEndOfQuiet({ quietTo }: QuietHours, now: Date): Date {
  const here = inLondon(now);
  const end = here.with({ hour: quietTo, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 });
  const next = Temporal.ZonedDateTime.compare(end, here) > 0 ? end : end.add({ days: 1 });
  return new Date(next.epochMilliseconds);
}

/** When a new notice is sent by e-mail. */
export function whenToSend(preference: QuietHours & { readonly byEmail: "EACH" | "DAILY" }, now: Date): Date {
  const waits = preference.byEmail === "DAILY" || isQuiet(preference, now);
  return waits ? nextEndOfQuiet(preference, now) : now;
}

/** Minutes to wait after each failure; after one more than these it has failed for good. */
const pauses = [1, 5, 30, 120, 480] as const;

/** When it is looked whether the last try was carried out, or was stopped in the middle. */
export const whenToLookAgain = (now: Date): Date => new Date(now.getTime() + pauses[0] * 60_000);

/** When sending is tried again after so many failures; null: not again. */
export function whenToTryAgain(failures: number, now: Date): Date | null {
  const minutes = pauses[failures - 1];
  return minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000);
}
