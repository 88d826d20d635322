import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { knownForm } from "@probity/service-kit/ids";
import { rowLoader } from "@probity/service-kit/loader";
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Case } from "../cases/case.entity.js";
import { caseById } from "../cases/case.loaders.js";
import { notifyProceedings } from "./notify-proceedings.js";
import { NotifyProceedingsInput, Proceedings } from "./proceedings.entity.js";

const proceedingsOf = (context: RequestContext) =>
  rowLoader<Proceedings>(
    context,
    proceedingsOf,
    (ids) =>
      context.read(
        "cases:read",
        `select ${columnsOf(Proceedings, "p")} from cases.case_proceedings p where p.id = any($1) and p.force_id = any($forces)`,
        [ids],
      ),
    ({ id }) => id,
  );

@Resolver(() => Case)
export class ProceedingsResolver {
  @Authorized("cases:raise")
  @Mutation(() => Case, {
    description:
      "Notifies a charge or proceedings against oneself or one’s close family to whom the force’s text names. INVALID where it asks for nothing. Needs cases:raise.",
  })
  async notifyProceedings(
    @Arg("input", { description: "What is notified." }) input: NotifyProceedingsInput,
    @Ctx() context: RequestContext,
  ): Promise<Case> {
    const forceId = knownForm(input.forceId, "force");
    const once = { forceId, permission: "cases:raise" as const, key: input.idempotencyKey, request: input };
    const id = await context.changeOnce(once, (change) => notifyProceedings(change, context, input));
    return (await caseById(context).load(id)) as Case;
  }

  @FieldResolver(() => Proceedings, {
    nullable: true,
    description: "What it is known by, where it is a charge or proceedings; null for any other kind.",
  })
  proceedings(@Root() { id }: Case, @Ctx() context: RequestContext): Promise<Proceedings | null> {
    return proceedingsOf(context).load(id);
  }
}
