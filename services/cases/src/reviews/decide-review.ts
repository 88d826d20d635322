import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid, notAllowed, ruleBroken } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { changedMeanwhile } from "../cases/changed-meanwhile.js";
import type { Case } from "../cases/case.entity.js";
import { CaseStage } from "../cases/case-kind.js";
import { checkClauses } from "../handling/asked.js";
import { whyNotDecided, whyNotStep } from "../handling/case-stage.rules.js";
import { transitionOf } from "../handling/case-stage.transitions.js";
import { readCaseToHandle } from "../handling/record-case-step.js";
import { standingOf } from "../handling/standing-of.js";
import { meetTargets } from "../kinds/targets.js";
import { caseWords } from "../opening/open-case.js";
import { openCaseKey } from "../sealing/case-key.js";
import { CaseStepKind } from "../steps/case-step-kind.js";
import { keepStep } from "../steps/keep-step.js";
import { ReviewOutcome } from "./review-enums.js";
import type { DecideReviewInput } from "./review.inputs.js";
import { sinceAsked } from "./review.rules.js";

/** Where each outcome leads: a decision set aside is made anew. */
const leadsTo: Readonly<Record<ReviewOutcome, CaseStage>> = {
  [ReviewOutcome.UPHELD]: CaseStage.FORMAL,
  [ReviewOutcome.VARIED]: CaseStage.DECIDED,
  [ReviewOutcome.NOT_UPHELD]: CaseStage.DECIDED,
};

/**
 * Decides an appeal or review, by whoever was given it and did not handle the case before. Answers the case's id.
 * @throws NOT_FOUND without a part in it, NOT_ALLOWED for who does not handle it, CONFLICT where it was changed meanwhile, RULE_BROKEN for
 * who handled what is under review and where a clause asks for a consultation first, INVALID at the field.
 */
export async function decideReview(change: Change, context: RequestContext, input: DecideReviewInput): Promise<string> {
  const { outcome, clauses } = input;
  const reasons = caseWords("reasons", input.reasons);
  const seen = await readCaseToHandle(change, knownForm(input.caseId, "case"));
  const { found } = seen;
  const standing = standingOf(context, seen);
  if (!standing.isHandler) throw notAllowed("cases:handle");
  if (found.version !== input.version) throw changedMeanwhile();
  if (found.heldBy === "STATUTORY") throw invalid("caseId", "No appeal or review was asked for.", "NOT_NOW");
  const refusal = whyNotStep(CaseStepKind.REVIEW_DECIDED, standing);
  if (refusal) throw invalid("caseId", refusal.en, "NOT_NOW");
  if (found.formerHandlers.includes(context.personIn(change.forceId) ?? ""))
    throw ruleBroken("Whoever handled what is under review does not review it.", {});
  const finding = outcome === ReviewOutcome.VARIED ? (input.finding ?? null) : null;
  if (outcome === ReviewOutcome.VARIED && !finding) throw invalid("finding", "Say what is found instead.");
  checkClauses(clauses);
  const waits = finding && whyNotDecided({ ...standing, steps: sinceAsked(standing.steps) }, finding);
  if (waits) throw ruleBroken(waits.en, { clauseId: waits.clauseId ?? undefined });
  const stage = leadsTo[outcome];
  await move(change, found, stage, outcome);
  const [clauseId = null] = clauses;
  await keepStep(change, context, found.id, {
    kind: CaseStepKind.REVIEW_DECIDED,
    title: transitionOf(CaseStepKind.REVIEW_DECIDED).title,
    clauseId,
    versionId: found.versionId,
    finding,
    clauses,
    reviewOutcome: outcome,
    note: { text: reasons, key: await openCaseKey(context, seen.key) },
  });
  await meetTargets(change, context, found.id, false);
  await change.audit({
    action: "decideReview",
    entity: "Case",
    entityId: found.id,
    before: { stage: found.stage },
    after: { stage, outcome, finding },
    clauseId: clauseId ?? undefined,
  });
  return found.id;
}

/** What came of the case is said anew, unless the decision stands. */
async function move(change: Change, { id, version, outcome: before }: Case, stage: CaseStage, outcome: ReviewOutcome) {
  const moved = await change.query(
    "update cases.cases set stage = $4, outcome = $5, version = version + 1 where force_id = $1 and id = $2 and version = $3 returning 1",
    [change.forceId, id, version, stage, outcome === ReviewOutcome.NOT_UPHELD ? before : null],
  );
  if (moved.length === 0) throw changedMeanwhile();
}
