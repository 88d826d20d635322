import { citingCount, type Citing } from "@probity/service-kit/citing-count";
import type { RequestContext } from "@probity/service-kit/context";
import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { ClauseReference } from "./acknowledgement.entity.js";

const signatures: Citing = {
  kind: "signatures",
  scope: "acknowledgements:read",
  sql: `select c->>'ref' as id, count(*)::int as count
    from people.rulebooks r cross join jsonb_array_elements(r.clauses) c
    join people.acknowledgements s on s.force_id = r.force_id and s.version_id = r.id and c->>'clauseId' = any(s.clause_ids)
    where r.force_id = any($forces) and (c->>'ref')::uuid = any($1) group by c->>'ref'`,
};

/** How many signatures cover a clause. */
@Resolver(() => ClauseReference)
export class ClauseCitingResolver {
  @FieldResolver(() => Int, { description: "How many signatures were given for it, of those you may see." })
  acknowledgementCount(@Root() { id }: ClauseReference, @Ctx() context: RequestContext): Promise<number> {
    return citingCount(context, signatures, id);
  }
}
