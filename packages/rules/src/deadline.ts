import { Temporal } from "temporal-polyfill";
import { noHolidays, type Holidays, type HolidaysByCalendar } from "./calendar.js";
import {
  countDays,
  noWorkingDaysInWords,
  rolledForward,
  type DaysCounted,
  type NumberedRule,
} from "./deadline-days.js";
import {
  dayInWords,
  deadlinePhrases,
  instantInWords,
  monthOfInWords,
  pausedDaysInWords,
  pausedTimeInWords,
} from "./deadline-words.js";
import type { DeadlineRule } from "./kinds/deadline.js";
import type { Language } from "./language.js";
import { dayOf, extended, instantClock, pausedDays, pausedTime, type Pause } from "./pauses.js";
import { lengthInWords, ownWords, words } from "./plain-words.js";

/** What the counting needs to know beside the rule and its anchor. */
export interface DeadlineFacts {
  /** The bank holidays, by the calendar that a rule may name: only those of the rule's own are read. */
  holidays?: HolidaysByCalendar;
  /** When the clock stood still. */
  pauses?: readonly Pause[];
  /** Of the explanation; English where left out. */
  language?: Language;
  /** The event that is counted from, in words of that language, where the rule's own anchor says it less well. */
  event?: string;
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
  /** How it was reckoned, in plain words of the language asked for, ending with the clause. */
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
  const { language = "EN" } = facts;
  const none = deadlinePhrases[language].silent(rule.text === null ? null : ownWords(rule.text, language));
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
  const { language = "EN" } = facts;
  const own = deadlinePhrases[language].target;
  const begun = unit === "HOURS" ? /T/.test(anchor) : anchor !== "";
  if (!begun) return { explanation: [none, `${own}: ${lengthInWords(length, unit, language)}; ${rule.clauseId}`] };
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
  const { language = "EN" } = facts;
  const said = deadlinePhrases[language];
  const from = Temporal.Instant.from(anchor);
  const period = { from, end: from.add({ hours: rule.length }), reaches: false };
  const { end, effective } = extended(instantClock, period, pausedTime(facts.pauses ?? []));
  const event = `${eventOf(rule, facts)} (${instantInWords(from, language)})`;
  const begun = `${also(rule, language)}${said.within(lengthInWords(rule.length, rule.unit, language), event)}`;
  const due = end === null ? said.stands : said.dueAt(instantInWords(end, language));
  return {
    dueOn: null,
    dueAt: end?.toString() ?? null,
    explanation: [...pausedTimeInWords(effective, language), `${begun}: ${due}; ${rule.clauseId}`],
  };
}

function dueOnDay(
  rule: NumberedRule,
  from: Temporal.PlainDate,
  holidays: Holidays,
  facts: DeadlineFacts,
): ComputedDeadline {
  const { language = "EN" } = facts;
  const said = deadlinePhrases[language];
  const counted = countDays(rule, from, holidays, pausedDays(facts.pauses ?? []));
  const dayOne = said.dayOne(dayInWords(counted.dayOne, language));
  const begun = `${periodInWords(rule, dayInWords(from, language), facts)}: ${dayOne}`;
  const without = leftOutInWords(rule, counted, holidays, language);
  const paused = pausedDaysInWords(counted.pauses, language);
  if (counted.last === null)
    return {
      dueOn: null,
      dueAt: null,
      explanation: [...paused, `${begun}${without}; ${said.stands}; ${rule.clauseId}`],
    };
  const moved = due(rule, counted.last, holidays, language);
  return {
    dueOn: moved.on.toString(),
    dueAt: null,
    explanation: [...paused, `${begun}${without}, ${said.so}${moved.words}; ${rule.clauseId}`],
  };
}

/** The month alone is known: it is reckoned from its first day, so that nothing falls due later than it may. */
function dueInMonth(rule: NumberedRule, anchor: string, holidays: Holidays, facts: DeadlineFacts): ComputedDeadline {
  const { language = "EN" } = facts;
  const said = deadlinePhrases[language];
  const from = Temporal.PlainDate.from(`${anchor}-01`);
  const { last, pauses } = countDays(rule, from, holidays, pausedDays(facts.pauses ?? []));
  const lines = pausedDaysInWords(pauses, language);
  const begun = periodInWords(rule, `${monthOfInWords(from, language)}; ${said.dayNotKnown}`, facts);
  if (last === null)
    return {
      dueOn: null,
      dueAt: null,
      explanation: [...lines, `${begun}: ${said.stands}; ${rule.clauseId}`],
    };
  return {
    dueOn: null,
    dueAt: null,
    dueIn: last.toPlainYearMonth().toString(),
    explanation: [...lines, `${begun}: ${said.dueIn(monthOfInWords(last, language))}; ${rule.clauseId}`],
  };
}

function eventOf({ anchor }: NumberedRule, { language = "EN", event }: DeadlineFacts): string {
  return event ?? words.anchor[language][anchor];
}

function periodInWords(rule: NumberedRule, day: string, facts: DeadlineFacts): string {
  const { language = "EN" } = facts;
  const said = deadlinePhrases[language];
  const period = lengthInWords(rule.length, rule.unit, language);
  const event = `${eventOf(rule, facts)} (${day})`;
  const ordinarily = rule.hardness === "ORDINARY" ? said.ordinarily : "";
  const counted = rule.convention === "BEGINNING_WITH" ? said.beginningWith : said.within;
  return `${ordinarily}${also(rule, language)}${counted(period, event)}`;
}

/** "as soon as possible and", where the text has words beside its number. */
function also({ text, serviceTarget }: NumberedRule, language: Language): string {
  if (text === null || serviceTarget !== null) return "";
  return deadlinePhrases[language].also(ownWords(text, language));
}

function leftOutInWords(
  { unit, calendar }: NumberedRule,
  { leftOut }: DaysCounted,
  holidays: Holidays,
  language: Language,
): string {
  if (unit !== "WORKING_DAYS" || calendar === null) return "";
  const said = deadlinePhrases[language];
  const days = leftOut.length === 0 ? "" : `, ${said.leftOut(noWorkingDaysInWords(leftOut, holidays, language))}`;
  return `, ${said.workingDays(words.calendar[language][calendar])}${days}`;
}

function due(
  rule: NumberedRule,
  last: Temporal.PlainDate,
  holidays: Holidays,
  language: Language,
): { on: Temporal.PlainDate; words: string } {
  const said = deadlinePhrases[language];
  if (rule.rollForward === "NONE") return { on: last, words: said.fixed(dayInWords(last, language)) };
  const { due: on, past } = rolledForward(last, holidays);
  const day = dayInWords(on, language);
  if (past.length === 0) return { on, words: said.onWorkingDay(day) };
  const over = noWorkingDaysInWords(past, holidays, language);
  return { on, words: said.moved(dayInWords(last, language), over, day) };
}
