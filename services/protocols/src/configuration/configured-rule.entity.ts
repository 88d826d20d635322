import { JsonScalar } from "@probity/service-kit/json-scalar";
import { DateScalar, DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { RuleKind } from "../rules/rule.entity.js";

/** Where a rule of the effective rulebook comes from. */
export enum RuleLayer {
  MODEL = "MODEL",
  FORCE = "FORCE",
  CONFIGURATION = "CONFIGURATION",
}

registerEnumType(RuleLayer, {
  name: "RuleLayer",
  description: "Where a rule of the effective rulebook comes from.",
  valuesConfig: {
    MODEL: { description: "From the model protocol, adopted as it is." },
    FORCE: { description: "From the force's own version." },
    CONFIGURATION: { description: "From the force's administrators, over the version, for a time." },
  },
});

/** A rule that administrators laid over the version in force, for a time. */
@Entity({ schema: "protocols", name: "configured_rules" })
@ObjectType({
  description:
    "A rule that administrators laid over the version in force, for a time. What is in force stays as it was written.",
})
export class ConfiguredRule {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @Field(() => ID, { description: "Identifies it." })
  id: string;

  @Column("text", { name: "rule_key" })
  @Field({ description: "The rule's name: that of the version's rule whose place it takes, or one of its own." })
  ruleKey: string;

  @Column("text")
  @Field(() => RuleKind, { description: "What the rule does." })
  kind: RuleKind;

  @Column("text", { name: "clause_id" })
  @Field({ description: "The clause that it carries out, for example ST-20a. It lapses with the clause." })
  clauseId: string;

  @Column("jsonb")
  @Field(() => JsonScalar, { description: "The rule as schema/rules.schema.json describes it." })
  body: object;

  @Column("date", { name: "from_day" })
  @Field(() => DateScalar, { description: "Its first day." })
  from: string;

  @Column("date", { name: "to_day", nullable: true })
  @Field(() => DateScalar, {
    nullable: true,
    description: "Its last day; null: without end. A day before the first: withdrawn before it began.",
  })
  to: string | null;

  @Column("text")
  @Field({ description: "Why it was configured." })
  reason: string;

  @Column("text", { name: "end_reason", nullable: true })
  @Field(() => String, { nullable: true, description: "Why it was ended; null while nobody ended it." })
  endReason: string | null;

  @Column("text", { name: "configured_by" })
  @Field({ description: "Who configured it." })
  configuredBy: string;

  @Column("timestamptz", { name: "configured_at" })
  @Field(() => DateTimeScalar, { description: "When." })
  configuredAt: Date;
}

/** Columns that the public does not read. */
export const unpublishedColumns = ["reason", "endReason", "configuredBy", "configuredAt"];
