import { DirectDiscussion } from "@probity/service-kit/route-enums";
import type { Case } from "../cases/case.entity.js";
import { dayItBegan } from "../cases/day-it-began.js";
import { chosen } from "../cases/raise-concern.js";
import { subjectsOf } from "../handling/parties.js";
import { barringOn, watchersOf, type RoutingFacts } from "../routing/barring.js";
import { decide, holdersDayOf, holdersOf, type ForceCopy } from "../routing/decide.js";
import { RouteStatus, type RouteDecision } from "../routing/route.entity.js";

/** What a review is routed by. */
export interface ToReview {
  readonly found: Case;
  readonly force: ForceCopy;
  readonly facts: RoutingFacts;
  /** Who handles it or ever did. */
  readonly handlers: readonly string[];
}

/** Where a review goes, and who watches over it where nobody may have it. */
export interface Reviewers {
  readonly route: RouteDecision;
  readonly reviewers: readonly string[];
  readonly watchers: readonly string[];
  /** Who does not handle it again. */
  readonly former: readonly string[];
}

/** Whom a case concerns, as the router is asked. */
export const concernedIn = (found: Case): string[] =>
  [...subjectsOf(found), found.raisedById].filter((id) => id !== null);

/** Who may review what was decided: by the rulebook, none of those who handled it; in the queue where nobody is left. */
export function reviewersOf({ found, force, facts, handlers }: ToReview, today: string): Reviewers {
  const former = [...new Set([...found.formerHandlers, ...handlers])];
  const on = dayItBegan(found);
  const [subjectId = "", ...furtherSubjectIds] = subjectsOf(found);
  const concerning = { subjectId, furtherSubjectIds, conflicts: facts.conflicts, formerHandlerIds: former };
  const barred = barringOn(force, holdersDayOf(force, on, today))({ ...concerning, complainantId: found.raisedById });
  const watchers = watchersOf(facts.keepers, holdersOf(force, "CHAIR_OF_OVERSIGHT_BODY", on, today), barred);
  if (!found.matter) return { route: unrouted, reviewers: [], watchers, former };
  const raised = { matter: found.matter, complainantId: found.raisedById ?? "", on };
  const decided = decide(force, { ...concerning, ...raised, directDiscussion: DirectDiscussion.IMPRACTICAL }, today);
  const recipients = chosen(decided, {});
  const reviewers = [...new Set(recipients.flatMap(({ personIds }) => personIds))];
  if (reviewers.length > 0) return { route: { ...decided, recipients }, reviewers, watchers: [], former };
  const route = { ...decided, recipients: [], status: RouteStatus.NO_LAWFUL_RECIPIENT };
  return { route, reviewers, watchers, former };
}

/** Of a case about no matter that a text sends anywhere. */
const unrouted: RouteDecision = {
  status: RouteStatus.NO_LAWFUL_RECIPIENT,
  recipients: [],
  afterDiscussion: [],
  firstContacts: [],
  passedOver: [],
  clauseId: null,
  clauseRef: null,
  byFallback: false,
  explanation: [],
  informalFirst: false,
  marking: null,
  nextStep: null,
  versionId: null,
};
