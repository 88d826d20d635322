import { daysOf, endedYears, financialYearOf } from "@probity/rules/checklist/financial-year";
import { countedIn, standingOf } from "@probity/rules/checklist/standing";
import {
  citationOf,
  statutoryItems,
  type InPlatform,
  type StatutoryItem,
} from "@probity/rules/checklist/statutory-items";
import { visibleUntil } from "@probity/rules/decisions/publication-terms";
import type { RequestContext } from "@probity/service-kit/context";
import { onlyIds } from "@probity/service-kit/ids";
import { rowLoader } from "@probity/service-kit/loader";
import type { Role } from "@probity/service-kit/roles";
import { endOf } from "../entries/register-entry.loaders.js";
import type { PublicationChecklist, PublicationDuties, PublicationItem } from "./publication-item.entity.js";

/** What a force has said of an item. */
interface KeptItem {
  readonly item: string;
  readonly link: string | null;
  readonly lastUpdatedOn: string | null;
  readonly coversYear: number | null;
  readonly targetMonths: number | null;
  readonly owner: Role | null;
  readonly version: number;
}

interface ForceRow {
  readonly forceId: string;
  readonly kept: readonly KeptItem[];
  /** The day on which each of what the platform publishes was last new. */
  readonly published: Readonly<Record<InPlatform, string | null>>;
  /** The first day on which it said anything of any item; null: never. */
  readonly keptSince: string | null;
  /** How many years the public reads what was superseded; null: no rule says. */
  readonly retentionYears: Readonly<Partial<Record<InPlatform, number | null>>>;
}

/** A checklist, and whose it is. */
export type ChecklistOf = PublicationChecklist & { readonly forceId: string };

/** The checklists of forces on a day, as the public reads them: one statement, however many forces. */
export const checklistOn = (context: RequestContext, day: string) =>
  rowLoader<ChecklistOf>(
    context,
    `checklist ${day}`,
    async (forceIds) => {
      const rows = await context.read<ForceRow>("public", checklistSql, [onlyIds(forceIds), day]);
      return rows.map((row) => ({ forceId: row.forceId, ...checklistFrom(row, day, context.today) }));
    },
    ({ forceId }) => forceId,
  );

/** The public duties of forces that had their day in a financial year up to a day: one statement, however many forces. */
export const dutiesBy = (context: RequestContext, day: string) =>
  rowLoader<PublicationDuties & { forceId: string }>(
    context,
    `checklist duties ${day}`,
    (forceIds) =>
      context.read(
        "public",
        `select f.id as "forceId", count(o.id)::int as due, (count(o.id) filter (where o.met_on <= o.due_on))::int as "inTime",
           (count(o.id) filter (where o.met_on > o.due_on and o.met_on <= $3))::int as late,
           (count(o.id) filter (where o.met_on is null or o.met_on > greatest(o.due_on, $3)))::int as open
         from unnest($1::uuid[]) as f (id)
         left join registers.obligations o on o.force_id = f.id and o.due_on between $2 and $3 and (o.ended_on is null or o.ended_on >= o.due_on)
         group by f.id`,
        [onlyIds(forceIds), daysOf(financialYearOf(day)).first, day],
      ),
    ({ forceId }) => forceId,
  );

const day = (at: string) => `(${at} at time zone 'Europe/London')::date`;
const lastOf = (table: string, where = "true") =>
  `select ${day("p.published_at")} from registers.${table} p where p.force_id = f.id and ${where} and p.published_at < ${endOf("$2")} order by p.published_at desc limit 1`;
const keptYears = (register: string) =>
  `select p.retention_years from registers.publications p where p.force_id = f.id and p.register = '${register}'`;

const checklistSql = `select f.id as "forceId",
  (select to_char(min(i.kept_at) at time zone 'Europe/London', 'YYYY-MM-DD') from registers.publication_items i where i.force_id = f.id) as "keptSince",
  coalesce((select json_agg(json_build_object('item', i.item, 'link', i.link, 'lastUpdatedOn', i.last_updated_on, 'coversYear', i.covers_year,
     'targetMonths', i.target_months, 'owner', i.owner, 'version', i.version))
   from (select distinct on (v.item) v.* from (
     select k.item, k.link, k.last_updated_on, k.covers_year, k.target_months, k.owner, k.version from registers.publication_items k
     where k.force_id = f.id and k.kept_at < ${endOf("$2")}) v order by v.item, v.version desc) i), '[]') as kept,
  json_build_object(
    'INTERESTS', (${lastOf("published_entries", "p.register = 'INTERESTS'")}),
    'GIFTS', (${lastOf("published_gifts")}),
    'HOLDERS', (select max(h.from_day) from registers.office_holders h where h.force_id = f.id and h.from_day <= $2 and (h.to_day is null or h.to_day >= $2)),
    'PROTOCOLS', (select max(r.in_force_from) from registers.rulebooks r where r.force_id = f.id and r.in_force_from <= $2 and (r.in_force_to is null or r.in_force_to >= $2)),
    'COMPLAINTS', (select max(c.published_on) from registers.published_figures c where c.force_id = f.id and c.published_on <= $2)
  ) as published,
  json_build_object('INTERESTS', (${keptYears("INTERESTS")}), 'GIFTS', (${keptYears("GIFTS")})) as "retentionYears"
  from unnest($1::uuid[]) as f (id)`;

function checklistFrom(row: ForceRow, day: string, today: string): PublicationChecklist {
  const { kept, published, keptSince, retentionYears } = row;
  const items = statutoryItems.map((item) => {
    const shown = itemFrom(
      item,
      kept.find((one) => one.item === item.id),
      item.inPlatform && published[item.inPlatform],
      day,
    );
    const keeps = item.inPlatform && retentionYears[item.inPlatform];
    const until = keeps ? visibleUntil(day, keeps) : null;
    return until !== null && until < today && shown.status === "NO_EVIDENCE"
      ? { ...shown, status: "NOT_KNOWN" as const }
      : shown;
  });
  const known = items.filter(({ status }) => status !== "NOT_KNOWN");
  const years = endedYears(keptSince, today);
  return { items, counted: countedIn(known), total: known.length, asOf: day, years };
}

function itemFrom(
  item: StatutoryItem,
  kept: KeptItem | undefined,
  publishedOn: string | null,
  today: string,
): PublicationItem {
  const { id, cadence, inPlatform } = item;
  const { link = null, coversYear = null, targetMonths = null, owner = null, version = 0 } = kept ?? {};
  const told = kept?.lastUpdatedOn ?? null;
  const lastUpdatedOn = told && publishedOn ? (told > publishedOn ? told : publishedOn) : (told ?? publishedOn);
  const standing = standingOf({ cadence, targetMonths, lastUpdatedOn, coversYear }, today);
  const said = { link, lastUpdatedOn, coversYear, targetMonths, owner, version };
  return {
    id,
    citation: citationOf(item),
    cadence,
    timingVerified: cadence !== null,
    inPlatform,
    ...said,
    ...standing,
  };
}
