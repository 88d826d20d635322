import { checkRulebook, freshRefusals, type Refusal } from "@probity/rules/check-rulebook";
import { layeredOn, type LayeredRule } from "@probity/rules/effective-rulebook";
import { idleRefusals, type FieldRefusal } from "@probity/rules/read-rule";
import { parseRules, type Rule } from "@probity/rules/rulebook";

/** What a rule stands on: the clauses of its version, and the rules beside it. */
export interface Ground {
  readonly clauseIds: readonly string[];
  /** Those of the version, and those configured over it with their days. */
  readonly rules: readonly LayeredRule[];
}

/**
 * What a rule would break on the day it begins and on every day on which another configuration begins after it. What was
 * wrong without it is no reason to refuse it.
 */
export function refusalsOf(rule: Rule, from: string, { clauseIds, rules }: Ground): FieldRefusal[] {
  const withIt = [...rules.filter((other) => !replaced(other, rule.id, from)), { rule, from }];
  const later = rules.flatMap((other) => (other.from !== undefined && other.from > from ? [other.from] : []));
  const messages = new Set<string>();
  for (const day of new Set([from, ...later]))
    for (const { reason } of freshRefusals(brokenOn(rules, day, clauseIds), brokenOn(withIt, day, clauseIds)))
      messages.add(reason);
  const broken = [...messages].map((message) => ({ field: fieldOf(rule, message), message }));
  return [...idleRefusals(rule), ...broken];
}

function replaced({ rule, from }: LayeredRule, id: string, day: string): boolean {
  return (rule as Rule).id === id && from !== undefined && from >= day;
}

function brokenOn(rules: readonly LayeredRule[], day: string, clauseIds: readonly string[]): Refusal[] {
  const effective = parseRules(layeredOn(rules, day).map(({ rule }) => rule));
  return checkRulebook(effective, clauseIds);
}

function fieldOf(rule: Rule, message: string): string {
  if (message.includes("is no clause")) return "clauseId";
  if (rule.kind === "THRESHOLD_BAND") return rule.quality === null ? "minPence" : "quality";
  return rule.kind === "ROUTE" || rule.kind === "NOTIFY" ? "to" : "rule";
}
