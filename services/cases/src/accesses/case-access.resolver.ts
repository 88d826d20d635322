import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { PersonReference } from "../references/references.js";
import { CaseAccess, CaseAccessConnection } from "./case-access.entity.js";
import { caseInHand } from "./parts.js";

/** The looks at a case, each by its first reading: one begins where the same reader read nothing of the same in the minute before. */
const looksSql = `(select r."forceId", (array_agg(r.id order by r.id))[1] as id, r."personId", r.what, r.reason, min(r.at) as at, max(r.at) as until, count(*)::int as readings
  from (select a.*, a.force_id as "forceId", a.person_id as "personId", count(*) filter (where a.begins) over (partition by a.subject, a.what, a.reason order by a.id) as look
    from (select a.*, coalesce(a.at - lag(a.at) over (partition by a.subject, a.what, a.reason order by a.id) > interval '1 minute', true) as begins
      from cases.case_accesses a where a.force_id = any($forces) and a.case_id = $1) a) r
  group by r."forceId", r.subject, r."personId", r.what, r.reason, r.look)`;

@Resolver(() => CaseAccess)
export class CaseAccessResolver {
  @Authorized("cases:read")
  @Query(() => CaseAccessConnection, {
    description:
      "Who read what of a case that you handle or watch over, latest look first. NOT_FOUND for any other. Needs cases:read.",
  })
  async caseAccesses(
    @Arg("case", () => ID, { description: "The case." }) id: string,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Read on after this cursor." }) after:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<CaseAccess>> {
    const size = pageSize(first);
    const key = decodeCursor(after, 1);
    const found = await caseInHand(context, id);
    const chosen = `from ${looksSql} l`;
    const rows = await context.read<CaseAccess>(
      "cases:read",
      `select l.* ${chosen} where ($2::uuid is null or l.id < $2) order by l.id desc limit $3`,
      [found.id, key?.[0] ?? null, size + 1],
    );
    return toPage(
      rows,
      size,
      () => context.count("cases:read", chosen, [found.id]),
      (row) => [row.id],
      (row) => row,
    );
  }

  @FieldResolver(() => PersonReference, { nullable: true, description: "Who read it." })
  by(@Root() access: CaseAccess): PersonReference | null {
    return access.personId ? { id: access.personId } : null;
  }
}
