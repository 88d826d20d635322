import { Field, ID, InputType, Int } from "type-graphql";

/** What every change of one case says: which, and as it was seen. */
@InputType({ description: "A change of a case that you saw." })
export class CaseChangeInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "The case." })
  caseId: string;

  @Field(() => Int, { description: "The version of the case you saw. CONFLICT where somebody changed it meanwhile." })
  version: number;

  @Field({ description: "New for each request you mean; the same key again does nothing twice." })
  idempotencyKey: string;
}
