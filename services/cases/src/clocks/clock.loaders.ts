import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { listLoader } from "@probity/service-kit/loader";
import { CaseClock } from "./case-clock.entity.js";
import { ClockRetiming } from "./clock-retiming.entity.js";

/** The clocks of cases, that which runs out first first. */
export const clocksOf = (context: RequestContext) =>
  listLoader<CaseClock>(
    context,
    clocksOf,
    (ids) =>
      context.read(
        "cases:read",
        `select ${columnsOf(CaseClock, "k")} from cases.case_clocks k where k.case_id = any($1) and k.force_id = any($forces)
         order by k.case_id, k.due_at nulls last, k.id`,
        [ids],
      ),
    ({ caseId }) => caseId,
  );

/** How clocks were re-timed, latest first. */
export const retimingsOf = (context: RequestContext) =>
  listLoader<ClockRetiming>(
    context,
    retimingsOf,
    (ids) =>
      context.read(
        "cases:read",
        `select ${columnsOf(ClockRetiming, "r")} from cases.clock_retimings r where r.clock_id = any($1) and r.force_id = any($forces)
         order by r.clock_id, r.at desc, r.id desc`,
        [ids],
      ),
    ({ clockId }) => clockId,
  );
