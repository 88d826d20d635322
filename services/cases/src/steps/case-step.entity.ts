import { RecipientEnum, type RecipientName } from "@probity/service-kit/route-enums";
import { DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { CaseFinding } from "../handling/handling-enums.js";
import type { ComplaintGravity, DisapplyGround } from "../statutory/statutory-enums.js";
import type { ReviewAsker, ReviewOutcome } from "../reviews/review-enums.js";
import { CaseStepKind } from "./case-step-kind.js";

/** One step of a case. */
@Entity({ schema: "cases", name: "case_steps" })
@ObjectType({ description: "One step of a case, with the clause it followed." })
export class CaseStep {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @Field(() => ID, { description: "Identifies the step." })
  id: string;

  @Column("uuid", { name: "case_id" })
  caseId: string;

  @Column("text")
  @Field(() => CaseStepKind, { description: "What sort of step it is." })
  kind: CaseStepKind;

  @Column("timestamptz")
  @Field(() => DateTimeScalar, { description: "When it was taken." })
  at: Date;

  @Column("text", { name: "title_en" })
  titleEn: string;

  @Column("text", { name: "title_cy" })
  titleCy: string;

  @Column("text", { name: "clause_id", nullable: true })
  @Field(() => String, { nullable: true, description: "The clause it followed." })
  clauseId: string | null;

  @Column("uuid", { name: "version_id", nullable: true })
  @Field(() => ID, { nullable: true, description: "The protocol version that was followed." })
  versionId: string | null;

  @Column("uuid", { name: "by_person", nullable: true })
  byPersonId: string | null;

  @Column("text", { nullable: true })
  reason: string | null;

  @Column("text", { name: "reason_cy", nullable: true })
  reasonCy: string | null;

  @Column("text", { nullable: true })
  finding: CaseFinding | null;

  @Column("text", { nullable: true })
  @Field(() => RecipientEnum, { nullable: true, description: "Who was consulted, or to whom it was referred." })
  party: RecipientName | null;

  @Column("text", { array: true })
  clauses: string[];

  @Column("text", { nullable: true })
  gravity: ComplaintGravity | null;

  @Column("text", { nullable: true })
  ground: DisapplyGround | null;

  @Column("text", { nullable: true })
  @Field(() => String, { nullable: true, description: "Where the law says it; null: a clause does, or nothing." })
  citation: string | null;

  @Column("text", { name: "asked_by", nullable: true })
  askedBy: ReviewAsker | null;

  @Column("text", { name: "review_outcome", nullable: true })
  reviewOutcome: ReviewOutcome | null;

  /** Of a referral: those who referred it go on handling it beside the receivers. */
  @Column("boolean", { name: "sender_stays" })
  senderStays: boolean;

  @Column("bytea", { name: "sealed_note", nullable: true })
  sealedNote: Buffer | null;

  /** Whether something was written; read apart, since a reading leaves a trace. */
  hasNote: boolean;
}
