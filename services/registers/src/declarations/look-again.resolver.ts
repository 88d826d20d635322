import { columnsOf } from "@probity/service-kit/columns";
import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { knownForm } from "@probity/service-kit/ids";
import { rowLoader } from "@probity/service-kit/loader";
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Declaration, DeclarationConnection, Interest } from "./declaration.entity.js";
import { LookAgainInput } from "./declaration.inputs.js";
import { declarationById } from "./declaration.loaders.js";
import { LineDecision } from "./line-decision.js";
import { lookAgain, standsWithheld } from "./look-again.js";

const permission = "registers:publish";

/** Of interests, those whose lines stand withheld in the register. */
const withheldIn = (context: RequestContext) =>
  rowLoader<{ id: string }>(
    context,
    withheldIn,
    (ids) =>
      context.read(
        permission,
        `select e.interest_id as id from registers.published_entries e
         where e.force_id = any($forces) and e.interest_id = any($1) and ${standsWithheld}`,
        [ids],
      ),
    ({ id }) => id,
  );

@Resolver(() => Declaration)
export class LookAgainResolver {
  @Authorized(permission)
  @Query(() => DeclarationConnection, {
    description:
      "Declarations of a force with lines whose details are withheld, the one to be looked at again first comes first. Needs registers:publish.",
  })
  async declarationsWithheld(
    @Arg("force", () => ID, { description: "The force." }) force: string,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Read on after this cursor." }) after:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<Declaration>> {
    const size = pageSize(first);
    const key = decodeCursor(after, 2);
    const of = knownForm(force, "force");
    const chosen = `from (
        select i.declaration_id, min(i.review_on) as again_on from registers.published_entries e
        join registers.interests i on i.force_id = e.force_id and i.id = e.interest_id
        where e.force_id = any($forces) and e.force_id = $1 and ${standsWithheld} group by i.declaration_id) w
      join registers.declarations d on d.force_id = $1 and d.id = w.declaration_id where true`;
    const rows = await context.read<Declaration & { againOn: string }>(
      permission,
      `select ${columnsOf(Declaration, "d")}, w.again_on as "againOn" ${chosen} and ($2::date is null or (w.again_on, d.id) > ($2, $3::uuid))
       order by w.again_on, d.id limit $4`,
      [of, key?.[0] ?? null, key?.[1] ?? null, size + 1],
    );
    return toPage(
      rows,
      size,
      () => context.count(permission, chosen, [of]),
      ({ againOn, id }) => [againOn, id],
      (row) => row,
    );
  }

  @Authorized(permission)
  @Mutation(() => Declaration, {
    description:
      "Looks again at a line whose details are withheld: keeps them so until another day, or publishes them. CONFLICT where they are not withheld any more. Needs registers:publish.",
  })
  async lookAgain(
    @Arg("input", { description: "The line and the decision." }) input: LookAgainInput,
    @Ctx() context: RequestContext,
  ): Promise<Declaration> {
    const forceId = knownForm(input.forceId, "force");
    const once = { forceId, permission, key: input.idempotencyKey, request: input } as const;
    const id = await context.changeOnce(once, (change) => lookAgain(change, context, input));
    return (await declarationById(context, id)) as Declaration;
  }
}

@Resolver(() => Interest)
export class WithheldInterestResolver {
  @FieldResolver(() => Boolean, {
    description: "Whether its details are withheld in the register today and you may look at that again.",
  })
  async viewerCanLookAgain(
    @Root() { id, forceId, personId, decision }: Interest,
    @Ctx() context: RequestContext,
  ): Promise<boolean> {
    if (decision !== LineDecision.WITHHOLD || personId === context.personIn(forceId)) return false;
    return context.can(permission, forceId) && (await withheldIn(context).load(id)) !== null;
  }
}
