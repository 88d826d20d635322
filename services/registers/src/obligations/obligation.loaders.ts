import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { onlyIds } from "@probity/service-kit/ids";
import { rowLoader } from "@probity/service-kit/loader";
import type { Role } from "@probity/service-kit/roles";
import { Obligation } from "./obligation.entity.js";

/** Duties by id, of those that the list shows the caller. @throws NOT_ALLOWED where they may read duties nowhere. */
export const obligationById = (context: RequestContext) =>
  rowLoader<Obligation>(
    context,
    obligationById,
    (ids) =>
      context.read(
        "obligations:read",
        `select ${columnsOf(Obligation, "o")} from registers.obligations o
         where o.id = any($1) and o.force_id = any($forces) and (o.ended_on is null or o.ended_on >= $2)`,
        [onlyIds(ids), context.today],
      ),
    (obligation) => obligation.id,
  );

/** The role of the office of appointments, by appointment. @throws NOT_ALLOWED where they may read duties nowhere. */
export const roleOfAppointment = (context: RequestContext) =>
  rowLoader<{ id: string; role: Role }>(
    context,
    roleOfAppointment,
    (ids) =>
      context.read(
        "obligations:read",
        "select h.id, h.role from registers.office_holders h where h.id = any($1) and h.force_id = any($forces)",
        [onlyIds(ids)],
      ),
    ({ id }) => id,
  );
