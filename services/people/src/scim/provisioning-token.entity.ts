import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { DateScalar, DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** By which an identity provider keeps a force's people up to date; its secret is kept nowhere. */
@Entity({ schema: "people", name: "provisioning_tokens" })
@ObjectType({ description: "A token by which an identity provider keeps a force's people up to date (SCIM 2.0)." })
export class ProvisioningToken {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @Field(() => ID, { description: "Identifies the token; says nothing of its secret." })
  id: string;

  @Column("text")
  @Field({ description: "What the force calls it, such as the identity provider's name." })
  name: string;

  @Column("timestamptz", { name: "made_at" })
  @Field(() => DateTimeScalar, { description: "When it was made." })
  madeAt: Date;

  @Column("text", { name: "made_by" })
  @Field({ description: "Who made it." })
  madeBy: string;

  @Column("date", { name: "expires_on" })
  @Field(() => DateScalar, { description: "Its last day." })
  expiresOn: string;

  @Column("text", { array: true })
  @Field(() => [RoleEnum], { description: "The roles that the provider may give by its groups; empty: none." })
  roles: Role[];

  @Column("timestamptz", { name: "last_used_at", nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: "When it was last used, to the hour; null: never." })
  lastUsedAt: Date | null;

  @Column("timestamptz", { name: "revoked_at", nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: "When it was revoked; null while it counts." })
  revokedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "The secret: told once, by the change that makes it; null ever after.",
  })
  secret?: string | null;
}
