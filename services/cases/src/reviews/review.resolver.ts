import type { RequestContext } from "@probity/service-kit/context";
import { knownForm } from "@probity/service-kit/ids";
import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { Case } from "../cases/case.entity.js";
import { caseById, ownPartsIn, stepsOf } from "../cases/case.loaders.js";
import { whyNotStep } from "../handling/case-stage.rules.js";
import { forceCopyOf, isInside } from "../handling/inside.js";
import { standingOf } from "../handling/standing-of.js";
import { routingFactsSql, type RoutingFacts } from "../routing/barring.js";
import { RouteDecision, withoutTies } from "../routing/route.entity.js";
import { CaseStepKind } from "../steps/case-step-kind.js";
import { CaseStep } from "../steps/case-step.entity.js";
import { askForReview } from "./ask-review.js";
import { decideReview } from "./decide-review.js";
import { ReviewAsker, ReviewOutcome } from "./review-enums.js";
import { AskForReviewInput, DecideReviewInput } from "./review.inputs.js";
import { concernedIn, reviewersOf } from "./reviewers.js";

@Resolver(() => Case)
export class ReviewResolver {
  @Authorized("cases:read")
  @Query(() => RouteDecision, {
    nullable: true,
    description:
      "Where an appeal or review of what was decided in a case would go today, for whoever may ask for one; nothing is stored. Null for others, and where none can be asked for. Needs cases:read.",
  })
  async reviewRoute(
    @Arg("case", () => ID, { description: "The case." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<RouteDecision | null> {
    const found = await caseById(context).load(knownForm(id, "case"));
    if (!found || found.heldBy === "STATUTORY") return null;
    const [parts, steps, force] = await Promise.all([
      ownPartsIn(context).load(found.id),
      stepsOf(context).load(found.id),
      forceCopyOf(context, found.forceId),
    ]);
    if (whyNotStep(CaseStepKind.REVIEW, standingOf(context, { found, parts, steps, force }))) return null;
    const rows = await context.read<{ id: string }>(
      "cases:read",
      "select h.person_id as id from cases.handlers_ever($1, $2) h where $1 = any($forces)",
      [found.forceId, found.id],
    );
    const [facts] = await context.read<RoutingFacts>("cases:read", `${routingFactsSql} and s.force_id = any($forces)`, [
      found.forceId,
      concernedIn(found),
      context.today,
    ]);
    const handlers = rows.map((row) => row.id);
    return withoutTies(reviewersOf({ found, force, facts: facts as RoutingFacts, handlers }, context.today).route);
  }

  @Authorized("cases:read")
  @Mutation(() => Case, {
    nullable: true,
    description:
      "Asks for an appeal against what was decided in a case, or its review: by whoever raised it, or by who handles it for one of those concerned. It goes to none of those who handled it. Answers null where you have no part in it any more. Needs cases:read.",
  })
  async askForReview(
    @Arg("input", { description: "Which case, and why." }) input: AskForReviewInput,
    @Ctx() context: RequestContext,
  ): Promise<Case | null> {
    const forceId = knownForm(input.forceId, "force");
    const once = { forceId, permission: "cases:read" as const, key: input.idempotencyKey, request: input };
    return caseById(context).load(await context.changeOnce(once, (change) => askForReview(change, context, input)));
  }

  @Authorized("cases:handle")
  @Mutation(() => Case, {
    description:
      "Records what came of an appeal or review that you were given. RULE_BROKEN where you handled what is under review, or a clause asks for something first. Needs cases:handle.",
  })
  async decideReview(
    @Arg("input", { description: "Which case, what came of it, and why." }) input: DecideReviewInput,
    @Ctx() context: RequestContext,
  ): Promise<Case> {
    const forceId = knownForm(input.forceId, "force");
    const once = { forceId, permission: "cases:handle" as const, key: input.idempotencyKey, request: input };
    const id = await context.changeOnce(once, (change) => decideReview(change, context, input));
    return (await caseById(context).load(id)) as Case;
  }
}

@Resolver(() => CaseStep)
export class ReviewStepResolver {
  @FieldResolver(() => ReviewAsker, {
    nullable: true,
    description:
      "For whom an appeal or review was asked, for those who handle or watch over the case; null for others.",
  })
  async askedBy(@Root() step: CaseStep, @Ctx() context: RequestContext): Promise<ReviewAsker | null> {
    return (await isInside(context, step.caseId)) ? step.askedBy : null;
  }

  @FieldResolver(() => ReviewOutcome, {
    nullable: true,
    description: "What came of an appeal or review, for those who handle or watch over the case; null for others.",
  })
  async reviewOutcome(@Root() step: CaseStep, @Ctx() context: RequestContext): Promise<ReviewOutcome | null> {
    return (await isInside(context, step.caseId)) ? step.reviewOutcome : null;
  }
}
