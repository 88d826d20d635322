import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { notAllowed } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Case, CaseConnection } from "../cases/case.entity.js";
import { caseById, caseColumns } from "../cases/case.loaders.js";
import { ForceReference, PersonReference } from "../references/references.js";
import { giveWaitingCase, mayTake } from "./give-waiting-case.js";
import { nameQueueKeeper } from "./queue-keeper.js";
import { GiveWaitingCaseInput, NameQueueKeeperInput } from "./queue.inputs.js";

@Resolver()
export class QueueResolver {
  @Authorized("cases:handle")
  @Query(() => CaseConnection, {
    description:
      "The cases that nobody may lawfully receive and over which you watch, the longest waiting first. Needs cases:handle.",
  })
  async waitingCases(
    @Arg("force", () => ID, { description: "The force." }) force: string,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Read on after this cursor." }) after:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<Case>> {
    const size = pageSize(first);
    const key = decodeCursor(after, 1);
    const forceId = knownForm(force, "force");
    const chosen = `from cases.cases c where c.force_id = any($forces) and c.force_id = $1 and c.status = 'NO_LAWFUL_RECIPIENT' and cases.watches(c.force_id, c.id)`;
    const rows = await context.read<Case>(
      "cases:handle",
      `select ${caseColumns} ${chosen} and ($2::uuid is null or c.id > $2) order by c.id limit $3`,
      [forceId, key?.[0] ?? null, size + 1],
    );
    return toPage(
      rows,
      size,
      () => context.count("cases:handle", chosen, [forceId]),
      (row) => [row.id],
      (row) => row,
    );
  }

  @Authorized("cases:handle")
  @Query(() => [PersonReference], {
    description:
      "Who may take a case that waits for a lawful recipient: told to whoever watches over it, else empty. Needs cases:handle.",
  })
  async mayTakeCase(
    @Arg("id", () => ID, { description: "The case." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<PersonReference[]> {
    return (await mayTake(context, knownForm(id, "case"))).map((personId) => ({ id: personId }));
  }

  @Authorized("cases:handle")
  @Mutation(() => Case, {
    description:
      "Gives a case that waits for a lawful recipient to somebody who is not concerned in it. RULE_BROKEN where that person may not receive it. Needs cases:handle and to watch over it.",
  })
  async giveWaitingCase(
    @Arg("input", { description: "Which, and who takes it." }) input: GiveWaitingCaseInput,
    @Ctx() context: RequestContext,
  ): Promise<Case> {
    const forceId = knownForm(input.forceId, "force");
    const once = { forceId, permission: "cases:handle" as const, key: input.idempotencyKey, request: input };
    const id = await context.changeOnce(once, (change) => giveWaitingCase(change, context, input));
    return (await caseById(context).load(id)) as Case;
  }
}

@Resolver(() => ForceReference)
export class QueueKeeperResolver {
  @FieldResolver(() => PersonReference, {
    nullable: true,
    description:
      "Whom the force named to watch over cases without a lawful recipient; null: its oversight body does, or you may not know.",
  })
  async queueKeeper(@Root() force: ForceReference, @Ctx() context: RequestContext): Promise<PersonReference | null> {
    if (!context.can("force:configure", force.id)) return null;
    const [keeper] = await context.read<PersonReference>(
      "force:configure",
      `select k.person_id as id from cases.queue_keepers k where k.force_id = any($forces) and k.force_id = $1
         and k.from_day <= $2 and (k.to_day is null or k.to_day >= $2) order by k.from_day desc limit 1`,
      [force.id, context.today],
    );
    return keeper ?? null;
  }

  @Authorized("force:configure")
  @Mutation(() => ForceReference, {
    description:
      "Names who watches over cases that nobody may lawfully receive, from a day on. Not oneself. Needs force:configure.",
  })
  async nameQueueKeeper(
    @Arg("input", { description: "Who, and from when." }) input: NameQueueKeeperInput,
    @Ctx() context: RequestContext,
  ): Promise<ForceReference> {
    const forceId = knownForm(input.forceId, "force");
    if (!context.can("force:configure", forceId)) throw notAllowed("force:configure");
    const once = { forceId, permission: "force:configure" as const, key: input.idempotencyKey, request: input };
    await context.changeOnce(once, (change) => nameQueueKeeper(change, context, input));
    return { id: forceId };
  }
}
