import { Temporal } from "temporal-polyfill";
import table from "./bank-holiday-table.json" with { type: "json" };
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

const { kinds, years }: Table = table as unknown as Table;
const read = new Map<number, readonly BankHoliday[]>();

/** What `npm run schema` makes of the library's reckoning: days (month and day) of each year, and which holiday each is. */
interface Table {
  readonly kinds: readonly Omit<BankHoliday, "on">[];
  readonly years: Readonly<Record<string, readonly (readonly [day: string, kind: number])[]>>;
}

/**
 * The bank holidays of a year in the whole United Kingdom, by day; one that falls at the weekend stands under its substitute.
 * None are known before 1900 or after 2199.
 */
export function bankHolidaysIn(year: number): readonly BankHoliday[] {
  let days = read.get(year);
  if (!days) {
    days = (years[year] ?? []).map(([day, kind]) => ({
      on: `${year}-${day}`,
      ...(kinds[kind] as Omit<BankHoliday, "on">),
    }));
    read.set(year, days);
  }
  return days;
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
