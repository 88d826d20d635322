import type { RequestContext } from "@probity/service-kit/context";
import { notAllowed } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { ForceReference, PersonReference } from "../references/references.js";
import {
  EndStatutoryArrangementInput,
  RecordStatutoryArrangementInput,
  StatutoryArrangement,
} from "./arrangement.entity.js";
import { arrangementsSql, endArrangement, recordArrangement } from "./arrangements.js";

@Resolver(() => ForceReference)
export class ArrangementsOfForceResolver {
  @FieldResolver(() => [StatutoryArrangement], {
    description:
      "Who acts for the Panel in complaints about office holders and to whom it delegated their initial handling, today and later; none for who neither configures the force nor handles cases.",
  })
  async statutoryArrangements(
    @Root() force: ForceReference,
    @Ctx() context: RequestContext,
  ): Promise<StatutoryArrangement[]> {
    const permission = (["force:configure", "cases:handle"] as const).find((one) => context.can(one, force.id));
    if (!permission) return [];
    return context.read<StatutoryArrangement>(
      permission,
      `${arrangementsSql} and a.force_id = any($forces) order by a.what desc, a.from_day, a.id`,
      [force.id, context.today],
    );
  }

  @Authorized("force:configure")
  @Mutation(() => ForceReference, {
    description:
      "Records who acts for the Panel, or to whom it delegated the initial handling, from a day on. Not oneself. Needs force:configure.",
  })
  async recordStatutoryArrangement(
    @Arg("input", { description: "Who, by what, from when." }) input: RecordStatutoryArrangementInput,
    @Ctx() context: RequestContext,
  ): Promise<ForceReference> {
    const forceId = knownForm(input.forceId, "force");
    if (!context.can("force:configure", forceId)) throw notAllowed("force:configure");
    const once = { forceId, permission: "force:configure" as const, key: input.idempotencyKey, request: input };
    await context.changeOnce(once, (change) => recordArrangement(change, context, input));
    return { id: forceId };
  }

  @Authorized("force:configure")
  @Mutation(() => ForceReference, {
    description: "Ends who acts for the Panel, or a delegation, with a day. Needs force:configure.",
  })
  async endStatutoryArrangement(
    @Arg("input", { description: "Which, and its last day." }) input: EndStatutoryArrangementInput,
    @Ctx() context: RequestContext,
  ): Promise<ForceReference> {
    const forceId = knownForm(input.forceId, "force");
    if (!context.can("force:configure", forceId)) throw notAllowed("force:configure");
    const once = { forceId, permission: "force:configure" as const, key: input.idempotencyKey, request: input };
    await context.changeOnce(once, (change) => endArrangement(change, context, input));
    return { id: forceId };
  }
}

@Resolver(() => StatutoryArrangement)
export class StatutoryArrangementResolver {
  @FieldResolver(() => PersonReference, { nullable: true, description: "Who acts; null: the holder of an office." })
  person(@Root() { personId }: StatutoryArrangement): PersonReference | null {
    return personId ? { id: personId } : null;
  }
}
