import { bankHolidaysIn } from "@probity/rules/bank-holidays";
import type { RequestContext } from "@probity/service-kit/context";
import { listLoader } from "@probity/service-kit/loader";
import { readSeenDuties } from "../obligations/seen-duties.js";
import { UkDivision, type CalendarDay, type Retiming } from "./calendar.entity.js";

/** A day that a force added, as it is kept. */
export interface Added {
  id: string;
  on: string;
  nameEn: string;
  nameCy: string;
  reason: string;
  addedAt: Date;
  withdrawal: { id: string; reason: string; at: Date | string } | null;
}

/** Reads added days, with what became of them. */
export const daysSql = `select b.id, b.on_day as "on", b.name_en as "nameEn", b.name_cy as "nameCy", b.reason, b.added_at as "addedAt",
  case when w.id is not null then json_build_object('id', w.id, 'reason', w.reason, 'at', w.withdrawn_at) end as withdrawal
  from registers.bank_holidays b
  left join registers.bank_holiday_withdrawals w on w.force_id = b.force_id and w.bank_holiday_id = b.id`;

/** The bank holidays of a year in a force, by day: those of the law in any part of the United Kingdom, and those added, withdrawn ones too. */
export async function calendarOf(context: RequestContext, forceId: string, year: number): Promise<CalendarDay[]> {
  const added = await context.read<Added>(
    "force:configure",
    `${daysSql} where b.force_id = any($forces) and b.force_id = $1 and b.on_day between $2 and $3 order by b.id`,
    [forceId, `${year}-01-01`, `${year}-12-31`],
  );
  const lawful = bankHolidaysIn(year).map(({ on, name, divisions }): CalendarDay => {
    const own = { id: null, added: false, reason: null, addedAt: null, withdrawal: null };
    return { forceId, on, names: name, divisions: divisions.map((division) => UkDivision[division]), ...own };
  });
  const own = added.map((row) => dayOf(forceId, row));
  return [...lawful, ...own].toSorted((one, other) => one.on.localeCompare(other.on));
}

/** One added day; null where the caller does not configure its force. */
export async function addedDay(context: RequestContext, forceId: string, id: string): Promise<CalendarDay | null> {
  const [row] = await context.read<Added>(
    "force:configure",
    `${daysSql} where b.force_id = any($forces) and b.force_id = $1 and b.id = $2`,
    [forceId, id],
  );
  return row ? dayOf(forceId, row) : null;
}

/** An added day as it is shown. */
export function dayOf(forceId: string, kept: Added): CalendarDay {
  const { id, on, nameEn, nameCy, reason, addedAt } = kept;
  const withdrawal = kept.withdrawal && { ...kept.withdrawal, bankHolidayId: id, at: new Date(kept.withdrawal.at) };
  const names = { en: nameEn, cy: nameCy };
  return { forceId, id, on, names, divisions: [], added: true, reason, addedAt, withdrawal };
}

const retiming = `r.force_id as "forceId", r.obligation_id as "obligationId", r.bank_holiday_id as "bankHolidayId", r.withdrawal_id as "withdrawalId",
  r.person_id as "personId", r.duty, r.clause_id as "clauseId", r.before_on as before, r.after_on as after, r.explanation, r.reason, r.at`;

/** What an added day moved when it was added, and when it was withdrawn, soonest first. */
export const retimedByDay = (context: RequestContext) =>
  listLoader<Retiming>(
    context,
    retimedByDay,
    (ids) =>
      context.read(
        "force:configure",
        `select ${retiming} from registers.retimings r
         where r.force_id = any($forces) and r.bank_holiday_id = any($1) order by r.after_on, r.id limit 1000`,
        [ids],
      ),
    ({ bankHolidayId }) => bankHolidayId ?? "",
  );

/** When duties were due before, latest change first. */
export const retimedOf = (context: RequestContext) =>
  listLoader<Retiming>(
    context,
    retimedOf,
    (ids) =>
      readSeenDuties(
        context,
        (seen) => `select ${retiming} from registers.retimings r
         where ${seen("r")} and r.obligation_id = any($1) order by r.at desc, r.id desc limit 1000`,
        [ids],
      ),
    ({ obligationId }) => obligationId,
  );
