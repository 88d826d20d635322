import { columnsOf } from "@probity/service-kit/columns";
import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { filterId, onlyIds } from "@probity/service-kit/ids";
import { listLoader, rowLoader } from "@probity/service-kit/loader";
import type { Permission } from "@probity/service-kit/permissions";
import { RegisterEntry, type RegisterKind } from "./register-entry.entity.js";

// Which declaration a line comes from is not the public's to read.
const hidden = ["declarationId", "interestId"];
const columns = columnsOf(RegisterEntry, "e", hidden);

/** Which part of a register is asked for. */
export interface EntriesAsked {
  readonly register: RegisterKind;
  readonly first: number;
  readonly after: string | null | undefined;
  /** Those that were superseded, instead of those that stand. */
  readonly ended: boolean;
  /** Those that stood on this ISO day, instead of those that stand today. */
  readonly asOf?: string | null;
}

/** The instant at which a day, `$place`, is over. */
export const endOf = (place: string) => `((${place}::date + 1)::timestamp at time zone 'Europe/London')`;

/** Of what was superseded, the public is shown what a rule keeps visible; before, and where no rule says so, nothing. */
const standing = ({ ended, asOf }: Pick<EntriesAsked, "ended" | "asOf">, day: string) => {
  if (asOf) return stoodOn(day);
  return `${day}::date is null and ${ended ? "e.superseded_at is not null and e.visible_until is not null" : "e.superseded_at is null"}`;
};

/** Lines that were published by the end of a day and not superseded by then. Declared before, they are found by their index. */
const stoodOn = (day: string) => `e.declared_on <= ${day}::date and e.published_at < ${endOf(day)}
  and (e.superseded_at is null or e.superseded_at >= ${endOf(day)})`;

/** A review after the day that is asked about was not known then. */
const columnsOn = (asOf: string | null | undefined, day: string) =>
  asOf
    ? `${columnsOf(RegisterEntry, "e", [...hidden, "reviewedAt"])}, case when e.reviewed_at < ${endOf(day)} then e.reviewed_at end as "reviewedAt"`
    : columns;

/** Lines by id, of those that a list shows the caller: the public ones, and every one of a force where they read the registers. */
export const entryById = (context: RequestContext) =>
  rowLoader<RegisterEntry>(
    context,
    entryById,
    async (ids) => {
      const own = await ownEntries(context, onlyIds(ids));
      const found = new Set(own.map(({ id }) => id));
      const missing = onlyIds(ids).filter((id) => !found.has(id));
      if (missing.length === 0) return own;
      return [...own, ...(await context.read<RegisterEntry>("public", `${current} and e.id = any($1)`, [missing]))];
    },
    (entry) => entry.id,
  );

const current = `select ${columns} from registers.published_entries e where e.superseded_at is null`;

async function ownEntries(context: RequestContext, ids: readonly string[]): Promise<RegisterEntry[]> {
  const { graph, grants } = context.identity;
  if (graph === "public" || !grants.some(({ forceId }) => context.can("registers:read", forceId))) return [];
  return context.read("registers:read", `${current} and e.id = any($1) and e.force_id = any($forces)`, [ids]);
}

const sortKey = (row: RegisterEntry) => [row.declaredOn, row.id];

/** The published lines of each owner (force or person), latest first: one statement for all owners of a page. */
export async function entriesOf(
  context: RequestContext,
  owner: "force_id" | "person_id",
  id: string,
  asked: EntriesAsked,
): Promise<Page<RegisterEntry>> {
  const size = pageSize(asked.first);
  const key = decodeCursor(asked.after, 2);
  const loader = listLoader<RegisterEntry>(
    context,
    `entries ${owner} ${asked.register} ${asked.ended} ${asked.asOf ?? ""} ${size} ${asked.after ?? ""}`,
    (ids) =>
      context.read(
        "public",
        `select x.* from unnest($1::uuid[]) as owner (id) cross join lateral (
           select ${columnsOn(asked.asOf, "$6")} from registers.published_entries e
           where e.${owner} = owner.id and e.register = $2 and ${standing(asked, "$6")}
             and ($3::date is null or (e.declared_on, e.id) < ($3, $4::uuid))
           order by e.declared_on desc, e.id desc limit $5) x`,
        [onlyIds(ids), asked.register, key?.[0] ?? null, key?.[1] ?? null, size + 1, asked.asOf ?? null],
      ),
    (entry) => (owner === "force_id" ? entry.forceId : entry.personId),
  );
  const total = async () => (await lineCounts(context, owner, asked).load(id))?.lines ?? 0;
  return toPage(await loader.load(id), size, total, sortKey, (row) => row);
}

/** How many published lines each owner has: one statement for all owners of a page. */
const lineCounts = (context: RequestContext, owner: "force_id" | "person_id", asked: EntriesAsked) =>
  rowLoader<{ id: string; lines: number }>(
    context,
    `line counts ${owner} ${asked.register} ${asked.ended} ${asked.asOf ?? ""}`,
    (ids) =>
      context.read(
        "public",
        `select e.${owner} as id, count(*)::int as lines from registers.published_entries e
         where e.${owner} = any($1) and e.register = $2 and ${standing(asked, "$3")} group by e.${owner}`,
        [onlyIds(ids), asked.register, asked.asOf ?? null],
      ),
    (counted) => counted.id,
  );

/** Lines of the forces where the caller has the permission that fulfil a condition, latest first. */
export async function entriesWhere(
  context: RequestContext,
  permission: Permission,
  condition: string,
  asked: {
    readonly force: string | null | undefined;
    /** An ISO day that the condition speaks of as `$2::date`. */
    readonly day?: string | null;
    readonly first: number;
    readonly after: string | null | undefined;
  },
): Promise<Page<RegisterEntry>> {
  const size = pageSize(asked.first);
  const key = decodeCursor(asked.after, 2);
  const only = filterId(asked.force);
  const day = asked.day ?? null;
  const chosen = `from registers.published_entries e where e.force_id = any($forces) and ($1::uuid is null or e.force_id = $1)
    and ($2::date is null or e.declared_on <= $2) and ${condition}`;
  const rows = await context.read<RegisterEntry>(
    permission,
    `select ${columns} ${chosen} and ($3::date is null or (e.declared_on, e.id) < ($3, $4::uuid))
     order by e.declared_on desc, e.id desc limit $5`,
    [only, day, key?.[0] ?? null, key?.[1] ?? null, size + 1],
  );
  const total = () => context.count(permission, chosen, [only, day]);
  return toPage(rows, size, total, sortKey, (row) => row);
}
