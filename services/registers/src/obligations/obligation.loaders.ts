import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { onlyIds } from "@probity/service-kit/ids";
import { rowLoader } from "@probity/service-kit/loader";
import type { Role } from "@probity/service-kit/roles";
import { Obligation } from "./obligation.entity.js";
import { readSeenDuties } from "./seen-duties.js";

/** Duties by id, of those that the list shows the caller. */
export const obligationById = (context: RequestContext) =>
  rowLoader<Obligation>(
    context,
    obligationById,
    (ids) =>
      readSeenDuties(
        context,
        (seen) => `select ${columnsOf(Obligation, "o")} from registers.obligations o
         where o.id = any($1) and ${seen("o")} and (o.ended_on is null or o.ended_on >= $2)`,
        [onlyIds(ids), context.today],
      ),
    (obligation) => obligation.id,
  );

/** The role of the office of appointments, by appointment. */
export const roleOfAppointment = (context: RequestContext) =>
  rowLoader<{ id: string; role: Role }>(
    context,
    roleOfAppointment,
    (ids) =>
      readSeenDuties(
        context,
        (seen) => `select h.id, h.role from registers.office_holders h where h.id = any($1) and ${seen("h")}`,
        [onlyIds(ids)],
      ),
    ({ id }) => id,
  );
