import type { Language } from "../language.js";
import type { DirectDiscussion, RouteDecision } from "../route.js";
import type { PassedOver, RouteRecipient } from "../recipients.js";
import type { Anchor, CanonicalMatter, Marking, Office, Recipient } from "../vocabulary.js";
import type { Party } from "./parties.js";

/** What is asked: which matter, who raises it, about whom, what is known, and the day (ISO) whose rules judge it. */
export interface SimulationQuestion {
  matter: CanonicalMatter;
  complainant: Party;
  subject: Party;
  facts?: {
    /** Whether the two have talked; TRIED unless said otherwise. */
    directDiscussion?: DirectDiscussion;
    /** Days (ISO) or instants of events that deadlines count from. */
    anchors?: Partial<Record<Anchor, string>>;
    /** Who has been consulted, with evidence of it. */
    consulted?: readonly Office[];
  };
  on: string;
  /** Of the words; the forces' titles are those of the language. English where left out. */
  language?: Language;
}

/** The stages of a path, in the order they are taken. */
export type PathStage =
  | "FIRST_CONTACT"
  | "DIRECT_DISCUSSION"
  | "INFORMAL"
  | "RECIPIENT"
  | "LATER_RECIPIENT"
  | "CONSULTATION"
  | "DECISION"
  | "IF_UNRESOLVED";

/** One step: who acts, by which clauses, and the step in plain words. Nobody acts in DIRECT_DISCUSSION and INFORMAL. */
export interface PathStep {
  stage: PathStage;
  recipients: readonly { role: Recipient; title: string; personIds: readonly string[] }[];
  clauseIds: readonly string[];
  words: string;
}

/** A time by which something on the path is to be done. */
export interface PathDeadline {
  ruleId: string;
  clauseId: string;
  /** ISO day, or ISO instant, where the facts give the event it counts from. */
  dueOn: string | null;
  dueAt: string | null;
  /** The text urges and gives no number. */
  noNumber: boolean;
  /** "within 28 days of election", "without delay: no number in the text". */
  words: string;
  explanation: readonly string[];
}

/** Who decides what follows from an upheld matter, and what has to come before. */
export interface OutcomeDecision {
  ruleId: string;
  clauseId: string;
  by: readonly RouteRecipient[];
  /** The force's own fallback decides, in place of whom the clause names. */
  byFallback: boolean;
  passedOver: readonly PassedOver[];
  consultBefore: readonly { role: Office; title: string; clauseId: string; done: boolean }[];
  /** False while a consultation is outstanding or nobody named may decide; `refusal` says which, with the clause. */
  mayBeRecorded: boolean;
  refusal: string | null;
}

/** What becomes of a matter in one force. */
export interface SimulatedPath {
  slug: string;
  name: string;
  versionId: string | null;
  /** NOT_IN_FORCE: no version is in force on the day. */
  status: RouteDecision["status"] | "NOT_IN_FORCE";
  ruleId: string | null;
  clauseId: string | null;
  /** Who receives it: now, or once the discussion asked for first has failed. */
  recipients: readonly RouteRecipient[];
  /** "the Chief Executive (ST-17)", or "no lawful recipient". */
  inWords: string;
  steps: readonly PathStep[];
  passedOver: readonly (PassedOver & { clauseId: string | null })[];
  byFallback: boolean;
  marking: Marking | null;
  deadlines: readonly PathDeadline[];
  decision: OutcomeDecision | null;
  explanation: readonly string[];
}
