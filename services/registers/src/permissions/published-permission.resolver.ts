import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { onlyIds } from "@probity/service-kit/ids";
import { listLoader, rowLoader } from "@probity/service-kit/loader";
import { Public } from "@probity/service-kit/public";
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { ClauseReference, ForceReference } from "../references/references.js";
import { PublishedPermission, PublishedPermissionConnection } from "./published-permission.entity.js";

@Resolver(() => PublishedPermission)
export class PublishedPermissionResolver {
  @FieldResolver(() => ClauseReference, { nullable: true, description: "The clause that asks for leave." })
  @Public()
  clause(@Root() { clauseRef }: PublishedPermission): ClauseReference | null {
    return clauseRef ? { id: clauseRef } : null;
  }
}

@Resolver(() => ForceReference)
export class ForcePublishedPermissionsResolver {
  @FieldResolver(() => PublishedPermissionConnection, {
    description:
      "Leave that was given and stands, the latest first, where a rule of the force publishes it: else it is empty.",
  })
  @Public()
  async publishedPermissions(
    @Root() force: ForceReference,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Read on after this cursor." }) after:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<PublishedPermission>> {
    const size = pageSize(first);
    const key = decodeCursor(after, 2);
    const loader = listLoader<PublishedPermission>(
      context,
      `published permissions ${size} ${after ?? ""}`,
      (ids) =>
        context.read(
          "public",
          `select x.* from unnest($1::uuid[]) as owner (id) cross join lateral (
             select p.force_id as "forceId", p.id, p.matter, p.offices, p.granted_on as "grantedOn", p.until, p.clause_ref as "clauseRef", p.clause_id as "clauseId"
             from registers.permissions p where p.force_id = owner.id and p.public and ($2::date is null or (p.granted_on, p.id) < ($2, $3::uuid))
             order by p.granted_on desc, p.id desc limit $4) x`,
          [onlyIds(ids), key?.[0] ?? null, key?.[1] ?? null, size + 1],
        ),
      ({ forceId }) => forceId,
    );
    return toPage(
      await loader.load(force.id),
      size,
      async () => (await counts(context).load(force.id))?.permissions ?? 0,
      ({ grantedOn, id }) => [grantedOn, id],
      (row) => row,
    );
  }
}

const counts = (context: RequestContext) =>
  rowLoader<{ id: string; permissions: number }>(
    context,
    "counts of published permissions",
    (ids) =>
      context.read(
        "public",
        `select p.force_id as id, count(*)::int as permissions from registers.permissions p
         where p.force_id = any($1) and p.public group by p.force_id`,
        [onlyIds(ids)],
      ),
    ({ id }) => id,
  );
