import { columnsOf } from "@probity/service-kit/columns";
import type { Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { filterId, onlyIds } from "@probity/service-kit/ids";
import { rowLoader } from "@probity/service-kit/loader";
import { readingsOf, type Reading } from "../declarations/declaration.loaders.js";
import { latestFirst } from "../lists/latest-first.js";
import { personsOf } from "../offices/held-offices.js";
import { ConflictDecision } from "./conflict-decision.entity.js";
import type { ConflictProcess } from "./conflict-enums.js";

const columns = columnsOf(ConflictDecision, "c");

/** The caller's own, those they took, and with the registers everybody's; parameters `$1` to `$3`. */
const visible = `c.force_id = any($forces) and c.force_id <> all($1) and ($2::boolean or c.person_id = any($3) or c.decided_by = any($3))`;

const seenBy = (context: RequestContext, { scope, except }: Reading) => [
  except,
  scope === "registers:read",
  personsOf(context),
];

/** Decisions by id, of those that the caller may see. */
export const conflictDecisionById = (context: RequestContext) =>
  rowLoader<ConflictDecision>(
    context,
    conflictDecisionById,
    async (ids) => {
      const rows = await Promise.all(
        readingsOf(context).map((reading) =>
          context.read<ConflictDecision>(
            reading.scope,
            `select ${columns} from registers.conflict_decisions c where ${visible} and c.id = any($4)`,
            [...seenBy(context, reading), onlyIds(ids)],
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
export function conflictDecisions(context: RequestContext, asked: DecisionsAsked): Promise<Page<ConflictDecision>> {
  const { process = null, from = null, to = null } = asked;
  const filter = [filterId(asked.force), filterId(asked.person), process, from, to];
  const list = {
    readings: readingsOf(context),
    columns,
    chosen: `from registers.conflict_decisions c where ${visible} and ($4::uuid is null or c.force_id = $4) and ($5::uuid is null or c.person_id = $5)
      and ($6::text is null or c.process = $6) and ($7::date is null or c.decided_on >= $7) and ($8::date is null or c.decided_on <= $8)`,
    parametersOf: (reading: Reading) => [...seenBy(context, reading), ...filter],
    id: "c.id",
  };
  return latestFirst(context, list, asked);
}
