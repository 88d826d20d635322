import { statutoryClocks } from "@probity/rules/simulate/statutory-clocks";
import type { DeadlineRule } from "@probity/rules/kinds/deadline";

/** A time that the law sets, where it is written, and whether the length was verified against a source. */
export interface StatutoryTiming {
  readonly citation: string;
  readonly timingVerified: boolean;
  readonly rule: DeadlineRule;
}

const [toRegulator] = statutoryClocks;
if (!toRegulator) throw new Error("The statutory clock of a data breach is missing.");

/** UK GDPR article 33: the controller tells the Information Commissioner. Verified: the Commissioner’s own guidance. */
export const tellRegulator: StatutoryTiming = {
  citation: toRegulator.citation,
  timingVerified: true,
  rule: toRegulator.rule,
};

const answer = {
  kind: "DEADLINE",
  duty: "ANSWER_ENQUIRIES",
  subject: null,
  anchor: "INFORMATION_REQUESTED",
  convention: "WITHIN",
  hardness: "HARD",
  rollForward: "NONE",
  recipient: null,
  text: null,
  serviceTarget: null,
} as const;

/**
 * Freedom of Information Act 2000, section 10: the twentieth working day after receipt, where no day counts that is a bank
 * holiday in any part of the United Kingdom. Verified: section 10(6) as quoted by those who keep such clocks.
 */
export const answerInformationRequest: StatutoryTiming = {
  citation: "Freedom of Information Act 2000 section 10",
  timingVerified: true,
  rule: {
    ...answer,
    id: "statute/foia-10",
    clauseId: "Freedom of Information Act 2000 section 10",
    length: 20,
    unit: "WORKING_DAYS",
    calendar: "ANY_PART_OF_UK",
  },
};

/** UK GDPR article 12(3): a request for one’s own data. Not verified yet. */
export const answerSubjectAccess: StatutoryTiming = {
  citation: "UK GDPR article 12(3)",
  timingVerified: false,
  rule: {
    ...answer,
    id: "statute/uk-gdpr-12",
    clauseId: "UK GDPR article 12(3)",
    length: 1,
    unit: "MONTHS",
    calendar: null,
  },
};

/**
 * Police Reform and Social Responsibility Act 2011, schedule 1: the Panel reports on a proposed appointment within three weeks
 * beginning with the day on which it receives the notification; a post-election period does not count. Verified: as panels and the
 * bill’s own text quote it.
 */
export const reportOnAppointment: StatutoryTiming = {
  citation: "Police Reform and Social Responsibility Act 2011 schedule 1 paragraphs 9 to 12",
  timingVerified: true,
  rule: {
    ...answer,
    id: "statute/prsra-1",
    clauseId: "Police Reform and Social Responsibility Act 2011 schedule 1",
    length: 3,
    unit: "WEEKS",
    convention: "BEGINNING_WITH",
    calendar: null,
  },
};
