import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, InputType } from "type-graphql";
import { CaseChangeInput } from "../cases/case-change.input.js";
import { RequestAnswer, RequestRegime } from "./request.entity.js";
import { CaseAnswerInput } from "../kinds/asked.js";

const onceKey = "New for each request you mean; the same key again changes nothing twice.";

@InputType({ description: "A request for information that the body received." })
export class RecordInformationRequestInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => RequestRegime, { description: "By which law it is asked for." })
  regime: RequestRegime;

  @Field(() => DateScalar, { description: "The day on which the body received it: never in the future." })
  receivedOn: string;

  @Field({ description: "What is asked for: at most 20,000 characters. Only those with a part in the case read it." })
  narrative: string;

  @Field(() => String, {
    nullable: true,
    description: "Who asks and how to reach them: at most 500 characters, sealed.",
  })
  requester?: string | null;

  @Field(() => [CaseAnswerInput], { nullable: true, description: "What the force asks beside." })
  answers?: CaseAnswerInput[] | null;

  @Field({ description: onceKey })
  idempotencyKey: string;
}

@InputType({ description: "That a request for information was answered." })
export class AnswerInformationRequestInput extends CaseChangeInput {
  @Field(() => DateScalar, { description: "The day of the answer: not before the request, never in the future." })
  answeredOn: string;

  @Field(() => RequestAnswer, { description: "How it was answered." })
  answer: RequestAnswer;

  @Field({ description: onceKey })
  idempotencyKey: string;
}

@InputType({ description: "That clarification was asked for or came, for as long as which the clock stands still." })
export class ClarifyInformationRequestInput extends CaseChangeInput {
  @Field(() => DateScalar, {
    description: "Where it was not asked for yet: the day on which it was. Where it was: the day on which it came.",
  })
  on: string;

  @Field({ description: "What was asked, or what came: at most 5,000 characters, sealed like the rest of the case." })
  note: string;

  @Field({ description: onceKey })
  idempotencyKey: string;
}
