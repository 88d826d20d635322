import { isoDayInWords } from "@probity/rules/deadline-words";
import { decideTerm } from "@probity/rules/terms";
import type { NewAppointment } from "./open-appointment.js";
import type { Office } from "./appointment.entity.js";

/** Why an appointment cannot be: at which of its days, in words, and the law where it is one. */
export interface Misfit {
  readonly field: "from" | "to";
  readonly message: string;
  readonly citation: string | null;
}

type Days = Pick<NewAppointment, "kind" | "from" | "to" | "actingCause" | "causeFrom">;

/**
 * Why these days do not fit into an office or a term, however they were entered; null: they do. A last day that is given keeps to
 * the limit of the law; one that is not is shown what it is. `nextPoll`: the first poll on or after the first day.
 */
export function misfitOf(
  office: Pick<Office, "role" | "from" | "to">,
  { kind, from, to = null, actingCause = null, causeFrom = null }: Days,
  nextPoll: string | null,
): Misfit | null {
  if (office.from && from < office.from)
    return { field: "from", message: `The office begins on ${isoDayInWords(office.from)}.`, citation: null };
  if (office.to && (to ?? from) > office.to)
    return {
      field: from > office.to ? "from" : "to",
      message: `The office ends on ${isoDayInWords(office.to)}.`,
      citation: null,
    };
  const term = to ? decideTerm({ role: office.role, kind, from, actingCause, causeFrom, nextPoll }) : null;
  if (!term?.endsBy || !to || to <= term.endsBy) return null;
  const message = `${term.explanation.join(" ")} Give a last day no later than ${isoDayInWords(term.endsBy)}.`;
  return { field: "to", message, citation: term.citation };
}
