import { parseRules } from "@probity/rules/rulebook";
import { CandidateRuleInput, candidateIn } from "@probity/service-kit/candidate-rule";
import { pageSize } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { notFound } from "@probity/service-kit/errors";
import { Arg, Authorized, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { forceCopySql, type ForceCopy } from "../routing/decide.js";
import { EffectOnRoutes, RouteEffect } from "./route-effect.entity.js";
import { routeEffects } from "./route-effects.js";

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
    const candidate = candidateIn(context, input, parseRules);
    const [force] = await context.read<ForceCopy>("force:configure", `${forceCopySql} and s.force_id = any($forces)`, [
      candidate.forceId,
    ]);
    if (!force?.rulebooks.some(({ id }) => id === candidate.versionId)) throw notFound("version");
    return { found: routeEffects(force, candidate) };
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
