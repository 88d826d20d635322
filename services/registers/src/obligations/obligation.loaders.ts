import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { onlyIds } from "@probity/service-kit/ids";
import { rowLoader } from "@probity/service-kit/loader";
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
