import { layeredOn } from "@probity/rules/effective-rulebook";
import { parseRules, type Rule as ReadRule } from "@probity/rules/rulebook";
import { together } from "@probity/rules/together";
import type { RequestContext } from "@probity/service-kit/context";
import type { StandingVersion } from "../protocols/in-force-together.js";
import { configurationScope } from "../protocols/visible.js";
import { Rule } from "../rules/rule.entity.js";
import { rulesOf } from "../rules/rule.loaders.js";
import { configuredOver } from "./configured-rule.loaders.js";

/**
 * The rules that bind on a day: those of the published versions that are in force together, with what is configured for the day
 * laid over each.
 */
export async function effectiveRules(
  context: RequestContext,
  versions: readonly StandingVersion[],
  on: string,
): Promise<Rule[]> {
  const layered = await Promise.all(versions.map((one) => layeredRules(context, one, on)));
  return together(layered).bound.map(({ kept }) => kept.own);
}

async function layeredRules(context: RequestContext, standing: StandingVersion, on: string) {
  const { version } = standing;
  const [rules, configured] = await Promise.all([
    rulesOf(context, "public").load(version.id),
    configuredOver(context, configurationScope(context, version)).load(version.id),
  ]);
  const over = configured.map((one) => {
    const { forceId, id, versionId, clauseRef, ruleKey, kind, body, from, to } = one;
    const own = Object.assign(new Rule(), { forceId, id, versionId, clauseRef, ruleKey, kind, body, configured: one });
    return { rule: body, from, to, own };
  });
  const effective = layeredOn([...rules.map((own) => ({ rule: own.body, own })), ...over], on);
  const read = parseRules(effective.map(({ rule }) => rule));
  return { version: standing, rules: effective.map(({ own }, place) => ({ rule: read[place] as ReadRule, own })) };
}
