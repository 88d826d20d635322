import { connectionOf } from "@probity/service-kit/connection";
import { PublicField } from "@probity/service-kit/public";
import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { DateScalar, DateTimeScalar } from "@probity/service-kit/scalars";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { GiftKind, GiftResponse, GiverKind, ValueBasis } from "./gift-enums.js";

/** A published line of the register of gifts and hospitality: a copy made at publication, apart from the working record. */
@Entity({ schema: "registers", name: "published_gifts" })
@ObjectType({
  description:
    "A published line of the register of gifts and hospitality. A correction is a line of its own; the one before it stays.",
})
export class PublishedGift {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @PublicField(() => ID, { description: "Identifies the line." })
  id: string;

  @Column("uuid", { name: "offer_id" })
  offerId: string;

  /** Whose it is; the public reads it only where the office is public. */
  @Column("uuid", { name: "person_id" })
  personId: string;

  @Column("int")
  year: number;

  @Column("int")
  number: number;

  @Column("text")
  @PublicField({ description: "Its number in the force's register of the year of the offer, for example 2026/004." })
  reference: string;

  @Column("uuid", { name: "named_person_id", nullable: true })
  namedPersonId: string | null;

  @Column("text")
  @PublicField(() => GiftKind, { description: "What was offered." })
  kind: GiftKind;

  @Column("text", { nullable: true })
  @PublicField(() => String, { nullable: true, description: "Who offered it; null: a member of the public." })
  giver: string | null;

  @Column("text", { name: "giver_kind" })
  @PublicField(() => GiverKind, { description: "What kind of giver." })
  giverKind: GiverKind;

  @Column("text")
  @PublicField({ description: "On what occasion; empty: none was told." })
  occasion: string;

  @Column("text")
  @PublicField({ description: "What it was." })
  description: string;

  @Column("int", { name: "value_pence", nullable: true })
  @PublicField(() => Int, { nullable: true, description: "Its value in pence; null: not known." })
  valuePence: number | null;

  @Column("text", { name: "value_basis" })
  @PublicField(() => ValueBasis, { description: "How well the value is known." })
  valueBasis: ValueBasis;

  @Column("date", { name: "offered_on" })
  @PublicField(() => DateScalar, { description: "The day it was offered." })
  offeredOn: string;

  @Column("text")
  @PublicField(() => GiftResponse, { description: "What became of it." })
  response: GiftResponse;

  @Column("text", { name: "surrendered_to", nullable: true })
  @PublicField(() => String, { nullable: true, description: "To whom it was handed over." })
  surrenderedTo: string | null;

  @Column("boolean", { name: "accepted_before_approval" })
  @PublicField({
    description: "Whether it was accepted although the rules asked for approval first, or for declining it.",
  })
  acceptedBeforeApproval: boolean;

  @Column("text", { name: "approved_by", nullable: true })
  @PublicField(() => RoleEnum, { nullable: true, description: "The office that approved it; null: none did." })
  approvedBy: Role | null;

  @Column("int", { name: "days_late", nullable: true })
  @PublicField(() => Int, {
    nullable: true,
    description: "By how many days it was declared late; null: it was not late.",
  })
  daysLate: number | null;

  @Column("uuid", { name: "clause_ref", nullable: true })
  clauseRef: string | null;

  @Column("text", { name: "clause_id", nullable: true })
  @PublicField(() => String, {
    nullable: true,
    description: "The clause that asks for the record, or that decided; null where the protocol is silent.",
  })
  clauseId: string | null;

  @Column("text", { name: "protocol_title_en", nullable: true })
  protocolTitleEn: string | null;

  @Column("text", { name: "protocol_title_cy", nullable: true })
  protocolTitleCy: string | null;

  @Column("text")
  @PublicField({ description: "The provision that asks for the register of every force." })
  citation: string;

  @Column("boolean", { name: "timing_verified" })
  @PublicField({ description: "Whether it was verified by when the provision asks to publish." })
  timingVerified: boolean;

  @Column("timestamptz", { name: "published_at" })
  @PublicField(() => DateTimeScalar, { description: "When it was published." })
  publishedAt: Date;

  @Column("timestamptz", { name: "superseded_at", nullable: true })
  @PublicField(() => DateTimeScalar, {
    nullable: true,
    description: "When a correction took its place; null: it stands.",
  })
  supersededAt: Date | null;

  @Column("text", { nullable: true })
  @PublicField(() => String, {
    nullable: true,
    description: "What the line before it had wrong; null: it corrects none.",
  })
  note: string | null;

  @Column("date", { name: "visible_until", nullable: true })
  @PublicField(() => DateScalar, {
    nullable: true,
    description: "The last day on which everybody reads it, by the force's rule. Null: none is set.",
  })
  visibleUntil: string | null;

  @Column("boolean")
  public: boolean;

  @Column("text", { name: "published_to" })
  publishedTo: "PUBLIC" | "STAFF";
}

/** What of a line is no business of the public: the public role may not read these columns. */
export const unpublishedParts = ["offerId", "personId", "year", "number", "publishedTo"];

export const PublishedGiftConnection = connectionOf(() => PublishedGift, "PublishedGift", { isPublic: true });
