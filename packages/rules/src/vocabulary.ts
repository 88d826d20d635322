/**
 * The closed vocabularies of the rule language. A rule that uses a word outside them is refused (see `parseRules`).
 * There are three of who and what may be named: offices, classes of persons, and outside bodies and procedures.
 */

/** Canonical offices. A force's titles are labels on these; one person may hold several, an office may be vacant. */
export const offices = [
  "ELECTED_HOLDER",
  "DEPUTY",
  "APPOINTED_PERSON",
  "HEAD_OF_STAFF",
  "MONITORING_OFFICER",
  "HEAD_OF_PAID_SERVICE",
  "CFO",
  "CHIEF_CONSTABLE",
  "SENIOR_LEADERSHIP",
  "LINE_MANAGER",
  "LINE_CHAIN",
  "FIRST_CONTACT_A",
  "FIRST_CONTACT_B",
  "REGISTRAR",
  "HR",
  "DPO",
  "VETTING_UNIT",
  "CHAIR_OF_BODY",
  "OVERSIGHT_BODY",
  "CHAIR_OF_OVERSIGHT_BODY",
  "POLICY_OWNER",
] as const;
export type Office = (typeof offices)[number];

/** Classes of persons: who is bound, who complains, who is complained about. */
export const personClasses = [
  "ELECTED_HOLDER",
  "DEPUTY",
  "APPOINTED_PERSON",
  "HEAD_OF_STAFF",
  "OPCC_STAFF",
  "PAID_STAFF",
  "REPRESENTATIVE",
  "POLICE_STAFF",
  "POLICE_OFFICER",
  "FORCE_PERSONNEL",
  "STAFF",
  "MEMBER",
  "OFFICER",
] as const;
export type PersonClass = (typeof personClasses)[number];

/** Procedures and bodies that hold no office of the force. No person stands behind them on the platform. UNNAMED_PROCEDURE: the text points to one and does not name it. */
export const outsideBodies = [
  "GRIEVANCE_PROCEDURE",
  "DISCIPLINARY_PROCEDURE",
  "CONDUCT_PROCEDURE",
  "CONFIDENTIAL_REPORTING_PROCEDURE",
  "INFORMAL_RESOLUTION",
  "GOVERNING_BODY",
  "POLICE",
  "REGULATOR",
  "UNNAMED_PROCEDURE",
] as const;
export type OutsideBody = (typeof outsideBodies)[number];

/** Whom a route may name. */
export type Recipient = Office | OutsideBody;

/** Matters as the documents themselves name them. */
export const documentMatters = [
  "REDRESS",
  "REDRESS_ESCALATION",
  "PROTOCOL_BREACH",
  "LEGALITY_CONSULTATION",
  "GRIEVANCE",
  "UPHELD_OUTCOME",
  "CONDUCT",
  "REQUIRED_TO_BREACH",
  "OTHERS_BREACH",
  "CRIME_EVIDENCE",
  "INFORMATION_REQUEST_DOUBT",
  "CODE_BREACH",
  "CONCERN",
  "LINE_OF_RESPONSIBILITY",
  "OPERATION_OF_PROTOCOL",
  "CO_HELD_OFFICES",
  "INFORMAL_RESOLUTION",
  "CONDUCT_PROCEDURE",
  "BREACH_OUTCOME",
  "FIRST_APPROACH",
  "OWN_JOB_MATTERS",
  "CONFIDENTIAL_REPORTING",
  "PROTECTED_DISCLOSURE",
  "ALCOHOL_OR_DRUGS",
  "CRIMINAL_CHARGE",
] as const;
export type DocumentMatter = (typeof documentMatters)[number];

/** Matters as a person chooses them, the same in every force. */
export const canonicalMatters = [
  "DISRESPECT",
  "BREACH_BY_OTHERS",
  "REQUIRED_TO_BREACH",
  "LEGALITY",
  "INFORMATION_REQUEST",
  "CRIME",
  "MATTER_OF_CONSCIENCE",
  "DECISION_ON_OUTCOME",
] as const;
export type CanonicalMatter = (typeof canonicalMatters)[number];

export const ruleKinds = [
  "DEADLINE",
  "ROUTE",
  "THRESHOLD_BAND",
  "PERMISSION",
  "PROHIBITION",
  "RECORD",
  "PUBLICATION",
  "NOTIFY",
  "CONSULT",
  "REVIEW_CYCLE",
  "ACKNOWLEDGE",
  "RECUSAL",
  "STANDARD",
] as const;

/** What has to be done by the deadline. */
export const duties = [
  "REGISTER_OF_INTERESTS",
  "RAISE_REDRESS",
  "REPORT_DATA_BREACH",
  "RENEW_VETTING",
  "REVIEW_POLICY",
  "ANSWER_ENQUIRIES",
  "KEEP_INFORMED",
  "CORRECT_ERRORS",
  "DECLARE_CONFLICT",
  "REFER_INFORMATION_REQUEST",
  "REPORT_CHARGES",
  "REPORT_VETTING_CHANGE",
  "SEEK_HEALTH_ADVICE",
  "DECLARE_OFFER",
] as const;
export type Duty = (typeof duties)[number];

/** The event a deadline counts from. ELECTION is the day of the poll, TAKING_OFFICE and APPOINTMENT the first day in the office. */
export const anchors = [
  "ELECTION",
  "TAKING_OFFICE",
  "APPOINTMENT",
  "DIRECT_DISCUSSION_FAILED",
  "AWARE_OF_BREACH",
  "VETTING_GRANTED",
  "LAST_REVIEW",
  "ENQUIRY_RECEIVED",
  "LAST_BRIEFING",
  "ERROR_FOUND",
  "CONFLICT_ARISES",
  "INFORMATION_REQUESTED",
  "CHARGED",
  "VETTING_CHANGED",
  "MEDICINE_PRESCRIBED",
  "OFFER_MADE",
] as const;
export type Anchor = (typeof anchors)[number];

export const units = ["HOURS", "CALENDAR_DAYS", "WORKING_DAYS", "WEEKS", "MONTHS", "YEARS"] as const;
export type Unit = (typeof units)[number];

/** WITHIN: the day after the anchor is day 1. BEGINNING_WITH: the anchor day itself is day 1. */
export const conventions = ["WITHIN", "BEGINNING_WITH"] as const;

/** HARD: a stated limit. ORDINARY: the text says "ordinarily". SOFT: an urging without a number. */
export const hardnesses = ["HARD", "ORDINARY", "SOFT"] as const;

/** Whether a due day that is no working day moves on. No source document moves one. */
export const rollForwards = ["NONE", "NEXT_WORKING_DAY"] as const;

/** Whose bank holidays are no working days. ANY_PART_OF_UK: one kept in any part of the United Kingdom, as the Freedom of Information Act counts. */
export const calendars = ["ENGLAND_AND_WALES", "ANY_PART_OF_UK"] as const;
export type Calendar = (typeof calendars)[number];

/**
 * How the recipients of a route are meant. MUST and MAY: in order, the first who lawfully can. ANY: one suffices.
 * ALL: every one. ALTERNATIVE: the person who raises the matter chooses.
 */
export const modes = ["MUST", "MAY", "ANY", "ALL", "ALTERNATIVE"] as const;
export type Mode = (typeof modes)[number];

export const urgencies = ["IMMEDIATELY", "WITHOUT_DELAY", "SPEEDILY"] as const;
export type Urgency = (typeof urgencies)[number];

export const markings = ["PRIVATE_AND_CONFIDENTIAL"] as const;
export type Marking = (typeof markings)[number];

/** Labels for a word when a force gives none of its own. */
export type Titles = Readonly<Partial<Record<Recipient, string>>>;
