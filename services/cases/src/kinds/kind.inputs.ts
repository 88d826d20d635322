import { DirectDiscussion, MatterEnum, type MatterName } from "@probity/service-kit/route-enums";
import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, InputType, Int } from "type-graphql";
import { CaseChangeInput } from "../cases/case-change.input.js";
import { CaseKind } from "../cases/case-kind.js";
import { CaseAnswerInput } from "./asked.js";
import { CaseFactType, CaseTarget, CaseTargetUnit } from "./case-kind.entity.js";

const onceKey = "New for each request you mean; the same key again changes nothing twice.";

@InputType({ description: "One of the answers that a question of the force leaves." })
export class CaseChoiceInput {
  @Field({ description: "In English: 1 to 200 characters." })
  en: string;

  @Field(() => String, {
    nullable: true,
    description: "In Welsh: at most 200 characters; the English one where left out.",
  })
  cy?: string | null;
}

@InputType({ description: "A question that the force asks in a kind of case. Its answers are sealed." })
export class CaseQuestionInput {
  @Field(() => ID, { nullable: true, description: "The question that it goes on from; a new one where left out." })
  id?: string | null;

  @Field(() => CaseFactType, { description: "How it is answered: TEXT, CHOICE, DAY or YES_NO." })
  type: CaseFactType;

  @Field({ description: "In English: 1 to 300 characters." })
  titleEn: string;

  @Field(() => String, {
    nullable: true,
    description: "In Welsh: at most 300 characters; the English one where left out.",
  })
  titleCy?: string | null;

  @Field({ description: "Whether it must be answered." })
  required: boolean;

  @Field(() => [CaseChoiceInput], { description: "Of a CHOICE: 2 to 20 answers. Of any other: none." })
  choices: CaseChoiceInput[];
}

@InputType({ description: "A target of the force." })
export class CaseTargetInput {
  @Field(() => CaseTarget, { description: "What it counts down to." })
  what: CaseTarget;

  @Field(() => Int, { description: "How many units, 1 to 1,000." })
  length: number;

  @Field(() => CaseTargetUnit, { description: "The unit." })
  unit: CaseTargetUnit;
}

@InputType({ description: "What the force sets of a kind of case, from a day on. It replaces what it set before." })
export class ConfigureCaseKindInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => CaseKind, { description: "The kind of case." })
  kind: CaseKind;

  @Field(() => DateScalar, { description: "Its first day: today or later. Cases raised before go on as they were." })
  from: string;

  @Field(() => String, {
    nullable: true,
    description: "What it calls the kind, in English: at most 100 characters; null: as all do.",
  })
  titleEn?: string | null;

  @Field(() => String, { nullable: true, description: "What it calls the kind, in Welsh: at most 100 characters." })
  titleCy?: string | null;

  @Field(() => [CaseQuestionInput], { description: "What it asks beside what all ask: at most 20." })
  questions: CaseQuestionInput[];

  @Field(() => [CaseTargetInput], { description: "What it aims at: each at most once." })
  targets: CaseTargetInput[];

  @Field({ description: "Why: 1 to 1,000 characters, kept in the trail." })
  reason: string;

  @Field(() => ID, { nullable: true, description: "The setting of this kind that you saw as the latest; null: none." })
  seen?: string | null;

  @Field({ description: onceKey })
  idempotencyKey: string;
}

@InputType({ description: "A case to open by the form of its kind." })
export class OpenCaseInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => CaseKind, { description: "Its kind: one whose opening is FORM." })
  kind: CaseKind;

  @Field(() => ID, {
    nullable: true,
    description: "Whom it is about, of the kinds that are about somebody; they never see it.",
  })
  subjectPersonId?: string | null;

  @Field({
    description:
      "What it is about, in your own words: at most 20,000 characters. Only those with a part in it read it.",
  })
  narrative: string;

  @Field(() => [CaseAnswerInput], { description: "What the kind asks." })
  facts: CaseAnswerInput[];

  @Field(() => [CaseAnswerInput], { description: "What the force asks beside." })
  answers: CaseAnswerInput[];

  @Field({ description: onceKey })
  idempotencyKey: string;
}

@InputType({ description: "What is known of a concern before it is asked more." })
export class ConcernToAskInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "Whom it is about: a person of this force." })
  subjectPersonId: string;

  @Field(() => MatterEnum, { description: "What it is about." })
  matter: MatterName;

  @Field(() => DateScalar, { nullable: true, description: "The day it began; today when left out." })
  happenedOn?: string | null;

  @Field(() => DirectDiscussion, { description: "Whether the persons talked first." })
  directDiscussion: DirectDiscussion;

  @Field({ description: "Whether it is raised as a protected disclosure: then nothing has to be answered." })
  protectedDisclosure: boolean;
}

@InputType({ description: "What is known by now of a case." })
export class RecordCaseFactsInput extends CaseChangeInput {
  @Field(() => [CaseAnswerInput], { description: "What is recorded now: facts of its kind that are recorded later." })
  facts: CaseAnswerInput[];

  @Field({ description: onceKey })
  idempotencyKey: string;
}
