import { z } from "zod";
import type { DeadlineRule } from "../kinds/deadline.js";
import type { In } from "../language.js";
import { lengthInWords } from "../plain-words.js";
import { rulesOfKind } from "../rulebook.js";
import { statutoryClocks } from "../simulate/statutory-clocks.js";
import { units } from "../vocabulary.js";
import { after } from "../welsh.js";
import type { Check } from "./document.js";

/** Hours of each unit at the least: so many working days, months or years may be longer, never shorter. */
const hours = { HOURS: 1, CALENDAR_DAYS: 24, WORKING_DAYS: 24, WEEKS: 168, MONTHS: 672, YEARS: 8760 } as const;

const time = z.object({ length: z.number(), unit: z.enum(units) });
const particulars = z.object({ own: time, law: time, citationId: z.string() });

/** L6: who uses the text's own time to its limit leaves nothing of the time that the law gives for the next step. */
export const statutoryWindow: Check<z.infer<typeof particulars>> = {
  particulars,
  find: ({ rules }) =>
    rulesOfKind(rules, "DEADLINE").flatMap((rule) =>
      statutoryClocks
        .filter(({ rule: law }) => law.duty === rule.duty && law.anchor === rule.anchor && lasts(rule) >= lasts(law))
        .flatMap(({ citationId, rule: { length, unit } }) => {
          if (rule.length === null || rule.unit === null || length === null || unit === null) return [];
          const times = { own: { length: rule.length, unit: rule.unit }, law: { length, unit } };
          return [{ clauseIds: [rule.clauseId], about: citationId, particulars: { ...times, citationId } }];
        }),
    ),
  words({ clauseIds: [clauseId = ""], particulars: { own, law, citationId } }, { language }) {
    const clock = statutoryClocks.find((one) => one.citationId === citationId);
    const inWords = ({ length, unit }: typeof own) => lengthInWords(length, unit, language);
    return usedUp[language](clauseId, inWords(own), inWords(law), {
      by: clock?.by[language] ?? "",
      to: clock?.to[language] ?? "",
      citation: clock?.citation ?? citationId,
    });
  },
};

function lasts({ length, unit }: DeadlineRule): number {
  return length === null || unit === null ? 0 : length * hours[unit];
}

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
