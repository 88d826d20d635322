import { DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { CaseChangeInput } from "../cases/case-change.input.js";
import { AdviceTopic } from "./advice-topic.js";
import { CaseAnswerInput } from "../kinds/asked.js";

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

  @Field(() => [CaseAnswerInput], { nullable: true, description: "What the force asks beside." })
  answers?: CaseAnswerInput[] | null;

  @Field({ description: onceKey })
  idempotencyKey: string;
}

@InputType({ description: "Advice that is given, or whether it was followed." })
export class RecordAdviceInput extends CaseChangeInput {
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
