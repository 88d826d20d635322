import { Temporal } from "temporal-polyfill";
import { noHolidays, type Holidays, type HolidaysByCalendar } from "./calendar.js";
import {
  countDays,
  noWorkingDaysInWords,
  rolledForward,
  type DaysCounted,
  type NumberedRule,
} from "./deadline-days.js";
import { dayInWords, instantInWords, monthOfInWords, pausedDaysInWords, pausedTimeInWords } from "./deadline-words.js";
import type { DeadlineRule } from "./kinds/deadline.js";
import { dayOf, extended, instantClock, pausedDays, pausedTime, type Pause } from "./pauses.js";
import { anchorWords, calendarWords, lengthInWords } from "./plain-words.js";

/** What the counting needs to know beside the rule and its anchor. */
export interface DeadlineFacts {
  /** The bank holidays, by the calendar that a rule may name: only those of the rule's own are read. */
  holidays?: HolidaysByCalendar;
  /** When the clock stood still. */
  pauses?: readonly Pause[];
}

/** When something falls: on a day (ISO date), at an instant (ISO, UTC), or in a month ("2026-11") where no day is known. */
export interface Due {
  dueOn: string | null;
  dueAt: string | null;
  /** The month alone, where the anchor is known by its month; left out otherwise. */
  dueIn?: string;
}

/** A deadline's day; none of the three where the clause gives no number, or while the clock stands still. */
export interface ComputedDeadline extends Due {
  /** Where the clause gives no number: what the force aims at. Never a rule. */
  target?: Due;
  /** How it was reckoned, in plain words, ending with the clause. */
  explanation: string[];
}

/**
 * When a deadline falls. `anchor` is the day (ISO date), the instant (ISO with offset) or the month ("2023-11") of the anchor
 * event; an instant is read as its day in London where the rule counts days. It may be empty where the rule has no number.
 * Days carry no clock: nothing here asks what today is, and which days are holidays is told.
 * @throws RangeError for an anchor that is no date, a day where the rule counts hours, a calendar whose days are not given.
 */
export function computeDeadline(rule: DeadlineRule, anchor: string, facts: DeadlineFacts = {}): ComputedDeadline {
  const { length, unit } = rule;
  if (length !== null && unit !== null) return computeNumbered({ ...rule, length, unit }, anchor, facts);
  const urging = rule.text === null ? "" : `; it says "${rule.text}"`;
  const none = `the protocol gives no number${urging}`;
  const silent = { dueOn: null, dueAt: null, explanation: [`${none}; ${rule.clauseId}`] };
  return rule.serviceTarget === null
    ? silent
    : { ...silent, ...aimedAt(rule, rule.serviceTarget, none, anchor, facts) };
}

/** What the force aims at, marked as its own in every line. */
function aimedAt(
  rule: DeadlineRule,
  { length, unit }: NonNullable<DeadlineRule["serviceTarget"]>,
  none: string,
  anchor: string,
  facts: DeadlineFacts,
): Pick<ComputedDeadline, "target" | "explanation"> {
  const own = "target of the force, not a rule of the protocol";
  const begun = unit === "HOURS" ? /T/.test(anchor) : anchor !== "";
  if (!begun) return { explanation: [none, `${own}: ${lengthInWords(length, unit)}; ${rule.clauseId}`] };
  const { explanation, ...target } = computeNumbered({ ...rule, length, unit }, anchor, facts);
  return { target, explanation: [none, ...explanation.map((line) => `${own}: ${line}`)] };
}

function computeNumbered(rule: NumberedRule, anchor: string, facts: DeadlineFacts): ComputedDeadline {
  if (rule.unit === "HOURS") return dueAtInstant(rule, anchor, facts);
  const holidays = holidaysOf(rule, facts);
  if (/^\d{4}-\d{2}$/.test(anchor)) return dueInMonth(rule, anchor, holidays, facts);
  return dueOnDay(rule, dayOf(anchor), holidays, facts);
}

function holidaysOf({ calendar, unit, rollForward, clauseId }: NumberedRule, { holidays }: DeadlineFacts): Holidays {
  if (unit !== "WORKING_DAYS" && rollForward === "NONE") return noHolidays;
  const days = calendar === null ? undefined : holidays?.[calendar];
  if (days) return days;
  throw new RangeError(`To reckon working days (${clauseId}), the bank holidays of its calendar must be given.`);
}

function dueAtInstant(rule: NumberedRule, anchor: string, facts: DeadlineFacts): ComputedDeadline {
  const from = Temporal.Instant.from(anchor);
  const period = { from, end: from.add({ hours: rule.length }), reaches: false };
  const { end, effective } = extended(instantClock, period, pausedTime(facts.pauses ?? []));
  const words = `${also(rule)}within ${lengthInWords(rule.length, rule.unit)} of ${anchorWords[rule.anchor]}`;
  const clock = "the clock does not stop for nights or weekends";
  const due = end === null ? "not due while the clock stands still" : `due ${instantInWords(end)}; ${clock}`;
  return {
    dueOn: null,
    dueAt: end?.toString() ?? null,
    explanation: [...pausedTimeInWords(effective), `${words} (${instantInWords(from)}): ${due}; ${rule.clauseId}`],
  };
}

function dueOnDay(
  rule: NumberedRule,
  from: Temporal.PlainDate,
  holidays: Holidays,
  facts: DeadlineFacts,
): ComputedDeadline {
  const counted = countDays(rule, from, holidays, pausedDays(facts.pauses ?? []));
  const begun = `${periodInWords(rule, dayInWords(from))}: day 1 is ${dayInWords(counted.dayOne)}`;
  const without = leftOutInWords(rule, counted, holidays);
  if (counted.last === null)
    return {
      dueOn: null,
      dueAt: null,
      explanation: [
        ...pausedDaysInWords(counted.pauses),
        `${begun}${without}; not due while the clock stands still; ${rule.clauseId}`,
      ],
    };
  const { due, words } = moved(rule, counted.last, holidays);
  return {
    dueOn: due.toString(),
    dueAt: null,
    explanation: [...pausedDaysInWords(counted.pauses), `${begun}${without}, so ${words}; ${rule.clauseId}`],
  };
}

/** The month alone is known: it is reckoned from its first day, so that nothing falls due later than it may. */
function dueInMonth(rule: NumberedRule, anchor: string, holidays: Holidays, facts: DeadlineFacts): ComputedDeadline {
  const from = Temporal.PlainDate.from(`${anchor}-01`);
  const { last, pauses } = countDays(rule, from, holidays, pausedDays(facts.pauses ?? []));
  const lines = pausedDaysInWords(pauses);
  const begun = periodInWords(rule, `${monthOfInWords(from)}; the day is not known`);
  if (last === null)
    return {
      dueOn: null,
      dueAt: null,
      explanation: [...lines, `${begun}: not due while the clock stands still; ${rule.clauseId}`],
    };
  const reckoned = `due in ${monthOfInWords(last)}, reckoned from the first day of the month`;
  return {
    dueOn: null,
    dueAt: null,
    dueIn: last.toPlainYearMonth().toString(),
    explanation: [...lines, `${begun}: ${reckoned}; ${rule.clauseId}`],
  };
}

function periodInWords(rule: NumberedRule, day: string): string {
  const period = lengthInWords(rule.length, rule.unit);
  const event = `${anchorWords[rule.anchor]} (${day})`;
  const ordinarily = rule.hardness === "ORDINARY" ? "ordinarily " : "";
  return rule.convention === "BEGINNING_WITH"
    ? `${ordinarily}${also(rule)}${period} beginning with the day of ${event}`
    : `${ordinarily}${also(rule)}within ${period} of ${event}`;
}

/** "as soon as possible and", where the text has words beside its number. */
function also({ text, serviceTarget }: NumberedRule): string {
  return text === null || serviceTarget !== null ? "" : `${text} and `;
}

function leftOutInWords({ unit, calendar }: NumberedRule, { leftOut }: DaysCounted, holidays: Holidays): string {
  if (unit !== "WORKING_DAYS" || calendar === null) return "";
  const days = leftOut.length === 0 ? "" : `, left out: ${noWorkingDaysInWords(leftOut, holidays, dayInWords)}`;
  return `, working days by the bank holidays of ${calendarWords[calendar]}${days}`;
}

function moved(
  rule: NumberedRule,
  last: Temporal.PlainDate,
  holidays: Holidays,
): { due: Temporal.PlainDate; words: string } {
  if (rule.rollForward === "NONE") return { due: last, words: `due ${dayInWords(last)}; no roll-forward` };
  const { due, past } = rolledForward(last, holidays);
  if (past.length === 0) return { due, words: `due ${dayInWords(due)}, which is a working day` };
  const over = noWorkingDaysInWords(past, holidays, dayInWords);
  return { due, words: `${dayInWords(last)}; moved to the next working day past ${over}: due ${dayInWords(due)}` };
}
