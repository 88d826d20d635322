import { connectionOf } from "@probity/service-kit/connection";
import { DateScalar, DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { MeetingBody, MeetingStatus } from "./meeting-enums.js";

/** A meeting whose agenda is kept so that interests can be declared at its items. */
@Entity({ schema: "registers", name: "meetings" })
@ObjectType({ description: "A meeting, kept so that interests can be declared at the items of its agenda." })
export class Meeting {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @Field(() => ID, { description: "Identifies the meeting." })
  id: string;

  @Column("text")
  @Field(() => MeetingBody, { description: "Whose meeting." })
  body: MeetingBody;

  @Column("text")
  @Field({ description: "What the meeting is called, for example Police and Crime Panel." })
  name: string;

  @Column("date", { name: "held_on" })
  @Field(() => DateScalar, { description: "The day of the meeting." })
  heldOn: string;

  @Column("text")
  @Field({ description: "Where; empty: not told." })
  place: string;

  @Column("boolean")
  @Field({ description: "Whether the whole meeting is closed to the public." })
  closed: boolean;

  @Column("text", { name: "closed_reason", nullable: true })
  @Field(() => String, { nullable: true, description: "Why it is closed; null: it is open." })
  closedReason: string | null;

  @Column("text")
  @Field(() => MeetingStatus, { description: "Where it stands." })
  status: MeetingStatus;

  @Column("int")
  @Field(() => Int, { description: "Send it back with a change: CONFLICT when somebody changed it in between." })
  version: number;

  @Column("timestamptz", { name: "published_at", nullable: true })
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When what was declared was last published; null: it was not.",
  })
  publishedAt: Date | null;
}

export const MeetingConnection = connectionOf(() => Meeting, "Meeting", { isPublic: false });

/** An item of an agenda. */
@Entity({ schema: "registers", name: "agenda_items" })
@ObjectType({ description: "An item of a meeting's agenda." })
export class AgendaItem {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @Field(() => ID, { description: "Identifies the item." })
  id: string;

  @Column("uuid", { name: "meeting_id" })
  meetingId: string;

  @Column("int")
  ordinal: number;

  @Column("text")
  @Field({ description: "Its number on the agenda, for example 4 or 4a." })
  number: string;

  /** Of a closed item for those alone who read the registers: see the resolver. */
  @Column("text")
  title: string;

  @Column("boolean")
  @Field({ description: "Whether the public is shut out for it." })
  closed: boolean;

  @Column("text", { name: "closed_reason", nullable: true })
  @Field(() => String, { nullable: true, description: "Why the public is shut out, in words that the public reads." })
  closedReason: string | null;
}
