import type { MeetingLine } from "./meetings.query.js";

/** The lines of one meeting. */
export interface MeetingLines {
  readonly meeting: MeetingLine;
  readonly lines: readonly MeetingLine[];
}

/** Lines under their meetings, both in the order in which they come; `meeting` is the latest line of it. */
export function byMeeting(lines: readonly MeetingLine[]): MeetingLines[] {
  const meetings = new Map<string, MeetingLine[]>();
  for (const line of lines) meetings.set(line.meetingId, [...(meetings.get(line.meetingId) ?? []), line]);
  return [...meetings.values()].flatMap((own) => (own[0] ? [{ meeting: own[0], lines: own }] : []));
}
