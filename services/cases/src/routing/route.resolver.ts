import type { RequestContext } from "@probity/service-kit/context";
import { notAllowed, notFound } from "@probity/service-kit/errors";
import { filterId, knownForm } from "@probity/service-kit/ids";
import { Language } from "@probity/service-kit/language-enum";
import { DirectDiscussion, MatterEnum, type MatterName } from "@probity/service-kit/route-enums";
import { DateScalar } from "@probity/service-kit/scalars";
import { Arg, Authorized, Ctx, Field, FieldResolver, ID, InputType, Query, Resolver, Root } from "type-graphql";
import { ClauseReference, PersonReference } from "../references/references.js";
import { routingFactsSql, type RoutingFacts } from "./barring.js";
import { forceCopySql, type ForceCopy } from "./decide.js";
import { PassedOverRecipient, RouteDecision, RouteRecipient, withoutTies } from "./route.entity.js";
import { routeOf } from "./route-of.js";

@InputType({ description: "A concern one might raise." })
export class RoutePreviewInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "Whom the concern is about: a person of this force." })
  subjectPersonId: string;

  @Field(() => MatterEnum, { description: "What it is about." })
  matter: MatterName;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day it began; today when left out. The version in force on it decides.",
  })
  on?: string | null;

  @Field(() => DirectDiscussion, { description: "Whether the persons talked first." })
  directDiscussion: DirectDiscussion;
}

@Resolver()
export class RouteResolver {
  @Authorized("cases:raise")
  @Query(() => RouteDecision, {
    description:
      "Who would receive your concern, by which clause, before you raise it; nothing is stored. Needs cases:raise.",
  })
  async routePreview(
    @Arg("input", { description: "The concern." }) input: RoutePreviewInput,
    @Ctx() context: RequestContext,
  ): Promise<RouteDecision> {
    const forceId = knownForm(input.forceId, "force");
    const complainantId = context.personIn(forceId);
    if (!complainantId || !context.can("cases:raise", forceId)) throw notAllowed("cases:raise");
    const [force] = await context.read<ForceCopy>("cases:raise", `${forceCopySql} and s.force_id = any($forces)`, [
      forceId,
    ]);
    if (!force) throw notFound("force");
    const concerned = [complainantId, filterId(input.subjectPersonId)];
    const [facts] = await context.read<RoutingFacts>(
      "cases:raise",
      `${routingFactsSql} and s.force_id = any($forces)`,
      [forceId, concerned, context.today],
    );
    return withoutTies(routeOf(force, { ...input, complainantId }, context.today, facts as RoutingFacts));
  }
}

@Resolver(() => RouteDecision)
export class RouteDecisionResolver {
  @FieldResolver(() => ClauseReference, {
    nullable: true,
    description: "The clause that decides; null where the text has none.",
  })
  clause(@Root() decision: RouteDecision): ClauseReference | null {
    return decision.clauseRef ? { id: decision.clauseRef } : null;
  }

  @FieldResolver(() => [String], { description: "How it was decided, step by step." })
  explanation(
    @Root() { explanation, explanationCy }: RouteDecision,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string[] {
    return language === Language.CY ? (explanationCy ?? explanation) : explanation;
  }

  @FieldResolver(() => String, { nullable: true, description: "What comes next, in words." })
  nextStep(
    @Root() { nextStep, nextStepCy }: RouteDecision,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string | null {
    return language === Language.CY ? (nextStepCy ?? nextStep) : nextStep;
  }
}

@Resolver(() => PassedOverRecipient)
export class PassedOverResolver {
  @FieldResolver(() => String, { description: "What the force calls it." })
  title(
    @Root() { title, titleCy }: PassedOverRecipient,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string {
    return language === Language.CY ? (titleCy ?? title) : title;
  }

  @FieldResolver(() => String, {
    description: "Why it is passed over, in words that tell nothing of a private tie.",
  })
  reason(
    @Root() { reason, reasonCy }: PassedOverRecipient,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string {
    return language === Language.CY ? (reasonCy ?? reason) : reason;
  }
}

@Resolver(() => RouteRecipient)
export class RouteRecipientResolver {
  @FieldResolver(() => [PersonReference], { description: "Who holds it; empty for a procedure or an outside body." })
  persons(@Root() recipient: RouteRecipient): PersonReference[] {
    return recipient.personIds.map((id) => ({ id }));
  }

  @FieldResolver(() => String, { description: "What the force calls it." })
  title(
    @Root() { title, titleCy }: RouteRecipient,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string {
    return language === Language.CY ? (titleCy ?? title) : title;
  }
}
