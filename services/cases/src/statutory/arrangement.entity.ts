import { RecipientEnum, type RecipientName } from "@probity/service-kit/route-enums";
import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { StatutoryActing } from "./statutory-enums.js";

/** Who acts in complaints about office holders, from when, and by what. */
@ObjectType({ description: "Who acts in complaints about office holders, from when to when, and by what." })
export class StatutoryArrangement {
  @Field(() => ID, { description: "Identifies the arrangement." })
  id: string;

  @Field(() => StatutoryActing, { description: "As whom." })
  what: StatutoryActing;

  @Field(() => RecipientEnum, { nullable: true, description: "The office whose holder acts; null: a person does." })
  office: RecipientName | null;

  personId: string | null;

  @Field({ description: "By what: the minute or decision, and where it is found." })
  source: string;

  @Field(() => DateScalar, { description: "The first day." })
  from: string;

  @Field(() => DateScalar, { nullable: true, description: "The last day; null: it is not ended." })
  to: string | null;
}

@InputType({ description: "Who acts in complaints about office holders from a day on." })
export class RecordStatutoryArrangementInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => StatutoryActing, { description: "As whom: PANEL names a person, DELEGATE an office." })
  what: StatutoryActing;

  @Field(() => RecipientEnum, { nullable: true, description: "With DELEGATE: HEAD_OF_STAFF or MONITORING_OFFICER." })
  office?: RecipientName | null;

  @Field(() => ID, { nullable: true, description: "With PANEL: a person who acts for the Panel here." })
  personId?: string | null;

  @Field({ description: "By what: the minute or decision, and where it is found, in at most 500 characters." })
  source: string;

  @Field(() => DateScalar, { description: "The first day: today or later." })
  from: string;

  @Field({ description: "New for each request you mean; the same key again records nothing twice." })
  idempotencyKey: string;
}

@InputType({ description: "That an arrangement ends." })
export class EndStatutoryArrangementInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "The arrangement." })
  arrangementId: string;

  @Field(() => DateScalar, { description: "The last day: today or later." })
  on: string;

  @Field({ description: "New for each request you mean; the same key again ends nothing twice." })
  idempotencyKey: string;
}
