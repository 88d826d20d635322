import { type DateParts, isoDate } from "@probity/ui/form/DateInput";
import type { AskedAnswers } from "../cases/asked-answers.js";
import type { AskedPartsFragment, CaseAnswerInput, DirectDiscussion, Matter } from "../gql/graphql.js";
import type { PersonChoice } from "../people/usePeople.js";

/** What the concern was asked by its kind and its force, and what is sent of the answers. */
export interface AskedOfConcern {
  readonly asked: readonly AskedPartsFragment[];
  readonly facts: CaseAnswerInput[];
  readonly answers: CaseAnswerInput[];
}

/** What the person has answered so far. Kept in memory only: nothing of a concern is left on the device. */
export interface Concern {
  readonly subject: PersonChoice | null;
  readonly matter: Matter | null;
  readonly narrative: string;
  readonly protectedDisclosure: boolean;
  readonly happenedOn: DateParts;
  readonly directDiscussion: DirectDiscussion | null;
  readonly discussionReason: string;
  /** As typed, by what is asked. */
  readonly typed: AskedAnswers;
  /** Null until that was asked of the concern as it now is. */
  readonly told: AskedOfConcern | null;
}

/** No answer yet. */
export const blankConcern: Concern = {
  subject: null,
  matter: null,
  narrative: "",
  protectedDisclosure: false,
  happenedOn: { day: "", month: "", year: "" },
  directDiscussion: null,
  discussionReason: "",
  typed: {},
  told: null,
};

/** The questions in their order, then the check and the end. */
export const concernSteps = ["who", "what", "discussion", "asked", "check", "raised"] as const;

/** One screen of the journey. */
export type ConcernStep = (typeof concernSteps)[number];

/** The screen asked for by the address, or the first one whose question is still open before it. */
export function reachableStep(asked: string | null, concern: Concern, raised: boolean): ConcernStep {
  if (raised) return "raised";
  if (!concern.subject) return "who";
  if (!concern.matter || !concern.narrative.trim()) return asked === "who" ? "who" : "what";
  if (!concern.directDiscussion) return asked === "who" || asked === "what" ? asked : "discussion";
  if (!concern.told) return asked === "who" || asked === "what" || asked === "discussion" ? asked : "asked";
  return concernSteps.find((step) => step === asked && step !== "raised") ?? "who";
}

/** The concern with what was answered now: what it is asked beside is asked anew where that depends on it. */
export function answered(concern: Concern, changed: Partial<Concern>): Concern {
  const next = { ...concern, ...changed };
  const asks = ({ subject, matter, directDiscussion, protectedDisclosure, happenedOn }: Concern): string =>
    JSON.stringify([subject?.id, matter, directDiscussion, protectedDisclosure, isoDate(happenedOn)]);
  return asks(concern) === asks(next) ? next : { ...next, told: null };
}

/** The narrative as sent: what happened and, where it was asked, what was said about talking first. */
export function fullNarrative(concern: Concern, discussionHeading: string): string {
  const reason = concern.discussionReason.trim();
  const told = concern.narrative.trim();
  return reason ? `${told}\n\n${discussionHeading}: ${reason}` : told;
}
