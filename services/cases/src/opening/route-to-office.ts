import { titleOf } from "@probity/rules/plain-words";
import type { Office } from "@probity/rules/vocabulary";
import { holdersOf, titlesIn, type ForceCopy } from "../routing/decide.js";
import { RouteStatus, type RouteDecision, type RouteRecipient } from "../routing/route.entity.js";

/** By what an office receives: a clause of a version, or something else that is said in words. */
export interface NamedBy {
  readonly clauseId: string | null;
  readonly clauseRef: string | null;
  readonly versionId: string | null;
  readonly explanation: readonly string[];
  readonly explanationCy: readonly string[];
}

/**
 * Where a matter goes that a text or the law sends to one office: to who holds it today; where nobody does, to the force's own
 * fallback; where there is none, it waits.
 */
export function routeToOffice(
  force: ForceCopy,
  office: Office,
  named: NamedBy,
  on: string,
  today: string,
): RouteDecision {
  const recipientOf = (role: Office): RouteRecipient => {
    const personIds = [...new Set(holdersOf(force, role, on, today))];
    const titleCy = titleOf(role, titlesIn(force, "cy"), "CY");
    return { role: role as RouteRecipient["role"], title: titleOf(role, titlesIn(force, "en")), titleCy, personIds };
  };
  const first = recipientOf(office);
  const vacant = first.personIds.length === 0;
  const fallback = vacant && force.fallback ? recipientOf(force.fallback.role) : null;
  const receives = vacant ? fallback : first;
  const nobody = `Nobody holds the office of ${first.title} today.`;
  const nobodyCy = `Nid oes neb yn dal y swydd hon heddiw: ${first.titleCy}.`;
  return {
    status: receives ? RouteStatus.ROUTED : RouteStatus.NO_LAWFUL_RECIPIENT,
    recipients: receives ? [receives] : [],
    afterDiscussion: [],
    firstContacts: [],
    passedOver: vacant
      ? [
          {
            role: first.role,
            title: first.title,
            titleCy: first.titleCy,
            reason: "nobody holds this office",
            reasonCy: "nid oes neb yn dal y swydd hon",
          },
        ]
      : [],
    clauseId: named.clauseId,
    clauseRef: named.clauseRef,
    byFallback: fallback !== null,
    explanation: [
      ...named.explanation,
      ...(vacant ? [nobody] : []),
      ...(fallback && force.fallback ? [force.fallback.reason] : []),
    ],
    explanationCy: [
      ...named.explanationCy,
      ...(vacant ? [nobodyCy] : []),
      ...(fallback && force.fallback ? [force.fallback.reason] : []),
    ],
    informalFirst: false,
    marking: null,
    nextStep: null,
    versionId: named.versionId,
  };
}
