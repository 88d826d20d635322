import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** An offer handed on because bribery is suspected: for the monitoring officer and the head of staff, unless it was made to them. */
@Entity({ schema: "registers", name: "referrals" })
@ObjectType({
  description:
    "An offer referred because bribery is suspected. Only the monitoring officer and the head of staff see it, and neither sees one of an offer made to them.",
})
export class GiftReferral {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @Field(() => ID, { description: "Identifies the referral." })
  id: string;

  @Column("uuid", { name: "offer_id" })
  offerId: string;

  @Column("text", { name: "to_role" })
  @Field(() => RoleEnum, { description: "The office that it was referred to." })
  toRole: Role;

  @Column("text")
  @Field({ description: "Why: the Act that is concerned." })
  reason: string;

  @Column("timestamptz", { name: "made_at" })
  @Field(() => DateTimeScalar, { description: "When it was referred." })
  madeAt: Date;
}
