import type { RequestContext } from "@probity/service-kit/context";
import { conflict, invalid } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { v7 as uuidv7 } from "uuid";
import { ForceReference } from "../persons/person.entity.js";

@InputType({ description: "A force whose people shall have no access, or have it again." })
class SuspensionInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field({ description: "Why; kept in the audit trail." })
  reason: string;

  @Field({ description: "New for each request you mean." })
  idempotencyKey: string;
}

@Resolver()
export class SuspensionResolver {
  @Authorized("force:suspend")
  @Mutation(() => ForceReference, {
    description:
      "Ends the access of everybody in a force at their next request, until it is resumed. Needs force:suspend.",
  })
  async suspendForce(
    @Arg("input", { description: "Which and why." }) input: SuspensionInput,
    @Ctx() context: RequestContext,
  ): Promise<ForceReference> {
    return this.record(
      context,
      input,
      "suspendForce",
      "insert into people.suspensions (force_id, id, reason) values ($1, $2, $3) returning id",
    );
  }

  @Authorized("force:suspend")
  @Mutation(() => ForceReference, {
    description: "Gives the people of a suspended force their access again. Needs force:suspend.",
  })
  async resumeForce(
    @Arg("input", { description: "Which and why." }) input: SuspensionInput,
    @Ctx() context: RequestContext,
  ): Promise<ForceReference> {
    return this.record(
      context,
      input,
      "resumeForce",
      "update people.suspensions set ended_at = now() where force_id = $1 and ended_at is null and $2::uuid is not null and $3::text is not null returning id",
    );
  }

  private async record(
    context: RequestContext,
    input: SuspensionInput,
    action: string,
    sql: string,
  ): Promise<ForceReference> {
    const forceId = knownForm(input.forceId, "force");
    if (input.reason.trim() === "") throw invalid("reason", "Say why.");
    const once = {
      forceId,
      permission: "force:suspend" as const,
      key: input.idempotencyKey,
      request: { action, forceId, reason: input.reason },
    };
    await context.changeOnce(once, async (change) => {
      const [row] = await change.query<{ id: string }>(sql, [forceId, uuidv7(), input.reason]);
      if (!row) throw conflict("This force is not suspended.");
      await change.audit({ action, entity: "Force", entityId: forceId, reason: input.reason });
      return row.id;
    });
    return { id: forceId };
  }
}
