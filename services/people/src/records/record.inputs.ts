import type { ExemptionGround, RestrictionBasis } from "@probity/rules/decisions/political-restriction";
import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, InputType } from "type-graphql";
import { OfForceInput } from "../setup/setup.inputs.js";
import { ExemptionGroundEnum, RelationshipKind, RestrictionBasisEnum, TrainingKind } from "./record.entity.js";

@InputType()
abstract class OfPersonInput extends OfForceInput {
  @Field(() => ID, { description: "Whose: a person of this force." })
  personId: string;
}

@InputType({ description: "That somebody was vetted." })
export class RecordVettingInput extends OfPersonInput {
  @Field({ description: "The level, as the force calls it." })
  level: string;

  @Field(() => DateScalar, { description: "The day it was granted." })
  grantedOn: string;

  @Field(() => DateScalar, { nullable: true, description: "Its last day; as the protocol has it when left out." })
  expiresOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The one that you saw last, which this replaces: CONFLICT when there is another by now.",
  })
  vettingId?: string | null;
}

@InputType({ description: "Training, induction or reading that somebody has done." })
export class RecordTrainingInput extends OfPersonInput {
  @Field(() => TrainingKind, { description: "What kind it is." })
  kind: TrainingKind;

  @Field({ description: "What it was." })
  title: string;

  @Field(() => DateScalar, { description: "The day it was done." })
  doneOn: string;

  @Field(() => DateScalar, { nullable: true, description: "By when it is to be done again." })
  renewBy?: string | null;

  @Field(() => String, { nullable: true, description: "The clause that asks for it." })
  clauseId?: string | null;
}

@InputType({ description: "Whether somebody is politically restricted in a post." })
export class RecordRestrictionInput extends OfPersonInput {
  @Field(() => ID, { description: "The post." })
  officeId: string;

  @Field(() => RestrictionBasisEnum, { description: "What it rests on." })
  basis: RestrictionBasis;

  @Field(() => ExemptionGroundEnum, { nullable: true, description: "Why it is exempt; needed for an exemption." })
  ground?: ExemptionGround | null;

  @Field({ description: "The reason, in words." })
  reason: string;

  @Field(() => String, { nullable: true, description: "The clause; needed where the protocol restricts it." })
  clauseId?: string | null;

  @Field(() => DateScalar, { description: "The first day; what stood before ends the day before." })
  from: string;

  @Field(() => ID, {
    nullable: true,
    description: "The one that you saw last for this post, which this replaces: CONFLICT when there is another by now.",
  })
  restrictionId?: string | null;
}

@InputType({ description: "Somebody near you." })
export class RecordRelationshipInput extends OfForceInput {
  @Field(() => RelationshipKind, { description: "What they are to you." })
  kind: RelationshipKind;

  @Field({ description: "Who it is." })
  name: string;

  @Field(() => ID, { nullable: true, description: "The same, where it is a person of this force." })
  personId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Since when, where it matters." })
  from?: string | null;
}

@InputType({ description: "A relationship of yours that has ended." })
export class EndRelationshipInput extends OfForceInput {
  @Field(() => ID, { description: "Which." })
  relationshipId: string;

  @Field(() => DateScalar, { description: "Its last day." })
  on: string;
}

@InputType({ description: "How you want to be addressed." })
export class SetFormOfAddressInput extends OfForceInput {
  @Field(() => String, { nullable: true, description: "In your own words; left out: as the protocol has it." })
  formOfAddress?: string | null;

  @Field(() => String, { nullable: true, description: "What you saw before: CONFLICT when it is another by now." })
  former?: string | null;
}
