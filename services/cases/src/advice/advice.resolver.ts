import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { knownForm } from "@probity/service-kit/ids";
import { rowLoader } from "@probity/service-kit/loader";
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Case } from "../cases/case.entity.js";
import { caseById } from "../cases/case.loaders.js";
import { Advice, AskAdviceInput, RecordAdviceInput } from "./advice.entity.js";
import { askAdvice, recordAdvice } from "./take-advice.js";

const adviceOf = (context: RequestContext) =>
  rowLoader<Advice>(
    context,
    adviceOf,
    (ids) =>
      context.read(
        "cases:read",
        `select ${columnsOf(Advice, "a")} from cases.case_advice a where a.id = any($1) and a.force_id = any($forces)`,
        [ids],
      ),
    ({ id }) => id,
  );

@Resolver(() => Case)
export class AdviceResolver {
  @Authorized("cases:raise")
  @Mutation(() => Case, {
    description:
      "Asks for advice from whom the force’s text names. INVALID where it says nothing of it. Needs cases:raise.",
  })
  async askAdvice(
    @Arg("input", { description: "The question." }) input: AskAdviceInput,
    @Ctx() context: RequestContext,
  ): Promise<Case> {
    const forceId = knownForm(input.forceId, "force");
    const once = { forceId, permission: "cases:raise" as const, key: input.idempotencyKey, request: input };
    const id = await context.changeOnce(once, (change) => askAdvice(change, context, input));
    return (await caseById(context).load(id)) as Case;
  }

  @Authorized("cases:handle")
  @Mutation(() => Case, {
    description:
      "Gives advice, or writes down whether it was followed and why. NOT_FOUND without a part in the case, CONFLICT where it was changed meanwhile. Needs cases:handle.",
  })
  async recordAdvice(
    @Arg("input", { description: "The advice, or what came of it." }) input: RecordAdviceInput,
    @Ctx() context: RequestContext,
  ): Promise<Case> {
    const forceId = knownForm(input.forceId, "force");
    const once = { forceId, permission: "cases:handle" as const, key: input.idempotencyKey, request: input };
    const id = await context.changeOnce(once, (change) => recordAdvice(change, context, input));
    return (await caseById(context).load(id)) as Case;
  }

  @FieldResolver(() => Advice, {
    nullable: true,
    description: "What it is known by, where advice was asked for; null for any other kind.",
  })
  advice(@Root() { id }: Case, @Ctx() context: RequestContext): Promise<Advice | null> {
    return adviceOf(context).load(id);
  }
}
