import { layeredOn } from "@probity/rules/effective-rulebook";
import { parseRules } from "@probity/rules/rulebook";
import type { RequestContext } from "@probity/service-kit/context";
import { clausesOf } from "../clauses/clause.loaders.js";
import type { ForceOn } from "../comparison/forces-on.js";
import { publishedConfigurationOf } from "../configuration/configured-rule.loaders.js";

/** The forces with the rules that bind on the day: what their administrators configured, laid over the version's own. */
export function withConfiguration(context: RequestContext, forces: readonly ForceOn[], on: string): Promise<ForceOn[]> {
  return Promise.all(forces.map((one) => layered(context, one, on)));
}

async function layered(context: RequestContext, one: ForceOn, on: string): Promise<ForceOn> {
  if (one.version === null) return one;
  const configured = await publishedConfigurationOf(context).load(one.force.id);
  if (configured.length === 0) return one;
  const clauses = await clausesOf(context, "public").load(one.version.id);
  // What is configured for a clause lapses with it.
  const inTheText = new Set(clauses.map(({ clauseId }) => clauseId));
  const over = configured
    .filter(({ clauseId }) => inTheText.has(clauseId))
    .flatMap(({ body, from, to }) => parseRules([body]).map((rule) => ({ rule, from, to })));
  return { ...one, rules: layeredOn([...one.rules.map((rule) => ({ rule })), ...over], on).map(({ rule }) => rule) };
}
