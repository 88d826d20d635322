import { lintCodes, type LintCode } from "@probity/rules/lint/document";
import { connectionOf } from "@probity/service-kit/connection";
import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** The faults that a check can find. */
export const LintCodeEnum = Object.fromEntries(lintCodes.map((code) => [code, code])) as {
  readonly [Code in LintCode]: Code;
};

registerEnumType(LintCodeEnum, {
  name: "LintCode",
  description: "A fault that a protocol's text can have.",
  valuesConfig: {
    L1: { description: "A route leads to the person it is about." },
    L2: { description: "Nobody is named to whom somebody could take a concern." },
    L3: { description: "A reference leads nowhere." },
    L4: { description: "What is cited is repealed, revoked or replaced." },
    L5: { description: "A clause differs from statute or from a sister clause." },
    L6: { description: "A deadline uses up the time that the law gives for the next step." },
    L7: { description: "Two clauses say the same to the same persons." },
    L8: { description: "A number is printed twice." },
    L9: { description: "The review is overdue, or its day is not the one that its cycle gives." },
    L10: { description: "Nobody answers for the version." },
    L11: { description: "A sentence is broken." },
    L12: { description: "A duty moved to another side when the clause was taken over." },
    L13: { description: "A deadline without a number." },
    L14: { description: "An office that nobody fills." },
  },
});

/** How much a finding weighs. */
export enum FindingSeverity {
  BLOCKS = "BLOCKS",
  WARNS = "WARNS",
}

registerEnumType(FindingSeverity, {
  name: "FindingSeverity",
  description: "How much a finding weighs.",
  valuesConfig: {
    BLOCKS: { description: "The version cannot come into force before it is mended or accepted." },
    WARNS: { description: "The version can come into force with it." },
  },
});

/** Where a finding stands. */
export enum FindingStatus {
  OPEN = "OPEN",
  ACCEPTED = "ACCEPTED",
  GONE = "GONE",
}

registerEnumType(FindingStatus, {
  name: "FindingStatus",
  description: "Where a finding stands.",
  valuesConfig: {
    OPEN: { description: "Found, and nobody decided." },
    ACCEPTED: { description: "Accepted with a reason." },
    GONE: { description: "Found once, and there no more." },
  },
});

/** A fault of a version, as the checks found it and a person decided. */
@Entity({ schema: "protocols", name: "lint_findings" })
@ObjectType({ description: "A fault of a version's text, and what was decided about it. For the force alone." })
export class LintFinding {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @Field(() => ID, { description: "Identifies the finding." })
  id: string;

  @Column("uuid", { name: "version_id" })
  versionId: string;

  @Column("text")
  @Field({ description: "Names the same fault of a version whenever it is found again." })
  key: string;

  @Column("text")
  @Field(() => LintCodeEnum, { description: "Which fault it is." })
  code: LintCode;

  @Column("text")
  @Field(() => FindingSeverity, { description: "How much it weighs." })
  severity: FindingSeverity;

  @Column("text", { name: "clause_ids", array: true })
  @Field(() => [String], {
    description: "The clauses concerned, by their stable names; empty: the document as a whole.",
  })
  clauseIds: string[];

  /** What its words rest on beside its clauses; null: only the sentences below are known of it. */
  @Column("jsonb", { nullable: true })
  particulars: object | null;

  /** The sentence in which it was kept before its particulars were. */
  @Column("text", { nullable: true })
  message: string | null;

  @Column("text", { name: "message_cy", nullable: true })
  messageCy: string | null;

  @Column("text")
  @Field(() => FindingStatus, { description: "Where it stands." })
  status: FindingStatus;

  @Column("timestamptz", { name: "found_at" })
  @Field(() => DateTimeScalar, { description: "When it was first found." })
  foundAt: Date;

  @Column("text", { name: "accepted_reason", nullable: true })
  @Field(() => String, { nullable: true, description: "Why it was accepted; null: it was not." })
  acceptedReason: string | null;

  @Column("text", { name: "accepted_by", nullable: true })
  acceptedBy: string | null;

  @Column("timestamptz", { name: "accepted_at", nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: "When it was accepted." })
  acceptedAt: Date | null;

  @Column("text", { nullable: true })
  @Field(() => RoleEnum, { nullable: true, description: "Who takes what a route would bring to its own subject." })
  fallback: Role | null;
}

export const LintFindingConnection = connectionOf(() => LintFinding, "LintFinding", { isPublic: false });
