import { Field, ID, InputType, Int } from "type-graphql";
import { InterestCategory } from "../entries/register-entry.entity.js";
import { DeclarationKind } from "./declaration.entity.js";

@InputType({ description: "One interest, or the statement that there is none of a kind." })
export class InterestInput {
  @Field(() => InterestCategory, { description: "The kind of interest." })
  category: InterestCategory;

  @Field({ defaultValue: false, description: "True: there is nothing of this kind." })
  nil: boolean;

  @Field({ defaultValue: "", description: "The interest in your own words, at most 2,000 characters; empty for nil." })
  description: string;
}

@InputType({ description: "A draft to begin or to change." })
export class SaveDeclarationInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { nullable: true, description: "The draft to change; left out, a new one begins." })
  declarationId?: string | null;

  @Field(() => Int, { nullable: true, description: "The version you changed; needed with declarationId." })
  version?: number | null;

  @Field(() => DeclarationKind, { description: "Why you declare." })
  kind: DeclarationKind;

  @Field(() => [InterestInput], { description: "All interests of the draft: they replace those there." })
  interests: InterestInput[];

  @Field({ description: "New for each request you mean; the same key again saves nothing twice." })
  idempotencyKey: string;
}

@InputType({ description: "A draft to declare." })
export class SubmitDeclarationInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "The draft." })
  declarationId: string;

  @Field(() => Int, { description: "The version you saw." })
  version: number;

  @Field({ description: "New for each request you mean." })
  idempotencyKey: string;
}

@InputType({ description: "A declaration to publish." })
export class PublishDeclarationInput extends SubmitDeclarationInput {}

@InputType({ description: "A declaration to give back." })
export class ReturnDeclarationInput extends SubmitDeclarationInput {
  @Field({ description: "Why, so that the person knows what to correct." })
  reason: string;
}
