import { Language } from "@probity/service-kit/language-enum";
import { DateTimeScalar } from "@probity/service-kit/scalars";
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { ForceReference } from "../references/references.js";

/** The secret address under which a calendar program reads a person's own duties. */
@Entity({ schema: "registers", name: "calendar_feeds" })
@ObjectType({ description: "A secret address under which a calendar program reads your own duties of one force." })
export class CalendarFeed {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @Field(() => ID, { description: "Identifies the address; says nothing of its secret." })
  id: string;

  @Column("uuid", { name: "person_id" })
  personId: string;

  @Column("text")
  @Field(() => Language, { description: "The language of the calendar." })
  language: Language;

  @Column("timestamptz", { name: "created_at" })
  @Field(() => DateTimeScalar, { description: "When you made it." })
  createdAt: Date;

  @Column("timestamptz", { name: "revoked_at", nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: "When you revoked it; null while it can be read." })
  revokedAt: Date | null;

  @Column("timestamptz", { name: "last_read_at", nullable: true })
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When a calendar program last read it, to the hour; null: never.",
  })
  lastReadAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Its path on this platform, such as /calendar/….ics: told once, by the change that makes it; null ever after, since the secret is kept nowhere.",
  })
  path?: string | null;
}

/** Whose duties an address shows. */
@ObjectType({ description: "Whose duties a secret address shows, asked by the front with every reading of it." })
@Directive("@inaccessible")
export class CalendarFeedOwner {
  @Field({ description: "By which name the owner signs in." })
  subject: string;

  @Field(() => ForceReference, { description: "The force whose duties it shows." })
  force: ForceReference;

  @Field(() => ID, { description: "The owner as a person of it." })
  personId: string;

  @Field(() => Language, { description: "The language of the calendar." })
  language: Language;
}
