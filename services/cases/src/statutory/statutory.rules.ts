import { CaseStage as Stage } from "../cases/case-kind.js";
import type { Refusal } from "../handling/case-stage.rules.js";
import { CaseStepKind as Kind } from "../steps/case-step-kind.js";
import { ComplaintGravity, StatutoryActing } from "./statutory-enums.js";
import { regulations, statutoryTransitionOf, type StatutoryKind } from "./statutory.transitions.js";

/** A complaint about an office holder as it stands before a step. */
export interface StatutoryStanding {
  readonly stage: Stage;
  /** As whom whoever looks acts in it; null: they do not handle it. */
  readonly acting: StatutoryActing | null;
  readonly outcome: string | null;
  /** What was recorded since it came to this route, first to last. */
  readonly steps: readonly { readonly kind: Kind; readonly gravity: ComplaintGravity | null }[];
}

/** Why a step is not open, and the regulation that says so. */
export interface StatutoryRefusal extends Refusal {
  readonly citation: string | null;
}

const refusal = (en: string, cy: string, citation: string | null = null): StatutoryRefusal => ({
  en,
  cy,
  clauseId: null,
  citation,
});

const mustRefer = refusal(
  "It must be passed to the Independent Office for Police Conduct first: it alleges a crime or is a conduct matter.",
  "Rhaid ei hanfon at Swyddfa Annibynnol Ymddygiad yr Heddlu yn gyntaf: mae’n honni trosedd neu’n fater ymddygiad.",
  regulations.refer.citation,
);

/** How grave it was recorded to be; null: it is not recorded. */
export function gravityOf({ steps }: Pick<StatutoryStanding, "steps">): ComplaintGravity | null {
  return steps.findLast(({ kind }) => kind === Kind.COMPLAINT_RECORDED)?.gravity ?? null;
}

/** Whether it is for the Independent Office for Police Conduct to say what becomes of it: not before it is referred back. */
export function awaitsIopc(standing: Pick<StatutoryStanding, "steps">): boolean {
  const gravity = gravityOf(standing);
  const grave = gravity === ComplaintGravity.SERIOUS || gravity === ComplaintGravity.CONDUCT_MATTER;
  const recordedAt = standing.steps.findLastIndex(({ kind }) => kind === Kind.COMPLAINT_RECORDED);
  const since = standing.steps.slice(recordedAt);
  return grave && !since.some(({ kind }) => kind === Kind.IOPC_RETURNED);
}

/** Why a step cannot be recorded now; null: it can. */
export function whyNotStatutory(kind: StatutoryKind, standing: StatutoryStanding): StatutoryRefusal | null {
  const { from, panelAlone, source } = statutoryTransitionOf(kind);
  if (standing.acting === null)
    return refusal("Only those who handle the case can do this.", "Dim ond y rhai sy’n trin yr achos a all wneud hyn.");
  if (panelAlone && standing.acting === StatutoryActing.DELEGATE)
    return refusal(
      "Only those who act for the Panel can do this: the initial handling alone is delegated.",
      "Dim ond y rhai sy’n gweithredu dros y Panel a all wneud hyn: dim ond y trin cychwynnol a ddirprwywyd.",
      source?.citation ?? null,
    );
  if (!from.includes(standing.stage))
    return refusal("The case is at another stage.", "Mae’r achos ar gam arall.", source?.citation ?? null);
  return whyNotByLaw(kind, standing);
}

function whyNotByLaw(kind: StatutoryKind, standing: StatutoryStanding): StatutoryRefusal | null {
  if ((kind === Kind.INFORMAL_RESOLUTION || kind === Kind.DISAPPLIED) && awaitsIopc(standing)) return mustRefer;
  if (kind === Kind.OUTCOME && standing.stage === Stage.REFERRED && !investigates(standing))
    return refusal(
      "Record first what the Independent Office for Police Conduct does with it.",
      "Cofnodwch yn gyntaf beth mae Swyddfa Annibynnol Ymddygiad yr Heddlu yn ei wneud â hi.",
      regulations.refer.citation,
    );
  if (kind === Kind.CLOSED && standing.outcome === null)
    return refusal("Record what came of it first.", "Cofnodwch y canlyniad yn gyntaf.");
  return null;
}

function investigates({ steps }: StatutoryStanding): boolean {
  const answers: readonly Kind[] = [Kind.IOPC_REFERRAL, Kind.IOPC_INVESTIGATES, Kind.IOPC_RETURNED];
  return steps.findLast(({ kind }) => answers.includes(kind))?.kind === Kind.IOPC_INVESTIGATES;
}

/** Why it cannot be handed to the force's own route; null: it can. What must go to the Independent Office for Police Conduct goes there first. */
export function whyNotToProtocol(standing: StatutoryStanding): StatutoryRefusal | null {
  if (standing.acting === null)
    return refusal("Only those who handle the case can do this.", "Dim ond y rhai sy’n trin yr achos a all wneud hyn.");
  if (standing.stage === Stage.CLOSED)
    return refusal("The case is closed: open it again first.", "Mae’r achos wedi cau: agorwch ef eto yn gyntaf.");
  if (standing.stage === Stage.RECEIVED)
    return refusal(
      "Record it first, or why it is not recorded.",
      "Cofnodwch hi yn gyntaf, neu pam na chaiff ei chofnodi.",
      regulations.record.citation,
    );
  return standing.stage === Stage.REFERRED || awaitsIopc(standing) ? mustRefer : null;
}

/** The steps since a complaint came to the statutory route. */
export function sinceStatutory<Step extends { readonly kind: Kind }>(steps: readonly Step[]): Step[] {
  return steps.slice(steps.findLastIndex(({ kind }) => kind === Kind.TO_STATUTORY_ROUTE) + 1);
}
