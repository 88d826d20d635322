import { DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** What sort of step it is. */
export enum CaseStepKind {
  RAISED = "RAISED",
  ROUTED = "ROUTED",
  REROUTED = "REROUTED",
  SUBJECT_NAMED = "SUBJECT_NAMED",
  HANDED_OVER = "HANDED_OVER",
  DISCUSSION = "DISCUSSION",
  INFORMAL_RESOLUTION = "INFORMAL_RESOLUTION",
  FORMAL_STAGE = "FORMAL_STAGE",
  CONSULTATION = "CONSULTATION",
  DECISION = "DECISION",
  REFERRAL = "REFERRAL",
  REFERRAL_ACKNOWLEDGED = "REFERRAL_ACKNOWLEDGED",
  OUTCOME = "OUTCOME",
  REVIEW = "REVIEW",
  CLOSED = "CLOSED",
  REOPENED = "REOPENED",
  NOTE = "NOTE",
  MESSAGE = "MESSAGE",
  EVIDENCE = "EVIDENCE",
  CLOCK = "CLOCK",
}
registerEnumType(CaseStepKind, {
  name: "CaseStepKind",
  description: "What sort of step it is.",
  valuesConfig: {
    RAISED: { description: "It was raised." },
    ROUTED: { description: "It went where the protocol says." },
    REROUTED: { description: "It went to others by the same rules, since who may receive it changed." },
    SUBJECT_NAMED: { description: "Somebody else was named whom it is about." },
    HANDED_OVER: { description: "One handler handed it to another." },
    DISCUSSION: { description: "A direct discussion took place, or why it was impractical." },
    INFORMAL_RESOLUTION: { description: "An informal resolution was tried, and what came of it." },
    FORMAL_STAGE: { description: "It is considered formally from here." },
    CONSULTATION: { description: "Somebody who must be consulted was, with the evidence of it." },
    DECISION: { description: "A decision, with its reasons and clauses." },
    REFERRAL: { description: "It was referred to another body." },
    REFERRAL_ACKNOWLEDGED: { description: "That body has acknowledged it." },
    OUTCOME: { description: "What came of it." },
    REVIEW: { description: "An appeal against a decision, or its review." },
    CLOSED: { description: "It was closed." },
    REOPENED: { description: "It was opened again." },
    NOTE: { description: "A note of those who handle it." },
    MESSAGE: { description: "A message between those who handle it and whoever raised it." },
    EVIDENCE: { description: "A document was added, replaced or redacted." },
    CLOCK: { description: "A clock was begun, paused, taken up again, met or stopped." },
  },
});

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
  @Field(() => String, { nullable: true, description: "Why, by the rules; never a word of what happened." })
  reason: string | null;

  @Column("bytea", { name: "sealed_note", nullable: true })
  sealedNote: Buffer | null;
}
