import "reflect-metadata";
import { registerEnumType } from "type-graphql";
import { described, named } from "./route-enums.js";

const duties = {
  REGISTER_OF_INTERESTS: "To fill in the register of interests.",
  RAISE_REDRESS: "To raise a lack of respect.",
  REPORT_DATA_BREACH: "To report a breach of personal data.",
  RENEW_VETTING: "To have vetting renewed.",
  REVIEW_POLICY: "To review the policy.",
  ANSWER_ENQUIRIES: "To answer an enquiry or a complaint.",
  KEEP_INFORMED: "To give a briefing.",
  CORRECT_ERRORS: "To correct an error.",
  DECLARE_CONFLICT: "To declare a conflict of interest.",
  REFER_INFORMATION_REQUEST: "To refer a request for information.",
  REPORT_CHARGES: "To report a criminal charge.",
  REPORT_VETTING_CHANGE: "To report a change that matters to vetting.",
  SEEK_HEALTH_ADVICE: "To seek advice on health that affects the work.",
  DECLARE_OFFER: "To declare an offer of a gift.",
} as const;

/** What has to be done by a limit. */
export const DutyEnum = named(duties);
export type DutyName = keyof typeof DutyEnum;
registerEnumType(DutyEnum, {
  name: "Duty",
  description: "What has to be done by the limit that a rule sets.",
  valuesConfig: described(duties),
});

const anchors = {
  ELECTION: "The day of the poll.",
  TAKING_OFFICE: "The first day in an elected office.",
  APPOINTMENT: "The first day in an appointed office.",
  DIRECT_DISCUSSION_FAILED: "A direct discussion failed or was impractical.",
  AWARE_OF_BREACH: "Somebody became aware of the breach.",
  VETTING_GRANTED: "Vetting was granted.",
  LAST_REVIEW: "The policy was last reviewed.",
  ENQUIRY_RECEIVED: "The enquiry or complaint was received.",
  LAST_BRIEFING: "The last briefing was given.",
  ERROR_FOUND: "The error was found.",
  CONFLICT_ARISES: "The conflict arose.",
  INFORMATION_REQUESTED: "The information was requested.",
  CHARGED: "The person was charged.",
  VETTING_CHANGED: "Something that matters to vetting changed.",
  MEDICINE_PRESCRIBED: "A medicine that affects the work was prescribed.",
  OFFER_MADE: "The offer was made.",
} as const;

/** The events that limits count from. */
export const AnchorEnum = named(anchors);
export type AnchorName = keyof typeof AnchorEnum;
registerEnumType(AnchorEnum, {
  name: "LimitAnchor",
  description: "The event that a limit counts from.",
  valuesConfig: described(anchors),
});

const conventions = {
  WITHIN: "The day after the event is day 1.",
  BEGINNING_WITH: "The day of the event is day 1.",
} as const;

/** The two ways of counting days. */
export const CountingEnum = named(conventions);
export type CountingName = keyof typeof CountingEnum;
registerEnumType(CountingEnum, {
  name: "CountingConvention",
  description: "How the days of a limit are counted.",
  valuesConfig: described(conventions),
});
