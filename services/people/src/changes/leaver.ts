import { isoDayInWords } from "@probity/rules/deadline-words";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, invalid } from "@probity/service-kit/errors";
import { daysAfter } from "@probity/service-kit/dates";
import { given } from "@probity/service-kit/given";
import { reopenAppointment } from "../appointments/open-appointment.js";
import { knownPerson } from "../persons/known-person.js";
import { endGrants, grantsAfter } from "./end-grants.js";
import { endOffices, leftVacant, runningAfter, type RunningAppointment } from "./end-offices.js";
import { handOver, takeBack } from "./hand-over.js";
import { addressesOf, keepChange, signaturesAsked, type Kept, type Restores } from "./keep-change.js";
import { PersonChangeKind, PersonChangeStepKind as StepKind, type Step } from "./person-change.entity.js";
import type { RecordLeaverInput, UndoLeaverInput } from "./person-change.inputs.js";

/**
 * Ends on one day all that somebody has in the force: offices, granted roles and with both the sign-in, and the reporting lines.
 * @throws INVALID where nothing would end, where those who report to the leaver would report to nobody, for the last administrator.
 */
export async function recordLeaver(change: Change, context: RequestContext, input: RecordLeaverInput): Promise<Kept> {
  const personId = await knownPerson(change, input.personId);
  const successorId = input.successorId ? await knownPerson(change, input.successorId) : null;
  const reason = given("reason", input.reason, 1000);
  const { on } = input;
  const grants = await grantsAfter(change, personId, on);
  const appointments = await runningAfter(change, personId, on);
  if (appointments.length + grants.length === 0)
    throw invalid("on", "The person has no office and no granted role after this day: there is nothing to end.");
  refuseBegunLater(appointments, on);
  const offices = await endOffices(change, appointments, { on, reason });
  const access = await endGrants(change, grants, { on, reason, field: "personId" });
  const signIn = (await addressesOf(change, personId)).map((subject) => ({ kind: StepKind.SIGN_IN_ENDS, on, subject }));
  const lines = await handOver(change, { personId, on, successorId });
  const vacant = await leftVacant(
    change,
    appointments.map(({ officeId }) => officeId),
    on,
  );
  const signatures = await signaturesAsked(change, personId, { on: daysAfter(on, 1), event: "LEAVING" });
  const steps: Step[] = [...offices, ...access, ...signIn, ...lines.steps, ...vacant, ...signatures];
  const restores: Restores = {
    appointments: appointments.map(({ id, to, endReason }) => ({ id, to, endReason })),
    grants: grants.map(({ id, to }) => ({ id, to })),
    linesEnded: lines.ended,
    linesBegun: lines.begun,
  };
  return keepChange(change, context, { kind: PersonChangeKind.LEAVER, personId, on, reason, steps, restores });
}

function refuseBegunLater(appointments: readonly RunningAppointment[], on: string): void {
  const later = appointments.find(({ from }) => from > on);
  if (later)
    throw invalid("on", `${later.title} begins on ${isoDayInWords(later.from)} only: choose that day or a later one.`);
}

interface Leaving {
  id: string;
  on: string;
  restores: Restores;
}

/** Lets a leaver stay after all, up to the last day: everything goes on as before. @throws CONFLICT when that day is over. */
export async function undoLeaver(change: Change, context: RequestContext, input: UndoLeaverInput): Promise<string> {
  const personId = await knownPerson(change, input.personId);
  const reason = given("reason", input.reason, 1000);
  const { forceId } = change;
  const [leaving] = await change.query<Leaving>(
    `select id, on_day as "on", restores from people.person_changes
     where force_id = $1 and person_id = $2 and kind = 'LEAVER' and undone_at is null order by made_at desc, id desc limit 1 for update`,
    [forceId, personId],
  );
  if (!leaving) throw conflict("Nobody has recorded that this person leaves.");
  const { id, on, restores } = leaving;
  if (on < context.today) throw conflict(`The person has left on ${isoDayInWords(on)}: record a joiner instead.`);
  for (const appointment of restores.appointments)
    await reopenAppointment(change, appointment, { endedOn: on, reason });
  await restoreGrants(change, restores.grants, { on, reason });
  await takeBack(change, { ended: restores.linesEnded, begun: restores.linesBegun });
  await change.query(
    "update people.person_changes set undone_at = $3, undo_reason = $4 where force_id = $1 and id = $2",
    [forceId, id, context.now, reason],
  );
  await change.audit({ action: "undoLeaver", entity: "Person", entityId: personId, before: { on }, reason });
  return id;
}

async function restoreGrants(
  change: Change,
  grants: Restores["grants"],
  { on, reason }: { on: string; reason: string },
): Promise<void> {
  if (grants.length === 0) return;
  await change.query(
    `update people.access_grants g set valid_to = e."to", revoke_reason = null
     from jsonb_to_recordset($2::jsonb) as e (id uuid, "to" date) where g.force_id = $1 and g.id = e.id`,
    [change.forceId, JSON.stringify(grants)],
  );
  await change.audit(
    ...grants.map(({ id, to }) => {
      const [before, after] = [{ until: on }, { until: to }];
      return { action: "restoreAccess", entity: "AccessGrant", entityId: id, before, after, reason };
    }),
  );
}
