import { bearersChange } from "../compare/actors.js";
import type { Rule } from "../rulebook.js";
import type { PersonClass } from "../vocabulary.js";
import type { In, Language } from "../language.js";
import { saidIn, titlesOf, type Check } from "./document.js";

/** L12: a clause was taken over from the model, and its duty now lies with another side than there. */
export const dutyMoved: Check = (document) => {
  const { clauses, rules, modelRules } = document;
  return clauses.flatMap(({ clauseId, modelClause }) => {
    if (modelClause === null) return [];
    const own = bearersByKind(rules.filter((rule) => rule.clauseId === clauseId));
    const model = bearersByKind(modelRules.filter((rule) => rule.clauseId === modelClause));
    for (const [kind, one] of model) {
      const other = own.get(kind) ?? [];
      const changeIn = (language: Language) => {
        const titles = titlesOf(document, language);
        return bearersChange(duty[language], { one, other }, { one: titles, other: titles, language });
      };
      if (changeIn("EN")?.moved !== true) continue;
      const said = saidIn((language) => taken[language](clauseId, changeIn(language)?.words ?? "", modelClause));
      return [{ clauseIds: [clauseId], about: [...other].toSorted().join("+"), ...said }];
    }
    return [];
  });
};

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
  const bearers = new Map<Rule["kind"], PersonClass[]>();
  for (const rule of rules) bearers.set(rule.kind, [...(bearers.get(rule.kind) ?? []), ...bearersOf(rule)]);
  return bearers;
}

function bearersOf(rule: Rule): readonly PersonClass[] {
  if (rule.kind === "ROUTE") return rule.complainant;
  if (rule.kind === "DEADLINE") return rule.subject === null ? [] : [rule.subject];
  return "subject" in rule ? rule.subject : [];
}
