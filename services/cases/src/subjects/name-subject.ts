import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid, notFound } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { changedMeanwhile } from "../cases/changed-meanwhile.js";
import { openCaseKey, type StoredCaseKey } from "../sealing/case-key.js";
import { CaseStepKind } from "../steps/case-step-kind.js";
import { keepStep } from "../steps/keep-step.js";
import type { NameSubjectInput } from "./subject.inputs.js";

interface Named extends StoredCaseKey {
  readonly status: string;
  readonly version: number;
  readonly subjects: string[];
  readonly complainantId: string | null;
  readonly clauseId: string | null;
  readonly versionId: string | null;
  readonly known: boolean;
}

const namedSql = `select c.force_id as "forceId", c.id, c.status, c.version, array_remove(c.subject_person_id || c.further_subjects, null) as subjects,
    c.raised_by as "complainantId", c.route ->> 'clauseId' as "clauseId", c.version_id as "versionId", k.key_id as "keyId", k.wrapped,
    exists (select 1 from cases.office_holders h where h.force_id = c.force_id and h.person_id = $3) as known
  from cases.cases c join cases.case_keys k on k.force_id = c.force_id and k.id = c.id
  where c.force_id = $1 and c.id = $2 for update of c`;

/**
 * Names somebody else whom a case is about. From the end of this transaction on that person sees no trace of it, whatever part they
 * had (B4): the row policy says so. Then it is routed anew without them. Answers the case's id. @throws NOT_FOUND to whoever has no part in it.
 */
export async function nameSubject(change: Change, context: RequestContext, input: NameSubjectInput): Promise<string> {
  const { forceId } = change;
  const id = knownForm(input.caseId, "case");
  const personId = knownForm(input.personId, "person");
  const reason = input.reason.trim();
  const [found] = await change.query<Named>(namedSql, [forceId, id, personId]);
  if (!found) throw notFound("case");
  if (found.version !== input.version || found.status === "CLOSED") throw changedMeanwhile();
  if (reason === "" || reason.length > 2_000) throw invalid("reason", "Say why, in at most 2,000 characters.");
  if (!found.known) throw notFound("person");
  if (personId === found.complainantId) throw invalid("personId", "This person raised it.");
  if (found.subjects.includes(personId)) throw invalid("personId", "It is about this person already.");
  await keepStep(change, context, id, {
    kind: CaseStepKind.SUBJECT_NAMED,
    title: { en: "Somebody else was named whom it is about", cy: "Enwyd rhywun arall y mae’n ymwneud ag ef neu hi" },
    clauseId: found.clauseId,
    versionId: found.versionId,
    note: { text: reason, key: await openCaseKey(context, found) },
  });
  await change.audit({
    action: "nameSubject",
    entity: "Case",
    entityId: id,
    after: { subjects: found.subjects.length + 1 },
    clauseId: found.clauseId ?? undefined,
  });
  await change.publish("routes.stale", {});
  await change.query("select cases.name_subject($1, $2, $3)", [forceId, id, personId]);
  return id;
}
