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
