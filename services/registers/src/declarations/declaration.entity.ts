import { connectionOf } from "@probity/service-kit/connection";
import { DateTimeScalar } from "@probity/service-kit/scalars";
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { InterestCategory } from "../entries/register-entry.entity.js";

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

  @Column("int")
  ordinal: number;
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
}

export const DeclarationConnection = connectionOf(() => Declaration, "Declaration", { isPublic: false });
