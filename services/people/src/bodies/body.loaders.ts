import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { onlyIds } from "@probity/service-kit/ids";
import { listLoader, rowLoader } from "@probity/service-kit/loader";
import { within } from "@probity/service-kit/tenancy";
import { Appointment } from "../appointments/appointment.entity.js";
import {
  selectAppointment,
  toAppointment,
  type AppointmentRow,
  type Scope,
} from "../appointments/appointment.loaders.js";
import { Body } from "./body.entity.js";

/** Bodies by id: their names are for everybody. */
export const bodyById = (context: RequestContext) =>
  rowLoader<Body>(
    context,
    bodyById,
    (ids) =>
      context.read("public", `select ${columnsOf(Body, "b")} from people.bodies b where b.id = any($1)`, [
        onlyIds(ids),
      ]),
    ({ id }) => id,
  );

/** The bodies of forces, by name. */
export const bodiesOfForce = (context: RequestContext) =>
  listLoader<Body>(
    context,
    bodiesOfForce,
    (ids) =>
      context.read(
        "public",
        `select ${columnsOf(Body, "b")} from people.bodies b where b.force_id = any($1) order by b.name_en, b.id`,
        [ids],
      ),
    ({ forceId }) => forceId,
  );

/** Which appointments of an office or a body are asked for. */
export interface HoldersAsked {
  /** An ISO day; null: all who hold, held or will hold one. */
  readonly on: string | null;
  readonly first: number;
  readonly after: string | null | undefined;
}

const owners = { office: "a.office_id", body: "o.body_id" } as const;

const held = (day: string) =>
  `(${day}::date is null or (a.from_day <= ${day} and (a.to_day is null or a.to_day >= ${day})))`;

type RankedRow = AppointmentRow & { owner: string; rank: number };

/**
 * A page of who holds, held or will hold an office, or the offices of a body: the highest office first, and of each the latest.
 * Two statements, however many offices or bodies are asked of.
 */
export async function holdersPage(
  context: RequestContext,
  scope: Scope,
  of: { readonly kind: keyof typeof owners; readonly id: string },
  { on, first, after }: HoldersAsked,
): Promise<Page<Appointment>> {
  const size = pageSize(first);
  const key = decodeCursor(after, 3) ?? [null, null, null];
  const owner = owners[of.kind];
  const whose = `${owner} = any($1)${within(scope, "a", "a.public")} and ${held("$2")}`;
  const rows = listLoader<RankedRow>(
    context,
    `holders of ${of.kind} ${scope} ${on} ${size} ${after}`,
    (ids) =>
      context.read<RankedRow>(
        scope,
        `select f.* from (select found.*, row_number() over (partition by found.owner order by found.rank, found."from" desc, found.id) as place
           from (${selectAppointment(scope, `${owner} as owner, o.rank`)} where ${whose}
             and ($3::int is null or o.rank > $3 or (o.rank = $3 and (a.from_day < $4::date or (a.from_day = $4 and a.id > $5::uuid))))) found) f
         where f.place <= $6 order by f.place`,
        [ids, on, ...key, size + 1],
      ),
    (row) => row.owner,
  );
  const counts = rowLoader<{ id: string; count: number }>(
    context,
    `number of holders of ${of.kind} ${scope} ${on}`,
    (ids) =>
      context.read(
        scope,
        `select ${owner} as id, count(*)::int as count from people.appointments a
         join people.offices o on o.force_id = a.force_id and o.id = a.office_id where ${whose} group by ${owner}`,
        [ids, on],
      ),
    ({ id }) => id,
  );
  return toPage(
    await rows.load(of.id),
    size,
    async () => (await counts.load(of.id))?.count ?? 0,
    ({ rank, from, id }) => [String(rank), from, id],
    toAppointment,
  );
}
