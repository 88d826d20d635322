import { forceHolidays } from "../calendar/force-holidays.js";
import { rulebooksOf } from "../rulebooks/rules-of-day.js";
import {
  dutiesOf,
  readRules,
  type DutyFound,
  type KeptOfficeHolder,
  type KeptRule,
  type KeptRulebook,
} from "./obligation.rules.js";
import { keepersDuties, refreshesOf, type LastPublished } from "./refresh-duties.js";
import { nextWithheldSql, withheldReviewOf, type NextWithheld } from "./withheld-duties.js";

/** What the duties of a force follow from, as this service keeps it. */
export interface DutyBasis {
  readonly holders: KeptOfficeHolder[];
  readonly rulebooks: (Omit<KeptRulebook, "rules"> & { rules: KeptRule<unknown>[] })[];
  readonly addedHolidays: { on: string; name: string }[];
  readonly lastPublished: LastPublished;
  readonly nextWithheld: NextWithheld | null;
}

/** Reads it in one statement: of the force `$1`, the office holders of one appointment alone where `$2` names it. */
export const dutyBasisSql = `select
  (select coalesce(json_agg(json_build_object('id', h.id, 'personId', h.person_id, 'role', h.role, 'from', h.from_day, 'to', h.to_day,
     'electedOn', h.elected_on, 'public', h.public) order by h.id), '[]')
   from registers.office_holders h where h.force_id = $1 and ($2::uuid is null or h.id = $2)) as holders,
  ${rulebooksOf("$1")} as rulebooks,
  (select coalesce(json_agg(json_build_object('on', b.on_day, 'name', b.name_en)), '[]')
   from registers.bank_holidays b where b.force_id = $1 and not exists (
     select 1 from registers.bank_holiday_withdrawals w where w.force_id = b.force_id and w.bank_holiday_id = b.id)) as "addedHolidays",
  (select coalesce(json_object_agg(p.register, p.last_published_on), '{}')
   from registers.publications p where p.force_id = $1) as "lastPublished",
  ${nextWithheldSql} as "nextWithheld"`;

/** Every duty that follows, with the configuration that counts on `today`. */
export function dutiesFrom(basis: DutyBasis, today: string): DutyFound[] {
  const { holders, rulebooks, addedHolidays, lastPublished, nextWithheld } = basis;
  const read = rulebooks.map((rulebook) => ({ ...rulebook, rules: readRules(rulebook.rules) }));
  const judging = { today, holidays: forceHolidays(addedHolidays) };
  const withheld = withheldReviewOf(rulebooks, nextWithheld, today);
  const kept = [...refreshesOf(rulebooks, lastPublished, today), ...(withheld ? [withheld] : [])];
  return holders.flatMap((holder) => [...dutiesOf(holder, read, judging), ...keepersDuties(holder, kept, today)]);
}
