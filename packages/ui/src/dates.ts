import type { Language } from "./i18n.js";
import cy from "./messages/cy.json" with { type: "json" };
import en from "./messages/en.json" with { type: "json" };

// Not from Intl: browsers are built without Welsh and would show an American date instead.
const months: Record<Language, Record<string, string>> = { en: en.months, cy: cy.months };

const london = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** A calendar day ("2024-05-30") in words: "30 May 2024", "30 Mai 2024". Throws RangeError for what is no day. */
export function formatDate(isoDate: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(isoDate) ?? [];
  const name = months[language][month ?? ""];
  if (!name) throw new RangeError("Not a calendar day");
  return `${Number(day)} ${name} ${year}`;
}

/** A day, or a month ("2024-05"), in words: "30 May 2024", "May 2024"; whatever else a document gave stays as it is. */
export function formatDayOrMonth(given: string, language: Language): string {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(given) ?? [];
  const name = months[language][month ?? ""];
  if (name) return `${name} ${year}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(given) ? formatDate(given, language) : given;
}

/** The calendar day of an instant (UTC, ISO) in the United Kingdom, in words. */
export function formatInstantDate(isoInstant: string, language: Language): string {
  return formatDate(londonParts(isoInstant).day, language);
}

/** An instant (UTC, ISO) as day and time of day in the United Kingdom: "30 May 2024, 14:05". */
export function formatDateTime(isoInstant: string, language: Language): string {
  const { day, time } = londonParts(isoInstant);
  return `${formatDate(day, language)}, ${time}`;
}

/** The day it is in the United Kingdom at an instant (now by default), as an ISO date. */
export function londonDay(instant = new Date()): string {
  return londonParts(instant.toISOString()).day;
}

interface LondonParts {
  day: string;
  time: string;
}

// Entries are published many at a time, so that the same instant is mostly asked for again and again.
let latest: { instant: string; parts: LondonParts } | undefined;

function londonParts(isoInstant: string): LondonParts {
  if (latest?.instant === isoInstant) return latest.parts;
  const found = Object.fromEntries(london.formatToParts(new Date(isoInstant)).map(({ type, value }) => [type, value]));
  const parts = {
    day: `${found["year"]}-${found["month"]}-${found["day"]}`,
    time: `${found["hour"]}:${found["minute"]}`,
  };
  latest = { instant: isoInstant, parts };
  return parts;
}
