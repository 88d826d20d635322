import { Field, ID, InputType } from "type-graphql";
import { CaseChangeInput } from "../cases/case-change.input.js";

@InputType({ description: "Somebody else whom a case turns out to be about." })
export class NameSubjectInput extends CaseChangeInput {
  @Field(() => ID, {
    description: "Whom it is about as well: a person of this force; a handler may name himself or herself.",
  })
  personId: string;

  @Field({ description: "Why: at most 2,000 characters, kept sealed with the case." })
  reason: string;

  @Field({ description: "New for each request you mean; the same key again names nobody twice." })
  idempotencyKey: string;
}
