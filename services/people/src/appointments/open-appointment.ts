import type { Change } from "@probity/service-kit/context";
import { invalid, notFound } from "@probity/service-kit/errors";
import { v7 as uuidv7 } from "uuid";
import { Person } from "../persons/person.entity.js";
import { Appointment, AppointmentKind, Office } from "./appointment.entity.js";

/** What an appointment says. */
export interface NewAppointment {
  readonly personId: string;
  readonly officeId: string;
  readonly kind: AppointmentKind;
  readonly from: string;
  readonly to?: string | null;
  readonly electedOn?: string | null;
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
  const id = uuidv7();
  const isPublic = office.public;
  const row = { ...input, to: input.to ?? null, electedOn: input.electedOn ?? null };
  await change.manager.insert(Appointment, { forceId, id, ...row, public: isPublic });
  if (isPublic && !person.public) await change.manager.update(Person, { forceId, id: person.id }, { public: true });
  await change.audit({ action: "appoint", entity: "Appointment", entityId: id, after: row });
  await tell(change, office, { id, ...row });
  return id;
}

function refuseImpossible(input: NewAppointment): void {
  if (input.to && input.to < input.from) throw invalid("to", "The last day in office cannot be before the first.");
  if (input.kind === AppointmentKind.ELECTED && !input.electedOn)
    throw invalid("electedOn", "Give the day of the poll for an elected holder.");
  if (input.electedOn && input.electedOn > input.from)
    throw invalid("electedOn", "The poll cannot be after the first day in office.");
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

function tell(change: Change, office: Office, appointment: { id: string } & NewAppointment): Promise<void> {
  return change.publish("appointment.changed", { ...appointment, role: office.role, public: office.public });
}
