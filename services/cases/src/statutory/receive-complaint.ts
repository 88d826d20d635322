import type { Change, RequestContext } from "@probity/service-kit/context";
import { daysAfter } from "@probity/service-kit/dates";
import { invalid, notAllowed, notFound, ruleBroken } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { v7 as uuidv7 } from "uuid";
import { CasePart, CaseStatus } from "../cases/case.entity.js";
import { CaseKind, CaseStage } from "../cases/case-kind.js";
import { newReference } from "../cases/raise-concern.js";
import { caseWords } from "../opening/open-case.js";
import { runsOn } from "../routing/barring.js";
import type { ForceCopy } from "../routing/decide.js";
import { newCaseKey } from "../sealing/case-key.js";
import { CaseStepKind } from "../steps/case-step-kind.js";
import { keepStep } from "../steps/keep-step.js";
import { actsAs } from "./arrangements.js";
import { statutoryPeople } from "./seen-statutory.js";
import type { ReceiveComplaintInput } from "./statutory.inputs.js";
import { regulations } from "./statutory.transitions.js";

const relevantOffices = ["ELECTED_HOLDER", "DEPUTY"];

/** Why the law on complaints about office holders does not meet a person today, in words; null: it does. */
export function whyNotRelevant(
  { holders, governingBodies }: ForceCopy,
  personId: string,
  today: string,
): string | null {
  const body = governingBodies.find(({ validFrom, validTo }) => runsOn({ from: validFrom, to: validTo }, today));
  if (body?.kind !== "POLICE_AND_CRIME_COMMISSIONER")
    return "The Regulations are about commissioners, and no commissioner governs this force today.";
  const holds = holders.some(
    (one) => one.personId === personId && relevantOffices.includes(one.role) && runsOn(one, today),
  );
  return holds ? null : "The Regulations are about a commissioner or a deputy who holds the office today.";
}

/** Opens the case of a complaint about an office holder, with those who act for the Panel. Answers its id. */
export async function receiveComplaint(
  change: Change,
  context: RequestContext,
  input: ReceiveComplaintInput,
): Promise<string> {
  const { forceId } = change;
  const own = context.personIn(forceId);
  const subjectId = knownForm(input.subjectPersonId, "person");
  const narrative = caseWords("narrative", input.narrative);
  const complainant = input.complainant?.trim() ? caseWords("complainant", input.complainant, 500) : null;
  const { receivedOn } = input;
  if (receivedOn > context.today) throw invalid("receivedOn", "The day of receipt cannot be in the future.", "FUTURE");
  if (daysAfter(receivedOn, 3_660) < context.today) throw invalid("receivedOn", "Give a day of the last ten years.");
  const concerned = { subjectPersonId: subjectId, furtherSubjects: [], raisedById: null };
  const people = await statutoryPeople(change, context, concerned);
  // With nobody named to act, whoever watches over what waits records that it came, and gives it to somebody.
  const watches = own !== null && people.watchers.includes(own);
  if (!own || (actsAs(people, own) === null && !watches)) throw notActing();
  if (!people.force.holders.some(({ personId }) => personId === subjectId)) throw notFound("person");
  const problem = whyNotRelevant(people.force, subjectId, context.today);
  if (problem) throw ruleBroken(problem, { clauseId: regulations.record.citation });
  if (!people.free.includes(own) && !watches)
    throw invalid("subjectPersonId", "You may not handle a complaint about this person: somebody else records it.");
  const id = await keepComplaint(change, context, { own, watches, subjectId, receivedOn, narrative, complainant });
  await change.query("select cases.hand_over($1, $2, $3, $4, null)", [
    forceId,
    id,
    watches ? people.watchers : people.free,
    watches ? CasePart.OVERSIGHT : CasePart.HANDLER,
  ]);
  await change.audit({
    action: "receiveComplaint",
    entity: "Case",
    entityId: id,
    after: { kind: CaseKind.OFFICE_HOLDER_COMPLAINT, receivedOn, handlers: people.free.length },
    clauseId: regulations.record.citation,
  });
  return id;
}

/** A complaint about to be kept, and who receives it. */
interface Received {
  readonly own: string;
  /** Whoever records it watches over it, and does not handle it. */
  readonly watches: boolean;
  readonly subjectId: string;
  readonly receivedOn: string;
  readonly narrative: string;
  readonly complainant: string | null;
}

async function keepComplaint(
  change: Change,
  context: RequestContext,
  { own, watches, subjectId, receivedOn, narrative, complainant }: Received,
): Promise<string> {
  const { forceId } = change;
  const id = uuidv7();
  // One’s own part first: by it the rest is written.
  await change.query("insert into cases.case_parts (force_id, case_id, person_id, part) values ($1, $2, $3, $4)", [
    forceId,
    id,
    own,
    watches ? CasePart.OVERSIGHT : CasePart.HANDLER,
  ]);
  await change.query(
    `insert into cases.cases (force_id, id, reference, kind, stage, status, subject_person_id, raised_at, happened_on, sealed_narrative, held_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, '', 'STATUTORY')`,
    [
      forceId,
      id,
      newReference(),
      CaseKind.OFFICE_HOLDER_COMPLAINT,
      CaseStage.RECEIVED,
      watches ? CaseStatus.NO_LAWFUL_RECIPIENT : CaseStatus.WITH_RECIPIENT,
      subjectId,
      context.now,
      receivedOn,
    ],
  );
  const key = await newCaseKey(change, context, id);
  await change.query("update cases.cases set sealed_narrative = $3 where force_id = $1 and id = $2", [
    forceId,
    id,
    key.seal("narrative", narrative),
  ]);
  await change.query(
    "insert into cases.case_complaints (force_id, id, received_on, sealed_complainant) values ($1, $2, $3, $4)",
    [forceId, id, receivedOn, complainant === null ? null : key.seal("complainant", complainant)],
  );
  await keepStep(change, context, id, {
    kind: CaseStepKind.RAISED,
    title: { en: "Complaint received", cy: "Daeth y gŵyn i law" },
    citation: regulations.record.citation,
  });
  return id;
}

function notActing() {
  const error = notAllowed("cases:handle");
  error.message = "Only those who act for the Panel, or to whom it delegated the initial handling, record a complaint.";
  return error;
}
