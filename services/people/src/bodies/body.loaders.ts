import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { onlyIds } from "@probity/service-kit/ids";
import { listLoader, rowLoader } from "@probity/service-kit/loader";
import { within } from "@probity/service-kit/tenancy";
import { Appointment } from "../appointments/appointment.entity.js";
import {
  selectAppointment,
  toAppointment,
  type AppointmentRow,
  type Scope,
} from "../appointments/appointment.loaders.js";
import { Body } from "./body.entity.js";

/** Bodies by id: their names are for everybody. */
export const bodyById = (context: RequestContext) =>
  rowLoader<Body>(
    context,
    bodyById,
    (ids) =>
      context.read("public", `select ${columnsOf(Body, "b")} from people.bodies b where b.id = any($1)`, [
        onlyIds(ids),
      ]),
    ({ id }) => id,
  );

/** The bodies of forces, by name. */
export const bodiesOfForce = (context: RequestContext) =>
  listLoader<Body>(
    context,
    bodiesOfForce,
    (ids) =>
      context.read(
        "public",
        `select ${columnsOf(Body, "b")} from people.bodies b where b.force_id = any($1) order by b.name_en, b.id`,
        [ids],
      ),
    ({ forceId }) => forceId,
  );

/** Who holds the offices of bodies, the highest first. */
export const appointmentsOfBody = (context: RequestContext, scope: Scope) =>
  listLoader<Appointment & { bodyId: string }>(
    context,
    `appointments of bodies ${scope}`,
    async (ids) => {
      const rows = await context.read<AppointmentRow>(
        scope,
        `${selectAppointment(scope)} where o.body_id = any($1)${within(scope, "a", "a.public")} order by o.rank, a.from_day desc, a.id`,
        [ids],
      );
      return rows.map((row) => Object.assign(toAppointment(row), { bodyId: row.bodyId ?? "" }));
    },
    ({ bodyId }) => bodyId,
  );

/** Everybody who holds, held or will hold offices, the latest first. */
export const holdersOfOffice = (context: RequestContext, scope: Scope) =>
  listLoader<Appointment>(
    context,
    `holders ${scope}`,
    async (ids) =>
      (
        await context.read<AppointmentRow>(
          scope,
          `${selectAppointment(scope)} where a.office_id = any($1)${within(scope, "a", "a.public")} order by a.from_day desc, a.id`,
          [ids],
        )
      ).map(toAppointment),
    ({ officeId }) => officeId,
  );

/** Which holders of an office are asked for. */
export interface HoldersAsked {
  readonly on: string | null | undefined;
  readonly first: number;
  readonly after: string | null | undefined;
}

const held = (day: string) =>
  `(${day}::date is null or (a.from_day <= ${day} and (a.to_day is null or a.to_day >= ${day})))`;

/** A page of who holds, held or will hold an office, the latest first: two statements, however many offices are asked of. */
export async function holdersPage(
  context: RequestContext,
  scope: Scope,
  officeId: string,
  { on = null, first, after }: HoldersAsked,
): Promise<Page<Appointment>> {
  const size = pageSize(first);
  const key = decodeCursor(after, 2);
  const rows = listLoader<AppointmentRow>(
    context,
    `holders ${scope} ${on} ${size} ${after}`,
    (ids) =>
      context.read<AppointmentRow>(
        scope,
        `select f.* from (select found.*, row_number() over (partition by found."officeId" order by found."from" desc, found.id) as place
           from (${selectAppointment(scope)} where a.office_id = any($1)${within(scope, "a", "a.public")} and ${held("$2")}
             and ($3::date is null or a.from_day < $3 or (a.from_day = $3 and a.id > $4::uuid))) found) f
         where f.place <= $5 order by f.place`,
        [ids, on, key?.[0] ?? null, key?.[1] ?? null, size + 1],
      ),
    (row) => row.officeId,
  );
  const counts = rowLoader<{ id: string; count: number }>(
    context,
    `number of holders ${scope} ${on}`,
    (ids) =>
      context.read(
        scope,
        `select a.office_id as id, count(*)::int as count from people.appointments a
         where a.office_id = any($1)${within(scope, "a", "a.public")} and ${held("$2")} group by a.office_id`,
        [ids, on],
      ),
    ({ id }) => id,
  );
  return toPage(
    await rows.load(officeId),
    size,
    async () => (await counts.load(officeId))?.count ?? 0,
    ({ from, id }) => [from, id],
    toAppointment,
  );
}
