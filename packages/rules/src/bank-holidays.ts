import Reckoner from "date-holidays-parser";
import { Temporal } from "temporal-polyfill";
import { bankHolidayRules } from "./bank-holiday-rules.js";
import { whyNoWorkingDay, type Holidays } from "./calendar.js";
import type { Calendar } from "./vocabulary.js";

/** The parts of the United Kingdom that have bank holidays of their own. */
export const divisions = ["ENGLAND_AND_WALES", "SCOTLAND", "NORTHERN_IRELAND"] as const;
export type Division = (typeof divisions)[number];

/** One bank holiday, on a day from Monday to Friday, and where it is kept. */
export interface BankHoliday {
  /** ISO day. */
  on: string;
  name: { en: string; cy: string };
  divisions: readonly Division[];
}

const parts: Readonly<Record<Division, string>> = {
  ENGLAND_AND_WALES: "EAW",
  SCOTLAND: "SCT",
  NORTHERN_IRELAND: "NIR",
};

const reckoners = new Map<Division, Reckoner>();
const years = new Map<number, readonly BankHoliday[]>();

/** The bank holidays of a year in the whole United Kingdom, by day; one that falls at the weekend stands under its substitute. */
export function bankHolidaysIn(year: number): readonly BankHoliday[] {
  let known = years.get(year);
  if (!known) years.set(year, (known = reckon(year)));
  return known;
}

/** The bank holidays that count in a calendar, of every year: those of England and Wales, or of any part of the United Kingdom. */
export function bankHolidays(calendar: Calendar): Holidays {
  return {
    get(on) {
      const found = bankHolidaysIn(Number(on.slice(0, 4))).filter(
        (day) => day.on === on && (calendar === "ANY_PART_OF_UK" || day.divisions.includes(calendar)),
      );
      return found.length === 0 ? undefined : found.map(inWords).join(", ");
    },
  };
}

/** Both calendars as the law has them, without what a force has added. */
export const lawfulHolidays: Readonly<Record<Calendar, Holidays>> = {
  ENGLAND_AND_WALES: bankHolidays("ENGLAND_AND_WALES"),
  ANY_PART_OF_UK: bankHolidays("ANY_PART_OF_UK"),
};

/** Why a day (ISO) is no working day in either calendar, without what a force has added: "Saturday", "Christmas Day"; null when it is one. */
export function alreadyNoWorkingDay(on: string): string | null {
  return whyNoWorkingDay(Temporal.PlainDate.from(on), lawfulHolidays.ENGLAND_AND_WALES);
}

const divisionWords: Readonly<Record<Division, string>> = {
  ENGLAND_AND_WALES: "England and Wales",
  SCOTLAND: "Scotland",
  NORTHERN_IRELAND: "Northern Ireland",
};

function inWords({ name, divisions: kept }: BankHoliday): string {
  if (kept.includes("ENGLAND_AND_WALES")) return name.en;
  return `${name.en} (${kept.map((division) => divisionWords[division]).join(", ")})`;
}

function reckon(year: number): BankHoliday[] {
  const found = new Map<string, { on: string; name: BankHoliday["name"]; divisions: Division[] }>();
  for (const division of divisions) {
    for (const day of reckonedFor(division, year)) {
      const key = `${day.on} ${day.name.en}`;
      const known = found.get(key);
      if (known) known.divisions.push(division);
      else found.set(key, { ...day, divisions: [division] });
    }
  }
  return [...found.values()].toSorted((one, other) => one.on.localeCompare(other.on));
}

function reckonedFor(division: Division, year: number): Pick<BankHoliday, "on" | "name">[] {
  const reckoner = reckonerOf(division);
  const welsh = reckoner.getHolidays(year, "cy");
  return reckoner.getHolidays(year, "en").flatMap(({ date, name }, index) => {
    const on = date.slice(0, 10);
    if (Temporal.PlainDate.from(on).dayOfWeek > 5) return [];
    return [{ on, name: { en: name, cy: welsh[index]?.name ?? name } }];
  });
}

function reckonerOf(division: Division): Reckoner {
  let reckoner = reckoners.get(division);
  if (!reckoner) reckoners.set(division, (reckoner = new Reckoner(bankHolidayRules, "GB", parts[division])));
  return reckoner;
}
