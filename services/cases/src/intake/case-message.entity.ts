import { connectionOf } from "@probity/service-kit/connection";
import { DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, ID, InputType, ObjectType } from "type-graphql";

/** A message of a case. */
@ObjectType({
  description: "A message between those who handle a case and whoever raised it. Each reading is recorded.",
})
export class CaseMessage {
  @Field(() => ID, { description: "Identifies the message." })
  id: string;

  @Field({ description: "Whether it came from outside, under a receipt." })
  fromOutside: boolean;

  @Field(() => DateTimeScalar, { description: "When; of what came from outside the day alone, as noon of it." })
  at: Date;

  @Field({ description: "What it says." })
  text: string;

  byPersonId: string | null;
}

export const CaseMessageConnection = connectionOf(() => CaseMessage, "CaseMessage", { isPublic: false });

@InputType({ description: "A message to send." })
export class SendCaseMessageInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "The case." })
  caseId: string;

  @Field({ description: "The message: at most 10,000 characters." })
  text: string;

  @Field({ description: "New for each message you mean; the same key again says nothing twice." })
  idempotencyKey: string;
}
