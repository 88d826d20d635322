import { RuleRefused, type Rule } from "./rulebook.js";

/** How a force's clause stands on a clause of the model: word for word in what it asks, or changed. */
export interface ModelLink {
  clause: string;
  as: "ADOPT" | "AMEND";
  reason: string | null;
}

/** A model protocol: clauses with rules whose ids read `<model-slug>/<name>`. */
export interface ModelProtocol {
  slug: string;
  clauses: readonly { clauseId: string }[];
  rules: readonly Rule[];
}

/** What a clause must have to stand on a model's. Without `model` the force added it. */
export interface VariantClause {
  clauseId: string;
  model?: ModelLink | null | undefined;
}

/** A force's protocol as its data says it: its own rules only. */
export interface VariantProtocol<C extends VariantClause> {
  slug: string;
  clauses: readonly C[];
  /** Clauses of the model that the force leaves out, each with the reason. */
  omitted: readonly { clause: string; reason: string }[];
  rules: readonly Rule[];
}

/** Where a clause comes from. */
export type Origin = { as: "ADD" } | ModelLink;

/** A force's protocol with everything that applies: clauses with their origin, rules in the order of the clauses. */
export interface Inherited<C extends VariantClause> {
  clauses: (C & { origin: Origin })[];
  rules: Rule[];
  omitted: readonly { clause: string; reason: string }[];
  /** Clauses of the model that the force neither takes nor leaves out: a gap in its data. */
  unaccounted: string[];
}

/**
 * Compiles a force's protocol from the model it stands on (null: it stands on none). An adopted clause carries the
 * model's rules under the force's slug and clause; an amended one its own; what the force omits vanishes.
 * @throws RuleRefused naming every clause or rule that does not fit the model.
 */
export function inherit<C extends VariantClause>(
  model: ModelProtocol | null,
  variant: VariantProtocol<C>,
): Inherited<C> {
  const refusals = [...misfits(model, variant), ...nameClashes(model, variant)];
  if (refusals.length > 0) throw new RuleRefused(refusals.join(" "));
  const ofModel = rulesByClause(model?.rules ?? []);
  const own = rulesByClause(variant.rules);
  const taken = new Set([...variant.clauses.map((clause) => clause.model?.clause), ...omittedIds(variant)]);
  const rules = variant.clauses.flatMap(({ clauseId, model: link }) => [
    ...(link?.as === "ADOPT" ? adopted(ofModel.get(link.clause) ?? [], variant.slug, clauseId) : []),
    ...(own.get(clauseId) ?? []),
  ]);
  return {
    clauses: variant.clauses.map((clause) => ({ ...clause, origin: clause.model ?? { as: "ADD" as const } })),
    rules: [...rules, ...ofNoClause(variant)],
    omitted: variant.omitted,
    unaccounted: (model?.clauses ?? []).map(({ clauseId }) => clauseId).filter((clauseId) => !taken.has(clauseId)),
  };
}

function misfits(model: ModelProtocol | null, { slug, clauses, omitted }: VariantProtocol<VariantClause>): string[] {
  const known = new Set(model?.clauses.map(({ clauseId }) => clauseId));
  const usedBy = new Map<string, string>();
  const refusals: string[] = [];
  const use = (clause: string, user: string) => {
    const other = usedBy.get(clause);
    if (!known.has(clause)) refusals.push(`${user} stands on ${clause}, which ${modelName(model, slug)}.`);
    else if (other !== undefined) refusals.push(`${clause} of the model is used twice: by ${other} and by ${user}.`);
    usedBy.set(clause, user);
  };
  for (const { clauseId, model: link } of clauses) if (link) use(link.clause, clauseId);
  for (const { clause } of omitted) use(clause, `the omission of ${clause}`);
  return refusals;
}

const modelName = (model: ModelProtocol | null, slug: string) =>
  model === null ? `cannot be: ${slug} has no model` : `is no clause of the model ${model.slug}`;

/** A rule that is adopted under a name which the force gives to a rule of its own. */
function nameClashes(model: ModelProtocol | null, { clauses, rules }: VariantProtocol<VariantClause>): string[] {
  const own = new Map(rules.map((rule) => [nameOf(rule), rule]));
  const ofModel = rulesByClause(model?.rules ?? []);
  return clauses.flatMap(({ clauseId, model: link }) => {
    if (link?.as !== "ADOPT") return [];
    const clashing = (ofModel.get(link.clause) ?? []).filter((rule) => own.has(nameOf(rule)));
    return clashing.map(
      (rule) => `${clauseId} adopts ${rule.id} of the model, but ${own.get(nameOf(rule))?.id} has the same name.`,
    );
  });
}

function adopted(rules: readonly Rule[], slug: string, clauseId: string): Rule[] {
  return rules.map((rule) => ({ ...rule, id: `${slug}/${nameOf(rule)}`, clauseId }));
}

function nameOf({ id }: Rule): string {
  return id.slice(id.indexOf("/") + 1);
}

function rulesByClause(rules: readonly Rule[]): Map<string, Rule[]> {
  const byClause = new Map<string, Rule[]>();
  for (const rule of rules) byClause.set(rule.clauseId, [...(byClause.get(rule.clauseId) ?? []), rule]);
  return byClause;
}

const omittedIds = ({ omitted }: VariantProtocol<VariantClause>) => omitted.map(({ clause }) => clause);

/** Kept, so that `checkRulebook` can refuse them by name. */
function ofNoClause({ clauses, rules }: VariantProtocol<VariantClause>): Rule[] {
  const known = new Set(clauses.map(({ clauseId }) => clauseId));
  return rules.filter(({ clauseId }) => !known.has(clauseId));
}
