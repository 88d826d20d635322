import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, InputType } from "type-graphql";
import { OfForceInput } from "../setup/setup.inputs.js";
import { BodyKind } from "./body.entity.js";

@InputType({ description: "A body in which offices are held." })
export class AddBodyInput extends OfForceInput {
  @Field(() => BodyKind, { description: "What kind of body it is." })
  kind: BodyKind;

  @Field({ description: "Its name, in English." })
  nameEn: string;

  @Field(() => String, { nullable: true, description: "The same in Welsh; the English name stands in when left out." })
  nameCy?: string | null;

  @Field(() => DateScalar, { description: "Its first day." })
  from: string;
}

@InputType({ description: "A body to end." })
export class EndBodyInput extends OfForceInput {
  @Field(() => ID, { description: "The body." })
  bodyId: string;

  @Field(() => DateScalar, { description: "Its last day." })
  on: string;

  @Field({ description: "Why; kept in the audit trail." })
  reason: string;
}

@InputType({ description: "An office to end." })
export class EndOfficeInput extends OfForceInput {
  @Field(() => ID, { description: "The office." })
  officeId: string;

  @Field(() => DateScalar, { description: "Its last day." })
  on: string;

  @Field({ description: "Why; kept in the audit trail." })
  reason: string;
}
