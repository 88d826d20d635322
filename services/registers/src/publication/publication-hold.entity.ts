import { connectionOf } from "@probity/service-kit/connection";
import { PublicField } from "@probity/service-kit/public";
import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A decision that no declaration of interests, gift or interest declared at a meeting is published or corrected for a time, for example in the period before an election. */
@Entity({ schema: "registers", name: "publication_holds" })
@ObjectType({
  description:
    "A decision that no declaration of interests, gift or interest declared at a meeting is published or corrected for a time: what is due in it waits.",
})
export class PublicationHold {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @PublicField(() => ID, { description: "Identifies the decision." })
  id: string;

  @Column("date", { name: "from_day" })
  @PublicField(() => DateScalar, { description: "The first day." })
  from: string;

  @Column("date", { name: "to_day" })
  @PublicField(() => DateScalar, { description: "The last day." })
  to: string;

  @Column("text")
  @PublicField({ description: "Why, as the officer gave it." })
  reason: string;

  @Column("date", { name: "lifted_on", nullable: true })
  @PublicField(() => DateScalar, { nullable: true, description: "The day on which it was lifted; null: it was not." })
  liftedOn: string | null;

  @Column("uuid", { name: "recorded_by", nullable: true })
  recordedBy: string | null;

  @Column("timestamptz", { name: "recorded_at" })
  recordedAt: Date;

  @Column("uuid", { name: "lifted_by", nullable: true })
  liftedBy: string | null;

  @Column("text", { name: "lift_reason", nullable: true })
  @Field(() => String, { nullable: true, description: "Why it was lifted." })
  liftReason: string | null;
}

export const PublicationHoldConnection = connectionOf(() => PublicationHold, "PublicationHold", { isPublic: false });

@InputType({
  description:
    "A decision that no declaration of interests, gift or interest declared at a meeting is published or corrected for a time.",
})
export class HoldPublicationInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => DateScalar, { description: "The first day: today or later." })
  from: string;

  @Field(() => DateScalar, { description: "The last day." })
  to: string;

  @Field({ description: "Why, at most 500 characters: the public reads it." })
  reason: string;

  @Field({ description: "New for each request you mean." })
  idempotencyKey: string;
}

@InputType({ description: "A hold to lift." })
export class LiftPublicationHoldInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "The hold." })
  holdId: string;

  @Field({ description: "Why, at most 500 characters." })
  reason: string;

  @Field({ description: "New for each request you mean." })
  idempotencyKey: string;
}
