import { isoDayInWords } from "@probity/rules/deadline-words";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { dayBefore } from "@probity/service-kit/dates";
import { invalid, notFound } from "@probity/service-kit/errors";
import { given } from "@probity/service-kit/given";
import { knownForm } from "@probity/service-kit/ids";
import { openAppointment } from "../appointments/open-appointment.js";
import { knownPerson } from "../persons/known-person.js";
import { setReportingLine } from "../setup/reporting-line.js";
import { endGrants, grantsAfter } from "./end-grants.js";
import { endOffices, leftVacant, runningAfter, type RunningAppointment } from "./end-offices.js";
import { keepChange, type Kept } from "./keep-change.js";
import { PersonChangeKind, PersonChangeStepKind as StepKind, type Step } from "./person-change.entity.js";
import type { OfficeTakenUpInput, RecordMoverInput } from "./person-change.inputs.js";

/** Ends some offices of a person the day before, and opens others; reviews the granted roles and the manager with it. */
export async function recordMover(change: Change, context: RequestContext, input: RecordMoverInput): Promise<Kept> {
  const personId = await knownPerson(change, input.personId);
  const { from } = input;
  const on = dayBefore(from);
  const grants = await grantsAfter(change, personId, on);
  const running = await runningAfter(change, personId, on);
  const ending = chosen(running, input.endAppointmentIds, "appointment");
  const taken = chosen(grants, input.endGrantIds, "grant");
  const reason = given("reason", input.reason, 1000);
  refuseNothing(input, { running, ending, grants: grants.length - taken.length });
  const ended = await endOffices(change, ending, { on, reason });
  const begun = await takeUp(change, personId, from, input.offices);
  const access = await endGrants(change, taken, { on, reason, field: "endGrantIds" });
  const stays = grants
    .filter((grant) => !taken.includes(grant))
    .map(({ role }): Step => ({ kind: StepKind.GRANT_STAYS, on: from, role }));
  const line = await reportsTo(change, personId, from, input);
  const vacant = await leftVacant(
    change,
    ending.map(({ officeId }) => officeId),
    on,
  );
  const steps = [...ended, ...begun, ...access, ...stays, ...line, ...vacant];
  return keepChange(change, context, { kind: PersonChangeKind.MOVER, personId, on: from, reason, steps });
}

/** Those of the rows that were named. @throws NOT_FOUND where one named is none of them. */
function chosen<Row extends { id: string }>(rows: readonly Row[], ids: readonly string[], what: string): Row[] {
  return ids.map((id) => {
    const row = rows.find((one) => one.id === knownForm(id, what));
    if (!row) throw notFound(what);
    return row;
  });
}

interface Before {
  running: readonly RunningAppointment[];
  ending: readonly RunningAppointment[];
  grants: number;
}

function refuseNothing(input: RecordMoverInput, { running, ending, grants }: Before): void {
  const { offices, from } = input;
  if (ending.length + offices.length === 0)
    throw invalid("endAppointmentIds", "Say which office ends, or which one begins.");
  if (offices.length + grants === 0 && ending.length === running.length)
    throw invalid("endAppointmentIds", "Neither an office nor a granted role would be left: record a leaver instead.");
  const later = ending.find((one) => one.from >= from);
  if (later) throw invalid("from", `${later.title} begins on ${isoDayInWords(later.from)} only: choose a later day.`);
}

/** Opens an appointment for each of these offices on the same day. */
export async function takeUp(
  change: Change,
  personId: string,
  from: string,
  offices: readonly OfficeTakenUpInput[],
): Promise<Step[]> {
  const ids = offices.map(({ officeId }) => knownForm(officeId, "office"));
  if (new Set(ids).size < ids.length) throw invalid("offices", "An office is named twice: name it once.");
  for (const { kind, electedOn = null, officeId } of offices)
    await openAppointment(change, { personId, officeId, kind, from, electedOn });
  return ids.map((officeId) => ({ kind: StepKind.OFFICE_BEGINS, on: from, officeId }));
}

/** Says to whom, or to which body, somebody reports, where that was given. */
export async function reportsTo(
  change: Change,
  personId: string,
  from: string,
  input: Pick<RecordMoverInput, "managerId" | "bodyId" | "forceId" | "idempotencyKey">,
): Promise<Step[]> {
  const { managerId = null, bodyId = null, forceId, idempotencyKey } = input;
  if (managerId === null && bodyId === null) return [];
  await setReportingLine(change, { personId, from, managerId, bodyId, forceId, idempotencyKey });
  return [{ kind: StepKind.LINE_BEGINS, on: from, ...(managerId ? { managerId } : {}), ...(bodyId ? { bodyId } : {}) }];
}
