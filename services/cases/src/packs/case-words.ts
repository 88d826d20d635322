import type { Language } from "@probity/service-kit/language-enum";
import { CaseKind, CaseStage } from "../cases/case-kind.js";
import { CaseFinding, CaseOutcome } from "../handling/handling-enums.js";

/** Words in both languages: English, Welsh. */
type Words = readonly [string, string];

const inLanguage = (language: Language, [en, cy]: Words): string => (language === "CY" ? cy : en);

const kinds: Readonly<Record<CaseKind, Words>> = {
  [CaseKind.REDRESS]: ["Respect and courtesy", "Parch a chwrteisi"],
  [CaseKind.BREACH_BY_STAFF]: ["Breach by staff", "Tor amod gan staff"],
  [CaseKind.BREACH_BY_OFFICE_HOLDER]: ["Breach by an office holder", "Tor amod gan ddeiliad swydd"],
  [CaseKind.OFFICE_HOLDER_COMPLAINT]: ["Complaint about an office holder", "Cwyn am ddeiliad swydd"],
  [CaseKind.GRIEVANCE]: ["Grievance", "Cwyn cyflogaeth"],
  [CaseKind.CONCERN]: ["Concern", "Pryder"],
  [CaseKind.ADVICE]: ["Advice", "Cyngor"],
  [CaseKind.PROCEEDINGS]: ["Charge or proceedings", "Cyhuddiad neu achos cyfreithiol"],
  [CaseKind.DATA_BREACH]: ["Data breach", "Tor diogelwch data"],
  [CaseKind.POLITICAL_ACTIVITY_QUERY]: ["Political activity", "Gweithgaredd gwleidyddol"],
  [CaseKind.INFORMATION_RESERVATION]: [
    "Reservation about an information request",
    "Amheuaeth ynghylch cais am wybodaeth",
  ],
  [CaseKind.INFORMATION_REQUEST]: ["Freedom of information request", "Cais rhyddid gwybodaeth"],
  [CaseKind.SUBJECT_ACCESS]: ["Request for one’s own data", "Cais am eich data eich hun"],
  [CaseKind.CONFIRMATION_HEARING]: ["Confirmation hearing", "Gwrandawiad cadarnhau"],
};

const stages: Readonly<Record<CaseStage, Words>> = {
  [CaseStage.RECEIVED]: ["Received", "Derbyniwyd"],
  [CaseStage.INFORMAL]: ["Informal resolution", "Datrys yn anffurfiol"],
  [CaseStage.FORMAL]: ["Formal", "Ffurfiol"],
  [CaseStage.REFERRED]: ["Referred", "Atgyfeiriwyd"],
  [CaseStage.DECIDED]: ["Decided", "Penderfynwyd"],
  [CaseStage.REVIEW]: ["Appeal or review", "Apêl neu adolygiad"],
  [CaseStage.CLOSED]: ["Closed", "Ar gau"],
};

const outcomes: Readonly<Record<CaseOutcome, Words>> = {
  [CaseOutcome.SETTLED]: ["Settled between those concerned", "Datryswyd rhwng y rhai dan sylw"],
  [CaseOutcome.ACTION_TAKEN]: ["Action taken", "Gweithredwyd"],
  [CaseOutcome.NO_ACTION]: ["No action", "Nid oedd angen gweithredu"],
  [CaseOutcome.HANDLED_ELSEWHERE]: ["Dealt with elsewhere", "Mae corff arall yn delio ag ef"],
  [CaseOutcome.WITHDRAWN]: ["Withdrawn", "Tynnwyd yn ôl gan y sawl a’i cododd"],
};

const findings: Readonly<Record<CaseFinding, Words>> = {
  [CaseFinding.UPHELD]: ["Upheld", "Cadarnhawyd"],
  [CaseFinding.PARTLY_UPHELD]: ["Partly upheld", "Cadarnhawyd yn rhannol"],
  [CaseFinding.NOT_UPHELD]: ["Not upheld", "Ni chadarnhawyd"],
  [CaseFinding.NO_FINDING]: ["No finding", "Dim canfyddiad"],
};

/** What a kind of case is called. */
export const kindIn = (language: Language, kind: CaseKind): string => inLanguage(language, kinds[kind]);

/** How far a case has come, in words. */
export const stageIn = (language: Language, stage: CaseStage): string => inLanguage(language, stages[stage]);

/** What a decision finds, in words. */
export const findingIn = (language: Language, finding: CaseFinding): string => inLanguage(language, findings[finding]);

/** What came of a case, in words. */
export const outcomeIn = (language: Language, outcome: CaseOutcome): string => inLanguage(language, outcomes[outcome]);
