import { CaseStage as Stage, type CaseKind } from "../cases/case-kind.js";
import { transitionIn } from "../kinds/definitions.js";
import { CaseStepKind as Kind } from "../steps/case-step-kind.js";
import type { Consultation } from "./consultation.js";
import type { RecordedKind } from "./case-stage.transitions.js";
import { CaseFinding } from "./handling-enums.js";
import { ReviewOutcome } from "../reviews/review-enums.js";
import { whyNoReview } from "../reviews/review.rules.js";

/** A case as it stands before a step. */
export interface Standing {
  readonly kind: CaseKind;
  readonly stage: Stage;
  /** Whether whoever looks handles it. */
  readonly isHandler: boolean;
  /** Whether whoever looks raised it. */
  readonly isComplainant: boolean;
  /** Whether nobody named may lawfully receive it. */
  readonly unreceived: boolean;
  readonly outcome: string | null;
  /** Where it was referred to people here who have not acknowledged it: whether whoever looks is one of them. Null: it waits for nobody here. */
  readonly referral: "RECEIVER" | "SENDER" | null;
  /** What was recorded since it was last opened, first to last. */
  readonly steps: readonly { readonly kind: Kind; readonly party: string | null }[];
  /** The clause that asks for an informal resolution before anything else; null: none does. */
  readonly informalFirst: string | null;
  /** Who is consulted before it is decided; null: the text asks for nobody. */
  readonly consultation: Consultation | null;
}

/** Why a step is not open, in both languages, and the clause that says so. */
export interface Refusal {
  readonly en: string;
  readonly cy: string;
  readonly clauseId: string | null;
}

const notHandler = refusal(
  "Only those who handle the case can do this.",
  "Dim ond y rhai sy’n trin yr achos a all wneud hyn.",
);
const unreceived = refusal("The case waits for a lawful recipient.", "Mae’r achos yn aros am dderbynnydd cyfreithlon.");
const notOfThisKind = refusal("A case of this kind has no such step.", "Nid oes cam o’r fath mewn achos o’r math hwn.");
const atAnotherStage = refusal("The case is at another stage.", "Mae’r achos ar gam arall.");

/** Why a step cannot be recorded now; null: it can. What it says it finds counts where it is known. */
export function whyNotStep(kind: RecordedKind, standing: Standing, finding?: CaseFinding | null): Refusal | null {
  const asks = kind === Kind.REVIEW && standing.isComplainant;
  if (!standing.isHandler && !asks) return standing.unreceived ? unreceived : notHandler;
  const transition = transitionIn(standing.kind, kind);
  if (!transition) return notOfThisKind;
  if (kind === Kind.REVIEW)
    return whyNoReview(standing) ?? (transition.from.includes(standing.stage) ? null : atAnotherStage);
  if (!transition.from.includes(standing.stage)) return atAnotherStage;
  if (kind === Kind.FORMAL_STAGE) return whyNotFormal(standing);
  if (kind === Kind.DECISION) return whyNotDecided(standing, finding);
  if (kind === Kind.REFERRAL_ACKNOWLEDGED) return whyNotAcknowledged(standing);
  if (standing.referral === "RECEIVER" && kind !== Kind.NOTE)
    return refusal("Acknowledge the referral first.", "Cydnabyddwch yr atgyfeiriad yn gyntaf.");
  if (kind === Kind.OUTCOME) return whyNoOutcome(standing);
  if (kind === Kind.CLOSED && standing.outcome === null)
    return refusal("Record what came of it first.", "Cofnodwch y canlyniad yn gyntaf.");
  return null;
}

function whyNotAcknowledged(standing: Standing): Refusal | null {
  if (acknowledged(standing))
    return refusal("The body has acknowledged it already.", "Mae’r corff wedi’i gydnabod eisoes.");
  if (standing.referral !== "SENDER") return null;
  return refusal(
    "Those to whom it was referred acknowledge it themselves.",
    "Mae’r rhai yr atgyfeiriwyd ef atynt yn ei gydnabod eu hunain.",
  );
}

function whyNotFormal({ informalFirst, stage, steps }: Standing): Refusal | null {
  if (!informalFirst || stage === Stage.REFERRED || has(steps, Kind.INFORMAL_RESOLUTION)) return null;
  return refusal(
    "An informal resolution is tried first: record what came of it.",
    "Rhoddir cynnig ar ddatrys yn anffurfiol yn gyntaf: cofnodwch beth a ddaeth ohono.",
    informalFirst,
  );
}

/** Whether a decision waits for a consultation. CU-W3: what follows from an upheld grievance is decided after consulting; the consultation is evidenced before. */
export function whyNotDecided({ consultation, steps }: Standing, finding?: CaseFinding | null): Refusal | null {
  if (!consultation) return null;
  const upholds = finding === CaseFinding.UPHELD || finding === CaseFinding.PARTLY_UPHELD;
  if (!consultation.always && !upholds) return null;
  const asked = (role: string) => steps.some(({ kind, party }) => kind === Kind.CONSULTATION && party === role);
  const { whom, mode, clauseId } = consultation;
  const roles = whom.map(({ role }) => role);
  if (roles.length === 0)
    return refusal(
      "The text asks for a consultation, and nobody it names may lawfully be consulted: refer the case.",
      "Mae’r testun yn gofyn am ymgynghori, ac ni ellir ymgynghori’n gyfreithlon â neb a enwir: atgyfeiriwch yr achos.",
      clauseId,
    );
  if (mode === "ALL" ? roles.every(asked) : roles.some(asked)) return null;
  const titles = (language: "en" | "cy") => whom.map(({ title }) => title[language]).join(", ");
  return refusal(
    `Consult first, and record what was asked and answered: ${titles("en")}.`,
    `Ymgynghorwch yn gyntaf, a chofnodwch yr hyn a ofynnwyd ac a atebwyd: ${titles("cy")}.`,
    clauseId,
  );
}

function whyNoOutcome({ stage, steps }: Standing): Refusal | null {
  if (stage === Stage.INFORMAL && !has(steps, Kind.INFORMAL_RESOLUTION))
    return refusal(
      "Record first how an informal resolution was tried.",
      "Cofnodwch yn gyntaf sut y rhoddwyd cynnig ar ddatrys yn anffurfiol.",
    );
  if (stage === Stage.REFERRED && !acknowledged({ steps }))
    return refusal("The body has not acknowledged it yet.", "Nid yw’r corff wedi’i gydnabod eto.");
  return null;
}

function acknowledged({ steps }: Pick<Standing, "steps">): boolean {
  const last = steps.findLast(({ kind }) => kind === Kind.REFERRAL || kind === Kind.REFERRAL_ACKNOWLEDGED);
  return last?.kind === Kind.REFERRAL_ACKNOWLEDGED;
}

const has = (steps: Standing["steps"], wanted: Kind) => steps.some(({ kind }) => kind === wanted);

function refusal(en: string, cy: string, clauseId: string | null = null): Refusal {
  return { en, cy, clauseId };
}

/** The steps since a case was last opened again, or a review set its decision aside. */
export function sinceOpened<Step extends { readonly kind: Kind; readonly reviewOutcome?: ReviewOutcome | null }>(
  steps: readonly Step[],
): Step[] {
  const begins = ({ kind, reviewOutcome }: Step) => kind === Kind.REOPENED || reviewOutcome === ReviewOutcome.UPHELD;
  return steps.slice(steps.findLastIndex(begins) + 1);
}
