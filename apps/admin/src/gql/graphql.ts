/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A finding to be accepted as it is. */
export type AcceptFindingInput = {
  /** Who takes the matter instead: needed for a route to its own subject, and for nothing else. */
  fallback?: Role | null | undefined;
  /** The finding's key. */
  findingKey: string;
  /** The force whose protocol it is. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** Why it is accepted; at most 2,000 characters. */
  reason: string;
  /** The version. */
  versionId: string | number;
};

/** Your signature under a version of a protocol. */
export type AcknowledgeInput = {
  /** The hash of what you read: CONFLICT when the version in force is another. */
  contentHash: string;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again signs nothing twice. */
  idempotencyKey: string;
  /** Your name, typed by yourself. */
  typedName: string;
  /** The version. */
  versionId: string | number;
};

/** Why somebody is asked to sign. */
export type AcknowledgementEvent =
  /** They came under the protocol: all of it is signed for. */
  | 'APPOINTMENT'
  /** They left: what continues is signed for. */
  | 'LEAVING'
  /** They signed an earlier version: what changed is signed for. */
  | 'NEW_VERSION';

/** Why somebody acts in the place of an elected holder. */
export type ActingCause =
  /** The holder is unable to act. */
  | 'INCAPACITY'
  /** The holder is suspended. */
  | 'SUSPENSION'
  /** There is no holder. */
  | 'VACANCY';

/** A bank holiday to add to those of the law. */
export type AddBankHolidayInput = {
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again adds nothing twice. */
  idempotencyKey: string;
  /** Its name in Welsh; left out: the English one. */
  nameCy?: string | null | undefined;
  /** Its name in English, at most 100 characters. */
  nameEn: string;
  /** The day, from Monday to Friday. */
  on: string;
  /** True: nothing is changed, the answer says what would be. */
  preview: boolean;
  /** Why it is added, at most 500 characters: stands beside every duty that is re-timed. */
  reason: string;
};

/** A body in which offices are held. */
export type AddBodyInput = {
  /** The force. */
  forceId: string | number;
  /** Its first day. */
  from: string;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** What kind of body it is. */
  kind: BodyKind;
  /** The same in Welsh; the English name stands in when left out. */
  nameCy?: string | null | undefined;
  /** Its name, in English. */
  nameEn: string;
};

/** A part of a document that is added to a case. */
export type AddCaseFilePartInput = {
  /** The case. */
  caseId: string | number;
  /** The part, base64. */
  content: string;
  /** The force. */
  forceId: string | number;
  /** New for each document that is meant, the same for each of its parts. */
  idempotencyKey: string;
  /** The name of the document. */
  name: string;
  /** Which part this is, from 1; sent in their order. */
  part: number;
  /** How many parts there are, at most 200. */
  parts: number;
  /** What was taken out of the copy: at most 2,000 characters. */
  redactedWhat?: string | null | undefined;
  /** Why: at most 2,000 characters. */
  redactedWhy?: string | null | undefined;
  /** The document whose redacted copy this is. */
  redactionOf?: string | number | null | undefined;
  /** The size of the whole in bytes: what is too large is refused with its first part. */
  size: number;
  /** A version of the document of which this is the next one. */
  versionOf?: string | number | null | undefined;
};

/** A body that takes over from the one before it. */
export type AddGoverningBodyInput = {
  /** The body. The one that governs until then ends the day before. */
  body: GoverningBodyInput;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** Why, for example the order that made it. */
  reason: string;
};

/** An office to add to a force. */
export type AddOfficeInput = {
  /** The body in which it is held, for its chair and members. */
  bodyId?: string | number | null | undefined;
  /** The force. */
  forceId: string | number;
  /** Its first day, where it is known. */
  from?: string | null | undefined;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** Whether the public sees who holds it; as the law has it for the role when left out. */
  public?: boolean | null | undefined;
  /** The canonical role of the office. */
  role: Role;
  /** The same in Welsh; the English title stands in for it when left out. */
  titleCy?: string | null | undefined;
  /** What the force calls it, in English. */
  titleEn: string;
};

/** A person to add to a force. */
export type AddPersonInput = {
  /** The e-mail address with which they sign in; left out: they do not. */
  email?: string | null | undefined;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** The person's name, as they are called in office. */
  name: string;
};

/** What advice is asked on. */
export type AdviceTopic =
  /** A conflict of interest. */
  | 'CONFLICT_OF_INTEREST'
  /** Legality, maladministration, financial impropriety or probity. */
  | 'LEGALITY'
  /** What the code means. */
  | 'MEANING_OF_THE_CODE'
  /** Whether a political activity is open to one, asked before it. */
  | 'POLITICAL_ACTIVITY'
  /** Proper advice before a decision. */
  | 'PROPER_ADVICE'
  /** Which version of the protocol applies. */
  | 'PROTOCOL_VERSION'
  /** A relationship at work or with a contractor. */
  | 'RELATIONSHIPS';

/** An item of an agenda. */
export type AgendaItemInput = {
  /** Whether the public is shut out for it. */
  closed?: boolean;
  /** Why; needed for a closed item. The public reads it. */
  closedReason?: string | null | undefined;
  /** One that is there; left out: a new one. */
  itemId?: string | number | null | undefined;
  /** Its number, at most 20 characters. */
  number: string;
  /** What it is about, at most 500 characters. */
  title: string;
};

/** An answer to a comment. */
export type AnswerCommentInput = {
  /** The answer; at most 4,000 characters. */
  answer: string;
  /** The comment. */
  commentId: string | number;
  /** The force whose protocol it is. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** The version. */
  versionId: string | number;
};

/** Your answer to an offer. */
export type AnswerGiftOfferInput = {
  /** The force. */
  forceId: string | number;
  /** The offer. */
  giftOfferId: string | number;
  /** New for each request you mean. */
  idempotencyKey: string;
  /** Why you answered so. */
  reason?: string | null | undefined;
  /** The day you answered; left out: today. */
  respondedOn?: string | null | undefined;
  /** Accepted, declined or handed over. */
  response: GiftResponse;
  /** To whom it was handed over; needed where it was. */
  surrenderedTo?: string | null | undefined;
  /** The version you saw. */
  version: number;
};

/** That a request for information was answered. */
export type AnswerInformationRequestInput = {
  /** How it was answered. */
  answer: RequestAnswer;
  /** The day of the answer: not before the request, never in the future. */
  answeredOn: string;
  /** The case. */
  caseId: string | number;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** The version of the case that you saw. */
  version: number;
};

/** A person to appoint to an office. */
export type AppointInput = {
  /** For somebody acting: why the holder is away. */
  actingCause?: ActingCause | null | undefined;
  /** Since which day the holder is away, where it is known. */
  causeFrom?: string | null | undefined;
  /** The day of the poll; needed for an elected holder. */
  electedOn?: string | null | undefined;
  /** The force. */
  forceId: string | number;
  /** First day in office. */
  from: string;
  /** New for each request you mean; the same key again appoints nobody twice. */
  idempotencyKey: string;
  /** How the office came to be held. */
  kind: AppointmentKind;
  /** The office: one of this force. */
  officeId: string | number;
  /** Who is appointed: a person of this force. */
  personId: string | number;
  /** Last day in office, where it is known. */
  to?: string | null | undefined;
};

/** How an office came to be held. */
export type AppointmentKind =
  /** For the time being, in the holder's place. */
  | 'ACTING'
  /** By appointment. */
  | 'APPOINTED'
  /** By election. */
  | 'ELECTED'
  /** By appointment, shared with another holder. */
  | 'JOB_SHARE';

/** The approval of a version: by an office holder, or by a body with the number of its minute. */
export type ApproveVersionInput = {
  /** The office holder's name; needed unless a minute is given. */
  approvedBy?: string | null | undefined;
  /** The day of the approval; not before the consultation closed, and not in the future. */
  approvedOn: string;
  /** The force whose protocol it is. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** The number of the body's minute. */
  minute?: string | null | undefined;
  /** The office or body that approved, for example Police and Crime Commissioner. */
  office: string;
  /** The version. */
  versionId: string | number;
  /** Why there was no consultation; needed when a draft is approved straight away. */
  withoutConsultation?: string | null | undefined;
};

/** Leave to ask for. */
export type AskPermissionInput = {
  /** The day it would begin; left out: not known. */
  beginsOn?: string | null | undefined;
  /** The day it began, if it has; left out: it has not. */
  begunOn?: string | null | undefined;
  /** What you ask to do, at most 2,000 characters. */
  description: string;
  /** How it could touch your work or conflict with it, at most 2,000 characters. */
  effect?: string;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again asks nothing twice. */
  idempotencyKey: string;
  /** What it is about. */
  matter: PermissionMatter;
  /** Leave given to you in the same matter that this would renew. */
  renewalOf?: string | number | null | undefined;
  /** You are in doubt that it is allowed. */
  uncertain?: boolean;
  /** It is voluntary, unpaid work. */
  voluntary?: boolean;
  /** For or with whom, at most 200 characters; needed in some matters. */
  withWhom?: string;
};

/** Kinds of body in which offices are held. */
export type BodyKind =
  /** A committee. */
  | 'COMMITTEE'
  /** Another organisation, such as the force itself. */
  | 'EXTERNAL'
  /** Governs the force, and has members. */
  | 'GOVERNING_BODY'
  /** A panel that scrutinises. */
  | 'PANEL';

/** What was decided about telling somebody of a data breach. */
export type BreachDecision =
  /** They need not be told; the reasons are on record. */
  | 'DO_NOT_TELL'
  /** They are to be told. */
  | 'TELL';

/** Who is told of a data breach. */
export type BreachNotice =
  /** The Data Protection Officer of the force. */
  | 'DPO'
  /** Those whose data it concerns. */
  | 'INDIVIDUALS'
  /** The Information Commissioner. */
  | 'REGULATOR';

/** An approved version to come into force. */
export type BringIntoForceInput = {
  /** The force whose protocol it is. */
  forceId: string | number;
  /** The first day in force. The version in force until then ends the day before. */
  from: string;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** The version. */
  versionId: string | number;
};

/** How somebody is told by e-mail. */
export type ByEmail =
  /** One e-mail a day, when the quiet hours end. */
  | 'DAILY'
  /** One e-mail for each notice. */
  | 'EACH'
  /** In the app only. */
  | 'NONE';

/** A clause of a version that is not in force yet. */
export type CandidateClauseInput = {
  /** Its stable name, for example ST-20a. */
  clauseId: string;
  /** SHA-256 of its words and rules, as `clauseHashes` of the version gives it. */
  hash: string;
};

/** Who takes what a clause would send to its own subject. */
export type CandidateFallbackInput = {
  /** The clause, for example ST-16. */
  clauseId: string;
  /** The office that takes the matter instead. */
  role: Role;
};

/** A rule as it would be laid over a version in force, to see what that comes to. */
export type CandidateRuleInput = {
  /** The clause that it would carry out, for example ST-20a. */
  clauseId: string;
  /** The force. */
  forceId: string | number;
  /** Its first day: today or later. */
  from: string;
  /** Kind and parameters, as schema/rules.schema.json describes them, without id and clauseId. */
  rule: Record<string, unknown>;
  /** The rule whose place it would take; left out: a rule beside the others. */
  ruleKey?: string | null | undefined;
  /** The version over which it would be laid. */
  versionId: string | number;
};

/** A version as it would come into force, to see what that comes to. */
export type CandidateVersionInput = {
  /** Its clauses. */
  clauses: Array<CandidateClauseInput>;
  /** Who takes what it would send to its own subject. */
  fallbacks: Array<CandidateFallbackInput>;
  /** The force. */
  forceId: string | number;
  /** Its first day in force. */
  from: string;
  /** Which kind of document it is, as `instrument` of the protocol. */
  instrument?: string | null | undefined;
  /** What goes before what by its own words, the first first. */
  precedence?: Array<string> | null | undefined;
  /** The protocol: its version in force until then would end the day before. */
  protocolId: string | number;
  /** Its rules in the document's order, as schema/rules.schema.json describes them. */
  rules: Array<Record<string, unknown>>;
  /** The version. */
  versionId: string | number;
};

/** What of a case was read. */
export type CaseAccessKind =
  /** The case itself. */
  | 'CASE'
  /** A document of it. */
  | 'FILE'
  /** Who raised it, out of the vault. */
  | 'IDENTITY'
  /** The messages. */
  | 'MESSAGES'
  /** What happened, in the words of whoever raised it. */
  | 'NARRATIVE'
  /** A pack of its evidence, to be given to somebody. */
  | 'PACK';

/** Why something of a case was read. */
export type CaseAccessReason =
  /** To give it to an auditor. */
  | 'FOR_AUDITOR'
  /** To give it to a standards or audit committee. */
  | 'FOR_COMMITTEE'
  /** To give it to the Police and Crime Panel. */
  | 'FOR_PANEL'
  /** Has a part in the case. */
  | 'HAS_PART'
  /** Because a law or a court asks for it. */
  | 'LEGAL_DUTY'
  /** To protect somebody from harm. */
  | 'TO_PROTECT'
  /** To reach whoever raised it, where messages do not. */
  | 'TO_REACH';

/** An answer to something that a kind of case asks. */
export type CaseAnswerInput = {
  /** What it answers. */
  id: string | number;
  /** The answer: words, the value of a choice, a day such as 2026-12-01, a number, or YES or NO. */
  value: string;
};

/** One of the answers that a question of the force leaves. */
export type CaseChoiceInput = {
  /** In Welsh: at most 200 characters; the English one where left out. */
  cy?: string | null | undefined;
  /** In English: 1 to 200 characters. */
  en: string;
};

/** What a clock of a case counts down to. */
export type CaseClockKind =
  /** A request for information is answered, as the law asks. */
  | 'ANSWER_REQUEST'
  /** The case is closed: a target of the force. */
  | 'CLOSING'
  /** Whoever handles the case does something in it for the first time: a target of the force. */
  | 'FIRST_STEP'
  /** The Panel reports on a proposed appointment, as the law asks. */
  | 'REPORT_ON_APPOINTMENT'
  /** The Data Protection Officer is told of a breach, as the force’s own text asks. */
  | 'TELL_DPO'
  /** The Information Commissioner is told of a breach, as the law asks. */
  | 'TELL_REGULATOR';

/** How a clock stands. */
export type CaseClockState =
  /** Done in time. */
  | 'MET'
  /** Done after its time had passed. */
  | 'MET_LATE'
  /** Its time has passed, and what it asks for is not done. */
  | 'OVERDUE'
  /** It stands still. */
  | 'PAUSED'
  /** Not due yet. */
  | 'RUNNING'
  /** Nothing is asked for any more: it was decided so, with reasons. */
  | 'STOPPED';

/** How something is asked for and answered. */
export type CaseFactType =
  /** By one of the choices. */
  | 'CHOICE'
  /** By a day. */
  | 'DAY'
  /** By a day and a time. */
  | 'INSTANT'
  /** By a whole number. */
  | 'NUMBER'
  /** In words. */
  | 'TEXT'
  /** By YES or NO. */
  | 'YES_NO';

/** What a decision finds. */
export type CaseFinding =
  /** What was raised is not so, or is not a breach. */
  | 'NOT_UPHELD'
  /** Nothing is found, for example since it was withdrawn. */
  | 'NO_FINDING'
  /** Some of what was raised is so. */
  | 'PARTLY_UPHELD'
  /** What was raised is so. */
  | 'UPHELD';

/** What sort of case it is. */
export type CaseKind =
  /** Advice asked for on legality, propriety or a conflict. */
  | 'ADVICE'
  /** A breach of the protocol by the office holder: to the Panel or the Standards Committee. */
  | 'BREACH_BY_OFFICE_HOLDER'
  /** A breach of the protocol or code by a member of staff. */
  | 'BREACH_BY_STAFF'
  /** A concern at work; a protected disclosure where it is one. */
  | 'CONCERN'
  /** A hearing of the Panel before an appointment. */
  | 'CONFIRMATION_HEARING'
  /** A breach of personal data. */
  | 'DATA_BREACH'
  /** A grievance, handed to the procedure for it. */
  | 'GRIEVANCE'
  /** A request under the Freedom of Information Act 2000. */
  | 'INFORMATION_REQUEST'
  /** A reservation about giving information that was asked for. */
  | 'INFORMATION_RESERVATION'
  /** A complaint about an office holder by the statutory route. */
  | 'OFFICE_HOLDER_COMPLAINT'
  /** Whether a political activity is open to somebody, asked before it. */
  | 'POLITICAL_ACTIVITY_QUERY'
  /** A charge or proceedings, notified. */
  | 'PROCEEDINGS'
  /** A want of respect or courtesy, to be put right between those concerned. */
  | 'REDRESS'
  /** A request for one’s own personal data. */
  | 'SUBJECT_ACCESS';

/** How a case of a kind is begun. */
export type CaseOpening =
  /** By raiseConcern: whom it is about and the matter make it of this kind. */
  | 'CONCERN'
  /** By openCase, with the facts of the kind. */
  | 'FORM'
  /** In a way of its own. */
  | 'OWN';

/** What came of a case. */
export type CaseOutcome =
  /** Something was done. */
  | 'ACTION_TAKEN'
  /** Another body or procedure deals with it. */
  | 'HANDLED_ELSEWHERE'
  /** Nothing was to be done. */
  | 'NO_ACTION'
  /** Those concerned have settled it. */
  | 'SETTLED'
  /** Whoever raised it takes it back. */
  | 'WITHDRAWN';

/** What a person has to do with a case. Who has no part does not know that it exists; its subject never has one. */
export type CasePart =
  /** Raised it. */
  | 'COMPLAINANT'
  /** Received it by the protocol's route. */
  | 'HANDLER'
  /** Watches over cases without a lawful recipient. */
  | 'OVERSIGHT';

/** A question that the force asks in a kind of case. Its answers are sealed. */
export type CaseQuestionInput = {
  /** Of a CHOICE: 2 to 20 answers. Of any other: none. */
  choices: Array<CaseChoiceInput>;
  /** The question that it goes on from; a new one where left out. */
  id?: string | number | null | undefined;
  /** Whether it must be answered. */
  required: boolean;
  /** In Welsh: at most 300 characters; the English one where left out. */
  titleCy?: string | null | undefined;
  /** In English: 1 to 300 characters. */
  titleEn: string;
  /** How it is answered: TEXT, CHOICE, DAY or YES_NO. */
  type: CaseFactType;
};

/** By which route a case goes. */
export type CaseRouteKind =
  /** By the force’s own text. */
  | 'PROTOCOL'
  /** By the law on complaints about office holders. */
  | 'STATUTORY';

/** How far a case has come. */
export type CaseStage =
  /** Closed. */
  | 'CLOSED'
  /** A decision with reasons is recorded. */
  | 'DECIDED'
  /** It is being considered formally. */
  | 'FORMAL'
  /** An informal resolution is being tried. */
  | 'INFORMAL'
  /** Nothing was begun yet. */
  | 'RECEIVED'
  /** Another body considers it. */
  | 'REFERRED'
  /** The decision is under appeal or review. */
  | 'REVIEW';

/** Where a case stands. */
export type CaseStatus =
  /** Closed. */
  | 'CLOSED'
  /** The text names nobody who may receive it: it waits where the oversight body sees it. */
  | 'NO_LAWFUL_RECIPIENT'
  /** With those whom the protocol names. */
  | 'WITH_RECIPIENT';

/** What sort of step it is. */
export type CaseStepKind =
  /** A clock was begun, paused, taken up again, met or stopped. */
  | 'CLOCK'
  /** It was closed. */
  | 'CLOSED'
  /** The Panel does not record a complaint, and why. */
  | 'COMPLAINT_NOT_RECORDED'
  /** The Panel recorded a complaint about an office holder. */
  | 'COMPLAINT_RECORDED'
  /** Somebody who must be consulted was, with the evidence of it. */
  | 'CONSULTATION'
  /** A decision, with its reasons and clauses. */
  | 'DECISION'
  /** The Panel does not handle it by the Regulations, and on which ground. */
  | 'DISAPPLIED'
  /** A direct discussion took place, or why it was impractical. */
  | 'DISCUSSION'
  /** A document was added, replaced or redacted. */
  | 'EVIDENCE'
  /** A pack of its evidence was made for somebody. */
  | 'EXPORT'
  /** Something was recorded that is known of it by now. */
  | 'FACTS'
  /** It is considered formally from here. */
  | 'FORMAL_STAGE'
  /** One handler handed it to another. */
  | 'HANDED_OVER'
  /** An informal resolution was tried, and what came of it. */
  | 'INFORMAL_RESOLUTION'
  /** The Independent Office for Police Conduct investigates it. */
  | 'IOPC_INVESTIGATES'
  /** It was passed to the Independent Office for Police Conduct. */
  | 'IOPC_REFERRAL'
  /** The Independent Office for Police Conduct referred it back. */
  | 'IOPC_RETURNED'
  /** A legal hold was set or lifted: while there is one, the case is not deleted. */
  | 'LEGAL_HOLD'
  /** A letter or notice was made. */
  | 'LETTER'
  /** A message between those who handle it and whoever raised it. */
  | 'MESSAGE'
  /** A note of those who handle it. */
  | 'NOTE'
  /** What came of it. */
  | 'OUTCOME'
  /** It was raised. */
  | 'RAISED'
  /** It was referred to another body. */
  | 'REFERRAL'
  /** That body has acknowledged it. */
  | 'REFERRAL_ACKNOWLEDGED'
  /** It was opened again. */
  | 'REOPENED'
  /** It went to others by the same rules, since who may receive it changed. */
  | 'REROUTED'
  /** An appeal against a decision, or its review. */
  | 'REVIEW'
  /** It went where the protocol says. */
  | 'ROUTED'
  /** Somebody else was named whom it is about. */
  | 'SUBJECT_NAMED'
  /** It was handed to the force’s own route. */
  | 'TO_PROTOCOL_ROUTE'
  /** It was handed to the route of the law on complaints about office holders. */
  | 'TO_STATUTORY_ROUTE';

/** What a target of a force counts down to, from when a case was raised. */
export type CaseTarget =
  /** It is closed. */
  | 'CLOSING'
  /** Whoever handles it does something in it for the first time. */
  | 'FIRST_STEP';

/** A target of the force. */
export type CaseTargetInput = {
  /** How many units, 1 to 1,000. */
  length: number;
  /** The unit. */
  unit: CaseTargetUnit;
  /** What it counts down to. */
  what: CaseTarget;
};

/** In what a target is counted. */
export type CaseTargetUnit =
  /** Days. */
  | 'CALENDAR_DAYS'
  /** Months. */
  | 'MONTHS'
  /** Weeks. */
  | 'WEEKS'
  /** Days that are neither weekend nor a bank holiday in England and Wales. */
  | 'WORKING_DAYS';

/** That a case goes on by another route. */
export type ChangeCaseRouteInput = {
  /** The case. */
  caseId: string | number;
  /** The force. */
  forceId: string | number;
  /** To PROTOCOL: the ground of regulation 15(3). */
  ground?: DisapplyGround | null | undefined;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** To PROTOCOL, where the case has no matter yet: what the force’s text is asked about. */
  matter?: Matter | null | undefined;
  /** Why, in at most 20,000 characters; encrypted. */
  reason: string;
  /** By which route it goes on. */
  to: CaseRouteKind;
  /** The version of the case you saw. CONFLICT where somebody changed it meanwhile. */
  version: number;
};

/** What was found when somebody looked whether a source still holds. */
export type CheckCitationInput = {
  /** The day on which you looked; today when left out. */
  checkedOn?: string | null | undefined;
  /** The force whose clauses cite it. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** Its kind: needed when there is no record of it yet. */
  kind?: CitationKind | null | undefined;
  /** Its short name, as the clauses cite it, for example policing-protocol-2011. */
  name: string;
  /** The short name of what stands in its place, if anything does. */
  replacedBy?: string | null | undefined;
  /** Since when it is so, where that is known. */
  since?: string | null | undefined;
  /** Where that is written: at most 500 characters. */
  source: string;
  /** Whether it still holds. */
  status: CitationStatus;
  /** Its title: needed when there is no record of it yet. */
  title?: string | null | undefined;
};

/** Of whom to look for interests, and before what. */
export type CheckInterestsInput = {
  /** Before which meeting, decision, grant or recruitment, at most 500 characters. */
  about: string;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean. */
  idempotencyKey: string;
  /** The parties, at most 50 of at most 200 characters. */
  parties: Array<string>;
  /** Before what. */
  process: ConflictProcess;
};

/** What kind of source a clause cites. */
export type CitationKind =
  /** An Act of Parliament, or what rests on one. */
  | 'ACT'
  /** A code of conduct or a set of principles. */
  | 'CODE'
  /** A statutory instrument. */
  | 'INSTRUMENT'
  /** A policy or procedure of the force. */
  | 'POLICY';

/** Whether a source still holds. */
export type CitationStatus =
  /** It holds. */
  | 'IN_FORCE'
  /** Nobody has found out. */
  | 'NOT_STATED'
  /** An Act that was repealed. */
  | 'REPEALED'
  /** A code or policy that another has replaced. */
  | 'REPLACED'
  /** An instrument that was revoked. */
  | 'REVOKED';

/** That clarification was asked for or came, for as long as which the clock stands still. */
export type ClarifyInformationRequestInput = {
  /** The case. */
  caseId: string | number;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** What was asked, or what came: at most 5,000 characters, sealed like the rest of the case. */
  note: string;
  /** Where it was not asked for yet: the day on which it was. Where it was: the day on which it came. */
  on: string;
  /** The version of the case that you saw. */
  version: number;
};

/** What a clause does. */
export type ClauseKind =
  /** Asks for advice to be taken. */
  | 'CONSULT'
  /** Says by when something is due. */
  | 'DEADLINE'
  /** Says what the document means and covers. */
  | 'INTERPRETATION'
  /** Asks for somebody to be told. */
  | 'NOTIFY'
  /** Asks for somebody's leave. */
  | 'PERMISSION'
  /** Forbids something. */
  | 'PROHIBITION'
  /** Asks for something to be public. */
  | 'PUBLICATION'
  /** Asks for a record. */
  | 'RECORD'
  /** Is about the version itself and its review. */
  | 'REVIEW'
  /** Says who receives a matter. */
  | 'ROUTE'
  /** Sets a standard of behaviour. */
  | 'STANDARD'
  /** Says what follows from a value. */
  | 'THRESHOLD_BAND';

/** Which part of a clause words stand in. */
export type ClausePart =
  /** One of its notes. */
  | 'NOTE'
  /** One of its paragraphs (a), (b) and so on. */
  | 'SUB_PARAGRAPH'
  /** Its text. */
  | 'TEXT';

/** A version whose consultation is over. */
export type CloseConsultationInput = {
  /** The force whose protocol it is. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** The version. */
  versionId: string | number;
};

/** Something to say about a clause in a consultation. */
export type CommentOnClauseInput = {
  /** The clause's stable name. */
  clauseId: string;
  /** The force whose protocol it is. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** What you say; at most 4,000 characters. */
  text: string;
  /** The version. */
  versionId: string | number;
};

/** How grave a complaint about an office holder is. */
export type ComplaintGravity =
  /** A conduct matter: the Independent Office for Police Conduct is given it. */
  | 'CONDUCT_MATTER'
  /** Neither of the others: the Panel resolves it informally. */
  | 'ORDINARY'
  /** It alleges a crime: the Independent Office for Police Conduct is given it. */
  | 'SERIOUS';

/** What the force sets of a kind of case, from a day on. It replaces what it set before. */
export type ConfigureCaseKindInput = {
  /** The force. */
  forceId: string | number;
  /** Its first day: today or later. Cases raised before go on as they were. */
  from: string;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** The kind of case. */
  kind: CaseKind;
  /** What it asks beside what all ask: at most 20. */
  questions: Array<CaseQuestionInput>;
  /** Why: 1 to 1,000 characters, kept in the trail. */
  reason: string;
  /** The setting of this kind that you saw as the latest; null: none. */
  seen?: string | number | null | undefined;
  /** What it aims at: each at most once. */
  targets: Array<CaseTargetInput>;
  /** What it calls the kind, in Welsh: at most 100 characters. */
  titleCy?: string | null | undefined;
  /** What it calls the kind, in English: at most 100 characters; null: as all do. */
  titleEn?: string | null | undefined;
};

/** A rule to lay over the version in force. */
export type ConfigureRuleInput = {
  /** The clause that it carries out, for example ST-20a. */
  clauseId: string;
  /** The force. */
  forceId: string | number;
  /** Its first day: today or later. */
  from: string;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** Why. */
  reason: string;
  /** Kind and parameters, as schema/rules.schema.json describes them, without id and clauseId. */
  rule: Record<string, unknown>;
  /** The rule whose place it takes; left out: a rule beside the others. */
  ruleKey?: string | null | undefined;
};

/** An imported draft whose findings are decided. */
export type ConfirmImportInput = {
  /** The force whose protocol it is. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** The revision you read: CONFLICT when somebody changed the version since. */
  revision: number;
  /** The version. */
  versionId: string | number;
};

/** What was decided of a conflict. */
export type ConflictAnswer =
  /** The person takes part. */
  | 'CONTINUE'
  /** The person takes part within limits. */
  | 'RESTRICT'
  /** The person stands aside. */
  | 'WITHDRAW';

/** Who would take part in what despite which tie, to see what the rules say. Nothing is kept. */
export type ConflictOutcomeInput = {
  /** The force. */
  forceId: string | number;
  /** Whose interest it is. */
  personId: string | number;
  /** What the person would take part in. */
  process: ConflictProcess;
  /** How the person is tied to whom it concerns. */
  ties?: Array<ConflictTie>;
};

/** What somebody with an interest would take part in. */
export type ConflictProcess =
  /** Recruiting or appointing somebody. */
  | 'APPOINTMENT'
  /** Commissioning a service. */
  | 'COMMISSIONING'
  /** A disciplinary matter. */
  | 'DISCIPLINE'
  /** A grading. */
  | 'GRADING'
  /** A grant. */
  | 'GRANT'
  /** A meeting, a decision or other business. */
  | 'OTHER_BUSINESS'
  /** Buying something. */
  | 'PROCUREMENT'
  /** A promotion. */
  | 'PROMOTION';

/** How somebody is tied to whom the process concerns. */
export type ConflictTie =
  /** Somebody in a close personal relationship with them. */
  | 'CLOSE_PERSONAL_RELATIONSHIP'
  /** A friend. */
  | 'FRIEND'
  /** It is a venture of their own. */
  | 'OWN_VENTURE'
  /** It is, or is run by, their partner. */
  | 'PARTNER'
  /** A relative. */
  | 'RELATIVE';

/** Somebody to be consulted. */
export type ConsulteeInput = {
  /** Their name, where one person is meant. */
  name?: string | null | undefined;
  /** Their position, for example Chief Finance Officer. */
  position: string;
};

/** An import to carry on. */
export type ContinuePeopleImportInput = {
  /** How many rows were stored when you read it last. */
  done: number;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** The import. */
  importId: string | number;
};

/** A correction of what is published: the line before it stays, marked as corrected. */
export type CorrectGiftOfferInput = {
  /** What it is. */
  description: string;
  /** The force. */
  forceId: string | number;
  /** The offer. */
  giftOfferId: string | number;
  /** What kind of giver. */
  giverKind: GiverKind;
  /** Who offers it. */
  giverName: string;
  /** New for each request you mean. */
  idempotencyKey: string;
  /** Why a private individual is named; left out: the register says a member of the public. */
  nameGiverBecause?: string | null | undefined;
  /** What was wrong, as the register will say. */
  note: string;
  /** On what occasion. */
  occasion?: string;
  /** Why words that look like personal data are published; needed where there are any. */
  personalDataBecause?: string | null | undefined;
  /** How well the value is known. */
  valueBasis: ValueBasis;
  /** Its value in pence; left out: not known. */
  valuePence?: number | null | undefined;
  /** The version you saw. */
  version: number;
};

/** How the days of a limit are counted. */
export type CountingConvention =
  /** The day of the event is day 1. */
  | 'BEGINNING_WITH'
  /** The day after the event is day 1. */
  | 'WITHIN';

/** How a clause is served on this platform. */
export type CoverageKind =
  /** It asks for behaviour or interprets the rest: people sign for it. */
  | 'ATTESTED'
  /** A rule that the platform evaluates. */
  | 'ENFORCED'
  /** Records, publications or acknowledgements show that it is kept. */
  | 'EVIDENCED'
  /** It asks for something that nothing carries out. */
  | 'UNSERVED';

/** A calendar address to make. */
export type CreateCalendarFeedInput = {
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** The language of the calendar. */
  language: Language;
};

/** A force to come onto this deployment. */
export type CreateForceInput = {
  /** Background colour of its header, #rrggbb; refused when no text on it can be read well. */
  colour: string;
  /** The body that governs it. */
  governingBody: GoverningBodyInput;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** Its short Welsh name; the English one stands in for it when left out. */
  nameCy?: string | null | undefined;
  /** Its short English name, for example North Yorkshire. */
  nameEn: string;
  /** Its part of public addresses: small letters, numbers and hyphens, for example north-yorkshire. */
  slug: string;
};

/** A protocol of one's own, without a document. */
export type CreateProtocolInput = {
  /** The force whose protocol it is. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** What kind of instrument it is. */
  instrument: Instrument;
  /** Its Welsh title; the English one stands in for it when left out. */
  titleCy?: string | null | undefined;
  /** Its English title. */
  titleEn: string;
};

/** A token for an identity provider to make. */
export type CreateProvisioningTokenInput = {
  /** Its last day, at most two years ahead. */
  expiresOn: string;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** What the force calls it. */
  name: string;
  /** The roles that the provider may give by its groups until then: FORCE_ADMIN, AUDITOR or READER; none when left out. */
  roles?: Array<Role>;
};

/** A decision whether somebody is told of a breach. */
export type DecideBreachNoticeInput = {
  /** The case. */
  caseId: string | number;
  /** Whether they are told. */
  decision: BreachDecision;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** Why: at most 5,000 characters, sealed like the rest of the case. */
  reasons: string;
  /** The version of the case that you saw. */
  version: number;
  /** Whom it is about: the REGULATOR or the INDIVIDUALS. */
  whom: BreachNotice;
};

/** A decision on somebody's conflict of interest. */
export type DecideConflictInput = {
  /** Which process, meeting or decision, at most 500 characters. */
  about: string;
  /** The office that approves it: needed where it goes against a clause, or where a clause asks for leave. */
  approvedBy?: Role | null | undefined;
  /** The decision on the same person that this one replaces. */
  conflictDecisionId?: string | number | null | undefined;
  /** The office that you hold and decide as. */
  decidedAs: Role;
  /** What is decided. */
  decision: ConflictAnswer;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again decides nothing twice. */
  idempotencyKey: string;
  /** What the interest is, at most 2,000 characters; needed where no tie is named. */
  interest?: string;
  /** Whom it concerns, at most 200 characters. */
  party?: string;
  /** Whose interest it is. */
  personId: string | number;
  /** What the person would take part in. */
  process: ConflictProcess;
  /** The reasons, at most 2,000 characters. */
  reasons?: string;
  /** Within which limits; needed with RESTRICT. */
  restriction?: string | null | undefined;
  /** When it is looked at again: a day after today. */
  reviewOn?: string | null | undefined;
  /** How the person is tied to whom it concerns. */
  ties?: Array<ConflictTie>;
};

/** A decision on an offer that needs approval. */
export type DecideGiftOfferInput = {
  /** Approved or refused. */
  decision: GiftApproval;
  /** The force. */
  forceId: string | number;
  /** The offer. */
  giftOfferId: string | number;
  /** New for each request you mean. */
  idempotencyKey: string;
  /** The reasons; a refusal must carry them. */
  reason?: string;
  /** The version you saw. */
  version: number;
};

/** A decision about which known clause a document's words are. */
export type DecideMatchInput = {
  /** Whether it holds. */
  decision: ReviewDecision;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again decides nothing twice. */
  idempotencyKey: string;
  /** The clause of the force that the words really are, where it is another than the proposed one; with CONFIRM only. */
  knownClauseId?: string | null | undefined;
  /** The match. */
  matchId: string | number;
};

/** A decision about a proposed rule. */
export type DecideProposalInput = {
  /** Whether it holds. */
  decision: ReviewDecision;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again decides nothing twice. */
  idempotencyKey: string;
  /** The proposed rule. */
  proposalId: string | number;
};

/** By what it is this office that decides. */
export type DeciderNamed =
  /** The clause names the office. */
  | 'BY_CLAUSE'
  /** No clause asks for leave: the head of staff decides by custom, not by a protocol. */
  | 'BY_CUSTOM'
  /** The clause asks for leave and does not say whose: the head of staff decides. */
  | 'CLAUSE_IS_SILENT';

/** Why a declaration is made. */
export type DeclarationKind =
  /** The yearly review. */
  | 'ANNUAL'
  /** Something has changed. */
  | 'CHANGE'
  /** On taking office. */
  | 'INITIAL'
  /** On leaving office. */
  | 'LEAVING'
  /** Nothing at all to declare. */
  | 'NIL';

/** Where a declaration stands. */
export type DeclarationStatus =
  /** Being written by the person. */
  | 'DRAFT'
  /** Reviewed and published. */
  | 'PUBLISHED'
  /** Given back with a reason, to be corrected. */
  | 'RETURNED'
  /** Declared, waiting for review. */
  | 'SUBMITTED';

/** An interest in an item of a meeting. */
export type DeclareAtMeetingInput = {
  /** What the person did at the item; left out: not yet. */
  action?: MeetingAction | null | undefined;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean. */
  idempotencyKey: string;
  /** What the interest is, at most 2,000 characters. */
  interest?: string;
  /** The item; left out only where nobody declared an interest. */
  itemId?: string | number | null | undefined;
  /** What is declared. */
  kind: MeetingInterest;
  /** What the force calls it; needed with OTHER. */
  localTerm?: string | null | undefined;
  /** When it was declared; left out: before the meeting until its day, at it from then on. */
  made?: DeclaredWhen | null | undefined;
  /** One that is there, to change; left out: a new one. */
  meetingDeclarationId?: string | number | null | undefined;
  /** The meeting. */
  meetingId: string | number;
  /** Whose it is; left out: yours. The clerk names the person. */
  personId?: string | number | null | undefined;
  /** The version you changed; needed with meetingDeclarationId. */
  version?: number | null | undefined;
};

/** An offer to declare. */
export type DeclareGiftOfferInput = {
  /** It was accepted already, although the rules ask for approval first or for declining it: says why. */
  acceptedBeforeApproval?: boolean;
  /** You suspect bribery: it is referred to the monitoring officer. */
  briberySuspected?: boolean;
  /** What it is, at most 2,000 characters. */
  description: string;
  /** The force. */
  forceId: string | number;
  /** One given back or not answered, to declare anew; left out: a new one. */
  giftOfferId?: string | number | null | undefined;
  /** What kind of giver. */
  giverKind: GiverKind;
  /** Who offers it: what the same giver gave in the year is added up. */
  giverName?: string;
  /** New for each request you mean; the same key again declares nothing twice. */
  idempotencyKey: string;
  /** What is offered. */
  kind: GiftKind;
  /** Confirms a value of more than £1,000,000. */
  largeValueConfirmed?: boolean;
  /** On what occasion, at most 500 characters. */
  occasion?: string;
  /** The day it was offered. */
  offeredOn: string;
  /** What of it is no amount. */
  qualities?: Array<GiftQuality>;
  /** Why it was answered so. */
  reason?: string | null | undefined;
  /** To whom it was offered; left out: you. */
  recipientId?: string | number | null | undefined;
  /** The day it was answered; left out: today. */
  respondedOn?: string | null | undefined;
  /** What became of it. */
  response?: GiftResponse;
  /** To whom it was handed over; needed where it was. */
  surrenderedTo?: string | null | undefined;
  /** How well the value is known. */
  valueBasis: ValueBasis;
  /** Its value in pence; left out: not known. */
  valuePence?: number | null | undefined;
  /** The version you changed; needed with giftOfferId. */
  version?: number | null | undefined;
};

/** When an interest in an item was declared. */
export type DeclaredWhen =
  /** At the meeting. */
  | 'AT_MEETING'
  /** Before the meeting. */
  | 'BEFORE';

/** Whether the persons talked first. */
export type DirectDiscussion =
  /** The person who raises it says that talking cannot be done. */
  | 'IMPRACTICAL'
  /** Not yet. */
  | 'NOT_TRIED'
  /** They talked, and it did not settle the matter. */
  | 'TRIED';

/** Why the Panel does not handle a complaint by the Regulations (regulation 15(3)). */
export type DisapplyGround =
  /** It is the subject of a complaint already. */
  | 'ALREADY_COMPLAINED'
  /** Nobody says who complains. */
  | 'ANONYMOUS'
  /** More than twelve months old without good reason, or injustice would follow. */
  | 'OVER_TWELVE_MONTHS'
  /** It is entirely about conduct towards the holder’s own staff. */
  | 'OWN_STAFF'
  /** Vexatious, oppressive or otherwise an abuse. */
  | 'VEXATIOUS';

/** A new draft of a protocol. */
export type DraftVersionInput = {
  /** The version whose clauses and rules it begins with; empty when left out. */
  basedOnId?: string | number | null | undefined;
  /** The force whose protocol it is. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** What the version is called: “4”, “2026”. */
  number: string;
  /** The protocol. */
  protocolId: string | number;
};

/** What has to be done by the limit that a rule sets. */
export type Duty =
  /** To answer an enquiry or a complaint. */
  | 'ANSWER_ENQUIRIES'
  /** To correct an error. */
  | 'CORRECT_ERRORS'
  /** To declare a conflict of interest. */
  | 'DECLARE_CONFLICT'
  /** To declare an offer of a gift. */
  | 'DECLARE_OFFER'
  /** To give a briefing. */
  | 'KEEP_INFORMED'
  /** To raise a lack of respect. */
  | 'RAISE_REDRESS'
  /** To refer a request for information. */
  | 'REFER_INFORMATION_REQUEST'
  /** To fill in the register of interests. */
  | 'REGISTER_OF_INTERESTS'
  /** To have vetting renewed. */
  | 'RENEW_VETTING'
  /** To report a criminal charge. */
  | 'REPORT_CHARGES'
  /** To report a breach of personal data. */
  | 'REPORT_DATA_BREACH'
  /** To report a change that matters to vetting. */
  | 'REPORT_VETTING_CHANGE'
  /** To review the policy. */
  | 'REVIEW_POLICY'
  /** To seek advice on health that affects the work. */
  | 'SEEK_HEALTH_ADVICE';

/** What a duty of the calendar is about. */
export type DutyKind =
  /** Another duty that a clause lays. */
  | 'OTHER'
  /** To publish something, or to publish it again. */
  | 'PUBLICATION'
  /** To declare for a register. */
  | 'REGISTER'
  /** To look at a protocol, or at what is withheld, again. */
  | 'REVIEW'
  /** To sign a version of a protocol. */
  | 'SIGNATURE'
  /** To do training again. */
  | 'TRAINING'
  /** To renew a vetting before it ends. */
  | 'VETTING';

/** An appointment to end. */
export type EndAppointmentInput = {
  /** The appointment: one of this force. */
  appointmentId: string | number;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean. */
  idempotencyKey: string;
  /** Last day in office. */
  on: string;
  /** Why it ends; kept in the audit trail. */
  reason: string;
};

/** A body to end. */
export type EndBodyInput = {
  /** The body. */
  bodyId: string | number;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** Its last day. */
  on: string;
  /** Why; kept in the audit trail. */
  reason: string;
};

/** A configured rule to end. */
export type EndConfiguredRuleInput = {
  /** The configured rule. */
  configuredRuleId: string | number;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** Its last day: today or later. A day before its first withdraws it. */
  lastDay: string;
  /** Why. */
  reason: string;
};

/** A body that ends. */
export type EndGoverningBodyInput = {
  /** The body. */
  bodyId: string | number;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** Its last day. */
  lastDay: string;
  /** Why. */
  reason: string;
};

/** An office to end. */
export type EndOfficeInput = {
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** The office. */
  officeId: string | number;
  /** Its last day. */
  on: string;
  /** Why; kept in the audit trail. */
  reason: string;
};

/** A relationship of yours that has ended. */
export type EndRelationshipInput = {
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** Its last day. */
  on: string;
  /** Which. */
  relationshipId: string | number;
};

/** That an arrangement ends. */
export type EndStatutoryArrangementInput = {
  /** The arrangement. */
  arrangementId: string | number;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again ends nothing twice. */
  idempotencyKey: string;
  /** The last day: today or later. */
  on: string;
};

/** Whether the details of a line are shown. */
export type EntryDetails =
  /** Published by its date; an officer has to look at the details first. */
  | 'HELD_FOR_REVIEW'
  /** They are shown. */
  | 'SHOWN'
  /** An officer decided to withhold them; that there is such an interest is public. */
  | 'WITHHELD';

/** Who reads a line of a register. */
export type EntryReaders =
  /** Those who read the force's registers: other staff's lines, and those that are no longer public. */
  | 'OFFICERS'
  /** Everybody. */
  | 'PUBLIC'
  /** The force's own people: its rule keeps the register for them. */
  | 'STAFF';

/** Why a post is exempt from political restriction. */
export type ExemptionGround =
  /** It is the deputy's. */
  | 'DEPUTY'
  /** Another reason, which the law does not name. */
  | 'OTHER'
  /** The law found its holder in post. */
  | 'TRANSITIONAL';

/** By what a list was narrowed. */
export type ExportFilterInput = {
  /** The filter, by the name of its argument. */
  name: string;
  /** What was chosen: an id, a day, one of a list or a permission. Null for words that were typed. */
  value?: string | null | undefined;
};

/** A list that is written as a file. */
export type ExportedList =
  /** Who can see and do what, and why. Needs access:read. */
  | 'ACCESS'
  /** Decisions on conflicts of interest. Needs registers:declare. */
  | 'CONFLICT_DECISIONS'
  /** The calendar of duties. Needs obligations:read. */
  | 'DUTIES'
  /** Figures of cases. Needs cases:handle. */
  | 'FIGURES'
  /** What a search of the registers found. Needs people:read. */
  | 'SEARCH';

/** How much a finding weighs. */
export type FindingSeverity =
  /** The version cannot come into force before it is mended or accepted. */
  | 'BLOCKS'
  /** The version can come into force with it. */
  | 'WARNS';

/** Where a finding stands. */
export type FindingStatus =
  /** Accepted with a reason. */
  | 'ACCEPTED'
  /** Found once, and there no more. */
  | 'GONE'
  /** Found, and nobody decided. */
  | 'OPEN';

/** The category of what a search finds: a kind of interest, a gift or hospitality, or what leave is asked for. */
export type FoundCategory =
  /** Leave: other work beside the office. */
  | 'ADDITIONAL_EMPLOYMENT'
  /** Interests: contracts with the governing body or the force. */
  | 'CONTRACTS'
  /** Leave: a personal benefit from the office's contracts. */
  | 'CONTRACT_BENEFIT'
  /** Interests: tenancies where the governing body is the landlord. */
  | 'CORPORATE_TENANCIES'
  /** Interests: employment, office, trade, profession or vocation. */
  | 'EMPLOYMENT_OFFICE_OR_PROFESSION'
  /** Leave: membership of an outside body that may carry liability. */
  | 'EXTERNAL_MEMBERSHIP_LIABILITY'
  /** Offers: a gift. */
  | 'GIFT'
  /** Offers: hospitality. */
  | 'HOSPITALITY'
  /** Interests: land in the police area. */
  | 'LAND'
  /** Interests: licences to occupy land in the police area. */
  | 'LICENCES'
  /** Leave: contact with the media. */
  | 'MEDIA_CONTACT'
  /** Interests: membership of other bodies. */
  | 'MEMBERSHIPS'
  /** Interests: any other. */
  | 'OTHER'
  /** Leave: how far one may commit the office in an outside body. */
  | 'OUTSIDE_BODY_AUTHORITY'
  /** Leave: going on with business that touches an interest of one's own. */
  | 'PARTICIPATION_DESPITE_INTEREST'
  /** Leave: personal use of the office's property. */
  | 'PERSONAL_USE'
  /** Leave: a political activity. */
  | 'POLITICAL_ACTIVITY'
  /** Interests: shares and other securities. */
  | 'SECURITIES'
  /** Interests: payment towards the costs of election or of holding office. */
  | 'SPONSORSHIP'
  /** Leave: using the office's property in other paid work. */
  | 'USE_OF_ASSETS_IN_PAID_WORK';

/** What a search finds. */
export type FoundKind =
  /** A declared interest that is not published, or whose details are withheld. */
  | 'DECLARED_INTEREST'
  /** An offer of a gift or of hospitality as it was declared, published or not. */
  | 'GIFT_OFFER'
  /** An interest declared at a meeting, published. */
  | 'MEETING_DECLARATION'
  /** Leave that a person asked for. */
  | 'PERMISSION'
  /** A published line of the register of gifts and hospitality that stands. */
  | 'PUBLISHED_GIFT'
  /** A published line of the register of interests that stands. */
  | 'REGISTER_ENTRY';

/** What the approver of an offer decides. */
export type GiftApproval =
  /** It may be accepted. */
  | 'APPROVED'
  /** It is declined or handed over. */
  | 'REFUSED';

/** What is offered. */
export type GiftKind =
  /** A thing, money or another benefit. */
  | 'GIFT'
  /** A meal, a ticket, travel or a place to stay. */
  | 'HOSPITALITY';

/** Where the declaration of an offer stands. */
export type GiftOfferStatus =
  /** The rules ask for no record: kept for the declarer alone. */
  | 'NOTED'
  /** On the register. */
  | 'PUBLISHED'
  /** Given back with a reason, to be corrected. */
  | 'RETURNED'
  /** Waits for review before it is put on the register. */
  | 'SUBMITTED'
  /** Waits for the recipient to accept, decline or hand it over. */
  | 'TO_ANSWER'
  /** Waits for the office that the rules name to approve or refuse it. */
  | 'TO_APPROVE';

/** What the rulebook decides of an offer. */
export type GiftOutcome =
  /** An office decides before it is accepted. */
  | 'APPROVE'
  /** The protocol says nothing of whether it may be accepted. */
  | 'NOT_COVERED'
  /** It may be accepted; the band asks for no record. */
  | 'NO_RECORD'
  /** The protocol leaves it to a separate policy. */
  | 'OTHER_POLICY'
  /** It may be accepted, and is recorded. */
  | 'RECORD'
  /** It is declined. */
  | 'REFUSE'
  /** It depends on the amount, which is not known. */
  | 'VALUE_NEEDED';

/** What of an offer is no amount. */
export type GiftQuality =
  /** Money, or what is as good as money. */
  | 'CASH'
  /** A thing of little worth for use at work, such as a diary. */
  | 'LOW_VALUE_USED_AT_WORK'
  /** It might reasonably be seen to compromise or to influence whoever takes it. */
  | 'MIGHT_COMPROMISE';

/** What became of an offer. */
export type GiftResponse =
  /** Accepted and kept. */
  | 'ACCEPTED'
  /** Declined or sent back. */
  | 'DECLINED'
  /** Taken and handed over to somebody else. */
  | 'SURRENDERED'
  /** Not answered yet. */
  | 'UNDECIDED';

/** A case that waits for a lawful recipient, and who takes it. */
export type GiveWaitingCaseInput = {
  /** The case. */
  caseId: string | number;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again gives nothing twice. */
  idempotencyKey: string;
  /** Who takes it: somebody who handles cases in this force and is not concerned in it. */
  personId: string | number;
  /** Why this person: at most 2,000 characters, kept sealed with the case. */
  reason: string;
  /** The version that you saw. */
  version: number;
};

/** Who offers a gift. */
export type GiverKind =
  /** A company, a charity, a club. */
  | 'ORGANISATION'
  /** A private individual. */
  | 'PERSON'
  /** A council, a government, another public body. */
  | 'PUBLIC_BODY';

/** A body that governs a force. */
export type GoverningBodyInput = {
  /** What kind of body it is. */
  kind: GoverningBodyKind;
  /** Its Welsh name; the English one stands in for it when left out. */
  nameCy?: string | null | undefined;
  /** Its English name. */
  nameEn: string;
  /** Its first day. */
  validFrom: string;
};

/** Kinds of governing body of a police area. */
export type GoverningBodyKind =
  /** A mayor who exercises the functions of a commissioner. */
  | 'MAYOR'
  /** A multi-member board that follows a commissioner. */
  | 'POLICE_AND_CRIME_BOARD'
  /** A directly elected commissioner (Police Reform and Social Responsibility Act 2011). */
  | 'POLICE_AND_CRIME_COMMISSIONER'
  /** A multi-member police authority, abolished in November 2012. */
  | 'POLICE_AUTHORITY'
  /** A commissioner who also governs the fire and rescue service. */
  | 'POLICE_FIRE_AND_CRIME_COMMISSIONER';

/** A role to grant apart from any office. */
export type GrantAccessInput = {
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** Why. */
  reason: string;
  /** The role. */
  role: Role;
  /** To whom: the e-mail address of a person, or client:<id> of a system. */
  subject: string;
  /** The last day; INVALID when left out. */
  until?: string | null | undefined;
};

/** Leave to give. */
export type GrantPermissionInput = {
  /** On what conditions, at most 2,000 characters; empty: on none. */
  conditions?: string;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean. */
  idempotencyKey: string;
  /** The permission. */
  permissionId: string | number;
  /** The last day on which it stands; left out: no end. */
  until?: string | null | undefined;
  /** The version you saw. */
  version: number;
};

/** A decision that no declaration of interests, gift or interest declared at a meeting is published or corrected for a time. */
export type HoldPublicationInput = {
  /** The force. */
  forceId: string | number;
  /** The first day: today or later. */
  from: string;
  /** New for each request you mean. */
  idempotencyKey: string;
  /** Why, at most 500 characters: the public reads it. */
  reason: string;
  /** The last day. */
  to: string;
};

/** A file of people to store. */
export type ImportPeopleInput = {
  /** What is stored where some rows cannot be taken. */
  choice: PeopleImportChoice;
  /** The bytes of the CSV file, packed with gzip or as they are, in base64: at most 10,000 people and 5 MB unpacked. The first row names the columns: name, email, office or role, from, to, line manager email, form of address; name and email are needed. */
  contentBase64: string;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
};

/** A protocol document to import as a draft. */
export type ImportProtocolDocumentInput = {
  /** The file's bytes, base64, at most 700 kB. Refused when empty, damaged, encrypted, with macros, a packed bomb, a PDF of pictures, or other than its name says. */
  contentBase64?: string | null | undefined;
  /** The file's name: plain text (.txt), Markdown (.md), Word (.docx) or a PDF that holds text (.pdf). */
  fileName: string;
  /** The force whose protocol it is. */
  forceId: string | number;
  /** New for each request you mean; the same key again imports nothing twice. */
  idempotencyKey: string;
  /** What kind of instrument it is. */
  instrument: Instrument;
  /** In place of the bytes: the document that sendDocumentPart took, at most 20 MB, of text 700 kB. */
  sentDocumentId?: string | number | null | undefined;
  /** The protocol's title. A title the force has already makes a new draft version of that protocol. */
  title: string;
};

/** What kind of instrument a protocol is. */
export type Instrument =
  /** Governs relations between office holders and staff. */
  | 'RELATIONS_PROTOCOL'
  /** Governs the conduct of staff; usually part of the contract. */
  | 'STAFF_CODE';

/** Kinds of interest. */
export type InterestCategory =
  /** Contracts with the governing body or the force. */
  | 'CONTRACTS'
  /** Tenancies where the governing body is the landlord. */
  | 'CORPORATE_TENANCIES'
  /** Paid employment, office, trade, profession or vocation. */
  | 'EMPLOYMENT_OFFICE_OR_PROFESSION'
  /** Land in the police area. */
  | 'LAND'
  /** Licences to occupy land in the police area. */
  | 'LICENCES'
  /** Membership of other bodies. */
  | 'MEMBERSHIPS'
  /** Any other interest. */
  | 'OTHER'
  /** Shares and other securities in bodies with a place of business or land in the police area. */
  | 'SECURITIES'
  /** Payment towards the costs of election or of holding office. */
  | 'SPONSORSHIP';

/** One interest, or the statement that there is none of a kind. */
export type InterestInput = {
  /** The kind of interest. */
  category: InterestCategory;
  /** Who the connected person is, at most 200 characters; for the officer alone, never published. */
  connectedName?: string | null | undefined;
  /** The connected person, where he or she is of this body: neither of you is given the other’s concerns or complaints. Never published. */
  connectedPersonId?: string | number | null | undefined;
  /** The interest in your own words, at most 2,000 characters; empty for nil. */
  description?: string;
  /** True: there is nothing of this kind. */
  nil?: boolean;
  /** Whose interest it is. */
  relation?: InterestRelation;
  /** Why its details should be withheld, at most 2,000 characters; left out: you do not ask for it. */
  sensitiveReason?: string | null | undefined;
  /** The day on which it began: from 1900, and not in the future. */
  since?: string | null | undefined;
};

/** Whose interest it is: of the person who declares, or of somebody connected with them, who is never named. */
export type InterestRelation =
  /** Of a close associate. */
  | 'CLOSE_ASSOCIATE'
  /** Of a member of their family. */
  | 'FAMILY'
  /** Of a close friend. */
  | 'FRIEND'
  /** Of the person who declares. */
  | 'OWN'
  /** Of their spouse, civil partner or partner. */
  | 'PARTNER';

/** Where an interest was found. */
export type InterestSource =
  /** An earlier decision on a conflict that stands. */
  | 'DECISION'
  /** A gift or hospitality that was accepted. */
  | 'GIFT'
  /** A declared interest that stands, or waits for review. */
  | 'INTEREST'
  /** A permission that stands, such as for other work. */
  | 'PERMISSION';

/** A role that a joiner has apart from any office. */
export type JoinerGrantInput = {
  /** Why. */
  reason: string;
  /** The role. */
  role: Role;
  /** The last day; INVALID when left out. */
  until?: string | null | undefined;
};

/** A letter that is kept with a case. */
export type KeepLetterInput = {
  /** Whether its words also go to whoever raised the case, as a message. */
  asMessage?: boolean;
  /** The words: at most 9,500 characters. */
  body: string;
  /** The case. */
  caseId: string | number;
  /** The force. */
  forceId: string | number;
  /** New for each letter you mean; the same key again keeps nothing twice. */
  idempotencyKey: string;
  /** For what it is. */
  kind: LetterKind;
  /** In which language it is written. */
  language: Language;
  /** By which version of the force's own words it was made. */
  templateNumber?: number | null | undefined;
  /** The heading: at most 200 characters. */
  title: string;
  /** The letter that it puts right: its next version. */
  versionOf?: string | number | null | undefined;
};

/** What a force says of an item of the checklist: replaces what it said before. */
export type KeepPublicationItemInput = {
  /** The financial year that it covers, by the calendar year in which it begins. */
  coversYear?: number | null | undefined;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** The item, for example 3g. */
  item: string;
  /** When it was last updated there; needed with a link. */
  lastUpdatedOn?: string | null | undefined;
  /** Where it is published: an address that begins with https. */
  link?: string | null | undefined;
  /** Which office looks after it. */
  owner?: Role | null | undefined;
  /** The force's own target, every so many months; only where the law's timing is not verified. */
  targetMonths?: number | null | undefined;
  /** The version that was changed; 0 for an item of which nothing was said. */
  version: number;
};

/** A language of the platform. */
export type Language =
  /** Welsh. */
  | 'CY'
  /** English. */
  | 'EN';

/** What leave might be asked for, to see whether it is needed. Nothing is kept. */
export type LeaveNeedInput = {
  /** The force. */
  forceId: string | number;
  /** What it is about. */
  matter: PermissionMatter;
  /** You are in doubt that it is allowed. */
  uncertain?: boolean;
  /** It is voluntary, unpaid work. */
  voluntary?: boolean;
};

/** Whether the protocols ask for leave. */
export type LeaveOutcome =
  /** A clause asks for leave. */
  | 'NEEDED'
  /** No clause speaks of the matter. */
  | 'NOT_COVERED'
  /** A clause speaks of the matter and does not ask for leave here. */
  | 'NOT_NEEDED';

/** A legal hold on a case that you handle or watch over, set or lifted. */
export type LegalHoldInput = {
  /** The case. */
  caseId: string | number;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again does nothing twice. */
  idempotencyKey: string;
  /** Why: at most 2,000 characters; encrypted, for those who handle or watch over the case. */
  reason: string;
  /** The version of the case you saw. CONFLICT where somebody changed it meanwhile. */
  version: number;
};

/** For what a letter or notice is. */
export type LetterKind =
  /** That it was received, and what happens next. */
  | 'ACKNOWLEDGEMENT'
  /** To those whose data a breach concerns. */
  | 'BREACH_NOTICE'
  /** What must be known before it can go on. */
  | 'CLARIFICATION'
  /** That a complaint was not recorded, and why. */
  | 'NOT_RECORDED'
  /** What came of it. */
  | 'OUTCOME'
  /** That a complaint was recorded. */
  | 'RECORDED'
  /** To the body to which it is referred. */
  | 'REFERRAL';

/** A force's own words for a kind of letter. */
export type LetterTemplateInput = {
  /** The words, in Welsh: at most 10,000 characters. */
  bodyCy: string;
  /** The words, in English: at most 10,000 characters. */
  bodyEn: string;
  /** The force. */
  forceId: string | number;
  /** From which day: today or later. */
  from: string;
  /** New for each request you mean; the same key again stores nothing twice. */
  idempotencyKey: string;
  /** For what the letter is. */
  kind: LetterKind;
  /** The heading, in Welsh: at most 200 characters. */
  titleCy: string;
  /** The heading, in English: at most 200 characters. */
  titleEn: string;
};

/** A hold to lift. */
export type LiftPublicationHoldInput = {
  /** The force. */
  forceId: string | number;
  /** The hold. */
  holdId: string | number;
  /** New for each request you mean. */
  idempotencyKey: string;
  /** Why, at most 500 characters. */
  reason: string;
};

/** The event that a limit counts from. */
export type LimitAnchor =
  /** The first day in an appointed office. */
  | 'APPOINTMENT'
  /** Somebody became aware of the breach. */
  | 'AWARE_OF_BREACH'
  /** The person was charged. */
  | 'CHARGED'
  /** The conflict arose. */
  | 'CONFLICT_ARISES'
  /** A direct discussion failed or was impractical. */
  | 'DIRECT_DISCUSSION_FAILED'
  /** The day of the poll. */
  | 'ELECTION'
  /** The enquiry or complaint was received. */
  | 'ENQUIRY_RECEIVED'
  /** The error was found. */
  | 'ERROR_FOUND'
  /** The information was requested. */
  | 'INFORMATION_REQUESTED'
  /** The last briefing was given. */
  | 'LAST_BRIEFING'
  /** The policy was last reviewed. */
  | 'LAST_REVIEW'
  /** A medicine that affects the work was prescribed. */
  | 'MEDICINE_PRESCRIBED'
  /** The offer was made. */
  | 'OFFER_MADE'
  /** The first day in an elected office. */
  | 'TAKING_OFFICE'
  /** Something that matters to vetting changed. */
  | 'VETTING_CHANGED'
  /** Vetting was granted. */
  | 'VETTING_GRANTED';

/** Who sets a limit. */
export type LimitSource =
  /** A clause of the force's protocol, or what its administrators configured for it. */
  | 'PROTOCOL'
  /** The law, whatever the protocol says. */
  | 'STATUTE';

/** What an officer decides of a line whose words or sensitivity ask for a decision. */
export type LineDecision =
  /** It is published as it is. */
  | 'PUBLISH'
  /** Its details are withheld; its category and the fact are public. */
  | 'WITHHOLD';

/** What you decide of one line. */
export type LineDecisionInput = {
  /** Published as it is, or withheld. */
  decision: LineDecision;
  /** The interest. */
  interestId: string | number;
  /** Under what it is withheld, in words that the public reads. */
  provision?: string | null | undefined;
  /** Why. */
  reason: string;
  /** When withholding is looked at again: a day after today. */
  reviewOn?: string | null | undefined;
};

/** A fault that a protocol's text can have. */
export type LintCode =
  /** A route leads to the person it is about. */
  | 'L1'
  /** Nobody is named to whom somebody could take a concern. */
  | 'L2'
  /** A reference leads nowhere. */
  | 'L3'
  /** What is cited is repealed, revoked or replaced. */
  | 'L4'
  /** A clause differs from statute or from a sister clause. */
  | 'L5'
  /** A deadline uses up the time that the law gives for the next step. */
  | 'L6'
  /** Two clauses say the same to the same persons. */
  | 'L7'
  /** A number is printed twice. */
  | 'L8'
  /** The review is overdue, or its day is not the one that its cycle gives. */
  | 'L9'
  /** Nobody answers for the version. */
  | 'L10'
  /** A sentence is broken. */
  | 'L11'
  /** A duty moved to another side when the clause was taken over. */
  | 'L12'
  /** A deadline without a number. */
  | 'L13'
  /** An office that nobody fills. */
  | 'L14';

/** A withheld line that you have looked at again. */
export type LookAgainInput = {
  /** Its details are published now, or stay withheld. */
  decision: LineDecision;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean. */
  idempotencyKey: string;
  /** The interest. */
  interestId: string | number;
  /** Why, at most 2,000 characters. */
  reason: string;
  /** Where they stay so, when that is looked at again: a day after today. */
  reviewOn?: string | null | undefined;
};

/** A pack of the evidence of a case that you handle. */
export type MakeEvidencePackInput = {
  /** The case. */
  caseId: string | number;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again makes nothing twice. */
  idempotencyKey: string;
  /** In which language its words are. */
  language?: Language;
  /** The names of those whom the case names by id, at most 200; who is left out is not named in the pack. */
  people?: Array<PackPersonInput>;
  /** Why it is given to them: at most 2,000 characters, kept sealed with the case. */
  reason: string;
  /** For whom it is made. */
  recipient: PackRecipient;
};

/** Notices that you have read. */
export type MarkNoticesReadInput = {
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** Which of your notices; left out: all of them. */
  noticeIds?: Array<string | number> | null | undefined;
};

/** How sure it is which known clause a document's words are. */
export type MatchCertainty =
  /** The same words, or nearly the same in the same place. */
  | 'CERTAIN'
  /** No known clause fits. */
  | 'NONE'
  /** Likely by place and words; a person decides. */
  | 'UNCERTAIN';

/** What a concern is about, in words that are the same in every force. */
export type Matter =
  /** Somebody else has acted against the protocol. */
  | 'BREACH_BY_OTHERS'
  /** Evidence of a crime. */
  | 'CRIME'
  /** What follows from an upheld grievance or complaint. */
  | 'DECISION_ON_OUTCOME'
  /** A lack of respect or courtesy. */
  | 'DISRESPECT'
  /** Doubt about a request for information. */
  | 'INFORMATION_REQUEST'
  /** Legality, maladministration, financial impropriety or probity. */
  | 'LEGALITY'
  /** Irregular conduct elsewhere, or a matter of conscience. */
  | 'MATTER_OF_CONSCIENCE'
  /** One is being required to act against the protocol. */
  | 'REQUIRED_TO_BREACH';

/** What the person did at the item. */
export type MeetingAction =
  /** Did not attend. */
  | 'DID_NOT_ATTEND'
  /** Left for the item. */
  | 'LEFT'
  /** Spoke, then left for the item. */
  | 'SPOKE_THEN_LEFT'
  /** Stayed. */
  | 'STAYED';

/** Whose meeting, as the protocols tell bodies apart. */
export type MeetingBody =
  /** A committee of the governing body. */
  | 'COMMITTEES'
  /** The governing body itself. */
  | 'GOVERNING_BODY'
  /** Another body or board. */
  | 'OTHER'
  /** The body that oversees the force, such as a police and crime panel. */
  | 'OVERSIGHT_BODY';

/** What is declared at a meeting. */
export type MeetingInterest =
  /** Nobody declared an interest at the meeting. */
  | 'NONE'
  /** An interest of a kind that has a local name. */
  | 'OTHER'
  /** A personal interest. */
  | 'PERSONAL'
  /** A prejudicial interest. */
  | 'PREJUDICIAL';

/** Where a meeting stands. */
export type MeetingStatus =
  /** What is declared is not published yet. */
  | 'PLANNED'
  /** What was declared is published. */
  | 'PUBLISHED';

/** How a force's clause stands on the model's. */
export type ModelRelation =
  /** Taken over with its rules. */
  | 'ADOPT'
  /** Taken over and changed, with a reason. */
  | 'AMEND';

/** Who sets a new force up from here on. */
export type NameAdministratorInput = {
  /** The e-mail address with which the person signs in. */
  email: string;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** The person's name. */
  name: string;
};

/** Whom the force names to watch over cases that nobody may lawfully receive. */
export type NameQueueKeeperInput = {
  /** The force. */
  forceId: string | number;
  /** From which day: today or later. Whoever was named before ends the day before. */
  from: string;
  /** New for each request you mean; the same key again names nobody twice. */
  idempotencyKey: string;
  /** Who: somebody who handles cases in this force. */
  personId: string | number;
};

/** Somebody else whom a case turns out to be about. */
export type NameSubjectInput = {
  /** The case. */
  caseId: string | number;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again names nobody twice. */
  idempotencyKey: string;
  /** Whom it is about as well: a person of this force; a handler may name himself or herself. */
  personId: string | number;
  /** Why: at most 2,000 characters, kept sealed with the case. */
  reason: string;
  /** The version that you saw. */
  version: number;
};

/** Who may open who raised cases from outside, or may no more. */
export type NameVaultOpenerInput = {
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** The person. */
  personId: string | number;
};

/** How far the e-mail of a notice has come. */
export type NoticeEmail =
  /** The mail server refused it, or could not be reached, every time it was tried. */
  | 'FAILED'
  /** There was no mail server when the notice was given. */
  | 'NOT_CONFIGURED'
  /** The person wants none, has no address, or did what was asked before it was sent. */
  | 'NOT_WANTED'
  /** The mail server took it. */
  | 'SENT'
  /** It is sent when the person's hours allow, or tried again after a failure. */
  | 'WAITING';

/** What somebody is told of. */
export type NoticeKind =
  /** As things stand nobody administers the force after a day. */
  | 'ADMINISTRATION_ENDS'
  /** Times that the law or a protocol sets have passed in cases that are about nobody: how many, and no more. */
  | 'CASES_LATE'
  /** A case they handle has a time to keep. */
  | 'CASE_DUE'
  /** A closed case that they handled is deleted soon. */
  | 'CASE_EXPIRES'
  /** A time of a case they handle has passed. */
  | 'CASE_OVERDUE'
  /** Duties of others in the force are late: told to those who look after them. */
  | 'DUTIES_LATE'
  /** A duty of theirs is due, or will be. */
  | 'DUTY_DUE'
  /** A duty of theirs is not done, and its last day has passed. */
  | 'DUTY_OVERDUE'
  /** A protocol waits for their signature. */
  | 'SIGNATURE_DUE'
  /** Their vetting runs out, or has run out. */
  | 'VETTING_EXPIRES';

/** Why somebody is told at that moment. */
export type NoticeOccasion =
  /** It is asked for the first time. */
  | 'ASKED'
  /** An officer sent a reminder. */
  | 'BY_HAND'
  /** It is due in 24 hours. */
  | 'DAY_BEFORE'
  /** Its time passed 24 hours ago. */
  | 'DAY_LATE'
  /** It is due. */
  | 'DUE'
  /** It runs out in four weeks. */
  | 'FOUR_WEEKS_BEFORE'
  /** It has been due for four weeks. */
  | 'FOUR_WEEKS_LATE'
  /** It was asked four weeks ago and has no due day. */
  | 'FOUR_WEEKS_ON'
  /** It is due in four hours. */
  | 'HOURS_BEFORE'
  /** It runs out in three months. */
  | 'THREE_MONTHS_BEFORE'
  /** Its time has just passed. */
  | 'TIME_PASSED'
  /** It was asked two weeks ago and has no due day. */
  | 'TWO_WEEKS_ON'
  /** It is due in a week. */
  | 'WEEK_BEFORE'
  /** It has been due for a week. */
  | 'WEEK_LATE';

/** How a duty stands today. */
export type ObligationStatus =
  /** Not done yet; the last day has not passed. */
  | 'DUE'
  /** Done. */
  | 'MET'
  /** Not done, and the last day has passed. */
  | 'OVERDUE';

/** An offer as far as it is known, to see what would follow. Nothing is kept. */
export type OfferOutcomeInput = {
  /** The force. */
  forceId: string | number;
  /** Who offers it: what the same giver gave in the year is added up. */
  giverName?: string;
  /** The day it was offered. */
  offeredOn: string;
  /** What of it is no amount. */
  qualities?: Array<GiftQuality>;
  /** To whom it was offered; left out: you. */
  recipientId?: string | number | null | undefined;
  /** What became of it. */
  response?: GiftResponse;
  /** Its value in pence; left out: not known. */
  valuePence?: number | null | undefined;
};

/** An office that somebody takes up. */
export type OfficeTakenUpInput = {
  /** The day of the poll; needed for an elected holder. */
  electedOn?: string | null | undefined;
  /** How it comes to be held. */
  kind: AppointmentKind;
  /** The office. */
  officeId: string | number;
};

/** A case to open by the form of its kind. */
export type OpenCaseInput = {
  /** What the force asks beside. */
  answers: Array<CaseAnswerInput>;
  /** What the kind asks. */
  facts: Array<CaseAnswerInput>;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** Its kind: one whose opening is FORM. */
  kind: CaseKind;
  /** What it is about, in your own words: at most 20,000 characters. Only those with a part in it read it. */
  narrative: string;
  /** Whom it is about, of the kinds that are about somebody; they never see it. */
  subjectPersonId?: string | number | null | undefined;
};

/** A draft to put before consultees. */
export type OpenConsultationInput = {
  /** Who is consulted; at least one. */
  consultees: Array<ConsulteeInput>;
  /** The force whose protocol it is. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** The version. */
  versionId: string | number;
};

/** Whose identity to open, and why. */
export type OpenIdentityInput = {
  /** The case. */
  caseId: string | number;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again is one opening. */
  idempotencyKey: string;
  /** Why it must be opened: having a part in the case is not enough. */
  reason: CaseAccessReason;
};

/** A person whom a pack names. */
export type PackPersonInput = {
  /** The name, as whoever asks for the pack sees it. */
  name: string;
  /** A person of the case. */
  personId: string | number;
};

/** For whom a pack of evidence is made. */
export type PackRecipient =
  /** An auditor. */
  | 'AUDITOR'
  /** A standards or audit committee. */
  | 'COMMITTEE'
  /** The Police and Crime Panel. */
  | 'PANEL';

/** How far a pack of evidence has come. */
export type PackState =
  /** It could not be made, however often it was tried. Ask again. */
  | 'FAILED'
  /** Its time is over: its content was taken away. */
  | 'GONE'
  /** It is being made. */
  | 'MAKING'
  /** It can be saved by whoever asked for it. */
  | 'READY'
  /** It was asked for and is not begun. */
  | 'WAITING';

/** What the rules say of taking part despite an interest. */
export type ParticipationOutcome =
  /** The person takes part only with leave. */
  | 'LEAVE_NEEDED'
  /** The rules name no such tie. */
  | 'MAY_TAKE_PART'
  /** The rules are silent. */
  | 'NOT_COVERED'
  /** The person takes no part. */
  | 'STAND_ASIDE';

/** A permission to hand on to the office that decides. */
export type PassOnPermissionInput = {
  /** The force. */
  forceId: string | number;
  /** New for each request you mean. */
  idempotencyKey: string;
  /** The permission. */
  permissionId: string | number;
  /** The version you saw. */
  version: number;
};

/** Why somebody whom the text names is passed over. */
export type PassedOverCause =
  /** He or she raised it. */
  | 'COMPLAINANT'
  /** An interest with somebody whom it concerns was declared. */
  | 'DECLARED_INTEREST'
  /** A relationship to somebody whom it concerns was recorded. */
  | 'RELATIONSHIP'
  /** He or she answers to whom it is about. */
  | 'REPORTING_LINE'
  /** It is about him or her. */
  | 'SUBJECT'
  /** Nobody holds the office. */
  | 'VACANT';

/** What taking a row changes. */
export type PeopleImportChange =
  /** How the person is addressed, where they have not said it themselves. */
  | 'FORM_OF_ADDRESS'
  /** To whom the person reports. */
  | 'LINE'
  /** The person's name. */
  | 'NAME'
  /** An appointment is opened. */
  | 'OFFICE'
  /** The person is added, and may sign in. */
  | 'PERSON';

/** What is stored where some rows of a file cannot be taken. */
export type PeopleImportChoice =
  /** Nothing, unless every row can be taken; all of it in one transaction. */
  | 'ALL_OR_NOTHING'
  /** The rows that can be taken, a thousand at a time. */
  | 'VALID_ROWS';

/** How far an import is. */
export type PeopleImportState =
  /** Everything is stored. */
  | 'DONE'
  /** Some rows are still to be stored: continue it. */
  | 'RUNNING';

/** What was done with a permission. */
export type PermissionAct =
  /** It was asked for. */
  | 'ASKED'
  /** It was given. */
  | 'GRANTED'
  /** Whoever receives the form passed it on to the office that decides. */
  | 'PASSED_ON'
  /** It was refused. */
  | 'REFUSED'
  /** The office that decides ended it. */
  | 'REVOKED'
  /** Whoever asked took it back. */
  | 'WITHDRAWN';

/** What leave is asked for. */
export type PermissionMatter =
  /** Other work beside the office, paid or voluntary. */
  | 'ADDITIONAL_EMPLOYMENT'
  /** A personal benefit from the office's contracts. */
  | 'CONTRACT_BENEFIT'
  /** Membership of an outside body that may carry liability. */
  | 'EXTERNAL_MEMBERSHIP_LIABILITY'
  /** Contact with the media. */
  | 'MEDIA_CONTACT'
  /** How far one may commit the office in an outside body. */
  | 'OUTSIDE_BODY_AUTHORITY'
  /** Going on with business that touches an interest of one's own. */
  | 'PARTICIPATION_DESPITE_INTEREST'
  /** Personal use of the office's property, vehicles or facilities. */
  | 'PERSONAL_USE'
  /** A political activity. */
  | 'POLITICAL_ACTIVITY'
  /** Using the office's property or information in other paid work. */
  | 'USE_OF_ASSETS_IN_PAID_WORK';

/** Where a permission stands. */
export type PermissionStatus =
  /** Given, and its last day is past. */
  | 'EXPIRED'
  /** Given, and not at its end. */
  | 'GRANTED'
  /** Refused, with reasons. */
  | 'REFUSED'
  /** Given, and ended by the office that decides. */
  | 'REVOKED'
  /** Waits for the office that decides. */
  | 'TO_DECIDE'
  /** Waits for the office that receives the form to pass it on. */
  | 'TO_RECEIVE'
  /** Taken back by the person who asked. */
  | 'WITHDRAWN';

/** What must not begin before leave is given. */
export type PermittedAct =
  /** Accepting it. */
  | 'ACCEPTING'
  /** Benefiting from it. */
  | 'BENEFITING'
  /** Coming into force. */
  | 'COMING_INTO_FORCE'
  /** Making contact. */
  | 'CONTACT'
  /** Engaging in it. */
  | 'ENGAGING'
  /** Joining. */
  | 'JOINING'
  /** Taking part. */
  | 'TAKING_PART'
  /** Using it. */
  | 'USING';

/** Why somebody's offices and access change together. */
export type PersonChangeKind =
  /** Somebody joins. */
  | 'JOINER'
  /** Somebody leaves. */
  | 'LEAVER'
  /** Somebody moves to other offices. */
  | 'MOVER';

/** What opens, closes, passes on or is asked for. */
export type PersonChangeStepKind =
  /** A role is granted apart from any office. */
  | 'GRANT_BEGINS'
  /** A granted role ends. */
  | 'GRANT_ENDS'
  /** A granted role goes on. */
  | 'GRANT_STAYS'
  /** The person reports to somebody, or to a body. */
  | 'LINE_BEGINS'
  /** The person reports to nobody any longer. */
  | 'LINE_ENDS'
  /** An office is taken up. */
  | 'OFFICE_BEGINS'
  /** An office ends. */
  | 'OFFICE_ENDS'
  /** Nobody holds the office. */
  | 'OFFICE_VACANT'
  /** A clause names the vacant office: another receives what comes by it. */
  | 'ROUTE_PASSES_ON'
  /** A clause names the vacant office, and nobody else who could receive. */
  | 'ROUTE_UNHELD'
  /** A signature under a protocol is asked for. */
  | 'SIGNATURE_ASKED'
  /** The address signs in. */
  | 'SIGN_IN_BEGINS'
  /** The address signs in no longer, as neither an office nor a granted role is left. */
  | 'SIGN_IN_ENDS'
  /** Somebody who reported to the person reports to another. */
  | 'STAFF_HANDED_OVER';

/** A class of persons that the protocols speak of. */
export type PersonClass =
  /** A person whom the commissioner appointed to a function. */
  | 'APPOINTED_PERSON'
  /** The deputy of the elected commissioner. */
  | 'DEPUTY'
  /** The elected commissioner. */
  | 'ELECTED_HOLDER'
  /** Police officers and police staff together. */
  | 'FORCE_PERSONNEL'
  /** The head of the body's staff. */
  | 'HEAD_OF_STAFF'
  /** Members of a multi-member governing body. */
  | 'MEMBER'
  /** Officers of a multi-member governing body: its staff. */
  | 'OFFICER'
  /** The staff of the commissioner's office. */
  | 'OPCC_STAFF'
  /** Paid staff of the office, volunteers not among them. */
  | 'PAID_STAFF'
  /** Police officers. */
  | 'POLICE_OFFICER'
  /** Police staff under the chief constable. */
  | 'POLICE_STAFF'
  /** Somebody who acts for the office without being its staff. */
  | 'REPRESENTATIVE'
  /** Staff in the widest sense of the document. */
  | 'STAFF';

/** What of a person's private life free text can give away. */
export type PersonalData =
  /** A postcode, a house in a street, or a house that has a name. */
  | 'ADDRESS'
  /** A sort code, an account number or an IBAN. */
  | 'BANK_DETAILS'
  /** The name of the partner, relative or associate whose interest it is. */
  | 'CONNECTED_NAME'
  /** An e-mail address. */
  | 'EMAIL'
  /** A National Insurance number. */
  | 'NATIONAL_INSURANCE'
  /** A name beside the word for a junior post: who holds one is not published. */
  | 'STAFF_NAME'
  /** A telephone number. */
  | 'TELEPHONE';

/** What a version puts in an order of precedence. */
export type PrecedenceRank =
  /** A code of conduct, such as a staff code. */
  | 'CODE_OF_CONDUCT'
  /** A protocol between offices. */
  | 'PROTOCOL'
  /** Acts and instruments. */
  | 'STATUTE';

/** What a second officer decides on a precedent. */
export type PrecedentReview =
  /** It names nobody and may be read by those who handle cases. */
  | 'PUBLISH'
  /** It goes back to whoever wrote it, with a reason. */
  | 'RETURN';

/** What a precedent is drawn from. */
export type PrecedentSource =
  /** Advice that was given. */
  | 'ADVICE'
  /** The decision of a case. */
  | 'CASE_DECISION'
  /** A decision on a conflict of interest. */
  | 'CONFLICT_DECISION';

/** How far a precedent has come. */
export type PrecedentStatus =
  /** Written, and waiting for a second officer. */
  | 'PROPOSED'
  /** For all who handle cases. */
  | 'PUBLISHED'
  /** Not taken as it is: whoever wrote it may write another. */
  | 'RETURNED'
  /** Not to be followed any more, and why. */
  | 'WITHDRAWN';

/** A file of people to look at. */
export type PreviewPeopleImportInput = {
  /** The bytes of the CSV file, packed with gzip or as they are, in base64: at most 10,000 people and 5 MB unpacked. The first row names the columns: name, email, office or role, from, to, line manager email, form of address; name and email are needed. */
  contentBase64: string;
  /** The force. */
  forceId: string | number;
};

/** Against whom. */
export type ProceedingsAffect =
  /** Somebody of their close family. */
  | 'CLOSE_FAMILY'
  /** Whoever notifies them. */
  | 'SELF';

/** What is notified. */
export type ProceedingsOccasion =
  /** A criminal charge. */
  | 'CRIMINAL_CHARGE'
  /** Other legal proceedings. */
  | 'LEGAL_PROCEEDINGS';

/** How often the law asks for an item, where that was verified. */
export type PublicationCadence =
  /** Before the start of each financial year. */
  | 'BEFORE_FINANCIAL_YEAR'
  /** Each month, as soon as practicable after its end. */
  | 'MONTHLY';

/** What the platform itself publishes that is evidence of an item. */
export type PublicationInPlatform =
  /** The figures of complaints. */
  | 'COMPLAINTS'
  /** The register of gifts and hospitality. */
  | 'GIFTS'
  /** The list of office holders. */
  | 'HOLDERS'
  /** The register of interests. */
  | 'INTERESTS'
  /** The protocols in force. */
  | 'PROTOCOLS';

/** How an item stands on the day that is asked about. */
export type PublicationItemStatus =
  /** Published; how often is for the force to confirm. */
  | 'CADENCE_NOT_SET'
  /** Due within 28 days, or since a month has ended. */
  | 'DUE'
  /** Cannot be known any more of a past day: what was public then may have ended its time. */
  | 'NOT_KNOWN'
  /** No evidence of it is given yet. */
  | 'NO_EVIDENCE'
  /** Its day has passed. */
  | 'OVERDUE'
  /** Published, and not due again within 28 days. */
  | 'UP_TO_DATE';

/** A declaration to publish. */
export type PublishDeclarationInput = {
  /** The draft. */
  declarationId: string | number;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean. */
  idempotencyKey: string;
  /** A decision for each line with findings, and for each that the person asks to withhold. */
  lines?: Array<LineDecisionInput>;
  /** The version you saw. */
  version: number;
};

/** An offer to put on the register. */
export type PublishGiftOfferInput = {
  /** The force. */
  forceId: string | number;
  /** The offer. */
  giftOfferId: string | number;
  /** New for each request you mean. */
  idempotencyKey: string;
  /** Why a private individual is named; left out: the register says a member of the public. */
  nameGiverBecause?: string | null | undefined;
  /** Why words that look like personal data are published; needed where there are any. */
  personalDataBecause?: string | null | undefined;
  /** The version you saw. */
  version: number;
};

/** A meeting to publish what was declared at it. */
export type PublishMeetingInput = {
  /** The force. */
  forceId: string | number;
  /** New for each request you mean. */
  idempotencyKey: string;
  /** The meeting. */
  meetingId: string | number;
  /** What is corrected, in words that the public reads; needed where it was published before. */
  note?: string | null | undefined;
  /** Why words that look like personal data are published; needed where there are any. */
  personalDataBecause?: string | null | undefined;
  /** The version you saw. */
  version: number;
};

/** A concern to raise. */
export type RaiseConcernInput = {
  /** What the force asks beside. */
  answers?: Array<CaseAnswerInput> | null | undefined;
  /** Whether you talked first. RULE_BROKEN with the clause where that is asked for and NOT_TRIED. */
  directDiscussion: DirectDiscussion;
  /** What the kind of case asks that it comes to. */
  facts?: Array<CaseAnswerInput> | null | undefined;
  /** The force. */
  forceId: string | number;
  /** The day it began; today when left out. The version in force on it decides. */
  happenedOn?: string | null | undefined;
  /** New for each request you mean; the same key again raises nothing twice. */
  idempotencyKey: string;
  /** What it is about. */
  matter: Matter;
  /** What happened, in your own words: at most 20,000 characters. Only those with a part in the case read it. */
  narrative: string;
  /** Whether you raise it as a protected disclosure: no duty of confidence stands in its way, and it is looked at later whether your post or reporting line changed. */
  protectedDisclosure?: boolean | null | undefined;
  /** Your choice, where the text leaves one; unchosen, the first who can receive it here. */
  recipient?: Recipient | null | undefined;
  /** Whom it is about: a person of this force. */
  subjectPersonId: string | number;
};

/** A rule as it is being written, to be read back. */
export type ReadBackInput = {
  /** The clause that it carries out, for example ST-20a. */
  clauseId: string;
  /** The force. */
  forceId: string | number;
  /** The day on which it would begin; today when left out. */
  from?: string | null | undefined;
  /** Kind and parameters, as schema/rules.schema.json describes them, without id and clauseId. */
  rule: Record<string, unknown>;
  /** The rule whose place it takes; left out: a rule beside the others. */
  ruleKey?: string | null | undefined;
  /** The version it is written for; left out: it is to be laid over the version in force. */
  versionId?: string | number | null | undefined;
};

/** A complaint about an office holder that the Panel, or whom it delegated that to, received. */
export type ReceiveComplaintInput = {
  /** Who complains and how to reach them: at most 500 characters, sealed; left out where nobody says. */
  complainant?: string | null | undefined;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again records nothing twice. */
  idempotencyKey: string;
  /** What is complained of: at most 20,000 characters. Only those with a part in the case read it. */
  narrative: string;
  /** The day on which it was received: never in the future. */
  receivedOn: string;
  /** Whom it is about: the commissioner or a deputy. */
  subjectPersonId: string | number;
};

/** Whom a route may name: an office of the force, an outside body or a procedure. */
export type Recipient =
  /** A person whom the commissioner appointed to a function, such as an adviser. */
  | 'APPOINTED_PERSON'
  /** The officer responsible for financial administration: chief finance officer or treasurer. */
  | 'CFO'
  /** The chair of a multi-member governing body. */
  | 'CHAIR_OF_BODY'
  /** The chair of the body that scrutinises the governing body. */
  | 'CHAIR_OF_OVERSIGHT_BODY'
  /** The chief officer of the police force. */
  | 'CHIEF_CONSTABLE'
  /** The procedure for conduct that the person's conditions of service name. */
  | 'CONDUCT_PROCEDURE'
  /** The force's procedure for reporting in confidence. */
  | 'CONFIDENTIAL_REPORTING_PROCEDURE'
  /** The deputy of the elected commissioner. */
  | 'DEPUTY'
  /** The force's disciplinary procedure. */
  | 'DISCIPLINARY_PROCEDURE'
  /** The data protection officer. */
  | 'DPO'
  /** The elected commissioner. */
  | 'ELECTED_HOLDER'
  /** One of the two whom staff may approach first. */
  | 'FIRST_CONTACT_A'
  /** The other of the two whom staff may approach first. */
  | 'FIRST_CONTACT_B'
  /** The governing body itself, all its members together. */
  | 'GOVERNING_BODY'
  /** The force's grievance procedure. */
  | 'GRIEVANCE_PROCEDURE'
  /** The head of paid service (Local Government and Housing Act 1989, section 4). */
  | 'HEAD_OF_PAID_SERVICE'
  /** The head of the body's staff: chief executive or chief of staff. */
  | 'HEAD_OF_STAFF'
  /** Human resources. */
  | 'HR'
  /** Settling the matter informally between the persons concerned. */
  | 'INFORMAL_RESOLUTION'
  /** The managers above the line manager, upwards. */
  | 'LINE_CHAIN'
  /** The manager to whom a person reports. */
  | 'LINE_MANAGER'
  /** The officer who reports unlawful acts (Local Government and Housing Act 1989, section 5). */
  | 'MONITORING_OFFICER'
  /** The body that scrutinises the governing body, such as the police and crime panel. */
  | 'OVERSIGHT_BODY'
  /** The police. */
  | 'POLICE'
  /** The officer who keeps the protocol up to date. */
  | 'POLICY_OWNER'
  /** The officer who keeps the registers. */
  | 'REGISTRAR'
  /** The regulator for the matter. */
  | 'REGULATOR'
  /** A member of the senior leadership of the office. */
  | 'SENIOR_LEADERSHIP'
  /** A procedure that the text points to and does not name. */
  | 'UNNAMED_PROCEDURE'
  /** The unit that vets people. */
  | 'VETTING_UNIT';

/** Advice that is given, or whether it was followed. */
export type RecordAdviceInput = {
  /** The case. */
  caseId: string | number;
  /** Whether it was followed; left out: the advice itself is given. */
  followed?: boolean | null | undefined;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** The version of the case that you saw. */
  version: number;
  /** The advice, or why it was followed or not: at most 20,000 characters, sealed. */
  words: string;
};

/** That somebody was told of a breach. */
export type RecordBreachNoticeInput = {
  /** The case. */
  caseId: string | number;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** Why so late: asked for where the Information Commissioner was told after the time of the law. */
  lateReasons?: string | null | undefined;
  /** When: not before anybody was aware of it, and not in the future. */
  toldAt: string;
  /** The version of the case that you saw. */
  version: number;
  /** Who was told. */
  whom: BreachNotice;
};

/** What is known by now of a case. */
export type RecordCaseFactsInput = {
  /** The case. */
  caseId: string | number;
  /** What is recorded now: facts of its kind that are recorded later. */
  facts: Array<CaseAnswerInput>;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** The version of the case that you saw. */
  version: number;
};

/** A step to record in a case that you handle. */
export type RecordCaseStepInput = {
  /** The case. */
  caseId: string | number;
  /** With DECISION: the clauses it rests on, 1 to 20, for example ST-17. With REFERRAL: the clause it follows, where one says so. */
  clauses?: Array<string>;
  /** With DISCUSSION: whether those concerned talked, or why they could not. */
  discussion?: DirectDiscussion | null | undefined;
  /** With DECISION: what it finds. */
  finding?: CaseFinding | null | undefined;
  /** The force. */
  forceId: string | number;
  /** With COMPLAINT_RECORDED: how grave it is. */
  gravity?: ComplaintGravity | null | undefined;
  /** With DISAPPLIED: on which ground of regulation 15(3). */
  ground?: DisapplyGround | null | undefined;
  /** New for each request you mean; the same key again records nothing twice. */
  idempotencyKey: string;
  /** What sort of step it is: one of the case’s actions. */
  kind: CaseStepKind;
  /** What was said, done, asked or decided, and why, at most 20,000 characters; encrypted. Only those who handle or watch over the case read it. */
  note: string;
  /** With OUTCOME: what came of it. */
  outcome?: CaseOutcome | null | undefined;
  /** With CONSULTATION who was consulted, with REFERRAL to whom it goes. */
  party?: Recipient | null | undefined;
  /** With REFERRAL to an office: whether those who refer it go on handling it beside the receiver. Name the clause that says so in clauses; otherwise their part ends when it is acknowledged. */
  senderStays?: boolean | null | undefined;
  /** The version of the case you saw. CONFLICT where somebody changed it meanwhile. */
  version: number;
};

/** That rows of a list are taken away as a file. */
export type RecordExportInput = {
  /** By what it was narrowed, at most 20. */
  filters?: Array<ExportFilterInput>;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** Of which list. */
  list: ExportedList;
  /** How many rows of this force, 0 to 1,000,000. */
  rows: number;
};

/** Somebody who joins. */
export type RecordJoinerInput = {
  /** To which body they report, where it is no person. */
  bodyId?: string | number | null | undefined;
  /** The address with which they sign in; left out: they do not. */
  email?: string | null | undefined;
  /** The force. */
  forceId: string | number;
  /** The first day. */
  from: string;
  /** A role apart from any office, from today; where one is needed. */
  grant?: JoinerGrantInput | null | undefined;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** To whom they report. */
  managerId?: string | number | null | undefined;
  /** The person's name, as they are called in office. */
  name: string;
  /** The offices taken up. */
  offices: Array<OfficeTakenUpInput>;
  /** True: say what it would come to and change nothing. */
  preview: boolean;
};

/** Somebody who leaves. */
export type RecordLeaverInput = {
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** The last day. */
  on: string;
  /** Who leaves. */
  personId: string | number;
  /** True: say what it would come to and change nothing. */
  preview: boolean;
  /** Why; kept in the audit trail. */
  reason: string;
  /** To whom those report from then on who report to the leaver; needed where there are any. */
  successorId?: string | number | null | undefined;
};

/** Somebody who moves to other offices. */
export type RecordMoverInput = {
  /** To which body they report from then on, where it is no person. */
  bodyId?: string | number | null | undefined;
  /** The appointments that end. */
  endAppointmentIds: Array<string | number>;
  /** The granted roles that end; the others stay. */
  endGrantIds: Array<string | number>;
  /** The force. */
  forceId: string | number;
  /** The first day of what begins; what ends does so the day before. */
  from: string;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** To whom they report from then on; as before when left out. */
  managerId?: string | number | null | undefined;
  /** The offices taken up. */
  offices: Array<OfficeTakenUpInput>;
  /** Who moves. */
  personId: string | number;
  /** True: say what it would come to and change nothing. */
  preview: boolean;
  /** Why. */
  reason: string;
};

/** A signature under a version that somebody gave on paper. */
export type RecordPaperSignatureInput = {
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again records nothing twice. */
  idempotencyKey: string;
  /** Where the paper is kept. */
  keptAt: string;
  /** Who signed; never yourself. */
  personId: string | number;
  /** Why it was signed on paper. */
  reason: string;
  /** The day it was signed: not before it was asked for, and not in the future. */
  signedOn: string;
  /** The name as it stands on the paper. */
  typedName: string;
  /** The version. */
  versionId: string | number;
};

/** Somebody near you. */
export type RecordRelationshipInput = {
  /** The force. */
  forceId: string | number;
  /** Since when, where it matters. */
  from?: string | null | undefined;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** What they are to you. */
  kind: RelationshipKind;
  /** Who it is. */
  name: string;
  /** The same, where it is a person of this force. */
  personId?: string | number | null | undefined;
};

/** Whether somebody is politically restricted in a post. */
export type RecordRestrictionInput = {
  /** What it rests on. */
  basis: RestrictionBasis;
  /** The clause; needed where the protocol restricts it. */
  clauseId?: string | null | undefined;
  /** The force. */
  forceId: string | number;
  /** The first day; what stood before ends the day before. */
  from: string;
  /** Why it is exempt; needed for an exemption. */
  ground?: ExemptionGround | null | undefined;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** The post. */
  officeId: string | number;
  /** Whose: a person of this force. */
  personId: string | number;
  /** The reason, in words. */
  reason: string;
  /** The one that you saw last for this post, which this replaces: CONFLICT when there is another by now. */
  restrictionId?: string | number | null | undefined;
};

/** Who acts in complaints about office holders from a day on. */
export type RecordStatutoryArrangementInput = {
  /** The force. */
  forceId: string | number;
  /** The first day: today or later. */
  from: string;
  /** New for each request you mean; the same key again records nothing twice. */
  idempotencyKey: string;
  /** With DELEGATE: HEAD_OF_STAFF or MONITORING_OFFICER. */
  office?: Recipient | null | undefined;
  /** With PANEL: a person who acts for the Panel here. */
  personId?: string | number | null | undefined;
  /** By what: the minute or decision, and where it is found, in at most 500 characters. */
  source: string;
  /** As whom: PANEL names a person, DELEGATE an office. */
  what: StatutoryActing;
};

/** Training, induction or reading that somebody has done. */
export type RecordTrainingInput = {
  /** The clause that asks for it. */
  clauseId?: string | null | undefined;
  /** The day it was done. */
  doneOn: string;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** What kind it is. */
  kind: TrainingKind;
  /** Whose: a person of this force. */
  personId: string | number;
  /** By when it is to be done again. */
  renewBy?: string | null | undefined;
  /** What it was. */
  title: string;
};

/** That somebody was vetted. */
export type RecordVettingInput = {
  /** Its last day; as the protocol has it when left out. */
  expiresOn?: string | null | undefined;
  /** The force. */
  forceId: string | number;
  /** The day it was granted. */
  grantedOn: string;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** The level, as the force calls it. */
  level: string;
  /** Whose: a person of this force. */
  personId: string | number;
  /** The one that you saw last, which this replaces: CONFLICT when there is another by now. */
  vettingId?: string | number | null | undefined;
};

/** A permission to refuse, and why. */
export type RefusePermissionInput = {
  /** The force. */
  forceId: string | number;
  /** New for each request you mean. */
  idempotencyKey: string;
  /** The permission. */
  permissionId: string | number;
  /** The reasons, at most 2,000 characters: the person reads them. */
  reason: string;
  /** The version you saw. */
  version: number;
};

/** Kinds of relationship that may stand in the way of a decision. */
export type RelationshipKind =
  /** A close personal or business associate. */
  | 'ASSOCIATE'
  /** A close friend. */
  | 'FRIEND'
  /** Husband, wife or partner. */
  | 'PARTNER'
  /** Another relative. */
  | 'RELATIVE';

/** Whom to remind of signing a version. */
export type RemindToSignInput = {
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again reminds nobody twice. */
  idempotencyKey: string;
  /** These people; left out: everybody who has not signed. */
  personIds?: Array<string | number> | null | undefined;
  /** The version. */
  versionId: string | number;
};

/** A clause to take out of a draft, with its rules. */
export type RemoveClauseInput = {
  /** Its stable name. */
  clauseId: string;
  /** The force whose protocol it is. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** Why. */
  reason: string;
  /** The revision you read: CONFLICT when somebody changed the version since. */
  revision: number;
  /** The version. */
  versionId: string | number;
};

/** A rule to take out of a draft. */
export type RemoveRuleInput = {
  /** The force whose protocol it is. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** Why. */
  reason: string;
  /** The revision you read: CONFLICT when somebody changed the version since. */
  revision: number;
  /** The rule's name with its protocol, for example staffordshire-2012/register-initial. */
  ruleKey: string;
  /** The version. */
  versionId: string | number;
};

/** A saved search to remove. */
export type RemoveSavedSearchInput = {
  /** The force you keep it in. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** Which of yours. */
  savedSearchId: string | number;
};

/** How a request for information was answered. */
export type RequestAnswer =
  /** All of it was given. */
  | 'GIVEN'
  /** A part of it was given. */
  | 'GIVEN_IN_PART'
  /** The body does not hold it. */
  | 'NOT_HELD'
  /** It was refused. */
  | 'REFUSED';

/** What the political restriction of a post, or its exemption, rests on. */
export type RestrictionBasis =
  /** It is exempt. */
  | 'EXEMPTION'
  /** The force's protocol restricts it. */
  | 'PROTOCOL'
  /** The law restricts it. */
  | 'STATUTE';

/** A declaration to give back. */
export type ReturnDeclarationInput = {
  /** The draft. */
  declarationId: string | number;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean. */
  idempotencyKey: string;
  /** Why, so that the person knows what to correct. */
  reason: string;
  /** The version you saw. */
  version: number;
};

/** An offer to give back. */
export type ReturnGiftOfferInput = {
  /** The force. */
  forceId: string | number;
  /** The offer. */
  giftOfferId: string | number;
  /** New for each request you mean. */
  idempotencyKey: string;
  /** Why, so that the person knows what to correct. */
  reason: string;
  /** The version you saw. */
  version: number;
};

/** When a version is reviewed. */
export type ReviewCycleInput = {
  /** The last review: a day (2026-11-22) or a month (2026-11). */
  last?: string | null | undefined;
  /** How many months or years from one review to the next, 1 to 100. */
  length?: number | null | undefined;
  /** The next review: a day (2026-11-22) or a month (2026-11). */
  next?: string | null | undefined;
  /** Whether the length is in months or years. */
  unit?: ReviewUnit | null | undefined;
};

/** A person's word on a finding of an import. */
export type ReviewDecision =
  /** It holds. */
  | 'CONFIRM'
  /** It does not hold. */
  | 'REJECT';

/** What a second officer decides on a precedent. */
export type ReviewPrecedentInput = {
  /** What is decided. */
  decision: PrecedentReview;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** With PUBLISH: why words that look like personal data are kept; asked for where there are any. */
  personalDataBecause?: string | null | undefined;
  /** The precedent. */
  precedentId: string | number;
  /** With RETURN: why, at most 2,000 characters. */
  reason?: string | null | undefined;
  /** The version you saw. CONFLICT where somebody changed it meanwhile. */
  version: number;
};

/** Where a finding of an import stands. */
export type ReviewStatus =
  /** It holds: a person said so, or the words are the same. */
  | 'CONFIRMED'
  /** Nobody has decided about it. */
  | 'PROPOSED'
  /** A person said that it does not hold. */
  | 'REJECTED';

/** In what a review cycle is counted. */
export type ReviewUnit =
  /** Calendar months. */
  | 'MONTHS'
  /** Years. */
  | 'YEARS';

/** A version to be changed again after consultation or approval. */
export type ReviseVersionInput = {
  /** The force whose protocol it is. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** Why. */
  reason: string;
  /** The version. */
  versionId: string | number;
};

/** A granted role to take back. */
export type RevokeAccessInput = {
  /** The force. */
  forceId: string | number;
  /** The grant. */
  grantId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** Why. */
  reason: string;
};

/** A calendar address to revoke. */
export type RevokeCalendarFeedInput = {
  /** Which of your addresses. */
  feedId: string | number;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
};

/** A permission to end, and why. */
export type RevokePermissionInput = {
  /** The force. */
  forceId: string | number;
  /** New for each request you mean. */
  idempotencyKey: string;
  /** The permission. */
  permissionId: string | number;
  /** The reasons, at most 2,000 characters: the person reads them. */
  reason: string;
  /** The version you saw. */
  version: number;
};

/** A token of an identity provider to revoke. */
export type RevokeProvisioningTokenInput = {
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** The token. */
  tokenId: string | number;
};

/** A canonical role of the protocols, or of the platform. What a force calls it is a RoleTitle. */
export type Role =
  /** A person whom the commissioner appointed to a function, such as an adviser. */
  | 'APPOINTED_PERSON'
  /** Reads registers, duties and the audit trail; changes nothing. */
  | 'AUDITOR'
  /** The officer responsible for financial administration: chief finance officer or treasurer. */
  | 'CFO'
  /** The chair of a multi-member governing body. */
  | 'CHAIR_OF_BODY'
  /** The chair of the body that scrutinises the governing body. */
  | 'CHAIR_OF_OVERSIGHT_BODY'
  /** The chief officer of the police force. */
  | 'CHIEF_CONSTABLE'
  /** The deputy of the elected commissioner. */
  | 'DEPUTY'
  /** The data protection officer. */
  | 'DPO'
  /** The elected commissioner. */
  | 'ELECTED_HOLDER'
  /** One of the two whom staff may approach first. */
  | 'FIRST_CONTACT_A'
  /** The other of the two whom staff may approach first. */
  | 'FIRST_CONTACT_B'
  /** Sets the force up on this platform. */
  | 'FORCE_ADMIN'
  /** The head of paid service (Local Government and Housing Act 1989, section 4). */
  | 'HEAD_OF_PAID_SERVICE'
  /** The head of the body's staff: chief executive or chief of staff. */
  | 'HEAD_OF_STAFF'
  /** Human resources. */
  | 'HR'
  /** The manager to whom a person reports. */
  | 'LINE_MANAGER'
  /** A member of a multi-member governing body. */
  | 'MEMBER'
  /** The officer who reports unlawful acts (Local Government and Housing Act 1989, section 5). */
  | 'MONITORING_OFFICER'
  /** Runs the platform for all forces; never sees a case. */
  | 'OPERATOR'
  /** The body that scrutinises the governing body, such as the police and crime panel. */
  | 'OVERSIGHT_BODY'
  /** The officer who keeps the protocol up to date. */
  | 'POLICY_OWNER'
  /** An identity provider that keeps the people of a force up to date. */
  | 'PROVISIONER'
  /** Another system that reads registers and duties. */
  | 'READER'
  /** The officer who keeps the registers. */
  | 'REGISTRAR'
  /** A member of the senior leadership of the office. */
  | 'SENIOR_LEADERSHIP'
  /** A member of the body's staff. */
  | 'STAFF'
  /** The unit that vets people. */
  | 'VETTING_UNIT';

/** What a force calls a canonical role. */
export type RoleTitleInput = {
  /** The canonical role. */
  role: Role;
  /** Its Welsh title; the English one stands in for it when left out. */
  titleCy?: string | null | undefined;
  /** Its English title. */
  titleEn: string;
};

/** A concern one might raise. */
export type RoutePreviewInput = {
  /** Whether the persons talked first. */
  directDiscussion: DirectDiscussion;
  /** The force. */
  forceId: string | number;
  /** What it is about. */
  matter: Matter;
  /** The day it began; today when left out. The version in force on it decides. */
  on?: string | null | undefined;
  /** Whom the concern is about: a person of this force. */
  subjectPersonId: string | number;
};

/** What a route came to. */
export type RouteStatus =
  /** The clause asks for a direct discussion first. */
  | 'DISCUSS_FIRST'
  /** The text names nobody who may lawfully receive it. */
  | 'NO_LAWFUL_RECIPIENT'
  /** Somebody receives it. */
  | 'ROUTED';

/** What a rule does. */
export type RuleKind =
  /** Says who signs the protocol. */
  | 'ACKNOWLEDGE'
  /** Says who must be consulted. */
  | 'CONSULT'
  /** Says by when something is due. */
  | 'DEADLINE'
  /** Says who must be told. */
  | 'NOTIFY'
  /** Says whose permission is needed. */
  | 'PERMISSION'
  /** Forbids something. */
  | 'PROHIBITION'
  /** Says what is published. */
  | 'PUBLICATION'
  /** Says what must be recorded. */
  | 'RECORD'
  /** Says who stands aside. */
  | 'RECUSAL'
  /** Says how often something is reviewed. */
  | 'REVIEW_CYCLE'
  /** Says who receives a matter. */
  | 'ROUTE'
  /** Sets a standard of behaviour. */
  | 'STANDARD'
  /** Says what follows from a value. */
  | 'THRESHOLD_BAND';

/** Where a rule of the effective rulebook comes from. */
export type RuleLayer =
  /** From the force's administrators, over the version, for a time. */
  | 'CONFIGURATION'
  /** From the force's own version. */
  | 'FORCE'
  /** From the model protocol, adopted as it is. */
  | 'MODEL';

/** A clause of a draft: a new one, or other words for one that is there. */
export type SaveClauseInput = {
  /** For a new clause: the clause before it; at the end when left out. */
  afterClauseId?: string | null | undefined;
  /** Whom it binds; nobody named: everybody whom the protocol binds. */
  audience?: Array<PersonClass>;
  /** What it cites, by the names of the force's citations; as it was when left out. */
  citations?: Array<string> | null | undefined;
  /** Its stable name, for example ST-20a. */
  clauseId: string;
  /** The force whose protocol it is. */
  forceId: string | number;
  /** The headings above it, outermost first. */
  headingPath: Array<string>;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** What it does. */
  kinds?: Array<ClauseKind>;
  /** The number to print. */
  label?: string | null | undefined;
  /** Why; needed for a clause that stands on the model protocol. */
  reason?: string | null | undefined;
  /** The revision you read: CONFLICT when somebody changed the version since. */
  revision: number;
  /** In plain Welsh. */
  summaryCy?: string | null | undefined;
  /** In plain English. */
  summaryEn?: string | null | undefined;
  /** Its own words. */
  text?: string | null | undefined;
  /** The version. */
  versionId: string | number;
};

/** A draft to begin or to change. */
export type SaveDeclarationInput = {
  /** The draft to change; left out, a new one begins. */
  declarationId?: string | number | null | undefined;
  /** The force. */
  forceId: string | number;
  /** For a new draft: it begins with what stands of yours in the register, instead of with these interests. */
  fromStanding?: boolean;
  /** New for each request you mean; the same key again saves nothing twice. */
  idempotencyKey: string;
  /** All interests of the draft: they replace those there. */
  interests: Array<InterestInput>;
  /** Why you declare. */
  kind: DeclarationKind;
  /** The version you changed; needed with declarationId. */
  version?: number | null | undefined;
};

/** A meeting with its agenda. */
export type SaveMeetingInput = {
  /** Whose meeting. */
  body: MeetingBody;
  /** Whether the whole meeting is closed to the public. */
  closed?: boolean;
  /** Why; needed for a closed meeting. The public reads it. */
  closedReason?: string | null | undefined;
  /** The force. */
  forceId: string | number;
  /** The day of the meeting. */
  heldOn: string;
  /** New for each request you mean; the same key again saves nothing twice. */
  idempotencyKey: string;
  /** Every item in order: they replace those there. */
  items: Array<AgendaItemInput>;
  /** One that is there; left out: a new one. */
  meetingId?: string | number | null | undefined;
  /** What it is called, at most 200 characters. */
  name: string;
  /** Where, at most 200 characters. */
  place?: string;
  /** The version you changed; needed with meetingId. */
  version?: number | null | undefined;
};

/** A rule of a draft: a new one, or another form of one that is there. */
export type SaveRuleInput = {
  /** The clause that it carries out, for example ST-20a. */
  clauseId: string;
  /** The force whose protocol it is. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** The rule's own name in small letters, for example register-initial. */
  name: string;
  /** The revision you read: CONFLICT when somebody changed the version since. */
  revision: number;
  /** Kind and parameters, as schema/rules.schema.json describes them, without id and clauseId. */
  rule: Record<string, unknown>;
  /** The version. */
  versionId: string | number;
};

/** A search to keep. */
export type SaveSearchInput = {
  /** What it asks for. */
  asked: SearchAskedInput;
  /** The force you keep it in. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** What to call it, 1 to 100 characters. */
  name: string;
};

/** What a draft says of itself beside its clauses, all of it: what is left out is not stated from then on. */
export type SaveVersionDetailsInput = {
  /** The force whose protocol it is. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** What it is in law; at most 200 characters. */
  legalStatus?: string | null | undefined;
  /** The document's marking, such as “FOI: Open”; at most 100 characters. */
  marking?: string | null | undefined;
  /** The office that looks after it; at most 200 characters. */
  owner?: string | null | undefined;
  /** What goes before what, the first first; each once. */
  precedence?: Array<PrecedenceRank> | null | undefined;
  /** When it is reviewed. */
  review?: ReviewCycleInput | null | undefined;
  /** The revision you read: CONFLICT when somebody changed the version since. */
  revision: number;
  /** Who signs it, in that order; at most 20. */
  signatories?: Array<SignatoryInput> | null | undefined;
  /** The version. */
  versionId: string | number;
};

/** What to search for: whatever is given must hold of all that is found. Nothing at all finds everything. */
export type SearchAskedInput = {
  /** Words of the name of the body at whose meeting it was declared, or with whom leave was asked for. */
  body?: string | null | undefined;
  /** Of this category alone. */
  category?: FoundCategory | null | undefined;
  /** Of this force alone; null: of every one you may see. */
  force?: string | number | null | undefined;
  /** Of this day or later. */
  from?: string | null | undefined;
  /** Words of the name of whoever gave or offered it. */
  giver?: string | null | undefined;
  /** Of this kind alone. */
  kind?: FoundKind | null | undefined;
  /** The language of the words: English finds other endings of a word too, Welsh the word as it is written. Null: English. */
  language?: Language | null | undefined;
  /** Of this person alone. */
  person?: string | number | null | undefined;
  /** Of this day or earlier. */
  to?: string | null | undefined;
  /** Words that must all occur, at most 10, in any order; accents and capitals do not matter. */
  words?: string | null | undefined;
};

/** A message to send. */
export type SendCaseMessageInput = {
  /** The case. */
  caseId: string | number;
  /** The force. */
  forceId: string | number;
  /** New for each message you mean; the same key again says nothing twice. */
  idempotencyKey: string;
  /** The message: at most 10,000 characters. */
  text: string;
};

/** A part of a document that is too large for one request. */
export type SendDocumentPartInput = {
  /** The part's bytes, base64: 700,000 bytes, the last part what is left. */
  contentBase64: string;
  /** What the first part was answered with; left out with that one. */
  documentId?: string | number | null | undefined;
  /** The force whose document it is. */
  forceId: string | number;
  /** New for each request you mean; the same key again stores nothing twice. */
  idempotencyKey: string;
  /** Which part this is, from 1. */
  part: number;
  /** How many parts the document has, at most 29. */
  parts: number;
};

/** How long a force keeps closed cases of a kind. */
export type SetCaseRetentionInput = {
  /** The force. */
  forceId: string | number;
  /** From which day: at least 28 days ahead, so that those who handle cases hear of it before. */
  from: string;
  /** New for each request you mean; the same key again sets nothing twice. */
  idempotencyKey: string;
  /** The kind of case. */
  kind: CaseKind;
  /** How many months after closing, 1 to 1200; null: kept until the force says otherwise. */
  months?: number | null | undefined;
};

/** The day of an ordinary election. */
export type SetElectionDayInput = {
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** The day that was entered wrongly, where this puts it right. CONFLICT when it is not there any more. */
  insteadOf?: string | null | undefined;
  /** The day of the poll. */
  pollOn: string;
  /** Where the day is published. */
  source: string;
};

/** How a force's pages shall look. */
export type SetForceBrandingInput = {
  /** Background colour of the header, #rrggbb; refused when white text on it would be hard to read. */
  colour: string;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing. */
  idempotencyKey: string;
  /** Address of the logo, https only; null for none. */
  logoUrl?: string | null | undefined;
};

/** How you want to be addressed. */
export type SetFormOfAddressInput = {
  /** The force. */
  forceId: string | number;
  /** In your own words; left out: as the protocol has it. */
  formOfAddress?: string | null | undefined;
  /** What you saw before: CONFLICT when it is another by now. */
  former?: string | null | undefined;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
};

/** How you want to be told. */
export type SetNoticePreferenceInput = {
  /** By e-mail: each, one a day, or none. */
  byEmail: ByEmail;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** The language of the e-mails. */
  language: Language;
  /** The hour at which the quiet hours begin, 0 to 23, by the clock in London. */
  quietFrom: number;
  /** The hour at which they end; the same as they begin: there are none. */
  quietTo: number;
};

/** To whom, or to which body, a person reports. */
export type SetReportingLineInput = {
  /** To which body; either this or the person. */
  bodyId?: string | number | null | undefined;
  /** The force. */
  forceId: string | number;
  /** From which day; the line before it ends the day before. */
  from: string;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** To whom: a person; either this or the body. */
  managerId?: string | number | null | undefined;
  /** Who reports. */
  personId: string | number;
};

/** What a force shall call canonical roles; those not named stay as they are. */
export type SetRoleTitlesInput = {
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** The titles, each role once. */
  titles: Array<RoleTitleInput>;
};

/** Somebody who signs a version. */
export type SignatoryInput = {
  /** Who holds it; left out: not stated. */
  name?: string | null | undefined;
  /** The office that signs, for example Police and Crime Commissioner. */
  office: string;
  /** When it was signed: a day (2026-11-22) or a month (2026-11); left out: not stated. */
  signedOn?: string | null | undefined;
};

/** A stage of the path that a matter takes. */
export type SimulatedStage =
  /** Advice is taken. */
  | 'CONSULTATION'
  /** Somebody decides what follows. */
  | 'DECISION'
  /** The two talk it over. */
  | 'DIRECT_DISCUSSION'
  /** Whom one may approach first. */
  | 'FIRST_CONTACT'
  /** Where it goes when nothing settled it. */
  | 'IF_UNRESOLVED'
  /** It is settled informally, if it can be. */
  | 'INFORMAL'
  /** Somebody receives it from the one before. */
  | 'LATER_RECIPIENT'
  /** Somebody receives it. */
  | 'RECIPIENT';

/** What a simulation came to. */
export type SimulationStatus =
  /** The clause asks for a direct discussion first. */
  | 'DISCUSS_FIRST'
  /** No version is in force on the day. */
  | 'NOT_IN_FORCE'
  /** A version is in force, and no rules of it are at hand. */
  | 'NOT_KNOWN'
  /** The text names nobody who may lawfully receive it. */
  | 'NO_LAWFUL_RECIPIENT'
  /** Somebody receives it. */
  | 'ROUTED';

/** Who acts in a complaint about an office holder. */
export type StatutoryActing =
  /** Whoever the Panel has delegated the initial handling to. */
  | 'DELEGATE'
  /** The Police and Crime Panel. */
  | 'PANEL';

/** A draft to declare. */
export type SubmitDeclarationInput = {
  /** The draft. */
  declarationId: string | number;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean. */
  idempotencyKey: string;
  /** The version you saw. */
  version: number;
};

/** Which limit the law sets to a term of office. */
export type TermLimit =
  /** Acting while the commissioner is unable to. */
  | 'ACTING_INCAPACITY'
  /** Acting, and it is not entered why. */
  | 'ACTING_UNKNOWN'
  /** Acting in a vacancy or a suspension: no limit of time is verified. */
  | 'ACTING_UNLIMITED'
  /** A deputy's term ends with that of the commissioner. */
  | 'DEPUTY';

/** Kinds of training. */
export type TrainingKind =
  /** On taking up the post. */
  | 'INDUCTION'
  /** A plan, law or policy that was read. */
  | 'READING'
  /** Training or development. */
  | 'TRAINING';

/** A part of the United Kingdom that keeps bank holidays of its own. */
export type UkDivision =
  /** England and Wales. */
  | 'ENGLAND_AND_WALES'
  /** Northern Ireland. */
  | 'NORTHERN_IRELAND'
  /** Scotland. */
  | 'SCOTLAND';

/** A leaver who stays after all. */
export type UndoLeaverInput = {
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** Who stays. */
  personId: string | number;
  /** Why. */
  reason: string;
};

/** How well the value of an offer is known. */
export type ValueBasis =
  /** A fair estimate. */
  | 'ESTIMATE'
  /** The price is known. */
  | 'EXACT'
  /** It cannot be put into money. */
  | 'NOT_KNOWN';

/** Where a protocol version stands in its life. */
export type VersionStatus =
  /** Approved, not yet in force. */
  | 'APPROVED'
  /** Before the consultees. */
  | 'CONSULTATION'
  /** Being written or imported; seen by the force alone. */
  | 'DRAFT'
  /** In force from its date. */
  | 'IN_FORCE'
  /** Followed by a later version. */
  | 'SUPERSEDED'
  /** Ended without a successor. */
  | 'WITHDRAWN';

/** Kinds of caller. */
export type ViewerKind =
  /** An anonymous caller. */
  | 'NOBODY'
  /** A person who signed in. */
  | 'PERSON'
  /** Another system, with client credentials. */
  | 'SYSTEM';

/** A bank holiday that the force added, to be withdrawn. */
export type WithdrawBankHolidayInput = {
  /** The day: one that this force added. */
  bankHolidayId: string | number;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again withdraws nothing twice. */
  idempotencyKey: string;
  /** True: nothing is changed, the answer says what would be. */
  preview: boolean;
  /** Why it is withdrawn, at most 500 characters: stands beside every duty that is re-timed. */
  reason: string;
};

/** A declaration at a meeting to take back. */
export type WithdrawMeetingDeclarationInput = {
  /** The force. */
  forceId: string | number;
  /** New for each request you mean. */
  idempotencyKey: string;
  /** The declaration. */
  meetingDeclarationId: string | number;
  /** The meeting. */
  meetingId: string | number;
  /** Why. */
  reason: string;
  /** The version you saw. */
  version: number;
};

/** What you asked for, to take back, or were given, to give up. */
export type WithdrawPermissionInput = {
  /** The force. */
  forceId: string | number;
  /** New for each request you mean. */
  idempotencyKey: string;
  /** The permission. */
  permissionId: string | number;
  /** The version you saw. */
  version: number;
};

/** That a precedent is not to be followed any more. */
export type WithdrawPrecedentInput = {
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** The precedent. */
  precedentId: string | number;
  /** Why, without a name, at most 2,000 characters: it stays beside the note. */
  reason: string;
  /** The version you saw. CONFLICT where somebody changed it meanwhile. */
  version: number;
};

/** A version in force to end without a successor. */
export type WithdrawVersionInput = {
  /** The force whose protocol it is. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** The last day in force. */
  lastDay: string;
  /** Why. */
  reason: string;
  /** The version. */
  versionId: string | number;
};

/** A declaration to keep from being published by its date. */
export type WithholdDeclarationInput = {
  /** The draft. */
  declarationId: string | number;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean. */
  idempotencyKey: string;
  /** Why, at most 2,000 characters. */
  reason: string;
  /** The version you saw. */
  version: number;
};

/** What became of a stretch of words. */
export type WordsChange =
  /** Only the other has it. */
  | 'ADDED'
  /** Only the first has it. */
  | 'REMOVED'
  /** Both have it. */
  | 'SAME';

/** Which words of two clauses are compared. */
export type WordsCompared =
  /** Our summaries: the own words of one of them are not at hand. */
  | 'SUMMARY'
  /** The documents' own words: both are at hand. */
  | 'TEXT';

/** A redacted note of advice or of a decision: it names nobody. */
export type WritePrecedentInput = {
  /** The closed case it is drawn from, which you handle; left out with CONFLICT_DECISION. The note does not keep it. */
  caseId?: string | number | null | undefined;
  /** The clause, for example ST-17. */
  clauseId: string;
  /** The force. */
  forceId: string | number;
  /** New for each request you mean; the same key again changes nothing twice. */
  idempotencyKey: string;
  /** In which language it is written. */
  language: Language;
  /** Whom the matter was about, beside the subjects of the case: they never see the note. At most 20. */
  personIds?: Array<string | number>;
  /** Why words that look like personal data are kept; asked for where there are any. */
  personalDataBecause?: string | null | undefined;
  /** What it is drawn from. */
  source: PrecedentSource;
  /** The question in one sentence, at most 200 characters. */
  title: string;
  /** What was advised or decided, and why, without a name: at most 4,000 characters. */
  words: string;
};

export type OwnSignaturesQueryVariables = Exact<{
  force: string | number;
  language: Language;
}>;


export type OwnSignaturesQuery = { ownAcknowledgements: Array<{ explanation: Array<string>, contentHash: string, id: string, event: AcknowledgementEvent, clauseId: string, signedAt: string | null, typedName: string | null, clauses: Array<{ id: string, clauseId: string, label: string | null, headingPath: Array<string>, summary: string | null, text: string | null }>, paper: { signedOn: string, recordedBy: string, reason: string, keptAt: string } | null, version: { id: string, number: string, protocol: { id: string, title: string } } }> };

export type SignaturePartsFragment = { id: string, event: AcknowledgementEvent, clauseId: string, signedAt: string | null, typedName: string | null, paper: { signedOn: string, recordedBy: string, reason: string, keptAt: string } | null, version: { id: string, number: string, protocol: { id: string, title: string } } };

export type SignedClauseFragment = { id: string, clauseId: string, label: string | null, headingPath: Array<string>, summary: string | null, text: string | null };

export type SignaturesQueryVariables = Exact<{
  force: string | number;
  person?: string | number | null | undefined;
  signed?: boolean | null | undefined;
  language: Language;
  after?: string | null | undefined;
}>;


export type SignaturesQuery = { acknowledgements: { totalCount: number, nodes: Array<{ askedOn: string, roles: Array<Role>, remindedAt: string | null, reminderEmail: NoticeEmail | null, id: string, event: AcknowledgementEvent, clauseId: string, signedAt: string | null, typedName: string | null, person: { id: string, name: string }, paper: { signedOn: string, recordedBy: string, reason: string, keptAt: string } | null, version: { id: string, number: string, protocol: { id: string, title: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReminderWordsQueryVariables = Exact<{
  force: string | number;
  version: string | number;
  language: Language;
}>;


export type ReminderWordsQuery = { signatureReminderWords: { subject: string, text: string }, ownNoticePreference: { emailConfigured: boolean } };

export type RemindToSignMutationVariables = Exact<{
  input: RemindToSignInput;
}>;


export type RemindToSignMutation = { remindToSign: Array<{ id: string, remindedAt: string | null, reminderEmail: NoticeEmail | null }> };

export type RecordPaperSignatureMutationVariables = Exact<{
  input: RecordPaperSignatureInput;
}>;


export type RecordPaperSignatureMutation = { recordPaperSignature: { id: string, signedAt: string | null, typedName: string | null, paper: { signedOn: string, recordedBy: string, reason: string, keptAt: string } | null } };

export type AcknowledgeMutationVariables = Exact<{
  input: AcknowledgeInput;
}>;


export type AcknowledgeMutation = { acknowledge: { id: string, event: AcknowledgementEvent, signedAt: string | null, typedName: string | null, contentHash: string } };

export type CalendarQueryVariables = Exact<{
  force: string | number;
  year: number;
  language: Language;
}>;


export type CalendarQuery = { calendar: Array<{ id: string | null, on: string, name: string, divisions: Array<UkDivision>, added: boolean, reason: string | null, addedAt: string | null, retimed: Array<{ obligationId: string, clauseId: string, before: string, after: string, explanation: Array<string>, titleEn: string, titleCy: string, person: { id: string, name: string } }>, withdrawal: { at: string, reason: string, retimed: Array<{ obligationId: string, clauseId: string, before: string, after: string, explanation: Array<string>, titleEn: string, titleCy: string, person: { id: string, name: string } }> } | null }> };

export type RetimedFragment = { obligationId: string, clauseId: string, before: string, after: string, explanation: Array<string>, titleEn: string, titleCy: string, person: { id: string, name: string } };

export type WithdrawBankHolidayMutationVariables = Exact<{
  input: WithdrawBankHolidayInput;
}>;


export type WithdrawBankHolidayMutation = { withdrawBankHoliday: { preview: boolean, retimed: Array<{ obligationId: string, clauseId: string, before: string, after: string, explanation: Array<string>, titleEn: string, titleCy: string, person: { id: string, name: string } }> } };

export type AddBankHolidayMutationVariables = Exact<{
  input: AddBankHolidayInput;
}>;


export type AddBankHolidayMutation = { addBankHoliday: { preview: boolean, retimed: Array<{ obligationId: string, clauseId: string, before: string, after: string, explanation: Array<string>, titleEn: string, titleCy: string, person: { id: string, name: string } }> } };

export type CasesQueryVariables = Exact<{
  force: string | number;
  language: Language;
  after?: string | null | undefined;
}>;


export type CasesQuery = { cases: { totalCount: number, nodes: Array<{ id: string, reference: string, kindTitle: string, matter: Matter | null, status: CaseStatus, raisedAt: string, viewerPart: CasePart, subject: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CaseByIdQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type CaseByIdQuery = { case: { id: string, reference: string, matter: Matter | null, kind: CaseKind, kindTitle: string, stage: CaseStage, status: CaseStatus, outcome: CaseOutcome | null, marking: string | null, closedAt: string | null, raisedAt: string, narrative: string, viewerPart: CasePart, hasIdentity: boolean, protectedDisclosure: boolean, facts: Array<{ id: string, type: CaseFactType, title: string, value: string }>, answers: Array<{ id: string, type: CaseFactType, title: string, value: string }>, factsToRecord: Array<{ id: string }>, force: { id: string }, subject: { id: string, name: string } | null, raisedBy: { id: string, name: string } | null, route: { status: RouteStatus, byFallback: boolean, clauseId: string | null, explanation: Array<string>, informalFirst: boolean, marking: string | null, nextStep: string | null, recipients: Array<{ role: Recipient, title: string, persons: Array<{ id: string, name: string }> }>, afterDiscussion: Array<{ role: Recipient, title: string, persons: Array<{ id: string, name: string }> }>, firstContacts: Array<{ role: Recipient, title: string, persons: Array<{ id: string, name: string }> }>, clause: { id: string, label: string | null, headingPath: Array<string>, summary: string | null } | null, passedOver: Array<{ role: Recipient, title: string, reason: string }> } | null, steps: Array<{ id: string, kind: CaseStepKind, at: string, title: string, clauseId: string | null, citation: string | null, reason: string | null, finding: CaseFinding | null, clauses: Array<string>, note: string | null, by: { id: string, name: string } | null }>, actions: Array<{ kind: CaseStepKind, permitted: boolean, clauseId: string | null, citation: string | null, timingVerified: boolean | null, reason: string | null }> } | null };

export type CaseFactPartsFragment = { id: string, type: CaseFactType, title: string, value: string };

export type CaseStepPartsFragment = { id: string, kind: CaseStepKind, at: string, title: string, clauseId: string | null, citation: string | null, reason: string | null, finding: CaseFinding | null, clauses: Array<string>, note: string | null, by: { id: string, name: string } | null };

export type CaseActionPartsFragment = { kind: CaseStepKind, permitted: boolean, clauseId: string | null, citation: string | null, timingVerified: boolean | null, reason: string | null };

export type RoutePartsFragment = { status: RouteStatus, byFallback: boolean, clauseId: string | null, explanation: Array<string>, informalFirst: boolean, marking: string | null, nextStep: string | null, recipients: Array<{ role: Recipient, title: string, persons: Array<{ id: string, name: string }> }>, afterDiscussion: Array<{ role: Recipient, title: string, persons: Array<{ id: string, name: string }> }>, firstContacts: Array<{ role: Recipient, title: string, persons: Array<{ id: string, name: string }> }>, clause: { id: string, label: string | null, headingPath: Array<string>, summary: string | null } | null, passedOver: Array<{ role: Recipient, title: string, reason: string }> };

export type RouteRecipientPartsFragment = { role: Recipient, title: string, persons: Array<{ id: string, name: string }> };

export type CaseToHandleQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type CaseToHandleQuery = { case: { id: string, reference: string, version: number, force: { id: string }, route: { clauseId: string | null } | null, actions: Array<{ kind: CaseStepKind, permitted: boolean, clauseId: string | null, citation: string | null, timingVerified: boolean | null, reason: string | null }>, parties: Array<{ role: Recipient, title: string }> } | null };

export type RecordCaseStepMutationVariables = Exact<{
  input: RecordCaseStepInput;
}>;


export type RecordCaseStepMutation = { recordCaseStep: { id: string, version: number, stage: CaseStage, status: CaseStatus } };

export type CaseClocksQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type CaseClocksQuery = { case: { id: string, version: number, reference: string, kind: CaseKind, status: CaseStatus, viewerPart: CasePart, force: { id: string }, clocks: Array<{ id: string, kind: CaseClockKind, state: CaseClockState, dueOn: string | null, dueAt: string | null, clauseId: string | null, citation: string | null, timingVerified: boolean, target: boolean, targetSince: string | null, metAt: string | null, explanation: Array<string>, pauses: Array<{ from: string, to: string | null }>, retimings: Array<{ before: string, after: string, reason: string, at: string }> }>, dataBreach: { awareAt: string, peopleAffected: number | null, dpoToldAt: string | null, minutesLeftWhenDpoTold: number | null, minutesLeftByOwnLimit: number | null, regulatorDecision: BreachDecision | null, regulatorToldAt: string | null, individualsDecision: BreachDecision | null, individualsToldAt: string | null } | null, informationRequest: { receivedOn: string, answeredOn: string | null, answer: RequestAnswer | null } | null, advice: { topic: AdviceTopic, givenAt: string | null, followed: boolean | null } | null, proceedings: { occasion: ProceedingsOccasion, affects: ProceedingsAffect, prospective: boolean, happenedOn: string } | null } | null };

export type CaseClockPartsFragment = { id: string, version: number, reference: string, kind: CaseKind, status: CaseStatus, viewerPart: CasePart, force: { id: string }, clocks: Array<{ id: string, kind: CaseClockKind, state: CaseClockState, dueOn: string | null, dueAt: string | null, clauseId: string | null, citation: string | null, timingVerified: boolean, target: boolean, targetSince: string | null, metAt: string | null, explanation: Array<string>, pauses: Array<{ from: string, to: string | null }>, retimings: Array<{ before: string, after: string, reason: string, at: string }> }>, dataBreach: { awareAt: string, peopleAffected: number | null, dpoToldAt: string | null, minutesLeftWhenDpoTold: number | null, minutesLeftByOwnLimit: number | null, regulatorDecision: BreachDecision | null, regulatorToldAt: string | null, individualsDecision: BreachDecision | null, individualsToldAt: string | null } | null, informationRequest: { receivedOn: string, answeredOn: string | null, answer: RequestAnswer | null } | null, advice: { topic: AdviceTopic, givenAt: string | null, followed: boolean | null } | null, proceedings: { occasion: ProceedingsOccasion, affects: ProceedingsAffect, prospective: boolean, happenedOn: string } | null };

export type BreachReasonsQueryVariables = Exact<{
  id: string | number;
}>;


export type BreachReasonsQuery = { case: { id: string, dataBreach: { reasons: { regulator: string | null, individuals: string | null, late: string | null } } | null } | null };

export type DecideBreachNoticeMutationVariables = Exact<{
  input: DecideBreachNoticeInput;
}>;


export type DecideBreachNoticeMutation = { decideBreachNotice: { id: string, version: number } };

export type RecordBreachNoticeMutationVariables = Exact<{
  input: RecordBreachNoticeInput;
}>;


export type RecordBreachNoticeMutation = { recordBreachNotice: { id: string, version: number } };

export type AnswerInformationRequestMutationVariables = Exact<{
  input: AnswerInformationRequestInput;
}>;


export type AnswerInformationRequestMutation = { answerInformationRequest: { id: string, version: number } };

export type ClarifyInformationRequestMutationVariables = Exact<{
  input: ClarifyInformationRequestInput;
}>;


export type ClarifyInformationRequestMutation = { clarifyInformationRequest: { id: string, version: number } };

export type RequesterQueryVariables = Exact<{
  id: string | number;
}>;


export type RequesterQuery = { case: { id: string, informationRequest: { requester: string | null } | null } | null };

export type RecordAdviceMutationVariables = Exact<{
  input: RecordAdviceInput;
}>;


export type RecordAdviceMutation = { recordAdvice: { id: string, version: number } };

export type CaseMessagesQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type CaseMessagesQuery = { caseMessages: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, fromOutside: boolean, at: string, text: string, by: { id: string, name: string } | null }> } };

export type SendCaseMessageMutationVariables = Exact<{
  input: SendCaseMessageInput;
}>;


export type SendCaseMessageMutation = { sendCaseMessage: { id: string } };

export type CaseAccessesQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type CaseAccessesQuery = { caseAccesses: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, at: string, what: CaseAccessKind, reason: CaseAccessReason, by: { id: string, name: string } | null }> } };

export type OpenIdentityMutationVariables = Exact<{
  input: OpenIdentityInput;
}>;


export type OpenIdentityMutation = { openIdentity: { caseId: string, name: string, contact: string } };

export type CaseFilesQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type CaseFilesQuery = { caseFileTerms: { examined: boolean }, caseFiles: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, documentId: string, name: string, version: number, latest: boolean, letter: LetterKind | null, redactionOf: string | null, goesOut: boolean, size: number, parts: number, fromOutside: boolean, at: string, redacted: { what: string, why: string } | null, by: { id: string, name: string } | null }> } };

export type CaseForDocumentQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseForDocumentQuery = { case: { id: string, reference: string, status: CaseStatus, force: { id: string } } | null, caseFileTerms: { largestBytes: number, examined: boolean } };

export type AddCaseFilePartMutationVariables = Exact<{
  input: AddCaseFilePartInput;
}>;


export type AddCaseFilePartMutation = { addCaseFilePart: boolean };

export type CaseKindsQueryVariables = Exact<{
  force: string | number;
}>;


export type CaseKindsQuery = { caseKinds: Array<{ kind: CaseKind, titleEn: string, titleCy: string, renamed: boolean, actionEn: string, actionCy: string, opening: CaseOpening, viewerCanRaise: boolean, covered: boolean }> };

export type CaseKindToOpenQueryVariables = Exact<{
  force: string | number;
  kind: string;
}>;


export type CaseKindToOpenQuery = { caseKind: { kind: CaseKind, titleEn: string, titleCy: string, renamed: boolean, actionEn: string, actionCy: string, textEn: string, textCy: string, questionEn: string, questionCy: string, opening: CaseOpening, aboutPerson: boolean, viewerCanRaise: boolean, facts: Array<{ id: string, type: CaseFactType, titleEn: string, titleCy: string, hintEn: string | null, hintCy: string | null, required: boolean, later: boolean, choices: Array<{ value: string, en: string, cy: string }> }>, questions: Array<{ id: string, type: CaseFactType, titleEn: string, titleCy: string, hintEn: string | null, hintCy: string | null, required: boolean, later: boolean, choices: Array<{ value: string, en: string, cy: string }> }> } | null };

export type AskedPartsFragment = { id: string, type: CaseFactType, titleEn: string, titleCy: string, hintEn: string | null, hintCy: string | null, required: boolean, later: boolean, choices: Array<{ value: string, en: string, cy: string }> };

export type OpenCaseMutationVariables = Exact<{
  input: OpenCaseInput;
}>;


export type OpenCaseMutation = { openCase: { id: string } };

export type FactsToRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type FactsToRecordQuery = { case: { id: string, reference: string, version: number, status: CaseStatus, factsToRecord: Array<{ id: string, type: CaseFactType, titleEn: string, titleCy: string, hintEn: string | null, hintCy: string | null, required: boolean, later: boolean, choices: Array<{ value: string, en: string, cy: string }> }> } | null };

export type RecordCaseFactsMutationVariables = Exact<{
  input: RecordCaseFactsInput;
}>;


export type RecordCaseFactsMutation = { recordCaseFacts: { id: string, version: number } };

export type CaseForLetterQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseForLetterQuery = { case: { id: string, reference: string, viewerPart: CasePart, raisedBy: { id: string, name: string } | null, force: { id: string } } | null };

export type LetterDraftQueryVariables = Exact<{
  id: string | number;
  kind: LetterKind;
  language: Language;
  recipient: string;
}>;


export type LetterDraftQuery = { caseLetterDraft: { title: string, body: string, templateNumber: number | null, missing: Array<string> } };

export type KeepLetterMutationVariables = Exact<{
  input: KeepLetterInput;
}>;


export type KeepLetterMutation = { keepLetter: { id: string } };

export type CaseLetterQueryVariables = Exact<{
  id: string | number;
  file: string | number;
}>;


export type CaseLetterQuery = { caseLetter: { kind: LetterKind, language: Language, title: string, body: string } | null };

export type LetterTemplatesQueryVariables = Exact<{
  slug: string;
}>;


export type LetterTemplatesQuery = { force: { id: string, letterTemplates: Array<{ kind: LetterKind, number: number | null, from: string | null, inForce: boolean, titleEn: string, titleCy: string, bodyEn: string, bodyCy: string }> } | null };

export type SaveLetterTemplateMutationVariables = Exact<{
  input: LetterTemplateInput;
}>;


export type SaveLetterTemplateMutation = { saveLetterTemplate: { id: string, letterTemplates: Array<{ kind: LetterKind, number: number | null, from: string | null, inForce: boolean, titleEn: string, titleCy: string, bodyEn: string, bodyCy: string }> } };

export type PreviewLetterQueryVariables = Exact<{
  title: string;
  body: string;
  language: Language;
}>;


export type PreviewLetterQuery = { previewLetter: { title: string, body: string } };

export type CaseToPackQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseToPackQuery = { case: { id: string, reference: string, viewerPart: CasePart, force: { id: string }, subject: { id: string, name: string } | null, raisedBy: { id: string, name: string } | null, route: { recipients: Array<{ role: Recipient, persons: Array<{ id: string, name: string }> }> } | null, steps: Array<{ id: string, by: { id: string, name: string } | null }>, evidencePacks: Array<{ id: string, recipient: PackRecipient, state: PackState, askedAt: string, done: number, total: number, size: number | null, parts: number | null, sha256: string | null, expiresAt: string | null }> } | null };

export type PackPartsFragment = { id: string, recipient: PackRecipient, state: PackState, askedAt: string, done: number, total: number, size: number | null, parts: number | null, sha256: string | null, expiresAt: string | null };

export type EvidencePackProgressQueryVariables = Exact<{
  id: string | number;
}>;


export type EvidencePackProgressQuery = { evidencePack: { id: string, recipient: PackRecipient, state: PackState, askedAt: string, done: number, total: number, size: number | null, parts: number | null, sha256: string | null, expiresAt: string | null } | null };

export type MakeEvidencePackMutationVariables = Exact<{
  input: MakeEvidencePackInput;
}>;


export type MakeEvidencePackMutation = { makeEvidencePack: { id: string, recipient: PackRecipient, state: PackState, askedAt: string, done: number, total: number, size: number | null, parts: number | null, sha256: string | null, expiresAt: string | null } };

export type PrintedFilesQueryVariables = Exact<{
  id: string | number;
}>;


export type PrintedFilesQuery = { caseFiles: { totalCount: number, nodes: Array<{ id: string, name: string, size: number, sha256: string, fromOutside: boolean, at: string, by: { id: string, name: string } | null }> } };

export type WaitingCasesQueryVariables = Exact<{
  force: string | number;
  after?: string | null | undefined;
}>;


export type WaitingCasesQuery = { waitingCases: { totalCount: number, nodes: Array<{ id: string, reference: string, matter: Matter | null, raisedAt: string, route: { clauseId: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CaseToGiveQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseToGiveQuery = { case: { id: string, reference: string, status: CaseStatus, version: number, viewerPart: CasePart, route: { clauseId: string | null, passedOver: Array<{ role: Recipient, title: string, reason: string, cause: PassedOverCause | null }> } | null } | null, mayTakeCase: Array<{ id: string, name: string }> };

export type GiveWaitingCaseMutationVariables = Exact<{
  input: GiveWaitingCaseInput;
}>;


export type GiveWaitingCaseMutation = { giveWaitingCase: { id: string, status: CaseStatus, version: number } };

export type QueueKeeperQueryVariables = Exact<{
  slug: string;
}>;


export type QueueKeeperQuery = { force: { id: string, queueKeeper: { id: string, name: string } | null } | null };

export type NameQueueKeeperMutationVariables = Exact<{
  input: NameQueueKeeperInput;
}>;


export type NameQueueKeeperMutation = { nameQueueKeeper: { id: string, queueKeeper: { id: string, name: string } | null } };

export type CaseToNameQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseToNameQuery = { case: { id: string, reference: string, status: CaseStatus, version: number } | null };

export type NameSubjectMutationVariables = Exact<{
  input: NameSubjectInput;
}>;


export type NameSubjectMutation = { nameSubject: { id: string, version: number } | null };

export type CaseRetentionQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseRetentionQuery = { case: { id: string, reference: string, version: number, status: CaseStatus, force: { id: string }, retention: { deletedOn: string | null, held: boolean, holds: Array<{ id: string, setAt: string, reason: string, liftedAt: string | null, liftReason: string | null, setBy: { id: string, name: string }, liftedBy: { id: string, name: string } | null }> } | null } | null };

export type SetLegalHoldMutationVariables = Exact<{
  input: LegalHoldInput;
}>;


export type SetLegalHoldMutation = { setLegalHold: { id: string, version: number } };

export type LiftLegalHoldMutationVariables = Exact<{
  input: LegalHoldInput;
}>;


export type LiftLegalHoldMutation = { liftLegalHold: { id: string, version: number } };

export type CasesToDeleteQueryVariables = Exact<{
  force: string | number;
  after?: string | null | undefined;
}>;


export type CasesToDeleteQuery = { casesToDelete: { totalCount: number, nodes: Array<{ id: string, reference: string, kind: CaseKind, closedAt: string | null, retention: { deletedOn: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CaseTombstonesQueryVariables = Exact<{
  force: string | number;
  after?: string | null | undefined;
}>;


export type CaseTombstonesQuery = { caseTombstones: { totalCount: number, nodes: Array<{ id: string, reference: string, kind: CaseKind, openedOn: string, closedOn: string, deletedAt: string, months: number, periodFrom: string, periodSetBy: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RetentionPeriodsQueryVariables = Exact<{
  slug: string;
}>;


export type RetentionPeriodsQuery = { force: { id: string, caseRetention: Array<{ kind: CaseKind, months: number | null, from: string, setAt: string, setBy: { id: string, name: string } | null }> } | null };

export type SetCaseRetentionMutationVariables = Exact<{
  input: SetCaseRetentionInput;
}>;


export type SetCaseRetentionMutation = { setCaseRetention: { id: string, caseRetention: Array<{ kind: CaseKind, months: number | null, from: string }> } };

export type StatutoryCaseQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type StatutoryCaseQuery = { case: { id: string, reference: string, version: number, kind: CaseKind, matter: Matter | null, stage: CaseStage, viewerPart: CasePart, mayGoToPanel: boolean, force: { id: string }, statutory: { viewerActsAs: StatutoryActing | null, gravity: ComplaintGravity | null, receivedOn: string | null, whyNotToProtocol: string | null, arrangements: Array<{ id: string, what: StatutoryActing, office: Recipient | null, source: string, from: string, to: string | null, person: { id: string, name: string } | null }> } | null } | null };

export type ArrangementPartsFragment = { id: string, what: StatutoryActing, office: Recipient | null, source: string, from: string, to: string | null, person: { id: string, name: string } | null };

export type ComplainantQueryVariables = Exact<{
  id: string | number;
}>;


export type ComplainantQuery = { case: { id: string, statutory: { complainant: string | null } | null } | null };

export type ReceiveComplaintMutationVariables = Exact<{
  input: ReceiveComplaintInput;
}>;


export type ReceiveComplaintMutation = { receiveComplaint: { id: string } };

export type ChangeCaseRouteMutationVariables = Exact<{
  input: ChangeCaseRouteInput;
}>;


export type ChangeCaseRouteMutation = { changeCaseRoute: { id: string, version: number, kind: CaseKind, stage: CaseStage } | null };

export type StatutoryArrangementsQueryVariables = Exact<{
  slug: string;
}>;


export type StatutoryArrangementsQuery = { force: { id: string, statutoryArrangements: Array<{ id: string, what: StatutoryActing, office: Recipient | null, source: string, from: string, to: string | null, person: { id: string, name: string } | null }> } | null };

export type RecordStatutoryArrangementMutationVariables = Exact<{
  input: RecordStatutoryArrangementInput;
}>;


export type RecordStatutoryArrangementMutation = { recordStatutoryArrangement: { id: string, statutoryArrangements: Array<{ id: string, what: StatutoryActing, office: Recipient | null, source: string, from: string, to: string | null, person: { id: string, name: string } | null }> } };

export type EndStatutoryArrangementMutationVariables = Exact<{
  input: EndStatutoryArrangementInput;
}>;


export type EndStatutoryArrangementMutation = { endStatutoryArrangement: { id: string, statutoryArrangements: Array<{ id: string, what: StatutoryActing, office: Recipient | null, source: string, from: string, to: string | null, person: { id: string, name: string } | null }> } };

export type VaultOpenersQueryVariables = Exact<{
  slug: string;
}>;


export type VaultOpenersQuery = { force: { id: string, vaultOpeners: Array<{ id: string, name: string }> } | null };

export type NameVaultOpenerMutationVariables = Exact<{
  input: NameVaultOpenerInput;
}>;


export type NameVaultOpenerMutation = { nameVaultOpener: { id: string, vaultOpeners: Array<{ id: string, name: string }> } };

export type EndVaultOpenerMutationVariables = Exact<{
  input: NameVaultOpenerInput;
}>;


export type EndVaultOpenerMutation = { endVaultOpener: { id: string, vaultOpeners: Array<{ id: string, name: string }> } };

export type RoutePreviewQueryVariables = Exact<{
  input: RoutePreviewInput;
  language: Language;
}>;


export type RoutePreviewQuery = { routePreview: { status: RouteStatus, byFallback: boolean, clauseId: string | null, explanation: Array<string>, informalFirst: boolean, marking: string | null, nextStep: string | null, recipients: Array<{ role: Recipient, title: string, persons: Array<{ id: string, name: string }> }>, afterDiscussion: Array<{ role: Recipient, title: string, persons: Array<{ id: string, name: string }> }>, firstContacts: Array<{ role: Recipient, title: string, persons: Array<{ id: string, name: string }> }>, clause: { id: string, label: string | null, headingPath: Array<string>, summary: string | null } | null, passedOver: Array<{ role: Recipient, title: string, reason: string }> } };

export type RaiseConcernMutationVariables = Exact<{
  input: RaiseConcernInput;
}>;


export type RaiseConcernMutation = { raiseConcern: { id: string, reference: string, status: CaseStatus, route: { nextStep: string | null, recipients: Array<{ title: string }> } | null } };

export type ConfiguredKindsQueryVariables = Exact<{
  force: string | number;
}>;


export type ConfiguredKindsQuery = { caseKinds: Array<{ kind: CaseKind, titleEn: string, titleCy: string, rules: Array<{ clauseId: string }>, targets: Array<{ what: CaseTarget, length: number, unit: CaseTargetUnit }> }> };

export type ConfiguredKindQueryVariables = Exact<{
  force: string | number;
  kind: string;
}>;


export type ConfiguredKindQuery = { caseKind: { kind: CaseKind, titleEn: string, titleCy: string, renamed: boolean, textEn: string, textCy: string, stages: Array<CaseStage>, retentionMonths: number | null, retentionCitation: string | null, facts: Array<{ id: string, titleEn: string, titleCy: string, sealed: boolean, later: boolean }>, rules: Array<{ clauseId: string, en: string, cy: string }>, timings: Array<{ clock: CaseClockKind, citation: string, timingVerified: boolean, en: string, cy: string }>, targets: Array<{ what: CaseTarget, length: number, unit: CaseTargetUnit }>, settings: Array<{ id: string, titleEn: string | null, titleCy: string | null, reason: string, from: string, to: string | null, targets: Array<{ what: CaseTarget, length: number, unit: CaseTargetUnit }>, questions: Array<{ id: string, titleEn: string, titleCy: string }> }>, latest: { id: string, titleEn: string | null, titleCy: string | null, targets: Array<{ what: CaseTarget, length: number, unit: CaseTargetUnit }>, questions: Array<{ id: string, type: CaseFactType, titleEn: string, titleCy: string, required: boolean, choices: Array<{ value: string, en: string, cy: string }> }> } | null } | null };

export type ConfiguredKindPartsFragment = { kind: CaseKind, titleEn: string, titleCy: string, renamed: boolean, textEn: string, textCy: string, stages: Array<CaseStage>, retentionMonths: number | null, retentionCitation: string | null, facts: Array<{ id: string, titleEn: string, titleCy: string, sealed: boolean, later: boolean }>, rules: Array<{ clauseId: string, en: string, cy: string }>, timings: Array<{ clock: CaseClockKind, citation: string, timingVerified: boolean, en: string, cy: string }>, targets: Array<{ what: CaseTarget, length: number, unit: CaseTargetUnit }>, settings: Array<{ id: string, titleEn: string | null, titleCy: string | null, reason: string, from: string, to: string | null, targets: Array<{ what: CaseTarget, length: number, unit: CaseTargetUnit }>, questions: Array<{ id: string, titleEn: string, titleCy: string }> }>, latest: { id: string, titleEn: string | null, titleCy: string | null, targets: Array<{ what: CaseTarget, length: number, unit: CaseTargetUnit }>, questions: Array<{ id: string, type: CaseFactType, titleEn: string, titleCy: string, required: boolean, choices: Array<{ value: string, en: string, cy: string }> }> } | null };

export type ConfigureCaseKindMutationVariables = Exact<{
  input: ConfigureCaseKindInput;
}>;


export type ConfigureCaseKindMutation = { configureCaseKind: { kind: CaseKind, titleEn: string, titleCy: string, renamed: boolean, textEn: string, textCy: string, stages: Array<CaseStage>, retentionMonths: number | null, retentionCitation: string | null, facts: Array<{ id: string, titleEn: string, titleCy: string, sealed: boolean, later: boolean }>, rules: Array<{ clauseId: string, en: string, cy: string }>, timings: Array<{ clock: CaseClockKind, citation: string, timingVerified: boolean, en: string, cy: string }>, targets: Array<{ what: CaseTarget, length: number, unit: CaseTargetUnit }>, settings: Array<{ id: string, titleEn: string | null, titleCy: string | null, reason: string, from: string, to: string | null, targets: Array<{ what: CaseTarget, length: number, unit: CaseTargetUnit }>, questions: Array<{ id: string, titleEn: string, titleCy: string }> }>, latest: { id: string, titleEn: string | null, titleCy: string | null, targets: Array<{ what: CaseTarget, length: number, unit: CaseTargetUnit }>, questions: Array<{ id: string, type: CaseFactType, titleEn: string, titleCy: string, required: boolean, choices: Array<{ value: string, en: string, cy: string }> }> } | null } };

export type ReadBackQueryVariables = Exact<{
  input: ReadBackInput;
  language: Language;
}>;


export type ReadBackQuery = { readBack: { sentence: string | null, former: string | null, refusals: Array<{ field: string, message: string }> } };

export type RoleTitlesQueryVariables = Exact<{
  slug: string;
}>;


export type RoleTitlesQuery = { force: { id: string, roleTitles: Array<{ role: Role, titleEn: string, titleCy: string }> } | null };

export type SetRoleTitlesMutationVariables = Exact<{
  input: SetRoleTitlesInput;
}>;


export type SetRoleTitlesMutation = { setRoleTitles: { id: string, roleTitles: Array<{ role: Role, titleEn: string, titleCy: string }> } };

export type GoverningBodiesQueryVariables = Exact<{
  slug: string;
  language: Language;
}>;


export type GoverningBodiesQuery = { force: { id: string, governingBodies: Array<{ id: string, kind: GoverningBodyKind, name: string, validFrom: string, validTo: string | null }> } | null };

export type AddGoverningBodyMutationVariables = Exact<{
  input: AddGoverningBodyInput;
}>;


export type AddGoverningBodyMutation = { addGoverningBody: { id: string, governingBodies: Array<{ id: string, validTo: string | null }> } };

export type EndGoverningBodyMutationVariables = Exact<{
  input: EndGoverningBodyInput;
}>;


export type EndGoverningBodyMutation = { endGoverningBody: { id: string, governingBodies: Array<{ id: string, validTo: string | null }> } };

export type SetupOfAccessQueryVariables = Exact<{
  slug: string;
  language: Language;
}>;


export type SetupOfAccessQuery = { force: { id: string, offices: Array<{ id: string, role: Role, title: string }>, accessGrants: Array<{ id: string, subject: string, role: Role, reason: string, until: string | null, person: { id: string, name: string } | null }> } | null };

export type AddPersonMutationVariables = Exact<{
  input: AddPersonInput;
}>;


export type AddPersonMutation = { addPerson: { id: string, name: string } };

export type AddOfficeMutationVariables = Exact<{
  input: AddOfficeInput;
}>;


export type AddOfficeMutation = { addOffice: { id: string, title: string } };

export type SetReportingLineMutationVariables = Exact<{
  input: SetReportingLineInput;
}>;


export type SetReportingLineMutation = { setReportingLine: { id: string } };

export type GrantAccessMutationVariables = Exact<{
  input: GrantAccessInput;
}>;


export type GrantAccessMutation = { grantAccess: { id: string } };

export type RevokeAccessMutationVariables = Exact<{
  input: RevokeAccessInput;
}>;


export type RevokeAccessMutation = { revokeAccess: { id: string, until: string | null } };

export type ConfiguredRulebookQueryVariables = Exact<{
  slug: string;
  on: string;
  language: Language;
}>;


export type ConfiguredRulebookQuery = { force: { id: string, rulebook: { version: { id: string, number: string, protocol: { id: string, titleEn: string, titleCy: string }, clauses: Array<{ id: string, clauseId: string, headingPath: Array<string> }> }, rules: Array<{ id: string, key: string, kind: RuleKind, layer: RuleLayer, sentence: string, from: string | null, to: string | null, reason: string | null, body: Record<string, unknown>, clause: { id: string, clauseId: string } | null }> } | null, configuredRules: Array<{ id: string, kind: RuleKind, ruleKey: string, clauseId: string, sentence: string, from: string, to: string | null, reason: string, configuredBy: string, viewerCanEnd: boolean }> } | null };

export type ConfigureRuleMutationVariables = Exact<{
  input: ConfigureRuleInput;
}>;


export type ConfigureRuleMutation = { configureRule: { id: string } };

export type EndConfiguredRuleMutationVariables = Exact<{
  input: EndConfiguredRuleInput;
}>;


export type EndConfiguredRuleMutation = { endConfiguredRule: { id: string, to: string | null } };

export type ForcesQueryVariables = Exact<{
  language: Language;
}>;


export type ForcesQuery = { forces: Array<{ id: string, slug: string, name: string, historic: boolean }> };

export type CreateForceMutationVariables = Exact<{
  input: CreateForceInput;
}>;


export type CreateForceMutation = { createForce: { id: string } };

export type NameAdministratorMutationVariables = Exact<{
  input: NameAdministratorInput;
}>;


export type NameAdministratorMutation = { nameAdministrator: { id: string } };

export type EffectOfRuleQueryVariables = Exact<{
  input: CandidateRuleInput;
}>;


export type EffectOfRuleQuery = { effectOnDuties: { total: number, duties: Array<{ clauseId: string, before: string | null, after: string | null, titleEn: string, titleCy: string, person: { id: string, name: string } }> }, effectOnRoutes: { total: number, routes: Array<{ matter: Matter, complainant: Role, subject: Role, before: { status: RouteStatus, recipients: Array<{ role: Recipient, title: string }>, afterDiscussion: Array<{ role: Recipient, title: string }> }, after: { status: RouteStatus, recipients: Array<{ role: Recipient, title: string }>, afterDiscussion: Array<{ role: Recipient, title: string }> } }> } };

export type DutiesMovedFragment = { total: number, duties: Array<{ clauseId: string, before: string | null, after: string | null, titleEn: string, titleCy: string, person: { id: string, name: string } }> };

export type RoutesMovedFragment = { total: number, routes: Array<{ matter: Matter, complainant: Role, subject: Role, before: { status: RouteStatus, recipients: Array<{ role: Recipient, title: string }>, afterDiscussion: Array<{ role: Recipient, title: string }> }, after: { status: RouteStatus, recipients: Array<{ role: Recipient, title: string }>, afterDiscussion: Array<{ role: Recipient, title: string }> } }> };

export type RecipientsOfRouteFragment = { status: RouteStatus, recipients: Array<{ role: Recipient, title: string }>, afterDiscussion: Array<{ role: Recipient, title: string }> };

export type MyDeclarationsQueryVariables = Exact<{
  force: string | number;
  after?: string | null | undefined;
}>;


export type MyDeclarationsQuery = { declarations: { totalCount: number, nodes: Array<{ id: string, kind: DeclarationKind, status: DeclarationStatus, submittedAt: string | null, viewerCanEdit: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeclarationRowFragment = { id: string, kind: DeclarationKind, status: DeclarationStatus, submittedAt: string | null, viewerCanEdit: boolean };

export type KnownEntriesQueryVariables = Exact<{
  force: string | number;
  day: string;
  after?: string | null | undefined;
}>;


export type KnownEntriesQuery = { registerEntries: { totalCount: number, nodes: Array<{ id: string, category: InterestCategory, nil: boolean, description: string, since: string | null, relation: InterestRelation, details: EntryDetails, provision: string | null, notYetReviewed: boolean, declaredOn: string, readers: EntryReaders, visibleUntil: string | null, person: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeclarationQueueQueryVariables = Exact<{
  force: string | number;
  after?: string | null | undefined;
}>;


export type DeclarationQueueQuery = { declarationQueue: { totalCount: number, nodes: Array<{ id: string, kind: DeclarationKind, submittedAt: string | null, publishBy: string | null, publishedByDateAt: string | null, withheldAt: string | null, person: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WaitingRowFragment = { id: string, kind: DeclarationKind, submittedAt: string | null, publishBy: string | null, publishedByDateAt: string | null, withheldAt: string | null, person: { id: string, name: string } };

export type KeptForStaffQueryVariables = Exact<{
  force: string | number;
  after?: string | null | undefined;
}>;


export type KeptForStaffQuery = { staffRegisterEntries: { totalCount: number, nodes: Array<{ id: string, category: InterestCategory, nil: boolean, description: string, since: string | null, relation: InterestRelation, details: EntryDetails, provision: string | null, notYetReviewed: boolean, declaredOn: string, readers: EntryReaders, visibleUntil: string | null, person: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RegisterLineFragment = { id: string, category: InterestCategory, nil: boolean, description: string, since: string | null, relation: InterestRelation, details: EntryDetails, provision: string | null, notYetReviewed: boolean, declaredOn: string, readers: EntryReaders, visibleUntil: string | null, person: { id: string, name: string } };

export type EndedEntriesQueryVariables = Exact<{
  force: string | number;
  after?: string | null | undefined;
}>;


export type EndedEntriesQuery = { registerEntries: { totalCount: number, nodes: Array<{ id: string, category: InterestCategory, nil: boolean, description: string, since: string | null, relation: InterestRelation, details: EntryDetails, provision: string | null, notYetReviewed: boolean, declaredOn: string, readers: EntryReaders, visibleUntil: string | null, person: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeclarationsWithheldQueryVariables = Exact<{
  force: string | number;
  after?: string | null | undefined;
}>;


export type DeclarationsWithheldQuery = { declarationsWithheld: { totalCount: number, nodes: Array<{ id: string, kind: DeclarationKind, person: { id: string, name: string }, interests: Array<{ id: string, decision: LineDecision | null, reviewOn: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WithheldRowFragment = { id: string, kind: DeclarationKind, person: { id: string, name: string }, interests: Array<{ id: string, decision: LineDecision | null, reviewOn: string | null }> };

export type DeclarationByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type DeclarationByIdQuery = { declaration: { id: string, kind: DeclarationKind, status: DeclarationStatus, version: number, submittedAt: string | null, reviewedAt: string | null, returnReason: string | null, viewerCanEdit: boolean, viewerCanSubmit: boolean, viewerCanPublish: boolean, whyNotPublish: string | null, publishBy: string | null, publishedByDateAt: string | null, withheldAt: string | null, withheldReason: string | null, asked: { categories: Array<InterestCategory>, connected: Array<InterestRelation>, parts: Array<string>, clauseId: string | null }, force: { id: string }, person: { id: string, name: string }, interests: Array<{ id: string, category: InterestCategory, nil: boolean, description: string, since: string | null, relation: InterestRelation, connectedName: string | null, sensitiveReason: string | null, needsDecision: boolean, decision: LineDecision | null, decisionReason: string | null, provision: string | null, reviewOn: string | null, viewerCanLookAgain: boolean, connectedPerson: { id: string, name: string } | null, findings: Array<{ kind: PersonalData, words: string }> }> } | null };

export type DeclarationPartsFragment = { id: string, kind: DeclarationKind, status: DeclarationStatus, version: number, submittedAt: string | null, reviewedAt: string | null, returnReason: string | null, viewerCanEdit: boolean, viewerCanSubmit: boolean, viewerCanPublish: boolean, whyNotPublish: string | null, publishBy: string | null, publishedByDateAt: string | null, withheldAt: string | null, withheldReason: string | null, asked: { categories: Array<InterestCategory>, connected: Array<InterestRelation>, parts: Array<string>, clauseId: string | null }, force: { id: string }, person: { id: string, name: string }, interests: Array<{ id: string, category: InterestCategory, nil: boolean, description: string, since: string | null, relation: InterestRelation, connectedName: string | null, sensitiveReason: string | null, needsDecision: boolean, decision: LineDecision | null, decisionReason: string | null, provision: string | null, reviewOn: string | null, viewerCanLookAgain: boolean, connectedPerson: { id: string, name: string } | null, findings: Array<{ kind: PersonalData, words: string }> }> };

export type SaveDeclarationMutationVariables = Exact<{
  input: SaveDeclarationInput;
}>;


export type SaveDeclarationMutation = { saveDeclaration: { id: string, kind: DeclarationKind, status: DeclarationStatus, version: number, submittedAt: string | null, reviewedAt: string | null, returnReason: string | null, viewerCanEdit: boolean, viewerCanSubmit: boolean, viewerCanPublish: boolean, whyNotPublish: string | null, publishBy: string | null, publishedByDateAt: string | null, withheldAt: string | null, withheldReason: string | null, asked: { categories: Array<InterestCategory>, connected: Array<InterestRelation>, parts: Array<string>, clauseId: string | null }, force: { id: string }, person: { id: string, name: string }, interests: Array<{ id: string, category: InterestCategory, nil: boolean, description: string, since: string | null, relation: InterestRelation, connectedName: string | null, sensitiveReason: string | null, needsDecision: boolean, decision: LineDecision | null, decisionReason: string | null, provision: string | null, reviewOn: string | null, viewerCanLookAgain: boolean, connectedPerson: { id: string, name: string } | null, findings: Array<{ kind: PersonalData, words: string }> }> } };

export type SubmitDeclarationMutationVariables = Exact<{
  input: SubmitDeclarationInput;
}>;


export type SubmitDeclarationMutation = { submitDeclaration: { id: string, kind: DeclarationKind, status: DeclarationStatus, version: number, submittedAt: string | null, reviewedAt: string | null, returnReason: string | null, viewerCanEdit: boolean, viewerCanSubmit: boolean, viewerCanPublish: boolean, whyNotPublish: string | null, publishBy: string | null, publishedByDateAt: string | null, withheldAt: string | null, withheldReason: string | null, asked: { categories: Array<InterestCategory>, connected: Array<InterestRelation>, parts: Array<string>, clauseId: string | null }, force: { id: string }, person: { id: string, name: string }, interests: Array<{ id: string, category: InterestCategory, nil: boolean, description: string, since: string | null, relation: InterestRelation, connectedName: string | null, sensitiveReason: string | null, needsDecision: boolean, decision: LineDecision | null, decisionReason: string | null, provision: string | null, reviewOn: string | null, viewerCanLookAgain: boolean, connectedPerson: { id: string, name: string } | null, findings: Array<{ kind: PersonalData, words: string }> }> } };

export type PublishDeclarationMutationVariables = Exact<{
  input: PublishDeclarationInput;
}>;


export type PublishDeclarationMutation = { publishDeclaration: { id: string, kind: DeclarationKind, status: DeclarationStatus, version: number, submittedAt: string | null, reviewedAt: string | null, returnReason: string | null, viewerCanEdit: boolean, viewerCanSubmit: boolean, viewerCanPublish: boolean, whyNotPublish: string | null, publishBy: string | null, publishedByDateAt: string | null, withheldAt: string | null, withheldReason: string | null, asked: { categories: Array<InterestCategory>, connected: Array<InterestRelation>, parts: Array<string>, clauseId: string | null }, force: { id: string }, person: { id: string, name: string }, interests: Array<{ id: string, category: InterestCategory, nil: boolean, description: string, since: string | null, relation: InterestRelation, connectedName: string | null, sensitiveReason: string | null, needsDecision: boolean, decision: LineDecision | null, decisionReason: string | null, provision: string | null, reviewOn: string | null, viewerCanLookAgain: boolean, connectedPerson: { id: string, name: string } | null, findings: Array<{ kind: PersonalData, words: string }> }> } };

export type ReturnDeclarationMutationVariables = Exact<{
  input: ReturnDeclarationInput;
}>;


export type ReturnDeclarationMutation = { returnDeclaration: { id: string, kind: DeclarationKind, status: DeclarationStatus, version: number, submittedAt: string | null, reviewedAt: string | null, returnReason: string | null, viewerCanEdit: boolean, viewerCanSubmit: boolean, viewerCanPublish: boolean, whyNotPublish: string | null, publishBy: string | null, publishedByDateAt: string | null, withheldAt: string | null, withheldReason: string | null, asked: { categories: Array<InterestCategory>, connected: Array<InterestRelation>, parts: Array<string>, clauseId: string | null }, force: { id: string }, person: { id: string, name: string }, interests: Array<{ id: string, category: InterestCategory, nil: boolean, description: string, since: string | null, relation: InterestRelation, connectedName: string | null, sensitiveReason: string | null, needsDecision: boolean, decision: LineDecision | null, decisionReason: string | null, provision: string | null, reviewOn: string | null, viewerCanLookAgain: boolean, connectedPerson: { id: string, name: string } | null, findings: Array<{ kind: PersonalData, words: string }> }> } };

export type WithholdDeclarationMutationVariables = Exact<{
  input: WithholdDeclarationInput;
}>;


export type WithholdDeclarationMutation = { withholdDeclaration: { id: string, kind: DeclarationKind, status: DeclarationStatus, version: number, submittedAt: string | null, reviewedAt: string | null, returnReason: string | null, viewerCanEdit: boolean, viewerCanSubmit: boolean, viewerCanPublish: boolean, whyNotPublish: string | null, publishBy: string | null, publishedByDateAt: string | null, withheldAt: string | null, withheldReason: string | null, asked: { categories: Array<InterestCategory>, connected: Array<InterestRelation>, parts: Array<string>, clauseId: string | null }, force: { id: string }, person: { id: string, name: string }, interests: Array<{ id: string, category: InterestCategory, nil: boolean, description: string, since: string | null, relation: InterestRelation, connectedName: string | null, sensitiveReason: string | null, needsDecision: boolean, decision: LineDecision | null, decisionReason: string | null, provision: string | null, reviewOn: string | null, viewerCanLookAgain: boolean, connectedPerson: { id: string, name: string } | null, findings: Array<{ kind: PersonalData, words: string }> }> } };

export type LookAgainMutationVariables = Exact<{
  input: LookAgainInput;
}>;


export type LookAgainMutation = { lookAgain: { id: string, kind: DeclarationKind, status: DeclarationStatus, version: number, submittedAt: string | null, reviewedAt: string | null, returnReason: string | null, viewerCanEdit: boolean, viewerCanSubmit: boolean, viewerCanPublish: boolean, whyNotPublish: string | null, publishBy: string | null, publishedByDateAt: string | null, withheldAt: string | null, withheldReason: string | null, asked: { categories: Array<InterestCategory>, connected: Array<InterestRelation>, parts: Array<string>, clauseId: string | null }, force: { id: string }, person: { id: string, name: string }, interests: Array<{ id: string, category: InterestCategory, nil: boolean, description: string, since: string | null, relation: InterestRelation, connectedName: string | null, sensitiveReason: string | null, needsDecision: boolean, decision: LineDecision | null, decisionReason: string | null, provision: string | null, reviewOn: string | null, viewerCanLookAgain: boolean, connectedPerson: { id: string, name: string } | null, findings: Array<{ kind: PersonalData, words: string }> }> } };

export type PublicationHoldsQueryVariables = Exact<{
  force: string | number;
  after?: string | null | undefined;
}>;


export type PublicationHoldsQuery = { publicationHolds: { totalCount: number, nodes: Array<{ id: string, from: string, to: string, reason: string, liftedOn: string | null, liftReason: string | null, viewerCanLift: boolean, officer: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HoldPartsFragment = { id: string, from: string, to: string, reason: string, liftedOn: string | null, liftReason: string | null, viewerCanLift: boolean, officer: { id: string, name: string } | null };

export type HoldPublicationMutationVariables = Exact<{
  input: HoldPublicationInput;
}>;


export type HoldPublicationMutation = { holdPublication: { id: string, from: string, to: string, reason: string, liftedOn: string | null, liftReason: string | null, viewerCanLift: boolean, officer: { id: string, name: string } | null } };

export type LiftPublicationHoldMutationVariables = Exact<{
  input: LiftPublicationHoldInput;
}>;


export type LiftPublicationHoldMutation = { liftPublicationHold: { id: string, from: string, to: string, reason: string, liftedOn: string | null, liftReason: string | null, viewerCanLift: boolean, officer: { id: string, name: string } | null } };

export type WaitingDecisionsQueryVariables = Exact<{
  force: string | number;
  reviewer: boolean;
}>;


export type WaitingDecisionsQuery = { toApprove: { totalCount: number }, toPublish?: { totalCount: number }, toDecide: { totalCount: number } };

export type DueQueryVariables = Exact<{
  force: string | number;
  language: Language;
  reviewer: boolean;
}>;


export type DueQuery = { overdue: { totalCount: number, nodes: Array<{ id: string, title: string, dueOn: string, anchorOn: string, status: ObligationStatus, clauseId: string, explanation: Array<string>, viewerCanDeclare: boolean, latestRetiming: { before: string, reason: string } | null, person: { id: string, name: string }, clause: { id: string, label: string | null, headingPath: Array<string>, summary: string | null } | null }> }, due: { totalCount: number, nodes: Array<{ id: string, title: string, dueOn: string, anchorOn: string, status: ObligationStatus, clauseId: string, explanation: Array<string>, viewerCanDeclare: boolean, latestRetiming: { before: string, reason: string } | null, person: { id: string, name: string }, clause: { id: string, label: string | null, headingPath: Array<string>, summary: string | null } | null }> }, waiting?: { totalCount: number } };

export type DueObligationFragment = { id: string, title: string, dueOn: string, anchorOn: string, status: ObligationStatus, clauseId: string, explanation: Array<string>, viewerCanDeclare: boolean, latestRetiming: { before: string, reason: string } | null, person: { id: string, name: string }, clause: { id: string, label: string | null, headingPath: Array<string>, summary: string | null } | null };

export type DutiesQueryVariables = Exact<{
  force: string | number;
  person?: string | number | null | undefined;
  role?: Role | null | undefined;
  kind?: DutyKind | null | undefined;
  status?: ObligationStatus | null | undefined;
  open: boolean;
  dueUntil?: string | null | undefined;
  language: Language;
  after?: string | null | undefined;
}>;


export type DutiesQuery = { obligations: { totalCount: number, nodes: Array<{ id: string, kind: DutyKind, title: string, dueOn: string, metOn: string | null, status: ObligationStatus, role: Role | null, clauseId: string, explanation: Array<string>, latestRetiming: { before: string, reason: string } | null, person: { id: string, name: string }, clause: { id: string, version: { id: string } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PersonDutiesQueryVariables = Exact<{
  force: string | number;
  person?: string | number | null | undefined;
  role?: Role | null | undefined;
  kind?: DutyKind | null | undefined;
  status?: ObligationStatus | null | undefined;
  open: boolean;
  dueUntil?: string | null | undefined;
  language: Language;
  after?: string | null | undefined;
}>;


export type PersonDutiesQuery = { personDuties: { totalCount: number, nodes: Array<{ id: string, kind: DutyKind, title: string, dueOn: string | null, shownOn: string, metOn: string | null, status: ObligationStatus, clauseId: string | null, explanation: Array<string>, person: { id: string, name: string }, version: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DutyCountsQueryVariables = Exact<{
  language: Language;
}>;


export type DutyCountsQuery = { dutyCounts: Array<{ overdue: number, within7: number, within28: number, later: number, met: number, nextDueOn: string | null, force: { id: string, name: string } }>, personDutyCounts: Array<{ overdue: number, within7: number, within28: number, later: number, met: number, nextDueOn: string | null, force: { id: string, name: string } }> };

export type OwnCalendarFeedsQueryVariables = Exact<{
  force: string | number;
}>;


export type OwnCalendarFeedsQuery = { ownCalendarFeeds: Array<{ id: string, language: Language, createdAt: string, lastReadAt: string | null }> };

export type CreateCalendarFeedMutationVariables = Exact<{
  input: CreateCalendarFeedInput;
}>;


export type CreateCalendarFeedMutation = { createCalendarFeed: { id: string, path: string | null } };

export type RevokeCalendarFeedMutationVariables = Exact<{
  input: RevokeCalendarFeedInput;
}>;


export type RevokeCalendarFeedMutation = { revokeCalendarFeed: { id: string, revokedAt: string | null } };

export type CaseFiguresQueryVariables = Exact<{
  force: string | number;
  year?: number | null | undefined;
}>;


export type CaseFiguresQuery = { caseFigures: { year: number, years: Array<number>, own: Array<{ kind: CaseKind, received: number | null, quarters: Array<number> | null, closed: number | null, putRight: number | null, otherwise: number | null, medianDays: number | null, shortestDays: number | null, longestDays: number | null, outcomes: Array<{ outcome: CaseOutcome, count: number }> | null, reached: Array<{ stage: CaseStage, count: number | null }> }>, ofForce: { year: number, since: string | null, brought: number | null, publishedOn: string, kinds: Array<{ kind: CaseKind, received: number | null, quarters: Array<number> | null, closed: number | null, putRight: number | null, otherwise: number | null, medianDays: number | null, shortestDays: number | null, longestDays: number | null, outcomes: Array<{ outcome: CaseOutcome, count: number }> | null, reached: Array<{ stage: CaseStage, count: number | null }> }> } | null } };

export type KindFiguresPartsFragment = { kind: CaseKind, received: number | null, quarters: Array<number> | null, closed: number | null, putRight: number | null, otherwise: number | null, medianDays: number | null, shortestDays: number | null, longestDays: number | null, outcomes: Array<{ outcome: CaseOutcome, count: number }> | null, reached: Array<{ stage: CaseStage, count: number | null }> };

export type GiftOffersQueryVariables = Exact<{
  force: string | number;
  status?: GiftOfferStatus | null | undefined;
  mine: boolean;
  toDecide: boolean;
  after?: string | null | undefined;
}>;


export type GiftOffersQuery = { giftOffers: { totalCount: number, nodes: Array<{ id: string, giverName: string, kind: GiftKind, offeredOn: string, response: GiftResponse, status: GiftOfferStatus, recipient: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GiftRowFragment = { id: string, giverName: string, kind: GiftKind, offeredOn: string, response: GiftResponse, status: GiftOfferStatus, recipient: { id: string, name: string } };

export type GiftReferralsQueryVariables = Exact<{
  force: string | number;
}>;


export type GiftReferralsQuery = { giftReferrals: Array<{ id: string, toRole: Role, reason: string, madeAt: string, offer: { id: string, giverName: string, kind: GiftKind, offeredOn: string, response: GiftResponse, status: GiftOfferStatus, recipient: { id: string, name: string } } | null }> };

export type GiftOfferByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type GiftOfferByIdQuery = { giftOffer: { id: string, version: number, kind: GiftKind, giverName: string, giverKind: GiverKind, occasion: string, description: string, valuePence: number | null, valueBasis: ValueBasis, qualities: Array<GiftQuality>, offeredOn: string, response: GiftResponse, respondedOn: string | null, surrenderedTo: string | null, reason: string | null, acceptedBeforeApproval: boolean, declaredAt: string, status: GiftOfferStatus, outcome: GiftOutcome, approver: Role | null, clauseId: string | null, explanation: Array<string>, daysLate: number | null, decision: GiftApproval | null, decisionReason: string | null, decidedAt: string | null, reviewedAt: string | null, returnReason: string | null, whyNotAccept: string | null, viewerCanDeclare: boolean, viewerCanAnswer: boolean, viewerCanDecide: boolean, viewerCanPublish: boolean, viewerCanCorrect: boolean, force: { id: string }, recipient: { id: string, name: string }, declarer: { id: string, name: string }, decider: { id: string, name: string } | null, referral: { id: string, toRole: Role } | null, findings: Array<{ kind: PersonalData, words: string }>, lines: Array<{ id: string, reference: string, publishedAt: string, supersededAt: string | null, note: string | null }> } | null };

export type GiftPartsFragment = { id: string, version: number, kind: GiftKind, giverName: string, giverKind: GiverKind, occasion: string, description: string, valuePence: number | null, valueBasis: ValueBasis, qualities: Array<GiftQuality>, offeredOn: string, response: GiftResponse, respondedOn: string | null, surrenderedTo: string | null, reason: string | null, acceptedBeforeApproval: boolean, declaredAt: string, status: GiftOfferStatus, outcome: GiftOutcome, approver: Role | null, clauseId: string | null, explanation: Array<string>, daysLate: number | null, decision: GiftApproval | null, decisionReason: string | null, decidedAt: string | null, reviewedAt: string | null, returnReason: string | null, whyNotAccept: string | null, viewerCanDeclare: boolean, viewerCanAnswer: boolean, viewerCanDecide: boolean, viewerCanPublish: boolean, viewerCanCorrect: boolean, force: { id: string }, recipient: { id: string, name: string }, declarer: { id: string, name: string }, decider: { id: string, name: string } | null, referral: { id: string, toRole: Role } | null, findings: Array<{ kind: PersonalData, words: string }>, lines: Array<{ id: string, reference: string, publishedAt: string, supersededAt: string | null, note: string | null }> };

export type OfferOutcomeQueryVariables = Exact<{
  input: OfferOutcomeInput;
}>;


export type OfferOutcomeQuery = { offerOutcome: { outcome: GiftOutcome, explanation: Array<string>, whyNotAccept: string | null, declareBy: string | null, daysLate: number | null } };

export type DeclareGiftOfferMutationVariables = Exact<{
  input: DeclareGiftOfferInput;
}>;


export type DeclareGiftOfferMutation = { declareGiftOffer: { id: string, version: number, kind: GiftKind, giverName: string, giverKind: GiverKind, occasion: string, description: string, valuePence: number | null, valueBasis: ValueBasis, qualities: Array<GiftQuality>, offeredOn: string, response: GiftResponse, respondedOn: string | null, surrenderedTo: string | null, reason: string | null, acceptedBeforeApproval: boolean, declaredAt: string, status: GiftOfferStatus, outcome: GiftOutcome, approver: Role | null, clauseId: string | null, explanation: Array<string>, daysLate: number | null, decision: GiftApproval | null, decisionReason: string | null, decidedAt: string | null, reviewedAt: string | null, returnReason: string | null, whyNotAccept: string | null, viewerCanDeclare: boolean, viewerCanAnswer: boolean, viewerCanDecide: boolean, viewerCanPublish: boolean, viewerCanCorrect: boolean, force: { id: string }, recipient: { id: string, name: string }, declarer: { id: string, name: string }, decider: { id: string, name: string } | null, referral: { id: string, toRole: Role } | null, findings: Array<{ kind: PersonalData, words: string }>, lines: Array<{ id: string, reference: string, publishedAt: string, supersededAt: string | null, note: string | null }> } };

export type AnswerGiftOfferMutationVariables = Exact<{
  input: AnswerGiftOfferInput;
}>;


export type AnswerGiftOfferMutation = { answerGiftOffer: { id: string, version: number, kind: GiftKind, giverName: string, giverKind: GiverKind, occasion: string, description: string, valuePence: number | null, valueBasis: ValueBasis, qualities: Array<GiftQuality>, offeredOn: string, response: GiftResponse, respondedOn: string | null, surrenderedTo: string | null, reason: string | null, acceptedBeforeApproval: boolean, declaredAt: string, status: GiftOfferStatus, outcome: GiftOutcome, approver: Role | null, clauseId: string | null, explanation: Array<string>, daysLate: number | null, decision: GiftApproval | null, decisionReason: string | null, decidedAt: string | null, reviewedAt: string | null, returnReason: string | null, whyNotAccept: string | null, viewerCanDeclare: boolean, viewerCanAnswer: boolean, viewerCanDecide: boolean, viewerCanPublish: boolean, viewerCanCorrect: boolean, force: { id: string }, recipient: { id: string, name: string }, declarer: { id: string, name: string }, decider: { id: string, name: string } | null, referral: { id: string, toRole: Role } | null, findings: Array<{ kind: PersonalData, words: string }>, lines: Array<{ id: string, reference: string, publishedAt: string, supersededAt: string | null, note: string | null }> } };

export type DecideGiftOfferMutationVariables = Exact<{
  input: DecideGiftOfferInput;
}>;


export type DecideGiftOfferMutation = { decideGiftOffer: { id: string, version: number, kind: GiftKind, giverName: string, giverKind: GiverKind, occasion: string, description: string, valuePence: number | null, valueBasis: ValueBasis, qualities: Array<GiftQuality>, offeredOn: string, response: GiftResponse, respondedOn: string | null, surrenderedTo: string | null, reason: string | null, acceptedBeforeApproval: boolean, declaredAt: string, status: GiftOfferStatus, outcome: GiftOutcome, approver: Role | null, clauseId: string | null, explanation: Array<string>, daysLate: number | null, decision: GiftApproval | null, decisionReason: string | null, decidedAt: string | null, reviewedAt: string | null, returnReason: string | null, whyNotAccept: string | null, viewerCanDeclare: boolean, viewerCanAnswer: boolean, viewerCanDecide: boolean, viewerCanPublish: boolean, viewerCanCorrect: boolean, force: { id: string }, recipient: { id: string, name: string }, declarer: { id: string, name: string }, decider: { id: string, name: string } | null, referral: { id: string, toRole: Role } | null, findings: Array<{ kind: PersonalData, words: string }>, lines: Array<{ id: string, reference: string, publishedAt: string, supersededAt: string | null, note: string | null }> } };

export type PublishGiftOfferMutationVariables = Exact<{
  input: PublishGiftOfferInput;
}>;


export type PublishGiftOfferMutation = { publishGiftOffer: { id: string, version: number, kind: GiftKind, giverName: string, giverKind: GiverKind, occasion: string, description: string, valuePence: number | null, valueBasis: ValueBasis, qualities: Array<GiftQuality>, offeredOn: string, response: GiftResponse, respondedOn: string | null, surrenderedTo: string | null, reason: string | null, acceptedBeforeApproval: boolean, declaredAt: string, status: GiftOfferStatus, outcome: GiftOutcome, approver: Role | null, clauseId: string | null, explanation: Array<string>, daysLate: number | null, decision: GiftApproval | null, decisionReason: string | null, decidedAt: string | null, reviewedAt: string | null, returnReason: string | null, whyNotAccept: string | null, viewerCanDeclare: boolean, viewerCanAnswer: boolean, viewerCanDecide: boolean, viewerCanPublish: boolean, viewerCanCorrect: boolean, force: { id: string }, recipient: { id: string, name: string }, declarer: { id: string, name: string }, decider: { id: string, name: string } | null, referral: { id: string, toRole: Role } | null, findings: Array<{ kind: PersonalData, words: string }>, lines: Array<{ id: string, reference: string, publishedAt: string, supersededAt: string | null, note: string | null }> } };

export type ReturnGiftOfferMutationVariables = Exact<{
  input: ReturnGiftOfferInput;
}>;


export type ReturnGiftOfferMutation = { returnGiftOffer: { id: string, version: number, kind: GiftKind, giverName: string, giverKind: GiverKind, occasion: string, description: string, valuePence: number | null, valueBasis: ValueBasis, qualities: Array<GiftQuality>, offeredOn: string, response: GiftResponse, respondedOn: string | null, surrenderedTo: string | null, reason: string | null, acceptedBeforeApproval: boolean, declaredAt: string, status: GiftOfferStatus, outcome: GiftOutcome, approver: Role | null, clauseId: string | null, explanation: Array<string>, daysLate: number | null, decision: GiftApproval | null, decisionReason: string | null, decidedAt: string | null, reviewedAt: string | null, returnReason: string | null, whyNotAccept: string | null, viewerCanDeclare: boolean, viewerCanAnswer: boolean, viewerCanDecide: boolean, viewerCanPublish: boolean, viewerCanCorrect: boolean, force: { id: string }, recipient: { id: string, name: string }, declarer: { id: string, name: string }, decider: { id: string, name: string } | null, referral: { id: string, toRole: Role } | null, findings: Array<{ kind: PersonalData, words: string }>, lines: Array<{ id: string, reference: string, publishedAt: string, supersededAt: string | null, note: string | null }> } };

export type CorrectGiftOfferMutationVariables = Exact<{
  input: CorrectGiftOfferInput;
}>;


export type CorrectGiftOfferMutation = { correctGiftOffer: { id: string, version: number, kind: GiftKind, giverName: string, giverKind: GiverKind, occasion: string, description: string, valuePence: number | null, valueBasis: ValueBasis, qualities: Array<GiftQuality>, offeredOn: string, response: GiftResponse, respondedOn: string | null, surrenderedTo: string | null, reason: string | null, acceptedBeforeApproval: boolean, declaredAt: string, status: GiftOfferStatus, outcome: GiftOutcome, approver: Role | null, clauseId: string | null, explanation: Array<string>, daysLate: number | null, decision: GiftApproval | null, decisionReason: string | null, decidedAt: string | null, reviewedAt: string | null, returnReason: string | null, whyNotAccept: string | null, viewerCanDeclare: boolean, viewerCanAnswer: boolean, viewerCanDecide: boolean, viewerCanPublish: boolean, viewerCanCorrect: boolean, force: { id: string }, recipient: { id: string, name: string }, declarer: { id: string, name: string }, decider: { id: string, name: string } | null, referral: { id: string, toRole: Role } | null, findings: Array<{ kind: PersonalData, words: string }>, lines: Array<{ id: string, reference: string, publishedAt: string, supersededAt: string | null, note: string | null }> } };

export type CheckInterestsMutationVariables = Exact<{
  input: CheckInterestsInput;
}>;


export type CheckInterestsMutation = { checkInterests: { incomplete: boolean, threshold: number, check: { id: string, askedAt: string, parties: Array<string>, process: ConflictProcess, about: string, privateToo: boolean, matches: number }, found: Array<{ party: string, source: InterestSource, share: number, words: Array<string>, withheld: boolean, details: string | null, person: { id: string, name: string } }> } };

export type PrivateTiesQueryVariables = Exact<{
  force: string | number;
  parties: Array<string> | string;
}>;


export type PrivateTiesQuery = { privateTies: Array<{ party: string, person: { id: string, name: string } | null }> };

export type InterestChecksQueryVariables = Exact<{
  force: string | number;
  after?: string | null | undefined;
}>;


export type InterestChecksQuery = { interestChecks: { totalCount: number, nodes: Array<{ id: string, askedAt: string, parties: Array<string>, process: ConflictProcess, about: string, matches: number, asker: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ConflictDecisionsQueryVariables = Exact<{
  force: string | number;
  person?: string | number | null | undefined;
  process?: ConflictProcess | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ConflictDecisionsQuery = { conflictDecisions: { totalCount: number, nodes: Array<{ id: string, process: ConflictProcess, about: string, ties: Array<ConflictTie>, party: string, interest: string, decision: ConflictAnswer, restriction: string | null, reasons: string, decidedAs: Role, decidedOn: string, approvedBy: Role | null, outcome: ParticipationOutcome, againstClause: boolean, clauseId: string | null, explanation: Array<string>, reviewOn: string | null, supersededAt: string | null, person: { id: string, name: string }, decider: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DecisionRowFragment = { id: string, process: ConflictProcess, about: string, ties: Array<ConflictTie>, party: string, interest: string, decision: ConflictAnswer, restriction: string | null, reasons: string, decidedAs: Role, decidedOn: string, approvedBy: Role | null, outcome: ParticipationOutcome, againstClause: boolean, clauseId: string | null, explanation: Array<string>, reviewOn: string | null, supersededAt: string | null, person: { id: string, name: string }, decider: { id: string, name: string } };

export type ConflictOutcomeQueryVariables = Exact<{
  input: ConflictOutcomeInput;
}>;


export type ConflictOutcomeQuery = { conflictOutcome: { outcome: ParticipationOutcome, leaveBy: Role | null, clauseId: string | null, explanation: Array<string> } };

export type DecideConflictMutationVariables = Exact<{
  input: DecideConflictInput;
}>;


export type DecideConflictMutation = { decideConflict: { id: string, process: ConflictProcess, about: string, ties: Array<ConflictTie>, party: string, interest: string, decision: ConflictAnswer, restriction: string | null, reasons: string, decidedAs: Role, decidedOn: string, approvedBy: Role | null, outcome: ParticipationOutcome, againstClause: boolean, clauseId: string | null, explanation: Array<string>, reviewOn: string | null, supersededAt: string | null, person: { id: string, name: string }, decider: { id: string, name: string } } };

export type MeetingsQueryVariables = Exact<{
  force: string | number;
  after?: string | null | undefined;
}>;


export type MeetingsQuery = { meetings: { totalCount: number, nodes: Array<{ id: string, name: string, heldOn: string, closed: boolean, status: MeetingStatus }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MeetingByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type MeetingByIdQuery = { meeting: { id: string, version: number, body: MeetingBody, name: string, heldOn: string, place: string, closed: boolean, closedReason: string | null, status: MeetingStatus, publishedAt: string | null, viewerCanKeep: boolean, viewerCanDeclare: boolean, findings: Array<{ words: string }>, force: { id: string }, items: Array<{ id: string, number: string, title: string | null, closed: boolean, closedReason: string | null }>, declarations: Array<{ id: string, version: number, kind: MeetingInterest, localTerm: string | null, interest: string, action: MeetingAction | null, made: DeclaredWhen, withdrawnAt: string | null, withdrawnReason: string | null, clauseId: string | null, explanation: Array<string>, viewerCanChange: boolean, person: { id: string, name: string } | null, item: { id: string, number: string, title: string | null } | null }> } | null };

export type MeetingPartsFragment = { id: string, version: number, body: MeetingBody, name: string, heldOn: string, place: string, closed: boolean, closedReason: string | null, status: MeetingStatus, publishedAt: string | null, viewerCanKeep: boolean, viewerCanDeclare: boolean, findings: Array<{ words: string }>, force: { id: string }, items: Array<{ id: string, number: string, title: string | null, closed: boolean, closedReason: string | null }>, declarations: Array<{ id: string, version: number, kind: MeetingInterest, localTerm: string | null, interest: string, action: MeetingAction | null, made: DeclaredWhen, withdrawnAt: string | null, withdrawnReason: string | null, clauseId: string | null, explanation: Array<string>, viewerCanChange: boolean, person: { id: string, name: string } | null, item: { id: string, number: string, title: string | null } | null }> };

export type SaveMeetingMutationVariables = Exact<{
  input: SaveMeetingInput;
}>;


export type SaveMeetingMutation = { saveMeeting: { id: string, version: number, body: MeetingBody, name: string, heldOn: string, place: string, closed: boolean, closedReason: string | null, status: MeetingStatus, publishedAt: string | null, viewerCanKeep: boolean, viewerCanDeclare: boolean, findings: Array<{ words: string }>, force: { id: string }, items: Array<{ id: string, number: string, title: string | null, closed: boolean, closedReason: string | null }>, declarations: Array<{ id: string, version: number, kind: MeetingInterest, localTerm: string | null, interest: string, action: MeetingAction | null, made: DeclaredWhen, withdrawnAt: string | null, withdrawnReason: string | null, clauseId: string | null, explanation: Array<string>, viewerCanChange: boolean, person: { id: string, name: string } | null, item: { id: string, number: string, title: string | null } | null }> } };

export type DeclareAtMeetingMutationVariables = Exact<{
  input: DeclareAtMeetingInput;
}>;


export type DeclareAtMeetingMutation = { declareAtMeeting: { id: string, version: number, body: MeetingBody, name: string, heldOn: string, place: string, closed: boolean, closedReason: string | null, status: MeetingStatus, publishedAt: string | null, viewerCanKeep: boolean, viewerCanDeclare: boolean, findings: Array<{ words: string }>, force: { id: string }, items: Array<{ id: string, number: string, title: string | null, closed: boolean, closedReason: string | null }>, declarations: Array<{ id: string, version: number, kind: MeetingInterest, localTerm: string | null, interest: string, action: MeetingAction | null, made: DeclaredWhen, withdrawnAt: string | null, withdrawnReason: string | null, clauseId: string | null, explanation: Array<string>, viewerCanChange: boolean, person: { id: string, name: string } | null, item: { id: string, number: string, title: string | null } | null }> } };

export type WithdrawMeetingDeclarationMutationVariables = Exact<{
  input: WithdrawMeetingDeclarationInput;
}>;


export type WithdrawMeetingDeclarationMutation = { withdrawMeetingDeclaration: { id: string, version: number, body: MeetingBody, name: string, heldOn: string, place: string, closed: boolean, closedReason: string | null, status: MeetingStatus, publishedAt: string | null, viewerCanKeep: boolean, viewerCanDeclare: boolean, findings: Array<{ words: string }>, force: { id: string }, items: Array<{ id: string, number: string, title: string | null, closed: boolean, closedReason: string | null }>, declarations: Array<{ id: string, version: number, kind: MeetingInterest, localTerm: string | null, interest: string, action: MeetingAction | null, made: DeclaredWhen, withdrawnAt: string | null, withdrawnReason: string | null, clauseId: string | null, explanation: Array<string>, viewerCanChange: boolean, person: { id: string, name: string } | null, item: { id: string, number: string, title: string | null } | null }> } };

export type PublishMeetingMutationVariables = Exact<{
  input: PublishMeetingInput;
}>;


export type PublishMeetingMutation = { publishMeeting: { id: string, version: number, body: MeetingBody, name: string, heldOn: string, place: string, closed: boolean, closedReason: string | null, status: MeetingStatus, publishedAt: string | null, viewerCanKeep: boolean, viewerCanDeclare: boolean, findings: Array<{ words: string }>, force: { id: string }, items: Array<{ id: string, number: string, title: string | null, closed: boolean, closedReason: string | null }>, declarations: Array<{ id: string, version: number, kind: MeetingInterest, localTerm: string | null, interest: string, action: MeetingAction | null, made: DeclaredWhen, withdrawnAt: string | null, withdrawnReason: string | null, clauseId: string | null, explanation: Array<string>, viewerCanChange: boolean, person: { id: string, name: string } | null, item: { id: string, number: string, title: string | null } | null }> } };

export type OwnNoticesQueryVariables = Exact<{
  force: string | number;
  language: Language;
  after?: string | null | undefined;
}>;


export type OwnNoticesQuery = { ownNotices: { totalCount: number, nodes: Array<{ id: string, kind: NoticeKind, occasion: NoticeOccasion, dueOn: string | null, caseId: string | null, clauseId: string | null, duty: string | null, late: number | null, createdAt: string, readAt: string | null, email: NoticeEmail, version: { id: string, number: string, protocol: { id: string, title: string } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MarkNoticesReadMutationVariables = Exact<{
  input: MarkNoticesReadInput;
}>;


export type MarkNoticesReadMutation = { markNoticesRead: { unreadNotices: number } };

export type OwnNoticePreferenceQueryVariables = Exact<{
  force: string | number;
}>;


export type OwnNoticePreferenceQuery = { ownNoticePreference: { byEmail: ByEmail, quietFrom: number, quietTo: number, language: Language, emailConfigured: boolean, english: { subject: string, text: string }, welsh: { subject: string, text: string } } };

export type SetNoticePreferenceMutationVariables = Exact<{
  input: SetNoticePreferenceInput;
}>;


export type SetNoticePreferenceMutation = { setNoticePreference: { byEmail: ByEmail } };

export type PreviewPeopleImportQueryVariables = Exact<{
  input: PreviewPeopleImportInput;
}>;


export type PreviewPeopleImportQuery = { previewPeopleImport: { encoding: string, added: number, changed: number, unchanged: number, refused: number, problemsCsv: string, rows: Array<{ row: number, name: string, email: string, changes: Array<PeopleImportChange>, problems: Array<{ column: string, message: string }> }> } };

export type PeopleImportsQueryVariables = Exact<{
  force: string | number;
}>;


export type PeopleImportsQuery = { peopleImports: Array<{ id: string, startedAt: string, startedBy: string, state: PeopleImportState, total: number, done: number, added: number, changed: number, unchanged: number, refused: number, problemsCsv: string }> };

export type PeopleImportPartsFragment = { id: string, startedAt: string, startedBy: string, state: PeopleImportState, total: number, done: number, added: number, changed: number, unchanged: number, refused: number, problemsCsv: string };

export type ImportPeopleMutationVariables = Exact<{
  input: ImportPeopleInput;
}>;


export type ImportPeopleMutation = { importPeople: { id: string, startedAt: string, startedBy: string, state: PeopleImportState, total: number, done: number, added: number, changed: number, unchanged: number, refused: number, problemsCsv: string } };

export type ContinuePeopleImportMutationVariables = Exact<{
  input: ContinuePeopleImportInput;
}>;


export type ContinuePeopleImportMutation = { continuePeopleImport: { id: string, startedAt: string, startedBy: string, state: PeopleImportState, total: number, done: number, added: number, changed: number, unchanged: number, refused: number, problemsCsv: string } };

export type ProvisioningTokensQueryVariables = Exact<{
  force: string | number;
}>;


export type ProvisioningTokensQuery = { provisioningTokens: Array<{ id: string, name: string, madeAt: string, madeBy: string, expiresOn: string, roles: Array<Role>, lastUsedAt: string | null, revokedAt: string | null }> };

export type CreateProvisioningTokenMutationVariables = Exact<{
  input: CreateProvisioningTokenInput;
}>;


export type CreateProvisioningTokenMutation = { createProvisioningToken: { id: string, name: string, secret: string | null } };

export type RevokeProvisioningTokenMutationVariables = Exact<{
  input: RevokeProvisioningTokenInput;
}>;


export type RevokeProvisioningTokenMutation = { revokeProvisioningToken: { id: string, revokedAt: string | null } };

export type RecordJoinerMutationVariables = Exact<{
  input: RecordJoinerInput;
  language: Language;
}>;


export type RecordJoinerMutation = { recordJoiner: { id: string | null, kind: PersonChangeKind, on: string, person: { id: string, name: string } | null, steps: Array<{ kind: PersonChangeStepKind, on: string, role: Role | null, subject: string | null, clauseId: string | null, byFallback: boolean, recipient: string | null, office: { id: string, title: string } | null, person: { id: string, name: string } | null, manager: { id: string, name: string } | null, body: { id: string, name: string } | null }> } };

export type PersonChangePlanFragment = { id: string | null, kind: PersonChangeKind, on: string, person: { id: string, name: string } | null, steps: Array<{ kind: PersonChangeStepKind, on: string, role: Role | null, subject: string | null, clauseId: string | null, byFallback: boolean, recipient: string | null, office: { id: string, title: string } | null, person: { id: string, name: string } | null, manager: { id: string, name: string } | null, body: { id: string, name: string } | null }> };

export type RecordMoverMutationVariables = Exact<{
  input: RecordMoverInput;
  language: Language;
}>;


export type RecordMoverMutation = { recordMover: { id: string | null, kind: PersonChangeKind, on: string, person: { id: string, name: string } | null, steps: Array<{ kind: PersonChangeStepKind, on: string, role: Role | null, subject: string | null, clauseId: string | null, byFallback: boolean, recipient: string | null, office: { id: string, title: string } | null, person: { id: string, name: string } | null, manager: { id: string, name: string } | null, body: { id: string, name: string } | null }> } };

export type RecordLeaverMutationVariables = Exact<{
  input: RecordLeaverInput;
  language: Language;
}>;


export type RecordLeaverMutation = { recordLeaver: { id: string | null, kind: PersonChangeKind, on: string, person: { id: string, name: string } | null, steps: Array<{ kind: PersonChangeStepKind, on: string, role: Role | null, subject: string | null, clauseId: string | null, byFallback: boolean, recipient: string | null, office: { id: string, title: string } | null, person: { id: string, name: string } | null, manager: { id: string, name: string } | null, body: { id: string, name: string } | null }> } };

export type UndoLeaverMutationVariables = Exact<{
  input: UndoLeaverInput;
}>;


export type UndoLeaverMutation = { undoLeaver: { id: string | null, undoneAt: string | null } };

export type OfficesOnQueryVariables = Exact<{
  slug: string;
  on: string;
  language: Language;
}>;


export type OfficesOnQuery = { force: { id: string, offices: Array<{ id: string, title: string, body: { id: string, name: string } | null, heldBy: { totalCount: number, nodes: Array<{ id: string, kind: AppointmentKind, from: string, person: { id: string, name: string } }> } }>, vacancies: Array<{ since: string | null, office: { id: string } }>, bodies: Array<{ id: string, kind: BodyKind, from: string, to: string | null, name: string, members: { totalCount: number, nodes: Array<{ id: string, office: { id: string, title: string }, person: { id: string, name: string } }> } }>, electionDays: Array<{ id: string, pollOn: string, source: string }> } | null };

export type OfficeHistoryQueryVariables = Exact<{
  slug: string;
  id: string | number;
  language: Language;
  after?: string | null | undefined;
}>;


export type OfficeHistoryQuery = { force: { id: string, offices: Array<{ id: string, title: string, from: string | null, to: string | null, body: { id: string, name: string } | null, heldBy: { totalCount: number, nodes: Array<{ id: string, kind: AppointmentKind, from: string, to: string | null, electedOn: string | null, viewerCanEnd: boolean, person: { id: string, name: string }, office: { id: string, title: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }>, vacancies: Array<{ since: string | null, office: { id: string } }> } | null };

export type AddBodyMutationVariables = Exact<{
  input: AddBodyInput;
}>;


export type AddBodyMutation = { addBody: { id: string } };

export type EndBodyMutationVariables = Exact<{
  input: EndBodyInput;
}>;


export type EndBodyMutation = { endBody: { id: string, to: string | null } };

export type EndOfficeMutationVariables = Exact<{
  input: EndOfficeInput;
}>;


export type EndOfficeMutation = { endOffice: { id: string, to: string | null } };

export type SetElectionDayMutationVariables = Exact<{
  input: SetElectionDayInput;
}>;


export type SetElectionDayMutation = { setElectionDay: { id: string, electionDays: Array<{ id: string, pollOn: string, source: string }> } };

export type AccessListQueryVariables = Exact<{
  force: string | number;
  person?: string | number | null | undefined;
  area?: string | null | undefined;
  on?: string | null | undefined;
  language: Language;
  after?: string | null | undefined;
}>;


export type AccessListQuery = { administrationEnds: string | null, accessList: { totalCount: number, nodes: Array<{ subject: string, areas: Array<string>, role: Role, since: string, until: string | null, reason: string | null, person: { id: string, name: string } | null, office: { id: string, title: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PeopleQueryVariables = Exact<{
  force: string | number;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { people: { totalCount: number, nodes: Array<{ id: string, name: string, appointments: Array<{ id: string, kind: AppointmentKind, from: string, to: string | null, electedOn: string | null, viewerCanEnd: boolean, office: { id: string, title: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AppointmentPartsFragment = { id: string, kind: AppointmentKind, from: string, to: string | null, electedOn: string | null, viewerCanEnd: boolean, office: { id: string, title: string } };

export type PersonAppointmentsQueryVariables = Exact<{
  slug: string;
  id: string | number;
}>;


export type PersonAppointmentsQuery = { force: { id: string, person: { id: string, name: string, appointments: Array<{ id: string, kind: AppointmentKind, from: string, to: string | null, electedOn: string | null, viewerCanEnd: boolean, office: { id: string, title: string } }> } | null } | null };

export type AppointMutationVariables = Exact<{
  input: AppointInput;
}>;


export type AppointMutation = { appoint: { id: string, kind: AppointmentKind, from: string, to: string | null, electedOn: string | null, viewerCanEnd: boolean, office: { id: string, title: string } } };

export type EndAppointmentMutationVariables = Exact<{
  input: EndAppointmentInput;
}>;


export type EndAppointmentMutation = { endAppointment: { id: string, kind: AppointmentKind, from: string, to: string | null, electedOn: string | null, viewerCanEnd: boolean, office: { id: string, title: string } } };

export type PersonPageQueryVariables = Exact<{
  slug: string;
  id: string | number;
  language: Language;
}>;


export type PersonPageQuery = { force: { id: string, person: { id: string, name: string, formOfAddress: string | null, appointments: Array<{ id: string, kind: AppointmentKind, from: string, to: string | null, electedOn: string | null, viewerCanEnd: boolean, actingCause: ActingCause | null, causeFrom: string | null, office: { id: string, title: string }, term: { limit: TermLimit, endsBy: string | null, countedFrom: string | null, citation: string, timingVerified: boolean } | null }>, reportingLines: Array<{ from: string, to: string | null, manager: { id: string, name: string } | null, body: { id: string, name: string } | null }> | null, changes: Array<{ id: string | null, kind: PersonChangeKind, on: string, viewerCanUndo: boolean }> | null, vettings: Array<{ id: string, level: string, grantedOn: string, expiresOn: string, clauseId: string | null, superseded: boolean }> | null, trainings: Array<{ id: string, kind: TrainingKind, title: string, doneOn: string, renewBy: string | null, clauseId: string | null }> | null, restrictions: Array<{ id: string, basis: RestrictionBasis, ground: ExemptionGround | null, reason: string, clauseId: string | null, restricted: boolean, differsFrom: string | null, from: string, to: string | null, office: { id: string, title: string } | null }> | null, relationships: Array<{ id: string, kind: RelationshipKind, name: string, from: string | null, to: string | null }> | null } | null } | null };

export type PersonRecordsFragment = { id: string, vettings: Array<{ id: string, level: string, grantedOn: string, expiresOn: string, clauseId: string | null, superseded: boolean }> | null, trainings: Array<{ id: string, kind: TrainingKind, title: string, doneOn: string, renewBy: string | null, clauseId: string | null }> | null, restrictions: Array<{ id: string, basis: RestrictionBasis, ground: ExemptionGround | null, reason: string, clauseId: string | null, restricted: boolean, differsFrom: string | null, from: string, to: string | null, office: { id: string, title: string } | null }> | null, relationships: Array<{ id: string, kind: RelationshipKind, name: string, from: string | null, to: string | null }> | null };

export type RecordVettingMutationVariables = Exact<{
  input: RecordVettingInput;
}>;


export type RecordVettingMutation = { recordVetting: { id: string } };

export type RecordTrainingMutationVariables = Exact<{
  input: RecordTrainingInput;
}>;


export type RecordTrainingMutation = { recordTraining: { id: string } };

export type RecordRestrictionMutationVariables = Exact<{
  input: RecordRestrictionInput;
}>;


export type RecordRestrictionMutation = { recordRestriction: { id: string } };

export type RecordRelationshipMutationVariables = Exact<{
  input: RecordRelationshipInput;
}>;


export type RecordRelationshipMutation = { recordRelationship: { id: string } };

export type EndRelationshipMutationVariables = Exact<{
  input: EndRelationshipInput;
}>;


export type EndRelationshipMutation = { endRelationship: { id: string } };

export type SetFormOfAddressMutationVariables = Exact<{
  input: SetFormOfAddressInput;
}>;


export type SetFormOfAddressMutation = { setFormOfAddress: { id: string, formOfAddress: string | null } };

export type PeopleNamesQueryVariables = Exact<{
  force: string | number;
  after?: string | null | undefined;
}>;


export type PeopleNamesQuery = { people: { totalCount: number, nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OfficeHoldersQueryVariables = Exact<{
  slug: string;
  all: boolean;
}>;


export type OfficeHoldersQuery = { force: { id: string, offices?: Array<{ id: string, title: string }>, officeHolders: Array<{ id: string, person: { id: string, name: string }, office: { id: string, title: string } }> } | null };

export type PermissionsQueryVariables = Exact<{
  force: string | number;
  matter?: PermissionMatter | null | undefined;
  status?: PermissionStatus | null | undefined;
  person?: string | number | null | undefined;
  mine: boolean;
  toAct: boolean;
  after?: string | null | undefined;
}>;


export type PermissionsQuery = { permissions: { totalCount: number, nodes: Array<{ id: string, matter: PermissionMatter, withWhom: string, askedAt: string, status: PermissionStatus, until: string | null, waitsForHolder: boolean, person: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PermissionRowFragment = { id: string, matter: PermissionMatter, withWhom: string, askedAt: string, status: PermissionStatus, until: string | null, waitsForHolder: boolean, person: { id: string, name: string } };

export type PermissionByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type PermissionByIdQuery = { permission: { version: number, description: string, effect: string, voluntary: boolean, uncertain: boolean, beginsOn: string | null, begunOn: string | null, daysBegunBefore: number | null, outcome: LeaveOutcome, decider: Role, deciderNamed: DeciderNamed, submitTo: Role | null, receiverVacant: boolean, before: PermittedAct | null, refusalNeedsReasons: boolean, clauseId: string | null, explanation: Array<string>, conditions: string | null, public: boolean, viewerCanPassOn: boolean, viewerCanDecide: boolean, viewerCanWithdraw: boolean, viewerCanRevoke: boolean, viewerCanRenew: boolean, id: string, matter: PermissionMatter, withWhom: string, askedAt: string, status: PermissionStatus, until: string | null, waitsForHolder: boolean, renews: { id: string } | null, history: Array<{ id: string, act: PermissionAct, at: string, reason: string | null, person: { id: string, name: string } }>, force: { id: string }, person: { id: string, name: string } } | null };

export type PermissionPartsFragment = { version: number, description: string, effect: string, voluntary: boolean, uncertain: boolean, beginsOn: string | null, begunOn: string | null, daysBegunBefore: number | null, outcome: LeaveOutcome, decider: Role, deciderNamed: DeciderNamed, submitTo: Role | null, receiverVacant: boolean, before: PermittedAct | null, refusalNeedsReasons: boolean, clauseId: string | null, explanation: Array<string>, conditions: string | null, public: boolean, viewerCanPassOn: boolean, viewerCanDecide: boolean, viewerCanWithdraw: boolean, viewerCanRevoke: boolean, viewerCanRenew: boolean, id: string, matter: PermissionMatter, withWhom: string, askedAt: string, status: PermissionStatus, until: string | null, waitsForHolder: boolean, renews: { id: string } | null, history: Array<{ id: string, act: PermissionAct, at: string, reason: string | null, person: { id: string, name: string } }>, force: { id: string }, person: { id: string, name: string } };

export type LeaveNeedQueryVariables = Exact<{
  input: LeaveNeedInput;
}>;


export type LeaveNeedQuery = { leaveNeed: { outcome: LeaveOutcome, decider: Role, deciderNamed: DeciderNamed, deciderVacant: boolean, submitTo: Role | null, receiverVacant: boolean, before: PermittedAct | null, published: boolean, clauseId: string | null, explanation: Array<string> } };

export type AskPermissionMutationVariables = Exact<{
  input: AskPermissionInput;
}>;


export type AskPermissionMutation = { askPermission: { version: number, description: string, effect: string, voluntary: boolean, uncertain: boolean, beginsOn: string | null, begunOn: string | null, daysBegunBefore: number | null, outcome: LeaveOutcome, decider: Role, deciderNamed: DeciderNamed, submitTo: Role | null, receiverVacant: boolean, before: PermittedAct | null, refusalNeedsReasons: boolean, clauseId: string | null, explanation: Array<string>, conditions: string | null, public: boolean, viewerCanPassOn: boolean, viewerCanDecide: boolean, viewerCanWithdraw: boolean, viewerCanRevoke: boolean, viewerCanRenew: boolean, id: string, matter: PermissionMatter, withWhom: string, askedAt: string, status: PermissionStatus, until: string | null, waitsForHolder: boolean, renews: { id: string } | null, history: Array<{ id: string, act: PermissionAct, at: string, reason: string | null, person: { id: string, name: string } }>, force: { id: string }, person: { id: string, name: string } } };

export type PassOnPermissionMutationVariables = Exact<{
  input: PassOnPermissionInput;
}>;


export type PassOnPermissionMutation = { passOnPermission: { version: number, description: string, effect: string, voluntary: boolean, uncertain: boolean, beginsOn: string | null, begunOn: string | null, daysBegunBefore: number | null, outcome: LeaveOutcome, decider: Role, deciderNamed: DeciderNamed, submitTo: Role | null, receiverVacant: boolean, before: PermittedAct | null, refusalNeedsReasons: boolean, clauseId: string | null, explanation: Array<string>, conditions: string | null, public: boolean, viewerCanPassOn: boolean, viewerCanDecide: boolean, viewerCanWithdraw: boolean, viewerCanRevoke: boolean, viewerCanRenew: boolean, id: string, matter: PermissionMatter, withWhom: string, askedAt: string, status: PermissionStatus, until: string | null, waitsForHolder: boolean, renews: { id: string } | null, history: Array<{ id: string, act: PermissionAct, at: string, reason: string | null, person: { id: string, name: string } }>, force: { id: string }, person: { id: string, name: string } } };

export type GrantPermissionMutationVariables = Exact<{
  input: GrantPermissionInput;
}>;


export type GrantPermissionMutation = { grantPermission: { version: number, description: string, effect: string, voluntary: boolean, uncertain: boolean, beginsOn: string | null, begunOn: string | null, daysBegunBefore: number | null, outcome: LeaveOutcome, decider: Role, deciderNamed: DeciderNamed, submitTo: Role | null, receiverVacant: boolean, before: PermittedAct | null, refusalNeedsReasons: boolean, clauseId: string | null, explanation: Array<string>, conditions: string | null, public: boolean, viewerCanPassOn: boolean, viewerCanDecide: boolean, viewerCanWithdraw: boolean, viewerCanRevoke: boolean, viewerCanRenew: boolean, id: string, matter: PermissionMatter, withWhom: string, askedAt: string, status: PermissionStatus, until: string | null, waitsForHolder: boolean, renews: { id: string } | null, history: Array<{ id: string, act: PermissionAct, at: string, reason: string | null, person: { id: string, name: string } }>, force: { id: string }, person: { id: string, name: string } } };

export type RefusePermissionMutationVariables = Exact<{
  input: RefusePermissionInput;
}>;


export type RefusePermissionMutation = { refusePermission: { version: number, description: string, effect: string, voluntary: boolean, uncertain: boolean, beginsOn: string | null, begunOn: string | null, daysBegunBefore: number | null, outcome: LeaveOutcome, decider: Role, deciderNamed: DeciderNamed, submitTo: Role | null, receiverVacant: boolean, before: PermittedAct | null, refusalNeedsReasons: boolean, clauseId: string | null, explanation: Array<string>, conditions: string | null, public: boolean, viewerCanPassOn: boolean, viewerCanDecide: boolean, viewerCanWithdraw: boolean, viewerCanRevoke: boolean, viewerCanRenew: boolean, id: string, matter: PermissionMatter, withWhom: string, askedAt: string, status: PermissionStatus, until: string | null, waitsForHolder: boolean, renews: { id: string } | null, history: Array<{ id: string, act: PermissionAct, at: string, reason: string | null, person: { id: string, name: string } }>, force: { id: string }, person: { id: string, name: string } } };

export type WithdrawPermissionMutationVariables = Exact<{
  input: WithdrawPermissionInput;
}>;


export type WithdrawPermissionMutation = { withdrawPermission: { version: number, description: string, effect: string, voluntary: boolean, uncertain: boolean, beginsOn: string | null, begunOn: string | null, daysBegunBefore: number | null, outcome: LeaveOutcome, decider: Role, deciderNamed: DeciderNamed, submitTo: Role | null, receiverVacant: boolean, before: PermittedAct | null, refusalNeedsReasons: boolean, clauseId: string | null, explanation: Array<string>, conditions: string | null, public: boolean, viewerCanPassOn: boolean, viewerCanDecide: boolean, viewerCanWithdraw: boolean, viewerCanRevoke: boolean, viewerCanRenew: boolean, id: string, matter: PermissionMatter, withWhom: string, askedAt: string, status: PermissionStatus, until: string | null, waitsForHolder: boolean, renews: { id: string } | null, history: Array<{ id: string, act: PermissionAct, at: string, reason: string | null, person: { id: string, name: string } }>, force: { id: string }, person: { id: string, name: string } } };

export type RevokePermissionMutationVariables = Exact<{
  input: RevokePermissionInput;
}>;


export type RevokePermissionMutation = { revokePermission: { version: number, description: string, effect: string, voluntary: boolean, uncertain: boolean, beginsOn: string | null, begunOn: string | null, daysBegunBefore: number | null, outcome: LeaveOutcome, decider: Role, deciderNamed: DeciderNamed, submitTo: Role | null, receiverVacant: boolean, before: PermittedAct | null, refusalNeedsReasons: boolean, clauseId: string | null, explanation: Array<string>, conditions: string | null, public: boolean, viewerCanPassOn: boolean, viewerCanDecide: boolean, viewerCanWithdraw: boolean, viewerCanRevoke: boolean, viewerCanRenew: boolean, id: string, matter: PermissionMatter, withWhom: string, askedAt: string, status: PermissionStatus, until: string | null, waitsForHolder: boolean, renews: { id: string } | null, history: Array<{ id: string, act: PermissionAct, at: string, reason: string | null, person: { id: string, name: string } }>, force: { id: string }, person: { id: string, name: string } } };

export type PrecedentsQueryVariables = Exact<{
  force: string | number;
  clause?: string | null | undefined;
  words?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PrecedentsQuery = { precedents: { totalCount: number, nodes: Array<{ id: string, source: PrecedentSource, clauseId: string, language: Language, status: PrecedentStatus, version: number, title: string, words: string, personalDataBecause: string | null, returnedBecause: string | null, writtenAt: string, reviewedAt: string | null, withdrawnAt: string | null, withdrawnBecause: string | null, viewerCanReview: boolean, viewerCanWithdraw: boolean, writtenBy: { id: string, name: string }, reviewedBy: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PrecedentPartsFragment = { id: string, source: PrecedentSource, clauseId: string, language: Language, status: PrecedentStatus, version: number, title: string, words: string, personalDataBecause: string | null, returnedBecause: string | null, writtenAt: string, reviewedAt: string | null, withdrawnAt: string | null, withdrawnBecause: string | null, viewerCanReview: boolean, viewerCanWithdraw: boolean, writtenBy: { id: string, name: string }, reviewedBy: { id: string, name: string } | null };

export type ProposedPrecedentsQueryVariables = Exact<{
  force: string | number;
}>;


export type ProposedPrecedentsQuery = { proposedPrecedents: Array<{ id: string, source: PrecedentSource, clauseId: string, language: Language, status: PrecedentStatus, version: number, title: string, words: string, personalDataBecause: string | null, returnedBecause: string | null, writtenAt: string, reviewedAt: string | null, withdrawnAt: string | null, withdrawnBecause: string | null, viewerCanReview: boolean, viewerCanWithdraw: boolean, writtenBy: { id: string, name: string }, reviewedBy: { id: string, name: string } | null }> };

export type PrecedentByIdQueryVariables = Exact<{
  force: string | number;
  id: string | number;
}>;


export type PrecedentByIdQuery = { precedent: { id: string, source: PrecedentSource, clauseId: string, language: Language, status: PrecedentStatus, version: number, title: string, words: string, personalDataBecause: string | null, returnedBecause: string | null, writtenAt: string, reviewedAt: string | null, withdrawnAt: string | null, withdrawnBecause: string | null, viewerCanReview: boolean, viewerCanWithdraw: boolean, writtenBy: { id: string, name: string }, reviewedBy: { id: string, name: string } | null } | null };

export type PrecedentClausesQueryVariables = Exact<{
  force: string | number;
}>;


export type PrecedentClausesQuery = { precedentClauses: Array<{ clauseId: string, count: number }> };

export type CaseToNoteQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseToNoteQuery = { case: { id: string, reference: string, kind: CaseKind, stage: CaseStage, viewerPart: CasePart, route: { clauseId: string | null } | null } | null };

export type WritePrecedentMutationVariables = Exact<{
  input: WritePrecedentInput;
}>;


export type WritePrecedentMutation = { writePrecedent: { id: string, source: PrecedentSource, clauseId: string, language: Language, status: PrecedentStatus, version: number, title: string, words: string, personalDataBecause: string | null, returnedBecause: string | null, writtenAt: string, reviewedAt: string | null, withdrawnAt: string | null, withdrawnBecause: string | null, viewerCanReview: boolean, viewerCanWithdraw: boolean, writtenBy: { id: string, name: string }, reviewedBy: { id: string, name: string } | null } };

export type ReviewPrecedentMutationVariables = Exact<{
  input: ReviewPrecedentInput;
}>;


export type ReviewPrecedentMutation = { reviewPrecedent: { id: string, source: PrecedentSource, clauseId: string, language: Language, status: PrecedentStatus, version: number, title: string, words: string, personalDataBecause: string | null, returnedBecause: string | null, writtenAt: string, reviewedAt: string | null, withdrawnAt: string | null, withdrawnBecause: string | null, viewerCanReview: boolean, viewerCanWithdraw: boolean, writtenBy: { id: string, name: string }, reviewedBy: { id: string, name: string } | null } };

export type WithdrawPrecedentMutationVariables = Exact<{
  input: WithdrawPrecedentInput;
}>;


export type WithdrawPrecedentMutation = { withdrawPrecedent: { id: string, source: PrecedentSource, clauseId: string, language: Language, status: PrecedentStatus, version: number, title: string, words: string, personalDataBecause: string | null, returnedBecause: string | null, writtenAt: string, reviewedAt: string | null, withdrawnAt: string | null, withdrawnBecause: string | null, viewerCanReview: boolean, viewerCanWithdraw: boolean, writtenBy: { id: string, name: string }, reviewedBy: { id: string, name: string } | null } };

export type ApproveVersionMutationVariables = Exact<{
  input: ApproveVersionInput;
  language: Language;
}>;


export type ApproveVersionMutation = { approveVersion: { id: string, status: VersionStatus, revision: number, inForceFrom: string | null, inForceTo: string | null, contentHash: string | null, consultationClosedAt: string | null, viewerCanEdit: boolean, viewerCanOpenConsultation: boolean, viewerCanComment: boolean, viewerCanCloseConsultation: boolean, viewerCanRevise: boolean, viewerCanApprove: boolean, viewerCanBringIntoForce: boolean, viewerCanWithdraw: boolean, consultees: Array<{ id: string, name: string | null, position: string, consultedOn: string }>, comments: Array<{ id: string, saidBy: string, saidAt: string, said: string, answer: string | null, answeredBy: string | null, answeredAt: string | null, clause: { id: string, clauseId: string } | null }>, findings: Array<{ id: string, key: string, code: LintCode, severity: FindingSeverity, clauseIds: Array<string>, status: FindingStatus, acceptedReason: string | null, acceptedBy: string | null, acceptedAt: string | null, fallback: Role | null, messageEn: string, messageCy: string }>, approvals: Array<{ approvedBy: string | null, office: string | null, approvedOn: string | null, note: string | null }> } };

export type ReviseVersionMutationVariables = Exact<{
  input: ReviseVersionInput;
}>;


export type ReviseVersionMutation = { reviseVersion: { id: string, status: VersionStatus, revision: number, inForceFrom: string | null, inForceTo: string | null, contentHash: string | null, consultationClosedAt: string | null, viewerCanEdit: boolean, viewerCanOpenConsultation: boolean, viewerCanComment: boolean, viewerCanCloseConsultation: boolean, viewerCanRevise: boolean, viewerCanApprove: boolean, viewerCanBringIntoForce: boolean, viewerCanWithdraw: boolean, consultees: Array<{ id: string, name: string | null, position: string, consultedOn: string }>, comments: Array<{ id: string, saidBy: string, saidAt: string, said: string, answer: string | null, answeredBy: string | null, answeredAt: string | null, clause: { id: string, clauseId: string } | null }>, findings: Array<{ id: string, key: string, code: LintCode, severity: FindingSeverity, clauseIds: Array<string>, status: FindingStatus, acceptedReason: string | null, acceptedBy: string | null, acceptedAt: string | null, fallback: Role | null, messageEn: string, messageCy: string }> } };

export type BringIntoForceMutationVariables = Exact<{
  input: BringIntoForceInput;
}>;


export type BringIntoForceMutation = { bringIntoForce: { id: string, status: VersionStatus, revision: number, inForceFrom: string | null, inForceTo: string | null, contentHash: string | null, consultationClosedAt: string | null, viewerCanEdit: boolean, viewerCanOpenConsultation: boolean, viewerCanComment: boolean, viewerCanCloseConsultation: boolean, viewerCanRevise: boolean, viewerCanApprove: boolean, viewerCanBringIntoForce: boolean, viewerCanWithdraw: boolean, consultees: Array<{ id: string, name: string | null, position: string, consultedOn: string }>, comments: Array<{ id: string, saidBy: string, saidAt: string, said: string, answer: string | null, answeredBy: string | null, answeredAt: string | null, clause: { id: string, clauseId: string } | null }>, findings: Array<{ id: string, key: string, code: LintCode, severity: FindingSeverity, clauseIds: Array<string>, status: FindingStatus, acceptedReason: string | null, acceptedBy: string | null, acceptedAt: string | null, fallback: Role | null, messageEn: string, messageCy: string }> } };

export type WithdrawVersionMutationVariables = Exact<{
  input: WithdrawVersionInput;
}>;


export type WithdrawVersionMutation = { withdrawVersion: { id: string, status: VersionStatus, revision: number, inForceFrom: string | null, inForceTo: string | null, contentHash: string | null, consultationClosedAt: string | null, viewerCanEdit: boolean, viewerCanOpenConsultation: boolean, viewerCanComment: boolean, viewerCanCloseConsultation: boolean, viewerCanRevise: boolean, viewerCanApprove: boolean, viewerCanBringIntoForce: boolean, viewerCanWithdraw: boolean, consultees: Array<{ id: string, name: string | null, position: string, consultedOn: string }>, comments: Array<{ id: string, saidBy: string, saidAt: string, said: string, answer: string | null, answeredBy: string | null, answeredAt: string | null, clause: { id: string, clauseId: string } | null }>, findings: Array<{ id: string, key: string, code: LintCode, severity: FindingSeverity, clauseIds: Array<string>, status: FindingStatus, acceptedReason: string | null, acceptedBy: string | null, acceptedAt: string | null, fallback: Role | null, messageEn: string, messageCy: string }> } };

export type VersionSealQueryVariables = Exact<{
  id: string | number;
}>;


export type VersionSealQuery = { protocolVersion: { id: string, clauseHashes: Array<{ clauseId: string, hash: string }>, protocol: { id: string, instrument: Instrument } } | null };

export type EffectOfVersionQueryVariables = Exact<{
  input: CandidateVersionInput;
}>;


export type EffectOfVersionQuery = { versionEffectOnDuties: { total: number, duties: Array<{ clauseId: string, before: string | null, after: string | null, titleEn: string, titleCy: string, person: { id: string, name: string } }> }, versionEffectOnRoutes: { total: number, routes: Array<{ matter: Matter, complainant: Role, subject: Role, before: { status: RouteStatus, recipients: Array<{ role: Recipient, title: string }>, afterDiscussion: Array<{ role: Recipient, title: string }> }, after: { status: RouteStatus, recipients: Array<{ role: Recipient, title: string }>, afterDiscussion: Array<{ role: Recipient, title: string }> } }> }, versionEffectOnSignatures: { total: number, signatures: Array<{ event: AcknowledgementEvent, clauseIds: Array<string>, clauseId: string, person: { id: string, name: string } }> } };

export type CitationsQueryVariables = Exact<{
  slug: string;
}>;


export type CitationsQuery = { force: { id: string, citations: Array<{ id: string, name: string, title: string, kind: CitationKind, status: CitationStatus, since: string | null, source: string, checkedOn: string, replacedBy: { id: string, name: string, title: string } | null, clauses: Array<{ id: string, clauseId: string, version: { id: string, number: string } }> }> } | null };

export type CheckCitationMutationVariables = Exact<{
  input: CheckCitationInput;
}>;


export type CheckCitationMutation = { checkCitation: { id: string } };

export type ComparableForcesQueryVariables = Exact<{
  language: Language;
}>;


export type ComparableForcesQuery = { forces: Array<{ id: string, slug: string, name: string }> };

export type ComparableVersionsQueryVariables = Exact<{
  slug: string;
  force: string | number;
  own: boolean;
  language: Language;
}>;


export type ComparableVersionsQuery = { force: { id: string, protocols: Array<{ id: string, title: string, versions: Array<{ id: string, number: string, status: VersionStatus, inForceFrom: string | null }> }> } | null, protocols?: { nodes: Array<{ id: string, title: string, versions: Array<{ id: string, number: string, status: VersionStatus, inForceFrom: string | null }> }> } };

export type ComparableProtocolFragment = { id: string, title: string, versions: Array<{ id: string, number: string, status: VersionStatus, inForceFrom: string | null }> };

export type CompareVersionsQueryVariables = Exact<{
  one: string | number;
  other: string | number;
  language: Language;
}>;


export type CompareVersionsQuery = { compareVersions: { one: { id: string, number: string, status: VersionStatus, inForceFrom: string | null, protocol: { id: string, title: string, force: { id: string, name: string } } }, other: { id: string, number: string, status: VersionStatus, inForceFrom: string | null, protocol: { id: string, title: string, force: { id: string, name: string } } }, pairs: Array<{ sameWords: boolean | null, bearerMoved: boolean, words: Array<string>, one: { id: string, clauseId: string }, other: { id: string, clauseId: string }, text: { of: WordsCompared, same: boolean, parts: Array<{ change: WordsChange, words: string }> } }>, onlyInOne: Array<{ reason: string | null, clause: { id: string, clauseId: string, summary: string | null, text: string | null }, rules: Array<{ words: Array<string> }> }>, onlyInOther: Array<{ reason: string | null, clause: { id: string, clauseId: string, summary: string | null, text: string | null }, rules: Array<{ words: Array<string> }> }>, oneAgainstStatute: Array<{ clauseId: string, words: string }>, otherAgainstStatute: Array<{ clauseId: string, words: string }> } };

export type ComparedSideFragment = { id: string, number: string, status: VersionStatus, inForceFrom: string | null, protocol: { id: string, title: string, force: { id: string, name: string } } };

export type ComparedClauseFragment = { id: string, clauseId: string };

export type LoneClauseFragment = { reason: string | null, clause: { id: string, clauseId: string, summary: string | null, text: string | null }, rules: Array<{ words: Array<string> }> };

export type VersionForceQueryVariables = Exact<{
  id: string | number;
}>;


export type VersionForceQuery = { protocolVersion: { id: string, protocol: { id: string, force: { id: string, slug: string } } } | null };

export type OpenConsultationMutationVariables = Exact<{
  input: OpenConsultationInput;
}>;


export type OpenConsultationMutation = { openConsultation: { id: string, status: VersionStatus, revision: number, inForceFrom: string | null, inForceTo: string | null, contentHash: string | null, consultationClosedAt: string | null, viewerCanEdit: boolean, viewerCanOpenConsultation: boolean, viewerCanComment: boolean, viewerCanCloseConsultation: boolean, viewerCanRevise: boolean, viewerCanApprove: boolean, viewerCanBringIntoForce: boolean, viewerCanWithdraw: boolean, consultees: Array<{ id: string, name: string | null, position: string, consultedOn: string }>, comments: Array<{ id: string, saidBy: string, saidAt: string, said: string, answer: string | null, answeredBy: string | null, answeredAt: string | null, clause: { id: string, clauseId: string } | null }>, findings: Array<{ id: string, key: string, code: LintCode, severity: FindingSeverity, clauseIds: Array<string>, status: FindingStatus, acceptedReason: string | null, acceptedBy: string | null, acceptedAt: string | null, fallback: Role | null, messageEn: string, messageCy: string }> } };

export type CommentOnClauseMutationVariables = Exact<{
  input: CommentOnClauseInput;
}>;


export type CommentOnClauseMutation = { commentOnClause: { id: string, status: VersionStatus, revision: number, inForceFrom: string | null, inForceTo: string | null, contentHash: string | null, consultationClosedAt: string | null, viewerCanEdit: boolean, viewerCanOpenConsultation: boolean, viewerCanComment: boolean, viewerCanCloseConsultation: boolean, viewerCanRevise: boolean, viewerCanApprove: boolean, viewerCanBringIntoForce: boolean, viewerCanWithdraw: boolean, consultees: Array<{ id: string, name: string | null, position: string, consultedOn: string }>, comments: Array<{ id: string, saidBy: string, saidAt: string, said: string, answer: string | null, answeredBy: string | null, answeredAt: string | null, clause: { id: string, clauseId: string } | null }>, findings: Array<{ id: string, key: string, code: LintCode, severity: FindingSeverity, clauseIds: Array<string>, status: FindingStatus, acceptedReason: string | null, acceptedBy: string | null, acceptedAt: string | null, fallback: Role | null, messageEn: string, messageCy: string }> } };

export type AnswerCommentMutationVariables = Exact<{
  input: AnswerCommentInput;
}>;


export type AnswerCommentMutation = { answerComment: { id: string, status: VersionStatus, revision: number, inForceFrom: string | null, inForceTo: string | null, contentHash: string | null, consultationClosedAt: string | null, viewerCanEdit: boolean, viewerCanOpenConsultation: boolean, viewerCanComment: boolean, viewerCanCloseConsultation: boolean, viewerCanRevise: boolean, viewerCanApprove: boolean, viewerCanBringIntoForce: boolean, viewerCanWithdraw: boolean, consultees: Array<{ id: string, name: string | null, position: string, consultedOn: string }>, comments: Array<{ id: string, saidBy: string, saidAt: string, said: string, answer: string | null, answeredBy: string | null, answeredAt: string | null, clause: { id: string, clauseId: string } | null }>, findings: Array<{ id: string, key: string, code: LintCode, severity: FindingSeverity, clauseIds: Array<string>, status: FindingStatus, acceptedReason: string | null, acceptedBy: string | null, acceptedAt: string | null, fallback: Role | null, messageEn: string, messageCy: string }> } };

export type CloseConsultationMutationVariables = Exact<{
  input: CloseConsultationInput;
}>;


export type CloseConsultationMutation = { closeConsultation: { id: string, status: VersionStatus, revision: number, inForceFrom: string | null, inForceTo: string | null, contentHash: string | null, consultationClosedAt: string | null, viewerCanEdit: boolean, viewerCanOpenConsultation: boolean, viewerCanComment: boolean, viewerCanCloseConsultation: boolean, viewerCanRevise: boolean, viewerCanApprove: boolean, viewerCanBringIntoForce: boolean, viewerCanWithdraw: boolean, consultees: Array<{ id: string, name: string | null, position: string, consultedOn: string }>, comments: Array<{ id: string, saidBy: string, saidAt: string, said: string, answer: string | null, answeredBy: string | null, answeredAt: string | null, clause: { id: string, clauseId: string } | null }>, findings: Array<{ id: string, key: string, code: LintCode, severity: FindingSeverity, clauseIds: Array<string>, status: FindingStatus, acceptedReason: string | null, acceptedBy: string | null, acceptedAt: string | null, fallback: Role | null, messageEn: string, messageCy: string }> } };

export type ClauseCoverageByIdQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type ClauseCoverageByIdQuery = { protocolVersion: { id: string, number: string, protocol: { id: string, title: string }, coverage: { counts: { enforced: number, evidenced: number, attested: number, unserved: number }, clauses: Array<{ coverage: CoverageKind, clause: { id: string, clauseId: string, summary: string | null, text: string | null, registerEntryCount: number, obligationCount: number, giftOfferCount: number, permissionCount: number, meetingDeclarationCount: number, conflictDecisionCount: number, caseCount: number, acknowledgementCount: number, vettingCount: number, trainingCount: number, restrictionCount: number }, rules: Array<{ id: string, sentence: string }> }> } } | null };

export type RuleProposalsQueryVariables = Exact<{
  id: string | number;
}>;


export type RuleProposalsQuery = { protocolVersion: { id: string, clauses: Array<{ id: string, proposedRules: Array<{ id: string, kind: RuleKind, words: string, partial: Record<string, unknown> }> }> } | null };

export type SaveClauseMutationVariables = Exact<{
  input: SaveClauseInput;
}>;


export type SaveClauseMutation = { saveClause: { id: string, status: VersionStatus, revision: number, inForceFrom: string | null, inForceTo: string | null, contentHash: string | null, consultationClosedAt: string | null, viewerCanEdit: boolean, viewerCanOpenConsultation: boolean, viewerCanComment: boolean, viewerCanCloseConsultation: boolean, viewerCanRevise: boolean, viewerCanApprove: boolean, viewerCanBringIntoForce: boolean, viewerCanWithdraw: boolean, clauses: Array<{ id: string, clauseId: string, label: string | null, headingPath: Array<string>, ordinal: number, text: string | null, notes: Array<string>, kinds: Array<ClauseKind>, audience: Array<PersonClass>, modelClause: string | null, modelRelation: ModelRelation | null, modelReason: string | null, summaryEn: string | null, summaryCy: string | null, subParagraphs: Array<{ label: string | null, text: string, depth: number, afterParagraph: number }>, citations: Array<{ name: string, title: string }> }>, consultees: Array<{ id: string, name: string | null, position: string, consultedOn: string }>, comments: Array<{ id: string, saidBy: string, saidAt: string, said: string, answer: string | null, answeredBy: string | null, answeredAt: string | null, clause: { id: string, clauseId: string } | null }>, findings: Array<{ id: string, key: string, code: LintCode, severity: FindingSeverity, clauseIds: Array<string>, status: FindingStatus, acceptedReason: string | null, acceptedBy: string | null, acceptedAt: string | null, fallback: Role | null, messageEn: string, messageCy: string }> } };

export type RemoveClauseMutationVariables = Exact<{
  input: RemoveClauseInput;
}>;


export type RemoveClauseMutation = { removeClause: { id: string, status: VersionStatus, revision: number, inForceFrom: string | null, inForceTo: string | null, contentHash: string | null, consultationClosedAt: string | null, viewerCanEdit: boolean, viewerCanOpenConsultation: boolean, viewerCanComment: boolean, viewerCanCloseConsultation: boolean, viewerCanRevise: boolean, viewerCanApprove: boolean, viewerCanBringIntoForce: boolean, viewerCanWithdraw: boolean, consultees: Array<{ id: string, name: string | null, position: string, consultedOn: string }>, comments: Array<{ id: string, saidBy: string, saidAt: string, said: string, answer: string | null, answeredBy: string | null, answeredAt: string | null, clause: { id: string, clauseId: string } | null }>, findings: Array<{ id: string, key: string, code: LintCode, severity: FindingSeverity, clauseIds: Array<string>, status: FindingStatus, acceptedReason: string | null, acceptedBy: string | null, acceptedAt: string | null, fallback: Role | null, messageEn: string, messageCy: string }> } };

export type RemoveRuleMutationVariables = Exact<{
  input: RemoveRuleInput;
}>;


export type RemoveRuleMutation = { removeRule: { id: string, status: VersionStatus, revision: number, inForceFrom: string | null, inForceTo: string | null, contentHash: string | null, consultationClosedAt: string | null, viewerCanEdit: boolean, viewerCanOpenConsultation: boolean, viewerCanComment: boolean, viewerCanCloseConsultation: boolean, viewerCanRevise: boolean, viewerCanApprove: boolean, viewerCanBringIntoForce: boolean, viewerCanWithdraw: boolean, consultees: Array<{ id: string, name: string | null, position: string, consultedOn: string }>, comments: Array<{ id: string, saidBy: string, saidAt: string, said: string, answer: string | null, answeredBy: string | null, answeredAt: string | null, clause: { id: string, clauseId: string } | null }>, findings: Array<{ id: string, key: string, code: LintCode, severity: FindingSeverity, clauseIds: Array<string>, status: FindingStatus, acceptedReason: string | null, acceptedBy: string | null, acceptedAt: string | null, fallback: Role | null, messageEn: string, messageCy: string }> } };

export type SaveRuleMutationVariables = Exact<{
  input: SaveRuleInput;
  language: Language;
}>;


export type SaveRuleMutation = { saveRule: { id: string, status: VersionStatus, revision: number, inForceFrom: string | null, inForceTo: string | null, contentHash: string | null, consultationClosedAt: string | null, viewerCanEdit: boolean, viewerCanOpenConsultation: boolean, viewerCanComment: boolean, viewerCanCloseConsultation: boolean, viewerCanRevise: boolean, viewerCanApprove: boolean, viewerCanBringIntoForce: boolean, viewerCanWithdraw: boolean, rules: Array<{ id: string, key: string, kind: RuleKind, body: Record<string, unknown>, sentence: string, clause: { id: string } | null }>, consultees: Array<{ id: string, name: string | null, position: string, consultedOn: string }>, comments: Array<{ id: string, saidBy: string, saidAt: string, said: string, answer: string | null, answeredBy: string | null, answeredAt: string | null, clause: { id: string, clauseId: string } | null }>, findings: Array<{ id: string, key: string, code: LintCode, severity: FindingSeverity, clauseIds: Array<string>, status: FindingStatus, acceptedReason: string | null, acceptedBy: string | null, acceptedAt: string | null, fallback: Role | null, messageEn: string, messageCy: string }> } };

export type SaveVersionDetailsMutationVariables = Exact<{
  input: SaveVersionDetailsInput;
  language: Language;
}>;


export type SaveVersionDetailsMutation = { saveVersionDetails: { id: string, status: VersionStatus, revision: number, inForceFrom: string | null, inForceTo: string | null, contentHash: string | null, consultationClosedAt: string | null, viewerCanEdit: boolean, viewerCanOpenConsultation: boolean, viewerCanComment: boolean, viewerCanCloseConsultation: boolean, viewerCanRevise: boolean, viewerCanApprove: boolean, viewerCanBringIntoForce: boolean, viewerCanWithdraw: boolean, owner: string | null, marking: string | null, legalStatus: string | null, precedence: Array<PrecedenceRank> | null, ownerTitle: string | null, consultees: Array<{ id: string, name: string | null, position: string, consultedOn: string }>, comments: Array<{ id: string, saidBy: string, saidAt: string, said: string, answer: string | null, answeredBy: string | null, answeredAt: string | null, clause: { id: string, clauseId: string } | null }>, findings: Array<{ id: string, key: string, code: LintCode, severity: FindingSeverity, clauseIds: Array<string>, status: FindingStatus, acceptedReason: string | null, acceptedBy: string | null, acceptedAt: string | null, fallback: Role | null, messageEn: string, messageCy: string }>, review: { length: number | null, unit: ReviewUnit | null, last: string | null, next: string | null } | null, signatories: Array<{ office: string, name: string | null, signedOn: string | null, officeTitle: string }> } };

export type AcceptFindingMutationVariables = Exact<{
  input: AcceptFindingInput;
}>;


export type AcceptFindingMutation = { acceptFinding: { id: string, key: string, code: LintCode, severity: FindingSeverity, clauseIds: Array<string>, status: FindingStatus, acceptedReason: string | null, acceptedBy: string | null, acceptedAt: string | null, fallback: Role | null, messageEn: string, messageCy: string } };

export type FindingsQueryVariables = Exact<{
  force?: string | number | null | undefined;
  code?: LintCode | null | undefined;
  status?: FindingStatus | null | undefined;
  after?: string | null | undefined;
  language: Language;
}>;


export type FindingsQuery = { findings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, key: string, code: LintCode, severity: FindingSeverity, clauseIds: Array<string>, status: FindingStatus, acceptedReason: string | null, acceptedBy: string | null, acceptedAt: string | null, fallback: Role | null, messageEn: string, messageCy: string, version: { id: string, number: string, status: VersionStatus, protocol: { id: string, title: string, force: { id: string, name: string } } } | null }> } };

export type SourceDocumentContentQueryVariables = Exact<{
  id: string | number;
  part: number;
}>;


export type SourceDocumentContentQuery = { protocolVersion: { id: string, sourceDocument: { contentBase64: string } | null } | null };

export type ImportReviewQueryVariables = Exact<{
  id: string | number;
  language: Language;
  mayConfirm: boolean;
}>;


export type ImportReviewQuery = { protocolVersion: { id: string, number: string, status: VersionStatus, revision: number, importedAt: string | null, importConfirmation?: { id: string, confirmedBy: string, confirmedAt: string, carried: Array<string>, added: Array<string>, carriedRules: Array<string>, madeRules: Array<string>, incomplete: Array<{ proposalId: string, clauseId: string, kind: RuleKind, words: string, missing: Array<string>, refusal: string | null }>, dropped: Array<{ id: string, clauseId: string }> } | null, protocol: { id: string, title: string, force: { id: string } }, sourceDocument: { fileName: string, byteLength: number, sha256: string } | null, clauses: Array<{ id: string, clauseId: string, label: string | null, headingPath: Array<string>, ordinal: number, text: string | null, notes: Array<string>, subParagraphs: Array<{ label: string | null, text: string, depth: number, afterParagraph: number }>, matches: Array<{ id: string, knownClauseId: string | null, certainty: MatchCertainty, confidence: number, reason: string, status: ReviewStatus, decidedBy: string | null }>, proposedRules: Array<{ id: string, kind: RuleKind, part: ClausePart, partPlace: number, startsAt: number, endsAt: number, words: string, confidence: number, reason: string, status: ReviewStatus }> }> } | null };

export type ImportOutcomeFragment = { id: string, confirmedBy: string, confirmedAt: string, carried: Array<string>, added: Array<string>, carriedRules: Array<string>, madeRules: Array<string>, incomplete: Array<{ proposalId: string, clauseId: string, kind: RuleKind, words: string, missing: Array<string>, refusal: string | null }>, dropped: Array<{ id: string, clauseId: string }> };

export type ConfirmImportMutationVariables = Exact<{
  input: ConfirmImportInput;
}>;


export type ConfirmImportMutation = { confirmImport: { id: string, confirmedBy: string, confirmedAt: string, carried: Array<string>, added: Array<string>, carriedRules: Array<string>, madeRules: Array<string>, incomplete: Array<{ proposalId: string, clauseId: string, kind: RuleKind, words: string, missing: Array<string>, refusal: string | null }>, dropped: Array<{ id: string, clauseId: string }> } };

export type DecideProposalMutationVariables = Exact<{
  input: DecideProposalInput;
}>;


export type DecideProposalMutation = { decideProposal: { id: string, status: ReviewStatus } };

export type DecideMatchMutationVariables = Exact<{
  input: DecideMatchInput;
}>;


export type DecideMatchMutation = { decideMatch: { id: string, status: ReviewStatus, knownClauseId: string | null, decidedBy: string | null } };

export type ProtocolsQueryVariables = Exact<{
  force: string | number;
  language: Language;
  after?: string | null | undefined;
}>;


export type ProtocolsQuery = { protocols: { totalCount: number, nodes: Array<{ id: string, title: string, instrument: Instrument, versions: Array<{ id: string, number: string, status: VersionStatus, inForceFrom: string | null, inForceTo: string | null, importedAt: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CreateProtocolMutationVariables = Exact<{
  input: CreateProtocolInput;
}>;


export type CreateProtocolMutation = { createProtocol: { id: string } };

export type DraftVersionMutationVariables = Exact<{
  input: DraftVersionInput;
}>;


export type DraftVersionMutation = { draftVersion: { id: string, status: VersionStatus, revision: number, inForceFrom: string | null, inForceTo: string | null, contentHash: string | null, consultationClosedAt: string | null, viewerCanEdit: boolean, viewerCanOpenConsultation: boolean, viewerCanComment: boolean, viewerCanCloseConsultation: boolean, viewerCanRevise: boolean, viewerCanApprove: boolean, viewerCanBringIntoForce: boolean, viewerCanWithdraw: boolean, consultees: Array<{ id: string, name: string | null, position: string, consultedOn: string }>, comments: Array<{ id: string, saidBy: string, saidAt: string, said: string, answer: string | null, answeredBy: string | null, answeredAt: string | null, clause: { id: string, clauseId: string } | null }>, findings: Array<{ id: string, key: string, code: LintCode, severity: FindingSeverity, clauseIds: Array<string>, status: FindingStatus, acceptedReason: string | null, acceptedBy: string | null, acceptedAt: string | null, fallback: Role | null, messageEn: string, messageCy: string }> } };

export type ImportProtocolDocumentMutationVariables = Exact<{
  input: ImportProtocolDocumentInput;
}>;


export type ImportProtocolDocumentMutation = { importProtocolDocument: { id: string, number: string, status: VersionStatus } };

export type SendDocumentPartMutationVariables = Exact<{
  input: SendDocumentPartInput;
}>;


export type SendDocumentPartMutation = { sendDocumentPart: { id: string, received: number } };

export type ComparisonMatrixQueryVariables = Exact<{
  language: Language;
}>;


export type ComparisonMatrixQuery = { comparisonMatrix: Array<{ id: string, label: string, cells: Array<{ words: string, clauseIds: Array<string>, silent: boolean, force: { id: string, name: string }, version: { id: string, protocol: { id: string, title: string } }, yieldsTo: { id: string } | null }> }> };

export type SimulateDutyQueryVariables = Exact<{
  duty: Duty;
  on: string;
  happenedOn?: string | null | undefined;
  happenedAt?: string | null | undefined;
  anchor?: LimitAnchor | null | undefined;
  doneAt?: string | null | undefined;
  convention?: CountingConvention | null | undefined;
  language: Language;
}>;


export type SimulateDutyQuery = { simulateDuty: Array<{ warnings: Array<string>, force: { id: string, name: string }, version: { id: string } | null, limits: Array<{ source: LimitSource, clauseId: string, words: string, by: string | null, to: string | null, dueOn: string | null, dueAt: string | null, explanation: Array<string>, version: { id: string } | null }> }> };

export type SimulatedDutyPartsFragment = { warnings: Array<string>, force: { id: string, name: string }, version: { id: string } | null, limits: Array<{ source: LimitSource, clauseId: string, words: string, by: string | null, to: string | null, dueOn: string | null, dueAt: string | null, explanation: Array<string>, version: { id: string } | null }> };

export type SimulateMatterQueryVariables = Exact<{
  matter: Matter;
  complainant: PersonClass;
  complainantOffices?: Array<Role> | Role | null | undefined;
  subject: PersonClass;
  subjectOffices?: Array<Role> | Role | null | undefined;
  on: string;
  directDiscussion: DirectDiscussion;
  failedOn?: string | null | undefined;
  consulted?: Array<Role> | Role | null | undefined;
  language: Language;
}>;


export type SimulateMatterQuery = { simulate: Array<{ status: SimulationStatus, inWords: string, clauseId: string | null, marking: string | null, force: { id: string, name: string }, version: { id: string, number: string } | null, steps: Array<{ stage: SimulatedStage, words: string, clauseIds: Array<string> }>, passedOver: Array<{ role: Recipient, title: string, reason: string }>, deadlines: Array<{ clauseId: string, words: string, dueOn: string | null, dueAt: string | null }>, decision: { clauseId: string, byFallback: boolean, mayBeRecorded: boolean, refusal: string | null, by: Array<{ role: Recipient, title: string }>, passedOver: Array<{ role: Recipient, title: string, reason: string }>, consultBefore: Array<{ role: Recipient, title: string, clauseId: string, done: boolean }> } | null }> };

export type SimulatedPathPartsFragment = { status: SimulationStatus, inWords: string, clauseId: string | null, marking: string | null, force: { id: string, name: string }, version: { id: string, number: string } | null, steps: Array<{ stage: SimulatedStage, words: string, clauseIds: Array<string> }>, passedOver: Array<{ role: Recipient, title: string, reason: string }>, deadlines: Array<{ clauseId: string, words: string, dueOn: string | null, dueAt: string | null }>, decision: { clauseId: string, byFallback: boolean, mayBeRecorded: boolean, refusal: string | null, by: Array<{ role: Recipient, title: string }>, passedOver: Array<{ role: Recipient, title: string, reason: string }>, consultBefore: Array<{ role: Recipient, title: string, clauseId: string, done: boolean }> } | null };

export type ProtocolVersionByIdQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type ProtocolVersionByIdQuery = { protocolVersion: { number: string, datesNote: string | null, importedAt: string | null, importWarnings: Array<string>, id: string, status: VersionStatus, revision: number, inForceFrom: string | null, inForceTo: string | null, contentHash: string | null, consultationClosedAt: string | null, viewerCanEdit: boolean, viewerCanOpenConsultation: boolean, viewerCanComment: boolean, viewerCanCloseConsultation: boolean, viewerCanRevise: boolean, viewerCanApprove: boolean, viewerCanBringIntoForce: boolean, viewerCanWithdraw: boolean, owner: string | null, marking: string | null, legalStatus: string | null, precedence: Array<PrecedenceRank> | null, ownerTitle: string | null, protocol: { id: string, slug: string, title: string, force: { id: string, slug: string, roleTitles: Array<{ role: Role, title: string }>, citations: Array<{ name: string, title: string }> }, versions: Array<{ id: string, number: string, status: VersionStatus, inForceFrom: string | null, inForceTo: string | null }> }, basedOn: { id: string, number: string, signatories: Array<{ office: string }> } | null, sourceDocument: { fileName: string, byteLength: number, sha256: string } | null, clauses: Array<{ id: string, clauseId: string, label: string | null, headingPath: Array<string>, ordinal: number, text: string | null, notes: Array<string>, kinds: Array<ClauseKind>, audience: Array<PersonClass>, modelClause: string | null, modelRelation: ModelRelation | null, modelReason: string | null, summaryEn: string | null, summaryCy: string | null, subParagraphs: Array<{ label: string | null, text: string, depth: number, afterParagraph: number }>, citations: Array<{ name: string, title: string }> }>, rules: Array<{ id: string, key: string, kind: RuleKind, body: Record<string, unknown>, sentence: string, clause: { id: string } | null }>, consultees: Array<{ id: string, name: string | null, position: string, consultedOn: string }>, comments: Array<{ id: string, saidBy: string, saidAt: string, said: string, answer: string | null, answeredBy: string | null, answeredAt: string | null, clause: { id: string, clauseId: string } | null }>, findings: Array<{ id: string, key: string, code: LintCode, severity: FindingSeverity, clauseIds: Array<string>, status: FindingStatus, acceptedReason: string | null, acceptedBy: string | null, acceptedAt: string | null, fallback: Role | null, messageEn: string, messageCy: string }>, approvals: Array<{ approvedBy: string | null, office: string | null, approvedOn: string | null, note: string | null }>, review: { length: number | null, unit: ReviewUnit | null, last: string | null, next: string | null } | null, signatories: Array<{ office: string, name: string | null, signedOn: string | null, officeTitle: string }> } | null };

export type VersionPartsFragment = { number: string, datesNote: string | null, importedAt: string | null, importWarnings: Array<string>, id: string, status: VersionStatus, revision: number, inForceFrom: string | null, inForceTo: string | null, contentHash: string | null, consultationClosedAt: string | null, viewerCanEdit: boolean, viewerCanOpenConsultation: boolean, viewerCanComment: boolean, viewerCanCloseConsultation: boolean, viewerCanRevise: boolean, viewerCanApprove: boolean, viewerCanBringIntoForce: boolean, viewerCanWithdraw: boolean, owner: string | null, marking: string | null, legalStatus: string | null, precedence: Array<PrecedenceRank> | null, ownerTitle: string | null, protocol: { id: string, slug: string, title: string, force: { id: string, slug: string, roleTitles: Array<{ role: Role, title: string }>, citations: Array<{ name: string, title: string }> }, versions: Array<{ id: string, number: string, status: VersionStatus, inForceFrom: string | null, inForceTo: string | null }> }, basedOn: { id: string, number: string, signatories: Array<{ office: string }> } | null, sourceDocument: { fileName: string, byteLength: number, sha256: string } | null, clauses: Array<{ id: string, clauseId: string, label: string | null, headingPath: Array<string>, ordinal: number, text: string | null, notes: Array<string>, kinds: Array<ClauseKind>, audience: Array<PersonClass>, modelClause: string | null, modelRelation: ModelRelation | null, modelReason: string | null, summaryEn: string | null, summaryCy: string | null, subParagraphs: Array<{ label: string | null, text: string, depth: number, afterParagraph: number }>, citations: Array<{ name: string, title: string }> }>, rules: Array<{ id: string, key: string, kind: RuleKind, body: Record<string, unknown>, sentence: string, clause: { id: string } | null }>, consultees: Array<{ id: string, name: string | null, position: string, consultedOn: string }>, comments: Array<{ id: string, saidBy: string, saidAt: string, said: string, answer: string | null, answeredBy: string | null, answeredAt: string | null, clause: { id: string, clauseId: string } | null }>, findings: Array<{ id: string, key: string, code: LintCode, severity: FindingSeverity, clauseIds: Array<string>, status: FindingStatus, acceptedReason: string | null, acceptedBy: string | null, acceptedAt: string | null, fallback: Role | null, messageEn: string, messageCy: string }>, approvals: Array<{ approvedBy: string | null, office: string | null, approvedOn: string | null, note: string | null }>, review: { length: number | null, unit: ReviewUnit | null, last: string | null, next: string | null } | null, signatories: Array<{ office: string, name: string | null, signedOn: string | null, officeTitle: string }> };

export type VersionDetailsFragment = { id: string, owner: string | null, marking: string | null, legalStatus: string | null, precedence: Array<PrecedenceRank> | null, ownerTitle: string | null, review: { length: number | null, unit: ReviewUnit | null, last: string | null, next: string | null } | null, signatories: Array<{ office: string, name: string | null, signedOn: string | null, officeTitle: string }> };

export type VersionApprovalsFragment = { id: string, approvals: Array<{ approvedBy: string | null, office: string | null, approvedOn: string | null, note: string | null }> };

export type VersionStandingFragment = { id: string, status: VersionStatus, revision: number, inForceFrom: string | null, inForceTo: string | null, contentHash: string | null, consultationClosedAt: string | null, viewerCanEdit: boolean, viewerCanOpenConsultation: boolean, viewerCanComment: boolean, viewerCanCloseConsultation: boolean, viewerCanRevise: boolean, viewerCanApprove: boolean, viewerCanBringIntoForce: boolean, viewerCanWithdraw: boolean, consultees: Array<{ id: string, name: string | null, position: string, consultedOn: string }>, comments: Array<{ id: string, saidBy: string, saidAt: string, said: string, answer: string | null, answeredBy: string | null, answeredAt: string | null, clause: { id: string, clauseId: string } | null }>, findings: Array<{ id: string, key: string, code: LintCode, severity: FindingSeverity, clauseIds: Array<string>, status: FindingStatus, acceptedReason: string | null, acceptedBy: string | null, acceptedAt: string | null, fallback: Role | null, messageEn: string, messageCy: string }> };

export type FindingPartsFragment = { id: string, key: string, code: LintCode, severity: FindingSeverity, clauseIds: Array<string>, status: FindingStatus, acceptedReason: string | null, acceptedBy: string | null, acceptedAt: string | null, fallback: Role | null, messageEn: string, messageCy: string };

export type ClausePartsFragment = { id: string, clauseId: string, label: string | null, headingPath: Array<string>, ordinal: number, text: string | null, notes: Array<string>, kinds: Array<ClauseKind>, audience: Array<PersonClass>, modelClause: string | null, modelRelation: ModelRelation | null, modelReason: string | null, summaryEn: string | null, summaryCy: string | null, subParagraphs: Array<{ label: string | null, text: string, depth: number, afterParagraph: number }>, citations: Array<{ name: string, title: string }> };

export type RulePartsFragment = { id: string, key: string, kind: RuleKind, body: Record<string, unknown>, sentence: string, clause: { id: string } | null };

export type ChecklistQueryVariables = Exact<{
  slug: string;
  language: Language;
}>;


export type ChecklistQuery = { force: { id: string, publicationChecklist: { counted: number, total: number, years: Array<number>, method: string, items: Array<{ id: string, text: string, citation: string, cadence: PublicationCadence | null, targetMonths: number | null, inPlatform: PublicationInPlatform | null, link: string | null, lastUpdatedOn: string | null, coversYear: number | null, owner: Role | null, nextDueOn: string | null, status: PublicationItemStatus, version: number }> } } | null };

export type KeepPublicationItemMutationVariables = Exact<{
  input: KeepPublicationItemInput;
}>;


export type KeepPublicationItemMutation = { keepPublicationItem: { id: string } };

export type SearchRecordsQueryVariables = Exact<{
  asked: SearchAskedInput;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchRecordsQuery = { searchRecords: { countedTo1001: number, nodes: Array<{ kind: FoundKind, day: string, category: FoundCategory | null, text: string, giver: string | null, body: string | null, nil: boolean, withheld: boolean, published: boolean, part: string | null, person: { id: string, name: string } | null, force: { id: string, slug: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FoundRecordPartsFragment = { kind: FoundKind, day: string, category: FoundCategory | null, text: string, giver: string | null, body: string | null, nil: boolean, withheld: boolean, published: boolean, part: string | null, person: { id: string, name: string } | null, force: { id: string, slug: string, name: string } };

export type SavedSearchesQueryVariables = Exact<{
  force: string | number;
}>;


export type SavedSearchesQuery = { savedSearches: Array<{ id: string, name: string, asked: { words: string | null, giver: string | null, body: string | null, person: string | null, force: string | null, category: FoundCategory | null, kind: FoundKind | null, from: string | null, to: string | null } }> };

export type SavedSearchPartsFragment = { id: string, name: string, asked: { words: string | null, giver: string | null, body: string | null, person: string | null, force: string | null, category: FoundCategory | null, kind: FoundKind | null, from: string | null, to: string | null } };

export type SaveSearchMutationVariables = Exact<{
  input: SaveSearchInput;
}>;


export type SaveSearchMutation = { saveSearch: { id: string, name: string, asked: { words: string | null, giver: string | null, body: string | null, person: string | null, force: string | null, category: FoundCategory | null, kind: FoundKind | null, from: string | null, to: string | null } } };

export type RemoveSavedSearchMutationVariables = Exact<{
  input: RemoveSavedSearchInput;
}>;


export type RemoveSavedSearchMutation = { removeSavedSearch: { id: string, removedAt: string | null } };

export type SetForceBrandingMutationVariables = Exact<{
  input: SetForceBrandingInput;
}>;


export type SetForceBrandingMutation = { setForceBranding: { id: string, branding: { colour: string, textColour: string, logoUrl: string | null } } };

export type RecordExportMutationVariables = Exact<{
  input: RecordExportInput;
}>;


export type RecordExportMutation = { recordExport: { force: { id: string } } };

export type SessionQueryVariables = Exact<{
  language: Language;
}>;


export type SessionQuery = { viewer: { kind: ViewerKind, name: string, platformRoles: Array<Role>, forces: Array<{ roles: Array<Role>, title: string, permissions: Array<string>, unreadNotices: number, force: { id: string, slug: string, name: string, historic: boolean, viewerCanConfigure: boolean, branding: { colour: string, textColour: string, logoUrl: string | null } }, person: { id: string, name: string } | null }> } };

export const SignaturePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignatureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acknowledgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"typedName"}},{"kind":"Field","name":{"kind":"Name","value":"paper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"keptAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]} as unknown as DocumentNode<SignaturePartsFragment, unknown>;
export const SignedClauseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedClause"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"headingPath"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<SignedClauseFragment, unknown>;
export const RetimedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Retimed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Retiming"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obligationId"}},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleCy"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RetimedFragment, unknown>;
export const CaseFactPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseFactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]} as unknown as DocumentNode<CaseFactPartsFragment, unknown>;
export const CaseStepPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseStepParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CaseStepPartsFragment, unknown>;
export const CaseActionPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"permitted"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"timingVerified"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<CaseActionPartsFragment, unknown>;
export const RouteRecipientPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RouteRecipientParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RouteRecipient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RouteRecipientPartsFragment, unknown>;
export const RoutePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RouteParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RouteDecision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RouteRecipientParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"afterDiscussion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RouteRecipientParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstContacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RouteRecipientParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byFallback"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"headingPath"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"passedOver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"informalFirst"}},{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RouteRecipientParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RouteRecipient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RoutePartsFragment, unknown>;
export const CaseClockPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseClockParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"viewerPart"}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"timingVerified"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"targetSince"}},{"kind":"Field","name":{"kind":"Name","value":"metAt"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"pauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retimings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataBreach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awareAt"}},{"kind":"Field","name":{"kind":"Name","value":"peopleAffected"}},{"kind":"Field","name":{"kind":"Name","value":"dpoToldAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLeftWhenDpoTold"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLeftByOwnLimit"}},{"kind":"Field","name":{"kind":"Name","value":"regulatorDecision"}},{"kind":"Field","name":{"kind":"Name","value":"regulatorToldAt"}},{"kind":"Field","name":{"kind":"Name","value":"individualsDecision"}},{"kind":"Field","name":{"kind":"Name","value":"individualsToldAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"informationRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"followed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proceedings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"affects"}},{"kind":"Field","name":{"kind":"Name","value":"prospective"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}}]}}]}}]} as unknown as DocumentNode<CaseClockPartsFragment, unknown>;
export const AskedPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFactAsked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleCy"}},{"kind":"Field","name":{"kind":"Name","value":"hintEn"}},{"kind":"Field","name":{"kind":"Name","value":"hintCy"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"later"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"cy"}}]}}]}}]} as unknown as DocumentNode<AskedPartsFragment, unknown>;
export const PackPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PackParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidencePack"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]} as unknown as DocumentNode<PackPartsFragment, unknown>;
export const ArrangementPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArrangementParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatutoryArrangement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ArrangementPartsFragment, unknown>;
export const ConfiguredKindPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConfiguredKindParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseKindInForce"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleCy"}},{"kind":"Field","name":{"kind":"Name","value":"renamed"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}},{"kind":"Field","name":{"kind":"Name","value":"textCy"}},{"kind":"Field","name":{"kind":"Name","value":"stages"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleCy"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"later"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"cy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"timingVerified"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"cy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retentionMonths"}},{"kind":"Field","name":{"kind":"Name","value":"retentionCitation"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleCy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleCy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleCy"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleCy"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"cy"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConfiguredKindPartsFragment, unknown>;
export const DutiesMovedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DutiesMoved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectOnDuties"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"duties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleCy"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<DutiesMovedFragment, unknown>;
export const RecipientsOfRouteFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecipientsOfRoute"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RouteDecision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"afterDiscussion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<RecipientsOfRouteFragment, unknown>;
export const RoutesMovedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoutesMoved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectOnRoutes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"routes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"complainant"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecipientsOfRoute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecipientsOfRoute"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecipientsOfRoute"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RouteDecision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"afterDiscussion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<RoutesMovedFragment, unknown>;
export const DeclarationRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}}]}}]} as unknown as DocumentNode<DeclarationRowFragment, unknown>;
export const WaitingRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishBy"}},{"kind":"Field","name":{"kind":"Name","value":"publishedByDateAt"}},{"kind":"Field","name":{"kind":"Name","value":"withheldAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<WaitingRowFragment, unknown>;
export const RegisterLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegisterLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"nil"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"provision"}},{"kind":"Field","name":{"kind":"Name","value":"notYetReviewed"}},{"kind":"Field","name":{"kind":"Name","value":"declaredOn"}},{"kind":"Field","name":{"kind":"Name","value":"readers"}},{"kind":"Field","name":{"kind":"Name","value":"visibleUntil"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RegisterLineFragment, unknown>;
export const WithheldRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WithheldRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}}]}}]}}]} as unknown as DocumentNode<WithheldRowFragment, unknown>;
export const DeclarationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPublish"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotPublish"}},{"kind":"Field","name":{"kind":"Name","value":"publishBy"}},{"kind":"Field","name":{"kind":"Name","value":"publishedByDateAt"}},{"kind":"Field","name":{"kind":"Name","value":"withheldAt"}},{"kind":"Field","name":{"kind":"Name","value":"withheldReason"}},{"kind":"Field","name":{"kind":"Name","value":"asked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"connected"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"nil"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"connectedName"}},{"kind":"Field","name":{"kind":"Name","value":"connectedPerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sensitiveReason"}},{"kind":"Field","name":{"kind":"Name","value":"needsDecision"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"provision"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanLookAgain"}}]}}]}}]} as unknown as DocumentNode<DeclarationPartsFragment, unknown>;
export const HoldPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoldParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationHold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"liftedOn"}},{"kind":"Field","name":{"kind":"Name","value":"liftReason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanLift"}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HoldPartsFragment, unknown>;
export const DueObligationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DueObligation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"anchorOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDeclare"}},{"kind":"Field","name":{"kind":"Name","value":"latestRetiming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"headingPath"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]} as unknown as DocumentNode<DueObligationFragment, unknown>;
export const KindFiguresPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KindFiguresParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KindFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"quarters"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"putRight"}},{"kind":"Field","name":{"kind":"Name","value":"otherwise"}},{"kind":"Field","name":{"kind":"Name","value":"medianDays"}},{"kind":"Field","name":{"kind":"Name","value":"shortestDays"}},{"kind":"Field","name":{"kind":"Name","value":"longestDays"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reached"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<KindFiguresPartsFragment, unknown>;
export const GiftRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GiftRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GiftOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"giverName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"offeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<GiftRowFragment, unknown>;
export const GiftPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GiftParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GiftOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"giverName"}},{"kind":"Field","name":{"kind":"Name","value":"giverKind"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"valuePence"}},{"kind":"Field","name":{"kind":"Name","value":"valueBasis"}},{"kind":"Field","name":{"kind":"Name","value":"qualities"}},{"kind":"Field","name":{"kind":"Name","value":"offeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"respondedOn"}},{"kind":"Field","name":{"kind":"Name","value":"surrenderedTo"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBeforeApproval"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"approver"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotAccept"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDeclare"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPublish"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declarer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"toRole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"supersededAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<GiftPartsFragment, unknown>;
export const DecisionRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecisionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictDecision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"process"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"ties"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"interest"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"restriction"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAs"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"againstClause"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"supersededAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DecisionRowFragment, unknown>;
export const MeetingPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"closedReason"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanKeep"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDeclare"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"closedReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declarations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"localTerm"}},{"kind":"Field","name":{"kind":"Name","value":"interest"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"made"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<MeetingPartsFragment, unknown>;
export const PeopleImportPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeopleImportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeopleImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"problemsCsv"}}]}}]} as unknown as DocumentNode<PeopleImportPartsFragment, unknown>;
export const PersonChangePlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonChangePlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"byFallback"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]} as unknown as DocumentNode<PersonChangePlanFragment, unknown>;
export const AppointmentPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"electedOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<AppointmentPartsFragment, unknown>;
export const PersonRecordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"grantedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"superseded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"renewBy"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restrictions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"restricted"}},{"kind":"Field","name":{"kind":"Name","value":"differsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]} as unknown as DocumentNode<PersonRecordsFragment, unknown>;
export const PermissionRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PermissionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"withWhom"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForHolder"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PermissionRowFragment, unknown>;
export const PermissionPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PermissionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PermissionRow"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"voluntary"}},{"kind":"Field","name":{"kind":"Name","value":"uncertain"}},{"kind":"Field","name":{"kind":"Name","value":"beginsOn"}},{"kind":"Field","name":{"kind":"Name","value":"begunOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysBegunBefore"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decider"}},{"kind":"Field","name":{"kind":"Name","value":"deciderNamed"}},{"kind":"Field","name":{"kind":"Name","value":"submitTo"}},{"kind":"Field","name":{"kind":"Name","value":"receiverVacant"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"refusalNeedsReasons"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"renews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPassOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRevoke"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRenew"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PermissionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"withWhom"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForHolder"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PermissionPartsFragment, unknown>;
export const PrecedentPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrecedentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Precedent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"personalDataBecause"}},{"kind":"Field","name":{"kind":"Name","value":"returnedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnBecause"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReview"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PrecedentPartsFragment, unknown>;
export const ComparableProtocolFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparableProtocol"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Protocol"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}}]}}]}}]} as unknown as DocumentNode<ComparableProtocolFragment, unknown>;
export const ComparedSideFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedSide"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProtocolVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]} as unknown as DocumentNode<ComparedSideFragment, unknown>;
export const ComparedClauseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedClause"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}}]} as unknown as DocumentNode<ComparedClauseFragment, unknown>;
export const LoneClauseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoneClause"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnpairedClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]} as unknown as DocumentNode<LoneClauseFragment, unknown>;
export const ImportOutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportConfirmation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"carried"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"carriedRules"}},{"kind":"Field","name":{"kind":"Name","value":"madeRules"}},{"kind":"Field","name":{"kind":"Name","value":"incomplete"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposalId"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dropped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}}]}}]} as unknown as DocumentNode<ImportOutcomeFragment, unknown>;
export const SimulatedDutyPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SimulatedDutyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SimulatedDuty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}}]}}]} as unknown as DocumentNode<SimulatedDutyPartsFragment, unknown>;
export const SimulatedPathPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SimulatedPathParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SimulatedPath"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"inWords"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"clauseIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passedOver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passedOver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byFallback"}},{"kind":"Field","name":{"kind":"Name","value":"consultBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayBeRecorded"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}}]}}]}}]} as unknown as DocumentNode<SimulatedPathPartsFragment, unknown>;
export const FindingPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LintFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clauseIds"}},{"kind":"Field","alias":{"kind":"Name","value":"messageEn"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"messageCy"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedReason"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fallback"}}]}}]} as unknown as DocumentNode<FindingPartsFragment, unknown>;
export const VersionStandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProtocolVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"consultationClosedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consultees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"consultedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanOpenConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanComment"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCloseConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRevise"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApprove"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanBringIntoForce"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LintFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clauseIds"}},{"kind":"Field","alias":{"kind":"Name","value":"messageEn"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"messageCy"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedReason"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fallback"}}]}}]} as unknown as DocumentNode<VersionStandingFragment, unknown>;
export const VersionApprovalsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionApprovals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProtocolVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<VersionApprovalsFragment, unknown>;
export const VersionDetailsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProtocolVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","alias":{"kind":"Name","value":"ownerTitle"},"name":{"kind":"Name","value":"owner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"legalStatus"}},{"kind":"Field","name":{"kind":"Name","value":"precedence"}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"last"}},{"kind":"Field","name":{"kind":"Name","value":"next"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","alias":{"kind":"Name","value":"officeTitle"},"name":{"kind":"Name","value":"office"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}}]}}]}}]} as unknown as DocumentNode<VersionDetailsFragment, unknown>;
export const ClausePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClauseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"headingPath"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","alias":{"kind":"Name","value":"summaryEn"},"name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"summaryCy"},"name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"subParagraphs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"afterParagraph"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modelClause"}},{"kind":"Field","name":{"kind":"Name","value":"modelRelation"}},{"kind":"Field","name":{"kind":"Name","value":"modelReason"}}]}}]} as unknown as DocumentNode<ClausePartsFragment, unknown>;
export const RulePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RulePartsFragment, unknown>;
export const VersionPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProtocolVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionStanding"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionApprovals"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"datesNote"}},{"kind":"Field","name":{"kind":"Name","value":"importedAt"}},{"kind":"Field","name":{"kind":"Name","value":"importWarnings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionDetails"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"roleTitles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"basedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"signatories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"office"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceDocument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"byteLength"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClauseParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LintFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clauseIds"}},{"kind":"Field","alias":{"kind":"Name","value":"messageEn"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"messageCy"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedReason"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fallback"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProtocolVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"consultationClosedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consultees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"consultedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanOpenConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanComment"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCloseConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRevise"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApprove"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanBringIntoForce"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionApprovals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProtocolVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProtocolVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","alias":{"kind":"Name","value":"ownerTitle"},"name":{"kind":"Name","value":"owner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"legalStatus"}},{"kind":"Field","name":{"kind":"Name","value":"precedence"}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"last"}},{"kind":"Field","name":{"kind":"Name","value":"next"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","alias":{"kind":"Name","value":"officeTitle"},"name":{"kind":"Name","value":"office"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClauseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"headingPath"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","alias":{"kind":"Name","value":"summaryEn"},"name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"summaryCy"},"name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"subParagraphs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"afterParagraph"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modelClause"}},{"kind":"Field","name":{"kind":"Name","value":"modelRelation"}},{"kind":"Field","name":{"kind":"Name","value":"modelReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<VersionPartsFragment, unknown>;
export const FoundRecordPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundRecordParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FoundRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"giver"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"nil"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<FoundRecordPartsFragment, unknown>;
export const SavedSearchPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedSearchParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedSearch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"giver"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"force"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]} as unknown as DocumentNode<SavedSearchPartsFragment, unknown>;
export const OwnSignaturesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnSignatures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownAcknowledgements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignatureParts"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignedClause"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignatureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acknowledgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"typedName"}},{"kind":"Field","name":{"kind":"Name","value":"paper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"keptAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedClause"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"headingPath"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<OwnSignaturesQuery, OwnSignaturesQueryVariables>;
export const SignaturesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Signatures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"signed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"person"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}},{"kind":"Argument","name":{"kind":"Name","value":"signed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"signed"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignatureParts"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remindedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reminderEmail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignatureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acknowledgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"typedName"}},{"kind":"Field","name":{"kind":"Name","value":"paper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"keptAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]} as unknown as DocumentNode<SignaturesQuery, SignaturesQueryVariables>;
export const ReminderWordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReminderWords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signatureReminderWords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownNoticePreference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emailConfigured"}}]}}]}}]} as unknown as DocumentNode<ReminderWordsQuery, ReminderWordsQueryVariables>;
export const RemindToSignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemindToSign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemindToSignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remindToSign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"remindedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reminderEmail"}}]}}]}}]} as unknown as DocumentNode<RemindToSignMutation, RemindToSignMutationVariables>;
export const RecordPaperSignatureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPaperSignature"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPaperSignatureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPaperSignature"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"typedName"}},{"kind":"Field","name":{"kind":"Name","value":"paper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"keptAt"}}]}}]}}]}}]} as unknown as DocumentNode<RecordPaperSignatureMutation, RecordPaperSignatureMutationVariables>;
export const AcknowledgeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Acknowledge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"typedName"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}}]}}]}}]} as unknown as DocumentNode<AcknowledgeMutation, AcknowledgeMutationVariables>;
export const CalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Calendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"divisions"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"retimed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Retimed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"retimed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Retimed"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Retimed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Retiming"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obligationId"}},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleCy"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CalendarQuery, CalendarQueryVariables>;
export const WithdrawBankHolidayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawBankHoliday"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawBankHolidayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawBankHoliday"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preview"}},{"kind":"Field","name":{"kind":"Name","value":"retimed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Retimed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Retimed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Retiming"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obligationId"}},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleCy"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<WithdrawBankHolidayMutation, WithdrawBankHolidayMutationVariables>;
export const AddBankHolidayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddBankHoliday"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddBankHolidayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addBankHoliday"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preview"}},{"kind":"Field","name":{"kind":"Name","value":"retimed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Retimed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Retimed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Retiming"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obligationId"}},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleCy"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AddBankHolidayMutation, AddBankHolidayMutationVariables>;
export const CasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kindTitle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerPart"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CasesQuery, CasesQueryVariables>;
export const CaseByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindTitle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"narrative"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseFactParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseFactParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factsToRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerPart"}},{"kind":"Field","name":{"kind":"Name","value":"hasIdentity"}},{"kind":"Field","name":{"kind":"Name","value":"protectedDisclosure"}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"raisedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RouteParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseStepParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActionParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RouteRecipientParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RouteRecipient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseFactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RouteParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RouteDecision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RouteRecipientParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"afterDiscussion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RouteRecipientParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstContacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RouteRecipientParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byFallback"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"headingPath"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"passedOver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"informalFirst"}},{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseStepParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"permitted"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"timingVerified"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<CaseByIdQuery, CaseByIdQueryVariables>;
export const CaseToHandleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseToHandle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseActionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseActionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"permitted"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"timingVerified"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<CaseToHandleQuery, CaseToHandleQueryVariables>;
export const RecordCaseStepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordCaseStep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCaseStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordCaseStep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<RecordCaseStepMutation, RecordCaseStepMutationVariables>;
export const CaseClocksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseClocks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseClockParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseClockParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"viewerPart"}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"timingVerified"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"targetSince"}},{"kind":"Field","name":{"kind":"Name","value":"metAt"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"pauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retimings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataBreach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awareAt"}},{"kind":"Field","name":{"kind":"Name","value":"peopleAffected"}},{"kind":"Field","name":{"kind":"Name","value":"dpoToldAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLeftWhenDpoTold"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLeftByOwnLimit"}},{"kind":"Field","name":{"kind":"Name","value":"regulatorDecision"}},{"kind":"Field","name":{"kind":"Name","value":"regulatorToldAt"}},{"kind":"Field","name":{"kind":"Name","value":"individualsDecision"}},{"kind":"Field","name":{"kind":"Name","value":"individualsToldAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"informationRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"followed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proceedings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"affects"}},{"kind":"Field","name":{"kind":"Name","value":"prospective"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}}]}}]}}]} as unknown as DocumentNode<CaseClocksQuery, CaseClocksQueryVariables>;
export const BreachReasonsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BreachReasons"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dataBreach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regulator"}},{"kind":"Field","name":{"kind":"Name","value":"individuals"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BreachReasonsQuery, BreachReasonsQueryVariables>;
export const DecideBreachNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideBreachNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideBreachNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideBreachNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<DecideBreachNoticeMutation, DecideBreachNoticeMutationVariables>;
export const RecordBreachNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordBreachNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordBreachNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordBreachNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<RecordBreachNoticeMutation, RecordBreachNoticeMutationVariables>;
export const AnswerInformationRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerInformationRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerInformationRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerInformationRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<AnswerInformationRequestMutation, AnswerInformationRequestMutationVariables>;
export const ClarifyInformationRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClarifyInformationRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClarifyInformationRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clarifyInformationRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ClarifyInformationRequestMutation, ClarifyInformationRequestMutationVariables>;
export const RequesterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Requester"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"informationRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requester"}}]}}]}}]}}]} as unknown as DocumentNode<RequesterQuery, RequesterQueryVariables>;
export const RecordAdviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAdvice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAdviceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAdvice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<RecordAdviceMutation, RecordAdviceMutationVariables>;
export const CaseMessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseMessages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseMessages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"case"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromOutside"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseMessagesQuery, CaseMessagesQueryVariables>;
export const SendCaseMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendCaseMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendCaseMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendCaseMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SendCaseMessageMutation, SendCaseMessageMutationVariables>;
export const CaseAccessesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseAccesses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseAccesses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"case"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseAccessesQuery, CaseAccessesQueryVariables>;
export const OpenIdentityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenIdentityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}}]}}]}}]} as unknown as DocumentNode<OpenIdentityMutation, OpenIdentityMutationVariables>;
export const CaseFilesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFiles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFileTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"examined"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseFiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"case"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"letter"}},{"kind":"Field","name":{"kind":"Name","value":"redactionOf"}},{"kind":"Field","name":{"kind":"Name","value":"redacted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goesOut"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"fromOutside"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseFilesQuery, CaseFilesQueryVariables>;
export const CaseForDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseForDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseFileTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"largestBytes"}},{"kind":"Field","name":{"kind":"Name","value":"examined"}}]}}]}}]} as unknown as DocumentNode<CaseForDocumentQuery, CaseForDocumentQueryVariables>;
export const AddCaseFilePartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddCaseFilePart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddCaseFilePartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addCaseFilePart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<AddCaseFilePartMutation, AddCaseFilePartMutationVariables>;
export const CaseKindsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseKinds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseKinds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleCy"}},{"kind":"Field","name":{"kind":"Name","value":"renamed"}},{"kind":"Field","name":{"kind":"Name","value":"actionEn"}},{"kind":"Field","name":{"kind":"Name","value":"actionCy"}},{"kind":"Field","name":{"kind":"Name","value":"opening"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRaise"}},{"kind":"Field","name":{"kind":"Name","value":"covered"}}]}}]}}]} as unknown as DocumentNode<CaseKindsQuery, CaseKindsQueryVariables>;
export const CaseKindToOpenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseKindToOpen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseKind"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleCy"}},{"kind":"Field","name":{"kind":"Name","value":"renamed"}},{"kind":"Field","name":{"kind":"Name","value":"actionEn"}},{"kind":"Field","name":{"kind":"Name","value":"actionCy"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}},{"kind":"Field","name":{"kind":"Name","value":"textCy"}},{"kind":"Field","name":{"kind":"Name","value":"questionEn"}},{"kind":"Field","name":{"kind":"Name","value":"questionCy"}},{"kind":"Field","name":{"kind":"Name","value":"opening"}},{"kind":"Field","name":{"kind":"Name","value":"aboutPerson"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRaise"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFactAsked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleCy"}},{"kind":"Field","name":{"kind":"Name","value":"hintEn"}},{"kind":"Field","name":{"kind":"Name","value":"hintCy"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"later"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"cy"}}]}}]}}]} as unknown as DocumentNode<CaseKindToOpenQuery, CaseKindToOpenQueryVariables>;
export const OpenCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OpenCaseMutation, OpenCaseMutationVariables>;
export const FactsToRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FactsToRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"factsToRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFactAsked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleCy"}},{"kind":"Field","name":{"kind":"Name","value":"hintEn"}},{"kind":"Field","name":{"kind":"Name","value":"hintCy"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"later"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"cy"}}]}}]}}]} as unknown as DocumentNode<FactsToRecordQuery, FactsToRecordQueryVariables>;
export const RecordCaseFactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordCaseFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCaseFactsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordCaseFacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<RecordCaseFactsMutation, RecordCaseFactsMutationVariables>;
export const CaseForLetterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseForLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"viewerPart"}},{"kind":"Field","name":{"kind":"Name","value":"raisedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CaseForLetterQuery, CaseForLetterQueryVariables>;
export const LetterDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LetterDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LetterKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseLetterDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"case"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}},{"kind":"Argument","name":{"kind":"Name","value":"recipient"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"templateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<LetterDraftQuery, LetterDraftQueryVariables>;
export const KeepLetterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KeepLetterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keepLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<KeepLetterMutation, KeepLetterMutationVariables>;
export const CaseLetterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"file"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"case"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"file"},"value":{"kind":"Variable","name":{"kind":"Name","value":"file"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}}]} as unknown as DocumentNode<CaseLetterQuery, CaseLetterQueryVariables>;
export const LetterTemplatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LetterTemplates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"force"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"letterTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleCy"}},{"kind":"Field","name":{"kind":"Name","value":"bodyEn"}},{"kind":"Field","name":{"kind":"Name","value":"bodyCy"}}]}}]}}]}}]} as unknown as DocumentNode<LetterTemplatesQuery, LetterTemplatesQueryVariables>;
export const SaveLetterTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveLetterTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LetterTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveLetterTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"letterTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleCy"}},{"kind":"Field","name":{"kind":"Name","value":"bodyEn"}},{"kind":"Field","name":{"kind":"Name","value":"bodyCy"}}]}}]}}]}}]} as unknown as DocumentNode<SaveLetterTemplateMutation, SaveLetterTemplateMutationVariables>;
export const PreviewLetterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"title"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"body"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"title"},"value":{"kind":"Variable","name":{"kind":"Name","value":"title"}}},{"kind":"Argument","name":{"kind":"Name","value":"body"},"value":{"kind":"Variable","name":{"kind":"Name","value":"body"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}}]} as unknown as DocumentNode<PreviewLetterQuery, PreviewLetterQueryVariables>;
export const CaseToPackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseToPack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"viewerPart"}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"raisedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidencePacks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PackParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PackParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidencePack"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]} as unknown as DocumentNode<CaseToPackQuery, CaseToPackQueryVariables>;
export const EvidencePackProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvidencePackProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidencePack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PackParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PackParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidencePack"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]} as unknown as DocumentNode<EvidencePackProgressQuery, EvidencePackProgressQueryVariables>;
export const MakeEvidencePackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeEvidencePack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MakeEvidencePackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"makeEvidencePack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PackParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PackParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidencePack"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]} as unknown as DocumentNode<MakeEvidencePackMutation, MakeEvidencePackMutationVariables>;
export const PrintedFilesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrintedFiles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"case"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"fromOutside"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PrintedFilesQuery, PrintedFilesQueryVariables>;
export const WaitingCasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WaitingCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waitingCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<WaitingCasesQuery, WaitingCasesQueryVariables>;
export const CaseToGiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseToGive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerPart"}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"passedOver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayTakeCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CaseToGiveQuery, CaseToGiveQueryVariables>;
export const GiveWaitingCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveWaitingCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveWaitingCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveWaitingCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<GiveWaitingCaseMutation, GiveWaitingCaseMutationVariables>;
export const QueueKeeperDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QueueKeeper"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"force"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"queueKeeper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<QueueKeeperQuery, QueueKeeperQueryVariables>;
export const NameQueueKeeperDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NameQueueKeeper"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NameQueueKeeperInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameQueueKeeper"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"queueKeeper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<NameQueueKeeperMutation, NameQueueKeeperMutationVariables>;
export const CaseToNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseToName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<CaseToNameQuery, CaseToNameQueryVariables>;
export const NameSubjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NameSubject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NameSubjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameSubject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<NameSubjectMutation, NameSubjectMutationVariables>;
export const CaseRetentionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseRetention"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedOn"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"holds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"setAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liftReason"}},{"kind":"Field","name":{"kind":"Name","value":"setBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"liftedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseRetentionQuery, CaseRetentionQueryVariables>;
export const SetLegalHoldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetLegalHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LegalHoldInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setLegalHold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<SetLegalHoldMutation, SetLegalHoldMutationVariables>;
export const LiftLegalHoldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiftLegalHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LegalHoldInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liftLegalHold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<LiftLegalHoldMutation, LiftLegalHoldMutationVariables>;
export const CasesToDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CasesToDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"casesToDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"retention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CasesToDeleteQuery, CasesToDeleteQueryVariables>;
export const CaseTombstonesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseTombstones"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseTombstones"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodSetBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CaseTombstonesQuery, CaseTombstonesQueryVariables>;
export const RetentionPeriodsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RetentionPeriods"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"force"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseRetention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"setAt"}},{"kind":"Field","name":{"kind":"Name","value":"setBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RetentionPeriodsQuery, RetentionPeriodsQueryVariables>;
export const SetCaseRetentionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetCaseRetention"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetCaseRetentionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setCaseRetention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseRetention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"from"}}]}}]}}]}}]} as unknown as DocumentNode<SetCaseRetentionMutation, SetCaseRetentionMutationVariables>;
export const StatutoryCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatutoryCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"viewerPart"}},{"kind":"Field","name":{"kind":"Name","value":"mayGoToPanel"}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statutory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewerActsAs"}},{"kind":"Field","name":{"kind":"Name","value":"gravity"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotToProtocol"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"arrangements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ArrangementParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArrangementParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatutoryArrangement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<StatutoryCaseQuery, StatutoryCaseQueryVariables>;
export const ComplainantDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Complainant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statutory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complainant"}}]}}]}}]}}]} as unknown as DocumentNode<ComplainantQuery, ComplainantQueryVariables>;
export const ReceiveComplaintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveComplaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveComplaintInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiveComplaint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ReceiveComplaintMutation, ReceiveComplaintMutationVariables>;
export const ChangeCaseRouteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeCaseRoute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeCaseRouteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeCaseRoute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]} as unknown as DocumentNode<ChangeCaseRouteMutation, ChangeCaseRouteMutationVariables>;
export const StatutoryArrangementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatutoryArrangements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"force"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryArrangements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ArrangementParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArrangementParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatutoryArrangement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<StatutoryArrangementsQuery, StatutoryArrangementsQueryVariables>;
export const RecordStatutoryArrangementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordStatutoryArrangement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordStatutoryArrangementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordStatutoryArrangement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryArrangements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ArrangementParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArrangementParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatutoryArrangement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RecordStatutoryArrangementMutation, RecordStatutoryArrangementMutationVariables>;
export const EndStatutoryArrangementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndStatutoryArrangement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndStatutoryArrangementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endStatutoryArrangement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryArrangements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ArrangementParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArrangementParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatutoryArrangement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EndStatutoryArrangementMutation, EndStatutoryArrangementMutationVariables>;
export const VaultOpenersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VaultOpeners"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"force"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vaultOpeners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<VaultOpenersQuery, VaultOpenersQueryVariables>;
export const NameVaultOpenerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NameVaultOpener"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NameVaultOpenerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameVaultOpener"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vaultOpeners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<NameVaultOpenerMutation, NameVaultOpenerMutationVariables>;
export const EndVaultOpenerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndVaultOpener"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NameVaultOpenerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endVaultOpener"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vaultOpeners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<EndVaultOpenerMutation, EndVaultOpenerMutationVariables>;
export const RoutePreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoutePreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoutePreviewInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"routePreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RouteParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RouteRecipientParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RouteRecipient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RouteParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RouteDecision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RouteRecipientParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"afterDiscussion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RouteRecipientParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstContacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RouteRecipientParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byFallback"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"headingPath"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"passedOver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"informalFirst"}},{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<RoutePreviewQuery, RoutePreviewQueryVariables>;
export const RaiseConcernDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RaiseConcern"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RaiseConcernInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raiseConcern"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RaiseConcernMutation, RaiseConcernMutationVariables>;
export const ConfiguredKindsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConfiguredKinds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseKinds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleCy"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}}]} as unknown as DocumentNode<ConfiguredKindsQuery, ConfiguredKindsQueryVariables>;
export const ConfiguredKindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConfiguredKind"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseKind"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConfiguredKindParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConfiguredKindParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseKindInForce"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleCy"}},{"kind":"Field","name":{"kind":"Name","value":"renamed"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}},{"kind":"Field","name":{"kind":"Name","value":"textCy"}},{"kind":"Field","name":{"kind":"Name","value":"stages"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleCy"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"later"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"cy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"timingVerified"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"cy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retentionMonths"}},{"kind":"Field","name":{"kind":"Name","value":"retentionCitation"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleCy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleCy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleCy"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleCy"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"cy"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConfiguredKindQuery, ConfiguredKindQueryVariables>;
export const ConfigureCaseKindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfigureCaseKind"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfigureCaseKindInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"configureCaseKind"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConfiguredKindParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConfiguredKindParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseKindInForce"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleCy"}},{"kind":"Field","name":{"kind":"Name","value":"renamed"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}},{"kind":"Field","name":{"kind":"Name","value":"textCy"}},{"kind":"Field","name":{"kind":"Name","value":"stages"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleCy"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"later"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"cy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"timingVerified"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"cy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retentionMonths"}},{"kind":"Field","name":{"kind":"Name","value":"retentionCitation"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleCy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleCy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleCy"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleCy"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"cy"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConfigureCaseKindMutation, ConfigureCaseKindMutationVariables>;
export const ReadBackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadBack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReadBackInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readBack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"former"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReadBackQuery, ReadBackQueryVariables>;
export const RoleTitlesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoleTitles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"force"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roleTitles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleCy"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]}]}}]}}]}}]} as unknown as DocumentNode<RoleTitlesQuery, RoleTitlesQueryVariables>;
export const SetRoleTitlesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetRoleTitles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetRoleTitlesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setRoleTitles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roleTitles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"titleCy"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]}]}}]}}]}}]} as unknown as DocumentNode<SetRoleTitlesMutation, SetRoleTitlesMutationVariables>;
export const GoverningBodiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GoverningBodies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"force"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"governingBodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]}}]} as unknown as DocumentNode<GoverningBodiesQuery, GoverningBodiesQueryVariables>;
export const AddGoverningBodyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddGoverningBody"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddGoverningBodyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addGoverningBody"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"governingBodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]}}]} as unknown as DocumentNode<AddGoverningBodyMutation, AddGoverningBodyMutationVariables>;
export const EndGoverningBodyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndGoverningBody"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndGoverningBodyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endGoverningBody"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"governingBodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]}}]} as unknown as DocumentNode<EndGoverningBodyMutation, EndGoverningBodyMutationVariables>;
export const SetupOfAccessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SetupOfAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"force"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"accessGrants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SetupOfAccessQuery, SetupOfAccessQueryVariables>;
export const AddPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AddPersonMutation, AddPersonMutationVariables>;
export const AddOfficeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddOffice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddOfficeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addOffice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<AddOfficeMutation, AddOfficeMutationVariables>;
export const SetReportingLineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetReportingLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetReportingLineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setReportingLine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SetReportingLineMutation, SetReportingLineMutationVariables>;
export const GrantAccessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantAccessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<GrantAccessMutation, GrantAccessMutationVariables>;
export const RevokeAccessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeAccessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]} as unknown as DocumentNode<RevokeAccessMutation, RevokeAccessMutationVariables>;
export const ConfiguredRulebookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConfiguredRulebook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"force"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rulebook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleCy"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"headingPath"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"configuredRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"ruleKey"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"configuredBy"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"}}]}}]}}]}}]} as unknown as DocumentNode<ConfiguredRulebookQuery, ConfiguredRulebookQueryVariables>;
export const ConfigureRuleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfigureRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfigureRuleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"configureRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ConfigureRuleMutation, ConfigureRuleMutationVariables>;
export const EndConfiguredRuleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndConfiguredRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndConfiguredRuleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endConfiguredRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]} as unknown as DocumentNode<EndConfiguredRuleMutation, EndConfiguredRuleMutationVariables>;
export const ForcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Forces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"historic"}}]}}]}}]} as unknown as DocumentNode<ForcesQuery, ForcesQueryVariables>;
export const CreateForceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateForce"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateForceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createForce"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateForceMutation, CreateForceMutationVariables>;
export const NameAdministratorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NameAdministrator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NameAdministratorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameAdministrator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NameAdministratorMutation, NameAdministratorMutationVariables>;
export const EffectOfRuleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EffectOfRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CandidateRuleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effectOnDuties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DutiesMoved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectOnRoutes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoutesMoved"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecipientsOfRoute"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RouteDecision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"afterDiscussion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DutiesMoved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectOnDuties"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"duties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleCy"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoutesMoved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectOnRoutes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"routes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"complainant"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecipientsOfRoute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecipientsOfRoute"}}]}}]}}]}}]} as unknown as DocumentNode<EffectOfRuleQuery, EffectOfRuleQueryVariables>;
export const MyDeclarationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyDeclarations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declarations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"mine"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclarationRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}}]}}]} as unknown as DocumentNode<MyDeclarationsQuery, MyDeclarationsQueryVariables>;
export const KnownEntriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KnownEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"asKnownFor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegisterLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegisterLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"nil"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"provision"}},{"kind":"Field","name":{"kind":"Name","value":"notYetReviewed"}},{"kind":"Field","name":{"kind":"Name","value":"declaredOn"}},{"kind":"Field","name":{"kind":"Name","value":"readers"}},{"kind":"Field","name":{"kind":"Name","value":"visibleUntil"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<KnownEntriesQuery, KnownEntriesQueryVariables>;
export const DeclarationQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeclarationQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declarationQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WaitingRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishBy"}},{"kind":"Field","name":{"kind":"Name","value":"publishedByDateAt"}},{"kind":"Field","name":{"kind":"Name","value":"withheldAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DeclarationQueueQuery, DeclarationQueueQueryVariables>;
export const KeptForStaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeptForStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffRegisterEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegisterLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegisterLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"nil"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"provision"}},{"kind":"Field","name":{"kind":"Name","value":"notYetReviewed"}},{"kind":"Field","name":{"kind":"Name","value":"declaredOn"}},{"kind":"Field","name":{"kind":"Name","value":"readers"}},{"kind":"Field","name":{"kind":"Name","value":"visibleUntil"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<KeptForStaffQuery, KeptForStaffQueryVariables>;
export const EndedEntriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EndedEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"ended"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegisterLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegisterLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"nil"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"provision"}},{"kind":"Field","name":{"kind":"Name","value":"notYetReviewed"}},{"kind":"Field","name":{"kind":"Name","value":"declaredOn"}},{"kind":"Field","name":{"kind":"Name","value":"readers"}},{"kind":"Field","name":{"kind":"Name","value":"visibleUntil"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EndedEntriesQuery, EndedEntriesQueryVariables>;
export const DeclarationsWithheldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeclarationsWithheld"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declarationsWithheld"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WithheldRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WithheldRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}}]}}]}}]} as unknown as DocumentNode<DeclarationsWithheldQuery, DeclarationsWithheldQueryVariables>;
export const DeclarationByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeclarationById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declaration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclarationParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPublish"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotPublish"}},{"kind":"Field","name":{"kind":"Name","value":"publishBy"}},{"kind":"Field","name":{"kind":"Name","value":"publishedByDateAt"}},{"kind":"Field","name":{"kind":"Name","value":"withheldAt"}},{"kind":"Field","name":{"kind":"Name","value":"withheldReason"}},{"kind":"Field","name":{"kind":"Name","value":"asked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"connected"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"nil"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"connectedName"}},{"kind":"Field","name":{"kind":"Name","value":"connectedPerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sensitiveReason"}},{"kind":"Field","name":{"kind":"Name","value":"needsDecision"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"provision"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanLookAgain"}}]}}]}}]} as unknown as DocumentNode<DeclarationByIdQuery, DeclarationByIdQueryVariables>;
export const SaveDeclarationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveDeclaration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveDeclarationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveDeclaration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclarationParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPublish"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotPublish"}},{"kind":"Field","name":{"kind":"Name","value":"publishBy"}},{"kind":"Field","name":{"kind":"Name","value":"publishedByDateAt"}},{"kind":"Field","name":{"kind":"Name","value":"withheldAt"}},{"kind":"Field","name":{"kind":"Name","value":"withheldReason"}},{"kind":"Field","name":{"kind":"Name","value":"asked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"connected"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"nil"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"connectedName"}},{"kind":"Field","name":{"kind":"Name","value":"connectedPerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sensitiveReason"}},{"kind":"Field","name":{"kind":"Name","value":"needsDecision"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"provision"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanLookAgain"}}]}}]}}]} as unknown as DocumentNode<SaveDeclarationMutation, SaveDeclarationMutationVariables>;
export const SubmitDeclarationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitDeclaration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitDeclarationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitDeclaration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclarationParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPublish"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotPublish"}},{"kind":"Field","name":{"kind":"Name","value":"publishBy"}},{"kind":"Field","name":{"kind":"Name","value":"publishedByDateAt"}},{"kind":"Field","name":{"kind":"Name","value":"withheldAt"}},{"kind":"Field","name":{"kind":"Name","value":"withheldReason"}},{"kind":"Field","name":{"kind":"Name","value":"asked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"connected"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"nil"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"connectedName"}},{"kind":"Field","name":{"kind":"Name","value":"connectedPerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sensitiveReason"}},{"kind":"Field","name":{"kind":"Name","value":"needsDecision"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"provision"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanLookAgain"}}]}}]}}]} as unknown as DocumentNode<SubmitDeclarationMutation, SubmitDeclarationMutationVariables>;
export const PublishDeclarationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishDeclaration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishDeclarationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishDeclaration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclarationParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPublish"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotPublish"}},{"kind":"Field","name":{"kind":"Name","value":"publishBy"}},{"kind":"Field","name":{"kind":"Name","value":"publishedByDateAt"}},{"kind":"Field","name":{"kind":"Name","value":"withheldAt"}},{"kind":"Field","name":{"kind":"Name","value":"withheldReason"}},{"kind":"Field","name":{"kind":"Name","value":"asked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"connected"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"nil"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"connectedName"}},{"kind":"Field","name":{"kind":"Name","value":"connectedPerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sensitiveReason"}},{"kind":"Field","name":{"kind":"Name","value":"needsDecision"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"provision"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanLookAgain"}}]}}]}}]} as unknown as DocumentNode<PublishDeclarationMutation, PublishDeclarationMutationVariables>;
export const ReturnDeclarationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnDeclaration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnDeclarationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnDeclaration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclarationParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPublish"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotPublish"}},{"kind":"Field","name":{"kind":"Name","value":"publishBy"}},{"kind":"Field","name":{"kind":"Name","value":"publishedByDateAt"}},{"kind":"Field","name":{"kind":"Name","value":"withheldAt"}},{"kind":"Field","name":{"kind":"Name","value":"withheldReason"}},{"kind":"Field","name":{"kind":"Name","value":"asked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"connected"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"nil"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"connectedName"}},{"kind":"Field","name":{"kind":"Name","value":"connectedPerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sensitiveReason"}},{"kind":"Field","name":{"kind":"Name","value":"needsDecision"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"provision"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanLookAgain"}}]}}]}}]} as unknown as DocumentNode<ReturnDeclarationMutation, ReturnDeclarationMutationVariables>;
export const WithholdDeclarationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithholdDeclaration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithholdDeclarationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withholdDeclaration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclarationParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPublish"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotPublish"}},{"kind":"Field","name":{"kind":"Name","value":"publishBy"}},{"kind":"Field","name":{"kind":"Name","value":"publishedByDateAt"}},{"kind":"Field","name":{"kind":"Name","value":"withheldAt"}},{"kind":"Field","name":{"kind":"Name","value":"withheldReason"}},{"kind":"Field","name":{"kind":"Name","value":"asked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"connected"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"nil"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"connectedName"}},{"kind":"Field","name":{"kind":"Name","value":"connectedPerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sensitiveReason"}},{"kind":"Field","name":{"kind":"Name","value":"needsDecision"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"provision"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanLookAgain"}}]}}]}}]} as unknown as DocumentNode<WithholdDeclarationMutation, WithholdDeclarationMutationVariables>;
export const LookAgainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LookAgain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LookAgainInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookAgain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclarationParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPublish"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotPublish"}},{"kind":"Field","name":{"kind":"Name","value":"publishBy"}},{"kind":"Field","name":{"kind":"Name","value":"publishedByDateAt"}},{"kind":"Field","name":{"kind":"Name","value":"withheldAt"}},{"kind":"Field","name":{"kind":"Name","value":"withheldReason"}},{"kind":"Field","name":{"kind":"Name","value":"asked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"connected"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"nil"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"connectedName"}},{"kind":"Field","name":{"kind":"Name","value":"connectedPerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sensitiveReason"}},{"kind":"Field","name":{"kind":"Name","value":"needsDecision"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"provision"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanLookAgain"}}]}}]}}]} as unknown as DocumentNode<LookAgainMutation, LookAgainMutationVariables>;
export const PublicationHoldsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicationHolds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicationHolds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HoldParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoldParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationHold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"liftedOn"}},{"kind":"Field","name":{"kind":"Name","value":"liftReason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanLift"}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PublicationHoldsQuery, PublicationHoldsQueryVariables>;
export const HoldPublicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldPublication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldPublicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdPublication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HoldParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoldParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationHold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"liftedOn"}},{"kind":"Field","name":{"kind":"Name","value":"liftReason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanLift"}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HoldPublicationMutation, HoldPublicationMutationVariables>;
export const LiftPublicationHoldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiftPublicationHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LiftPublicationHoldInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liftPublicationHold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HoldParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoldParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationHold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"liftedOn"}},{"kind":"Field","name":{"kind":"Name","value":"liftReason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanLift"}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LiftPublicationHoldMutation, LiftPublicationHoldMutationVariables>;
export const WaitingDecisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WaitingDecisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reviewer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"toApprove"},"name":{"kind":"Name","value":"giftOffers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"toDecide"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"toPublish"},"name":{"kind":"Name","value":"giftOffers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"SUBMITTED"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reviewer"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"toDecide"},"name":{"kind":"Name","value":"permissions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"toAct"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<WaitingDecisionsQuery, WaitingDecisionsQueryVariables>;
export const DueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Due"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reviewer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"overdue"},"name":{"kind":"Name","value":"obligations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"OVERDUE"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DueObligation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"due"},"name":{"kind":"Name","value":"obligations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"DUE"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DueObligation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"waiting"},"name":{"kind":"Name","value":"declarations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"SUBMITTED"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reviewer"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DueObligation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"anchorOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDeclare"}},{"kind":"Field","name":{"kind":"Name","value":"latestRetiming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"headingPath"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]} as unknown as DocumentNode<DueQuery, DueQueryVariables>;
export const DutiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Duties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DutyKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ObligationStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"open"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dueUntil"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obligations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"person"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}},{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"open"},"value":{"kind":"Variable","name":{"kind":"Name","value":"open"}}},{"kind":"Argument","name":{"kind":"Name","value":"dueUntil"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dueUntil"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"metOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"latestRetiming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<DutiesQuery, DutiesQueryVariables>;
export const PersonDutiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonDuties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DutyKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ObligationStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"open"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dueUntil"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personDuties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"person"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}},{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"open"},"value":{"kind":"Variable","name":{"kind":"Name","value":"open"}}},{"kind":"Argument","name":{"kind":"Name","value":"dueUntil"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dueUntil"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"shownOn"}},{"kind":"Field","name":{"kind":"Name","value":"metOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PersonDutiesQuery, PersonDutiesQueryVariables>;
export const DutyCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DutyCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dutyCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"within7"}},{"kind":"Field","name":{"kind":"Name","value":"within28"}},{"kind":"Field","name":{"kind":"Name","value":"later"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"personDutyCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"within7"}},{"kind":"Field","name":{"kind":"Name","value":"within28"}},{"kind":"Field","name":{"kind":"Name","value":"later"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]} as unknown as DocumentNode<DutyCountsQuery, DutyCountsQueryVariables>;
export const OwnCalendarFeedsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnCalendarFeeds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownCalendarFeeds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastReadAt"}}]}}]}}]} as unknown as DocumentNode<OwnCalendarFeedsQuery, OwnCalendarFeedsQueryVariables>;
export const CreateCalendarFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCalendarFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCalendarFeedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCalendarFeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<CreateCalendarFeedMutation, CreateCalendarFeedMutationVariables>;
export const RevokeCalendarFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeCalendarFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeCalendarFeedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeCalendarFeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]}}]} as unknown as DocumentNode<RevokeCalendarFeedMutation, RevokeCalendarFeedMutationVariables>;
export const CaseFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"own"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KindFiguresParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ofForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"brought"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KindFiguresParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KindFiguresParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KindFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"quarters"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"putRight"}},{"kind":"Field","name":{"kind":"Name","value":"otherwise"}},{"kind":"Field","name":{"kind":"Name","value":"medianDays"}},{"kind":"Field","name":{"kind":"Name","value":"shortestDays"}},{"kind":"Field","name":{"kind":"Name","value":"longestDays"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reached"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<CaseFiguresQuery, CaseFiguresQueryVariables>;
export const GiftOffersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GiftOffers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GiftOfferStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mine"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toDecide"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giftOffers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"mine"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mine"}}},{"kind":"Argument","name":{"kind":"Name","value":"toDecide"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toDecide"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GiftRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GiftRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GiftOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"giverName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"offeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<GiftOffersQuery, GiftOffersQueryVariables>;
export const GiftReferralsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GiftReferrals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giftReferrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"toRole"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"offer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GiftRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GiftRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GiftOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"giverName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"offeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<GiftReferralsQuery, GiftReferralsQueryVariables>;
export const GiftOfferByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GiftOfferById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giftOffer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GiftParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GiftParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GiftOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"giverName"}},{"kind":"Field","name":{"kind":"Name","value":"giverKind"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"valuePence"}},{"kind":"Field","name":{"kind":"Name","value":"valueBasis"}},{"kind":"Field","name":{"kind":"Name","value":"qualities"}},{"kind":"Field","name":{"kind":"Name","value":"offeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"respondedOn"}},{"kind":"Field","name":{"kind":"Name","value":"surrenderedTo"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBeforeApproval"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"approver"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotAccept"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDeclare"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPublish"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declarer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"toRole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"supersededAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<GiftOfferByIdQuery, GiftOfferByIdQueryVariables>;
export const OfferOutcomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfferOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferOutcomeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerOutcome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotAccept"}},{"kind":"Field","name":{"kind":"Name","value":"declareBy"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}}]}}]}}]} as unknown as DocumentNode<OfferOutcomeQuery, OfferOutcomeQueryVariables>;
export const DeclareGiftOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareGiftOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareGiftOfferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declareGiftOffer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GiftParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GiftParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GiftOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"giverName"}},{"kind":"Field","name":{"kind":"Name","value":"giverKind"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"valuePence"}},{"kind":"Field","name":{"kind":"Name","value":"valueBasis"}},{"kind":"Field","name":{"kind":"Name","value":"qualities"}},{"kind":"Field","name":{"kind":"Name","value":"offeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"respondedOn"}},{"kind":"Field","name":{"kind":"Name","value":"surrenderedTo"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBeforeApproval"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"approver"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotAccept"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDeclare"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPublish"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declarer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"toRole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"supersededAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<DeclareGiftOfferMutation, DeclareGiftOfferMutationVariables>;
export const AnswerGiftOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerGiftOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerGiftOfferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerGiftOffer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GiftParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GiftParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GiftOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"giverName"}},{"kind":"Field","name":{"kind":"Name","value":"giverKind"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"valuePence"}},{"kind":"Field","name":{"kind":"Name","value":"valueBasis"}},{"kind":"Field","name":{"kind":"Name","value":"qualities"}},{"kind":"Field","name":{"kind":"Name","value":"offeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"respondedOn"}},{"kind":"Field","name":{"kind":"Name","value":"surrenderedTo"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBeforeApproval"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"approver"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotAccept"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDeclare"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPublish"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declarer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"toRole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"supersededAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<AnswerGiftOfferMutation, AnswerGiftOfferMutationVariables>;
export const DecideGiftOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideGiftOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideGiftOfferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideGiftOffer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GiftParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GiftParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GiftOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"giverName"}},{"kind":"Field","name":{"kind":"Name","value":"giverKind"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"valuePence"}},{"kind":"Field","name":{"kind":"Name","value":"valueBasis"}},{"kind":"Field","name":{"kind":"Name","value":"qualities"}},{"kind":"Field","name":{"kind":"Name","value":"offeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"respondedOn"}},{"kind":"Field","name":{"kind":"Name","value":"surrenderedTo"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBeforeApproval"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"approver"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotAccept"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDeclare"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPublish"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declarer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"toRole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"supersededAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<DecideGiftOfferMutation, DecideGiftOfferMutationVariables>;
export const PublishGiftOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishGiftOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishGiftOfferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishGiftOffer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GiftParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GiftParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GiftOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"giverName"}},{"kind":"Field","name":{"kind":"Name","value":"giverKind"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"valuePence"}},{"kind":"Field","name":{"kind":"Name","value":"valueBasis"}},{"kind":"Field","name":{"kind":"Name","value":"qualities"}},{"kind":"Field","name":{"kind":"Name","value":"offeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"respondedOn"}},{"kind":"Field","name":{"kind":"Name","value":"surrenderedTo"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBeforeApproval"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"approver"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotAccept"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDeclare"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPublish"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declarer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"toRole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"supersededAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<PublishGiftOfferMutation, PublishGiftOfferMutationVariables>;
export const ReturnGiftOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnGiftOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnGiftOfferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnGiftOffer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GiftParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GiftParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GiftOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"giverName"}},{"kind":"Field","name":{"kind":"Name","value":"giverKind"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"valuePence"}},{"kind":"Field","name":{"kind":"Name","value":"valueBasis"}},{"kind":"Field","name":{"kind":"Name","value":"qualities"}},{"kind":"Field","name":{"kind":"Name","value":"offeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"respondedOn"}},{"kind":"Field","name":{"kind":"Name","value":"surrenderedTo"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBeforeApproval"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"approver"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotAccept"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDeclare"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPublish"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declarer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"toRole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"supersededAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<ReturnGiftOfferMutation, ReturnGiftOfferMutationVariables>;
export const CorrectGiftOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectGiftOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectGiftOfferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctGiftOffer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GiftParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GiftParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GiftOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"giverName"}},{"kind":"Field","name":{"kind":"Name","value":"giverKind"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"valuePence"}},{"kind":"Field","name":{"kind":"Name","value":"valueBasis"}},{"kind":"Field","name":{"kind":"Name","value":"qualities"}},{"kind":"Field","name":{"kind":"Name","value":"offeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"respondedOn"}},{"kind":"Field","name":{"kind":"Name","value":"surrenderedTo"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBeforeApproval"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"approver"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotAccept"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDeclare"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPublish"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declarer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"toRole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"supersededAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<CorrectGiftOfferMutation, CorrectGiftOfferMutationVariables>;
export const CheckInterestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckInterests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckInterestsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkInterests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"check"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"parties"}},{"kind":"Field","name":{"kind":"Name","value":"process"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"privateToo"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}}]}},{"kind":"Field","name":{"kind":"Name","value":"found"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"incomplete"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}}]}}]}}]} as unknown as DocumentNode<CheckInterestsMutation, CheckInterestsMutationVariables>;
export const PrivateTiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrivateTies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"parties"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"privateTies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"parties"},"value":{"kind":"Variable","name":{"kind":"Name","value":"parties"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PrivateTiesQuery, PrivateTiesQueryVariables>;
export const InterestChecksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InterestChecks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interestChecks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"parties"}},{"kind":"Field","name":{"kind":"Name","value":"process"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"asker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<InterestChecksQuery, InterestChecksQueryVariables>;
export const ConflictDecisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConflictDecisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"process"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictProcess"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conflictDecisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"person"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}},{"kind":"Argument","name":{"kind":"Name","value":"process"},"value":{"kind":"Variable","name":{"kind":"Name","value":"process"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecisionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecisionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictDecision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"process"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"ties"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"interest"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"restriction"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAs"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"againstClause"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"supersededAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ConflictDecisionsQuery, ConflictDecisionsQueryVariables>;
export const ConflictOutcomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConflictOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictOutcomeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conflictOutcome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"leaveBy"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}}]} as unknown as DocumentNode<ConflictOutcomeQuery, ConflictOutcomeQueryVariables>;
export const DecideConflictDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideConflict"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideConflictInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideConflict"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecisionRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecisionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictDecision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"process"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"ties"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"interest"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"restriction"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAs"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"againstClause"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"supersededAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DecideConflictMutation, DecideConflictMutationVariables>;
export const MeetingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Meetings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meetings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MeetingsQuery, MeetingsQueryVariables>;
export const MeetingByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeetingById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"closedReason"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanKeep"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDeclare"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"closedReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declarations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"localTerm"}},{"kind":"Field","name":{"kind":"Name","value":"interest"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"made"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<MeetingByIdQuery, MeetingByIdQueryVariables>;
export const SaveMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"closedReason"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanKeep"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDeclare"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"closedReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declarations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"localTerm"}},{"kind":"Field","name":{"kind":"Name","value":"interest"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"made"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<SaveMeetingMutation, SaveMeetingMutationVariables>;
export const DeclareAtMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareAtMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareAtMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declareAtMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"closedReason"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanKeep"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDeclare"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"closedReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declarations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"localTerm"}},{"kind":"Field","name":{"kind":"Name","value":"interest"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"made"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<DeclareAtMeetingMutation, DeclareAtMeetingMutationVariables>;
export const WithdrawMeetingDeclarationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawMeetingDeclaration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawMeetingDeclarationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawMeetingDeclaration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"closedReason"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanKeep"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDeclare"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"closedReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declarations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"localTerm"}},{"kind":"Field","name":{"kind":"Name","value":"interest"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"made"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawMeetingDeclarationMutation, WithdrawMeetingDeclarationMutationVariables>;
export const PublishMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"closedReason"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanKeep"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDeclare"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"closedReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declarations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"localTerm"}},{"kind":"Field","name":{"kind":"Name","value":"interest"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"made"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<PublishMeetingMutation, PublishMeetingMutationVariables>;
export const OwnNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OwnNoticesQuery, OwnNoticesQueryVariables>;
export const MarkNoticesReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkNoticesRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNoticesReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markNoticesRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadNotices"}}]}}]}}]} as unknown as DocumentNode<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;
export const OwnNoticePreferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnNoticePreference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownNoticePreference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"byEmail"}},{"kind":"Field","name":{"kind":"Name","value":"quietFrom"}},{"kind":"Field","name":{"kind":"Name","value":"quietTo"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"emailConfigured"}},{"kind":"Field","alias":{"kind":"Name","value":"english"},"name":{"kind":"Name","value":"example"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"welsh"},"name":{"kind":"Name","value":"example"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<OwnNoticePreferenceQuery, OwnNoticePreferenceQueryVariables>;
export const SetNoticePreferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetNoticePreference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetNoticePreferenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setNoticePreference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"byEmail"}}]}}]}}]} as unknown as DocumentNode<SetNoticePreferenceMutation, SetNoticePreferenceMutationVariables>;
export const PreviewPeopleImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewPeopleImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PreviewPeopleImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewPeopleImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"problemsCsv"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PreviewPeopleImportQuery, PreviewPeopleImportQueryVariables>;
export const PeopleImportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleImports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peopleImports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeopleImportParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeopleImportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeopleImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"problemsCsv"}}]}}]} as unknown as DocumentNode<PeopleImportsQuery, PeopleImportsQueryVariables>;
export const ImportPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportPeopleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importPeople"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeopleImportParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeopleImportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeopleImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"problemsCsv"}}]}}]} as unknown as DocumentNode<ImportPeopleMutation, ImportPeopleMutationVariables>;
export const ContinuePeopleImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContinuePeopleImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContinuePeopleImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"continuePeopleImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeopleImportParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeopleImportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeopleImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"problemsCsv"}}]}}]} as unknown as DocumentNode<ContinuePeopleImportMutation, ContinuePeopleImportMutationVariables>;
export const ProvisioningTokensDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProvisioningTokens"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provisioningTokens"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]}}]} as unknown as DocumentNode<ProvisioningTokensQuery, ProvisioningTokensQueryVariables>;
export const CreateProvisioningTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateProvisioningToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateProvisioningTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createProvisioningToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}}]}}]}}]} as unknown as DocumentNode<CreateProvisioningTokenMutation, CreateProvisioningTokenMutationVariables>;
export const RevokeProvisioningTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeProvisioningToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeProvisioningTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeProvisioningToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]}}]} as unknown as DocumentNode<RevokeProvisioningTokenMutation, RevokeProvisioningTokenMutationVariables>;
export const RecordJoinerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordJoiner"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordJoinerInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordJoiner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonChangePlan"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonChangePlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"byFallback"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]} as unknown as DocumentNode<RecordJoinerMutation, RecordJoinerMutationVariables>;
export const RecordMoverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordMover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordMoverInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordMover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonChangePlan"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonChangePlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"byFallback"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]} as unknown as DocumentNode<RecordMoverMutation, RecordMoverMutationVariables>;
export const RecordLeaverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordLeaver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordLeaverInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordLeaver"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonChangePlan"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonChangePlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"byFallback"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]} as unknown as DocumentNode<RecordLeaverMutation, RecordLeaverMutationVariables>;
export const UndoLeaverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoLeaver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoLeaverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoLeaver"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}}]}}]}}]} as unknown as DocumentNode<UndoLeaverMutation, UndoLeaverMutationVariables>;
export const OfficesOnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficesOn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"force"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vacancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"15"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"electionDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pollOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]} as unknown as DocumentNode<OfficesOnQuery, OfficesOnQueryVariables>;
export const OfficeHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficeHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"force"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentParts"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vacancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"electedOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<OfficeHistoryQuery, OfficeHistoryQueryVariables>;
export const AddBodyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddBody"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddBodyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addBody"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddBodyMutation, AddBodyMutationVariables>;
export const EndBodyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndBody"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndBodyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endBody"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]} as unknown as DocumentNode<EndBodyMutation, EndBodyMutationVariables>;
export const EndOfficeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndOffice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndOfficeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endOffice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]} as unknown as DocumentNode<EndOfficeMutation, EndOfficeMutationVariables>;
export const SetElectionDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetElectionDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetElectionDayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setElectionDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"electionDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pollOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]} as unknown as DocumentNode<SetElectionDayMutation, SetElectionDayMutationVariables>;
export const AccessListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"area"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administrationEnds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}}]},{"kind":"Field","name":{"kind":"Name","value":"accessList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"person"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}},{"kind":"Argument","name":{"kind":"Name","value":"area"},"value":{"kind":"Variable","name":{"kind":"Name","value":"area"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"areas"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<AccessListQuery, AccessListQueryVariables>;
export const PeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"People"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"electedOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const PersonAppointmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonAppointments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"force"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"electedOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PersonAppointmentsQuery, PersonAppointmentsQueryVariables>;
export const AppointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Appoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"electedOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<AppointMutation, AppointMutationVariables>;
export const EndAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"electedOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<EndAppointmentMutation, EndAppointmentMutationVariables>;
export const PersonPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"force"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"formOfAddress"}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"electedOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"}},{"kind":"Field","name":{"kind":"Name","value":"actingCause"}},{"kind":"Field","name":{"kind":"Name","value":"causeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"term"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"endsBy"}},{"kind":"Field","name":{"kind":"Name","value":"countedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"timingVerified"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportingLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUndo"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonRecords"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"grantedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"superseded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"renewBy"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restrictions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"restricted"}},{"kind":"Field","name":{"kind":"Name","value":"differsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]} as unknown as DocumentNode<PersonPageQuery, PersonPageQueryVariables>;
export const RecordVettingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordVetting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordVettingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordVetting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordVettingMutation, RecordVettingMutationVariables>;
export const RecordTrainingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordTrainingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordTraining"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordTrainingMutation, RecordTrainingMutationVariables>;
export const RecordRestrictionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordRestriction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordRestrictionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordRestriction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordRestrictionMutation, RecordRestrictionMutationVariables>;
export const RecordRelationshipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordRelationship"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordRelationshipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordRelationship"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordRelationshipMutation, RecordRelationshipMutationVariables>;
export const EndRelationshipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndRelationship"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndRelationshipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endRelationship"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndRelationshipMutation, EndRelationshipMutationVariables>;
export const SetFormOfAddressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetFormOfAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetFormOfAddressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setFormOfAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"formOfAddress"}}]}}]}}]} as unknown as DocumentNode<SetFormOfAddressMutation, SetFormOfAddressMutationVariables>;
export const PeopleNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PeopleNamesQuery, PeopleNamesQueryVariables>;
export const OfficeHoldersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficeHolders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"all"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"force"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"all"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"officeHolders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OfficeHoldersQuery, OfficeHoldersQueryVariables>;
export const PermissionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Permissions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"matter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PermissionMatter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PermissionStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mine"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toAct"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"permissions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"matter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"matter"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"person"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}},{"kind":"Argument","name":{"kind":"Name","value":"mine"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mine"}}},{"kind":"Argument","name":{"kind":"Name","value":"toAct"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toAct"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PermissionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PermissionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"withWhom"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForHolder"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PermissionsQuery, PermissionsQueryVariables>;
export const PermissionByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PermissionById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"permission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PermissionParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PermissionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"withWhom"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForHolder"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PermissionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PermissionRow"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"voluntary"}},{"kind":"Field","name":{"kind":"Name","value":"uncertain"}},{"kind":"Field","name":{"kind":"Name","value":"beginsOn"}},{"kind":"Field","name":{"kind":"Name","value":"begunOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysBegunBefore"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decider"}},{"kind":"Field","name":{"kind":"Name","value":"deciderNamed"}},{"kind":"Field","name":{"kind":"Name","value":"submitTo"}},{"kind":"Field","name":{"kind":"Name","value":"receiverVacant"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"refusalNeedsReasons"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"renews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPassOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRevoke"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRenew"}}]}}]} as unknown as DocumentNode<PermissionByIdQuery, PermissionByIdQueryVariables>;
export const LeaveNeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeaveNeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveNeedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaveNeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decider"}},{"kind":"Field","name":{"kind":"Name","value":"deciderNamed"}},{"kind":"Field","name":{"kind":"Name","value":"deciderVacant"}},{"kind":"Field","name":{"kind":"Name","value":"submitTo"}},{"kind":"Field","name":{"kind":"Name","value":"receiverVacant"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}}]} as unknown as DocumentNode<LeaveNeedQuery, LeaveNeedQueryVariables>;
export const AskPermissionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskPermission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskPermissionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askPermission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PermissionParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PermissionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"withWhom"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForHolder"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PermissionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PermissionRow"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"voluntary"}},{"kind":"Field","name":{"kind":"Name","value":"uncertain"}},{"kind":"Field","name":{"kind":"Name","value":"beginsOn"}},{"kind":"Field","name":{"kind":"Name","value":"begunOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysBegunBefore"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decider"}},{"kind":"Field","name":{"kind":"Name","value":"deciderNamed"}},{"kind":"Field","name":{"kind":"Name","value":"submitTo"}},{"kind":"Field","name":{"kind":"Name","value":"receiverVacant"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"refusalNeedsReasons"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"renews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPassOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRevoke"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRenew"}}]}}]} as unknown as DocumentNode<AskPermissionMutation, AskPermissionMutationVariables>;
export const PassOnPermissionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PassOnPermission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PassOnPermissionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passOnPermission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PermissionParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PermissionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"withWhom"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForHolder"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PermissionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PermissionRow"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"voluntary"}},{"kind":"Field","name":{"kind":"Name","value":"uncertain"}},{"kind":"Field","name":{"kind":"Name","value":"beginsOn"}},{"kind":"Field","name":{"kind":"Name","value":"begunOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysBegunBefore"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decider"}},{"kind":"Field","name":{"kind":"Name","value":"deciderNamed"}},{"kind":"Field","name":{"kind":"Name","value":"submitTo"}},{"kind":"Field","name":{"kind":"Name","value":"receiverVacant"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"refusalNeedsReasons"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"renews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPassOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRevoke"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRenew"}}]}}]} as unknown as DocumentNode<PassOnPermissionMutation, PassOnPermissionMutationVariables>;
export const GrantPermissionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantPermission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantPermissionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantPermission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PermissionParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PermissionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"withWhom"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForHolder"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PermissionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PermissionRow"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"voluntary"}},{"kind":"Field","name":{"kind":"Name","value":"uncertain"}},{"kind":"Field","name":{"kind":"Name","value":"beginsOn"}},{"kind":"Field","name":{"kind":"Name","value":"begunOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysBegunBefore"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decider"}},{"kind":"Field","name":{"kind":"Name","value":"deciderNamed"}},{"kind":"Field","name":{"kind":"Name","value":"submitTo"}},{"kind":"Field","name":{"kind":"Name","value":"receiverVacant"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"refusalNeedsReasons"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"renews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPassOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRevoke"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRenew"}}]}}]} as unknown as DocumentNode<GrantPermissionMutation, GrantPermissionMutationVariables>;
export const RefusePermissionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefusePermission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefusePermissionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusePermission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PermissionParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PermissionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"withWhom"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForHolder"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PermissionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PermissionRow"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"voluntary"}},{"kind":"Field","name":{"kind":"Name","value":"uncertain"}},{"kind":"Field","name":{"kind":"Name","value":"beginsOn"}},{"kind":"Field","name":{"kind":"Name","value":"begunOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysBegunBefore"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decider"}},{"kind":"Field","name":{"kind":"Name","value":"deciderNamed"}},{"kind":"Field","name":{"kind":"Name","value":"submitTo"}},{"kind":"Field","name":{"kind":"Name","value":"receiverVacant"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"refusalNeedsReasons"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"renews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPassOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRevoke"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRenew"}}]}}]} as unknown as DocumentNode<RefusePermissionMutation, RefusePermissionMutationVariables>;
export const WithdrawPermissionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawPermission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawPermissionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawPermission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PermissionParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PermissionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"withWhom"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForHolder"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PermissionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PermissionRow"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"voluntary"}},{"kind":"Field","name":{"kind":"Name","value":"uncertain"}},{"kind":"Field","name":{"kind":"Name","value":"beginsOn"}},{"kind":"Field","name":{"kind":"Name","value":"begunOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysBegunBefore"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decider"}},{"kind":"Field","name":{"kind":"Name","value":"deciderNamed"}},{"kind":"Field","name":{"kind":"Name","value":"submitTo"}},{"kind":"Field","name":{"kind":"Name","value":"receiverVacant"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"refusalNeedsReasons"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"renews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPassOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRevoke"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRenew"}}]}}]} as unknown as DocumentNode<WithdrawPermissionMutation, WithdrawPermissionMutationVariables>;
export const RevokePermissionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokePermission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokePermissionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokePermission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PermissionParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PermissionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"withWhom"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForHolder"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PermissionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PermissionRow"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"voluntary"}},{"kind":"Field","name":{"kind":"Name","value":"uncertain"}},{"kind":"Field","name":{"kind":"Name","value":"beginsOn"}},{"kind":"Field","name":{"kind":"Name","value":"begunOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysBegunBefore"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decider"}},{"kind":"Field","name":{"kind":"Name","value":"deciderNamed"}},{"kind":"Field","name":{"kind":"Name","value":"submitTo"}},{"kind":"Field","name":{"kind":"Name","value":"receiverVacant"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"refusalNeedsReasons"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"renews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPassOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRevoke"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRenew"}}]}}]} as unknown as DocumentNode<RevokePermissionMutation, RevokePermissionMutationVariables>;
export const PrecedentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Precedents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clause"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precedents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"clause"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clause"}}},{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PrecedentParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrecedentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Precedent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"personalDataBecause"}},{"kind":"Field","name":{"kind":"Name","value":"returnedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnBecause"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReview"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PrecedentsQuery, PrecedentsQueryVariables>;
export const ProposedPrecedentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProposedPrecedents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposedPrecedents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PrecedentParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrecedentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Precedent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"personalDataBecause"}},{"kind":"Field","name":{"kind":"Name","value":"returnedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnBecause"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReview"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ProposedPrecedentsQuery, ProposedPrecedentsQueryVariables>;
export const PrecedentByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrecedentById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precedent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PrecedentParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrecedentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Precedent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"personalDataBecause"}},{"kind":"Field","name":{"kind":"Name","value":"returnedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnBecause"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReview"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PrecedentByIdQuery, PrecedentByIdQueryVariables>;
export const PrecedentClausesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrecedentClauses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precedentClauses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<PrecedentClausesQuery, PrecedentClausesQueryVariables>;
export const CaseToNoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseToNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"viewerPart"}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}}]}}]}}]} as unknown as DocumentNode<CaseToNoteQuery, CaseToNoteQueryVariables>;
export const WritePrecedentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WritePrecedent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WritePrecedentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writePrecedent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PrecedentParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrecedentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Precedent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"personalDataBecause"}},{"kind":"Field","name":{"kind":"Name","value":"returnedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnBecause"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReview"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<WritePrecedentMutation, WritePrecedentMutationVariables>;
export const ReviewPrecedentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewPrecedent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewPrecedentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewPrecedent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PrecedentParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrecedentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Precedent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"personalDataBecause"}},{"kind":"Field","name":{"kind":"Name","value":"returnedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnBecause"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReview"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReviewPrecedentMutation, ReviewPrecedentMutationVariables>;
export const WithdrawPrecedentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawPrecedent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawPrecedentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawPrecedent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PrecedentParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrecedentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Precedent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"personalDataBecause"}},{"kind":"Field","name":{"kind":"Name","value":"returnedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnBecause"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReview"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<WithdrawPrecedentMutation, WithdrawPrecedentMutationVariables>;
export const ApproveVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveVersionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionStanding"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionApprovals"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LintFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clauseIds"}},{"kind":"Field","alias":{"kind":"Name","value":"messageEn"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"messageCy"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedReason"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fallback"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProtocolVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"consultationClosedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consultees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"consultedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanOpenConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanComment"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCloseConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRevise"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApprove"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanBringIntoForce"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionApprovals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProtocolVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<ApproveVersionMutation, ApproveVersionMutationVariables>;
export const ReviseVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviseVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviseVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionStanding"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LintFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clauseIds"}},{"kind":"Field","alias":{"kind":"Name","value":"messageEn"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"messageCy"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedReason"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fallback"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProtocolVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"consultationClosedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consultees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"consultedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanOpenConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanComment"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCloseConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRevise"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApprove"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanBringIntoForce"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}}]}}]} as unknown as DocumentNode<ReviseVersionMutation, ReviseVersionMutationVariables>;
export const BringIntoForceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BringIntoForce"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BringIntoForceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bringIntoForce"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionStanding"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LintFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clauseIds"}},{"kind":"Field","alias":{"kind":"Name","value":"messageEn"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"messageCy"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedReason"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fallback"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProtocolVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"consultationClosedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consultees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"consultedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanOpenConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanComment"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCloseConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRevise"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApprove"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanBringIntoForce"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}}]}}]} as unknown as DocumentNode<BringIntoForceMutation, BringIntoForceMutationVariables>;
export const WithdrawVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionStanding"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LintFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clauseIds"}},{"kind":"Field","alias":{"kind":"Name","value":"messageEn"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"messageCy"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedReason"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fallback"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProtocolVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"consultationClosedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consultees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"consultedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanOpenConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanComment"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCloseConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRevise"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApprove"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanBringIntoForce"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}}]}}]} as unknown as DocumentNode<WithdrawVersionMutation, WithdrawVersionMutationVariables>;
export const VersionSealDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VersionSeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"protocolVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseHashes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"protocol"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}}]}}]}}]}}]} as unknown as DocumentNode<VersionSealQuery, VersionSealQueryVariables>;
export const EffectOfVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EffectOfVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CandidateVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versionEffectOnDuties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DutiesMoved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionEffectOnRoutes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoutesMoved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionEffectOnSignatures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"clauseIds"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecipientsOfRoute"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RouteDecision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"afterDiscussion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DutiesMoved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectOnDuties"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"duties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"titleEn"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"titleCy"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoutesMoved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EffectOnRoutes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"routes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"complainant"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecipientsOfRoute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecipientsOfRoute"}}]}}]}}]}}]} as unknown as DocumentNode<EffectOfVersionQuery, EffectOfVersionQueryVariables>;
export const CitationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Citations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"force"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CitationsQuery, CitationsQueryVariables>;
export const CheckCitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckCitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckCitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkCitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CheckCitationMutation, CheckCitationMutationVariables>;
export const ComparableForcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComparableForces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]} as unknown as DocumentNode<ComparableForcesQuery, ComparableForcesQueryVariables>;
export const ComparableVersionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComparableVersions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"own"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"force"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"protocols"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparableProtocol"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"protocols"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"own"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparableProtocol"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparableProtocol"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Protocol"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}}]}}]}}]} as unknown as DocumentNode<ComparableVersionsQuery, ComparableVersionsQueryVariables>;
export const CompareVersionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareVersions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"one"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"other"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compareVersions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"one"},"value":{"kind":"Variable","name":{"kind":"Name","value":"one"}}},{"kind":"Argument","name":{"kind":"Name","value":"other"},"value":{"kind":"Variable","name":{"kind":"Name","value":"other"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"one"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedSide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedSide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"one"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedClause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedClause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sameWords"}},{"kind":"Field","name":{"kind":"Name","value":"bearerMoved"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"same"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"onlyInOne"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoneClause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onlyInOther"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoneClause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"oneAgainstStatute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherAgainstStatute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedSide"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProtocolVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedClause"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoneClause"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnpairedClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]} as unknown as DocumentNode<CompareVersionsQuery, CompareVersionsQueryVariables>;
export const VersionForceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VersionForce"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"protocolVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VersionForceQuery, VersionForceQueryVariables>;
export const OpenConsultationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenConsultation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenConsultationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionStanding"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LintFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clauseIds"}},{"kind":"Field","alias":{"kind":"Name","value":"messageEn"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"messageCy"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedReason"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fallback"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProtocolVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"consultationClosedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consultees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"consultedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanOpenConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanComment"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCloseConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRevise"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApprove"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanBringIntoForce"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}}]}}]} as unknown as DocumentNode<OpenConsultationMutation, OpenConsultationMutationVariables>;
export const CommentOnClauseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CommentOnClause"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CommentOnClauseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commentOnClause"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionStanding"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LintFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clauseIds"}},{"kind":"Field","alias":{"kind":"Name","value":"messageEn"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"messageCy"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedReason"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fallback"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProtocolVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"consultationClosedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consultees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"consultedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanOpenConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanComment"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCloseConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRevise"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApprove"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanBringIntoForce"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}}]}}]} as unknown as DocumentNode<CommentOnClauseMutation, CommentOnClauseMutationVariables>;
export const AnswerCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionStanding"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LintFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clauseIds"}},{"kind":"Field","alias":{"kind":"Name","value":"messageEn"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"messageCy"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedReason"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fallback"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProtocolVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"consultationClosedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consultees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"consultedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanOpenConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanComment"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCloseConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRevise"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApprove"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanBringIntoForce"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}}]}}]} as unknown as DocumentNode<AnswerCommentMutation, AnswerCommentMutationVariables>;
export const CloseConsultationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseConsultation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseConsultationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionStanding"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LintFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clauseIds"}},{"kind":"Field","alias":{"kind":"Name","value":"messageEn"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"messageCy"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedReason"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fallback"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProtocolVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"consultationClosedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consultees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"consultedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanOpenConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanComment"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCloseConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRevise"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApprove"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanBringIntoForce"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}}]}}]} as unknown as DocumentNode<CloseConsultationMutation, CloseConsultationMutationVariables>;
export const ClauseCoverageByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClauseCoverageById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"protocolVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enforced"}},{"kind":"Field","name":{"kind":"Name","value":"evidenced"}},{"kind":"Field","name":{"kind":"Name","value":"attested"}},{"kind":"Field","name":{"kind":"Name","value":"unserved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"registerEntryCount"}},{"kind":"Field","name":{"kind":"Name","value":"obligationCount"}},{"kind":"Field","name":{"kind":"Name","value":"giftOfferCount"}},{"kind":"Field","name":{"kind":"Name","value":"permissionCount"}},{"kind":"Field","name":{"kind":"Name","value":"meetingDeclarationCount"}},{"kind":"Field","name":{"kind":"Name","value":"conflictDecisionCount"}},{"kind":"Field","name":{"kind":"Name","value":"caseCount"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgementCount"}},{"kind":"Field","name":{"kind":"Name","value":"vettingCount"}},{"kind":"Field","name":{"kind":"Name","value":"trainingCount"}},{"kind":"Field","name":{"kind":"Name","value":"restrictionCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClauseCoverageByIdQuery, ClauseCoverageByIdQueryVariables>;
export const RuleProposalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RuleProposals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"protocolVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"proposedRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RuleProposalsQuery, RuleProposalsQueryVariables>;
export const SaveClauseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveClause"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveClauseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveClause"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionStanding"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClauseParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LintFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clauseIds"}},{"kind":"Field","alias":{"kind":"Name","value":"messageEn"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"messageCy"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedReason"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fallback"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProtocolVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"consultationClosedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consultees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"consultedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanOpenConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanComment"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCloseConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRevise"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApprove"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanBringIntoForce"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClauseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"headingPath"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","alias":{"kind":"Name","value":"summaryEn"},"name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"summaryCy"},"name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"subParagraphs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"afterParagraph"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modelClause"}},{"kind":"Field","name":{"kind":"Name","value":"modelRelation"}},{"kind":"Field","name":{"kind":"Name","value":"modelReason"}}]}}]} as unknown as DocumentNode<SaveClauseMutation, SaveClauseMutationVariables>;
export const RemoveClauseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveClause"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveClauseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeClause"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionStanding"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LintFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clauseIds"}},{"kind":"Field","alias":{"kind":"Name","value":"messageEn"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"messageCy"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedReason"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fallback"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProtocolVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"consultationClosedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consultees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"consultedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanOpenConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanComment"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCloseConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRevise"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApprove"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanBringIntoForce"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}}]}}]} as unknown as DocumentNode<RemoveClauseMutation, RemoveClauseMutationVariables>;
export const RemoveRuleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveRuleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionStanding"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LintFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clauseIds"}},{"kind":"Field","alias":{"kind":"Name","value":"messageEn"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"messageCy"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedReason"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fallback"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProtocolVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"consultationClosedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consultees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"consultedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanOpenConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanComment"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCloseConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRevise"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApprove"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanBringIntoForce"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}}]}}]} as unknown as DocumentNode<RemoveRuleMutation, RemoveRuleMutationVariables>;
export const SaveRuleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveRuleInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionStanding"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LintFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clauseIds"}},{"kind":"Field","alias":{"kind":"Name","value":"messageEn"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"messageCy"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedReason"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fallback"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProtocolVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"consultationClosedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consultees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"consultedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanOpenConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanComment"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCloseConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRevise"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApprove"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanBringIntoForce"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SaveRuleMutation, SaveRuleMutationVariables>;
export const SaveVersionDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveVersionDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveVersionDetailsInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveVersionDetails"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionStanding"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionDetails"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LintFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clauseIds"}},{"kind":"Field","alias":{"kind":"Name","value":"messageEn"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"messageCy"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedReason"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fallback"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProtocolVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"consultationClosedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consultees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"consultedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanOpenConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanComment"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCloseConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRevise"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApprove"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanBringIntoForce"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProtocolVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","alias":{"kind":"Name","value":"ownerTitle"},"name":{"kind":"Name","value":"owner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"legalStatus"}},{"kind":"Field","name":{"kind":"Name","value":"precedence"}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"last"}},{"kind":"Field","name":{"kind":"Name","value":"next"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","alias":{"kind":"Name","value":"officeTitle"},"name":{"kind":"Name","value":"office"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}}]}}]}}]} as unknown as DocumentNode<SaveVersionDetailsMutation, SaveVersionDetailsMutationVariables>;
export const AcceptFindingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptFindingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LintFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clauseIds"}},{"kind":"Field","alias":{"kind":"Name","value":"messageEn"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"messageCy"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedReason"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fallback"}}]}}]} as unknown as DocumentNode<AcceptFindingMutation, AcceptFindingMutationVariables>;
export const FindingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Findings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LintCode"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingParts"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LintFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clauseIds"}},{"kind":"Field","alias":{"kind":"Name","value":"messageEn"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"messageCy"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedReason"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fallback"}}]}}]} as unknown as DocumentNode<FindingsQuery, FindingsQueryVariables>;
export const SourceDocumentContentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourceDocumentContent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"part"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"protocolVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sourceDocument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contentBase64"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"part"},"value":{"kind":"Variable","name":{"kind":"Name","value":"part"}}}]}]}}]}}]}}]} as unknown as DocumentNode<SourceDocumentContentQuery, SourceDocumentContentQueryVariables>;
export const ImportReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mayConfirm"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"protocolVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"importConfirmation"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mayConfirm"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportOutcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"importedAt"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceDocument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"byteLength"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"headingPath"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"subParagraphs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"afterParagraph"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"matches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"knownClauseId"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"partPlace"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportConfirmation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"carried"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"carriedRules"}},{"kind":"Field","name":{"kind":"Name","value":"madeRules"}},{"kind":"Field","name":{"kind":"Name","value":"incomplete"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposalId"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dropped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}}]}}]} as unknown as DocumentNode<ImportReviewQuery, ImportReviewQueryVariables>;
export const ConfirmImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportConfirmation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"carried"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"carriedRules"}},{"kind":"Field","name":{"kind":"Name","value":"madeRules"}},{"kind":"Field","name":{"kind":"Name","value":"incomplete"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposalId"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dropped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}}]}}]} as unknown as DocumentNode<ConfirmImportMutation, ConfirmImportMutationVariables>;
export const DecideProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<DecideProposalMutation, DecideProposalMutationVariables>;
export const DecideMatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideMatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideMatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideMatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"knownClauseId"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}}]}}]}}]} as unknown as DocumentNode<DecideMatchMutation, DecideMatchMutationVariables>;
export const ProtocolsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Protocols"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"protocols"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"importedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ProtocolsQuery, ProtocolsQueryVariables>;
export const CreateProtocolDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateProtocol"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateProtocolInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createProtocol"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateProtocolMutation, CreateProtocolMutationVariables>;
export const DraftVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionStanding"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LintFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clauseIds"}},{"kind":"Field","alias":{"kind":"Name","value":"messageEn"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"messageCy"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedReason"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fallback"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProtocolVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"consultationClosedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consultees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"consultedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanOpenConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanComment"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCloseConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRevise"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApprove"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanBringIntoForce"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}}]}}]} as unknown as DocumentNode<DraftVersionMutation, DraftVersionMutationVariables>;
export const ImportProtocolDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportProtocolDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportProtocolDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importProtocolDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<ImportProtocolDocumentMutation, ImportProtocolDocumentMutationVariables>;
export const SendDocumentPartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendDocumentPart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendDocumentPartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendDocumentPart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"received"}}]}}]}}]} as unknown as DocumentNode<SendDocumentPartMutation, SendDocumentPartMutationVariables>;
export const ComparisonMatrixDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComparisonMatrix"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparisonMatrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"clauseIds"}},{"kind":"Field","name":{"kind":"Name","value":"silent"}},{"kind":"Field","name":{"kind":"Name","value":"yieldsTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ComparisonMatrixQuery, ComparisonMatrixQueryVariables>;
export const SimulateDutyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SimulateDuty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"duty"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Duty"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"happenedOn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"happenedAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"anchor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LimitAnchor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"doneAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"convention"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CountingConvention"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"simulateDuty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"duty"},"value":{"kind":"Variable","name":{"kind":"Name","value":"duty"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"happenedOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"happenedOn"}}},{"kind":"Argument","name":{"kind":"Name","value":"happenedAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"happenedAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"anchor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"anchor"}}},{"kind":"Argument","name":{"kind":"Name","value":"doneAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doneAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"convention"},"value":{"kind":"Variable","name":{"kind":"Name","value":"convention"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SimulatedDutyParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SimulatedDutyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SimulatedDuty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}}]}}]} as unknown as DocumentNode<SimulateDutyQuery, SimulateDutyQueryVariables>;
export const SimulateMatterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SimulateMatter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"matter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Matter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"complainant"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonClass"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"complainantOffices"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonClass"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subjectOffices"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"directDiscussion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DirectDiscussion"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"failedOn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"consulted"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"simulate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"matter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"matter"}}},{"kind":"Argument","name":{"kind":"Name","value":"complainant"},"value":{"kind":"Variable","name":{"kind":"Name","value":"complainant"}}},{"kind":"Argument","name":{"kind":"Name","value":"complainantOffices"},"value":{"kind":"Variable","name":{"kind":"Name","value":"complainantOffices"}}},{"kind":"Argument","name":{"kind":"Name","value":"subject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subject"}}},{"kind":"Argument","name":{"kind":"Name","value":"subjectOffices"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subjectOffices"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"directDiscussion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"directDiscussion"}}},{"kind":"Argument","name":{"kind":"Name","value":"discussionFailedOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"failedOn"}}},{"kind":"Argument","name":{"kind":"Name","value":"consulted"},"value":{"kind":"Variable","name":{"kind":"Name","value":"consulted"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SimulatedPathParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SimulatedPathParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SimulatedPath"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"inWords"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"clauseIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passedOver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passedOver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byFallback"}},{"kind":"Field","name":{"kind":"Name","value":"consultBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayBeRecorded"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}}]}}]}}]} as unknown as DocumentNode<SimulateMatterQuery, SimulateMatterQueryVariables>;
export const ProtocolVersionByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProtocolVersionById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"protocolVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LintFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clauseIds"}},{"kind":"Field","alias":{"kind":"Name","value":"messageEn"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"messageCy"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedReason"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fallback"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProtocolVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"consultationClosedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consultees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"consultedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanOpenConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanComment"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCloseConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRevise"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApprove"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanBringIntoForce"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionApprovals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProtocolVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProtocolVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","alias":{"kind":"Name","value":"ownerTitle"},"name":{"kind":"Name","value":"owner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"marking"}},{"kind":"Field","name":{"kind":"Name","value":"legalStatus"}},{"kind":"Field","name":{"kind":"Name","value":"precedence"}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"last"}},{"kind":"Field","name":{"kind":"Name","value":"next"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","alias":{"kind":"Name","value":"officeTitle"},"name":{"kind":"Name","value":"office"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClauseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"headingPath"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","alias":{"kind":"Name","value":"summaryEn"},"name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"summaryCy"},"name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}]},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"subParagraphs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"afterParagraph"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modelClause"}},{"kind":"Field","name":{"kind":"Name","value":"modelRelation"}},{"kind":"Field","name":{"kind":"Name","value":"modelReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProtocolVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionStanding"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionApprovals"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"datesNote"}},{"kind":"Field","name":{"kind":"Name","value":"importedAt"}},{"kind":"Field","name":{"kind":"Name","value":"importWarnings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionDetails"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"roleTitles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"basedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"signatories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"office"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceDocument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"byteLength"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClauseParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleParts"}}]}}]}}]} as unknown as DocumentNode<ProtocolVersionByIdQuery, ProtocolVersionByIdQueryVariables>;
export const ChecklistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Checklist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"force"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publicationChecklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"method"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"targetMonths"}},{"kind":"Field","name":{"kind":"Name","value":"inPlatform"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"coversYear"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChecklistQuery, ChecklistQueryVariables>;
export const KeepPublicationItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepPublicationItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KeepPublicationItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keepPublicationItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<KeepPublicationItemMutation, KeepPublicationItemMutationVariables>;
export const SearchRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asked"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchAskedInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asked"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asked"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FoundRecordParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countedTo1001"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundRecordParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FoundRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"giver"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"nil"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SearchRecordsQuery, SearchRecordsQueryVariables>;
export const SavedSearchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SavedSearches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedSearches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedSearchParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedSearchParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedSearch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"giver"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"force"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]} as unknown as DocumentNode<SavedSearchesQuery, SavedSearchesQueryVariables>;
export const SaveSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveSearchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveSearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedSearchParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedSearchParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedSearch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"giver"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"force"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]} as unknown as DocumentNode<SaveSearchMutation, SaveSearchMutationVariables>;
export const RemoveSavedSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveSavedSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveSavedSearchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeSavedSearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"removedAt"}}]}}]}}]} as unknown as DocumentNode<RemoveSavedSearchMutation, RemoveSavedSearchMutationVariables>;
export const SetForceBrandingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetForceBranding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetForceBrandingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setForceBranding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"branding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"textColour"}},{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}}]}}]}}]}}]} as unknown as DocumentNode<SetForceBrandingMutation, SetForceBrandingMutationVariables>;
export const RecordExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordExportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RecordExportMutation, RecordExportMutationVariables>;
export const SessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Session"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"platformRoles"}},{"kind":"Field","name":{"kind":"Name","value":"forces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"historic"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanConfigure"}},{"kind":"Field","name":{"kind":"Name","value":"branding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"textColour"}},{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"unreadNotices"}}]}}]}}]}}]} as unknown as DocumentNode<SessionQuery, SessionQueryVariables>;