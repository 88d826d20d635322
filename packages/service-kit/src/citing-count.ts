import type { RequestContext } from "./context.js";
import { onlyIds } from "./ids.js";
import { listLoader, rowLoader } from "./loader.js";
import { forcesAllowing, type Permission } from "./permissions.js";

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

/** Records of several kinds that name a clause as their source, of which some callers see everybody's and others their own. */
export interface CitingOfKinds {
  /** What the loader of these counts is known by. */
  readonly name: string;
  /** Under what everybody's are seen. */
  readonly everybodys: Permission;
  /** Under what a caller sees what is theirs. */
  readonly own: Permission;
  /**
   * Counts them: `select … as id, … as kind, count(*)::int as count`, by clauses `$2`, of persons `$1` or with `$4` of everybody,
   * on day `$3`, within `$forces` and outside forces `$5`.
   */
  readonly sql: string;
}

/** How many records of a kind cite a clause, of those the caller may see: one statement for all clauses and kinds of a page. */
export async function citingCountOfKind(
  context: RequestContext,
  { name, everybodys, own, sql }: CitingOfKinds,
  clauseId: string,
  kind: string,
): Promise<number> {
  const everywhere = forcesAllowing(context.identity, everybodys);
  const elsewhere = forcesAllowing(context.identity, own).filter((forceId) => !everywhere.includes(forceId));
  const persons = context.identity.grants.map(({ personId }) => personId).filter((id) => id !== null);
  const counts = listLoader<CountedKind>(
    context,
    `citing ${name}`,
    async (ids) => {
      const asked = [persons, onlyIds(ids), context.today] as const;
      const rows = await Promise.all([
        everywhere.length > 0 ? context.read<CountedKind>(everybodys, sql, [...asked, true, []]) : [],
        elsewhere.length > 0 ? context.read<CountedKind>(own, sql, [...asked, false, everywhere]) : [],
      ]);
      return rows.flat();
    },
    ({ id }) => id,
  );
  const found = (await counts.load(clauseId)).filter((row) => row.kind === kind);
  return found.reduce((sum, { count }) => sum + count, 0);
}

interface CountedKind {
  readonly id: string;
  readonly kind: string;
  readonly count: number;
}
