import { citingCount, citingCountOfKind, type Citing, type CitingOfKinds } from "@probity/service-kit/citing-count";
import type { RequestContext } from "@probity/service-kit/context";
import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { actsSql } from "../offices/line-manager.js";
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

/** The records of one kind by clause; whose they are, and which of them count, as a condition. */
const counted = (kind: string, table: string, row: string, which: string) =>
  `select ${row}.clause_ref as id, '${kind}' as kind, count(*)::int as count from registers.${table} ${row}
   where ${row}.clause_ref = any($2) and ${row}.force_id = any($forces) and ${row}.force_id <> all($5) and ${which} group by ${row}.clause_ref`;

const receives = ["p.submit_to", "p.decider"].map((office) => actsSql("p", office, "p.person_id")).join(" or ");

// What the rules ask nobody to record is counted for nobody: were it, a number would tell of an offer that was referred.
const others: CitingOfKinds = {
  name: "offers, permissions, declarations at meetings and decisions",
  everybodys: "registers:read",
  own: "registers:declare",
  sql: [
    counted(
      "offers",
      "gift_offers",
      "g",
      `g.status <> 'NOTED' and ($4::boolean or g.recipient_id = any($1) or g.declared_by = any($1) or ${actsSql("g", "g.approver", "g.recipient_id")})`,
    ),
    counted("permissions", "permissions", "p", `($4::boolean or p.person_id = any($1) or ${receives})`),
    counted(
      "declarations",
      "meeting_declarations",
      "d",
      "d.withdrawn_at is null and ($4::boolean or d.person_id = any($1))",
    ),
    counted(
      "decisions",
      "conflict_decisions",
      "c",
      "c.superseded_at is null and ($4::boolean or c.person_id = any($1) or c.decided_by = any($1))",
    ),
  ].join(" union all "),
};

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

  @FieldResolver(() => Int, {
    description:
      "How many offers of gifts and hospitality were decided by it, of those you may see; none that no rule asks to record.",
  })
  giftOfferCount(@Root() { id }: ClauseReference, @Ctx() context: RequestContext): Promise<number> {
    return citingCountOfKind(context, others, id, "offers");
  }

  @FieldResolver(() => Int, { description: "How many permissions were asked for under it, of those you may see." })
  permissionCount(@Root() { id }: ClauseReference, @Ctx() context: RequestContext): Promise<number> {
    return citingCountOfKind(context, others, id, "permissions");
  }

  @FieldResolver(() => Int, {
    description: "How many declarations at meetings were made under it and stand, of those you may see.",
  })
  meetingDeclarationCount(@Root() { id }: ClauseReference, @Ctx() context: RequestContext): Promise<number> {
    return citingCountOfKind(context, others, id, "declarations");
  }

  @FieldResolver(() => Int, {
    description: "How many decisions on conflicts of interest rest on it and stand, of those you may see.",
  })
  conflictDecisionCount(@Root() { id }: ClauseReference, @Ctx() context: RequestContext): Promise<number> {
    return citingCountOfKind(context, others, id, "decisions");
  }
}
