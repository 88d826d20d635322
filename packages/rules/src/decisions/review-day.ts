import { Temporal } from "temporal-polyfill";
import { dayInWords } from "../deadline-words.js";
import type { ReviewCycleRule } from "../kinds/review-cycle.js";
import type { In, Language } from "../language.js";
import { lengthInWords, monthInWords } from "../plain-words.js";
import { readBack } from "../sentence.js";
import type { Office, Titles } from "../vocabulary.js";
import { decideReview } from "./review.js";

/** The last day on which a protocol is reviewed in time, whose it is, and by which rule. Days are ISO days. */
export interface ReviewDay {
  readonly rule: ReviewCycleRule;
  /** Null: the text does not say who reviews it. */
  readonly owner: Office | null;
  /** The first day of the month of the last review; null where none is told. */
  readonly anchorOn: string | null;
  readonly dueOn: string;
}

/** When the protocol of these rules is next reviewed: by the last day of the month in which it is due. Null: no date follows from them. */
export function reviewDay(rules: readonly ReviewCycleRule[], on: string): ReviewDay | null {
  const { due, owner, ruleId } = decideReview(rules, { on });
  const rule = rules.find(({ id }) => id === ruleId);
  if (due === null || !rule) return null;
  const last = rules.find((one) => one.last !== null)?.last ?? null;
  return { rule, owner, anchorOn: last === null ? null : `${last}-01`, dueOn: lastDayOf(due).toString() };
}

const phrases: In<{
  reckoned: (length: string, last: string, month: string) => string;
  printed: (month: string) => string;
  due: (day: string) => string;
}> = {
  EN: {
    reckoned: (length, last, month) => `${length} from ${last} is ${month}`,
    printed: (month) => `the document prints ${month}`,
    due: (day) => `a month has passed once it has ended, so due ${day}`,
  },
  CY: {
    reckoned: (length, last, month) => `${length} o ${last} yw ${month}`,
    printed: (month) => `mae’r ddogfen yn argraffu ${month}`,
    due: (day) => `daw mis i ben ar ei ddiwrnod olaf, felly i’w wneud erbyn ${day}`,
  },
};

/** How the day was reckoned: the rule read back, then the arithmetic that ends with the clause. */
export function reviewInWords(
  rules: readonly ReviewCycleRule[],
  { rule, dueOn }: ReviewDay,
  titles: Titles,
  language: Language = "EN",
): string[] {
  const { printed, reckoned } = decideReview(rules, { on: dueOn });
  const last = rules.find((one) => one.last !== null)?.last ?? null;
  const said = phrases[language];
  const month = (of: string) => monthInWords(of, language);
  const { length, unit } = rule;
  const parts = [
    ...(length !== null && unit !== null && last !== null && reckoned !== null
      ? [said.reckoned(lengthInWords(length, unit, language), month(last), month(reckoned))]
      : []),
    ...(printed === null ? [] : [said.printed(month(printed))]),
    said.due(dayInWords(Temporal.PlainDate.from(dueOn), language)),
    rule.clauseId,
  ];
  return [readBack(rule, titles, language), parts.join("; ")];
}

function lastDayOf(month: string): Temporal.PlainDate {
  const first = Temporal.PlainYearMonth.from(month);
  return first.toPlainDate({ day: first.daysInMonth });
}
