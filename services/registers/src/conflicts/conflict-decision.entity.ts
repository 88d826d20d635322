import type { Tie } from "@probity/rules/kinds/recusal";
import { connectionOf } from "@probity/service-kit/connection";
import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { DateScalar, DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import {
  ConflictAnswer,
  ConflictApproval,
  ConflictProcessEnum,
  ParticipationOutcome,
  TieEnum,
  type ConflictProcess,
} from "./conflict-enums.js";

/** What the rules say of somebody who would take part despite an interest. */
@ObjectType({ description: "What the rules say of somebody who would take part despite an interest." })
export class ConflictOutcome {
  @Column("text")
  @Field(() => ParticipationOutcome, { description: "Whether the person takes part." })
  outcome: ParticipationOutcome;

  @Column("text", { array: true })
  @Field(() => [TieEnum], { description: "The ties that ask to stand aside." })
  because: Tie[];

  @Column("text", { name: "leave_by", nullable: true })
  @Field(() => RoleEnum, {
    nullable: true,
    description: "Whose leave is needed; null: nobody's that the clause names.",
  })
  leaveBy: Role | null;

  @Column("text", { name: "rule_id", nullable: true })
  ruleId: string | null;

  @Column("uuid", { name: "clause_ref", nullable: true })
  clauseRef: string | null;

  @Column("text", { name: "clause_id", nullable: true })
  @Field(() => String, { nullable: true, description: "The clause that says so; null where the protocols are silent." })
  clauseId: string | null;

  @Column("text", { array: true })
  explanation: string[];

  @Column("text", { name: "explanation_cy", array: true })
  explanationCy: string[];
}

/** A decision on a conflict of interest: a line of the recusal ledger. */
@Entity({ schema: "registers", name: "conflict_decisions" })
@ObjectType({
  description:
    "A decision on somebody's conflict of interest, with what the rules said of it on the day. A later one replaces it.",
})
export class ConflictDecision extends ConflictOutcome {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @Field(() => ID, { description: "Identifies the decision." })
  id: string;

  @Column("uuid", { name: "person_id" })
  personId: string;

  @Column("text")
  @Field(() => ConflictProcessEnum, { description: "What the person would take part in." })
  process: ConflictProcess;

  @Column("text")
  @Field({ description: "Which process, meeting or decision." })
  about: string;

  @Column("text", { array: true })
  @Field(() => [TieEnum], { description: "How the person is tied to whom it concerns." })
  ties: Tie[];

  @Column("text")
  @Field({ description: "Whom it concerns; empty: not told." })
  party: string;

  @Column("text")
  @Field({ description: "What the interest is; empty: the tie says it." })
  interest: string;

  @Column("text")
  @Field(() => ConflictAnswer, { description: "What was decided." })
  decision: ConflictAnswer;

  @Column("text", { nullable: true })
  @Field(() => String, { nullable: true, description: "Within which limits the person takes part; null: within none." })
  restriction: string | null;

  @Column("text")
  @Field({ description: "The reasons." })
  reasons: string;

  @Column("uuid", { name: "decided_by" })
  decidedBy: string;

  @Column("text", { name: "decided_as" })
  @Field(() => RoleEnum, { description: "The office that decided." })
  decidedAs: Role;

  @Column("date", { name: "decided_on" })
  @Field(() => DateScalar, { description: "The day of the decision." })
  decidedOn: string;

  @Column("text", { name: "approved_by", nullable: true })
  @Field(() => RoleEnum, { nullable: true, description: "The office that approves it; null: none has to." })
  approvedBy: Role | null;

  @Column("text")
  @Field(() => ConflictApproval, { description: "Where that approval stands." })
  approval: ConflictApproval;

  @Column("uuid", { name: "approval_by", nullable: true })
  approvalBy: string | null;

  @Column("date", { name: "approval_on", nullable: true })
  @Field(() => DateScalar, { nullable: true, description: "The day it was approved or refused; null: it was not." })
  approvalOn: string | null;

  @Column("text", { name: "approval_reasons", nullable: true })
  @Field(() => String, { nullable: true, description: "Why it was approved or refused; null: it was not." })
  approvalReasons: string | null;

  @Column("uuid", { name: "pending_id", nullable: true })
  pendingId: string | null;

  @Column("text", { name: "pending_approver", nullable: true })
  pendingApprover: Role | null;

  @Column("boolean", { name: "against_clause" })
  @Field({ description: "Whether the person takes part although the clause asks to stand aside." })
  againstClause: boolean;

  @Column("date", { name: "review_on", nullable: true })
  @Field(() => DateScalar, { nullable: true, description: "When it is looked at again; null: no day was set." })
  reviewOn: string | null;

  @Column("uuid", { nullable: true })
  @Field(() => ID, { nullable: true, description: "The decision that it replaced; null: none." })
  replaces: string | null;

  @Column("timestamptz", { name: "superseded_at", nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: "When another decision replaced it; null: it stands." })
  supersededAt: Date | null;
}

export const ConflictDecisionConnection = connectionOf(() => ConflictDecision, "ConflictDecision", { isPublic: false });
