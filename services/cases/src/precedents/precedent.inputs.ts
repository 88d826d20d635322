import { Language } from "@probity/service-kit/language-enum";
import { Field, ID, InputType, Int } from "type-graphql";
import { PrecedentReview, PrecedentSource } from "./precedent-enums.js";

@InputType({ description: "A redacted note of advice or of a decision: it names nobody." })
export class WritePrecedentInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => PrecedentSource, { description: "What it is drawn from." })
  source: PrecedentSource;

  @Field(() => ID, {
    nullable: true,
    description:
      "The closed case it is drawn from, which you handle; left out with CONFLICT_DECISION. The note does not keep it.",
  })
  caseId?: string | null;

  @Field(() => [ID], {
    defaultValue: [],
    description: "Whom the matter was about, beside the subjects of the case: they never see the note. At most 20.",
  })
  personIds: string[];

  @Field({ description: "The clause, for example ST-17." })
  clauseId: string;

  @Field(() => Language, { description: "In which language it is written." })
  language: Language;

  @Field({ description: "The question in one sentence, at most 200 characters." })
  title: string;

  @Field({ description: "What was advised or decided, and why, without a name: at most 4,000 characters." })
  words: string;

  @Field(() => String, {
    nullable: true,
    description: "Why words that look like personal data are kept; asked for where there are any.",
  })
  personalDataBecause?: string | null;

  @Field({ description: "New for each request you mean; the same key again changes nothing twice." })
  idempotencyKey: string;
}

@InputType({ description: "What a second officer decides on a precedent." })
export class ReviewPrecedentInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "The precedent." })
  precedentId: string;

  @Field(() => Int, { description: "The version you saw. CONFLICT where somebody changed it meanwhile." })
  version: number;

  @Field(() => PrecedentReview, { description: "What is decided." })
  decision: PrecedentReview;

  @Field(() => String, { nullable: true, description: "With RETURN: why, at most 2,000 characters." })
  reason?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "With PUBLISH: why words that look like personal data are kept; asked for where there are any.",
  })
  personalDataBecause?: string | null;

  @Field({ description: "New for each request you mean; the same key again changes nothing twice." })
  idempotencyKey: string;
}

@InputType({ description: "That a precedent is not to be followed any more." })
export class WithdrawPrecedentInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "The precedent." })
  precedentId: string;

  @Field(() => Int, { description: "The version you saw. CONFLICT where somebody changed it meanwhile." })
  version: number;

  @Field({ description: "Why, without a name, at most 2,000 characters: it stays beside the note." })
  reason: string;

  @Field({ description: "New for each request you mean; the same key again changes nothing twice." })
  idempotencyKey: string;
}
