import { PublicField } from "@probity/service-kit/public";
import { DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** Who was consulted on a version. */
@Entity({ schema: "protocols", name: "consultees" })
@ObjectType({ description: "Who was consulted on a version: the consultation record builds itself from these." })
export class Consultee {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @PublicField(() => ID, { description: "Identifies the consultee." })
  id: string;

  @Column("uuid", { name: "version_id" })
  versionId: string;

  @Column("text", { nullable: true })
  name: string | null;

  @Column("text")
  @PublicField({ description: "The position consulted, for example Chief Executive." })
  position: string;

  @Column("text", { name: "consulted_on" })
  @PublicField({ description: "When, in the precision known: a day (2026-11-22) or a month (2017-11)." })
  consultedOn: string;
}

/** What somebody said about a clause in a consultation, and what was answered. */
@Entity({ schema: "protocols", name: "clause_comments" })
@ObjectType({
  description: "What somebody said about a clause in a consultation, and what was answered. For the force alone.",
})
export class ClauseComment {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @Field(() => ID, { description: "Identifies the comment." })
  id: string;

  @Column("uuid", { name: "version_id" })
  versionId: string;

  @Column("uuid", { name: "clause_ref" })
  clauseRef: string;

  @Column("text", { name: "said_by" })
  @Field({ description: "Who said it." })
  saidBy: string;

  @Column("uuid", { name: "said_by_person", nullable: true })
  saidByPerson: string | null;

  @Column("timestamptz", { name: "said_at" })
  @Field(() => DateTimeScalar, { description: "When." })
  saidAt: Date;

  @Column("text")
  @Field({ description: "What was said." })
  said: string;

  @Column("text", { nullable: true })
  @Field(() => String, { nullable: true, description: "The answer; null while there is none." })
  answer: string | null;

  @Column("text", { name: "answered_by", nullable: true })
  @Field(() => String, { nullable: true, description: "Who answered." })
  answeredBy: string | null;

  @Column("timestamptz", { name: "answered_at", nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: "When it was answered." })
  answeredAt: Date | null;
}

/** Who signed a version. */
@Entity({ schema: "protocols", name: "signatories" })
@ObjectType({ description: "An office holder who signed a version." })
export class Signatory {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "version_id" })
  versionId: string;

  @Column("text")
  office: string;

  @Column("text", { nullable: true })
  @PublicField(() => String, {
    nullable: true,
    description: "Who held it, as a public document names them; null: not stated.",
  })
  name: string | null;

  @Column("text", { name: "signed_on", nullable: true })
  @PublicField(() => String, {
    nullable: true,
    description: "When, in the document's own precision; null: not stated.",
  })
  signedOn: string | null;
}
