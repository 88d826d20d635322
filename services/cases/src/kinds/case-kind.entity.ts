import { PublicField } from "@probity/service-kit/public";
import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { CaseKind, CaseStage } from "../cases/case-kind.js";
import { CaseClockKind } from "../clocks/clock-enums.js";
import { CaseStepKind } from "../steps/case-step-kind.js";

/** How a fact is asked for. */
export enum CaseFactType {
  TEXT = "TEXT",
  CHOICE = "CHOICE",
  DAY = "DAY",
  INSTANT = "INSTANT",
  NUMBER = "NUMBER",
  YES_NO = "YES_NO",
}
registerEnumType(CaseFactType, {
  name: "CaseFactType",
  description: "How something is asked for and answered.",
  valuesConfig: {
    TEXT: { description: "In words." },
    CHOICE: { description: "By one of the choices." },
    DAY: { description: "By a day." },
    INSTANT: { description: "By a day and a time." },
    NUMBER: { description: "By a whole number." },
    YES_NO: { description: "By YES or NO." },
  },
});

/** How a case of a kind is begun. */
export enum CaseOpening {
  FORM = "FORM",
  CONCERN = "CONCERN",
  OWN = "OWN",
}
registerEnumType(CaseOpening, {
  name: "CaseOpening",
  description: "How a case of a kind is begun.",
  valuesConfig: {
    FORM: { description: "By openCase, with the facts of the kind." },
    CONCERN: { description: "By raiseConcern: whom it is about and the matter make it of this kind." },
    OWN: { description: "In a way of its own." },
  },
});

/** What a target of a force counts down to, and its unit. */
export enum CaseTarget {
  FIRST_STEP = "FIRST_STEP",
  CLOSING = "CLOSING",
}
registerEnumType(CaseTarget, {
  name: "CaseTarget",
  description: "What a target of a force counts down to, from when a case was raised.",
  valuesConfig: {
    FIRST_STEP: { description: "Whoever handles it does something in it for the first time." },
    CLOSING: { description: "It is closed." },
  },
});

/** In what a target is counted. */
export enum CaseTargetUnit {
  CALENDAR_DAYS = "CALENDAR_DAYS",
  WORKING_DAYS = "WORKING_DAYS",
  WEEKS = "WEEKS",
  MONTHS = "MONTHS",
}
registerEnumType(CaseTargetUnit, {
  name: "CaseTargetUnit",
  description: "In what a target is counted.",
  valuesConfig: {
    CALENDAR_DAYS: { description: "Days." },
    WORKING_DAYS: { description: "Days that are neither weekend nor a bank holiday in England and Wales." },
    WEEKS: { description: "Weeks." },
    MONTHS: { description: "Months." },
  },
});

@ObjectType({ description: "One of the answers that a choice leaves." })
export class CaseFactChoice {
  @PublicField({ description: "What is sent and kept." })
  value: string;

  @PublicField({ description: "In English." })
  en: string;

  @PublicField({ description: "In Welsh." })
  cy: string;
}

@ObjectType({ description: "Something that is asked in a kind of case." })
export class CaseFactAsked {
  @PublicField(() => ID, { description: "What an answer names it by." })
  id: string;

  @PublicField(() => CaseFactType, { description: "How it is answered." })
  type: CaseFactType;

  @PublicField({ description: "What is asked, in English." })
  titleEn: string;

  @PublicField({ description: "What is asked, in Welsh." })
  titleCy: string;

  @PublicField(() => String, { nullable: true, description: "Help with the answer, in English; null for none." })
  hintEn: string | null;

  @PublicField(() => String, { nullable: true, description: "Help with the answer, in Welsh; null for none." })
  hintCy: string | null;

  @PublicField({ description: "Whether it must be answered." })
  required: boolean;

  @Field({ description: "Whether the answer is kept encrypted by the key of the case." })
  sealed: boolean;

  @Field({ description: "Whether whoever handles the case records it later, when it is known." })
  later: boolean;

  @PublicField(() => [CaseFactChoice], { description: "Where it is a choice: its answers." })
  choices: CaseFactChoice[];
}

@ObjectType({
  description: "What a force aims at in a kind of case: a target, never the law and never a rule of its text.",
})
export class CaseKindTarget {
  @Field(() => CaseTarget, { description: "What it counts down to." })
  what: CaseTarget;

  @Field(() => Int, { description: "How many units, 1 to 1,000." })
  length: number;

  @Field(() => CaseTargetUnit, { description: "The unit." })
  unit: CaseTargetUnit;
}

@ObjectType({ description: "A rule of the force’s texts that speaks of a kind of case." })
export class CaseKindRule {
  @Field({ description: "Its clause." })
  clauseId: string;

  @Field(() => ID, { description: "The protocol version." })
  versionId: string;

  @Field({ description: "The rule read back, in English." })
  en: string;

  @Field({ description: "The rule read back, in Welsh." })
  cy: string;
}

@ObjectType({ description: "A time that the law sets in a kind of case." })
export class CaseKindTiming {
  @Field(() => CaseClockKind, { description: "What it counts down to." })
  clock: CaseClockKind;

  @Field({ description: "Where the law sets it." })
  citation: string;

  @Field({ description: "Whether its length was verified against its source." })
  timingVerified: boolean;

  @Field({ description: "Its length, in English." })
  en: string;

  @Field({ description: "Its length, in Welsh." })
  cy: string;
}

@ObjectType({ description: "What a force set of a kind of case, from a day on." })
export class CaseKindSetting {
  @Field(() => ID, { description: "Identifies it." })
  id: string;

  @Field(() => String, { nullable: true, description: "What it calls the kind, in English; null: as all do." })
  titleEn: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What it calls the kind, in Welsh; null: as in English, or as all do.",
  })
  titleCy: string | null;

  @Field(() => [CaseFactAsked], { description: "What it asks beside what all ask." })
  questions: CaseFactAsked[];

  @Field(() => [CaseKindTarget], { description: "What it aims at." })
  targets: CaseKindTarget[];

  @Field({ description: "Why it was set." })
  reason: string;

  @Field(() => DateScalar, { description: "Its first day." })
  from: string;

  @Field(() => DateScalar, { nullable: true, description: "Its last day; null: no other was set since." })
  to: string | null;
}

/** A kind of case in a force. */
@ObjectType({
  description: "A kind of case, as a force has it today: what is asked, who may begin one, what rules it.",
})
export class CaseKindInForce {
  @Field(() => CaseKind, { description: "Which kind." })
  kind: CaseKind;

  @Field({ description: "What the force calls it, in English." })
  titleEn: string;

  @Field({ description: "What the force calls it, in Welsh." })
  titleCy: string;

  @Field({ description: "Whether that is a name of the force’s own." })
  renamed: boolean;

  @Field({ description: "What it is for, in English." })
  textEn: string;

  @Field({ description: "What it is for, in Welsh." })
  textCy: string;

  @Field({ description: "What whoever begins one does, in English." })
  actionEn: string;

  @Field({ description: "What whoever begins one does, in Welsh." })
  actionCy: string;

  @Field({ description: "What is asked for in one’s own words, in English." })
  questionEn: string;

  @Field({ description: "What is asked for in one’s own words, in Welsh." })
  questionCy: string;

  @Field(() => CaseOpening, { description: "How one is begun." })
  opening: CaseOpening;

  @Field({ description: "Whether you may begin one." })
  viewerCanRaise: boolean;

  @Field({ description: "Whether it may be about somebody, who then never sees it." })
  aboutPerson: boolean;

  @Field({
    description: "Whether a text of the force or the law provides for it; where not, a case of it has nobody to go to.",
  })
  covered: boolean;

  @Field(() => [CaseFactAsked], { description: "What all forces ask." })
  facts: CaseFactAsked[];

  @Field(() => [CaseFactAsked], { description: "What this force asks beside: its answers are sealed." })
  questions: CaseFactAsked[];

  @Field(() => [CaseStage], { description: "How far one can come." })
  stages: CaseStage[];

  @Field(() => [CaseStepKind], { description: "What may be recorded in one, in the order in which it goes." })
  steps: CaseStepKind[];

  @Field(() => [CaseKindRule], { description: "The rules of the force’s texts that speak of it today." })
  rules: CaseKindRule[];

  @Field(() => [CaseKindTiming], { description: "The times that the law sets in it." })
  timings: CaseKindTiming[];

  @Field(() => [CaseKindTarget], { description: "What the force aims at: targets, never the law and never a rule." })
  targets: CaseKindTarget[];

  @Field(() => Int, {
    nullable: true,
    description:
      "How many months one is kept after it is closed; null: no verified text or law says so, and the force decides.",
  })
  retentionMonths: number | null;

  @Field(() => String, { nullable: true, description: "Where that is said; null: nowhere." })
  retentionCitation: string | null;

  @Field(() => [CaseKindSetting], {
    description: "What the force set of it, the latest first; for those who configure it, none for others.",
  })
  settings: CaseKindSetting[];

  @Field(() => CaseKindSetting, {
    nullable: true,
    description: "The latest of them, to go on from; null where there is none, or for others.",
  })
  latest: CaseKindSetting | null;
}
