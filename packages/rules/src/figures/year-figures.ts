import { daysOf } from "../checklist/financial-year.js";
import { shown, shownAfter, shownTogether, toldInTurn } from "./small-numbers.js";

/** Outcomes after which something was settled or done. */
export const putRight = ["SETTLED", "ACTION_TAKEN"] as const;
/** The other outcomes. */
export const otherwise = ["NO_ACTION", "HANDLED_ELSEWHERE", "WITHDRAWN"] as const;

const outcomes = [...putRight, ...otherwise];

/** What was counted of one kind of case in a financial year. Days are from the day it was received. */
export interface CountedKind {
  readonly kind: string;
  /** Received in each quarter, the first from April to June. */
  readonly quarters: readonly number[];
  /** How many were closed with which outcome. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** How often each stage was reached. */
  readonly reached: Readonly<Record<string, number>>;
  /** Of those closed; null where none was. */
  readonly days: { readonly median: number; readonly shortest: number; readonly longest: number } | null;
}

/** The same as it may be read; null stands for what is under five, and for parts of which one is. */
export interface ShownKind {
  readonly kind: string;
  readonly received: number | null;
  /** Five or more were received, and it is not said how many: it would tell a quarter of which nothing was told. */
  readonly withheld: boolean;
  readonly quarters: number[] | null;
  readonly closed: number | null;
  /** Settled, or acted on. */
  readonly putRight: number | null;
  readonly otherwise: number | null;
  readonly outcomes: { readonly outcome: string; readonly count: number }[] | null;
  /** Half of those closed took no longer. */
  readonly medianDays: number | null;
  /** Each of these for officers alone. */
  readonly reached: { readonly stage: string; readonly count: number | null }[];
  readonly shortestDays: number | null;
  readonly longestDays: number | null;
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/**
 * What may be read of a kind's year: the whole where it is five or more and tells nothing beside the quarters that were told while
 * the year ran; its parts where each of them is. A level deeper is given only where the one above it is.
 */
export function shownKind({ kind, quarters, outcomes: by, reached, days }: CountedKind): ShownKind {
  const received = shownAfter(quarters);
  const ends = outcomes.map((outcome) => by[outcome] ?? 0);
  const closed = shown(sum(Object.values(by)));
  const halves = [sum(ends.slice(0, putRight.length)), sum(ends.slice(putRight.length))];
  // What was closed without an outcome is in no part: it would be told by what is left of the whole.
  const whole = sum(ends) === sum(Object.values(by));
  const split = closed === null || !whole ? null : shownTogether(halves);
  const parts = split && shownTogether(ends);
  return {
    kind,
    received,
    withheld: received === null && toldInTurn(quarters)[0] !== null,
    quarters: received === null ? null : shownTogether(quarters),
    closed,
    putRight: split?.[0] ?? null,
    otherwise: split?.[1] ?? null,
    outcomes: parts && outcomes.map((outcome, at) => ({ outcome, count: parts[at] ?? 0 })),
    medianDays: closed === null ? null : (days?.median ?? null),
    reached: Object.entries(reached).map(([stage, count]) => ({ stage, count: shown(count) })),
    shortestDays: closed === null ? null : (days?.shortest ?? null),
    longestDays: closed === null ? null : (days?.longest ?? null),
  };
}

/** The four days on which the quarters of a financial year begin. */
export function quartersOf(year: number): string[] {
  const { first } = daysOf(year);
  return [first, `${year}-07-01`, `${year}-10-01`, `${year + 1}-01-01`];
}
