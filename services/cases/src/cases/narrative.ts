import type { RequestContext } from "@probity/service-kit/context";
import DataLoader from "dataloader";
import { CaseAccessKind } from "../accesses/case-access.entity.js";
import { keepAccess } from "../accesses/keep-access.js";
import { openCaseKey, type StoredCaseKey } from "../sealing/case-key.js";
import type { Case } from "./case.entity.js";

/** The narratives of cases: whoever reads one leaves an audit entry, in the same transaction. */
export function narrativeOf(context: RequestContext): DataLoader<Case, string> {
  return context.once(narrativeOf, () => {
    return new DataLoader<Case, string>(async (cases) => {
      const found = new Map<string, string>();
      for (const [forceId, ofForce] of Map.groupBy(cases, ({ forceId: id }) => id)) {
        for (const [id, narrative] of await readRecorded(
          context,
          forceId,
          ofForce.map(({ id }) => id),
        ))
          found.set(id, narrative);
      }
      return cases.map(({ id }) => found.get(id) ?? "");
    });
  });
}

function readRecorded(context: RequestContext, forceId: string, ids: readonly string[]): Promise<[string, string][]> {
  return context.change(forceId, "cases:read", async (change) => {
    const rows = await change.query<StoredCaseKey & { sealed: Buffer }>(
      `select c.force_id as "forceId", c.id, c.sealed_narrative as sealed, k.key_id as "keyId", k.wrapped
       from cases.cases c join cases.case_keys k on k.force_id = c.force_id and k.id = c.id where c.force_id = $1 and c.id = any($2)`,
      [forceId, ids],
    );
    const read = rows.map(({ id }) => id);
    await keepAccess(change, context, read, CaseAccessKind.NARRATIVE);
    await change.audit(
      ...rows.map(({ id }) => ({
        action: "readNarrative",
        entity: "Case",
        entityId: id,
        reason: "has a part in the case",
      })),
    );
    return Promise.all(
      rows.map(async (row): Promise<[string, string]> => {
        return [row.id, (await openCaseKey(context, row)).open("narrative", row.sealed)];
      }),
    );
  });
}
