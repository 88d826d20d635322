import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid, notAllowed, notFound } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { v7 as uuidv7 } from "uuid";
import { CaseAccessKind, CaseAccessReason } from "../accesses/case-access.entity.js";
import { keepAccess } from "../accesses/keep-access.js";
import { CasePart } from "../cases/case.entity.js";
import { caseWords } from "../opening/open-case.js";
import { openCaseKey, type StoredCaseKey } from "../sealing/case-key.js";
import { CaseStepKind } from "../steps/case-step-kind.js";
import { keepStep } from "../steps/keep-step.js";
import { PackRecipient, PackState, type MakeEvidencePackInput } from "./evidence-pack.entity.js";

const longestReason = 2_000;
const mostPeople = 200;
const longestName = 200;

/** What was said when a pack was asked for; sealed beside it. */
export interface Asked {
  readonly reason: string;
  readonly people: Readonly<Record<string, string>>;
}

const reasonFor: Readonly<Record<PackRecipient, CaseAccessReason>> = {
  [PackRecipient.PANEL]: CaseAccessReason.FOR_PANEL,
  [PackRecipient.COMMITTEE]: CaseAccessReason.FOR_COMMITTEE,
  [PackRecipient.AUDITOR]: CaseAccessReason.FOR_AUDITOR,
};

const titleFor: Readonly<Record<PackRecipient, { readonly en: string; readonly cy: string }>> = {
  [PackRecipient.PANEL]: { en: "Evidence pack made for the Panel", cy: "Gwnaed pecyn tystiolaeth i’r Panel" },
  [PackRecipient.COMMITTEE]: { en: "Evidence pack made for a committee", cy: "Gwnaed pecyn tystiolaeth i bwyllgor" },
  [PackRecipient.AUDITOR]: { en: "Evidence pack made for an auditor", cy: "Gwnaed pecyn tystiolaeth i archwilydd" },
};

/**
 * Asks for a pack: it is made in the background. Answers its id. Logged as an export in the case and in the trail before it is begun.
 * @throws NOT_FOUND for what the caller has no part in, NOT_ALLOWED for who does not handle it.
 */
export async function askPack(change: Change, context: RequestContext, input: MakeEvidencePackInput): Promise<string> {
  const { forceId } = change;
  const caseId = knownForm(input.caseId, "case");
  const reason = caseWords("reason", input.reason, longestReason);
  const people = namesOf(input);
  const [found] = await change.query<StoredCaseKey & { handles: boolean }>(
    `select k.force_id as "forceId", k.id, k.key_id as "keyId", k.wrapped, exists (select 1 from cases.case_parts p
       where p.force_id = k.force_id and p.case_id = k.id and p.part = $3 and p.ended_at is null) as handles
     from cases.case_keys k where k.force_id = $1 and k.id = $2`,
    [forceId, caseId, CasePart.HANDLER],
  );
  if (!found) throw notFound("case");
  if (!found.handles) throw notAllowed("cases:handle");
  const key = await openCaseKey(context, found);
  const id = uuidv7();
  const { recipient, language } = input;
  await change.query(
    `insert into cases.evidence_packs (force_id, id, case_id, person_id, recipient, language, sealed_asked, asked_at, state, touched_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $8)`,
    [
      forceId,
      id,
      caseId,
      context.personIn(forceId),
      recipient,
      language,
      key.seal(`pack ${id}`, JSON.stringify({ reason, people } satisfies Asked)),
      context.now,
      PackState.WAITING,
    ],
  );
  const note = { text: reason, key };
  await keepStep(change, context, caseId, { kind: CaseStepKind.EXPORT, title: titleFor[recipient], note });
  await keepAccess(change, context, [caseId], CaseAccessKind.PACK, reasonFor[recipient]);
  await change.audit({ action: "exportCase", entity: "Case", entityId: caseId, after: { packId: id, recipient } });
  await change.publish("evidence-pack.asked", { packId: id, attempt: 1 });
  return id;
}

function namesOf({ people }: MakeEvidencePackInput): Record<string, string> {
  if (people.length > mostPeople || people.some(({ name }) => name.trim() === "" || name.length > longestName))
    throw invalid("people", "Name at most 200 people, each in at most 200 characters.");
  return Object.fromEntries(people.map(({ personId, name }) => [knownForm(personId, "person"), name.trim()]));
}
