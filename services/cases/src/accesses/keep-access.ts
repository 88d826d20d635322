import type { Change, RequestContext } from "@probity/service-kit/context";
import { v7 as uuidv7 } from "uuid";
import { CaseAccessReason, type CaseAccessKind } from "./case-access.entity.js";

/** Leaves in each case who read what of it, and why, in the transaction in which it is read. */
export async function keepAccess(
  change: Change,
  context: RequestContext,
  caseIds: readonly string[],
  what: CaseAccessKind,
  reason: CaseAccessReason = CaseAccessReason.HAS_PART,
): Promise<void> {
  if (caseIds.length === 0) return;
  await change.query(
    `insert into cases.case_accesses (force_id, id, case_id, person_id, subject, what, reason, at)
     select $1, a.id, a.case_id, $4, $5, $6, $7, $8 from unnest($2::uuid[], $3::uuid[]) as a (id, case_id)`,
    [
      change.forceId,
      caseIds.map(() => uuidv7()),
      caseIds,
      context.personIn(change.forceId),
      context.identity.subject,
      what,
      reason,
      context.now,
    ],
  );
}
