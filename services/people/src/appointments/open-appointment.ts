import { isoDayInWords } from "@probity/rules/deadline-words";
import type { Change } from "@probity/service-kit/context";
import { conflict, invalid, notFound, ruleBroken } from "@probity/service-kit/errors";
import { refuseOutlandish } from "@probity/service-kit/given";
import { v7 as uuidv7 } from "uuid";
import { Person } from "../persons/person.entity.js";
import { pollAfter } from "../terms/election-days.js";
import { type ActingCause, Appointment, AppointmentKind, Office } from "./appointment.entity.js";
import { misfitOf } from "./appointment-limits.js";

/** What an appointment says. */
export interface NewAppointment {
  readonly personId: string;
  readonly officeId: string;
  readonly kind: AppointmentKind;
  readonly from: string;
  readonly to?: string | null;
  readonly electedOn?: string | null;
  readonly actingCause?: ActingCause | null;
  readonly causeFrom?: string | null;
}

/** Opens an appointment, and tells the other subgraphs in the same transaction. Answers its id. */
export async function openAppointment(change: Change, input: NewAppointment): Promise<string> {
  const { forceId } = change;
  const [person, office] = [
    await change.manager.findOneBy(Person, { forceId, id: input.personId }),
    await change.manager.findOneBy(Office, { forceId, id: input.officeId }),
  ];
  if (!person) throw notFound("person");
  if (!office) throw notFound("office");
  refuseImpossible(input);
  await refuseMisfit(change, office, input);
  await refuseHeldTwice(change, input);
  const id = uuidv7();
  const isPublic = office.public;
  const { personId, officeId, kind, from, to = null, electedOn = null, actingCause = null, causeFrom = null } = input;
  const row = { personId, officeId, kind, from, to, electedOn };
  await change.manager.insert(Appointment, { forceId, id, ...row, actingCause, causeFrom, public: isPublic });
  if (isPublic && !person.public) await change.manager.update(Person, { forceId, id: person.id }, { public: true });
  await change.audit({ action: "appoint", entity: "Appointment", entityId: id, after: row });
  await tell(change, office, { id, ...row });
  return id;
}

function refuseImpossible(input: NewAppointment): void {
  for (const field of ["from", "to", "electedOn", "causeFrom"] as const) refuseOutlandish(field, input[field]);
  if (input.to && input.to < input.from) throw invalid("to", "The last day in office cannot be before the first.");
  if (input.kind === AppointmentKind.ELECTED && !input.electedOn)
    throw invalid("electedOn", "Give the day of the poll for an elected holder.");
  if (input.electedOn && input.electedOn > input.from)
    throw invalid("electedOn", "The poll cannot be after the first day in office.");
  if (input.actingCause && input.kind !== AppointmentKind.ACTING)
    throw invalid("actingCause", "Why the holder is away is said of somebody acting alone.");
  if (input.causeFrom && input.causeFrom > input.from)
    throw invalid("causeFrom", "Nobody acts before the holder is away.");
}

async function refuseMisfit(change: Change, office: Office, input: NewAppointment): Promise<void> {
  const misfit = misfitOf(office, input, input.to ? await pollAfter(change, input.from) : null);
  if (!misfit) return;
  const { field, message, citation } = misfit;
  throw citation ? ruleBroken(message, { clauseId: citation }) : invalid(field, message);
}

/** One person holds one office once on a day: held twice, every duty and entry of theirs would stand twice. @throws INVALID */
async function refuseHeldTwice(
  change: Change,
  { personId, officeId, from, to = null }: Pick<NewAppointment, "personId" | "officeId" | "from" | "to">,
  except: string | null = null,
): Promise<void> {
  await change.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`appointments of ${personId}`]);
  const [held] = await change.query<{ from: string; to: string | null }>(
    `select a.from_day as "from", a.to_day as "to" from people.appointments a
     where a.force_id = $1 and a.person_id = $2 and a.office_id = $3 and a.id is distinct from $6
       and ($5::date is null or a.from_day <= $5) and (a.to_day is null or a.to_day >= $4) order by a.from_day limit 1`,
    [change.forceId, personId, officeId, from, to, except],
  );
  if (!held) return;
  const since = `from ${isoDayInWords(held.from)}${held.to ? ` to ${isoDayInWords(held.to)}` : ""}`;
  throw invalid("from", `The person holds this office ${since} already: end that first, or choose other days.`);
}

/** Ends an appointment on a day, and tells the other subgraphs in the same transaction. */
export async function closeAppointment(
  change: Change,
  appointmentId: string,
  on: string,
  reason: string,
): Promise<string> {
  const { forceId } = change;
  const appointment = await change.manager.findOneBy(Appointment, { forceId, id: appointmentId });
  if (!appointment) throw notFound("appointment");
  const office = await change.manager.findOneByOrFail(Office, { forceId, id: appointment.officeId });
  refuseOutlandish("on", on);
  if (on < appointment.from) throw invalid("on", "The last day in office cannot be before the first.");
  if (reason.trim() === "") throw invalid("reason", "Say why the appointment ends.");
  await change.manager.update(Appointment, { forceId, id: appointmentId }, { to: on, endReason: reason });
  const before = { to: appointment.to };
  await change.audit({
    action: "endAppointment",
    entity: "Appointment",
    entityId: appointmentId,
    before,
    after: { to: on },
    reason,
  });
  const { personId, officeId, kind, from, electedOn } = appointment;
  await tell(change, office, { id: appointmentId, personId, officeId, kind, from, to: on, electedOn });
  return appointmentId;
}

/** Lets an appointment go on as before it was ended, and tells the other subgraphs in the same transaction. @throws CONFLICT when it changed since. */
export async function reopenAppointment(
  change: Change,
  { id, to, endReason }: Pick<Appointment, "id" | "to" | "endReason">,
  { endedOn, reason }: { endedOn: string; reason: string },
): Promise<void> {
  const { forceId } = change;
  const appointment = await change.manager.findOneByOrFail(Appointment, { forceId, id });
  const office = await change.manager.findOneByOrFail(Office, { forceId, id: appointment.officeId });
  if (appointment.to !== endedOn) throw conflict("Meanwhile one of the offices was ended on another day.");
  await refuseHeldTwice(change, { ...appointment, to }, id);
  await change.manager.update(Appointment, { forceId, id }, { to, endReason });
  const [before, after] = [{ to: endedOn }, { to }];
  await change.audit({ action: "reopenAppointment", entity: "Appointment", entityId: id, before, after, reason });
  const { personId, officeId, kind, from, electedOn } = appointment;
  await tell(change, office, { id, personId, officeId, kind, from, to, electedOn });
}

function tell(change: Change, office: Office, appointment: { id: string } & NewAppointment): Promise<void> {
  const { id, personId, officeId, kind, from, to, electedOn } = appointment;
  const told = { id, personId, officeId, kind, from, to, electedOn, role: office.role, public: office.public };
  return change.publish("appointment.changed", told);
}
