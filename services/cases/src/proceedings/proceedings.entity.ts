import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { CaseAnswerInput } from "../kinds/asked.js";

/** What is notified. */
export enum ProceedingsOccasion {
  CRIMINAL_CHARGE = "CRIMINAL_CHARGE",
  LEGAL_PROCEEDINGS = "LEGAL_PROCEEDINGS",
}
registerEnumType(ProceedingsOccasion, {
  name: "ProceedingsOccasion",
  description: "What is notified.",
  valuesConfig: {
    CRIMINAL_CHARGE: { description: "A criminal charge." },
    LEGAL_PROCEEDINGS: { description: "Other legal proceedings." },
  },
});

/** Whose affairs they are. */
export enum ProceedingsAffect {
  SELF = "SELF",
  CLOSE_FAMILY = "CLOSE_FAMILY",
}
registerEnumType(ProceedingsAffect, {
  name: "ProceedingsAffect",
  description: "Against whom.",
  valuesConfig: {
    SELF: { description: "Whoever notifies them." },
    CLOSE_FAMILY: { description: "Somebody of their close family." },
  },
});

/** What a charge or proceedings are known by, beside what was written. */
@Entity({ schema: "cases", name: "case_proceedings" })
@ObjectType({ description: "What a charge or proceedings that were notified are known by." })
export class Proceedings {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  /** The case’s own. */
  @PrimaryColumn("uuid")
  id: string;

  @Column("text")
  @Field(() => ProceedingsOccasion, { description: "What is notified." })
  occasion: ProceedingsOccasion;

  @Column("text")
  @Field(() => ProceedingsAffect, { description: "Against whom." })
  affects: ProceedingsAffect;

  @Column("boolean")
  @Field({ description: "It may yet happen." })
  prospective: boolean;

  @Column("date", { name: "happened_on" })
  @Field(() => DateScalar, { description: "The day on which it happened, or became likely." })
  happenedOn: string;
}

@InputType({ description: "A charge or proceedings against oneself or one’s close family." })
export class NotifyProceedingsInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ProceedingsOccasion, { description: "What is notified." })
  occasion: ProceedingsOccasion;

  @Field(() => ProceedingsAffect, { description: "Against whom." })
  affects: ProceedingsAffect;

  @Field({ defaultValue: false, description: "Whether it may yet happen." })
  prospective: boolean;

  @Field(() => DateScalar, { description: "The day on which it happened, or became likely: never in the future." })
  happenedOn: string;

  @Field({ description: "What happened: at most 20,000 characters. Only those with a part in the case read it." })
  narrative: string;

  @Field(() => [CaseAnswerInput], { nullable: true, description: "What the force asks beside." })
  answers?: CaseAnswerInput[] | null;

  @Field({ description: "New for each request you mean; the same key again changes nothing twice." })
  idempotencyKey: string;
}
