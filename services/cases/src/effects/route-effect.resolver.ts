import type { ClauseFallback } from "@probity/rules/route";
import { readRules } from "@probity/rules/read-rule";
import { instrumentKinds, versionsInForce } from "@probity/rules/together";
import { CandidateRuleInput, candidateIn, layCandidate } from "@probity/service-kit/candidate-rule";
import { CandidateVersionInput, candidateVersionIn, layVersion } from "@probity/service-kit/candidate-version";
import { pageSize } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { notFound } from "@probity/service-kit/errors";
import type { Permission } from "@probity/service-kit/permissions";
import { Arg, Authorized, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { forceCopySql, type ForceCopy } from "../routing/decide.js";
import { EffectOnRoutes, RouteEffect } from "./route-effect.entity.js";
import { mattersOfRule, mattersOfVersions, routeEffects } from "./route-effects.js";

/** Everything a route rests on, in one statement. */
async function copyOf(context: RequestContext, permission: Permission, forceId: string): Promise<ForceCopy | null> {
  const [force] = await context.read<ForceCopy>(permission, `${forceCopySql} and s.force_id = any($forces)`, [forceId]);
  return force ?? null;
}

@Resolver(() => EffectOnRoutes)
export class EffectOnRoutesResolver {
  @Authorized("force:configure")
  @Query(() => EffectOnRoutes, {
    description:
      "Which concerns would go another way by a rule, were it configured. INVALID with the reason RULE_REFUSED when it cannot be a rule. Keeps nothing, and tells nothing of any case. Needs force:configure.",
  })
  async effectOnRoutes(
    @Arg("input", { description: "The rule." }) input: CandidateRuleInput,
    @Ctx() context: RequestContext,
  ): Promise<EffectOnRoutes> {
    const candidate = candidateIn(context, input, readRules);
    const force = await copyOf(context, "force:configure", candidate.forceId);
    if (!force?.rulebooks.some(({ id }) => id === candidate.versionId)) throw notFound("version");
    const laid = layCandidate(force.rulebooks, candidate);
    return { found: routeEffects(force, laid, mattersOfRule(force, candidate), candidate.from) };
  }

  @Authorized("protocols:draft")
  @Query(() => EffectOnRoutes, {
    description:
      "Which concerns would go another way by a version, were it brought into force. INVALID with the reason RULE_REFUSED when its rules cannot be. Keeps nothing, and tells nothing of any case. Needs protocols:draft.",
  })
  async versionEffectOnRoutes(
    @Arg("input", { description: "The version." }) input: CandidateVersionInput,
    @Ctx() context: RequestContext,
  ): Promise<EffectOnRoutes> {
    const candidate = candidateVersionIn(context, input, instrumentKinds, readRules);
    const { on, fallbacks } = candidate;
    const force = await copyOf(context, "protocols:draft", candidate.forceId);
    if (!force) throw notFound("force");
    const { others, version } = layVersion(force.rulebooks, candidate);
    const own = { ...version, fallbacks: fallbacks as ClauseFallback[] };
    const matters = mattersOfVersions([...versionsInForce(force.rulebooks, on), own]);
    return { found: routeEffects(force, [...others, own], matters, on) };
  }

  @FieldResolver(() => Int, { description: "How many kinds of concern would go another way." })
  total(@Root() { found }: EffectOnRoutes): number {
    return found.length;
  }

  @FieldResolver(() => [RouteEffect], { description: "Each kind of concern, by matter." })
  routes(
    @Root() { found }: EffectOnRoutes,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
  ): RouteEffect[] {
    return found.slice(0, pageSize(first));
  }
}
