import type { RequestContext } from "@probity/service-kit/context";
import { notAllowed } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { Arg, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { ClauseReference } from "../references/references.js";
import { refuseWithoutOffice, whoAsks } from "./ask-permission.js";
import { leaveBasisSql, leaveFrom, type LeaveBasis } from "./leave-basis.js";
import { LeaveNeed } from "./leave-need.entity.js";
import { LeaveNeedInput } from "./permission.inputs.js";
import { publishesPermissions } from "./publish-permissions.js";

@Resolver(() => LeaveNeed)
export class LeaveNeedResolver {
  @Authorized("registers:declare")
  @Query(() => LeaveNeed, {
    description: "Whether you need leave, whose, and before what. Nothing is kept. Needs registers:declare.",
  })
  async leaveNeed(
    @Arg("input", { description: "What it is about." }) input: LeaveNeedInput,
    @Ctx() context: RequestContext,
  ): Promise<LeaveNeed> {
    const forceId = knownForm(input.forceId, "force");
    const asker = [forceId, whoAsks(context, forceId), context.today];
    const ofForce = `${leaveBasisSql} where $1::uuid = any($forces)`;
    const [basis] = await context.read<LeaveBasis>("registers:declare", ofForce, asker);
    if (!basis) throw notAllowed("registers:declare");
    refuseWithoutOffice(basis);
    const follows = leaveFrom(basis, input, context.today);
    const deciderVacant = !basis.heldByOthers.includes(follows.decider);
    return { ...follows, deciderVacant, published: publishesPermissions(basis.rulebooks, context.today) };
  }

  @FieldResolver(() => ClauseReference, { nullable: true, description: "The clause that decides." })
  clause(@Root() { clauseRef }: LeaveNeed): ClauseReference | null {
    return clauseRef ? { id: clauseRef } : null;
  }
}
