import { columnsOf } from "@probity/service-kit/columns";
import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { filterId, onlyIds } from "@probity/service-kit/ids";
import { listLoader, rowLoader } from "@probity/service-kit/loader";
import { readingsOf } from "../declarations/declaration.loaders.js";
import { MeetingDeclaration } from "./meeting-declaration.entity.js";
import { AgendaItem, Meeting } from "./meeting.entity.js";

const columns = columnsOf(Meeting, "m");

/** Meetings by id, of the forces where the caller declares. */
export const meetingById = (context: RequestContext) =>
  rowLoader<Meeting>(
    context,
    meetingById,
    (ids) =>
      context.read(
        "registers:declare",
        `select ${columns} from registers.meetings m where m.id = any($1) and m.force_id = any($forces)`,
        [onlyIds(ids)],
      ),
    ({ id }) => id,
  );

/** A page of the meetings of the caller's forces, latest first. */
export async function meetings(
  context: RequestContext,
  asked: { force: string | null | undefined; first: number; after: string | null | undefined },
): Promise<Page<Meeting>> {
  const size = pageSize(asked.first);
  const key = decodeCursor(asked.after, 2);
  const chosen = "from registers.meetings m where m.force_id = any($forces) and ($1::uuid is null or m.force_id = $1)";
  const only = filterId(asked.force);
  const rows = await context.read<Meeting>(
    "registers:declare",
    `select ${columns} ${chosen} and ($2::date is null or (m.held_on, m.id) < ($2, $3::uuid))
     order by m.held_on desc, m.id desc limit $4`,
    [only, key?.[0] ?? null, key?.[1] ?? null, size + 1],
  );
  for (const row of rows) meetingById(context).prime(row.id, row);
  return toPage(
    rows,
    size,
    () => context.count("registers:declare", chosen, [only]),
    ({ heldOn, id }) => [heldOn, id],
    (row) => row,
  );
}

const itemColumns = columnsOf(AgendaItem, "i");

/** The items of meetings, in the order of the agenda. */
export const itemsOfMeeting = (context: RequestContext) =>
  listLoader<AgendaItem>(
    context,
    itemsOfMeeting,
    (ids) =>
      context.read(
        "registers:declare",
        `select ${itemColumns} from registers.agenda_items i where i.meeting_id = any($1) and not i.gone and i.force_id = any($forces) order by i.ordinal`,
        [onlyIds(ids)],
      ),
    ({ meetingId }) => meetingId,
  );

/** Items by id. */
export const itemById = (context: RequestContext) =>
  rowLoader<AgendaItem>(
    context,
    itemById,
    (ids) =>
      context.read(
        "registers:declare",
        `select ${itemColumns} from registers.agenda_items i where i.id = any($1) and i.force_id = any($forces)`,
        [onlyIds(ids)],
      ),
    ({ id }) => id,
  );

/** What was declared at meetings, in the order of the agenda: everybody's for those who read the registers, else the caller's own. */
export const declarationsOfMeeting = (context: RequestContext) =>
  listLoader<MeetingDeclaration>(
    context,
    declarationsOfMeeting,
    async (ids) => {
      const rows = await Promise.all(
        readingsOf(context).map(({ scope, except }) =>
          context.read<MeetingDeclaration>(
            scope,
            `select ${columnsOf(MeetingDeclaration, "d")} from registers.meeting_declarations d
             left join registers.agenda_items i on i.force_id = d.force_id and i.id = d.item_id
             where d.meeting_id = any($1) and d.force_id = any($forces) and d.force_id <> all($2) order by i.ordinal nulls first, d.id`,
            [onlyIds(ids), except],
          ),
        ),
      );
      return rows.flat();
    },
    ({ meetingId }) => meetingId,
  );
