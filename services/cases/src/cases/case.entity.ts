import { connectionOf } from "@probity/service-kit/connection";
import { MatterEnum, type MatterName } from "@probity/service-kit/route-enums";
import { DateTimeScalar } from "@probity/service-kit/scalars";
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { RouteDecision } from "../routing/route.entity.js";
import type { CaseOutcome } from "../handling/handling-enums.js";
import { CaseKind, CaseStage } from "./case-kind.js";

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

  @Column("text", { nullable: true })
  @Field(() => MatterEnum, {
    nullable: true,
    description: "What it is about; null where it is no matter between persons: its kind says it then.",
  })
  matter: MatterName | null;

  @Column("text")
  @Field(() => CaseStatus, { description: "Where it stands." })
  status: CaseStatus;

  @Column("text")
  @Field(() => CaseKind, { description: "What sort of case it is." })
  kind: CaseKind;

  @Column("text")
  @Field(() => CaseStage, { description: "How far it has come." })
  stage: CaseStage;

  @Column("text", { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: "How it is marked, for example PRIVATE_AND_CONFIDENTIAL; null for none.",
  })
  marking: string | null;

  @Column("boolean", { name: "protected_disclosure" })
  @Field({ description: "Whether it was raised as a protected disclosure." })
  protectedDisclosure: boolean;

  @Column("int")
  @Field(() => Int, {
    description: "Counted up at each change: send it back with a change, so that of two at once the second is told.",
  })
  version: number;

  @Column("uuid", { name: "subject_person_id", nullable: true })
  subjectPersonId: string | null;

  @Column("uuid", { name: "raised_by", nullable: true })
  raisedById: string | null;

  @Column("timestamptz", { name: "raised_at" })
  @Field(() => DateTimeScalar, { description: "When it was raised." })
  raisedAt: Date;

  @Column("date", { name: "happened_on", nullable: true })
  happenedOn: string | null;

  @Column("uuid", { name: "version_id", nullable: true })
  versionId: string | null;

  @Column("uuid", { array: true, name: "further_subjects" })
  furtherSubjects: string[];

  /** Who handled it before what they decided came under review: they do not receive it again. */
  @Column("uuid", { array: true, name: "former_handlers" })
  formerHandlers: string[];

  @Column("text", { nullable: true })
  outcome: CaseOutcome | null;

  /** ROUTE: by the force's text; REFERRAL: with those to whom it was referred; STATUTORY: by the law on complaints about office holders. */
  @Column("text", { name: "held_by" })
  heldBy: "ROUTE" | "REFERRAL" | "STATUTORY";

  /** Whether it was referred to people here who have not acknowledged it yet. */
  @Column("boolean", { name: "awaits_receiver" })
  awaitsReceiver: boolean;

  @Column("timestamptz", { name: "closed_at", nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: "When it was closed; null while it is open." })
  closedAt: Date | null;

  @Column("bytea", { name: "sealed_narrative" })
  sealedNarrative: Buffer;

  @Column("jsonb", { nullable: true })
  @Field(() => RouteDecision, {
    nullable: true,
    description:
      "Where it went by the protocol, and why, as decided when it was raised; null where no route leads to it.",
  })
  route: RouteDecision | null;
}

export const CaseConnection = connectionOf(() => Case, "Case", { isPublic: false });
