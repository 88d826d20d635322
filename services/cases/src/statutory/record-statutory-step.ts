import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid, ruleBroken } from "@probity/service-kit/errors";
import { changedMeanwhile } from "../cases/changed-meanwhile.js";
import { CasePart, CaseStatus } from "../cases/case.entity.js";
import { CaseStage } from "../cases/case-kind.js";
import { resumeClocksOf, stopClocksOf } from "../clocks/close-clocks.js";
import type { RecordCaseStepInput } from "../handling/case-step.inputs.js";
import type { Seen } from "../handling/standing-of.js";
import { openCaseKey, type StoredCaseKey } from "../sealing/case-key.js";
import { CaseStepKind as Kind } from "../steps/case-step-kind.js";
import { keepStep } from "../steps/keep-step.js";
import type { StatutoryArrangement } from "./arrangement.entity.js";
import { actingOn, actsAs, arrangementsSql } from "./arrangements.js";
import { StatutoryActing } from "./statutory-enums.js";
import { sinceStatutory, whyNotStatutory, type StatutoryStanding } from "./statutory.rules.js";
import { statutoryKinds, statutoryTransitionOf, type StatutoryKind } from "./statutory.transitions.js";

/** How a complaint stands to whoever asks. Who holds a part and is neither was given it by hand, in the Panel's place. */
export function statutoryStanding(
  context: RequestContext,
  { found, parts, steps, force }: Seen,
  arrangements: readonly StatutoryArrangement[],
): StatutoryStanding {
  const handles = parts.some(({ part }) => part === CasePart.HANDLER) && context.can("cases:handle", found.forceId);
  const acting = actingOn(force, arrangements, context.today);
  const as = actsAs(acting, context.personIn(found.forceId)) ?? StatutoryActing.PANEL;
  const { stage, outcome } = found;
  return { stage, outcome, acting: handles ? as : null, steps: sinceStatutory(steps) };
}

/** Records a step of a complaint about an office holder. Answers the case's id. @throws like recordCaseStep */
export async function recordStatutoryStep(
  change: Change,
  context: RequestContext,
  input: RecordCaseStepInput,
  seen: Seen & { key: StoredCaseKey },
): Promise<string> {
  const kind = statutoryKinds.find((one) => one === input.kind);
  if (!kind)
    throw invalid("kind", "This is no step of the statutory route. Choose one of the case’s actions.", "NOT_NOW");
  const { found } = seen;
  const arrangements = await change.query<StatutoryArrangement>(arrangementsSql, [found.forceId, context.today]);
  const refusal = whyNotStatutory(kind, statutoryStanding(context, seen, arrangements));
  if (refusal?.citation) throw ruleBroken(refusal.en, { clauseId: refusal.citation });
  if (refusal) throw invalid("kind", refusal.en, "NOT_NOW");
  checkAsked(kind, input);
  const stage = await move(change, context, {
    kind,
    input,
    stage: found.stage,
    status: found.status,
    outcome: found.outcome,
  });
  const { asks, source, title } = statutoryTransitionOf(kind);
  const { gravity = null, ground = null } = input;
  await keepStep(change, context, found.id, {
    kind,
    title,
    gravity: asks.includes("gravity") ? gravity : null,
    ground: asks.includes("ground") ? ground : null,
    citation: source?.citation ?? null,
    note: { text: input.note.trim(), key: await openCaseKey(context, seen.key) },
  });
  if (kind === Kind.CLOSED) await stopClocksOf(change, context, found.id);
  if (kind === Kind.REOPENED) await resumeClocksOf(change, context, found.id);
  await change.audit({
    action: "recordStatutoryStep",
    entity: "Case",
    entityId: found.id,
    after: { kind, stage, ground: asks.includes("ground") ? ground : undefined },
    clauseId: source?.citation,
  });
  return found.id;
}

function checkAsked(kind: StatutoryKind, { note, gravity, ground, outcome }: RecordCaseStepInput): void {
  const { asks } = statutoryTransitionOf(kind);
  if (note.trim() === "" || note.length > 20_000)
    throw invalid("note", "Say what was done and why, in at most 20,000 characters.");
  if (asks.includes("gravity") && !gravity) throw invalid("gravity", "Say how grave it is.");
  if (asks.includes("ground") && !ground) throw invalid("ground", "Say on which ground.");
  if (asks.includes("outcome") && !outcome) throw invalid("outcome", "Say what came of it.");
}

interface Moving extends Pick<Seen["found"], "stage" | "status" | "outcome"> {
  readonly kind: StatutoryKind;
  readonly input: RecordCaseStepInput;
}

async function move(
  change: Change,
  { now }: RequestContext,
  { kind, input, stage, status, outcome }: Moving,
): Promise<CaseStage> {
  const to = statutoryTransitionOf(kind).to ?? stage;
  const closed = to === CaseStage.CLOSED;
  const reopened = kind === Kind.REOPENED;
  const moved = await change.query(
    `update cases.cases set stage = $4, status = $5, outcome = $6, closed_at = $7, version = version + 1
     where force_id = $1 and id = $2 and version = $3 returning 1`,
    [
      change.forceId,
      input.caseId,
      input.version,
      to,
      closed ? CaseStatus.CLOSED : reopened ? CaseStatus.WITH_RECIPIENT : status,
      kind === Kind.OUTCOME ? input.outcome : reopened ? null : outcome,
      closed ? now : null,
    ],
  );
  if (moved.length === 0) throw changedMeanwhile();
  return to;
}
