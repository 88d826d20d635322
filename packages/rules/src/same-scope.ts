import { samePersons, sameOffers } from "./check-bands.js";
import type { Rule } from "./rulebook.js";

/**
 * Whether two rules of different protocols answer the same question, so that only one of them can decide: the same duty from
 * the same event, the same matter between the same persons, the same offer, the same leave. Other kinds stand side by side:
 * two prohibitions bind together, and each protocol has a review and signatures of its own.
 */
export function sameScope(one: Rule, other: Rule): boolean {
  switch (one.kind) {
    case "DEADLINE":
      return (
        other.kind === one.kind && same([one.duty, one.subject, one.anchor], [other.duty, other.subject, other.anchor])
      );
    case "ROUTE":
      return (
        other.kind === one.kind &&
        one.matter === other.matter &&
        same(
          [one.canonicalMatters, one.complainant, one.subject].map(sorted),
          [other.canonicalMatters, other.complainant, other.subject].map(sorted),
        )
      );
    case "THRESHOLD_BAND":
      return other.kind === one.kind && samePersons(one, other) && sameOffers(one, other);
    case "PERMISSION":
      return (
        other.kind === one.kind &&
        same([one.matter, one.before, sorted(one.subject)], [other.matter, other.before, sorted(other.subject)])
      );
    default:
      return false;
  }
}

/** Whether two rules say the same, whatever they are called and wherever they stand. */
export function sayTheSame(one: Rule, other: Rule): boolean {
  const said = (rule: Rule) => ({ ...rule, id: null, clauseId: null });
  return same(said(one), said(other));
}

const sorted = (words: readonly string[]) => words.toSorted();

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
