import { lawfulHolidays } from "@probity/rules/bank-holidays";
import { whyNoWorkingDay, type HolidaysByCalendar } from "@probity/rules/calendar";
import { computeDeadline } from "@probity/rules/deadline";
import { isoDayInWords } from "@probity/rules/deadline-words";
import type { DeadlineRule } from "@probity/rules/kinds/deadline";
import { dayOf } from "@probity/rules/pauses";
import { dayInLondon, daysAfter, startInLondon } from "@probity/service-kit/dates";
import type { CaseClockKind } from "./clock-enums.js";
import { targetInWords, wordsOfClock } from "./clock-words.js";
import type { ClockPause } from "./case-clock.entity.js";

/** When a clock runs out, and why then. */
export interface Reckoned {
  readonly dueOn: string | null;
  /** The instant, or the end of the day; null while it stands still or where no number is known. */
  readonly dueAt: Date | null;
  /** The force's own target: the text gives no number. */
  readonly target: boolean;
  readonly explanation: { readonly en: string[]; readonly cy: string[] };
}

/** What the reckoning rests on beside the rule. */
export interface Reckoning {
  readonly anchor: Date;
  readonly pauses?: readonly ClockPause[];
  /** Those of the law where left out. */
  readonly holidays?: HolidaysByCalendar;
  readonly kind: CaseClockKind;
  /** Since when the force aims at it; null where the law or its text sets it. */
  readonly targetSince?: string | null;
}

/** Reckons by a rule when a clock runs out. Hours count from the instant of the anchor, days from its day in London. */
export function reckon(rule: DeadlineRule, reckoning: Reckoning): Reckoned {
  const { anchor, kind, pauses = [], holidays = lawfulHolidays, targetSince = null } = reckoning;
  const byHours = (rule.unit ?? rule.serviceTarget?.unit) === "HOURS";
  const from = byHours ? anchor.toISOString() : dayInLondon(anchor);
  const inWords = (language: "EN" | "CY") => {
    const { event, stands } = wordsOfClock(kind, language);
    const stood = pauses.map((pause) => ({ ...pause, reason: stands }));
    const source = targetSince === null ? rule.clauseId : targetInWords(targetSince, language);
    const facts = { holidays, pauses: stood, language, ...(event === undefined ? {} : { event }) };
    return computeDeadline({ ...rule, clauseId: source }, from, facts);
  };
  const [en, cy] = [inWords("EN"), inWords("CY")];
  const { dueOn, dueAt } = en.target ?? en;
  return {
    dueOn,
    dueAt: dueAt ? new Date(dueAt) : dueOn ? startInLondon(daysAfter(dueOn, 1)) : null,
    target: en.target !== undefined || targetSince !== null,
    explanation: {
      en: [...received(rule, from, holidays, "EN"), ...en.explanation],
      cy: [...received(rule, from, holidays, "CY"), ...cy.explanation],
    },
  };
}

/** That something came on a day that does not count: the days begin with the next that does. */
function received(rule: DeadlineRule, from: string, holidays: HolidaysByCalendar, language: "EN" | "CY"): string[] {
  if (rule.unit !== "WORKING_DAYS" || rule.calendar === null) return [];
  const why = whyNoWorkingDay(dayOf(from), holidays[rule.calendar] ?? lawfulHolidays[rule.calendar]);
  if (why === null) return [];
  const day = isoDayInWords(from, language);
  // The names of bank holidays are known in English.
  return language === "CY"
    ? [`daeth ar ddiwrnod nad yw’n ddiwrnod gwaith (${day}): mae’r diwrnodau’n dechrau gyda’r diwrnod gwaith nesaf`]
    : [`it came on a day that is no working day (${day}, ${why}): the days begin with the next working day`];
}
