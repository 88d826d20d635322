import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "Somebody else whom a case turns out to be about." })
export class NameSubjectInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "The case." })
  caseId: string;

  @Field(() => ID, {
    description: "Whom it is about as well: a person of this force; a handler may name himself or herself.",
  })
  personId: string;

  @Field({ description: "Why: at most 2,000 characters, kept sealed with the case." })
  reason: string;

  @Field(() => Int, { description: "The version that you saw." })
  version: number;

  @Field({ description: "New for each request you mean; the same key again names nobody twice." })
  idempotencyKey: string;
}
