import { textProblem, type FieldProblem } from "@probity/rules/field-problem";
import type { AgendaItemInput, DeclareAtMeetingInput, SaveMeetingInput } from "./meeting.inputs.js";
import { DeclaredWhen, MeetingInterest } from "./meeting-enums.js";

const firstDay = "2000-01-01";
const mostItems = 100;

/** What is wrong with a meeting and its agenda; null: nothing. */
export function meetingProblem(meeting: SaveMeetingInput, latestDay: string): FieldProblem | null {
  const { name, place, heldOn } = meeting;
  const problem =
    textProblem("name", name, 200, "Say what the meeting is called") ??
    textProblem("place", place, 200) ??
    closedProblem("closedReason", "the meeting", meeting);
  if (problem) return problem;
  if (heldOn < firstDay || heldOn > latestDay)
    return { field: "heldOn", message: "Give a day from the year 2000 on, at most two years ahead." };
  return agendaProblem(meeting.items);
}

function agendaProblem(items: readonly AgendaItemInput[]): FieldProblem | null {
  const field = "items";
  if (items.length === 0) return { field, message: "Give at least one item of the agenda." };
  if (items.length > mostItems) return { field, message: `Give at most ${mostItems} items.` };
  const numbers = items.map(({ number }) => number.trim());
  const twice = numbers.find((number, place) => numbers.indexOf(number) !== place);
  if (twice !== undefined) return { field, message: `Two items have the number ${twice}.` };
  for (const item of items) {
    const which = `item ${item.number.trim()}`;
    const problem =
      textProblem(field, item.number, 20, "Give every item its number") ??
      textProblem(field, item.title, 500, `Say what ${which} is about`) ??
      closedProblem(field, which, item);
    if (problem) return problem;
  }
  return null;
}

function closedProblem(
  field: string,
  what: string,
  { closed, closedReason }: { closed: boolean; closedReason?: string | null },
): FieldProblem | null {
  if (!closed) return null;
  return textProblem(field, closedReason ?? "", 500, `Say why ${what} is closed: the public reads it`);
}

/** What is wrong with a declaration at a meeting of a day; null: nothing. */
export function declarationProblem(input: DeclareAtMeetingInput, heldOn: string, today: string): FieldProblem | null {
  const { kind, interest, localTerm, itemId, action, made } = input;
  if (kind === MeetingInterest.NONE) return noneProblem(input, heldOn, today);
  if (!itemId) return { field: "itemId", message: "Choose the item." };
  const problem =
    textProblem("interest", interest, 2_000, "Say what the interest is") ??
    (kind === MeetingInterest.OTHER
      ? textProblem("localTerm", localTerm ?? "", 100, "Say what such an interest is called")
      : null);
  if (problem) return problem;
  if (action && today < heldOn)
    return { field: "action", message: "Say what was done once the meeting has been held." };
  return made === DeclaredWhen.AT_MEETING && today < heldOn
    ? { field: "made", message: "The meeting has not been held yet: it is declared before." }
    : null;
}

function noneProblem(
  { itemId, personId, interest, action }: DeclareAtMeetingInput,
  heldOn: string,
  today: string,
): FieldProblem | null {
  if (itemId || personId || action || interest.trim())
    return { field: "kind", message: "Where nobody declared an interest, leave everything else out." };
  return today < heldOn
    ? { field: "kind", message: "That nobody declared an interest is recorded once the meeting has been held." }
    : null;
}
