import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, InputType, Int } from "type-graphql";
import { InterestCategory, InterestRelation } from "../entries/register-entry.entity.js";
import { DeclarationKind } from "./declaration.entity.js";
import { LineDecision } from "./line-decision.js";

@InputType({ description: "One interest, or the statement that there is none of a kind." })
export class InterestInput {
  @Field(() => InterestCategory, { description: "The kind of interest." })
  category: InterestCategory;

  @Field({ defaultValue: false, description: "True: there is nothing of this kind." })
  nil: boolean;

  @Field({ defaultValue: "", description: "The interest in your own words, at most 2,000 characters; empty for nil." })
  description: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which it began: from 1900, and not in the future.",
  })
  since?: string | null;

  @Field(() => InterestRelation, { defaultValue: InterestRelation.OWN, description: "Whose interest it is." })
  relation: InterestRelation;

  @Field(() => String, {
    nullable: true,
    description: "Who the connected person is, at most 200 characters; for the officer alone, never published.",
  })
  connectedName?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "The connected person, where he or she is of this body: neither of you is given the other’s concerns or complaints. Never published.",
  })
  connectedPersonId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why its details should be withheld, at most 2,000 characters; left out: you do not ask for it.",
  })
  sensitiveReason?: string | null;
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

  @Field({
    defaultValue: false,
    description:
      "For a new draft: it begins with what stands of yours in the register, instead of with these interests.",
  })
  fromStanding: boolean;

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

@InputType({ description: "What you decide of one line." })
export class LineDecisionInput {
  @Field(() => ID, { description: "The interest." })
  interestId: string;

  @Field(() => LineDecision, { description: "Published as it is, or withheld." })
  decision: LineDecision;

  @Field({ description: "Why." })
  reason: string;

  @Field(() => String, { nullable: true, description: "Under what it is withheld, in words that the public reads." })
  provision?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "When withholding is looked at again: a day after today." })
  reviewOn?: string | null;
}

@InputType({ description: "A withheld line that you have looked at again." })
export class LookAgainInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "The interest." })
  interestId: string;

  @Field(() => LineDecision, { description: "Its details are published now, or stay withheld." })
  decision: LineDecision;

  @Field({ description: "Why, at most 2,000 characters." })
  reason: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Where they stay so, when that is looked at again: a day after today.",
  })
  reviewOn?: string | null;

  @Field({ description: "New for each request you mean." })
  idempotencyKey: string;
}

@InputType({ description: "A declaration to publish." })
export class PublishDeclarationInput extends SubmitDeclarationInput {
  @Field(() => [LineDecisionInput], {
    defaultValue: [],
    description: "A decision for each line with findings, and for each that the person asks to withhold.",
  })
  lines: LineDecisionInput[];
}

@InputType({ description: "A declaration to keep from being published by its date." })
export class WithholdDeclarationInput extends SubmitDeclarationInput {
  @Field({ description: "Why, at most 2,000 characters." })
  reason: string;
}

@InputType({ description: "A declaration to give back." })
export class ReturnDeclarationInput extends SubmitDeclarationInput {
  @Field({ description: "Why, so that the person knows what to correct." })
  reason: string;
}
