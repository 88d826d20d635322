import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { notFound } from "@probity/service-kit/errors";
import { listLoader, rowLoader } from "@probity/service-kit/loader";
import { within } from "@probity/service-kit/tenancy";
import { Appointment, Office } from "./appointment.entity.js";
import { Person } from "../persons/person.entity.js";

/** An appointment with its person and office, read in one statement. */
export interface AppointmentRow {
  id: string;
  forceId: string;
  personId: string;
  officeId: string;
  kind: Appointment["kind"];
  from: string;
  to: string | null;
  electedOn: string | null;
  actingCause: Appointment["actingCause"];
  causeFrom: string | null;
  personName: string;
  role: Office["role"];
  titleEn: string;
  titleCy: string;
  officePublic: boolean;
  bodyId: string | null;
  officeFrom: string | null;
  officeTo: string | null;
}

/** What the caller reads of a force: published rows, or their own force's. */
export type Scope = "public" | "people:read";

/** The scope in which the caller reads a force. */
export function scopeIn(context: RequestContext, forceId: string): Scope {
  return context.identity.graph === "full" && context.can("people:read", forceId) ? "people:read" : "public";
}

/** An appointment of those that may be read, with more columns of it; why somebody acts is for the force alone. */
export const selectAppointment = (
  scope: Scope,
  more?: string,
): string => `select ${more ? `${more}, ` : ""}a.id, a.force_id as "forceId", a.person_id as "personId", a.office_id as "officeId", a.kind, a.from_day as "from",
  a.to_day as "to", a.elected_on as "electedOn", ${scope === "public" ? "null" : "a.acting_cause"} as "actingCause", ${scope === "public" ? "null" : "a.cause_from"} as "causeFrom",
  p.name as "personName", o.role, o.title_en as "titleEn", o.title_cy as "titleCy", o.public as "officePublic", o.body_id as "bodyId",
  o.valid_from as "officeFrom", o.valid_to as "officeTo"
  from people.appointments a
  join people.persons p on p.force_id = a.force_id and p.id = a.person_id
  join people.offices o on o.force_id = a.force_id and o.id = a.office_id`;

/** A row of such a statement as an appointment with its person and its office. */
export function toAppointment(row: AppointmentRow): Appointment {
  const { forceId, personName, role, titleEn, titleCy, officePublic, bodyId, officeFrom, officeTo, ...rest } = row;
  const person = Object.assign(new Person(), { forceId, id: row.personId, name: personName });
  const office = Object.assign(new Office(), { forceId, id: row.officeId, role, titleEn, titleCy });
  Object.assign(office, { public: officePublic, bodyId, from: officeFrom, to: officeTo });
  return Object.assign(new Appointment(), { ...rest, forceId, person, office });
}

/** Published appointments of forces, in the order of offices. */
export const publicAppointmentsOfForce = (context: RequestContext, scope: Scope) =>
  listLoader<Appointment>(
    context,
    `public appointments ${scope}`,
    async (ids) =>
      (
        await context.read<AppointmentRow>(
          scope,
          `${selectAppointment(scope)} where a.force_id = any($1) and a.public${within(scope, "a", "a.public")} order by o.rank, a.from_day desc, a.id`,
          [ids],
        )
      ).map(toAppointment),
    (appointment) => appointment.forceId,
  );

/** The appointments of persons, latest first. */
export const appointmentsOfPerson = (context: RequestContext, scope: Scope) =>
  listLoader<Appointment>(
    context,
    `appointments ${scope}`,
    async (ids) =>
      (
        await context.read<AppointmentRow>(
          scope,
          `${selectAppointment(scope)} where a.person_id = any($1)${within(scope, "a", "a.public")} order by a.person_id, o.rank, a.from_day desc, a.id`,
          [ids],
        )
      ).map(toAppointment),
    (appointment) => appointment.personId,
  );

/** One appointment of the caller's own force. */
export async function appointmentById(context: RequestContext, id: string): Promise<Appointment | null> {
  const [row] = await context.read<AppointmentRow>(
    "people:read",
    `${selectAppointment("people:read")} where a.id = $1 and a.force_id = any($forces)`,
    [id],
  );
  return row ? toAppointment(row) : null;
}

/** Offices of the caller's own forces by id. */
export const officesById = (context: RequestContext) =>
  rowLoader<Office>(
    context,
    officesById,
    (ids) =>
      context.read(
        "people:read",
        `select ${columnsOf(Office, "o")} from people.offices o where o.id = any($1) and o.force_id = any($forces)`,
        [ids],
      ),
    ({ id }) => id,
  );

/** One office of the caller's own force. @throws NOT_FOUND */
export async function officeById(context: RequestContext, id: string): Promise<Office> {
  const office = await officesById(context).load(id);
  if (!office) throw notFound("office");
  return office;
}

/** Whether an appointment runs on a day. */
export function runsOn(appointment: Pick<Appointment, "from" | "to">, day: string): boolean {
  return appointment.from <= day && (appointment.to === null || day <= appointment.to);
}
