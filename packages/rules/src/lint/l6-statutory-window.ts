import type { DeadlineRule } from "../kinds/deadline.js";
import type { In, Language } from "../language.js";
import { lengthInWords } from "../plain-words.js";
import { rulesOfKind } from "../rulebook.js";
import { statutoryClocks } from "../simulate/statutory-clocks.js";
import { after } from "../welsh.js";
import { saidIn, type Check } from "./document.js";

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
        ...saidIn((language) =>
          usedUp[language](rule.clauseId, time(rule, language), time(law, language), {
            by: by[language],
            to: to[language],
            citation,
          }),
        ),
      })),
  );

function lasts({ length, unit }: DeadlineRule): number {
  return length === null || unit === null ? 0 : length * hours[unit];
}

function time({ length, unit }: DeadlineRule, language: Language): string {
  return length === null || unit === null ? noNumber[language] : lengthInWords(length, unit, language);
}

const noNumber: In<string> = { EN: "no number", CY: "dim rhif" };

type UsedUp = (
  clauseId: string,
  own: string,
  law: string,
  tells: { by: string; to: string; citation: string },
) => string;

const usedUp: In<UsedUp> = {
  EN: (clauseId, own, law, { by, to, citation }) =>
    `${clauseId} allows ${own}; within ${law} of the same event ${by} has to tell ${to} (${citation}). ` +
    "Shorten the time in the text, so that something is left.",
  CY: (clauseId, own, law, { by, to, citation }) =>
    `Mae ${clauseId} yn caniatáu ${own}; o fewn ${law} i’r un digwyddiad rhaid i’r ${by.replace(/^yr? /, "")} ddweud ${after("wrth", to)} (${citation}). ` +
    "Byrhewch yr amser yn y testun, fel bod rhywbeth ar ôl.",
};
