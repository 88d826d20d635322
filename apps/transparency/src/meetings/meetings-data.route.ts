import { londonDay } from "@probity/ui/dates";
import type { LoaderFunctionArgs } from "react-router";
import { clauseAddress, personAddress } from "../addresses.js";
import { json } from "../answers.js";
import { csvAnswer, pagedTable } from "../csv.js";
import { clauseData } from "../registers/register-json.js";
import { wordsOf } from "../words.js";
import {
  askMeetings,
  meetingsAddress,
  meetingsPart,
  type MeetingLine,
  type MeetingsForce,
  type MeetingsPart,
} from "./meetings.query.js";

/** The declarations at meetings as data, in the form that the address ends with. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { request, params, context } = args;
  const part = meetingsPart(request, params);
  if (new URL(request.url).pathname.endsWith(".csv")) return csv(args, { ...part, after: undefined });
  const { meetingDeclarations, slug, name, historic } = await askMeetings(context, part);
  const { hasNextPage, endCursor } = meetingDeclarations.pageInfo;
  const next = hasNextPage && endCursor ? meetingsAddress({ ...part, after: endCursor }, ".json") : null;
  const content = {
    force: { slug, name, historic },
    register: "MEETING_DECLARATIONS",
    asOf: londonDay(),
    licence: "OGL-UK-3.0",
    totalCount: meetingDeclarations.totalCount,
    entries: meetingDeclarations.nodes.map((line) => meetingData(line, slug)),
    next,
  };
  return json(request, content, next);
}

/** A line as data, with the addresses of the pages it rests on. */
function meetingData(line: MeetingLine, force: string) {
  const { person, clause, clauseId, protocolTitle, ...facts } = line;
  return {
    ...facts,
    person: person && { ...person, url: personAddress(force, person.id, "en") },
    clause: clauseData(clause, force) ?? (clauseId && { clauseId, protocol: protocolTitle }),
  };
}

export const meetingColumns = [
  "entry_id",
  "meeting_id",
  "body",
  "meeting",
  "held_on",
  "place",
  "meeting_closed",
  "item_number",
  "item",
  "item_closed",
  "closed_reason",
  "person_id",
  "person",
  "kind",
  "local_term",
  "interest",
  "action",
  "declared",
  "clause",
  "protocol",
  "clause_address",
  "published_at",
  "corrected_at",
  "note",
] as const;

const yesNo = (whether: boolean) => (whether ? "yes" : "no");

/** A line as a row in the order of the columns. */
export function meetingRow(line: MeetingLine, force: string): string[] {
  const t = wordsOf("en");
  const { clause, person, kind } = line;
  return [
    line.id,
    line.meetingId,
    line.body,
    line.meetingName,
    line.heldOn,
    line.place,
    yesNo(line.meetingClosed),
    line.itemNumber ?? "",
    line.itemTitle ?? "",
    yesNo(line.itemClosed),
    line.closedReason ?? "",
    person?.id ?? "",
    kind === "NONE" ? t("meetings.nobody") : (person?.name ?? t("gift.staff")),
    kind,
    line.localTerm ?? "",
    line.interest ?? "",
    line.action ?? "",
    line.made,
    line.clauseId ?? "",
    clause?.version.protocol.title ?? line.protocolTitle ?? "",
    clause ? clauseAddress(force, clause.version.protocol.slug, clause.clauseId, "en") : "",
    line.publishedAt,
    line.supersededAt ?? "",
    line.note ?? "",
  ];
}

/** All of it as one table. */
async function csv({ context }: LoaderFunctionArgs, part: MeetingsPart): Promise<Response> {
  const table = pagedTable<MeetingsForce>({
    columns: meetingColumns,
    first: await askMeetings(context, part),
    rows,
    pageInfo: ({ meetingDeclarations }) => meetingDeclarations.pageInfo,
    ask: (after) => askMeetings(context, { ...part, after }),
  });
  return csvAnswer(`${part.slug}-meetings-${londonDay()}`, table);
}

const rows = ({ meetingDeclarations, slug }: MeetingsForce) =>
  meetingDeclarations.nodes.map((line) => meetingRow(line, slug));
