import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid, notAllowed, notFound } from "@probity/service-kit/errors";
import { textProblem } from "@probity/rules/field-problem";
import { refuse } from "@probity/service-kit/refuse";
import { personalDataIn } from "@probity/rules/guard/personal-data";
import { refusePersonalData } from "@probity/service-kit/guard/refuse-personal-data";
import { knownForm } from "@probity/service-kit/ids";
import { v7 as uuidv7 } from "uuid";
import { CaseStage } from "../cases/case-kind.js";
import { CaseStepKind } from "../steps/case-step-kind.js";
import { keepStep } from "../steps/keep-step.js";
import { PrecedentSource, PrecedentStatus } from "./precedent-enums.js";
import type { WritePrecedentInput } from "./precedent.inputs.js";
import { sealNote } from "./sealed-note.js";

const clauseForm = /^[A-Za-z0-9][A-Za-z0-9.*/-]{0,39}$/;
const mostPersons = 20;

/**
 * Writes a note, sealed until a second officer has looked at it. Whom the matter was about never sees it. Answers its id.
 * @throws NOT_FOUND for a case that the caller has no part in, NOT_ALLOWED for who does not handle it, INVALID at the field.
 */
export async function writePrecedent(
  change: Change,
  context: RequestContext,
  input: WritePrecedentInput,
): Promise<string> {
  const writtenBy = context.personIn(change.forceId);
  if (!writtenBy) throw notAllowed("cases:handle");
  const { source, clauseId, language, title, words } = input;
  if (!clauseForm.test(clauseId)) throw invalid("clauseId", "Name the clause as the protocol does, for example ST-17.");
  refuse(textProblem("title", title, 200, "Say the question in one sentence"));
  refuse(textProblem("words", words, 4_000, "Say what was advised or decided, and why"));
  const found = personalDataIn(`${title}\n${words}`);
  const personalDataBecause = refusePersonalData(found, input.personalDataBecause);
  const keptFrom = await concerned(change, input);
  const id = uuidv7();
  const { keyId, wrapped, sealed } = await sealNote(context, change.forceId, id, {
    title: title.trim(),
    words: words.trim(),
    personalDataBecause,
  });
  await change.query(
    `insert into cases.precedents (force_id, id, source, clause_id, language, status, key_id, wrapped, sealed, kept_from, written_by, written_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      change.forceId,
      id,
      source,
      clauseId,
      language,
      PrecedentStatus.PROPOSED,
      keyId,
      wrapped,
      sealed,
      keptFrom,
      writtenBy,
      context.now,
    ],
  );
  if (input.caseId)
    await keepStep(change, context, knownForm(input.caseId, "case"), {
      kind: CaseStepKind.NOTE,
      title: {
        en: "A redacted note of it was written as a precedent",
        cy: "Ysgrifennwyd nodyn wedi’i olygu ohono fel cynsail",
      },
      clauseId,
    });
  await change.audit({ action: "writePrecedent", entity: "Precedent", entityId: id, after: { source }, clauseId });
  return id;
}

/** Whom the matter was about: the subjects of its case, and whom else the writer names. */
async function concerned(change: Change, { source, caseId, personIds }: WritePrecedentInput): Promise<string[]> {
  const named = [...new Set(personIds.map((id) => knownForm(id, "person")))];
  if (named.length > mostPersons) throw invalid("personIds", `Name at most ${mostPersons} people.`);
  const unknown = await change.query(
    `select 1 from unnest($2::uuid[]) as p (id)
     where not exists (select 1 from cases.office_holders h where h.force_id = $1 and h.person_id = p.id) limit 1`,
    [change.forceId, named],
  );
  if (unknown.length > 0) throw notFound("person");
  if (source === PrecedentSource.CONFLICT_DECISION) {
    if (caseId) throw invalid("caseId", "A decision on a conflict is no case: leave it out.");
    if (named.length === 0) throw invalid("personIds", "Say whose conflict it was: they never see the note.");
    return named;
  }
  if (!caseId) throw invalid("caseId", "Say from which case it is drawn.");
  const [found] = await change.query<{ stage: CaseStage; subjects: string[]; handles: boolean }>(
    `select c.stage, array_remove(c.subject_person_id || c.further_subjects, null) as subjects, exists (select 1 from cases.case_parts p
       where p.force_id = c.force_id and p.case_id = c.id and p.part <> 'COMPLAINANT' and p.ended_at is null) as handles
     from cases.cases c where c.force_id = $1 and c.id = $2`,
    [change.forceId, knownForm(caseId, "case")],
  );
  if (!found) throw notFound("case");
  if (!found.handles) throw notAllowed("cases:handle");
  if (found.stage !== CaseStage.CLOSED) throw invalid("caseId", "Close the case first.", "NOT_CLOSED");
  return [...new Set([...found.subjects, ...named])];
}
