import { instantOf } from "@probity/service-kit/dates";
import { invalid } from "@probity/service-kit/errors";

/** An instant that has come, as it was sent. @throws INVALID for what is no instant, lies in the future or before `earliest`. */
export function pastInstant(field: string, given: unknown, now: Date, earliest?: Date): Date {
  const at = given instanceof Date ? given : instantOf(String(given));
  if (at === null) throw invalid(field, "Give an instant such as 2026-11-20T16:10:00Z.");
  if (at > now) throw invalid(field, "This cannot be in the future.", "FUTURE");
  if (earliest && at < earliest) throw invalid(field, "This cannot be before anybody knew of it.", "TOO_EARLY");
  if (now.getTime() - at.getTime() > 10 * 366 * 86_400_000) throw invalid(field, "Give a time of the last ten years.");
  return at;
}
