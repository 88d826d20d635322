import { checkBands } from "./check-bands.js";
import { checkRoutes } from "./check-routes.js";
import type { Rule } from "./rulebook.js";

/** Why a rulebook is refused: the rule, another that it does not go with, and a sentence that names their clauses. */
export interface Refusal {
  ruleId: string;
  otherId?: string;
  reason: string;
}

/**
 * What is wrong with a rulebook as a whole; none: it can be kept. `clauseIds` are the clauses of the document. Words
 * outside the vocabularies are refused before, by `parseRules`.
 */
export function checkRulebook(rules: readonly Rule[], clauseIds: readonly string[]): Refusal[] {
  return [...repeated(rules), ...ofNoClause(rules, clauseIds), ...checkBands(rules), ...checkRoutes(rules)];
}

/** What is wrong with a rulebook and was not with another: what was wrong already is no reason to refuse a change. */
export function freshRefusals(before: readonly Refusal[], after: readonly Refusal[]): Refusal[] {
  const nameOf = ({ ruleId, otherId, reason }: Refusal) => [ruleId, otherId ?? "", reason].join("\n");
  const known = new Set(before.map(nameOf));
  return after.filter((refusal) => !known.has(nameOf(refusal)));
}

/** Rules that have the name of another. */
export function repeated(rules: readonly Rule[]): Refusal[] {
  const seen = new Set<string>();
  return rules.flatMap(({ id, clauseId }) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [{ ruleId: id, reason: `Two rules of ${clauseId} have the same name.` }] : [];
  });
}

function ofNoClause(rules: readonly Rule[], clauseIds: readonly string[]): Refusal[] {
  const known = new Set(clauseIds);
  return rules
    .filter(({ clauseId }) => !known.has(clauseId))
    .map(({ id, clauseId }) => ({
      ruleId: id,
      reason: `${clauseId} is no clause of the document.`,
    }));
}
