import { dateParts, isoDate, type DateParts } from "@probity/ui/form/DateInput";
import type { MeetingBody, MeetingPartsFragment, SaveMeetingInput } from "../gql/graphql.js";

export const meetingBodies = [
  "OVERSIGHT_BODY",
  "GOVERNING_BODY",
  "COMMITTEES",
  "OTHER",
] as const satisfies readonly MeetingBody[];

/** An item as typed; `key` stays while the list changes. */
export interface TypedItem {
  readonly key: string;
  readonly itemId: string | null;
  readonly number: string;
  readonly title: string;
  readonly closed: boolean;
  readonly closedReason: string;
}

/** A meeting as typed. */
export interface TypedMeeting {
  readonly body: MeetingBody | null;
  readonly name: string;
  readonly heldOn: DateParts;
  readonly place: string;
  readonly closed: boolean;
  readonly closedReason: string;
  readonly items: readonly TypedItem[];
}

/** A new item, with the next number where the one before has a plain one. */
export function nextItem(items: readonly TypedItem[]): TypedItem {
  const last = Number(items.at(-1)?.number ?? "0");
  const number = Number.isInteger(last) ? String(last + 1) : "";
  return { key: crypto.randomUUID(), itemId: null, number, title: "", closed: false, closedReason: "" };
}

/** What stands in the form at first. */
export function typedOf(meeting: MeetingPartsFragment | null): TypedMeeting {
  if (!meeting) {
    const blank = { name: "", place: "", closed: false, closedReason: "" };
    return { ...blank, body: null, heldOn: dateParts(null), items: [nextItem([])] };
  }
  const { body, name, place, closed, closedReason, heldOn, items } = meeting;
  return {
    body,
    name,
    place,
    closed,
    heldOn: dateParts(heldOn),
    closedReason: closedReason ?? "",
    items: items.map((item) => {
      return { ...item, key: item.id, itemId: item.id, title: item.title ?? "", closedReason: item.closedReason ?? "" };
    }),
  };
}

/** What is sent of it; null while the body or the day is missing. */
export function sentOf(
  typed: TypedMeeting,
): Omit<SaveMeetingInput, "forceId" | "idempotencyKey" | "meetingId" | "version"> | null {
  const { body, name, place, closed, closedReason } = typed;
  const heldOn = isoDate(typed.heldOn);
  if (!body || !heldOn) return null;
  const items = typed.items
    .filter(({ itemId, title }) => itemId !== null || title.trim() !== "")
    .map(({ itemId, number, title, closed: shut, closedReason: why }) => {
      return {
        itemId,
        number: number.trim(),
        title: title.trim(),
        closed: shut,
        closedReason: shut ? why.trim() : null,
      };
    });
  const reason = closed ? closedReason.trim() : null;
  return { body, heldOn, name: name.trim(), place: place.trim(), closed, closedReason: reason, items };
}
