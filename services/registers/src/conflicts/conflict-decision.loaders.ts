import { columnsOf } from "@probity/service-kit/columns";
import type { Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { filterId, onlyIds } from "@probity/service-kit/ids";
import { rowLoader } from "@probity/service-kit/loader";
import { readingsOf, type Reading } from "../declarations/declaration.loaders.js";
import { latestFirst } from "../lists/latest-first.js";
import { personsOf } from "../offices/held-offices.js";
import { actsSql } from "../offices/line-manager.js";
import { ConflictDecision } from "./conflict-decision.entity.js";
import type { ConflictProcess } from "./conflict-enums.js";

const columns = columnsOf(ConflictDecision, "c");

const approves = actsSql("c", "c.approved_by", "c.person_id");

/** The caller's own, those they took, those that an office of theirs approves, and with the registers everybody's. */
const visible = `c.force_id = any($forces) and c.force_id <> all($4) and ($2::boolean or c.person_id = any($1) or c.decided_by = any($1)
  or (c.approval in ('AWAITED', 'GIVEN', 'REFUSED') and ${approves})
  or (c.pending_approver is not null and ${actsSql("c", "c.pending_approver", "c.person_id")}))`;

/** What waits for an office of the caller's, and is neither their own conflict nor their own decision. */
const waiting = `c.approval = 'AWAITED' and c.superseded_at is null and c.person_id <> all($1) and c.decided_by <> all($1) and ${approves}`;

const seenBy = (context: RequestContext, { scope, except }: Reading) => [
  personsOf(context),
  scope === "registers:read",
  context.today,
  except,
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
            `select ${columns} from registers.conflict_decisions c where ${visible} and c.id = any($5)`,
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
  readonly toApprove: boolean;
  readonly first: number;
  readonly after: string | null | undefined;
}

/** A page of the decisions that the caller may see, latest first. */
export function conflictDecisions(context: RequestContext, asked: DecisionsAsked): Promise<Page<ConflictDecision>> {
  const { process = null, from = null, to = null, toApprove } = asked;
  const filter = [filterId(asked.force), filterId(asked.person), process, from, to, toApprove];
  const list = {
    readings: toApprove ? ([{ scope: "registers:declare", except: [] }] as const) : readingsOf(context),
    columns,
    chosen: `from registers.conflict_decisions c where ${visible} and ($5::uuid is null or c.force_id = $5) and ($6::uuid is null or c.person_id = $6)
      and ($7::text is null or c.process = $7) and ($8::date is null or c.decided_on >= $8) and ($9::date is null or c.decided_on <= $9)
      and (not $10::boolean or (${waiting}))`,
    parametersOf: (reading: Reading) => [...seenBy(context, reading), ...filter],
    id: "c.id",
  };
  return latestFirst(context, list, asked);
}
