import { canonicalMatters, offices, type Office } from "@probity/rules/vocabulary";
import type { DirectDiscussion, Matter, Role } from "../../gql/graphql.js";
import { partyNames, type PartyName } from "./parties.js";

export const discussions = ["TRIED", "IMPRACTICAL", "NOT_TRIED"] as const satisfies readonly DirectDiscussion[];

/** A whole question. `failedOn`: the day on which talking failed, where it is known. */
export interface SimulationAsked {
  readonly matter: Matter;
  readonly by: PartyName;
  readonly about: PartyName;
  readonly on: string;
  readonly discussion: DirectDiscussion;
  readonly failedOn: string | null;
  /** Who is taken to have been consulted about the decision. */
  readonly consulted: readonly Role[];
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** The question that an address asks; null where a part of it is missing or unknown. */
export function askedBy(parameters: URLSearchParams): SimulationAsked | null {
  const one = <Value extends string>(name: string, of: readonly Value[]) =>
    of.find((value) => value === parameters.get(name));
  const matter = one("matter", canonicalMatters);
  const by = one("by", partyNames);
  const about = one("about", partyNames);
  const discussion = one("talked", discussions);
  const on = dayOf(parameters.get("on"));
  if (!matter || !by || !about || !discussion || on === null) return null;
  const named = parameters.getAll("consulted");
  const consulted = offices.filter(
    (office): office is Office & Role => office !== "LINE_CHAIN" && named.includes(office),
  );
  return { matter, by, about, on, discussion, failedOn: dayOf(parameters.get("failed")), consulted };
}

/** The address's part for a question. */
export function parametersOf(asked: SimulationAsked): Record<string, string | string[]> {
  const { matter, by, about, on, discussion, failedOn, consulted } = asked;
  return {
    matter,
    by,
    about,
    on,
    talked: discussion,
    ...(failedOn === null ? {} : { failed: failedOn }),
    ...(consulted.length === 0 ? {} : { consulted: [...consulted] }),
  };
}

/** A day as an address gives it; null for anything else. */
export function dayOf(text: string | null): string | null {
  return text !== null && isoDay.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}
