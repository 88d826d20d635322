import type { Tie } from "@probity/rules/kinds/recusal";
import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, InputType } from "type-graphql";
import { ConflictAnswer, ConflictProcessEnum, TieEnum, type ConflictProcess } from "./conflict-enums.js";

@InputType({ description: "Of whom to look for interests, and before what." })
export class CheckInterestsInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => [String], { description: "The parties, at most 50 of at most 200 characters." })
  parties: string[];

  @Field(() => ConflictProcessEnum, { description: "Before what." })
  process: ConflictProcess;

  @Field({ description: "Before which meeting, decision, grant or recruitment, at most 500 characters." })
  about: string;

  @Field({ description: "New for each request you mean." })
  idempotencyKey: string;
}

@InputType({
  description: "Who would take part in what despite which tie, to see what the rules say. Nothing is kept.",
})
export class ConflictOutcomeInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "Whose interest it is." })
  personId: string;

  @Field(() => ConflictProcessEnum, { description: "What the person would take part in." })
  process: ConflictProcess;

  @Field(() => [TieEnum], { defaultValue: [], description: "How the person is tied to whom it concerns." })
  ties: Tie[];
}

@InputType({ description: "A decision on somebody's conflict of interest." })
export class DecideConflictInput extends ConflictOutcomeInput {
  @Field({ description: "Which process, meeting or decision, at most 500 characters." })
  about: string;

  @Field({ defaultValue: "", description: "Whom it concerns, at most 200 characters." })
  party: string;

  @Field({
    defaultValue: "",
    description: "What the interest is, at most 2,000 characters; needed where no tie is named.",
  })
  interest: string;

  @Field(() => ConflictAnswer, { description: "What is decided." })
  decision: ConflictAnswer;

  @Field(() => String, { nullable: true, description: "Within which limits; needed with RESTRICT." })
  restriction?: string | null;

  @Field({ defaultValue: "", description: "The reasons, at most 2,000 characters." })
  reasons: string;

  @Field(() => RoleEnum, { description: "The office that you hold and decide as." })
  decidedAs: Role;

  @Field(() => RoleEnum, {
    nullable: true,
    description:
      "The office that must approve it before it has effect: needed where it goes against a clause, or where a clause asks for leave. Somebody other than you and the person concerned must hold it.",
  })
  approvedBy?: Role | null;

  @Field(() => DateScalar, { nullable: true, description: "When it is looked at again: a day after today." })
  reviewOn?: string | null;

  @Field(() => ID, { nullable: true, description: "The decision on the same person that this one replaces." })
  conflictDecisionId?: string | null;

  @Field({ description: "New for each request you mean; the same key again decides nothing twice." })
  idempotencyKey: string;
}

@InputType({ description: "Whether a decision on somebody's conflict is approved, and why." })
export class AnswerConflictApprovalInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "The decision that waits for approval." })
  conflictDecisionId: string;

  @Field({ description: "Whether it is approved: otherwise it is refused." })
  approve: boolean;

  @Field({ description: "Why, at most 2,000 characters." })
  reasons: string;

  @Field({ description: "New for each request you mean; the same key again answers nothing twice." })
  idempotencyKey: string;
}
