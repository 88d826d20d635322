import { columnsOf } from "@probity/service-kit/columns";
import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { knownForm, onlyIds } from "@probity/service-kit/ids";
import { rowLoader } from "@probity/service-kit/loader";
import { Public } from "@probity/service-kit/public";
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { ForceReference, PersonReference } from "../references/references.js";
import { hold, lift } from "./hold-publication.js";
import {
  HoldPublicationInput,
  LiftPublicationHoldInput,
  PublicationHold,
  PublicationHoldConnection,
} from "./publication-hold.entity.js";

const permission = "registers:publish";
const columns = columnsOf(PublicationHold, "h");

/** What the public is told of a hold, of each force of a page in one statement. */
const holdToday = (context: RequestContext) =>
  rowLoader<PublicationHold>(
    context,
    "hold of today",
    (forceIds) =>
      context.read(
        "public",
        `select distinct on (h.force_id) h.force_id as "forceId", h.id, h.from_day as "from", h.to_day as "to", h.reason, h.lifted_on as "liftedOn"
         from registers.publication_holds h where h.force_id = any($1) and h.lifted_on is null and $2::date between h.from_day and h.to_day
         order by h.force_id, h.to_day desc`,
        [onlyIds(forceIds), context.today],
      ),
    ({ forceId }) => forceId,
  );

@Resolver(() => ForceReference)
export class ForceHoldResolver {
  @FieldResolver(() => PublicationHold, {
    nullable: true,
    description:
      "The hold that keeps its register of interests from being published today, and why; null: there is none.",
  })
  @Public()
  publicationHold(@Root() force: ForceReference, @Ctx() context: RequestContext): Promise<PublicationHold | null> {
    return holdToday(context).load(force.id);
  }
}

@Resolver(() => PublicationHold)
export class PublicationHoldResolver {
  @Authorized(permission)
  @Query(() => PublicationHoldConnection, {
    description: "The holds of publication of a force, latest first. Needs registers:publish.",
  })
  async publicationHolds(
    @Arg("force", () => ID, { description: "The force." }) force: string,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Read on after this cursor." }) after:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<PublicationHold>> {
    const size = pageSize(first);
    const key = decodeCursor(after, 1);
    const of = knownForm(force, "force");
    const chosen = "from registers.publication_holds h where h.force_id = any($forces) and h.force_id = $1";
    const rows = await context.read<PublicationHold>(
      permission,
      `select ${columns} ${chosen} and ($2::uuid is null or h.id < $2) order by h.id desc limit $3`,
      [of, key?.[0] ?? null, size + 1],
    );
    return toPage(
      rows,
      size,
      () => context.count(permission, chosen, [of]),
      ({ id }) => [id],
      (row) => row,
    );
  }

  @Authorized(permission)
  @Mutation(() => PublicationHold, {
    description:
      "Records that no declaration of interests, gift or interest declared at a meeting is published or corrected for a time, for example before an election. Needs registers:publish.",
  })
  holdPublication(
    @Arg("input", { description: "The days and the reason." }) input: HoldPublicationInput,
    @Ctx() context: RequestContext,
  ): Promise<PublicationHold> {
    return carryOut(context, input, (change) => hold(change, context, input));
  }

  @Authorized(permission)
  @Mutation(() => PublicationHold, { description: "Ends a hold before its time. Needs registers:publish." })
  liftPublicationHold(
    @Arg("input", { description: "The hold and the reason." }) input: LiftPublicationHoldInput,
    @Ctx() context: RequestContext,
  ): Promise<PublicationHold> {
    return carryOut(context, input, (change) => lift(change, context, input));
  }

  @FieldResolver(() => PersonReference, { nullable: true, description: "The officer who recorded it." })
  officer(@Root() { recordedBy }: PublicationHold): PersonReference | null {
    return recordedBy ? { id: recordedBy } : null;
  }

  @FieldResolver(() => Boolean, { description: "Whether you may lift it now." })
  viewerCanLift(@Root() { forceId, liftedOn, to }: PublicationHold, @Ctx() context: RequestContext): boolean {
    return liftedOn === null && to >= context.today && context.can(permission, forceId);
  }
}

async function carryOut(
  context: RequestContext,
  input: { forceId: string; idempotencyKey: string },
  run: (change: Change) => Promise<string>,
): Promise<PublicationHold> {
  const forceId = knownForm(input.forceId, "force");
  const id = await context.changeOnce({ forceId, permission, key: input.idempotencyKey, request: input }, run);
  const [made] = await context.read<PublicationHold>(
    permission,
    `select ${columns} from registers.publication_holds h where h.force_id = any($forces) and h.id = $1`,
    [id],
  );
  return made as PublicationHold;
}
