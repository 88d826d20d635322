import type { Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { notAllowed } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { DateScalar } from "@probity/service-kit/scalars";
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { leaveBasisSql, type LeaveBasis } from "../permissions/leave-basis.js";
import { ClauseReference, ForceReference, PersonReference } from "../references/references.js";
import { ConflictDecision, ConflictDecisionConnection, ConflictOutcome } from "./conflict-decision.entity.js";
import { answerApproval, approverHeld, viewerCanAnswer } from "./answer-approval.js";
import { isAwaited } from "./conflict-approval.rules.js";
import { conflictDecisionById, conflictDecisions } from "./conflict-decision.loaders.js";
import { ConflictProcessEnum, type ConflictProcess } from "./conflict-enums.js";
import { AnswerConflictApprovalInput, ConflictOutcomeInput, DecideConflictInput } from "./conflict.inputs.js";
import { decideConflict, outcomeFrom } from "./decide-conflict.js";

type Optional<Value> = Value | null | undefined;

@Resolver(() => ConflictDecision)
export class ConflictDecisionResolver {
  @Authorized("registers:declare")
  @Query(() => ConflictDecisionConnection, {
    description:
      "The recusal ledger: decisions on your own conflicts, those you took, those that an office of yours approves and, with registers:read, everybody's; latest first. Needs registers:declare.",
  })
  conflictDecisions(
    @Arg("force", () => ID, { nullable: true, description: "Only those of this force." }) force: Optional<string>,
    @Arg("person", () => ID, { nullable: true, description: "Only those on this person." }) person: Optional<string>,
    @Arg("process", () => ConflictProcessEnum, { nullable: true, description: "Only those on this process." })
    process: Optional<ConflictProcess>,
    @Arg("from", () => DateScalar, { nullable: true, description: "Only those of this day or later." })
    from: Optional<string>,
    @Arg("to", () => DateScalar, { nullable: true, description: "Only those of this day or earlier." })
    to: Optional<string>,
    @Arg("toApprove", () => Boolean, {
      defaultValue: false,
      description: "Only those that wait for your approval, by an office that you hold.",
    })
    toApprove: boolean,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Read on after this cursor." }) after: Optional<string>,
    @Ctx() context: RequestContext,
  ): Promise<Page<ConflictDecision>> {
    return conflictDecisions(context, { force, person, process, from, to, toApprove, first, after });
  }

  @Authorized("registers:declare")
  @Query(() => ConflictDecision, {
    nullable: true,
    description: "A line of the recusal ledger; null where you may not read it. Needs registers:declare.",
  })
  async conflictDecision(
    @Arg("id", () => ID, { description: "The decision." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ConflictDecision | null> {
    return (await conflictDecisionById(context).load(id)) ?? null;
  }

  @Authorized("registers:declare")
  @Query(() => ConflictOutcome, {
    description:
      "What the rules say of somebody who would take part despite an interest: yours or, with registers:read, anybody's. Nothing is kept. Needs registers:declare.",
  })
  async conflictOutcome(
    @Arg("input", { description: "Who, in what, tied how." }) input: ConflictOutcomeInput,
    @Ctx() context: RequestContext,
  ): Promise<ConflictOutcome> {
    const forceId = knownForm(input.forceId, "force");
    const personId = knownForm(input.personId, "person");
    const isOwn = personId === context.personIn(forceId);
    const scope = isOwn ? "registers:declare" : "registers:read";
    if (!context.can(scope, forceId)) throw notAllowed(scope);
    const sql = `${leaveBasisSql} where $1::uuid = any($forces)`;
    const [basis] = await context.read<LeaveBasis>(scope, sql, [forceId, personId, context.today]);
    return outcomeFrom(basis as LeaveBasis, input, context.today);
  }

  @Authorized("registers:declare")
  @Mutation(() => ConflictDecision, {
    description:
      "Decides on somebody else's conflict of interest. RULE_BROKEN names the clause that asks to stand aside or for leave. Where another office must approve it, it has no effect until whoever holds that office does. Needs registers:publish, or the office whose leave the clause asks for.",
  })
  async decideConflict(
    @Arg("input", { description: "The decision." }) input: DecideConflictInput,
    @Ctx() context: RequestContext,
  ): Promise<ConflictDecision> {
    const forceId = knownForm(input.forceId, "force");
    const permission = context.can("registers:publish", forceId) ? "registers:publish" : "registers:declare";
    const once = { forceId, permission, key: input.idempotencyKey, request: input } as const;
    const id = await context.changeOnce(once, (change) => decideConflict(change, context, input));
    return (await conflictDecisionById(context).load(id)) as ConflictDecision;
  }

  @Authorized("registers:declare")
  @Mutation(() => ConflictDecision, {
    description:
      "Approves a decision on a conflict, which then has effect, or refuses it, with reasons: only whoever holds the office that approves it, and neither decided it nor has the conflict. Needs registers:declare.",
  })
  async answerConflictApproval(
    @Arg("input", { description: "The answer." }) input: AnswerConflictApprovalInput,
    @Ctx() context: RequestContext,
  ): Promise<ConflictDecision> {
    const forceId = knownForm(input.forceId, "force");
    const once = { forceId, permission: "registers:declare", key: input.idempotencyKey, request: input } as const;
    const id = await context.changeOnce(once, (change) => answerApproval(change, context, input));
    return (await conflictDecisionById(context).load(id)) as ConflictDecision;
  }

  @FieldResolver(() => PersonReference, {
    nullable: true,
    description: "Who approved or refused it; null: nobody did.",
  })
  approver(@Root() { approvalBy }: ConflictDecision): PersonReference | null {
    return approvalBy ? { id: approvalBy } : null;
  }

  @FieldResolver(() => Boolean, { description: "Whether you may approve or refuse it now." })
  viewerCanAnswer(@Root() decision: ConflictDecision, @Ctx() context: RequestContext): Promise<boolean> {
    return viewerCanAnswer(context, decision);
  }

  @FieldResolver(() => Boolean, {
    description: "Whether it waits for an office that nobody holds today who may approve it: it must be decided anew.",
  })
  async waitsForNobody(@Root() decision: ConflictDecision, @Ctx() context: RequestContext): Promise<boolean> {
    if (!isAwaited(decision)) return false;
    return (await approverHeld(context).load(decision.id))?.held === false;
  }

  @FieldResolver(() => ForceReference, { description: "The force." })
  force(@Root() decision: ConflictDecision): ForceReference {
    return { id: decision.forceId };
  }

  @FieldResolver(() => PersonReference, { description: "Whose conflict it is." })
  person(@Root() decision: ConflictDecision): PersonReference {
    return { id: decision.personId };
  }

  @FieldResolver(() => PersonReference, { description: "Who decided." })
  decider(@Root() decision: ConflictDecision): PersonReference {
    return { id: decision.decidedBy };
  }

  @FieldResolver(() => ClauseReference, { nullable: true, description: "The clause that says so." })
  clause(@Root() { clauseRef }: ConflictDecision): ClauseReference | null {
    return clauseRef ? { id: clauseRef } : null;
  }
}

@Resolver(() => ConflictOutcome)
export class ConflictOutcomeResolver {
  @FieldResolver(() => ClauseReference, { nullable: true, description: "The clause that says so." })
  clause(@Root() { clauseRef }: ConflictOutcome): ClauseReference | null {
    return clauseRef ? { id: clauseRef } : null;
  }
}
