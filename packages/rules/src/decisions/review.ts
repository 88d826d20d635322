import { Temporal } from "temporal-polyfill";
import type { ReviewCycleRule } from "../kinds/review-cycle.js";
import { lengthInWords, monthInWords } from "../plain-words.js";
import { rulesOfKind, type Rule } from "../rulebook.js";
import type { Office, Titles } from "../vocabulary.js";
import { decidedBy, notCovered, type Decision } from "./decision.js";

/** The day asked about (ISO date), and the month or day of a review that the document does not know of yet. */
export interface ReviewFacts {
  on: string;
  reviewed?: string;
  titles?: Titles;
}

/** When a protocol is next reviewed. Months read 2025-10. */
export interface ReviewDecision extends Decision {
  outcome: "DUE" | "OVERDUE" | "NO_DATE" | "NOT_COVERED";
  owner: Office | null;
  /** The month in which it is due: the printed one, or, where none is printed, the reckoned one. */
  due: string | null;
  /** The last review and the cycle added up. */
  reckoned: string | null;
  printed: string | null;
  /** In words, where the printed month is not the reckoned one. */
  mismatch: string | null;
}

type Cycle = ReviewCycleRule & { length: number; unit: "MONTHS" | "YEARS" };

/**
 * When the protocol is next reviewed, and whether that has passed on a day: a month has passed when it has ended. The
 * cycle and the dates may stand in different clauses. A review that took place since makes the printed month past.
 * @throws RangeError for a day that is none.
 */
export function decideReview(rules: readonly Rule[], { on, reviewed, titles }: ReviewFacts): ReviewDecision {
  const stated = rulesOfKind(rules, "REVIEW_CYCLE");
  const [first] = stated;
  if (!first) return { outcome: "NOT_COVERED", ...noDates, ...notCovered("when it is reviewed") };
  const cycle = stated.find((rule): rule is Cycle => rule.length !== null && rule.unit !== null);
  const dated = stated.find(({ last, next }) => last !== null || next !== null);
  const since = newReview(reviewed, dated?.last ?? null);
  const last = since ?? dated?.last ?? null;
  const printed = since === null ? (dated?.next ?? null) : null;
  const reckoned = cycle && last !== null ? monthAfter(last, cycle) : null;
  const due = printed ?? reckoned;
  const overdue = due !== null && hasEnded(due, on);
  const mismatch = cycle && printed !== null && reckoned !== printed ? mismatchInWords(cycle, last, printed) : null;
  const notes = [
    ...(dated && cycle && dated !== cycle ? decidedBy(dated, { titles }).explanation : []),
    ...(mismatch === null ? [] : [mismatch]),
    ...(due === null ? ["No date is stated."] : [`${overdue ? "It was due" : "It is due"} in ${monthInWords(due)}.`]),
  ];
  return {
    outcome: due === null ? "NO_DATE" : overdue ? "OVERDUE" : "DUE",
    owner: stated.find(({ owner }) => owner !== null)?.owner ?? null,
    due,
    reckoned,
    printed,
    mismatch,
    ...decidedBy(cycle ?? dated ?? first, { titles }, notes),
  };
}

const noDates = { owner: null, due: null, reckoned: null, printed: null, mismatch: null };

/** The month of a review that is later than the document's own last one. */
function newReview(reviewed: string | undefined, last: string | null): string | null {
  const month = reviewed?.slice(0, 7);
  return month !== undefined && (last === null || month > last) ? month : null;
}

function monthAfter(month: string, { length, unit }: Cycle): string {
  return Temporal.PlainYearMonth.from(month)
    .add(unit === "YEARS" ? { years: length } : { months: length })
    .toString();
}

function hasEnded(month: string, on: string): boolean {
  const asked = Temporal.PlainDate.from(on).toPlainYearMonth();
  return Temporal.PlainYearMonth.compare(asked, Temporal.PlainYearMonth.from(month)) > 0;
}

function mismatchInWords(cycle: Cycle, last: string | null, printed: string): string | null {
  if (last === null) return null;
  const reckoned = monthAfter(last, cycle);
  const months = Temporal.PlainYearMonth.from(printed).until(reckoned, { largestUnit: "months" }).months;
  const by = `${lengthInWords(Math.abs(months), "MONTHS")} ${months > 0 ? "before" : "after"}`;
  return (
    `${lengthInWords(cycle.length, cycle.unit)} from ${monthInWords(last)} is ${monthInWords(reckoned)}; ` +
    `the document prints ${monthInWords(printed)}, ${by} that.`
  );
}
