import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, invalid, notAllowed } from "@probity/service-kit/errors";
import { v7 as uuidv7 } from "uuid";
import { textProblem } from "@probity/rules/field-problem";
import { refuse } from "@probity/service-kit/refuse";
import { refuseDuringHold } from "../publication/hold-publication.js";
import { personalDataIn } from "@probity/rules/guard/personal-data";
import { refusePersonalData } from "@probity/service-kit/guard/refuse-personal-data";
import { takeMeeting } from "./keep-meeting.js";
import { MeetingInterest, MeetingStatus, type DeclaredWhen, type MeetingAction } from "./meeting-enums.js";
import { findingsInMeeting, type SaidOfItem } from "./meeting-findings.js";
import { Meeting } from "./meeting.entity.js";
import type { PublishMeetingInput } from "./meeting.inputs.js";
import { PublishedMeetingDeclaration } from "./published-meeting-declaration.entity.js";

/** A declaration as it is published: with its item, and whether the person's office is public on the day. */
interface Declared extends SaidOfItem {
  readonly id: string;
  readonly version: number;
  readonly personId: string | null;
  readonly isPublic: boolean;
  readonly kind: MeetingInterest;
  readonly action: MeetingAction | null;
  readonly made: DeclaredWhen;
  readonly clauseRef: string | null;
  readonly clauseId: string | null;
  readonly protocolTitleEn: string | null;
  readonly protocolTitleCy: string | null;
  readonly itemNumber: string | null;
}

const declaredSql = `select d.id, d.version, d.person_id as "personId", d.kind, d.local_term as "localTerm", d.interest, d.action, d.made,
  d.clause_ref as "clauseRef", d.clause_id as "clauseId", b.protocol_title_en as "protocolTitleEn", b.protocol_title_cy as "protocolTitleCy",
  i.number as "itemNumber", i.title as "itemTitle", coalesce(i.closed, false) as "itemClosed", i.closed_reason as "itemReason",
  exists (select 1 from registers.office_holders h where h.force_id = d.force_id and h.person_id = d.person_id and h.public
    and h.from_day <= $3 and (h.to_day is null or h.to_day >= $3)) as "isPublic"
  from registers.meeting_declarations d left join registers.agenda_items i on i.force_id = d.force_id and i.id = d.item_id
  left join lateral (select r.protocol_title_en, r.protocol_title_cy from registers.rulebooks r where r.force_id = d.force_id
    and r.rules @> jsonb_build_array(jsonb_build_object('clauseRef', d.clause_ref)) limit 1) b on d.clause_ref is not null
  where d.force_id = $1 and d.meeting_id = $2 and d.withdrawn_at is null order by i.ordinal, d.id`;

/** Publishes what was declared; published before: what changed since, as corrections. Answers the meeting's id. */
export async function publishMeeting(
  change: Change,
  context: RequestContext,
  input: PublishMeetingInput,
): Promise<string> {
  const meeting = await takeMeeting(change, input.meetingId, input.version);
  const { forceId, id, heldOn, status } = meeting;
  const isAnew = status === MeetingStatus.PUBLISHED;
  refuse(textProblem("note", input.note ?? "", 500, isAnew ? "Say what is corrected: the public reads it" : undefined));
  await refuseDuringHold(change, context.today);
  if (heldOn > context.today) throw invalid("meetingId", "Publish it once the meeting has been held.");
  const declared = await change.query<Declared>(declaredSql, [forceId, id, heldOn]);
  refuseUnready(context, forceId, declared);
  const found = [...findingsInMeeting(meeting, declared), ...personalDataIn(input.note ?? "")];
  const because = refusePersonalData(found, input.personalDataBecause);
  const changed = await supersede(change, context, id, declared);
  const note = isAnew ? (input.note?.trim() ?? null) : null;
  const lines = changed.map((one) => lineOf(meeting, one, context.now, note));
  // The page reads latest first: the last line gets the earliest id, so that the order of the agenda is kept.
  if (lines.length > 0)
    await change.manager.insert(
      PublishedMeetingDeclaration,
      lines.toReversed().map((line) => ({ ...line, id: uuidv7() })),
    );
  const after = { status: MeetingStatus.PUBLISHED, version: meeting.version + 1, publishedAt: context.now };
  await change.manager.update(Meeting, { forceId, id }, after);
  await change.audit({
    action: "publishMeeting",
    entity: "Meeting",
    entityId: id,
    before: { status },
    after: { status: after.status, lines: lines.length },
    reason: [note, because].filter(Boolean).join(" ") || undefined,
  });
  return id;
}

/** @throws NOT_ALLOWED where the caller declared something; INVALID where something is missing. */
function refuseUnready(context: RequestContext, forceId: string, declared: readonly Declared[]): void {
  if (declared.length === 0)
    throw invalid("meetingId", "Write down what was declared, or that nobody declared an interest.");
  const own = context.personIn(forceId);
  if (declared.some(({ personId }) => personId !== null && personId === own)) {
    const error = notAllowed("registers:publish");
    error.message = "You declared an interest at this meeting yourself: somebody else must publish it.";
    throw error;
  }
  const silent = declared.find(({ kind, action }) => kind !== MeetingInterest.NONE && action === null);
  if (silent)
    throw invalid("meetingId", `Say what was done at item ${silent.itemNumber} by everybody who declared an interest.`);
}

/** Ends the lines of what changed or was taken back; answers what has no line that stands. */
async function supersede(
  change: Change,
  { now }: RequestContext,
  meetingId: string,
  declared: readonly Declared[],
): Promise<Declared[]> {
  const { forceId } = change;
  const standing = await change.query<{ id: string; declarationId: string; version: number }>(
    `select p.id, p.declaration_id as "declarationId", p.declaration_version as version from registers.published_meeting_declarations p
     where p.force_id = $1 and p.meeting_id = $2 and p.superseded_at is null`,
    [forceId, meetingId],
  );
  const stillSo = ({ declarationId, version }: (typeof standing)[number]) =>
    declared.some((one) => one.id === declarationId && one.version === version);
  const ended = standing.filter((line) => !stillSo(line));
  const changed = declared.filter(({ id, version }) =>
    standing.every((line) => line.declarationId !== id || line.version !== version),
  );
  if (ended.length === 0 && changed.length === 0) throw conflict("Nothing changed since it was published.");
  await change.query(
    "update registers.published_meeting_declarations set superseded_at = $3 where force_id = $1 and id = any($2)",
    [forceId, ended.map(({ id }) => id), now],
  );
  return changed;
}

/** Of a closed part the fact alone: neither what the item was about nor what the interest is. */
function lineOf(meeting: Meeting, declared: Declared, publishedAt: Date, note: string | null) {
  const { forceId, id: meetingId, body, name: meetingName, heldOn, place, closed: meetingClosed } = meeting;
  const { id: declarationId, version: declarationVersion, isPublic, itemReason, ...copied } = declared;
  const isNone = copied.kind === MeetingInterest.NONE;
  const itemClosed = !isNone && (meetingClosed || copied.itemClosed);
  return {
    ...copied,
    forceId,
    meetingId,
    declarationId,
    declarationVersion,
    body,
    meetingName,
    heldOn,
    place,
    meetingClosed,
    namedPersonId: isPublic ? copied.personId : null,
    itemTitle: itemClosed ? null : copied.itemTitle,
    itemClosed,
    closedReason: itemReason ?? meeting.closedReason,
    interest: itemClosed || isNone ? null : copied.interest,
    publishedAt,
    supersededAt: null,
    note,
  };
}
