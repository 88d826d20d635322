import { Temporal } from "temporal-polyfill";
import { dayInWords, monthOfInWords } from "../deadline-words.js";
import type { In, Language } from "../language.js";
import { lengthInWords } from "../plain-words.js";
import { standingOf, type ItemFacts } from "./standing.js";
import { citationOf, type StatutoryItem } from "./statutory-items.js";

/** The last day on which an item is published again in time, and since when that counts. Days are ISO days. */
export interface ItemDuty {
  readonly anchorOn: string;
  readonly dueOn: string;
}

/**
 * By when an item of the checklist is due again; null where nothing says how often, or nothing was published yet. Monthly: the
 * law names no day, and an item is late once the month after has ended.
 */
export function itemDuty(facts: ItemFacts): ItemDuty | null {
  const { lastUpdatedOn, cadence } = facts;
  if (lastUpdatedOn === null) return null;
  const { nextDueOn } = standingOf(facts, lastUpdatedOn);
  if (nextDueOn === null) return null;
  if (cadence !== "MONTHLY") return { anchorOn: lastUpdatedOn, dueOn: nextDueOn };
  return { anchorOn: lastUpdatedOn, dueOn: endOfMonthAfter(nextDueOn).toString() };
}

const phrases: In<{
  updated: (day: string) => string;
  monthly: (from: string, month: string, day: string) => string;
  yearly: (covered: string, year: string, day: string) => string;
  target: (every: string, day: string) => string;
}> = {
  EN: {
    updated: (day) => `last updated on ${day}`,
    monthly: (from, month, day) =>
      `asked for each month as soon as practicable after it ends, no day is named: due from ${from}, late once ${month} has ended, so by ${day}`,
    yearly: (covered, year, day) =>
      `the year ${covered} is covered; the year ${year} is asked for before it begins, so by ${day}`,
    target: (every, day) => `the force's own target, no timing of the law: every ${every}, so by ${day}`,
  },
  CY: {
    updated: (day) => `diweddarwyd ddiwethaf ar ${day}`,
    monthly: (from, month, day) =>
      `gofynnir amdano bob mis cyn gynted ag y bo’n ymarferol ar ôl i’r mis ddod i ben, heb enwi diwrnod: yn ddyledus o ${from}, yn hwyr pan ddaw ${month} i ben, felly erbyn ${day}`,
    yearly: (covered, year, day) =>
      `mae blwyddyn ${covered} wedi’i chynnwys; gofynnir am flwyddyn ${year} cyn iddi ddechrau, felly erbyn ${day}`,
    target: (every, day) => `targed yr heddlu ei hun, nid amseru’r gyfraith: bob ${every}, felly erbyn ${day}`,
  },
};

/** How the day was reckoned, ending with where the item stands in the law. */
export function itemDutyInWords(
  item: StatutoryItem,
  { cadence, targetMonths, lastUpdatedOn, coversYear }: ItemFacts,
  { dueOn }: ItemDuty,
  language: Language = "EN",
): string[] {
  const said = phrases[language];
  const words = (day: Temporal.PlainDate) => dayInWords(day, language);
  const due = Temporal.PlainDate.from(dueOn);
  const reckoned =
    cadence === "MONTHLY"
      ? said.monthly(words(due.with({ day: 1 })), monthOfInWords(due, language), words(due))
      : cadence === "BEFORE_FINANCIAL_YEAR"
        ? said.yearly(yearInWords(coversYear ?? 0), yearInWords((coversYear ?? 0) + 1), words(due))
        : said.target(lengthInWords(targetMonths ?? 0, "MONTHS", language), words(due));
  const updated = lastUpdatedOn === null ? [] : [said.updated(words(Temporal.PlainDate.from(lastUpdatedOn)))];
  return [[...updated, reckoned, citationOf(item)].join("; ")];
}

const yearInWords = (year: number) => `${year}/${String((year + 1) % 100).padStart(2, "0")}`;

function endOfMonthAfter(endOfMonth: string): Temporal.PlainDate {
  const following = Temporal.PlainDate.from(endOfMonth).add({ days: 1 });
  return following.with({ day: following.daysInMonth });
}
