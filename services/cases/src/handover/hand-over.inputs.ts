import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "Cases that you hand over to somebody else." })
export class HandOverCasesInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { nullable: true, description: "Which case; left out: all open ones that you handle." })
  caseId?: string | null;

  @Field(() => Int, { nullable: true, description: "Of one case: the version that you saw." })
  version?: number | null;

  @Field(() => ID, { description: "To whom: somebody who handles cases in this force." })
  personId: string;

  @Field({ description: "Why: at most 2,000 characters, kept sealed with each case." })
  reason: string;

  @Field({ description: "New for each request you mean; the same key again hands over nothing twice." })
  idempotencyKey: string;
}
