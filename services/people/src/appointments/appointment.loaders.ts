import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { notFound } from "@probity/service-kit/errors";
import { listLoader } from "@probity/service-kit/loader";
import { within } from "@probity/service-kit/tenancy";
import { Appointment, Office } from "./appointment.entity.js";
import { Person } from "../persons/person.entity.js";

/** An appointment with its person and office, read in one statement. */
interface AppointmentRow {
  id: string;
  forceId: string;
  personId: string;
  officeId: string;
  kind: Appointment["kind"];
  from: string;
  to: string | null;
  electedOn: string | null;
  personName: string;
  role: Office["role"];
  titleEn: string;
  titleCy: string;
}

const select = `select a.id, a.force_id as "forceId", a.person_id as "personId", a.office_id as "officeId", a.kind, a.from_day as "from",
  a.to_day as "to", a.elected_on as "electedOn", p.name as "personName", o.role, o.title_en as "titleEn", o.title_cy as "titleCy"
  from people.appointments a
  join people.persons p on p.force_id = a.force_id and p.id = a.person_id
  join people.offices o on o.force_id = a.force_id and o.id = a.office_id`;

function toAppointment(row: AppointmentRow): Appointment {
  const { forceId, personName, role, titleEn, titleCy, ...rest } = row;
  const person = Object.assign(new Person(), { forceId, id: row.personId, name: personName });
  const office = Object.assign(new Office(), { forceId, id: row.officeId, role, titleEn, titleCy });
  return Object.assign(new Appointment(), { ...rest, forceId, person, office });
}

/** Published appointments of forces, in the order of offices. */
export const publicAppointmentsOfForce = (context: RequestContext) =>
  listLoader<Appointment>(
    context,
    publicAppointmentsOfForce,
    async (ids) =>
      (
        await context.read<AppointmentRow>(
          "public",
          `${select} where a.force_id = any($1) and a.public order by o.rank, a.from_day desc, a.id`,
          [ids],
        )
      ).map(toAppointment),
    (appointment) => appointment.forceId,
  );

/** The appointments of persons, latest first. */
export const appointmentsOfPerson = (context: RequestContext, scope: "public" | "people:read") =>
  listLoader<Appointment>(
    context,
    `appointments ${scope}`,
    async (ids) =>
      (
        await context.read<AppointmentRow>(
          scope,
          `${select} where a.person_id = any($1)${within(scope, "a", "a.public")} order by a.person_id, o.rank, a.from_day desc, a.id`,
          [ids],
        )
      ).map(toAppointment),
    (appointment) => appointment.personId,
  );

/** One appointment of the caller's own force. */
export async function appointmentById(context: RequestContext, id: string): Promise<Appointment | null> {
  const [row] = await context.read<AppointmentRow>(
    "people:read",
    `${select} where a.id = $1 and a.force_id = any($forces)`,
    [id],
  );
  return row ? toAppointment(row) : null;
}

/** One office of the caller's own force. @throws NOT_FOUND */
export async function officeById(context: RequestContext, id: string): Promise<Office> {
  const [office] = await context.read<Office>(
    "people:read",
    `select ${columnsOf(Office, "o")} from people.offices o where o.id = $1 and o.force_id = any($forces)`,
    [id],
  );
  if (!office) throw notFound("office");
  return office;
}

/** Whether an appointment runs on a day. */
export function runsOn(appointment: Pick<Appointment, "from" | "to">, day: string): boolean {
  return appointment.from <= day && (appointment.to === null || day <= appointment.to);
}
