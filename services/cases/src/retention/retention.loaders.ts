import type { RequestContext } from "@probity/service-kit/context";
import { listLoader, rowLoader } from "@probity/service-kit/loader";
import type { CaseRetention } from "./case-retention.entity.js";
import type { CaseRetentionPeriod } from "./retention-period.entity.js";

/** The day on which a case `c` goes as things stand, by its plan `d` and the periods; the night plans anew what they have changed. */
export const deletedOnSql = (today: string): string =>
  `case when u.until is null or h.held then null when d.on_day >= u.until then d.on_day else greatest(u.until, ${today} + 28) end`;

/** What that is reckoned from. */
export const reckonedSql = (today: string): string => `
  left join cases.case_deletions d on d.force_id = c.force_id and d.id = c.id
  cross join lateral (select cases.is_held(c.force_id, c.id) as held) h
  cross join lateral (select cases.kept_until(c.force_id, c.id, c.kind, (c.closed_at at time zone 'Europe/London')::date, ${today}) as until) u`;

/** How long cases are kept, of those the caller handles or watches over. */
export const retentionOf = (context: RequestContext) =>
  rowLoader<CaseRetention>(
    context,
    retentionOf,
    (ids) =>
      context.read(
        "cases:read",
        `select c.force_id as "forceId", c.id as "caseId", h.held, ${deletedOnSql("$2::date")} as "deletedOn"
         from cases.cases c ${reckonedSql("$2::date")}
         where c.id = any($1) and c.force_id = any($forces) and exists (select 1 from cases.case_parts p
           where p.force_id = c.force_id and p.case_id = c.id and p.part <> 'COMPLAINANT' and p.ended_at is null)`,
        [ids, context.today],
      ),
    ({ caseId }) => caseId,
  );

/** What forces have set: what holds today, and what will. */
export const periodsOf = (context: RequestContext) =>
  listLoader<CaseRetentionPeriod & { forceId: string }>(
    context,
    periodsOf,
    (ids) =>
      context.read(
        "cases:read",
        `select p.force_id as "forceId", p.kind, p.months, p.counts_from as "countsFrom", p.source, p.from_day as "from", p.set_at as "setAt", p.set_by as "setById"
         from (select *, lead(from_day) over (partition by force_id, kind order by from_day, id) as next_from from cases.retention_periods
           where force_id = any($1) and force_id = any($forces)) p
         where p.next_from is null or (p.next_from > $2 and p.next_from > p.from_day) order by p.kind, p.from_day`,
        [ids, context.today],
      ),
    ({ forceId }) => forceId,
  );
