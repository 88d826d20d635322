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
import {
  heldOfficesSql,
  itemsOf,
  keptItemsSql,
  publishedDays,
  reviewsOf,
  type HeldOffice,
  type KeptItem,
} from "./office-duties.js";
import { keepersDuties, refreshesOf, type LastPublished } from "./refresh-duties.js";
import { nextWithheldSql, withheldReviewOf, type NextWithheld } from "./withheld-duties.js";

/** What the duties of a force follow from, as this service keeps it. */
export interface DutyBasis {
  readonly holders: KeptOfficeHolder[];
  readonly rulebooks: (Omit<KeptRulebook, "rules"> & { rules: KeptRule<unknown>[] })[];
  readonly addedHolidays: { on: string; name: string }[];
  readonly lastPublished: LastPublished;
  /** The day on which anything was last published, by register; null: never. */
  readonly lastNew: Readonly<Partial<Record<string, string | null>>>;
  readonly nextWithheld: NextWithheld | null;
  readonly keptItems: readonly KeptItem[];
  /** Of the whole force, whichever holders are asked for. */
  readonly heldOffices: readonly HeldOffice[];
}

// What was published is looked at only where a target of the force counts from it.
const lastNewSql = (table: string, where: string) =>
  `select (p.published_at at time zone 'Europe/London')::date from registers.${table} p where p.force_id = $1 and ${where}
     and exists (select 1 from registers.publication_items i where i.force_id = $1 and i.target_months is not null)
   order by p.published_at desc limit 1`;

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
  json_build_object('INTERESTS', (${lastNewSql("published_entries", "p.register = 'INTERESTS'")}), 'GIFTS', (${lastNewSql("published_gifts", "true")})) as "lastNew",
  ${keptItemsSql} as "keptItems", ${heldOfficesSql} as "heldOffices",
  ${nextWithheldSql} as "nextWithheld"`;

/** Every duty that follows, with the configuration that counts on `today`. */
export function dutiesFrom(basis: DutyBasis, today: string): DutyFound[] {
  const { holders, rulebooks, addedHolidays, lastPublished, lastNew, nextWithheld, keptItems, heldOffices } = basis;
  const read = rulebooks.map((rulebook) => ({ ...rulebook, rules: readRules(rulebook.rules) }));
  const judging = { today, holidays: forceHolidays(addedHolidays) };
  const withheld = withheldReviewOf(rulebooks, nextWithheld, today);
  const kept = [
    ...refreshesOf(rulebooks, lastPublished, today),
    ...(withheld ? [withheld] : []),
    ...reviewsOf(rulebooks, heldOffices, today),
    ...itemsOf(rulebooks, keptItems, publishedDays(rulebooks, heldOffices, lastNew, today), heldOffices, today),
  ];
  return holders.flatMap((holder) => [...dutiesOf(holder, read, judging), ...keepersDuties(holder, kept, today)]);
}
