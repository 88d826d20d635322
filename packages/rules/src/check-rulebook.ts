import { checkBands } from "./check-bands.js";
import { checkRoutes } from "./check-routes.js";
import type { Rule } from "./rulebook.js";

/** Why a rulebook is refused: the rule, and a sentence that names it. */
export interface Refusal {
  ruleId: string;
  reason: string;
}

/**
 * What is wrong with a rulebook as a whole; none: it can be kept. `clauseIds` are the clauses of the document. Words
 * outside the vocabularies are refused before, by `parseRules`.
 */
export function checkRulebook(rules: readonly Rule[], clauseIds: readonly string[]): Refusal[] {
  return [...repeated(rules), ...ofNoClause(rules, clauseIds), ...checkBands(rules), ...checkRoutes(rules)];
}

function repeated(rules: readonly Rule[]): Refusal[] {
  const seen = new Set<string>();
  return rules.flatMap(({ id }) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [{ ruleId: id, reason: `Rule "${id}" appears twice.` }] : [];
  });
}

function ofNoClause(rules: readonly Rule[], clauseIds: readonly string[]): Refusal[] {
  const known = new Set(clauseIds);
  return rules
    .filter(({ clauseId }) => !known.has(clauseId))
    .map(({ id, clauseId }) => ({
      ruleId: id,
      reason: `Rule "${id}" names ${clauseId}, which is no clause of the document.`,
    }));
}
