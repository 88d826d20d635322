import type { RequestContext } from "./context.js";
import { onlyIds } from "./ids.js";
import { rowLoader } from "./loader.js";
import type { Permission } from "./permissions.js";

/** Records of one kind that name a clause as their source. */
export interface Citing {
  /** What the loader of these counts is known by. */
  readonly kind: string;
  /** Under what the caller sees the records. */
  readonly scope: Permission | "public";
  /** Counts them: `select … as id, count(*)::int as count`, by clauses `$1`, within `$forces` where the scope is a permission. */
  readonly sql: string;
  readonly parameters?: readonly unknown[];
}

/** How many such records cite a clause, of those the caller may see: one statement for all clauses of a page. */
export async function citingCount(context: RequestContext, citing: Citing, clauseId: string): Promise<number> {
  const { kind, scope, sql, parameters = [] } = citing;
  const allowed = scope === "public" || context.identity.grants.some(({ forceId }) => context.can(scope, forceId));
  if (!allowed) return 0;
  const counts = rowLoader<{ id: string; count: number }>(
    context,
    `citing ${kind}`,
    (ids) => context.read(scope, sql, [onlyIds(ids), ...parameters]),
    ({ id }) => id,
  );
  return (await counts.load(clauseId))?.count ?? 0;
}
