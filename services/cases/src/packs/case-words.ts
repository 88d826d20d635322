import type { Language } from "@probity/service-kit/language-enum";
import { CaseStage } from "../cases/case-kind.js";
import { CaseFinding, CaseOutcome } from "../handling/handling-enums.js";

/** Words in both languages: English, Welsh. */
type Words = readonly [string, string];

const inLanguage = (language: Language, [en, cy]: Words): string => (language === "CY" ? cy : en);

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

/** How far a case has come, in words. */
export const stageIn = (language: Language, stage: CaseStage): string => inLanguage(language, stages[stage]);

/** What a decision finds, in words. */
export const findingIn = (language: Language, finding: CaseFinding): string => inLanguage(language, findings[finding]);

/** What came of a case, in words. */
export const outcomeIn = (language: Language, outcome: CaseOutcome): string => inLanguage(language, outcomes[outcome]);
