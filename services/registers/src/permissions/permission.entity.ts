import { connectionOf } from "@probity/service-kit/connection";
import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { DateScalar, DateTimeScalar } from "@probity/service-kit/scalars";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import {
  DeciderNamed,
  LeaveOutcome,
  PermissionMatterEnum,
  PermissionStatus,
  PermittedAct,
  type AskedMatter,
} from "./permission-enums.js";

/** Leave that a person asked for: "asked" sets it apart from what an account may do on the platform. */
@Entity({ schema: "registers", name: "permissions" })
@ObjectType("Permission", {
  description: "Leave that a person asked for, with what the rulebook decided of it on that day.",
})
@Directive('@key(fields: "id")')
export class AskedPermission {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @Field(() => ID, { description: "Identifies the permission." })
  id: string;

  @Column("uuid", { name: "person_id" })
  personId: string;

  @Column("text")
  @Field(() => PermissionMatterEnum, { description: "What leave is asked for." })
  matter: AskedMatter;

  @Column("text")
  @Field({ description: "What the person asks to do." })
  description: string;

  @Column("text", { name: "with_whom" })
  @Field({ description: "For or with whom: an employer, a newspaper, a body; empty: nobody was named." })
  withWhom: string;

  @Column("text")
  @Field({ description: "How it could touch the person's work or conflict with it; empty: nothing was told." })
  effect: string;

  @Column("boolean")
  @Field({ description: "Whether it is voluntary, unpaid work." })
  voluntary: boolean;

  @Column("boolean")
  @Field({ description: "Whether the person is in doubt that it is allowed." })
  uncertain: boolean;

  @Column("date", { name: "begins_on", nullable: true })
  @Field(() => DateScalar, { nullable: true, description: "The day it would begin; null: not told." })
  beginsOn: string | null;

  @Column("date", { name: "begun_on", nullable: true })
  @Field(() => DateScalar, { nullable: true, description: "The day it had already begun; null: it had not." })
  begunOn: string | null;

  @Column("timestamptz", { name: "asked_at" })
  @Field(() => DateTimeScalar, { description: "When it was asked for." })
  askedAt: Date;

  @Column("uuid", { name: "renewal_of", nullable: true })
  renewalOf: string | null;

  /** As it was last changed: see statusOn for what it is today. */
  @Column("text")
  status: PermissionStatus;

  @Column("int")
  @Field(() => Int, { description: "Send it back with a change: CONFLICT when somebody changed it in between." })
  version: number;

  @Column("text")
  @Field(() => LeaveOutcome, { description: "Whether the protocols asked for leave on the day." })
  outcome: LeaveOutcome;

  @Column("text")
  @Field(() => RoleEnum, { description: "The office that decides." })
  decider: Role;

  @Column("text", { name: "decider_named" })
  @Field(() => DeciderNamed, { description: "By what it is that office." })
  deciderNamed: DeciderNamed;

  @Column("text", { name: "submit_to", nullable: true })
  @Field(() => RoleEnum, { nullable: true, description: "The office that receives the form first; null: none." })
  submitTo: Role | null;

  @Column("boolean", { name: "receiver_vacant" })
  @Field({ description: "Whether nobody else held the office to which the clause sends the form." })
  receiverVacant: boolean;

  @Column("text", { nullable: true })
  @Field(() => PermittedAct, { nullable: true, description: "What must not begin before leave; null: nothing." })
  before: PermittedAct | null;

  @Column("boolean", { name: "refusal_needs_reasons" })
  @Field({ description: "Whether the clause says that leave is not unreasonably withheld." })
  refusalNeedsReasons: boolean;

  @Column("boolean", { name: "keep_record" })
  @Field({ description: "Whether the clause asks to keep a record of it." })
  keepRecord: boolean;

  @Column("text", { name: "rule_id", nullable: true })
  ruleId: string | null;

  @Column("uuid", { name: "clause_ref", nullable: true })
  clauseRef: string | null;

  @Column("text", { name: "clause_id", nullable: true })
  @Field(() => String, { nullable: true, description: "The clause that decides; null where the protocols are silent." })
  clauseId: string | null;

  @Column("text", { array: true })
  explanation: string[];

  @Column("text", { name: "explanation_cy", array: true })
  explanationCy: string[];

  @Column("text", { nullable: true })
  @Field(() => String, { nullable: true, description: "On what conditions it was given; null: on none." })
  conditions: string | null;

  /** Those held on the day of asking. */
  @Column("text", { array: true })
  offices: Role[];

  @Column("date", { name: "granted_on", nullable: true })
  grantedOn: string | null;

  @Column("boolean")
  @Field({
    description: "Whether everybody reads that it was given: for which office and in what matter, and no more.",
  })
  public: boolean;

  @Column("date", { nullable: true })
  @Field(() => DateScalar, { nullable: true, description: "The last day on which it stands; null: it has no end." })
  until: string | null;
}

export const PermissionConnection = connectionOf(() => AskedPermission, "Permission", { isPublic: false });
