import { DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** What advice is asked on. */
export enum AdviceTopic {
  LEGALITY = "LEGALITY",
  PROPER_ADVICE = "PROPER_ADVICE",
  POLITICAL_ACTIVITY = "POLITICAL_ACTIVITY",
  CONFLICT_OF_INTEREST = "CONFLICT_OF_INTEREST",
  RELATIONSHIPS = "RELATIONSHIPS",
  MEANING_OF_THE_CODE = "MEANING_OF_THE_CODE",
  PROTOCOL_VERSION = "PROTOCOL_VERSION",
}
registerEnumType(AdviceTopic, {
  name: "AdviceTopic",
  description: "What advice is asked on.",
  valuesConfig: {
    LEGALITY: { description: "Legality, maladministration, financial impropriety or probity." },
    PROPER_ADVICE: { description: "Proper advice before a decision." },
    POLITICAL_ACTIVITY: { description: "Whether a political activity is open to one, asked before it." },
    CONFLICT_OF_INTEREST: { description: "A conflict of interest." },
    RELATIONSHIPS: { description: "A relationship at work or with a contractor." },
    MEANING_OF_THE_CODE: { description: "What the code means." },
    PROTOCOL_VERSION: { description: "Which version of the protocol applies." },
  },
});

/** What advice is known by, beside what was written. */
@Entity({ schema: "cases", name: "case_advice" })
@ObjectType({ description: "What a case in which advice was asked for is known by." })
export class Advice {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  /** The case’s own. */
  @PrimaryColumn("uuid")
  id: string;

  @Column("text")
  @Field(() => AdviceTopic, { description: "What it was asked on." })
  topic: AdviceTopic;

  @Column("timestamptz", { name: "given_at", nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: "When it was given; null before." })
  givenAt: Date | null;

  @Column("uuid", { name: "given_by", nullable: true })
  givenById: string | null;

  @Column("boolean", { nullable: true })
  @Field(() => Boolean, { nullable: true, description: "Whether it was followed; null where nobody has said." })
  followed: boolean | null;

  @Column("timestamptz", { name: "followed_at", nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: "When that was said." })
  followedAt: Date | null;
}

const onceKey = "New for each request you mean; the same key again changes nothing twice.";

@InputType({ description: "Advice to ask for." })
export class AskAdviceInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => AdviceTopic, { description: "What it is asked on." })
  topic: AdviceTopic;

  @Field({ description: "The question: at most 20,000 characters. Only those with a part in the case read it." })
  narrative: string;

  @Field({ description: onceKey })
  idempotencyKey: string;
}

@InputType({ description: "Advice that is given, or whether it was followed." })
export class RecordAdviceInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "The case." })
  caseId: string;

  @Field(() => Int, { description: "The version of the case that you saw." })
  version: number;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it was followed; left out: the advice itself is given.",
  })
  followed?: boolean | null;

  @Field({ description: "The advice, or why it was followed or not: at most 20,000 characters, sealed." })
  words: string;

  @Field({ description: onceKey })
  idempotencyKey: string;
}
