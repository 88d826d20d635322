import { connectionOf } from "@probity/service-kit/connection";
import { PublicField } from "@probity/service-kit/public";
import { DateScalar, DateTimeScalar } from "@probity/service-kit/scalars";
import { ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DeclaredWhen, MeetingAction, MeetingBody, MeetingInterest } from "./meeting-enums.js";

/** A published declaration at a meeting: a copy made after the meeting, apart from the working record. */
@Entity({ schema: "registers", name: "published_meeting_declarations" })
@ObjectType({
  description:
    "What was declared at a meeting, as published. Of a closed part the fact alone is told. A correction is a line of its own; the one before it stays.",
})
export class PublishedMeetingDeclaration {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @PublicField(() => ID, { description: "Identifies the line." })
  id: string;

  @Column("uuid", { name: "meeting_id" })
  @PublicField(() => ID, { description: "The meeting: lines of one meeting share it." })
  meetingId: string;

  @Column("uuid", { name: "declaration_id" })
  declarationId: string;

  @Column("int", { name: "declaration_version" })
  declarationVersion: number;

  /** Whose it is; the public reads it only where the office is public. */
  @Column("uuid", { name: "person_id", nullable: true })
  personId: string | null;

  @Column("text")
  @PublicField(() => MeetingBody, { description: "Whose meeting." })
  body: MeetingBody;

  @Column("text", { name: "meeting_name" })
  @PublicField({ description: "What the meeting is called." })
  meetingName: string;

  @Column("date", { name: "held_on" })
  @PublicField(() => DateScalar, { description: "The day of the meeting." })
  heldOn: string;

  @Column("text")
  @PublicField({ description: "Where; empty: not told." })
  place: string;

  @Column("boolean", { name: "meeting_closed" })
  @PublicField({ description: "Whether the whole meeting was closed to the public." })
  meetingClosed: boolean;

  @Column("text", { name: "item_number", nullable: true })
  @PublicField(() => String, {
    nullable: true,
    description: "The number of the item; null where nobody declared an interest.",
  })
  itemNumber: string | null;

  @Column("text", { name: "item_title", nullable: true })
  @PublicField(() => String, { nullable: true, description: "What the item was about; null for a closed part." })
  itemTitle: string | null;

  @Column("boolean", { name: "item_closed" })
  @PublicField({ description: "Whether the public was shut out for the item." })
  itemClosed: boolean;

  @Column("text", { name: "closed_reason", nullable: true })
  @PublicField(() => String, { nullable: true, description: "Why the public was shut out; null: it was not." })
  closedReason: string | null;

  @Column("uuid", { name: "named_person_id", nullable: true })
  namedPersonId: string | null;

  @Column("text")
  @PublicField(() => MeetingInterest, { description: "What was declared." })
  kind: MeetingInterest;

  @Column("text", { name: "local_term", nullable: true })
  @PublicField(() => String, { nullable: true, description: "What the force calls such an interest." })
  localTerm: string | null;

  @Column("text", { nullable: true })
  @PublicField(() => String, {
    nullable: true,
    description: "What the interest is; null for a closed part, and where nobody declared one.",
  })
  interest: string | null;

  @Column("text", { nullable: true })
  @PublicField(() => MeetingAction, { nullable: true, description: "What the person did at the item." })
  action: MeetingAction | null;

  @Column("text")
  @PublicField(() => DeclaredWhen, { description: "When it was declared." })
  made: DeclaredWhen;

  @Column("uuid", { name: "clause_ref", nullable: true })
  clauseRef: string | null;

  @Column("text", { name: "clause_id", nullable: true })
  @PublicField(() => String, {
    nullable: true,
    description: "The clause that asks to declare it; null where the protocol is silent.",
  })
  clauseId: string | null;

  @Column("text", { name: "protocol_title_en", nullable: true })
  protocolTitleEn: string | null;

  @Column("text", { name: "protocol_title_cy", nullable: true })
  protocolTitleCy: string | null;

  @Column("timestamptz", { name: "published_at" })
  @PublicField(() => DateTimeScalar, { description: "When it was published." })
  publishedAt: Date;

  @Column("timestamptz", { name: "superseded_at", nullable: true })
  @PublicField(() => DateTimeScalar, { nullable: true, description: "When a correction ended it; null: it stands." })
  supersededAt: Date | null;

  @Column("text", { nullable: true })
  @PublicField(() => String, {
    nullable: true,
    description: "What was corrected; null: it was published so at first.",
  })
  note: string | null;
}

/** What of a line is no business of the public: the public role may not read these columns. */
export const unpublishedParts = ["declarationId", "declarationVersion", "personId"];

export const PublishedMeetingDeclarationConnection = connectionOf(
  () => PublishedMeetingDeclaration,
  "PublishedMeetingDeclaration",
  { isPublic: true },
);
