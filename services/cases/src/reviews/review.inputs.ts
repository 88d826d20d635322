import { Field, InputType } from "type-graphql";
import { CaseChangeInput } from "../cases/case-change.input.js";
import { CaseFinding } from "../handling/handling-enums.js";
import { ReviewAsker, ReviewOutcome } from "./review-enums.js";

@InputType({ description: "An appeal against what was decided in a case, or a request for its review." })
export class AskForReviewInput extends CaseChangeInput {
  @Field(() => ReviewAsker, {
    nullable: true,
    description: "For whom, where you handle the case; whoever raised it asks for themselves.",
  })
  askedBy?: ReviewAsker | null;

  @Field({
    description:
      "Why the decision should be looked at again, at most 20,000 characters; encrypted. The reviewer reads it.",
  })
  reasons: string;

  @Field({ description: "New for each request you mean; the same key again asks for nothing twice." })
  idempotencyKey: string;
}

@InputType({ description: "What came of an appeal or review that you were given." })
export class DecideReviewInput extends CaseChangeInput {
  @Field(() => ReviewOutcome, { description: "What came of it." })
  outcome: ReviewOutcome;

  @Field(() => CaseFinding, { nullable: true, description: "With VARIED: what is found instead." })
  finding?: CaseFinding | null;

  @Field(() => [String], { description: "The clauses it rests on, 1 to 20, for example ST-17." })
  clauses: string[];

  @Field({ description: "Why, at most 20,000 characters; encrypted." })
  reasons: string;

  @Field({ description: "New for each request you mean; the same key again decides nothing twice." })
  idempotencyKey: string;
}
