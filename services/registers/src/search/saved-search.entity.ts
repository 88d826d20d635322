import { DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { SearchAsked } from "./search-asked.js";

/** A search that somebody kept under a name, for themselves alone. */
@Entity({ schema: "registers", name: "saved_searches" })
@ObjectType({ description: "A search that you kept under a name: nobody else sees it." })
export class SavedSearch {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @Field(() => ID, { description: "Identifies the saved search." })
  id: string;

  /** By which its owner signs in. */
  @Column("text")
  subject: string;

  @Column("text")
  @Field({ description: "What you called it." })
  name: string;

  @Column("jsonb")
  @Field(() => SearchAsked, { description: "What it asks for." })
  asked: SearchAsked;

  @Column("timestamptz", { name: "created_at" })
  @Field(() => DateTimeScalar, { description: "When you saved it." })
  createdAt: Date;

  @Column("timestamptz", { name: "removed_at", nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: "When you removed it; null: it is there." })
  removedAt: Date | null;
}
