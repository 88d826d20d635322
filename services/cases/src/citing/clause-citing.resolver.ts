import { citingCount, type Citing } from "@probity/service-kit/citing-count";
import type { RequestContext } from "@probity/service-kit/context";
import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { ClauseReference } from "../references/references.js";

const cases: Citing = {
  kind: "cases",
  scope: "cases:read",
  sql: `select c.clause_ref as id, count(*)::int as count from cases.cases c
    where c.clause_ref = any($1) and c.force_id = any($forces) group by c.clause_ref`,
};

/** How many cases cite a clause. */
@Resolver(() => ClauseReference)
export class ClauseCitingResolver {
  @FieldResolver(() => Int, {
    description: "How many of the cases you have a part in went by it; no others are counted.",
  })
  caseCount(@Root() { id }: ClauseReference, @Ctx() context: RequestContext): Promise<number> {
    return citingCount(context, cases, id);
  }
}
