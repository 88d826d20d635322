import { connectionOf } from "@probity/service-kit/connection";
import { Language } from "@probity/service-kit/language-enum";
import { DateScalar, DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** What somebody is told of. */
export enum NoticeKind {
  SIGNATURE_DUE = "SIGNATURE_DUE",
  VETTING_EXPIRES = "VETTING_EXPIRES",
  DUTY_DUE = "DUTY_DUE",
  DUTY_OVERDUE = "DUTY_OVERDUE",
  DUTIES_LATE = "DUTIES_LATE",
  ADMINISTRATION_ENDS = "ADMINISTRATION_ENDS",
  CASE_DUE = "CASE_DUE",
  CASE_OVERDUE = "CASE_OVERDUE",
  CASES_LATE = "CASES_LATE",
  CASE_EXPIRES = "CASE_EXPIRES",
  CASES_RECEIVED = "CASES_RECEIVED",
  CASES_HANDED_OVER = "CASES_HANDED_OVER",
}

registerEnumType(NoticeKind, {
  name: "NoticeKind",
  description: "What somebody is told of.",
  valuesConfig: {
    SIGNATURE_DUE: { description: "A protocol waits for their signature." },
    VETTING_EXPIRES: { description: "Their vetting runs out, or has run out." },
    DUTY_DUE: { description: "A duty of theirs is due, or will be." },
    DUTY_OVERDUE: { description: "A duty of theirs is not done, and its last day has passed." },
    DUTIES_LATE: { description: "Duties of others in the force are late: told to those who look after them." },
    ADMINISTRATION_ENDS: { description: "As things stand nobody administers the force after a day." },
    CASE_DUE: { description: "A case they handle has a time to keep." },
    CASE_OVERDUE: { description: "A time of a case they handle has passed." },
    CASES_LATE: {
      description:
        "Times that the law or a protocol sets have passed in cases that are about nobody: how many, and no more.",
    },
    CASE_EXPIRES: { description: "A closed case that they handled is deleted soon." },
    CASES_RECEIVED: { description: "Cases were handed over to them." },
    CASES_HANDED_OVER: { description: "Cases of theirs were handed over to somebody else." },
  },
});

/** Why somebody is told at that moment. */
export enum NoticeOccasion {
  ASKED = "ASKED",
  THREE_MONTHS_BEFORE = "THREE_MONTHS_BEFORE",
  FOUR_WEEKS_BEFORE = "FOUR_WEEKS_BEFORE",
  WEEK_BEFORE = "WEEK_BEFORE",
  DUE = "DUE",
  WEEK_LATE = "WEEK_LATE",
  FOUR_WEEKS_LATE = "FOUR_WEEKS_LATE",
  TWO_WEEKS_ON = "TWO_WEEKS_ON",
  FOUR_WEEKS_ON = "FOUR_WEEKS_ON",
  DAY_BEFORE = "DAY_BEFORE",
  HOURS_BEFORE = "HOURS_BEFORE",
  TIME_PASSED = "TIME_PASSED",
  DAY_LATE = "DAY_LATE",
  BY_HAND = "BY_HAND",
  DONE = "DONE",
}

registerEnumType(NoticeOccasion, {
  name: "NoticeOccasion",
  description: "Why somebody is told at that moment.",
  valuesConfig: {
    ASKED: { description: "It is asked for the first time." },
    THREE_MONTHS_BEFORE: { description: "It runs out in three months." },
    FOUR_WEEKS_BEFORE: { description: "It runs out in four weeks." },
    WEEK_BEFORE: { description: "It is due in a week." },
    DUE: { description: "It is due." },
    WEEK_LATE: { description: "It has been due for a week." },
    FOUR_WEEKS_LATE: { description: "It has been due for four weeks." },
    TWO_WEEKS_ON: { description: "It was asked two weeks ago and has no due day." },
    FOUR_WEEKS_ON: { description: "It was asked four weeks ago and has no due day." },
    DAY_BEFORE: { description: "It is due in 24 hours." },
    HOURS_BEFORE: { description: "It is due in four hours." },
    TIME_PASSED: { description: "Its time has just passed." },
    DAY_LATE: { description: "Its time passed 24 hours ago." },
    BY_HAND: { description: "An officer sent a reminder." },
    DONE: { description: "It was done at that moment." },
  },
});

/** How far the e-mail of a notice has come. */
export enum NoticeEmail {
  NOT_CONFIGURED = "NOT_CONFIGURED",
  NOT_WANTED = "NOT_WANTED",
  WAITING = "WAITING",
  SENT = "SENT",
  FAILED = "FAILED",
}

registerEnumType(NoticeEmail, {
  name: "NoticeEmail",
  description: "How far the e-mail of a notice has come.",
  valuesConfig: {
    NOT_CONFIGURED: { description: "There was no mail server when the notice was given." },
    NOT_WANTED: { description: "The person wants none, has no address, or did what was asked before it was sent." },
    WAITING: { description: "It is sent when the person's hours allow, or tried again after a failure." },
    SENT: { description: "The mail server took it." },
    FAILED: { description: "The mail server refused it, or could not be reached, every time it was tried." },
  },
});

/** Something that somebody is told of. */
@Entity({ schema: "people", name: "notices" })
@ObjectType({ description: "Something that you are told of in the app, and by e-mail if you want it." })
export class Notice {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @Field(() => ID, { description: "Identifies the notice." })
  id: string;

  @Column("uuid", { name: "person_id" })
  personId: string;

  @Column("text")
  @Field(() => NoticeKind, { description: "What you are told of." })
  kind: NoticeKind;

  @Column("uuid", { name: "subject_id" })
  subjectId: string;

  @Column("text")
  @Field(() => NoticeOccasion, { description: "Why you are told at that moment." })
  occasion: NoticeOccasion;

  @Column("date", { name: "due_on" })
  @Field(() => DateScalar, {
    nullable: true,
    description: "The day by which it is to be done; null where none is set.",
  })
  dueOn: string | null;

  @Column("text", { name: "clause_id", nullable: true })
  @Field(() => String, {
    nullable: true,
    description: "The clause that asks for it, for example CU-A1; null where none does.",
  })
  clauseId: string | null;

  @Column("text", { nullable: true })
  duty: string | null;

  @Column("integer", { nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: "How many duties or cases were late when you were told; null for a notice of something else.",
  })
  late: number | null;

  @Column("timestamptz", { name: "created_at" })
  @Field(() => DateTimeScalar, { description: "When you were told." })
  createdAt: Date;

  @Column("timestamptz", { name: "read_at" })
  @Field(() => DateTimeScalar, { nullable: true, description: "When you marked it as read, or did it; null before." })
  readAt: Date | null;

  @Column("text")
  @Field(() => NoticeEmail, { description: "How far its e-mail has come." })
  email: NoticeEmail;

  @Column("integer")
  @Field(() => Int, { description: "How often sending the e-mail has failed." })
  attempts: number;
}

export const NoticeConnection = connectionOf(() => Notice, "Notice", { isPublic: false });

/** How somebody is told by e-mail. */
export enum ByEmail {
  EACH = "EACH",
  DAILY = "DAILY",
  NONE = "NONE",
}

registerEnumType(ByEmail, {
  name: "ByEmail",
  description: "How somebody is told by e-mail.",
  valuesConfig: {
    EACH: { description: "One e-mail for each notice." },
    DAILY: { description: "One e-mail a day, when the quiet hours end." },
    NONE: { description: "In the app only." },
  },
});

/** The words of an e-mail. */
@ObjectType({ description: "The words of an e-mail, as they are sent." })
export class NoticeWords {
  @Field({ description: "Its subject line: says nothing of anybody." })
  subject: string;

  @Field({ description: "Its text." })
  text: string;
}

/** How a person of a force wants to be told. */
@ObjectType({ description: "How you want to be told of notices in one force." })
export class NoticePreference {
  @Field(() => ByEmail, { description: "By e-mail: each, one a day, or none." })
  byEmail: ByEmail;

  @Field(() => Int, { description: "The hour at which the quiet hours begin, 0 to 23, by the clock in London." })
  quietFrom: number;

  @Field(() => Int, { description: "The hour at which they end; the same as they begin: there are none." })
  quietTo: number;

  @Field(() => Language, { description: "The language of the e-mails." })
  language: Language;
}
