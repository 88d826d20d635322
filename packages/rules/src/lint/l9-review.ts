import { Temporal } from "temporal-polyfill";
import { lengthInWords, monthInWords } from "../plain-words.js";
import { rulesOfKind } from "../rulebook.js";
import { isLive, nextReviewOf, type Check, type Found } from "./document.js";

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
      message: `The review was due in ${monthInWords(next)} and is overdue. Review the document, and set the next date.`,
    });
  const { length = null, unit = null, last = null } = cycle ?? {};
  if (length !== null && unit !== null && last !== null && next !== null) {
    const span = { [unit === "YEARS" ? "years" : "months"]: length };
    const by = Temporal.PlainYearMonth.from(last).add(span).toString();
    if (by !== next.slice(0, 7))
      found.push({
        clauseIds,
        about: `CYCLE-${by}-${next}`,
        message:
          `Every ${lengthInWords(length, unit)} from ${monthInWords(last)} is ${monthInWords(by)}, ` +
          `but the document prints ${monthInWords(next)}. Correct the one or the other.`,
      });
  }
  return found;
};

/** The last day of a month, or the day itself. */
function lastDayOf(dayOrMonth: string): string {
  if (dayOrMonth.length > 7) return dayOrMonth;
  const month = Temporal.PlainYearMonth.from(dayOrMonth);
  return month.toPlainDate({ day: month.daysInMonth }).toString();
}
