import type { RequestContext } from "@probity/service-kit/context";
import { notAllowed } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { handOverCases } from "./hand-over-cases.js";
import { HandOver } from "./hand-over.entity.js";
import { HandOverCasesInput } from "./hand-over.inputs.js";
import { handledSql, most, receiving, type Handled } from "./obstacles.js";

const permission = "cases:handle";

@Resolver()
export class HandOverResolver {
  @Authorized(permission)
  @Query(() => HandOver, {
    description:
      "The open cases that you handle, who else handles cases, and what stands in the way of handing them over to one of them. Needs cases:handle.",
  })
  async handOver(
    @Arg("force", () => ID, { description: "The force." }) force: string,
    @Arg("case", () => ID, { nullable: true, description: "One case alone; left out: all." }) one:
      | string
      | null
      | undefined,
    @Arg("to", () => ID, { nullable: true, description: "To whom; left out: nobody yet." }) to:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<HandOver> {
    const only = one ? knownForm(one, "case") : null;
    return handOverOf(context, { forceId: knownForm(force, "force"), only, to: to ? knownForm(to, "person") : null });
  }

  @Authorized(permission)
  @Mutation(() => HandOver, {
    description:
      "Hands one or all open cases that you handle over to somebody else, with a reason. Answers what you handle still, and why. RULE_BROKEN where this person may not receive the one case. Needs cases:handle.",
  })
  async handOverCases(
    @Arg("input", { description: "Which, and to whom." }) input: HandOverCasesInput,
    @Ctx() context: RequestContext,
  ): Promise<HandOver> {
    const forceId = knownForm(input.forceId, "force");
    const once = { forceId, permission: "cases:handle" as const, key: input.idempotencyKey, request: input };
    await context.changeOnce(once, (change) => handOverCases(change, context, input));
    return handOverOf(context, { forceId, only: null, to: knownForm(input.personId, "person") });
  }
}

interface Asked {
  readonly forceId: string;
  readonly only: string | null;
  readonly to: string | null;
}

/** What the caller handles: three statements, however many cases. */
async function handOverOf(context: RequestContext, { forceId, only, to }: Asked): Promise<HandOver> {
  const personId = context.personIn(forceId);
  if (!personId || !context.can(permission, forceId)) throw notAllowed(permission);
  const handled = await context.read<Handled>(
    permission,
    `${handledSql} and c.force_id = any($forces) order by c.id limit ${most}`,
    [forceId, personId, only],
  );
  const ask = <Row extends object>(sql: string, parameters: readonly unknown[]) =>
    context.read<Row>(permission, `${sql} and s.force_id = any($forces)`, parameters);
  const { receivers, obstacle } = await receiving(ask, { forceId, personId, today: context.today }, handled);
  return {
    cases: handled.map((one) => ({ case: one, obstacle: to ? obstacle(one, to) : null })),
    receivers: receivers.map((id) => ({ id })),
  };
}
