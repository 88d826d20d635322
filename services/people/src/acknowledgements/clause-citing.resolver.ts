import { citingCount, citingCountOfKind, type Citing, type CitingOfKinds } from "@probity/service-kit/citing-count";
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

/** The records of one kind that name a clause as the document numbers it. */
const counted = (kind: string, table: string) =>
  `select c->>'ref' as id, '${kind}' as kind, count(*)::int as count
   from people.rulebooks r cross join jsonb_array_elements(r.clauses) c
   join people.${table} n on n.force_id = r.force_id and n.clause_id = c->>'clauseId'
   where r.force_id = any($forces) and r.force_id <> all($5) and r.in_force_from <= $3 and (c->>'ref')::uuid = any($2)
     and ($4::boolean or n.person_id = any($1))
   group by c->>'ref'`;

const records: CitingOfKinds = {
  name: "vetting, training and restrictions",
  everybodys: "people:vet",
  own: "people:own",
  sql: [
    counted("vettings", "vettings"),
    counted("trainings", "trainings"),
    counted("restrictions", "restrictions"),
  ].join(" union all "),
};

/** How many signatures and records of people name a clause. */
@Resolver(() => ClauseReference)
export class ClauseCitingResolver {
  @FieldResolver(() => Int, { description: "How many signatures were given for it, of those you may see." })
  acknowledgementCount(@Root() { id }: ClauseReference, @Ctx() context: RequestContext): Promise<number> {
    return citingCount(context, signatures, id);
  }

  @FieldResolver(() => Int, {
    description: "How many vettings rest on it, in whichever version, of those you may see.",
  })
  vettingCount(@Root() { id }: ClauseReference, @Ctx() context: RequestContext): Promise<number> {
    return citingCountOfKind(context, records, id, "vettings");
  }

  @FieldResolver(() => Int, {
    description: "How many trainings, inductions and readings name it, in whichever version, of those you may see.",
  })
  trainingCount(@Root() { id }: ClauseReference, @Ctx() context: RequestContext): Promise<number> {
    return citingCountOfKind(context, records, id, "trainings");
  }

  @FieldResolver(() => Int, {
    description: "How many political restrictions rest on it, in whichever version, of those you may see.",
  })
  restrictionCount(@Root() { id }: ClauseReference, @Ctx() context: RequestContext): Promise<number> {
    return citingCountOfKind(context, records, id, "restrictions");
  }
}
