import { anchors, conventions, duties } from "@probity/rules/vocabulary";
import { londonInstant, typedTime } from "../../cases/london-instant.js";
import type { CountingConvention, Duty, LimitAnchor } from "../../gql/graphql.js";
import { dayOf } from "./simulation-question.js";

/** A day, and a time of it by the clock in the United Kingdom where it is known. */
export interface AskedInstant {
  readonly day: string;
  /** "16:10"; empty: the day alone. */
  readonly time: string;
}

/** A whole question about a duty. Null: not said, so that the clause decides or no day is reckoned. */
export interface DutyAsked {
  readonly duty: Duty;
  readonly on: string;
  readonly event: LimitAnchor | null;
  readonly happened: AskedInstant | null;
  readonly counted: CountingConvention | null;
  readonly done: AskedInstant | null;
}

/** The question that an address asks; null where a part of it is missing or unknown. */
export function dutyAskedBy(parameters: URLSearchParams): DutyAsked | null {
  const one = <Value extends string>(name: string, of: readonly Value[]) =>
    of.find((value) => value === parameters.get(name)) ?? null;
  const duty = one("duty", duties);
  const on = dayOf(parameters.get("on"));
  if (!duty || on === null) return null;
  const happened = instantIn(parameters.get("happened"));
  const done = instantIn(parameters.get("done"));
  return {
    duty,
    on,
    event: one("event", anchors),
    happened,
    counted: one("counted", conventions),
    done: done?.time ? done : null,
  };
}

/** The address's part for a question. */
export function dutyParametersOf({ duty, on, event, happened, counted, done }: DutyAsked): Record<string, string> {
  return {
    duty,
    on,
    ...(event ? { event } : {}),
    ...(happened ? { happened: inAddress(happened) } : {}),
    ...(counted ? { counted } : {}),
    ...(done ? { done: inAddress(done) } : {}),
  };
}

/** What the API is asked. */
export function dutyVariablesOf({ duty, on, event, happened, counted, done }: DutyAsked) {
  const happenedAt = happened?.time ? londonInstant(happened.day, happened.time) : null;
  return {
    duty,
    on,
    anchor: event,
    convention: counted,
    happenedAt,
    happenedOn: happenedAt === null ? (happened?.day ?? null) : null,
    doneAt: done ? londonInstant(done.day, done.time) : null,
  };
}

const inAddress = ({ day, time }: AskedInstant): string => (time ? `${day}T${time}` : day);

function instantIn(text: string | null): AskedInstant | null {
  const [date = "", clock = ""] = (text ?? "").split("T");
  const day = dayOf(date);
  if (day === null) return null;
  const time = typedTime(clock) ?? "";
  return { day, time: time && londonInstant(day, time) ? time : "" };
}
