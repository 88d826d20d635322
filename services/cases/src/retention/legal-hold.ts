import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, invalid } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { v7 as uuidv7 } from "uuid";
import { CaseKind } from "../cases/case-kind.js";
import { caseToHandle } from "../opening/case-to-handle.js";
import { caseWords } from "../opening/open-case.js";
import { openCaseKey, type StoredCaseKey } from "../sealing/case-key.js";
import { CaseStepKind } from "../steps/case-step-kind.js";
import { keepStep } from "../steps/keep-step.js";
import type { LegalHold } from "./case-retention.entity.js";
import type { LegalHoldInput } from "./retention.inputs.js";

const everyKind = Object.values(CaseKind);
const longest = 2_000;

const standing = (change: Change, caseId: string) =>
  change.query<{ id: string }>(
    "select h.id from cases.case_holds h where h.force_id = $1 and h.case_id = $2 and h.lifted_at is null",
    [change.forceId, caseId],
  );

/** Keeps a case from being deleted. Answers its id. @throws CONFLICT where a hold stands already */
export async function setLegalHold(change: Change, context: RequestContext, input: LegalHoldInput): Promise<string> {
  const reason = caseWords("reason", input.reason, longest);
  const { id: caseId, key } = await caseToHandle(change, context, input, everyKind);
  if ((await standing(change, caseId)).length > 0) throw conflict("A legal hold stands on this case already.");
  const id = uuidv7();
  await change.query(
    "insert into cases.case_holds (force_id, id, case_id, set_at, set_by, sealed_reason) values ($1, $2, $3, $4, $5, $6)",
    [change.forceId, id, caseId, context.now, context.personIn(change.forceId), key.seal(`hold ${id}`, reason)],
  );
  const title = { en: "Legal hold set", cy: "Gosodwyd ataliad cyfreithiol" };
  await keepStep(change, context, caseId, { kind: CaseStepKind.LEGAL_HOLD, title, note: { text: reason, key } });
  await change.audit({ action: "setLegalHold", entity: "Case", entityId: caseId });
  return caseId;
}

/** Lifts it: those who handle the case are told again before it is deleted. @throws INVALID where none stands */
export async function liftLegalHold(change: Change, context: RequestContext, input: LegalHoldInput): Promise<string> {
  const reason = caseWords("reason", input.reason, longest);
  const { id: caseId, key } = await caseToHandle(change, context, input, everyKind);
  const [hold] = await standing(change, caseId);
  if (!hold) throw invalid("caseId", "No legal hold stands on this case.", "NOT_HELD");
  await change.query(
    "update cases.case_holds set lifted_at = $3, lifted_by = $4, sealed_lift_reason = $5 where force_id = $1 and id = $2",
    [change.forceId, hold.id, context.now, context.personIn(change.forceId), key.seal(`lift ${hold.id}`, reason)],
  );
  const title = { en: "Legal hold lifted", cy: "Codwyd yr ataliad cyfreithiol" };
  await keepStep(change, context, caseId, { kind: CaseStepKind.LEGAL_HOLD, title, note: { text: reason, key } });
  await change.audit({ action: "liftLegalHold", entity: "Case", entityId: caseId });
  return caseId;
}

/** The holds of a case, first to last, with their reasons; the reading is recorded. */
export function holdsOf(context: RequestContext, forceId: string, caseId: string): Promise<LegalHold[]> {
  return context.change(forceId, "cases:read", async (change) => {
    const id = knownForm(caseId, "case");
    const rows = await change.query<
      Omit<LegalHold, "reason" | "liftReason"> &
        Pick<StoredCaseKey, "keyId" | "wrapped"> & { sealed: Buffer; sealedLift: Buffer | null }
    >(
      `select h.id, h.set_at as "setAt", h.set_by as "setById", h.lifted_at as "liftedAt", h.lifted_by as "liftedById", h.sealed_reason as sealed,
         h.sealed_lift_reason as "sealedLift", k.key_id as "keyId", k.wrapped
       from cases.case_holds h join cases.case_keys k on k.force_id = h.force_id and k.id = h.case_id
       where h.force_id = $1 and h.case_id = $2 order by h.set_at, h.id`,
      [forceId, id],
    );
    await change.audit({ action: "readHolds", entity: "Case", entityId: id, reason: "has a part in the case" });
    return Promise.all(
      rows.map(async ({ sealed, sealedLift, keyId, wrapped, ...row }) => {
        const key = await openCaseKey(context, { forceId, id, keyId, wrapped });
        const liftReason = sealedLift && key.open(`lift ${row.id}`, sealedLift);
        return { ...row, reason: key.open(`hold ${row.id}`, sealed), liftReason };
      }),
    );
  });
}
