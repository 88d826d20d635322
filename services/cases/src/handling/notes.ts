import type { RequestContext } from "@probity/service-kit/context";
import DataLoader from "dataloader";
import { openCaseKey, type StoredCaseKey } from "../sealing/case-key.js";
import type { CaseStep } from "../steps/case-step.entity.js";

/** What a step's note came to: by whom it may be read, and what it says. */
interface Noted extends StoredCaseKey {
  readonly stepId: string;
  readonly sealed: Buffer;
}

/** The notes of steps, for those who handle or watch over the case: null for others. A reading leaves an entry for each case. */
export function notesOf(context: RequestContext): DataLoader<CaseStep, string | null> {
  return context.once(notesOf, () => {
    return new DataLoader<CaseStep, string | null>(async (steps) => {
      const found = new Map<string, string>();
      for (const [forceId, ofForce] of Map.groupBy(steps, (step) => step.forceId))
        for (const [id, note] of await readRecorded(
          context,
          forceId,
          ofForce.map(({ id }) => id),
        ))
          found.set(id, note);
      return steps.map(({ id }) => found.get(id) ?? null);
    });
  });
}

function readRecorded(context: RequestContext, forceId: string, ids: readonly string[]): Promise<[string, string][]> {
  return context.change(forceId, "cases:read", async (change) => {
    const rows = await change.query<Noted>(
      `select s.id as "stepId", s.sealed_note as sealed, k.force_id as "forceId", k.id, k.key_id as "keyId", k.wrapped
       from cases.case_steps s join cases.case_keys k on k.force_id = s.force_id and k.id = s.case_id
       where s.force_id = $1 and s.id = any($2) and s.sealed_note is not null and exists (
         select 1 from cases.case_parts p where p.force_id = s.force_id and p.case_id = s.case_id and p.part <> 'COMPLAINANT' and p.ended_at is null)`,
      [forceId, ids],
    );
    const byCase = Map.groupBy(rows, ({ id }) => id);
    await change.audit(
      ...[...byCase.keys()].map((id) => ({
        action: "readNotes",
        entity: "Case",
        entityId: id,
        reason: "has a part in the handling of the case",
      })),
    );
    const opened = [...byCase.values()].map(async (ofCase): Promise<[string, string][]> => {
      const [stored] = ofCase;
      if (!stored) return [];
      const key = await openCaseKey(context, stored);
      return ofCase.map(({ stepId, sealed }) => [stepId, key.open(`note ${stepId}`, sealed)]);
    });
    return (await Promise.all(opened)).flat();
  });
}
