import { exemptionGrounds, restrictionBases } from "@probity/rules/decisions/political-restriction";
import type { ExemptionGround, RestrictionBasis } from "@probity/rules/decisions/political-restriction";
import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";

const asEnum = <Value extends string>(values: readonly Value[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as { [One in Value]: One };

/** What a restriction rests on. */
export const RestrictionBasisEnum = asEnum(restrictionBases);
registerEnumType(RestrictionBasisEnum, {
  name: "RestrictionBasis",
  description: "What the political restriction of a post, or its exemption, rests on.",
  valuesConfig: {
    STATUTE: { description: "The law restricts it." },
    PROTOCOL: { description: "The force's protocol restricts it." },
    EXEMPTION: { description: "It is exempt." },
  },
});

/** Why a post is exempt. */
export const ExemptionGroundEnum = asEnum(exemptionGrounds);
registerEnumType(ExemptionGroundEnum, {
  name: "ExemptionGround",
  description: "Why a post is exempt from political restriction.",
  valuesConfig: {
    DEPUTY: { description: "It is the deputy's." },
    TRANSITIONAL: { description: "The law found its holder in post." },
    OTHER: { description: "Another reason, which the law does not name." },
  },
});

/** Kinds of training. */
export enum TrainingKind {
  INDUCTION = "INDUCTION",
  TRAINING = "TRAINING",
  READING = "READING",
}

registerEnumType(TrainingKind, {
  name: "TrainingKind",
  description: "Kinds of training.",
  valuesConfig: {
    INDUCTION: { description: "On taking up the post." },
    TRAINING: { description: "Training or development." },
    READING: { description: "A plan, law or policy that was read." },
  },
});

/** Kinds of relationship. */
export enum RelationshipKind {
  PARTNER = "PARTNER",
  RELATIVE = "RELATIVE",
  FRIEND = "FRIEND",
  ASSOCIATE = "ASSOCIATE",
}

registerEnumType(RelationshipKind, {
  name: "RelationshipKind",
  description: "Kinds of relationship that may stand in the way of a decision.",
  valuesConfig: {
    PARTNER: { description: "Husband, wife or partner." },
    RELATIVE: { description: "Another relative." },
    FRIEND: { description: "A close friend." },
    ASSOCIATE: { description: "A close personal or business associate." },
  },
});

/** That a person was vetted. */
@ObjectType({ description: "That somebody was vetted: seen by them, and by those who look after vetting." })
export class Vetting {
  forceId: string;
  personId: string;

  @Field(() => ID, { description: "Identifies the record." })
  id: string;

  @Field({ description: "The level, as the force calls it." })
  level: string;

  @Field(() => DateScalar, { description: "The day it was granted." })
  grantedOn: string;

  @Field(() => DateScalar, { description: "Its last day." })
  expiresOn: string;

  @Field(() => String, { nullable: true, description: "The clause that sets how long it lasts; null: it was entered." })
  clauseId: string | null;

  @Field(() => Boolean, { description: "Whether a later one has taken its place." })
  superseded: boolean;
}

/** Training, induction or reading of a person. */
@ObjectType({ description: "Training, induction or reading that somebody has done." })
export class Training {
  forceId: string;
  personId: string;

  @Field(() => ID, { description: "Identifies the record." })
  id: string;

  @Field(() => TrainingKind, { description: "What kind it is." })
  kind: TrainingKind;

  @Field({ description: "What it was." })
  title: string;

  @Field(() => DateScalar, { description: "The day it was done." })
  doneOn: string;

  @Field(() => DateScalar, { nullable: true, description: "By when it is to be done again; null: it is not." })
  renewBy: string | null;

  @Field(() => String, { nullable: true, description: "The clause that asks for it; null where none is named." })
  clauseId: string | null;
}

/** Whether a person is politically restricted in a post. */
@ObjectType({ description: "Whether somebody is politically restricted in a post, and why." })
export class PoliticalRestriction {
  forceId: string;
  personId: string;
  officeId: string;

  @Field(() => ID, { description: "Identifies the record." })
  id: string;

  @Field(() => RestrictionBasisEnum, { description: "What it rests on." })
  basis: RestrictionBasis;

  @Field(() => ExemptionGroundEnum, { nullable: true, description: "Why the post is exempt; null: it is not." })
  ground: ExemptionGround | null;

  @Field({ description: "The reason, in words." })
  reason: string;

  @Field(() => String, { nullable: true, description: "The clause, where the protocol restricts it." })
  clauseId: string | null;

  @Field({ description: "Whether the holder is restricted." })
  restricted: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The law it differs from, for legal review; null where nothing shows that it does.",
  })
  differsFrom: string | null;

  @Field(() => DateScalar, { description: "The first day." })
  from: string;

  @Field(() => DateScalar, { nullable: true, description: "The last day; null while it goes on." })
  to: string | null;
}

/** Somebody near a person. */
@ObjectType({ description: "Somebody near a person: seen by that person and the monitoring officer alone." })
export class Relationship {
  forceId: string;
  personId: string;
  otherPersonId: string | null;

  @Field(() => ID, { description: "Identifies the record." })
  id: string;

  @Field(() => RelationshipKind, { description: "What they are to the person." })
  kind: RelationshipKind;

  @Field({ description: "Who it is." })
  name: string;

  @Field(() => DateScalar, { nullable: true, description: "Since when; null: not said." })
  from: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Until when; null while it goes on." })
  to: string | null;
}
