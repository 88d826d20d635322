import { DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { RuleKind } from "../../rules/rule.entity.js";

/** A confirmed proposal that is no rule yet. */
@ObjectType({
  description: "A confirmed proposal whose words do not say the whole rule; a person writes it into the draft.",
})
export class IncompleteProposal {
  @Field(() => ID, { description: "The proposed rule." })
  proposalId: string;

  @Field({ description: "The draft's clause, for example ST-20a." })
  clauseId: string;

  @Field(() => RuleKind, { description: "What kind of rule it is to be." })
  kind: RuleKind;

  @Field({ description: "The document's own words." })
  words: string;

  @Field(() => [String], {
    description: "The parameters of the kind that the words do not give, as schema/rules.schema.json names them.",
  })
  missing: string[];

  @Field(() => String, { nullable: true, description: "What else stands against it, in plain English; null: nothing." })
  refusal: string | null;
}

/** What an import came to when it was confirmed. */
@Entity({ schema: "protocols", name: "import_confirmations" })
@ObjectType({ description: "What an imported document came to when its findings were confirmed." })
export class ImportConfirmation {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @Field(() => ID, { description: "Identifies it." })
  id: string;

  @Column("uuid", { name: "version_id" })
  versionId: string;

  @Column("uuid", { name: "base_version_id", nullable: true })
  baseVersionId: string | null;

  @Column("text", { name: "confirmed_by" })
  @Field({ description: "Who confirmed it." })
  confirmedBy: string;

  @Column("timestamptz", { name: "confirmed_at" })
  @Field(() => DateTimeScalar, { description: "When." })
  confirmedAt: Date;

  @Column("text", { array: true })
  @Field(() => [String], { description: "The clauses of the version before that the document has, in its order." })
  carried: string[];

  @Column("text", { array: true })
  @Field(() => [String], { description: "The clauses that are the document's own." })
  added: string[];

  @Column("text", { array: true })
  dropped: string[];

  @Column("text", { name: "carried_rules", array: true })
  @Field(() => [String], { description: "The rules that came with the carried clauses, by name." })
  carriedRules: string[];

  @Column("text", { name: "made_rules", array: true })
  @Field(() => [String], { description: "The rules made of confirmed proposals, by name." })
  madeRules: string[];

  @Column("jsonb")
  @Field(() => [IncompleteProposal], { description: "Confirmed proposals that are no rules yet, and what is missing." })
  incomplete: IncompleteProposal[];
}
