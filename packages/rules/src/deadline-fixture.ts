import { Temporal } from "temporal-polyfill";
import fc from "fast-check";
import { lawfulHolidays } from "./bank-holidays.js";
import { ruleNamed } from "./library-fixture.js";
import type { DeadlineRule } from "./kinds/deadline.js";
import { parseRules, type Rule } from "./rulebook.js";

/** A rule that is a deadline. */
export function deadline(rule: Rule | undefined): DeadlineRule {
  if (rule?.kind !== "DEADLINE") throw new Error("not a deadline");
  return rule;
}

/** Staffordshire's 28 days, with other words in places: read anew, so that what no rule may say is refused. */
export function changed(change: Partial<DeadlineRule>): DeadlineRule {
  return deadline(parseRules([{ ...ruleNamed("staffordshire", "register-initial"), ...change }])[0]);
}

/** So many working days by the bank holidays of England and Wales. */
export function workingDays(length: number, change: Partial<DeadlineRule> = {}): DeadlineRule {
  return changed({ length, unit: "WORKING_DAYS", calendar: "ENGLAND_AND_WALES", ...change });
}

export const byLaw = { holidays: lawfulHolidays };

/** Any day from 2000 to 2050. */
export const anyDay = fc
  .integer({ min: 0, max: 18_600 })
  .map((days) => Temporal.PlainDate.from("2000-01-01").add({ days }).toString());
