import { Temporal } from "temporal-polyfill";
import { dayInWords, isoDayInWords as words } from "./deadline-words.js";

/** Why somebody acts in a commissioner's place. */
export const actingCauses = ["VACANCY", "INCAPACITY", "SUSPENSION"] as const;
export type ActingCause = (typeof actingCauses)[number];

/** Which limit the law sets to a term of office. */
export const termLimits = ["DEPUTY", "ACTING_INCAPACITY", "ACTING_UNLIMITED", "ACTING_UNKNOWN"] as const;
export type TermLimit = (typeof termLimits)[number];

/** An appointment, as far as a limit of its term is asked about. ISO days. */
export interface TermFacts {
  readonly role: string;
  readonly kind: string;
  readonly from: string;
  /** For somebody acting: why, and since which day the holder is away. */
  readonly actingCause?: ActingCause | null;
  readonly causeFrom?: string | null;
  /** The first ordinary election after the term began; null where nobody has entered it. */
  readonly nextPoll?: string | null;
}

/** The last day that the law allows for a term; null where it sets none, or a day is missing that it counts from. */
export interface TermDecision {
  readonly limit: TermLimit;
  readonly endsBy: string | null;
  /** The ISO day from which it is counted; null where that is not known. */
  readonly countedFrom: string | null;
  /** The Act and its place. */
  readonly citation: string;
  /** Whether the length was read in a source of the law; never a guess. */
  readonly timingVerified: boolean;
  readonly explanation: readonly string[];
}

/** The lengths that the law sets, as data: what is not verified has no number. */
export const termTimings = {
  DEPUTY: { length: { days: 6 }, citation: "Policing and Crime Act 2017, section 121", timingVerified: true },
  ACTING_INCAPACITY: {
    length: { months: 6 },
    citation: "Police Reform and Social Responsibility Bill (HL Bill 77), clause 64",
    timingVerified: true,
  },
  ACTING_OTHERWISE: {
    length: null,
    citation: "Police Reform and Social Responsibility Act 2011",
    timingVerified: false,
  },
} as const;

/** The limit that the law sets to a term; null for an office that it sets none. @throws RangeError for a day that is none. */
export function decideTerm(facts: TermFacts): TermDecision | null {
  if (facts.kind === "ACTING" && facts.role === "ELECTED_HOLDER") return actingTerm(facts);
  if (facts.role === "DEPUTY") return deputyTerm(facts);
  return null;
}

function deputyTerm({ from, nextPoll = null }: TermFacts): TermDecision {
  const { length, ...source } = termTimings.DEPUTY;
  const rule =
    "A deputy's term ends no later than the sixth day after the poll at the next ordinary election, or when the winner of a by-election makes the declaration of acceptance.";
  if (nextPoll === null || nextPoll < from)
    return {
      limit: "DEPUTY",
      endsBy: null,
      countedFrom: null,
      ...source,
      explanation: [rule, "The day of the next ordinary election has not been entered."],
    };
  const last = Temporal.PlainDate.from(nextPoll).add(length);
  const counted = `The poll is on ${words(nextPoll)}: the sixth day after it is ${dayInWords(last)}.`;
  return {
    limit: "DEPUTY",
    endsBy: last.toString(),
    countedFrom: nextPoll,
    ...source,
    explanation: [rule, counted],
  };
}

function actingTerm({ actingCause = null, causeFrom = null }: TermFacts): TermDecision {
  if (actingCause !== "INCAPACITY") {
    const { length: _, ...source } = termTimings.ACTING_OTHERWISE;
    const unknown = actingCause === null;
    const explanation = unknown
      ? ["Why the holder is away has not been entered, so no limit can be worked out."]
      : ["No limit of time is verified for acting in a vacancy or a suspension."];
    return {
      limit: unknown ? "ACTING_UNKNOWN" : "ACTING_UNLIMITED",
      endsBy: null,
      countedFrom: causeFrom,
      ...source,
      explanation,
    };
  }
  const { length, ...source } = termTimings.ACTING_INCAPACITY;
  const rule = "When the commissioner's incapacity has lasted six months, the office becomes vacant.";
  if (causeFrom === null)
    return {
      limit: "ACTING_INCAPACITY",
      endsBy: null,
      countedFrom: null,
      ...source,
      explanation: [rule, "The first day of the incapacity has not been entered."],
    };
  const last = Temporal.PlainDate.from(causeFrom).add(length);
  const counted = `It began on ${words(causeFrom)}: six calendar months later is ${dayInWords(last)}. The length was read in the Bill.`;
  return {
    limit: "ACTING_INCAPACITY",
    endsBy: last.toString(),
    countedFrom: causeFrom,
    ...source,
    explanation: [rule, counted],
  };
}
