import { Temporal } from "temporal-polyfill";
import type { Cadence } from "./statutory-items.js";

/** How an item stands on a day. */
export type ItemStatus = "UP_TO_DATE" | "DUE" | "OVERDUE" | "NO_EVIDENCE" | "CADENCE_NOT_SET" | "NOT_KNOWN";

/** What is known of an item. Days are ISO days. */
export interface ItemFacts {
  readonly cadence: Cadence | null;
  /** The force's own target in months, where the law's cadence is not verified. */
  readonly targetMonths: number | null;
  readonly lastUpdatedOn: string | null;
  /** The financial year that is covered, by the calendar year in which it begins. */
  readonly coversYear: number | null;
}

/** How an item stands, and the day by which it is due again; null where nothing says how often. */
export interface ItemStanding {
  readonly status: ItemStatus;
  readonly nextDueOn: string | null;
}

const soon = 28;

/**
 * How an item stands. Before each financial year: what is covered tells the next, due by 31 March. Monthly: the Order says "as
 * soon as practicable" after the month's end and names no day, so that it is due from then on, and overdue once the month after
 * has ended too. A force's own target counts months from the last update. Due: within 28 days, or from the month's end.
 */
export function standingOf(facts: ItemFacts, today: string): ItemStanding {
  if (facts.lastUpdatedOn === null) return { status: "NO_EVIDENCE", nextDueOn: null };
  const updated = Temporal.PlainDate.from(facts.lastUpdatedOn);
  if (facts.cadence === "MONTHLY") return monthly(updated, Temporal.PlainDate.from(today));
  const next = nextDay(facts, updated);
  if (!next) return { status: "CADENCE_NOT_SET", nextDueOn: null };
  const left = Temporal.PlainDate.from(today).until(next, { largestUnit: "days" }).days;
  const status = left < 0 ? "OVERDUE" : left <= soon ? "DUE" : "UP_TO_DATE";
  return { status, nextDueOn: next.toString() };
}

function nextDay({ cadence, targetMonths, coversYear }: ItemFacts, updated: Temporal.PlainDate) {
  if (cadence === "BEFORE_FINANCIAL_YEAR")
    return coversYear === null ? null : new Temporal.PlainDate(coversYear + 1, 3, 31);
  return targetMonths === null ? null : updated.add({ months: targetMonths });
}

function monthly(updated: Temporal.PlainDate, today: Temporal.PlainDate): ItemStanding {
  const end = updated.with({ day: updated.daysInMonth });
  const following = end.add({ days: 1 });
  const lastOfFollowing = following.with({ day: following.daysInMonth });
  const after = (day: Temporal.PlainDate) => Temporal.PlainDate.compare(today, day) > 0;
  const status = after(lastOfFollowing) ? "OVERDUE" : after(end) ? "DUE" : "UP_TO_DATE";
  return { status, nextDueOn: end.toString() };
}

const uncounted: readonly ItemStatus[] = ["NO_EVIDENCE", "OVERDUE", "NOT_KNOWN"];

/** How many items count towards the score: those with evidence that are not overdue, whether or not a cadence is set. */
export function countedIn(standings: readonly Pick<ItemStanding, "status">[]): number {
  return standings.filter(({ status }) => !uncounted.includes(status)).length;
}
