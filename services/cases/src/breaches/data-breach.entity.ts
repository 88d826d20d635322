import { DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { BreachDecision } from "./breach-enums.js";

const decided = (whom: string) => `What was decided about telling ${whom}; null before it was.`;
const told = (whom: string) => `When ${whom} told; null before.`;

/** What a breach of personal data is known by, beside what people wrote about it. */
@Entity({ schema: "cases", name: "case_data_breaches" })
@ObjectType({ description: "What a case of a breach of personal data is known by, and who was told when." })
export class DataBreach {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  /** The case’s own. */
  @PrimaryColumn("uuid")
  id: string;

  @Column("timestamptz", { name: "aware_at" })
  @Field(() => DateTimeScalar, {
    description: "When the body became aware of it: both clocks count from this instant.",
  })
  awareAt: Date;

  @Column("int", { name: "people_affected", nullable: true })
  @Field(() => Int, { nullable: true, description: "About how many people it concerns; null where that is not known." })
  peopleAffected: number | null;

  @Column("timestamptz", { name: "dpo_told_at", nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: told("the Data Protection Officer was") })
  dpoToldAt: Date | null;

  @Column("text", { name: "regulator_decision", nullable: true })
  @Field(() => BreachDecision, { nullable: true, description: decided("the Information Commissioner") })
  regulatorDecision: BreachDecision | null;

  @Column("timestamptz", { name: "regulator_decided_at", nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: "When that was decided." })
  regulatorDecidedAt: Date | null;

  @Column("timestamptz", { name: "regulator_told_at", nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: told("the Information Commissioner was") })
  regulatorToldAt: Date | null;

  @Column("text", { name: "individuals_decision", nullable: true })
  @Field(() => BreachDecision, { nullable: true, description: decided("those whose data it concerns") })
  individualsDecision: BreachDecision | null;

  @Column("timestamptz", { name: "individuals_decided_at", nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: "When that was decided." })
  individualsDecidedAt: Date | null;

  @Column("timestamptz", { name: "individuals_told_at", nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: told("those whose data it concerns were") })
  individualsToldAt: Date | null;

  @Column("bytea", { name: "sealed_regulator_reasons", nullable: true })
  sealedRegulatorReasons: Buffer | null;

  @Column("bytea", { name: "sealed_individuals_reasons", nullable: true })
  sealedIndividualsReasons: Buffer | null;

  @Column("bytea", { name: "sealed_late_reasons", nullable: true })
  sealedLateReasons: Buffer | null;
}

/** Why somebody was told of a breach or was not, in the words of those who decided. */
@ObjectType({
  description: "Why somebody was told of a breach, late or not at all, in the words of those who decided.",
})
export class DataBreachReasons {
  @Field(() => String, { nullable: true, description: "Of the decision about the Information Commissioner." })
  regulator: string | null;

  @Field(() => String, { nullable: true, description: "Of the decision about those whose data it concerns." })
  individuals: string | null;

  @Field(() => String, { nullable: true, description: "Why the Information Commissioner was told late." })
  late: string | null;
}
