import { Temporal } from "temporal-polyfill";
import { anchorWords, lengthInWords } from "./plain-words.js";
import type { DeadlineRule } from "./rulebook.js";
import type { Unit } from "./vocabulary.js";

/** Due on a day (ISO date), at an instant (ISO, UTC), or neither where the clause gives no number. */
export interface ComputedDeadline {
  dueOn: string | null;
  dueAt: string | null;
  /** How it was reckoned, in plain words, ending with the clause. */
  explanation: string[];
}

type Numbered = DeadlineRule & { length: number; unit: Unit };

/**
 * When a deadline falls. `anchor` is the day (ISO date) or instant (ISO with offset) of the anchor event; an instant is
 * read as its day in London where the rule counts days. Days carry no clock: nothing here asks what today is.
 * @throws RangeError for an anchor that is no date, or a day where the rule counts hours.
 */
export function computeDeadline(rule: DeadlineRule, anchor: string): ComputedDeadline {
  if (!hasNumber(rule)) {
    const urging = rule.text === null ? "" : `; it says "${rule.text}"`;
    return { dueOn: null, dueAt: null, explanation: [`the protocol gives no number${urging}; ${rule.clauseId}`] };
  }
  return rule.unit === "HOURS" ? dueAtInstant(rule, anchor) : dueOnDay(rule, anchor);
}

function hasNumber(rule: DeadlineRule): rule is Numbered {
  return rule.length !== null && rule.unit !== null;
}

function dueAtInstant(rule: Numbered, anchor: string): ComputedDeadline {
  const from = Temporal.Instant.from(anchor);
  const due = from.add({ hours: rule.length });
  return {
    dueOn: null,
    dueAt: due.toString(),
    explanation: [
      `within ${lengthInWords(rule.length, rule.unit)} of ${anchorWords[rule.anchor]} (${inLondon(from)}): ` +
        `due ${inLondon(due)}; the clock does not stop for nights or weekends; ${rule.clauseId}`,
    ],
  };
}

function dueOnDay(rule: Numbered, anchor: string): ComputedDeadline {
  const from = dayOf(anchor);
  const beginning = rule.convention === "BEGINNING_WITH";
  const due = beginning ? lastDayBeginningWith(from, rule) : from.add(duration(rule));
  const period = lengthInWords(rule.length, rule.unit);
  const event = `${anchorWords[rule.anchor]} (${inWords(from)})`;
  const counted = beginning
    ? `${period} beginning with the day of ${event}: day 1 is ${inWords(from)}`
    : `within ${period} of ${event}: day 1 is ${inWords(from.add({ days: 1 }))}`;
  const ordinarily = rule.hardness === "ORDINARY" ? "ordinarily " : "";
  return {
    dueOn: due.toString(),
    dueAt: null,
    explanation: [`${ordinarily}${counted}, so due ${inWords(due)}; no roll-forward; ${rule.clauseId}`],
  };
}

/** A month that begins with the 31st ends on the last day of a shorter month, not on the day before it. */
function lastDayBeginningWith(from: Temporal.PlainDate, rule: Numbered): Temporal.PlainDate {
  const corresponding = from.add(duration(rule));
  const byDays = rule.unit === "CALENDAR_DAYS" || rule.unit === "WEEKS";
  return byDays || corresponding.day === from.day ? corresponding.subtract({ days: 1 }) : corresponding;
}

function duration(rule: Numbered): Temporal.DurationLike {
  switch (rule.unit) {
    case "HOURS":
      return { hours: rule.length };
    case "CALENDAR_DAYS":
      return { days: rule.length };
    case "WEEKS":
      return { weeks: rule.length };
    case "MONTHS":
      return { months: rule.length };
    case "YEARS":
      return { years: rule.length };
  }
}

function dayOf(anchor: string): Temporal.PlainDate {
  if (/^\d{4}-\d{2}-\d{2}$/.test(anchor)) return Temporal.PlainDate.from(anchor);
  return Temporal.Instant.from(anchor).toZonedDateTimeISO("Europe/London").toPlainDate();
}

const months = "January February March April May June July August September October November December".split(" ");
const weekdays = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

function inWords({ day, month, year }: Temporal.PlainDate): string {
  return `${day} ${months[month - 1]} ${year}`;
}

function inLondon(instant: Temporal.Instant): string {
  const local = instant.toZonedDateTimeISO("Europe/London");
  const time = local.toPlainTime().toString({ smallestUnit: "minute" });
  return `${weekdays[local.dayOfWeek - 1]} ${inWords(local.toPlainDate())} at ${time}`;
}
