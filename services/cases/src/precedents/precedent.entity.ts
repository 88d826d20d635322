import { connectionOf } from "@probity/service-kit/connection";
import { Language } from "@probity/service-kit/language-enum";
import { DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { PrecedentSource, PrecedentStatus } from "./precedent-enums.js";

/** A redacted note of advice or a decision, by clause. */
@Entity({ schema: "cases", name: "precedents" })
@ObjectType({
  description:
    "A redacted note of advice or of a decision on a clause, for those who handle cases. Whom the matter was about never sees it.",
})
export class Precedent {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @Field(() => ID, { description: "Identifies it." })
  id: string;

  @Column("text")
  @Field(() => PrecedentSource, { description: "What it is drawn from." })
  source: PrecedentSource;

  @Column("text", { name: "clause_id" })
  @Field({ description: "The clause that it is about, for example ST-17." })
  clauseId: string;

  @Column("text")
  @Field(() => Language, { description: "In which language it is written." })
  language: Language;

  @Column("text")
  @Field(() => PrecedentStatus, { description: "How far it has come." })
  status: PrecedentStatus;

  @Column("int")
  @Field(() => Int, { description: "Counted up at each change: send it back with a change." })
  version: number;

  @Column("text", { name: "key_id", nullable: true })
  keyId: string | null;

  @Column("bytea", { nullable: true })
  wrapped: Buffer | null;

  /** Title, words and reason until a second officer has looked at it. */
  @Column("bytea", { nullable: true })
  sealed: Buffer | null;

  @Column("bytea", { name: "sealed_return", nullable: true })
  sealedReturn: Buffer | null;

  @Column("text", { name: "title", nullable: true })
  clearTitle: string | null;

  @Column("text", { name: "words", nullable: true })
  clearWords: string | null;

  @Column("text", { name: "personal_data_because", nullable: true })
  clearBecause: string | null;

  @Column("uuid", { name: "written_by" })
  writtenById: string;

  @Column("timestamptz", { name: "written_at" })
  @Field(() => DateTimeScalar, { description: "When it was written." })
  writtenAt: Date;

  @Column("uuid", { name: "reviewed_by", nullable: true })
  reviewedById: string | null;

  @Column("timestamptz", { name: "reviewed_at", nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: "When a second officer decided; null before." })
  reviewedAt: Date | null;

  @Column("timestamptz", { name: "withdrawn_at", nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: "When it was withdrawn; null while it stands." })
  withdrawnAt: Date | null;

  @Column("text", { name: "withdrawn_because", nullable: true })
  @Field(() => String, { nullable: true, description: "Why it was withdrawn; null while it stands." })
  withdrawnBecause: string | null;
}

export const PrecedentConnection = connectionOf(() => Precedent, "Precedent", { isPublic: false });

/** A clause, and how many precedents stand on it. */
@ObjectType({ description: "A clause on which precedents stand." })
export class PrecedentClause {
  @Field({ description: "The clause, for example ST-17." })
  clauseId: string;

  @Field(() => Int, { description: "How many stand." })
  count: number;
}
