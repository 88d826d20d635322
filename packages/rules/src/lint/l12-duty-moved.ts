import { z } from "zod";
import { bearersChange } from "../compare/actors.js";
import type { Rule } from "../rulebook.js";
import { personClasses, type PersonClass } from "../vocabulary.js";
import type { In } from "../language.js";
import type { Check, Found, LintedDocument } from "./document.js";

const bearers = z.array(z.enum(personClasses));
const particulars = z.object({ model: z.string(), one: bearers, other: bearers });
type Moved = z.infer<typeof particulars>;

/** L12: a clause was taken over from the model, and its duty now lies with another side than there. */
export const dutyMoved: Check<Moved> = {
  particulars,
  find: moved,
  words({ clauseIds: [clauseId = ""], particulars: { model, one, other } }, { titles, language }) {
    const change = bearersChange(duty[language], { one, other }, { one: titles, other: titles, language });
    return taken[language](clauseId, change?.words ?? "", model);
  },
};

function moved({ clauses, rules, modelRules, titles }: LintedDocument): Found<Moved>[] {
  return clauses.flatMap(({ clauseId, modelClause }) => {
    if (modelClause === null) return [];
    const own = bearersByKind(rules.filter((rule) => rule.clauseId === clauseId));
    const model = bearersByKind(modelRules.filter((rule) => rule.clauseId === modelClause));
    for (const [kind, one] of model) {
      const other = own.get(kind) ?? [];
      if (bearersChange(duty.EN, { one, other }, { one: titles, other: titles })?.moved !== true) continue;
      const about = other.toSorted().join("+");
      return [{ clauseIds: [clauseId], about, particulars: { model: modelClause, one, other } }];
    }
    return [];
  });
}

const duty: In<string> = { EN: "the duty", CY: "y ddyletswydd" };

const taken: In<(clauseId: string, change: string, model: string) => string> = {
  EN: (clauseId, change, model) =>
    `In ${clauseId} ${change} when it was taken over from ${model} of the model. ` +
    "Confirm that this is meant, or give the duty back.",
  CY: (clauseId, change, model) =>
    `Yn ${clauseId} ${change} pan gymerwyd ef o ${model} y model. ` +
    "Cadarnhewch mai dyna’r bwriad, neu rhowch y ddyletswydd yn ôl.",
};

function bearersByKind(rules: readonly Rule[]): Map<Rule["kind"], PersonClass[]> {
  const found = new Map<Rule["kind"], PersonClass[]>();
  for (const rule of rules) found.set(rule.kind, [...(found.get(rule.kind) ?? []), ...bearersOf(rule)]);
  return found;
}

function bearersOf(rule: Rule): readonly PersonClass[] {
  if (rule.kind === "ROUTE") return rule.complainant;
  if (rule.kind === "DEADLINE") return rule.subject === null ? [] : [rule.subject];
  return "subject" in rule ? rule.subject : [];
}
