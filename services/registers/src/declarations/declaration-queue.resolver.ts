import { columnsOf } from "@probity/service-kit/columns";
import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { knownForm } from "@probity/service-kit/ids";
import { Arg, Authorized, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import { Declaration, DeclarationConnection } from "./declaration.entity.js";

const permission = "registers:publish";

@Resolver(() => Declaration)
export class DeclarationQueueResolver {
  @Authorized(permission)
  @Query(() => DeclarationConnection, {
    description:
      "What waits for review in a force: what was declared first comes first, and so what is to be published first. Needs registers:publish.",
  })
  async declarationQueue(
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
    const chosen = `from registers.declarations d where d.force_id = any($forces) and d.force_id = $1 and d.status = 'SUBMITTED'`;
    const rows = await context.read<Declaration>(
      permission,
      `select ${columnsOf(Declaration, "d")} ${chosen} and ($2::timestamptz is null or (d.submitted_at, d.id) > ($2, $3::uuid))
       order by d.submitted_at, d.id limit $4`,
      [of, key?.[0] ?? null, key?.[1] ?? null, size + 1],
    );
    return toPage(
      rows,
      size,
      () => context.count(permission, chosen, [of]),
      ({ submittedAt, id }) => [submittedAt?.toISOString() ?? "", id],
      (row) => row,
    );
  }
}
