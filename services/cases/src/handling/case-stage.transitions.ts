import { CaseStage as Stage } from "../cases/case-kind.js";
import { CaseStepKind as Kind } from "../steps/case-step-kind.js";

const undecided = [Stage.RECEIVED, Stage.INFORMAL, Stage.FORMAL, Stage.REFERRED];
const open = [...undecided, Stage.DECIDED, Stage.REVIEW];
/** What is under review is closed when the review is decided. */
const closable = [...undecided, Stage.DECIDED];

/** What a step asks of whoever records it, beside the note that every step has. */
export type StepAsks = "discussion" | "finding" | "clauses" | "party" | "outcome";

/** From which stages a step is recorded, where it leads, and what it asks. */
export interface Transition {
  readonly from: readonly Stage[];
  /** The stage it leads to; null: the case stays where it is. */
  readonly to: Stage | null;
  readonly asks: readonly StepAsks[];
  readonly title: { readonly en: string; readonly cy: string };
}

/** What whoever handles a case may record, from which stages, and where it leads. */
export const transitions = {
  [Kind.NOTE]: { from: open, to: null, asks: [], title: { en: "Note", cy: "Nodyn" } },
  [Kind.DISCUSSION]: {
    from: [Stage.RECEIVED, Stage.INFORMAL],
    to: null,
    asks: ["discussion"],
    title: { en: "Direct discussion", cy: "Trafodaeth uniongyrchol" },
  },
  [Kind.INFORMAL_RESOLUTION]: {
    from: [Stage.RECEIVED, Stage.INFORMAL],
    to: Stage.INFORMAL,
    asks: [],
    title: { en: "Informal resolution tried", cy: "Rhoddwyd cynnig ar ddatrys yn anffurfiol" },
  },
  [Kind.FORMAL_STAGE]: {
    from: [Stage.RECEIVED, Stage.INFORMAL, Stage.REFERRED],
    to: Stage.FORMAL,
    asks: [],
    title: { en: "Formal stage begun", cy: "Dechreuwyd y cam ffurfiol" },
  },
  [Kind.CONSULTATION]: {
    from: [...undecided, Stage.REVIEW],
    to: null,
    asks: ["party"],
    title: { en: "Consultation", cy: "Ymgynghoriad" },
  },
  [Kind.DECISION]: {
    from: [Stage.FORMAL],
    to: Stage.DECIDED,
    asks: ["finding", "clauses"],
    title: { en: "Decision recorded", cy: "Cofnodwyd penderfyniad" },
  },
  [Kind.REFERRAL]: {
    from: [Stage.RECEIVED, Stage.INFORMAL, Stage.FORMAL],
    to: Stage.REFERRED,
    asks: ["party"],
    title: { en: "Referred", cy: "Atgyfeiriwyd" },
  },
  [Kind.REFERRAL_ACKNOWLEDGED]: {
    from: [Stage.REFERRED],
    to: null,
    asks: [],
    title: { en: "Referral acknowledged", cy: "Cydnabuwyd yr atgyfeiriad" },
  },
  [Kind.OUTCOME]: {
    from: [Stage.INFORMAL, Stage.REFERRED, Stage.DECIDED],
    to: null,
    asks: ["outcome"],
    title: { en: "Outcome recorded", cy: "Cofnodwyd y canlyniad" },
  },
  [Kind.REVIEW]: {
    from: [Stage.DECIDED, Stage.CLOSED],
    to: Stage.REVIEW,
    asks: [],
    title: { en: "Appeal or review asked for", cy: "Gofynnwyd am apêl neu adolygiad" },
  },
  [Kind.REVIEW_DECIDED]: {
    from: [Stage.REVIEW],
    to: Stage.DECIDED,
    asks: [],
    title: { en: "Appeal or review decided", cy: "Penderfynwyd yr apêl neu’r adolygiad" },
  },
  [Kind.CLOSED]: { from: closable, to: Stage.CLOSED, asks: [], title: { en: "Closed", cy: "Caewyd" } },
  [Kind.REOPENED]: {
    from: [Stage.CLOSED],
    to: Stage.FORMAL,
    asks: [],
    title: { en: "Opened again", cy: "Ailagorwyd" },
  },
} as const satisfies Partial<Record<Kind, Transition>>;

/** A step that whoever handles a case may record. */
export type RecordedKind = keyof typeof transitions;

/** All of them, in the order in which a case goes. */
export const recordedKinds = Object.keys(transitions) as RecordedKind[];

/** What is said of a step. */
export const transitionOf = (kind: RecordedKind): Transition => transitions[kind];
