import { connectionOf } from "@probity/service-kit/connection";
import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { DateScalar, DateTimeScalar } from "@probity/service-kit/scalars";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import {
  GiftApproval,
  GiftKind,
  GiftOfferStatus,
  GiftOutcome,
  GiftQualityEnum,
  GiftResponse,
  GiverKind,
  ValueBasis,
  type GiftQuality,
} from "./gift-enums.js";

/** An offer of a gift or of hospitality as it was declared, with what the rulebook decided on that day. */
@Entity({ schema: "registers", name: "gift_offers" })
@ObjectType({
  description: "An offer of a gift or of hospitality as it was declared, with what the rulebook decided of it.",
})
@Directive('@key(fields: "id")')
export class GiftOffer {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @Field(() => ID, { description: "Identifies the offer." })
  id: string;

  @Column("uuid", { name: "recipient_id" })
  recipientId: string;

  @Column("uuid", { name: "declared_by" })
  declaredBy: string;

  @Column("text")
  @Field(() => GiftKind, { description: "What is offered." })
  kind: GiftKind;

  @Column("text", { name: "giver_name" })
  @Field({ description: "Who offers it." })
  giverName: string;

  @Column("text", { name: "giver_kind" })
  @Field(() => GiverKind, { description: "What kind of giver." })
  giverKind: GiverKind;

  /** By which offers of one source are added up: see nameKey. */
  @Column("text", { name: "giver_key" })
  giverKey: string;

  @Column("text")
  @Field({ description: "On what occasion; empty: none was told." })
  occasion: string;

  @Column("text")
  @Field({ description: "What it is." })
  description: string;

  @Column("int", { name: "value_pence", nullable: true })
  @Field(() => Int, { nullable: true, description: "Its value in pence; null: not known." })
  valuePence: number | null;

  @Column("text", { name: "value_basis" })
  @Field(() => ValueBasis, { description: "How well the value is known." })
  valueBasis: ValueBasis;

  @Column("text", { array: true })
  @Field(() => [GiftQualityEnum], { description: "What of it is no amount." })
  qualities: GiftQuality[];

  @Column("date", { name: "offered_on" })
  @Field(() => DateScalar, { description: "The day it was offered." })
  offeredOn: string;

  @Column("text")
  @Field(() => GiftResponse, { description: "What became of it." })
  response: GiftResponse;

  @Column("date", { name: "responded_on", nullable: true })
  @Field(() => DateScalar, { nullable: true, description: "The day it was answered; null: not answered." })
  respondedOn: string | null;

  @Column("text", { name: "surrendered_to", nullable: true })
  @Field(() => String, { nullable: true, description: "To whom it was handed over." })
  surrenderedTo: string | null;

  @Column("text", { nullable: true })
  @Field(() => String, { nullable: true, description: "Why it was answered so; null: not told." })
  reason: string | null;

  @Column("boolean", { name: "accepted_before_approval" })
  @Field({ description: "Whether it was accepted although the rules ask for approval first, or for declining it." })
  acceptedBeforeApproval: boolean;

  @Column("timestamptz", { name: "declared_at" })
  @Field(() => DateTimeScalar, { description: "When it was declared." })
  declaredAt: Date;

  @Column("text")
  @Field(() => GiftOfferStatus, { description: "Where the declaration stands." })
  status: GiftOfferStatus;

  @Column("int")
  @Field(() => Int, { description: "Send it back with a change: CONFLICT when somebody changed it in between." })
  version: number;

  @Column("text")
  @Field(() => GiftOutcome, { description: "What the rulebook decided on the day of the declaration." })
  outcome: GiftOutcome;

  @Column("text", { nullable: true })
  @Field(() => RoleEnum, { nullable: true, description: "The office that decides first; null: none has to." })
  approver: Role | null;

  @Column("boolean")
  @Field({ description: "Whether the protocol asks to record it." })
  recorded: boolean;

  @Column("text", { name: "rule_id", nullable: true })
  ruleId: string | null;

  @Column("uuid", { name: "clause_ref", nullable: true })
  clauseRef: string | null;

  @Column("text", { name: "clause_id", nullable: true })
  @Field(() => String, { nullable: true, description: "The clause that decides; null where the protocol is silent." })
  clauseId: string | null;

  @Column("text", { array: true })
  explanation: string[];

  @Column("text", { name: "explanation_cy", array: true })
  explanationCy: string[];

  @Column("date", { name: "declare_by", nullable: true })
  @Field(() => DateScalar, { nullable: true, description: "The last day for declaring it; null: no rule sets one." })
  declareBy: string | null;

  @Column("int", { name: "days_late", nullable: true })
  @Field(() => Int, { nullable: true, description: "By how many days it was declared late; null: it was not late." })
  daysLate: number | null;

  @Column("text", { nullable: true })
  @Field(() => GiftApproval, { nullable: true, description: "What the approver decided; null: not decided." })
  decision: GiftApproval | null;

  @Column("text", { name: "decision_reason", nullable: true })
  @Field(() => String, { nullable: true, description: "The approver's reasons." })
  decisionReason: string | null;

  @Column("uuid", { name: "decided_by", nullable: true })
  decidedBy: string | null;

  @Column("timestamptz", { name: "decided_at", nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: "When the approver decided." })
  decidedAt: Date | null;

  @Column("uuid", { name: "reviewed_by", nullable: true })
  reviewedBy: string | null;

  @Column("timestamptz", { name: "reviewed_at", nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: "When it was published or given back." })
  reviewedAt: Date | null;

  @Column("text", { name: "return_reason", nullable: true })
  @Field(() => String, { nullable: true, description: "Why it was given back; null when it was not." })
  returnReason: string | null;
}

export const GiftOfferConnection = connectionOf(() => GiftOffer, "GiftOffer", { isPublic: false });
