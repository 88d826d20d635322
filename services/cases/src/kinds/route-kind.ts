import { barredFrom, causeInWelsh, causeInWords } from "@probity/rules/conflicts";
import { closeness } from "@probity/rules/binding";
import { decideConsultation } from "@probity/rules/decisions/consultation";
import { titleOf } from "@probity/rules/plain-words";
import { isOutside } from "@probity/rules/recipients";
import { readBack } from "@probity/rules/sentence";
import type { Office, Recipient } from "@probity/rules/vocabulary";
import { invalid } from "@probity/service-kit/errors";
import { DirectDiscussion } from "@probity/service-kit/route-enums";
import { CaseKind } from "../cases/case-kind.js";
import { chosen } from "../cases/raise-concern.js";
import { routeByRule } from "../opening/route-by-rule.js";
import { barringOn, type RoutingFacts } from "../routing/barring.js";
import { decide, holdersOf, judgedBy, titlesIn, type ForceCopy } from "../routing/decide.js";
import { RouteStatus, type PassedOverRecipient, type RouteDecision } from "../routing/route.entity.js";
import { definitionOf } from "./definitions.js";

/** Whose case is begun, about whom if anybody, in which force. */
export interface Beginning {
  readonly force: ForceCopy;
  readonly personId: string;
  readonly subjectId: string | null;
  readonly conflicts: RoutingFacts["conflicts"];
  readonly today: string;
}

/** Nobody of the force: no rule about subjects of its own people meets them. */
const nobodyInParticular = "";

/**
 * Where a case goes that is begun by the form of its kind; null: whoever begins it handles it.
 * @throws INVALID where the text says nothing of it and nobody would have a reason to keep it.
 */
export function routeOfKind(kind: CaseKind, beginning: Beginning): RouteDecision | null {
  if (kind === CaseKind.POLITICAL_ACTIVITY_QUERY) return routeQuery(beginning);
  if (kind === CaseKind.INFORMATION_RESERVATION) return routeReservation(beginning);
  return kind === CaseKind.GRIEVANCE ? handOff(beginning) : null;
}

/** DC-POL.q: to whom the text names for a query on political activity. */
function routeQuery({ force, personId, today }: Beginning): RouteDecision {
  return routeByRule(force, { personId, on: today, today }, (asking) => {
    const decided = decideConsultation(asking.rules, { ...asking, topic: "POLITICAL_ACTIVITY" });
    if (decided.outcome === "NOT_COVERED")
      throw invalid("kind", "No text of your force says whom you ask about this.", "NOT_COVERED");
    return { ...decided, to: decided.whom, all: decided.mode === "ALL" };
  });
}

/** DC-CON.5, AS-3.6d: by the route for a doubt about a request for information; it is about nobody. */
function routeReservation({ force, personId, conflicts, today }: Beginning): RouteDecision {
  const directDiscussion = DirectDiscussion.IMPRACTICAL;
  const raised = { matter: "INFORMATION_REQUEST", directDiscussion, conflicts, on: today } as const;
  const decided = decide(force, { ...raised, complainantId: personId, subjectId: nobodyInParticular }, today);
  return { ...decided, recipients: chosen(decided, {}) };
}

/**
 * CU-W1, ST-11: a grievance is handed to the human resources of the body; where nobody holds that office, to the first office that
 * the text names for it, or else the force’s own fallback. Never to whom it is about, to whoever hands it over, or to who is conflicted.
 */
function handOff(beginning: Beginning): RouteDecision {
  const { force, today } = beginning;
  const found = grievanceRule(beginning);
  const named = (found?.kept.rule.to ?? []).filter((one): one is Office => !isOutside(one));
  const offices: Recipient[] = [...new Set<Recipient>(["HR", ...named])];
  const { free, passedOver } = firstFree(offices, beginning);
  const fallback = free || !force.fallback ? null : firstFree([force.fallback.role], beginning);
  const receives = free ?? fallback?.free ?? null;
  const rule = found?.kept.rule;
  return {
    status: receives ? RouteStatus.ROUTED : RouteStatus.NO_LAWFUL_RECIPIENT,
    recipients: receives ? [receives] : [],
    afterDiscussion: [],
    firstContacts: [],
    passedOver: [...passedOver, ...(fallback?.passedOver ?? [])],
    clauseId: rule?.clauseId ?? null,
    clauseRef: found?.kept.clauseRef ?? null,
    byFallback: free === null && receives !== null,
    explanationCy: [
      rule
        ? readBack(rule, titlesIn(force, "cy"), "CY")
        : "Nid oes testun yr heddlu’n dweud i ble mae cwyn cyflogaeth yn mynd.",
      "Trosglwyddir cwyn cyflogaeth i adnoddau dynol y corff: ni chaiff ei hystyried yma.",
      ...[...passedOver, ...(fallback?.passedOver ?? [])].map(
        (one) => `Eir heibio i: ${one.titleCy}. Y rheswm: ${one.reasonCy}.`,
      ),
      receives ? `Mae’n mynd at: ${receives.titleCy}.` : "Ni chaiff neb a enwir ei dderbyn yn gyfreithlon.",
    ],
    explanation: [
      rule ? readBack(rule, titlesIn(force, "en")) : "No text of the force says where a grievance goes.",
      "A grievance is handed to the human resources of the body: it is not considered here.",
      ...[...passedOver, ...(fallback?.passedOver ?? [])].map(
        ({ title, reason }) => `${title} is passed over: ${reason}.`,
      ),
      receives ? `It goes to the ${receives.title}.` : "Nobody named may lawfully receive it.",
    ],
    informalFirst: false,
    marking: null,
    nextStep: null,
    versionId: found?.version.id ?? judgedBy(force, today, today).versions[0]?.version.id ?? null,
  };
}

function grievanceRule({ force, personId, today }: Beginning) {
  const { bound, classesOfPerson } = judgedBy(force, today, today);
  const { isRuledBy } = definitionOf(CaseKind.GRIEVANCE);
  const classes = classesOfPerson(personId);
  return bound
    .flatMap(({ kept: { rule, clauseRef }, version }) =>
      rule.kind === "ROUTE" && isRuledBy(rule) ? [{ kept: { rule, clauseRef }, version }] : [],
    )
    .find(({ kept }) => closeness(kept.rule.complainant, classes) !== null);
}

/** The first of these offices that somebody holds who is not concerned, and why the others are passed over. */
function firstFree(offices: readonly Recipient[], beginning: Beginning) {
  const { force, personId, subjectId, conflicts, today } = beginning;
  const barred = subjectId
    ? barringOn(force, today)({ complainantId: personId, subjectId, conflicts })
    : barredFrom({ subjectIds: [], complainantId: personId }, new Map(), conflicts);
  const passedOver: PassedOverRecipient[] = [];
  for (const office of offices) {
    const role = office as PassedOverRecipient["role"];
    const title = titleOf(office, titlesIn(force, "en"));
    const titleCy = titleOf(office, titlesIn(force, "cy"), "CY");
    const held = [...new Set(holdersOf(force, office, today, today))];
    const personIds = held.filter((id) => !barred.has(id));
    if (personIds.length > 0) return { free: { role, title, titleCy, personIds }, passedOver };
    const cause = held.map((id) => barred.get(id)).find((one) => one !== undefined);
    passedOver.push({
      role,
      title,
      titleCy,
      reason: cause ? causeInWords[cause] : "nobody holds this office today",
      reasonCy: cause ? causeInWelsh[cause] : "nid oes neb yn dal y swydd hon heddiw",
      cause: cause ?? "VACANT",
    });
  }
  return { free: null, passedOver };
}
