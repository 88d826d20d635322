import { connectionOf } from "@probity/service-kit/connection";
import { DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { ConflictProcessEnum, InterestSource, type ConflictProcess } from "./conflict-enums.js";

/** That somebody asked who has an interest in named parties. */
@Entity({ schema: "registers", name: "interest_checks" })
@ObjectType({
  description: "That somebody asked who has an interest in named parties: who, when, of whom, how many were found.",
})
export class InterestCheck {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @Field(() => ID, { description: "Identifies the check." })
  id: string;

  @Column("uuid", { name: "asked_by", nullable: true })
  askedBy: string | null;

  @Column("timestamptz", { name: "asked_at" })
  @Field(() => DateTimeScalar, { description: "When it was asked." })
  askedAt: Date;

  @Column("text", { array: true })
  @Field(() => [String], { description: "The parties that were named." })
  parties: string[];

  @Column("text")
  @Field(() => ConflictProcessEnum, { description: "Before what it was asked." })
  process: ConflictProcess;

  @Column("text")
  @Field({ description: "Before which meeting, decision, grant or recruitment." })
  about: string;

  @Column("boolean", { name: "private_too" })
  @Field({ description: "Whether what is not public was searched as well." })
  privateToo: boolean;

  @Column("int")
  @Field(() => Int, { description: "How many interests were found." })
  matches: number;
}

export const InterestCheckConnection = connectionOf(() => InterestCheck, "InterestCheck", { isPublic: false });

/** A record that names a party. */
@ObjectType({ description: "A record that names a party: whose it is, and by which words." })
export class InterestMatch {
  personId: string;

  @Field({ description: "The party, as it was named." })
  party: string;

  @Field(() => InterestSource, { description: "What kind of record." })
  source: InterestSource;

  @Field(() => Int, { description: "How much of the party's name the record has, in letters: per cent." })
  share: number;

  @Field(() => [String], { description: "The words that match; none where the details are withheld." })
  words: string[];

  @Field({ description: "Whether the details are withheld: ask the monitoring officer." })
  withheld: boolean;

  @Field(() => String, { nullable: true, description: "The record in its words; null where the details are withheld." })
  details: string | null;
}

/** What a check found. */
@ObjectType({ description: "What a check found, and how it looked." })
export class InterestCheckResult {
  @Field(() => InterestCheck, { description: "The check as it was written down." })
  check: InterestCheck;

  @Field(() => [InterestMatch], { description: "The records that name a party, by party, the surest first." })
  found: InterestMatch[];

  @Field({ description: "Whether more records share words with the parties than could be looked at: ask about fewer." })
  incomplete: boolean;

  @Field(() => Int, {
    description: "How much of a party's name a record has to have to be shown, in letters: per cent.",
  })
  threshold: number;
}
