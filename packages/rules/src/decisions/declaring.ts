import { Temporal } from "temporal-polyfill";
import { rulesBinding } from "../binding.js";
import type { HolidaysByCalendar } from "../calendar.js";
import { computeDeadline } from "../deadline.js";
import { rulesOfKind, type Rule } from "../rulebook.js";
import type { Asked } from "./decision.js";

/** An offer that is declared; days are ISO dates. */
export interface DeclaringFacts extends Asked {
  readonly offeredOn: string;
  readonly declaredOn: string;
  readonly holidays: HolidaysByCalendar;
}

/** By when an offer is declared, and by how many days it is late. */
export interface DeclaringDecision {
  /** Null: no rule gives a number of days. */
  readonly declareBy: string | null;
  /** Null: not late. */
  readonly daysLate: number | null;
  /** How the last day is reckoned, in sentences ending with the clause; none where no rule speaks of it. */
  readonly explanation: string[];
}

/**
 * By when an offer is declared, by the rule that binds its recipient most closely. Where none gives a number nothing is late.
 * @throws RangeError for a day that is none.
 */
export function decideDeclaring(rules: readonly Rule[], facts: DeclaringFacts): DeclaringDecision {
  const { classes, offeredOn, declaredOn, holidays, language } = facts;
  const limits = rulesOfKind(rules, "DEADLINE")
    .filter(({ duty, anchor, unit }) => duty === "DECLARE_OFFER" && anchor === "OFFER_MADE" && unit !== "HOURS")
    .map((rule) => ({ rule, subject: rule.subject === null ? [] : [rule.subject] }));
  const [limit] = rulesBinding(limits, classes);
  if (!limit) return { declareBy: null, daysLate: null, explanation: [] };
  const { dueOn, explanation } = computeDeadline(limit.rule, offeredOn, { holidays, ...(language && { language }) });
  const days = dueOn === null ? 0 : Temporal.PlainDate.from(dueOn).until(declaredOn).days;
  return { declareBy: dueOn, daysLate: days > 0 ? days : null, explanation };
}
