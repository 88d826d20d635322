import { connectionOf } from "@probity/service-kit/connection";
import { PublicField } from "@probity/service-kit/public";
import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { DateScalar } from "@probity/service-kit/scalars";
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A duty of a person with its date. */
@Entity({ schema: "registers", name: "obligations" })
@ObjectType({ description: "A duty that a clause lays on a person, with its date and how the date was reckoned." })
@Directive('@key(fields: "id")')
export class Obligation {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @Field(() => ID, { description: "Identifies the obligation." })
  id: string;

  @Column("uuid", { name: "person_id" })
  personId: string;

  @Column("uuid", { name: "appointment_id" })
  appointmentId: string;

  @Column("text")
  duty: string;

  @Column("text", { name: "rule_key" })
  ruleKey: string;

  /** Null: the law lays it, and no clause of a protocol. */
  @Column("uuid", { name: "clause_ref", nullable: true })
  clauseRef: string | null;

  @Column("text", { name: "clause_id" })
  @Field({ description: "The clause that lays the duty, for example ST-20a; or where it stands in the law." })
  clauseId: string;

  @Column("uuid", { name: "version_id", nullable: true })
  versionId: string | null;

  @Column("date", { name: "anchor_on" })
  @Field(() => DateScalar, { description: "The day from which the period counts." })
  anchorOn: string;

  @Column("date", { name: "due_on" })
  @Field(() => DateScalar, { description: "The last day on which it is in time." })
  dueOn: string;

  @Column("text", { array: true })
  explanation: string[];

  /** Empty: the day was reckoned before it was said in Welsh. */
  @Column("text", { array: true, name: "explanation_cy" })
  explanationCy: string[];

  @Column("date", { name: "met_on", nullable: true })
  @Field(() => DateScalar, { nullable: true, description: "The day it was done; null while it is not." })
  metOn: string | null;

  @Column("uuid", { name: "met_by", nullable: true })
  metBy: string | null;

  @Column("date", { name: "ended_on", nullable: true })
  endedOn: string | null;

  @Column("boolean")
  public: boolean;
}

/** What the public sees of a duty. */
@ObjectType({ description: "A duty of an office holder that the public may follow: what, by which clause, by when." })
export class PublicObligation {
  forceId: string;
  /** Null: no rule asks to name them. */
  personId: string | null;
  duty: string;
  clauseRef: string;

  @PublicField(() => RoleEnum, { nullable: true, description: "The role of the office that it falls on." })
  role: Role | null;

  @PublicField(() => DateScalar, { description: "The last day on which it is in time." })
  dueOn: string;

  @PublicField(() => String, { description: "The clause that lays the duty, for example ST-20a." })
  clauseId: string;

  explanation: string[];
  explanationCy: string[];

  metOn: string | null;
}

export const ObligationConnection = connectionOf(() => Obligation, "Obligation", { isPublic: false });
