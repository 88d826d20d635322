import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { In } from "../language.js";
import { lengthInWords, monthInWords } from "../plain-words.js";
import { rulesOfKind } from "../rulebook.js";
import { units } from "../vocabulary.js";
import { isLive, nextReviewOf, type Check, type Found, type LintedDocument, type LintFacts } from "./document.js";

const particulars = z.discriminatedUnion("fault", [
  z.object({ fault: z.literal("OVERDUE"), next: z.string() }),
  z.object({
    fault: z.literal("CYCLE"),
    length: z.number(),
    unit: z.enum(units),
    last: z.string(),
    by: z.string(),
    next: z.string(),
  }),
]);
type Review = z.infer<typeof particulars>;

/** L9: the review is overdue, or the day that is printed is not the one that the cycle gives. */
export const review: Check<Review> = {
  particulars,
  find: faults,
  words({ particulars: said }, { language }) {
    const { overdue, cycle } = phrases[language];
    const month = (one: string) => monthInWords(one, language);
    if (said.fault === "OVERDUE") return overdue(month(said.next));
    return cycle(lengthInWords(said.length, said.unit, language), month(said.last), month(said.by), month(said.next));
  },
};

function faults(document: LintedDocument, { on }: LintFacts): Found<Review>[] {
  const { rules, clauses, version } = document;
  if (!isLive(version)) return [];
  const cycle = rulesOfKind(rules, "REVIEW_CYCLE").find(({ length, next }) => length !== null || next !== null);
  const next = nextReviewOf(document);
  const clauseIds = clauses
    .filter(({ clauseId, kinds }) => clauseId === cycle?.clauseId || kinds.includes("REVIEW"))
    .map(({ clauseId }) => clauseId);
  const found: Found<Review>[] = [];
  if (next !== null && lastDayOf(next) < Temporal.PlainDate.from(on).toString())
    found.push({ clauseIds, about: `OVERDUE-${next}`, particulars: { fault: "OVERDUE", next } });
  const { length = null, unit = null, last = null } = cycle ?? {};
  if (length !== null && unit !== null && last !== null && next !== null) {
    const span = { [unit === "YEARS" ? "years" : "months"]: length };
    const by = Temporal.PlainYearMonth.from(last).add(span).toString();
    if (by !== next.slice(0, 7))
      found.push({
        clauseIds,
        about: `CYCLE-${by}-${next}`,
        particulars: { fault: "CYCLE", length, unit, last, by, next },
      });
  }
  return found;
}

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
