import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, InputType } from "type-graphql";
import { CaseChangeInput } from "../cases/case-change.input.js";

@InputType({ description: "A case that waits for a lawful recipient, and who takes it." })
export class GiveWaitingCaseInput extends CaseChangeInput {
  @Field(() => ID, {
    description: "Who takes it: somebody who handles cases in this force and is not concerned in it.",
  })
  personId: string;

  @Field({ description: "Why this person: at most 2,000 characters, kept sealed with the case." })
  reason: string;

  @Field({ description: "New for each request you mean; the same key again gives nothing twice." })
  idempotencyKey: string;
}

@InputType({ description: "Whom the force names to watch over cases that nobody may lawfully receive." })
export class NameQueueKeeperInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "Who: somebody who handles cases in this force." })
  personId: string;

  @Field(() => DateScalar, {
    description: "From which day: today or later. Whoever was named before ends the day before.",
  })
  from: string;

  @Field({ description: "New for each request you mean; the same key again names nobody twice." })
  idempotencyKey: string;
}
