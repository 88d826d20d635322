import { bearersChange } from "../compare/actors.js";
import type { Rule } from "../rulebook.js";
import type { PersonClass } from "../vocabulary.js";
import type { Check } from "./document.js";

/** L12: a clause was taken over from the model, and its duty now lies with another side than there. */
export const dutyMoved: Check = ({ clauses, rules, modelRules, titles }) =>
  clauses.flatMap(({ clauseId, modelClause }) => {
    if (modelClause === null) return [];
    const own = bearersByKind(rules.filter((rule) => rule.clauseId === clauseId));
    const model = bearersByKind(modelRules.filter((rule) => rule.clauseId === modelClause));
    for (const [kind, one] of model) {
      const other = own.get(kind) ?? [];
      const change = bearersChange("the duty", { one, other }, { one: titles, other: titles });
      if (change?.moved !== true) continue;
      const message =
        `In ${clauseId} ${change.words} when it was taken over from ${modelClause} of the model. ` +
        "Confirm that this is meant, or give the duty back.";
      return [{ clauseIds: [clauseId], about: [...other].toSorted().join("+"), message }];
    }
    return [];
  });

function bearersByKind(rules: readonly Rule[]): Map<Rule["kind"], PersonClass[]> {
  const bearers = new Map<Rule["kind"], PersonClass[]>();
  for (const rule of rules) bearers.set(rule.kind, [...(bearers.get(rule.kind) ?? []), ...bearersOf(rule)]);
  return bearers;
}

function bearersOf(rule: Rule): readonly PersonClass[] {
  if (rule.kind === "ROUTE") return rule.complainant;
  if (rule.kind === "DEADLINE") return rule.subject === null ? [] : [rule.subject];
  return "subject" in rule ? rule.subject : [];
}
