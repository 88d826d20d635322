import { dutyTitle } from "@probity/rules/duty-titles";
import { readRules } from "@probity/rules/read-rule";
import { instrumentKinds } from "@probity/rules/together";
import { CandidateRuleInput, candidateIn, layCandidate } from "@probity/service-kit/candidate-rule";
import { CandidateVersionInput, candidateVersionIn, layVersion } from "@probity/service-kit/candidate-version";
import { pageSize } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { notAllowed, notFound } from "@probity/service-kit/errors";
import { Language } from "@probity/service-kit/language-enum";
import type { Permission } from "@probity/service-kit/permissions";
import { Arg, Authorized, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { dutyBasisSql, type DutyBasis } from "../obligations/duty-basis.js";
import { PersonReference } from "../references/references.js";
import { DutyEffect, EffectOnDuties } from "./duty-effect.entity.js";
import { dutyEffects, type DutyKey } from "./duty-effects.js";

@Resolver(() => EffectOnDuties)
export class EffectOnDutiesResolver {
  @Authorized("force:configure")
  @Query(() => EffectOnDuties, {
    description:
      "Which open duties of the force a rule would move, open or end, were it configured. INVALID with the reason RULE_REFUSED when it cannot be a rule. Keeps nothing. Needs force:configure.",
  })
  async effectOnDuties(
    @Arg("input", { description: "The rule." }) input: CandidateRuleInput,
    @Ctx() context: RequestContext,
  ): Promise<EffectOnDuties> {
    const candidate = candidateIn(context, input, readRules);
    const { forceId, versionId, from } = candidate;
    const { basis, met } = await groundOf(context, "force:configure", forceId);
    if (!basis?.rulebooks.some(({ id }) => id === versionId)) throw notFound("version");
    return { found: dutyEffects(basis, met, layCandidate(basis.rulebooks, candidate), from) };
  }

  @Authorized("protocols:draft")
  @Query(() => EffectOnDuties, {
    description:
      "Which open duties of the force a version would move, open or end, were it brought into force. INVALID with the reason RULE_REFUSED when its rules cannot be. Keeps nothing. Needs protocols:draft, and obligations:read or force:configure.",
  })
  async versionEffectOnDuties(
    @Arg("input", { description: "The version." }) input: CandidateVersionInput,
    @Ctx() context: RequestContext,
  ): Promise<EffectOnDuties> {
    const candidate = candidateVersionIn(context, input, instrumentKinds, readRules);
    const { forceId, on } = candidate;
    const permission = context.can("obligations:read", forceId) ? "obligations:read" : "force:configure";
    if (!context.can(permission, forceId)) throw notAllowed(permission);
    const { basis, met } = await groundOf(context, permission, forceId);
    if (!basis) throw notFound("force");
    const { others, version } = layVersion(basis.rulebooks, candidate);
    return { found: dutyEffects(basis, met, [...others, version], on) };
  }

  @FieldResolver(() => Int, { description: "How many open duties it would move, open or end." })
  total(@Root() { found }: EffectOnDuties): number {
    return found.length;
  }

  @FieldResolver(() => [DutyEffect], { description: "The duties, soonest first." })
  duties(
    @Root() { found }: EffectOnDuties,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
  ): DutyEffect[] {
    return found.slice(0, pageSize(first));
  }
}

/** What the force's duties follow from, and which of them are met: two statements. */
async function groundOf(context: RequestContext, permission: Permission, forceId: string) {
  const [[basis], met] = await Promise.all([
    context.read<DutyBasis>(permission, `${dutyBasisSql} where $1::uuid = any($forces)`, [forceId, null]),
    context.read<DutyKey>(
      permission,
      `select o.appointment_id as "appointmentId", o.rule_key as "ruleKey" from registers.obligations o
       where o.force_id = any($forces) and o.force_id = $1 and o.met_on is not null`,
      [forceId],
    ),
  ]);
  return { basis, met };
}

@Resolver(() => DutyEffect)
export class DutyEffectResolver {
  @FieldResolver(() => PersonReference, { description: "Whose duty it is." })
  person(@Root() { personId }: DutyEffect): PersonReference {
    return { id: personId };
  }

  @FieldResolver(() => String, { description: "What the duty is called." })
  title(
    @Root() { duty }: DutyEffect,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string {
    return dutyTitle(duty, language);
  }
}
