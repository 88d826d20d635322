import { citingCount, type Citing } from "@probity/service-kit/citing-count";
import type { RequestContext } from "@probity/service-kit/context";
import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { ClauseReference } from "../references/references.js";

const entries = (scope: "public" | "registers:read"): Citing => ({
  kind: `entries ${scope}`,
  scope,
  sql: `select e.clause_ref as id, count(*)::int as count from registers.published_entries e
    where e.clause_ref = any($1) and e.superseded_at is null${scope === "public" ? "" : " and e.force_id = any($forces)"} group by e.clause_ref`,
});

const duties = (today: string): Citing => ({
  kind: "duties",
  scope: "obligations:read",
  sql: `select o.clause_ref as id, count(*)::int as count from registers.obligations o
    where o.clause_ref = any($1) and o.force_id = any($forces) and (o.ended_on is null or o.ended_on >= $2) group by o.clause_ref`,
  parameters: [today],
});

/** How many records of this service cite a clause. */
@Resolver(() => ClauseReference)
export class ClauseCitingResolver {
  @FieldResolver(() => Int, { description: "How many lines of registers cite it, of those you may see." })
  async registerEntryCount(@Root() { id }: ClauseReference, @Ctx() context: RequestContext): Promise<number> {
    const [own, published] = await Promise.all([
      citingCount(context, entries("registers:read"), id),
      citingCount(context, entries("public"), id),
    ]);
    return Math.max(own, published);
  }

  @FieldResolver(() => Int, { description: "How many duties follow from it, met ones too, of those you may see." })
  obligationCount(@Root() { id }: ClauseReference, @Ctx() context: RequestContext): Promise<number> {
    return citingCount(context, duties(context.today), id);
  }
}
