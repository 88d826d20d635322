import type { DeadlineRule } from "../kinds/deadline.js";
import { lengthInWords } from "../plain-words.js";
import { rulesOfKind } from "../rulebook.js";
import { statutoryClocks } from "../simulate/statutory-clocks.js";
import type { Check } from "./document.js";

/** Hours of each unit at the least: so many working days, months or years may be longer, never shorter. */
const hours = { HOURS: 1, CALENDAR_DAYS: 24, WORKING_DAYS: 24, WEEKS: 168, MONTHS: 672, YEARS: 8760 } as const;

/** L6: who uses the text's own time to its limit leaves nothing of the time that the law gives for the next step. */
export const statutoryWindow: Check = ({ rules }) =>
  rulesOfKind(rules, "DEADLINE").flatMap((rule) =>
    statutoryClocks
      .filter(({ rule: law }) => law.duty === rule.duty && law.anchor === rule.anchor && lasts(rule) >= lasts(law))
      .map(({ citationId, citation, by, to, rule: law }) => ({
        clauseIds: [rule.clauseId],
        about: citationId,
        message:
          `${rule.clauseId} allows ${time(rule)}; within ${time(law)} of the same event ${by.EN} has to tell ${to.EN} (${citation}). ` +
          "Shorten the time in the text, so that something is left.",
      })),
  );

function lasts({ length, unit }: DeadlineRule): number {
  return length === null || unit === null ? 0 : length * hours[unit];
}

function time({ length, unit }: DeadlineRule): string {
  return length === null || unit === null ? "no number" : lengthInWords(length, unit);
}
