import { DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, ID, InputType, Int } from "type-graphql";
import { CaseChangeInput } from "../cases/case-change.input.js";
import { BreachDecision, BreachNotice } from "./breach-enums.js";
import { CaseAnswerInput } from "../kinds/asked.js";

const onceKey = "New for each request you mean; the same key again changes nothing twice.";

@InputType({ description: "A breach of personal data to report." })
export class ReportDataBreachInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => DateTimeScalar, { description: "When anybody of the body became aware of it: never in the future." })
  awareAt: string;

  @Field({
    description:
      "What happened, in your own words: at most 20,000 characters. Only those with a part in the case read it.",
  })
  narrative: string;

  @Field(() => Int, { nullable: true, description: "About how many people it concerns, where that is known." })
  peopleAffected?: number | null;

  @Field(() => [CaseAnswerInput], { nullable: true, description: "What the force asks beside." })
  answers?: CaseAnswerInput[] | null;

  @Field({ description: onceKey })
  idempotencyKey: string;
}

@InputType({ description: "A decision whether somebody is told of a breach." })
export class DecideBreachNoticeInput extends CaseChangeInput {
  @Field(() => BreachNotice, { description: "Whom it is about: the REGULATOR or the INDIVIDUALS." })
  whom: BreachNotice;

  @Field(() => BreachDecision, { description: "Whether they are told." })
  decision: BreachDecision;

  @Field({ description: "Why: at most 5,000 characters, sealed like the rest of the case." })
  reasons: string;

  @Field({ description: onceKey })
  idempotencyKey: string;
}

@InputType({ description: "That somebody was told of a breach." })
export class RecordBreachNoticeInput extends CaseChangeInput {
  @Field(() => BreachNotice, { description: "Who was told." })
  whom: BreachNotice;

  @Field(() => DateTimeScalar, { description: "When: not before anybody was aware of it, and not in the future." })
  toldAt: string;

  @Field(() => String, {
    nullable: true,
    description: "Why so late: asked for where the Information Commissioner was told after the time of the law.",
  })
  lateReasons?: string | null;

  @Field({ description: onceKey })
  idempotencyKey: string;
}
