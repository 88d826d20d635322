import { columnsOf } from "@probity/service-kit/columns";
import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import type { Permission } from "@probity/service-kit/permissions";
import { Precedent, type PrecedentClause } from "./precedent.entity.js";

/** The columns of a precedent. */
export const precedentColumns = columnsOf(Precedent, "p");

/** What is asked of the list of precedents. */
export interface PrecedentsAsked {
  readonly forceId: string;
  readonly clause: string | null;
  /** As one types them into a search; null: any. */
  readonly words: string | null;
  readonly first: number;
  readonly after: string | null;
}

/** Published and withdrawn notes that are asked for, latest first. */
export async function findPrecedents(
  context: RequestContext,
  { forceId, clause, words, first, after }: PrecedentsAsked,
): Promise<Page<Precedent>> {
  const size = pageSize(first);
  const key = decodeCursor(after, 1);
  const chosen = `from cases.precedents p where p.force_id = any($forces) and p.force_id = $1 and p.status in ('PUBLISHED', 'WITHDRAWN')
    and ($2::text is null or p.clause_id = $2) and ($3::text is null or p.found_by @@ websearch_to_tsquery('simple', $3))`;
  const rows = await context.read<Precedent>(
    "cases:handle",
    `select ${precedentColumns} ${chosen} and ($4::uuid is null or p.id < $4) order by p.id desc limit $5`,
    [forceId, clause, words, key?.[0] ?? null, size + 1],
  );
  return toPage(
    rows,
    size,
    () => context.count("cases:handle", chosen, [forceId, clause, words]),
    (row) => [row.id],
    (row) => row,
  );
}

/** Notes that wait for a second officer, or came back, of those the caller may see: the first hundred. */
export function proposedPrecedents(context: RequestContext, forceId: string): Promise<Precedent[]> {
  const scope: Permission = context.can("registers:publish", forceId) ? "registers:publish" : "cases:handle";
  return context.read<Precedent>(
    scope,
    `select ${precedentColumns} from cases.precedents p where p.force_id = any($forces) and p.force_id = $1
       and (p.status = 'PROPOSED' or p.status = 'RETURNED' and p.written_by = $2) order by p.id limit 100`,
    [forceId, context.personIn(forceId)],
  );
}

/** The clauses on which notes stand, with how many. */
export function clausesWithPrecedents(context: RequestContext, forceId: string): Promise<PrecedentClause[]> {
  return context.read<PrecedentClause>(
    "cases:handle",
    `select p.clause_id as "clauseId", count(*)::int as count from cases.precedents p
     where p.force_id = any($forces) and p.force_id = $1 and p.status = 'PUBLISHED' group by p.clause_id order by p.clause_id`,
    [forceId],
  );
}

/** One precedent, of those the caller may see under either permission. */
export async function precedentById(context: RequestContext, forceId: string, id: string): Promise<Precedent | null> {
  const scope: Permission = context.can("registers:publish", forceId) ? "registers:publish" : "cases:handle";
  const [found] = await context.read<Precedent>(
    scope,
    `select ${precedentColumns} from cases.precedents p where p.force_id = any($forces) and p.force_id = $1 and p.id = $2`,
    [forceId, id],
  );
  return found ?? null;
}
