import type { Known } from "./known-things.js";
import { here, type Things } from "./thing.js";

/** Where meetings, what was declared at them, and conflicts of interest are shown. */
export function meetingThings({ force, meeting, conflict, person }: Known): Things {
  const list = (field: string, inside: string) => `{ ${field}(force: "${force}", first: 50) { ${inside} } }`;
  const one = (id: string, inside: string) => `{ meeting(id: "${id}") { ${inside} } }`;
  const { everything, planned } = meeting;
  const published = (inside: string) => here(`meetingDeclarations(first: 50) { ${inside} }`);
  const ofMeeting = (id: string) => ({ by: [list("meetings", "nodes { $ }"), one(id, "$")], id });
  const item = (id: string) => ({ by: [list("meetings", "nodes { items { $ } }"), one(planned, "items { $ }")], id });
  const declared = (of: string, id: string) => ({
    by: [list("meetings", "nodes { declarations { $ } }"), one(of, "declarations { $ }")],
    id,
  });
  const decision = (id: string) => ({
    by: [list("conflictDecisions", "nodes { $ }"), `{ conflictDecision(id: "${id}") { $ } }`],
    id,
  });
  const asked = `forceId: "${force}", personId: "${person.staff}", process: GRANT, ties: [FRIEND]`;
  return {
    Meeting: { "with all there can be": ofMeeting(everything), planned: ofMeeting(planned) },
    MeetingConnection: { "of the force": { by: [list("meetings", "$")] } },
    AgendaItem: { open: item(meeting.open), "closed to the public": item(meeting.closed) },
    MeetingDeclaration: {
      "staff's, with all there can be": declared(everything, meeting.declared),
      "that nobody declared one": declared(planned, meeting.none),
    },
    PublishedMeetingDeclaration: {
      "the commissioner's": { by: [published("nodes { $ }")], id: meeting.published },
    },
    PublishedMeetingDeclarationConnection: { "of the force": { by: [published("$")] } },
    InterestCheck: { "staff's": { by: [list("interestChecks", "nodes { $ }")], id: conflict.check } },
    InterestCheckConnection: { "of the force": { by: [list("interestChecks", "$")] } },
    ConflictOutcome: { "of staff's": { by: [`{ conflictOutcome(input: { ${asked} }) { $ } }`] } },
    ConflictDecision: {
      "on staff, with all there can be": decision(conflict.everything),
      "on staff, plain": decision(conflict.plain),
    },
    ConflictDecisionConnection: { "of the force": { by: [list("conflictDecisions", "$")] } },
  };
}
