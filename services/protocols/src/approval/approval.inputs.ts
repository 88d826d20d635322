import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, InputType } from "type-graphql";
import { OfVersionInput } from "../drafting/draft.inputs.js";

@InputType({ description: "Somebody to be consulted." })
export class ConsulteeInput {
  @Field(() => String, { nullable: true, description: "Their name, where one person is meant." })
  name: string | null | undefined;

  @Field({ description: "Their position, for example Chief Finance Officer." })
  position: string;
}

@InputType({ description: "A draft to put before consultees." })
export class OpenConsultationInput extends OfVersionInput {
  @Field(() => [ConsulteeInput], { description: "Who is consulted; at least one." })
  consultees: ConsulteeInput[];
}

@InputType({ description: "Something to say about a clause in a consultation." })
export class CommentOnClauseInput extends OfVersionInput {
  @Field({ description: "The clause's stable name." })
  clauseId: string;

  @Field({ description: "What you say; at most 4,000 characters." })
  text: string;
}

@InputType({ description: "An answer to a comment." })
export class AnswerCommentInput extends OfVersionInput {
  @Field(() => ID, { description: "The comment." })
  commentId: string;

  @Field({ description: "The answer; at most 4,000 characters." })
  answer: string;
}

@InputType({ description: "A version whose consultation is over." })
export class CloseConsultationInput extends OfVersionInput {}

@InputType({ description: "A version to be changed again after consultation or approval." })
export class ReviseVersionInput extends OfVersionInput {
  @Field({ description: "Why." })
  reason: string;
}

@InputType({
  description: "The approval of a version: by an office holder, or by a body with the number of its minute.",
})
export class ApproveVersionInput extends OfVersionInput {
  @Field({ description: "The office or body that approved, for example Police and Crime Commissioner." })
  office: string;

  @Field(() => String, { nullable: true, description: "The office holder's name; needed unless a minute is given." })
  approvedBy: string | null | undefined;

  @Field(() => String, { nullable: true, description: "The number of the body's minute." })
  minute: string | null | undefined;

  @Field(() => DateScalar, {
    description: "The day of the approval; not before the consultation closed, and not in the future.",
  })
  approvedOn: string;

  @Field(() => String, {
    nullable: true,
    description: "Why there was no consultation; needed when a draft is approved straight away.",
  })
  withoutConsultation: string | null | undefined;
}

@InputType({ description: "An approved version to come into force." })
export class BringIntoForceInput extends OfVersionInput {
  @Field(() => DateScalar, {
    description: "The first day in force. The version in force until then ends the day before.",
  })
  from: string;
}

@InputType({ description: "A version in force to end without a successor." })
export class WithdrawVersionInput extends OfVersionInput {
  @Field(() => DateScalar, { description: "The last day in force." })
  lastDay: string;

  @Field({ description: "Why." })
  reason: string;
}
