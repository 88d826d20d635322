import {
  DirectDiscussion,
  MatterEnum,
  RecipientEnum,
  type MatterName,
  type RecipientName,
} from "@probity/service-kit/route-enums";
import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, InputType } from "type-graphql";
import { CaseAnswerInput } from "../kinds/asked.js";

@InputType({ description: "A concern to raise." })
export class RaiseConcernInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "Whom it is about: a person of this force." })
  subjectPersonId: string;

  @Field(() => MatterEnum, { description: "What it is about." })
  matter: MatterName;

  @Field({
    description:
      "What happened, in your own words: at most 20,000 characters. Only those with a part in the case read it.",
  })
  narrative: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day it began; today when left out. The version in force on it decides.",
  })
  happenedOn?: string | null;

  @Field(() => DirectDiscussion, {
    description: "Whether you talked first. RULE_BROKEN with the clause where that is asked for and NOT_TRIED.",
  })
  directDiscussion: DirectDiscussion;

  @Field(() => RecipientEnum, {
    nullable: true,
    description: "Your choice, where the text leaves one; unchosen, the first who can receive it here.",
  })
  recipient?: RecipientName | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether you raise it as a protected disclosure: no duty of confidence stands in its way, and it is looked at later whether your post or reporting line changed.",
  })
  protectedDisclosure?: boolean | null;

  @Field(() => [CaseAnswerInput], { nullable: true, description: "What the kind of case asks that it comes to." })
  facts?: CaseAnswerInput[] | null;

  @Field(() => [CaseAnswerInput], { nullable: true, description: "What the force asks beside." })
  answers?: CaseAnswerInput[] | null;

  @Field({ description: "New for each request you mean; the same key again raises nothing twice." })
  idempotencyKey: string;
}
