import type { Rule } from "@probity/rules/rulebook";
import type { CanonicalMatter } from "@probity/rules/vocabulary";
import type { Permission } from "@probity/service-kit/permissions";
import type { CaseKind } from "../cases/case-kind.js";
import type { CaseClockKind } from "../clocks/clock-enums.js";
import type { StatutoryTiming } from "../clocks/statutory-timings.js";
import type { RecordedKind } from "../handling/case-stage.transitions.js";
import { CaseStepKind } from "../steps/case-step-kind.js";

/** The same in both languages. */
export interface Words {
  readonly en: string;
  readonly cy: string;
}

/** How a fact is asked for, kept and shown. */
export type FactType = "TEXT" | "CHOICE" | "DAY" | "INSTANT" | "NUMBER" | "YES_NO";

/** One of the answers that a choice leaves. */
export interface FactChoice extends Words {
  readonly value: string;
}

/** Something that a kind of case asks for. */
export interface Fact {
  /** As in the API. */
  readonly id: string;
  readonly type: FactType;
  readonly title: Words;
  readonly hint?: Words;
  readonly required?: boolean;
  /** Kept encrypted by the key of the case: what somebody wrote. */
  readonly sealed?: boolean;
  /** Where it is not a choice: none. */
  readonly choices?: readonly FactChoice[];
  /** A day that has not come yet may be given; otherwise today is the last. */
  readonly future?: boolean;
  /** The fact before whose day this one’s cannot be. */
  readonly notBefore?: string;
  /** Not asked when it is opened: whoever handles the case records it when it is known. */
  readonly later?: boolean;
  /** Asked of a concern only where those concerned talked first. */
  readonly talkedFirst?: boolean;
  /** The clock that it meets: its day is when that was done. */
  readonly meets?: CaseClockKind;
}

/** A clock of the law that a kind of case has, from the day of one of its facts. */
export interface KindClock {
  readonly kind: CaseClockKind;
  readonly timing: StatutoryTiming;
  readonly from: string;
  /** The facts between which the law does not count: its first day and its last. */
  readonly notCounting?: { readonly from: string; readonly to: string };
}

/** How long cases of a kind are kept. */
export interface Retention {
  /** Months after it is closed; null: no text or law that was verified says so, and the force decides. */
  readonly months: number | null;
  readonly citation: string | null;
}

/** How a kind of case is begun. FORM: the form of its facts; CONCERN: the questions of a concern; OWN: in a way of its own. */
export type Opening = "FORM" | "CONCERN" | "OWN";

/** A kind of case: what is asked, who may begin it, how far it goes, what rules it, how long it is kept. */
export interface KindDefinition {
  readonly kind: CaseKind;
  readonly title: Words;
  /** What it is for, in a sentence. */
  readonly text: Words;
  /** What whoever begins one does. */
  readonly action: Words;
  /** What is asked for in one’s own words. */
  readonly question: Words;
  readonly opening: Opening;
  /** What whoever begins one may do; whoever it is routed to handles it. */
  readonly raise: readonly Permission[];
  readonly facts: readonly Fact[];
  /** Whether it may be about somebody, who then never sees it. */
  readonly aboutPerson?: boolean;
  /** Whether its facts are kept by a change of its own, which has types of its own for them. */
  readonly ownChange?: boolean;
  /** Its table: unless it has a change of its own, with a column for each fact. */
  readonly table: string;
  /** What may be recorded in it, in the order in which it goes; its stages follow from them. */
  readonly steps: readonly CaseStepKind[];
  /** Whether a rule of a force’s text speaks of this kind. */
  readonly isRuledBy: (rule: Rule) => boolean;
  /** Whether it goes nowhere unless such a rule says to whom. */
  readonly needsRule?: boolean;
  readonly clocks: readonly KindClock[];
  readonly retention: Retention;
  /** By which canonical matters a concern is of this kind. */
  readonly matters?: readonly CanonicalMatter[];
  /** Only where whom it is about holds one of these offices, or none of them. */
  readonly subject?: { readonly holds: boolean; readonly offices: readonly string[] };
}

/** No verified text or law says how long: the force decides. */
export const forceDecides: Retention = { months: null, citation: null };

const { NOTE, DISCUSSION, INFORMAL_RESOLUTION, FORMAL_STAGE, CONSULTATION, DECISION } = CaseStepKind;
const { REFERRAL, REFERRAL_ACKNOWLEDGED, OUTCOME, REVIEW, REVIEW_DECIDED, CLOSED, REOPENED } = CaseStepKind;

/** Of a case in which something is found: tried informally, considered formally, decided, perhaps under review, closed. */
export const wholeCourse: readonly RecordedKind[] = [
  NOTE,
  DISCUSSION,
  INFORMAL_RESOLUTION,
  FORMAL_STAGE,
  CONSULTATION,
  DECISION,
  REFERRAL,
  REFERRAL_ACKNOWLEDGED,
  OUTCOME,
  REVIEW,
  REVIEW_DECIDED,
  CLOSED,
  REOPENED,
];

/** Of a case in which nobody is judged: it is dealt with, here or elsewhere, and closed. */
export const plainCourse: readonly RecordedKind[] = [
  NOTE,
  CONSULTATION,
  REFERRAL,
  REFERRAL_ACKNOWLEDGED,
  OUTCOME,
  CLOSED,
  REOPENED,
];

/** What all kinds have in common in which nobody is judged. */
export const plainKind = {
  opening: "FORM",
  raise: ["cases:raise"],
  steps: plainCourse,
  clocks: [],
  retention: forceDecides,
} as const;
