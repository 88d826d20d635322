import type { Change, RequestContext } from "@probity/service-kit/context";
import { notAllowed, notFound } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { changedMeanwhile } from "../cases/changed-meanwhile.js";
import type { CaseKind } from "../cases/case-kind.js";
import { meetTargets } from "../kinds/targets.js";
import { openCaseKey, type CaseKey, type StoredCaseKey } from "../sealing/case-key.js";

/** Which case somebody means to change, as they saw it. */
export interface CaseMeant {
  readonly caseId: string;
  readonly version: number;
}

/**
 * The case that one of those who handle it changes: counted up, so that of two at once the second is told.
 * @throws NOT_FOUND for what the caller has no part in or is of another kind, NOT_ALLOWED for who does not handle it, CONFLICT
 * where it was changed meanwhile.
 */
export async function caseToHandle(
  change: Change,
  context: RequestContext,
  meant: CaseMeant,
  kinds: readonly CaseKind[],
): Promise<{ id: string; kind: CaseKind; key: CaseKey }> {
  const id = knownForm(meant.caseId, "case");
  const [found] = await change.query<StoredCaseKey & { kind: CaseKind; handles: boolean }>(
    `select c.force_id as "forceId", c.id, c.kind, k.key_id as "keyId", k.wrapped, exists (select 1 from cases.case_parts p
       where p.force_id = c.force_id and p.case_id = c.id and p.part <> 'COMPLAINANT' and p.ended_at is null) as handles
     from cases.cases c join cases.case_keys k on k.force_id = c.force_id and k.id = c.id where c.force_id = $1 and c.id = $2`,
    [change.forceId, id],
  );
  if (!found || !kinds.includes(found.kind)) throw notFound("case");
  if (!found.handles) throw notAllowed("cases:handle");
  const changed = await change.query(
    "update cases.cases set version = version + 1 where force_id = $1 and id = $2 and version = $3 returning 1",
    [change.forceId, id, meant.version],
  );
  if (changed.length === 0) throw changedMeanwhile();
  await meetTargets(change, context, id, false);
  return { id, kind: found.kind, key: await openCaseKey(context, found) };
}
