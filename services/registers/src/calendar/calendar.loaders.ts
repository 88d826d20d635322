import { bankHolidaysIn } from "@probity/rules/bank-holidays";
import type { RequestContext } from "@probity/service-kit/context";
import { listLoader } from "@probity/service-kit/loader";
import { UkDivision, type CalendarDay, type Retiming } from "./calendar.entity.js";

interface Added {
  id: string;
  on: string;
  nameEn: string;
  nameCy: string;
  reason: string;
  addedAt: Date;
}

const columns = `b.id, b.on_day as "on", b.name_en as "nameEn", b.name_cy as "nameCy", b.reason, b.added_at as "addedAt"`;

/** The bank holidays of a year that count in a force, by day: those of the law in any part of the United Kingdom, and those added. */
export async function calendarOf(context: RequestContext, forceId: string, year: number): Promise<CalendarDay[]> {
  const added = await context.read<Added>(
    "force:configure",
    `select ${columns} from registers.bank_holidays b
     where b.force_id = any($forces) and b.force_id = $1 and b.on_day between $2 and $3`,
    [forceId, `${year}-01-01`, `${year}-12-31`],
  );
  const lawful = bankHolidaysIn(year).map(({ on, name, divisions }): CalendarDay => {
    const own = { id: null, added: false, reason: null, addedAt: null };
    return { forceId, on, names: name, divisions: divisions.map((division) => UkDivision[division]), ...own };
  });
  const own = added.map((row) => dayOf(forceId, row));
  return [...lawful, ...own].toSorted((one, other) => one.on.localeCompare(other.on));
}

/** One added day; null where the caller does not configure its force. */
export async function addedDay(context: RequestContext, forceId: string, id: string): Promise<CalendarDay | null> {
  const [row] = await context.read<Added>(
    "force:configure",
    `select ${columns} from registers.bank_holidays b where b.force_id = any($forces) and b.force_id = $1 and b.id = $2`,
    [forceId, id],
  );
  return row ? dayOf(forceId, row) : null;
}

function dayOf(forceId: string, { id, on, nameEn, nameCy, reason, addedAt }: Added): CalendarDay {
  return { forceId, id, on, names: { en: nameEn, cy: nameCy }, divisions: [], added: true, reason, addedAt };
}

const retiming = `r.force_id as "forceId", r.obligation_id as "obligationId", r.bank_holiday_id as "bankHolidayId",
  r.person_id as "personId", r.duty, r.clause_id as "clauseId", r.before_on as before, r.after_on as after, r.explanation, r.reason, r.at`;

/** What an added day moved, soonest first. */
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
      context.read(
        "obligations:read",
        `select ${retiming} from registers.retimings r
         where r.force_id = any($forces) and r.obligation_id = any($1) order by r.at desc, r.id desc limit 1000`,
        [ids],
      ),
    ({ obligationId }) => obligationId,
  );
