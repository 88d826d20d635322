import { invalid, notFound } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import type { DirectDiscussion, MatterName } from "@probity/service-kit/route-enums";
import type { RoutingFacts } from "./barring.js";
import { decide, type ForceCopy } from "./decide.js";
import type { RouteDecision } from "./route.entity.js";

/** Decides, after the checks that every concern needs. */
export function routeOf(
  force: ForceCopy,
  input: {
    subjectPersonId: string;
    matter: MatterName;
    on?: string | null;
    directDiscussion: DirectDiscussion;
    complainantId: string;
  },
  today: string,
  { conflicts }: Pick<RoutingFacts, "conflicts">,
): RouteDecision {
  const subjectId = knownForm(input.subjectPersonId, "person");
  if (!force.holders.some((holder) => holder.personId === subjectId)) throw notFound("person");
  if (subjectId === input.complainantId)
    throw invalid("subjectPersonId", "A concern is about somebody else than the person who raises it.");
  const on = input.on ?? today;
  if (on > today) throw invalid("on", "The day it began cannot be in the future.");
  return decide(force, { ...input, subjectId, on, conflicts }, today);
}
