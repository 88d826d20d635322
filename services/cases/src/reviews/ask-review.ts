import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid, notAllowed } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { changedMeanwhile } from "../cases/changed-meanwhile.js";
import { CasePart, CaseStatus } from "../cases/case.entity.js";
import { CaseStage } from "../cases/case-kind.js";
import { routedStep } from "../cases/raise-concern.js";
import { resumeClocksOf } from "../clocks/close-clocks.js";
import { whyNotStep } from "../handling/case-stage.rules.js";
import { transitionOf } from "../handling/case-stage.transitions.js";
import { readCaseToHandle } from "../handling/record-case-step.js";
import { standingOf, type Seen } from "../handling/standing-of.js";
import { caseWords } from "../opening/open-case.js";
import { routingFactsSql, type RoutingFacts } from "../routing/barring.js";
import { openCaseKey } from "../sealing/case-key.js";
import { CaseStepKind } from "../steps/case-step-kind.js";
import { keepStep } from "../steps/keep-step.js";
import { ReviewAsker } from "./review-enums.js";
import type { AskForReviewInput } from "./review.inputs.js";
import { concernedIn, reviewersOf, type Reviewers } from "./reviewers.js";

/**
 * Asks for an appeal against what was decided, or its review: it goes to whom the text names, and to none of those who handled it.
 * Answers the case's id.
 * @throws NOT_FOUND without a part in it, NOT_ALLOWED for who neither raised nor handles it, CONFLICT where it was changed meanwhile,
 * INVALID where nothing is decided, one was asked for already, or nobody is left who may review it or watch over it.
 */
export async function askForReview(change: Change, context: RequestContext, input: AskForReviewInput): Promise<string> {
  const reasons = caseWords("reasons", input.reasons);
  const seen = await readCaseToHandle(change, knownForm(input.caseId, "case"));
  const { found } = seen;
  const askedBy = mayAsk(context, seen, input);
  // Of two at once the second waits here, and is told: it may have no part in the case any more.
  const [still] = await change.query(
    "select 1 from cases.cases where force_id = $1 and id = $2 and version = $3 for update",
    [change.forceId, found.id, input.version],
  );
  if (!still) throw changedMeanwhile();
  const { route, reviewers, watchers, former } = await whoReviews(change, context, seen);
  if (reviewers.length + watchers.length === 0)
    throw invalid(
      "caseId",
      "Nobody is left here who may review it, and nobody watches over such cases. Ask the administrator to name who does.",
      "NOBODY",
    );
  const note = { text: reasons, key: await openCaseKey(context, seen.key) };
  const { title } = transitionOf(CaseStepKind.REVIEW);
  const { clauseId, versionId } = route;
  await keepStep(change, context, found.id, { kind: CaseStepKind.REVIEW, title, clauseId, versionId, askedBy, note });
  await keepStep(change, context, found.id, routedStep(route));
  if (found.closedAt) await resumeClocksOf(change, context, found.id);
  const received = reviewers.length > 0;
  const status = received ? CaseStatus.WITH_RECIPIENT : CaseStatus.NO_LAWFUL_RECIPIENT;
  await change.query(
    `update cases.cases set stage = $4, status = $5, route = $6, version_id = $7, clause_ref = $8, former_handlers = $9, held_by = 'ROUTE', held_as = null,
       awaits_receiver = false, closed_at = null, version = version + 1 where force_id = $1 and id = $2 and version = $3`,
    [
      change.forceId,
      found.id,
      input.version,
      CaseStage.REVIEW,
      status,
      JSON.stringify(route),
      versionId,
      route.clauseRef,
      former,
    ],
  );
  await change.query("select cases.give_review($1, $2, $3, $4, $5)", [
    change.forceId,
    found.id,
    received ? reviewers : watchers,
    received ? CasePart.HANDLER : CasePart.OVERSIGHT,
    clauseId,
  ]);
  await change.audit({
    action: "askForReview",
    entity: "Case",
    entityId: found.id,
    before: { stage: found.stage },
    after: { status, askedBy, recipients: route.recipients.map(({ role }) => role) },
    clauseId: clauseId ?? undefined,
  });
  return found.id;
}

function mayAsk(context: RequestContext, seen: Seen, { version, askedBy }: AskForReviewInput): ReviewAsker {
  const { found } = seen;
  const standing = standingOf(context, seen);
  if (!standing.isHandler && !standing.isComplainant) throw notAllowed("cases:handle");
  if (found.heldBy === "STATUTORY")
    throw invalid("caseId", "The Regulations know no review by the Panel of what it decided.", "NOT_NOW");
  const refusal = whyNotStep(CaseStepKind.REVIEW, standing);
  if (refusal) throw invalid("caseId", refusal.en, "NOT_NOW");
  if (found.version !== version) throw changedMeanwhile();
  if (!standing.isHandler) return ReviewAsker.COMPLAINANT;
  if (!askedBy) throw invalid("askedBy", "Say for whom it is asked.");
  return askedBy;
}

async function whoReviews(change: Change, { today }: RequestContext, { found, force }: Seen): Promise<Reviewers> {
  const { forceId } = change;
  const rows = await change.query<{ id: string }>("select h.person_id as id from cases.handlers_ever($1, $2) h", [
    forceId,
    found.id,
  ]);
  const [facts] = await change.query<RoutingFacts>(routingFactsSql, [forceId, concernedIn(found), today]);
  const handlers = rows.map(({ id }) => id);
  return reviewersOf({ found, force, facts: facts as RoutingFacts, handlers }, today);
}
