import { countedIn, standingOf } from "@probity/rules/checklist/standing";
import {
  citationOf,
  statutoryItems,
  type InPlatform,
  type StatutoryItem,
} from "@probity/rules/checklist/statutory-items";
import type { RequestContext } from "@probity/service-kit/context";
import { onlyIds } from "@probity/service-kit/ids";
import { rowLoader } from "@probity/service-kit/loader";
import type { Role } from "@probity/service-kit/roles";
import type { PublicationChecklist, PublicationItem } from "./publication-item.entity.js";

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
}

/** The checklists of forces, as the public reads them: one statement, however many forces. */
export const checklistOf = (context: RequestContext) =>
  rowLoader<PublicationChecklist & { forceId: string }>(
    context,
    checklistOf,
    async (forceIds) => {
      const rows = await context.read<ForceRow>("public", checklistSql, [onlyIds(forceIds), context.today]);
      return rows.map((row) => ({ forceId: row.forceId, ...checklistFrom(row, context.today) }));
    },
    ({ forceId }) => forceId,
  );

const day = (at: string) => `(${at} at time zone 'Europe/London')::date`;

const checklistSql = `select f.id as "forceId",
  coalesce((select json_agg(json_build_object('item', i.item, 'link', i.link, 'lastUpdatedOn', i.last_updated_on, 'coversYear', i.covers_year,
     'targetMonths', i.target_months, 'owner', i.owner, 'version', i.version)) from registers.publication_items i where i.force_id = f.id), '[]') as kept,
  json_build_object(
    'INTERESTS', (select ${day("e.published_at")} from registers.published_entries e where e.force_id = f.id and e.register = 'INTERESTS' order by e.id desc limit 1),
    'GIFTS', (select ${day("g.published_at")} from registers.published_gifts g where g.force_id = f.id order by g.id desc limit 1),
    'HOLDERS', (select max(h.from_day) from registers.office_holders h where h.force_id = f.id and h.from_day <= $2 and (h.to_day is null or h.to_day >= $2)),
    'PROTOCOLS', (select max(r.in_force_from) from registers.rulebooks r where r.force_id = f.id and r.in_force_from <= $2 and (r.in_force_to is null or r.in_force_to >= $2))
  ) as published
  from unnest($1::uuid[]) as f (id)`;

function checklistFrom({ kept, published }: ForceRow, today: string): PublicationChecklist {
  const items = statutoryItems.map((item) =>
    itemFrom(
      item,
      kept.find((one) => one.item === item.id),
      item.inPlatform && published[item.inPlatform],
      today,
    ),
  );
  return { items, counted: countedIn(items), total: items.length };
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
