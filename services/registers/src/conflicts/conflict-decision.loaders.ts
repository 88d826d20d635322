import { columnsOf } from "@probity/service-kit/columns";
import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { filterId, onlyIds } from "@probity/service-kit/ids";
import { rowLoader } from "@probity/service-kit/loader";
import { readingsOf } from "../declarations/declaration.loaders.js";
import { personsOf } from "../offices/held-offices.js";
import { ConflictDecision } from "./conflict-decision.entity.js";
import type { ConflictProcess } from "./conflict-enums.js";

const columns = columnsOf(ConflictDecision, "c");

/** The caller's own, those they took, and with the registers everybody's; parameters `$1` to `$3`. */
const visible = `c.force_id = any($forces) and c.force_id <> all($1) and ($2::boolean or c.person_id = any($3) or c.decided_by = any($3))`;

const readings = (context: RequestContext) =>
  readingsOf(context).map(({ scope, except }) => {
    return { scope, seenBy: [except, scope === "registers:read", personsOf(context)] };
  });

/** Decisions by id, of those that the caller may see. */
export const conflictDecisionById = (context: RequestContext) =>
  rowLoader<ConflictDecision>(
    context,
    conflictDecisionById,
    async (ids) => {
      const rows = await Promise.all(
        readings(context).map(({ scope, seenBy }) =>
          context.read<ConflictDecision>(
            scope,
            `select ${columns} from registers.conflict_decisions c where ${visible} and c.id = any($4)`,
            [...seenBy, onlyIds(ids)],
          ),
        ),
      );
      return rows.flat();
    },
    ({ id }) => id,
  );

/** Which decisions are asked for. */
export interface DecisionsAsked {
  readonly force: string | null | undefined;
  readonly person: string | null | undefined;
  readonly process: ConflictProcess | null | undefined;
  readonly from: string | null | undefined;
  readonly to: string | null | undefined;
  readonly first: number;
  readonly after: string | null | undefined;
}

/** A page of the decisions that the caller may see, latest first. */
export async function conflictDecisions(
  context: RequestContext,
  asked: DecisionsAsked,
): Promise<Page<ConflictDecision>> {
  const size = pageSize(asked.first);
  const key = decodeCursor(asked.after, 1);
  const chosen = `from registers.conflict_decisions c where ${visible} and ($4::uuid is null or c.force_id = $4) and ($5::uuid is null or c.person_id = $5)
    and ($6::text is null or c.process = $6) and ($7::date is null or c.decided_on >= $7) and ($8::date is null or c.decided_on <= $8)`;
  const { process = null, from = null, to = null } = asked;
  const filter = [filterId(asked.force), filterId(asked.person), process, from, to];
  const rows = await Promise.all(
    readings(context).map(({ scope, seenBy }) =>
      context.read<ConflictDecision>(
        scope,
        `select ${columns} ${chosen} and ($9::uuid is null or c.id < $9) order by c.id desc limit $10`,
        [...seenBy, ...filter, key?.[0] ?? null, size + 1],
      ),
    ),
  );
  const counts = () =>
    Promise.all(readings(context).map(({ scope, seenBy }) => context.count(scope, chosen, [...seenBy, ...filter])));
  return toPage(
    rows.flat().toSorted((one, other) => (one.id < other.id ? 1 : -1)),
    size,
    async () => (await counts()).reduce((sum, count) => sum + count, 0),
    ({ id }) => [id],
    (row) => row,
  );
}
