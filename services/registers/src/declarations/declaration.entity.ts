import { connectionOf } from "@probity/service-kit/connection";
import { DateScalar, DateTimeScalar } from "@probity/service-kit/scalars";
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { InterestCategory, InterestRelation } from "../entries/register-entry.entity.js";
import { LineDecision } from "./line-decision.js";

/** Why a declaration is made. */
export enum DeclarationKind {
  INITIAL = "INITIAL",
  CHANGE = "CHANGE",
  ANNUAL = "ANNUAL",
  NIL = "NIL",
  LEAVING = "LEAVING",
}

registerEnumType(DeclarationKind, {
  name: "DeclarationKind",
  description: "Why a declaration is made.",
  valuesConfig: {
    INITIAL: { description: "On taking office." },
    CHANGE: { description: "Something has changed." },
    ANNUAL: { description: "The yearly review." },
    NIL: { description: "Nothing at all to declare." },
    LEAVING: { description: "On leaving office." },
  },
});

/** Where a declaration stands. */
export enum DeclarationStatus {
  DRAFT = "DRAFT",
  SUBMITTED = "SUBMITTED",
  RETURNED = "RETURNED",
  PUBLISHED = "PUBLISHED",
}

registerEnumType(DeclarationStatus, {
  name: "DeclarationStatus",
  description: "Where a declaration stands.",
  valuesConfig: {
    DRAFT: { description: "Being written by the person." },
    SUBMITTED: { description: "Declared, waiting for review." },
    RETURNED: { description: "Given back with a reason, to be corrected." },
    PUBLISHED: { description: "Reviewed and published." },
  },
});

/** One interest, or its absence, in a declaration. */
@Entity({ schema: "registers", name: "interests" })
@ObjectType({ description: "One interest, or the statement that there is none of a kind, in a declaration." })
export class Interest {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @Field(() => ID, { description: "Identifies the interest." })
  id: string;

  @Column("uuid", { name: "declaration_id" })
  declarationId: string;

  @Column("uuid", { name: "person_id" })
  personId: string;

  @Column("text")
  @Field(() => InterestCategory, { description: "The kind of interest." })
  category: InterestCategory;

  @Column("boolean")
  @Field({ description: "Whether there is nothing of this kind." })
  nil: boolean;

  @Column("text")
  @Field({ description: "The interest in the person's own words; empty for nil." })
  description: string;

  @Column("date", { nullable: true })
  @Field(() => DateScalar, { nullable: true, description: "The day on which it began; null: the person does not say." })
  since: string | null;

  @Column("int")
  ordinal: number;

  @Column("text")
  @Field(() => InterestRelation, { description: "Whose interest it is." })
  relation: InterestRelation;

  @Column("text", { name: "connected_name", nullable: true })
  @Field(() => String, {
    nullable: true,
    description: "Who the connected person is, for the officer's eyes: it is never published.",
  })
  connectedName: string | null;

  @Column("uuid", { name: "connected_person_id", nullable: true })
  connectedPersonId: string | null;

  @Column("text", { name: "sensitive_reason", nullable: true })
  @Field(() => String, {
    nullable: true,
    description: "Why its details should be withheld, in the person's words; null: they do not ask for it.",
  })
  sensitiveReason: string | null;

  @Column("text", { nullable: true })
  @Field(() => LineDecision, {
    nullable: true,
    description: "What an officer decided; null: there was nothing to decide.",
  })
  decision: LineDecision | null;

  @Column("text", { name: "decision_reason", nullable: true })
  @Field(() => String, { nullable: true, description: "Why the officer decided so." })
  decisionReason: string | null;

  @Column("text", { nullable: true })
  @Field(() => String, { nullable: true, description: "Under what the details are withheld." })
  provision: string | null;

  @Column("date", { name: "review_on", nullable: true })
  @Field(() => DateScalar, { nullable: true, description: "The day on which withholding is looked at again." })
  reviewOn: string | null;

  @Column("uuid", { name: "decided_by", nullable: true })
  decidedBy: string | null;

  @Column("timestamptz", { name: "decided_at", nullable: true })
  decidedAt: Date | null;
}

/** An act of declaring. */
@Entity({ schema: "registers", name: "declarations" })
@ObjectType({ description: "An act of declaring: a person states interests, an officer reviews and publishes them." })
@Directive('@key(fields: "id")')
export class Declaration {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @Field(() => ID, { description: "Identifies the declaration." })
  id: string;

  @Column("uuid", { name: "person_id" })
  personId: string;

  @Column("text")
  @Field(() => DeclarationKind, { description: "Why it is made." })
  kind: DeclarationKind;

  @Column("text")
  @Field(() => DeclarationStatus, { description: "Where it stands." })
  status: DeclarationStatus;

  @Column("int")
  @Field(() => Int, { description: "Send it back with a change: CONFLICT when somebody changed it in between." })
  version: number;

  @Column("timestamptz", { name: "submitted_at", nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: "When it was declared." })
  submittedAt: Date | null;

  @Column("timestamptz", { name: "reviewed_at", nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: "When it was published or returned." })
  reviewedAt: Date | null;

  @Column("uuid", { name: "reviewed_by", nullable: true })
  reviewedBy: string | null;

  @Column("text", { name: "return_reason", nullable: true })
  @Field(() => String, { nullable: true, description: "Why it was returned; null when it was not." })
  returnReason: string | null;

  @Column("timestamptz", { name: "withheld_at", nullable: true })
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Since when an officer keeps it from being published by its date; null: none does.",
  })
  withheldAt: Date | null;

  @Column("uuid", { name: "withheld_by", nullable: true })
  withheldBy: string | null;

  @Column("text", { name: "withheld_reason", nullable: true })
  @Field(() => String, { nullable: true, description: "Why it is kept from being published by its date." })
  withheldReason: string | null;

  @Column("timestamptz", { name: "published_by_date_at", nullable: true })
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was published by its date, not yet reviewed; null: it was not.",
  })
  publishedByDateAt: Date | null;
}

export const DeclarationConnection = connectionOf(() => Declaration, "Declaration", { isPublic: false });
