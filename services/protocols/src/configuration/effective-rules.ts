import { layeredOn } from "@probity/rules/effective-rulebook";
import type { RequestContext } from "@probity/service-kit/context";
import { clausesOf } from "../clauses/clause.loaders.js";
import type { ProtocolVersion } from "../protocols/protocol.entity.js";
import { Rule } from "../rules/rule.entity.js";
import { rulesOf } from "../rules/rule.loaders.js";
import { publishedConfigurationOf } from "./configured-rule.loaders.js";

/** The rules that bind on a day: those of the published version, with what is configured for the day laid over them. */
export async function effectiveRules(context: RequestContext, version: ProtocolVersion, on: string): Promise<Rule[]> {
  const { forceId, id: versionId } = version;
  const [rules, configured] = await Promise.all([
    rulesOf(context, "public").load(versionId),
    publishedConfigurationOf(context).load(forceId),
  ]);
  if (configured.length === 0) return rules;
  const clauses = await clausesOf(context, "public").load(versionId);
  const refs = new Map(clauses.map(({ id, clauseId }) => [clauseId, id]));
  const over = configured.flatMap((one) => {
    const clauseRef = refs.get(one.clauseId);
    if (!clauseRef) return [];
    const { id, ruleKey, kind, body, from, to } = one;
    const own = Object.assign(new Rule(), { forceId, id, versionId, clauseRef, ruleKey, kind, body, configured: one });
    return [{ rule: body, from, to, own }];
  });
  return layeredOn([...rules.map((own) => ({ rule: own.body, own })), ...over], on).map(({ own }) => own);
}
