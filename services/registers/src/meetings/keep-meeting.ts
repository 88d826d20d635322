import type { Change, RequestContext } from "@probity/service-kit/context";
import { daysAfter } from "@probity/service-kit/dates";
import { conflict, invalid, notFound } from "@probity/service-kit/errors";
import { v7 as uuidv7 } from "uuid";
import { refuse } from "@probity/service-kit/refuse";
import { MeetingStatus } from "./meeting-enums.js";
import { AgendaItem, Meeting } from "./meeting.entity.js";
import type { AgendaItemInput, SaveMeetingInput } from "./meeting.inputs.js";
import { meetingProblem } from "./meeting.rules.js";

/** The meeting, locked for this change, at the version the caller saw where that matters. */
export async function takeMeeting(change: Change, id: string, version?: number): Promise<Meeting> {
  const meeting = await change.manager.findOne(Meeting, {
    where: { forceId: change.forceId, id },
    lock: { mode: "pessimistic_write" },
  });
  if (!meeting) throw notFound("meeting");
  if (version !== undefined && meeting.version !== version)
    throw conflict("Somebody changed this meeting in between. Read it again, then repeat your change.");
  return meeting;
}

/** Keeps a meeting with its agenda. Answers its id. */
export async function saveMeeting(change: Change, context: RequestContext, input: SaveMeetingInput): Promise<string> {
  refuse(meetingProblem(input, daysAfter(context.today, 731)));
  const earlier = input.meetingId ? await takeMeeting(change, input.meetingId, input.version ?? 0) : null;
  if (earlier && input.heldOn !== earlier.heldOn && earlier.status === MeetingStatus.PUBLISHED)
    throw invalid("heldOn", "What was declared on this day is published: the day stays.");
  if (earlier && input.closed && !earlier.closed && earlier.status === MeetingStatus.PUBLISHED)
    throw invalid("closedReason", "The meeting was published as open: it cannot be closed afterwards.");
  const { forceId } = change;
  const { body, heldOn } = input;
  const given = { body, heldOn, name: input.name.trim(), place: input.place.trim(), ...closing(input) };
  const id = earlier?.id ?? uuidv7();
  if (earlier) await change.manager.update(Meeting, { forceId, id }, { ...given, version: earlier.version + 1 });
  else
    await change.manager.insert(Meeting, {
      ...given,
      forceId,
      id,
      status: MeetingStatus.PLANNED,
      version: 1,
      publishedAt: null,
    });
  await keepAgenda(change, id, input.items);
  // What is published already follows with the next publication, as a correction.
  if (earlier?.status === MeetingStatus.PUBLISHED)
    await change.query(
      "update registers.meeting_declarations set version = version + 1 where force_id = $1 and meeting_id = $2 and withdrawn_at is null",
      [forceId, id],
    );
  await change.audit({
    action: "saveMeeting",
    entity: "Meeting",
    entityId: id,
    before: earlier ? { heldOn: earlier.heldOn, closed: earlier.closed } : undefined,
    after: { heldOn, body, closed: input.closed, items: input.items.length },
  });
  return id;
}

const closing = ({ closed, closedReason }: { closed: boolean; closedReason?: string | null }) => {
  return { closed, closedReason: closed ? (closedReason?.trim() ?? null) : null };
};

/** What is known of an item that is there. */
interface Known {
  readonly id: string;
  readonly number: string;
  readonly closed: boolean;
  readonly declared: boolean;
  readonly published: boolean;
}

/** Puts the agenda in place of the one there. An item at which somebody declared an interest stays. */
async function keepAgenda(change: Change, meetingId: string, items: readonly AgendaItemInput[]): Promise<void> {
  const { forceId } = change;
  const known = await change.query<Known>(
    `select i.id, i.number, i.closed,
       exists (select 1 from registers.meeting_declarations d where d.force_id = i.force_id and d.item_id = i.id) as declared,
       exists (select 1 from registers.published_meeting_declarations p join registers.meeting_declarations d
         on d.force_id = p.force_id and d.id = p.declaration_id where p.force_id = i.force_id and d.item_id = i.id) as published
     from registers.agenda_items i where i.force_id = $1 and i.meeting_id = $2 and not i.gone`,
    [forceId, meetingId],
  );
  const kept = new Set(items.flatMap(({ itemId }) => (itemId ? [itemId] : [])));
  const unknown = [...kept].some((id) => !known.some((one) => one.id === id));
  if (unknown) throw invalid("items", "An item of the agenda is not of this meeting.");
  const gone = known.filter(({ id }) => !kept.has(id));
  const lost = gone.find(({ declared }) => declared);
  if (lost) throw invalid("items", `At item ${lost.number} somebody declared an interest: it stays on the agenda.`);
  const shut = known.find(
    ({ id, closed, published }) =>
      published && !closed && items.some(({ itemId, closed: closes }) => itemId === id && closes),
  );
  if (shut) throw invalid("items", `Item ${shut.number} was published as open: it cannot be closed afterwards.`);
  if (gone.length > 0)
    await change.query("update registers.agenda_items set gone = true where force_id = $1 and id = any($2)", [
      forceId,
      gone.map(({ id }) => id),
    ]);
  const rows = items.map((item, ordinal) => {
    const { itemId, number, title } = item;
    return {
      forceId,
      id: itemId ?? uuidv7(),
      meetingId,
      ordinal,
      number: number.trim(),
      title: title.trim(),
      ...closing(item),
    };
  });
  await change.manager.upsert(AgendaItem, rows, ["forceId", "id"]);
}
