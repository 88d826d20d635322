import { formatDateTime, londonDay } from "@probity/ui/dates";

/** A time of day as typed: "16:10", "16.10", "9:05"; null for anything else. */
export function typedTime(text: string): string | null {
  const [, hours = "", minutes = ""] = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(text.trim()) ?? [];
  return hours === "" ? null : `${hours.padStart(2, "0")}:${minutes}`;
}

/**
 * The instant of a day and a time by the clock in the United Kingdom, as ISO in UTC: the earlier of the two where the clock is put
 * back; null for a time that the clock skips.
 */
export function londonInstant(day: string, time: string): string | null {
  for (const offset of ["+01:00", "Z"]) {
    const instant = new Date(`${day}T${time}:00${offset}`).toISOString();
    if (londonDay(new Date(instant)) === day && formatDateTime(instant, "en").endsWith(`, ${time}`)) return instant;
  }
  return null;
}
