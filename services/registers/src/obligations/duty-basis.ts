import { forceHolidays } from "../calendar/force-holidays.js";
import {
  dutiesOf,
  readRules,
  type DutyFound,
  type KeptOfficeHolder,
  type KeptRule,
  type KeptRulebook,
} from "./obligation.rules.js";
import { refreshDuties, refreshesOf, type LastPublished } from "./refresh-duties.js";

/** What the duties of a force follow from, as this service keeps it. */
export interface DutyBasis {
  readonly holders: KeptOfficeHolder[];
  readonly rulebooks: (Omit<KeptRulebook, "rules"> & { rules: KeptRule<unknown>[] })[];
  readonly addedHolidays: { on: string; name: string }[];
  readonly lastPublished: LastPublished;
}

/** Reads it in one statement: of the force `$1`, the office holders of one appointment alone where `$2` names it. */
export const dutyBasisSql = `select
  (select coalesce(json_agg(json_build_object('id', h.id, 'personId', h.person_id, 'role', h.role, 'from', h.from_day, 'to', h.to_day,
     'electedOn', h.elected_on, 'public', h.public) order by h.id), '[]')
   from registers.office_holders h where h.force_id = $1 and ($2::uuid is null or h.id = $2)) as holders,
  (select coalesce(json_agg(json_build_object('id', r.id, 'protocolId', r.protocol_id, 'instrument', r.instrument, 'precedence', r.precedence, 'inForceFrom', r.in_force_from, 'inForceTo', r.in_force_to,
     'rules', r.rules) order by r.id), '[]')
   from registers.rulebooks r where r.force_id = $1) as rulebooks,
  (select coalesce(json_agg(json_build_object('on', b.on_day, 'name', b.name_en)), '[]')
   from registers.bank_holidays b where b.force_id = $1 and not exists (
     select 1 from registers.bank_holiday_withdrawals w where w.force_id = b.force_id and w.bank_holiday_id = b.id)) as "addedHolidays",
  (select coalesce(json_object_agg(p.register, p.last_published_on), '{}')
   from registers.publications p where p.force_id = $1) as "lastPublished"`;

/** Every duty that follows, with the configuration that counts on `today`. */
export function dutiesFrom(basis: DutyBasis, today: string): DutyFound[] {
  const { holders, rulebooks, addedHolidays, lastPublished } = basis;
  const read = rulebooks.map((rulebook) => ({ ...rulebook, rules: readRules(rulebook.rules) }));
  const judging = { today, holidays: forceHolidays(addedHolidays) };
  const refreshes = refreshesOf(rulebooks, lastPublished, today);
  return holders.flatMap((holder) => [...dutiesOf(holder, read, judging), ...refreshDuties(holder, refreshes, today)]);
}
