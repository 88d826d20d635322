import { layeredOn } from "@probity/rules/effective-rulebook";
import type { ClauseFallback } from "@probity/rules/route";
import { parseRules, type Rule } from "@probity/rules/rulebook";
import { together } from "@probity/rules/together";
import type { RequestContext } from "@probity/service-kit/context";
import { compiledRules } from "../comparison/compiled-rules.js";
import type { ForceOn } from "../comparison/forces-on.js";
import { configuredOver } from "../configuration/configured-rule.loaders.js";
import { publishedFallbacksOf } from "../lint/fallbacks.js";
import type { ProtocolVersion } from "../protocols/protocol.entity.js";
import { inForceTogether, type StandingVersion } from "../protocols/in-force-together.js";
import { configurationScope } from "../protocols/visible.js";

/** A force with the rules that bind in it on a day. */
export interface BoundForce extends Omit<ForceOn, "versions"> {
  /** The version of each rule, by the rule's name. */
  readonly versionOf: ReadonlyMap<string, ProtocolVersion>;
  /** Who takes what a clause sends to its own subject. */
  readonly clauseFallbacks: readonly ClauseFallback[];
}

/**
 * The forces with the rules that bind on the day: those of every protocol in force, what their administrators configured laid
 * over them, and the offices that they named where a clause names the person concerned.
 */
export function boundForces(context: RequestContext, forces: readonly ForceOn[], on: string): Promise<BoundForce[]> {
  return Promise.all(forces.map((one) => bound(context, one, on)));
}

async function bound(context: RequestContext, { versions, ...force }: ForceOn, on: string): Promise<BoundForce> {
  const current = await inForceTogether(context, versions, on);
  const [rules, fallbacks] = await Promise.all([
    Promise.all(current.map((one) => layered(context, one, on))),
    Promise.all(current.map(({ version }) => publishedFallbacksOf(context).load(version.id))),
  ]);
  const { bound: binding } = together(rules);
  return {
    ...force,
    version: current[0]?.version ?? null,
    rules: binding.map(({ kept }) => kept.rule),
    versionOf: new Map(binding.map(({ version, kept }) => [kept.rule.id, version.version])),
    clauseFallbacks: fallbacks.flat().flatMap(({ clauseIds, fallback: role }) => {
      return clauseIds.map((clauseId) => ({ clauseId, role }));
    }),
  };
}

async function layered(
  context: RequestContext,
  standing: StandingVersion,
  on: string,
): Promise<{ version: StandingVersion; rules: { rule: Rule }[] }> {
  const { version } = standing;
  const [own, configured] = await Promise.all([
    compiledRules(context, [version]),
    configuredOver(context, configurationScope(context, version)).load(version.id),
  ]);
  const over = configured.flatMap(({ body, from, to }) => parseRules([body]).map((rule) => ({ rule, from, to })));
  const rules = layeredOn([...(own.get(version.id) ?? []).map((rule) => ({ rule })), ...over], on);
  return { version: standing, rules };
}
