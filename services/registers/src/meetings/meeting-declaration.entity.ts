import { DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DeclaredWhen, MeetingAction, MeetingInterest } from "./meeting-enums.js";

/** An interest declared at an item of a meeting, or that nobody at the meeting declared one. */
@Entity({ schema: "registers", name: "meeting_declarations" })
@ObjectType({
  description:
    "An interest that a person declared at an item of a meeting, or that nobody at the meeting declared one.",
})
export class MeetingDeclaration {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @Field(() => ID, { description: "Identifies the declaration." })
  id: string;

  @Column("uuid", { name: "meeting_id" })
  meetingId: string;

  @Column("uuid", { name: "item_id", nullable: true })
  itemId: string | null;

  @Column("uuid", { name: "person_id", nullable: true })
  personId: string | null;

  @Column("text")
  @Field(() => MeetingInterest, { description: "What is declared." })
  kind: MeetingInterest;

  @Column("text", { name: "local_term", nullable: true })
  @Field(() => String, {
    nullable: true,
    description: "What the force calls such an interest; null: it has no local name.",
  })
  localTerm: string | null;

  @Column("text")
  @Field({ description: "What the interest is; empty where nobody declared one." })
  interest: string;

  @Column("text", { nullable: true })
  @Field(() => MeetingAction, { nullable: true, description: "What the person did at the item; null: not told yet." })
  action: MeetingAction | null;

  @Column("text")
  @Field(() => DeclaredWhen, { description: "When it was declared." })
  made: DeclaredWhen;

  @Column("timestamptz", { name: "declared_at" })
  @Field(() => DateTimeScalar, { description: "When it was written down." })
  declaredAt: Date;

  @Column("uuid", { name: "declared_by" })
  declaredBy: string;

  @Column("int")
  @Field(() => Int, { description: "Send it back with a change: CONFLICT when somebody changed it in between." })
  version: number;

  @Column("timestamptz", { name: "withdrawn_at", nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: "When it was taken back; null: it stands." })
  withdrawnAt: Date | null;

  @Column("text", { name: "withdrawn_reason", nullable: true })
  @Field(() => String, { nullable: true, description: "Why it was taken back; null: it stands." })
  withdrawnReason: string | null;

  @Column("text", { name: "rule_id", nullable: true })
  ruleId: string | null;

  @Column("uuid", { name: "clause_ref", nullable: true })
  clauseRef: string | null;

  @Column("text", { name: "clause_id", nullable: true })
  @Field(() => String, {
    nullable: true,
    description: "The clause that asks to declare it; null where the protocol is silent.",
  })
  clauseId: string | null;

  @Column("text", { array: true })
  explanation: string[];

  @Column("text", { name: "explanation_cy", array: true })
  explanationCy: string[];
}
