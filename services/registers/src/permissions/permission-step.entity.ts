import { DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { PermissionAct } from "./permission-enums.js";

/** Something that was done with a permission. */
@Entity({ schema: "registers", name: "permission_steps" })
@ObjectType("PermissionStep", { description: "Something that was done with a permission, and by whom." })
export class PermissionStepDone {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @Field(() => ID, { description: "Identifies the step." })
  id: string;

  @Column("uuid", { name: "permission_id" })
  permissionId: string;

  @Column("text")
  @Field(() => PermissionAct, { description: "What was done." })
  act: PermissionAct;

  @Column("timestamptz")
  @Field(() => DateTimeScalar, { description: "When." })
  at: Date;

  @Column("uuid", { name: "person_id" })
  personId: string;

  @Column("text", { nullable: true })
  @Field(() => String, { nullable: true, description: "The reasons given; null: none." })
  reason: string | null;
}
