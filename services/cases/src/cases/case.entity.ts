import { connectionOf } from "@probity/service-kit/connection";
import { MatterEnum, type MatterName } from "@probity/service-kit/route-enums";
import { DateTimeScalar } from "@probity/service-kit/scalars";
import { Directive, Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { RouteDecision } from "../routing/route.entity.js";

/** Where a case stands. */
export enum CaseStatus {
  WITH_RECIPIENT = "WITH_RECIPIENT",
  NO_LAWFUL_RECIPIENT = "NO_LAWFUL_RECIPIENT",
  CLOSED = "CLOSED",
}
registerEnumType(CaseStatus, {
  name: "CaseStatus",
  description: "Where a case stands.",
  valuesConfig: {
    WITH_RECIPIENT: { description: "With those whom the protocol names." },
    NO_LAWFUL_RECIPIENT: {
      description: "The text names nobody who may receive it: it waits where the oversight body sees it.",
    },
    CLOSED: { description: "Closed." },
  },
});

/** What a person has to do with a case. */
export enum CasePart {
  COMPLAINANT = "COMPLAINANT",
  HANDLER = "HANDLER",
  OVERSIGHT = "OVERSIGHT",
}
registerEnumType(CasePart, {
  name: "CasePart",
  description:
    "What a person has to do with a case. Who has no part does not know that it exists; its subject never has one.",
  valuesConfig: {
    COMPLAINANT: { description: "Raised it." },
    HANDLER: { description: "Received it by the protocol's route." },
    OVERSIGHT: { description: "Watches over cases without a lawful recipient." },
  },
});

/** A concern under way. */
@Entity({ schema: "cases", name: "cases" })
@ObjectType({ description: "A concern that somebody raised. Only those with a part in it can see that it exists." })
@Directive('@key(fields: "id")')
export class Case {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @Field(() => ID, { description: "Identifies the case." })
  id: string;

  @Column("text")
  @Field({ description: "What to quote in letters and calls; drawn by chance, so that it counts nothing." })
  reference: string;

  @Column("text")
  @Field(() => MatterEnum, { description: "What it is about." })
  matter: MatterName;

  @Column("text")
  @Field(() => CaseStatus, { description: "Where it stands." })
  status: CaseStatus;

  @Column("uuid", { name: "subject_person_id" })
  subjectPersonId: string;

  @Column("uuid", { name: "raised_by" })
  raisedById: string;

  @Column("timestamptz", { name: "raised_at" })
  @Field(() => DateTimeScalar, { description: "When it was raised." })
  raisedAt: Date;

  @Column("text")
  narrative: string;

  @Column("jsonb")
  @Field(() => RouteDecision, { description: "Where it went by the protocol, and why, as decided when it was raised." })
  route: RouteDecision;
}

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

  @Column("text", { nullable: true })
  @Field(() => String, { nullable: true, description: "Why." })
  reason: string | null;
}

export const CaseConnection = connectionOf(() => Case, "Case", { isPublic: false });
