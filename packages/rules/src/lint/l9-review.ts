import { Temporal } from "temporal-polyfill";
import type { In } from "../language.js";
import { lengthInWords, monthInWords } from "../plain-words.js";
import { rulesOfKind } from "../rulebook.js";
import { isLive, nextReviewOf, saidIn, type Check, type Found } from "./document.js";

/** L9: the review is overdue, or the day that is printed is not the one that the cycle gives. */
export const review: Check = (document, { on }) => {
  const { rules, clauses, version } = document;
  if (!isLive(version)) return [];
  const cycle = rulesOfKind(rules, "REVIEW_CYCLE").find(({ length, next }) => length !== null || next !== null);
  const next = nextReviewOf(document);
  const clauseIds = clauses
    .filter(({ clauseId, kinds }) => clauseId === cycle?.clauseId || kinds.includes("REVIEW"))
    .map(({ clauseId }) => clauseId);
  const found: Found[] = [];
  if (next !== null && lastDayOf(next) < Temporal.PlainDate.from(on).toString())
    found.push({
      clauseIds,
      about: `OVERDUE-${next}`,
      ...saidIn((language) => phrases[language].overdue(monthInWords(next, language))),
    });
  const { length = null, unit = null, last = null } = cycle ?? {};
  if (length !== null && unit !== null && last !== null && next !== null) {
    const span = { [unit === "YEARS" ? "years" : "months"]: length };
    const by = Temporal.PlainYearMonth.from(last).add(span).toString();
    if (by !== next.slice(0, 7))
      found.push({
        clauseIds,
        about: `CYCLE-${by}-${next}`,
        ...saidIn((language) =>
          phrases[language].cycle(
            lengthInWords(length, unit, language),
            monthInWords(last, language),
            monthInWords(by, language),
            monthInWords(next, language),
          ),
        ),
      });
  }
  return found;
};

interface Phrases {
  readonly overdue: (next: string) => string;
  readonly cycle: (length: string, last: string, by: string, next: string) => string;
}

const phrases: In<Phrases> = {
  EN: {
    overdue: (next) => `The review was due in ${next} and is overdue. Review the document, and set the next date.`,
    cycle: (length, last, by, next) =>
      `Every ${length} from ${last} is ${by}, but the document prints ${next}. Correct the one or the other.`,
  },
  CY: {
    overdue: (next) =>
      `Roedd yr adolygiad i’w gynnal ym mis ${next} ac mae’n hwyr. Adolygwch y ddogfen, a gosodwch y dyddiad nesaf.`,
    cycle: (length, last, by, next) =>
      `Bob ${length} o fis ${last} yw mis ${by}, ond mae’r ddogfen yn argraffu mis ${next}. Cywirwch y naill neu’r llall.`,
  },
};

/** The last day of a month, or the day itself. */
function lastDayOf(dayOrMonth: string): string {
  if (dayOrMonth.length > 7) return dayOrMonth;
  const month = Temporal.PlainYearMonth.from(dayOrMonth);
  return month.toPlainDate({ day: month.daysInMonth }).toString();
}
