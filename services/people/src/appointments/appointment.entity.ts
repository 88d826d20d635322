import { connectionOf } from "@probity/service-kit/connection";
import { PublicField } from "@probity/service-kit/public";
import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Person } from "../persons/person.entity.js";

/** How an office came to be held. */
export enum AppointmentKind {
  ELECTED = "ELECTED",
  ACTING = "ACTING",
  APPOINTED = "APPOINTED",
  JOB_SHARE = "JOB_SHARE",
}

registerEnumType(AppointmentKind, {
  name: "AppointmentKind",
  description: "How an office came to be held.",
  valuesConfig: {
    ELECTED: { description: "By election." },
    ACTING: { description: "For the time being, in the holder's place." },
    APPOINTED: { description: "By appointment." },
    JOB_SHARE: { description: "By appointment, shared with another holder." },
  },
});

/** Why somebody acts in the place of an elected holder. */
export enum ActingCause {
  VACANCY = "VACANCY",
  INCAPACITY = "INCAPACITY",
  SUSPENSION = "SUSPENSION",
}

registerEnumType(ActingCause, {
  name: "ActingCause",
  description: "Why somebody acts in the place of an elected holder.",
  valuesConfig: {
    VACANCY: { description: "There is no holder." },
    INCAPACITY: { description: "The holder is unable to act." },
    SUSPENSION: { description: "The holder is suspended." },
  },
});

/** A post, apart from whoever holds it. */
@Entity({ schema: "people", name: "offices" })
@ObjectType({ description: "A post, apart from whoever holds it." })
export class Office {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @PublicField(() => ID, { description: "Identifies the office." })
  id: string;

  @Column("text")
  @PublicField(() => RoleEnum, { description: "The canonical role of the office." })
  role: Role;

  @Column("text", { name: "title_en" })
  titleEn: string;

  @Column("text", { name: "title_cy" })
  titleCy: string;

  @Column("int")
  rank: number;

  /** Whether the public sees who holds it. */
  @Column("boolean")
  public: boolean;

  @Column("uuid", { name: "body_id", nullable: true })
  bodyId: string | null;

  @Column("date", { name: "valid_from", nullable: true })
  @PublicField(() => DateScalar, { nullable: true, description: "The first day of the office; null: not known." })
  from: string | null;

  @Column("date", { name: "valid_to", nullable: true })
  @PublicField(() => DateScalar, { nullable: true, description: "Its last day; null while it goes on." })
  to: string | null;
}

/** A person in an office, for a time. */
@Entity({ schema: "people", name: "appointments" })
@ObjectType({ description: "A person in an office, for a time." })
export class Appointment {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @PublicField(() => ID, { description: "Identifies the appointment." })
  id: string;

  @Column("uuid", { name: "person_id" })
  personId: string;

  @Column("uuid", { name: "office_id" })
  officeId: string;

  @Column("text")
  @PublicField(() => AppointmentKind, { description: "How the office came to be held." })
  kind: AppointmentKind;

  @Column("date", { name: "from_day" })
  @PublicField(() => DateScalar, { description: "First day in office." })
  from: string;

  @Column("date", { name: "to_day", nullable: true })
  @PublicField(() => DateScalar, { nullable: true, description: "Last day in office; null while it goes on." })
  to: string | null;

  @Column("date", { name: "elected_on", nullable: true })
  @PublicField(() => DateScalar, { nullable: true, description: "The day of the poll, for an elected holder." })
  electedOn: string | null;

  @Column("text", { name: "acting_cause", nullable: true })
  @Field(() => ActingCause, {
    nullable: true,
    description: "For somebody acting: why. Never public: it may say something of the holder's health.",
  })
  actingCause: ActingCause | null;

  @Column("date", { name: "cause_from", nullable: true })
  @Field(() => DateScalar, { nullable: true, description: "Since which day the holder is away." })
  causeFrom: string | null;

  @Column("text", { name: "end_reason", nullable: true })
  endReason: string | null;

  @Column("boolean")
  public: boolean;

  @PublicField(() => Person, { description: "Who holds the office." })
  person: Person;

  @PublicField(() => Office, { description: "The office held." })
  office: Office;
}

export const AppointmentConnection = connectionOf(() => Appointment, "Appointment", { isPublic: true });
