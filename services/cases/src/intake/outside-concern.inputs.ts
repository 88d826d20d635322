import { MatterEnum, type MatterName } from "@probity/service-kit/route-enums";
import { DateScalar } from "@probity/service-kit/scalars";
import { CaseAnswerInput } from "../kinds/asked.js";
import { Directive, Field, ID, InputType, Int } from "type-graphql";

const inaccessible = "@inaccessible";

@Directive(inaccessible)
@InputType({ description: "A concern that somebody without an account puts in, anonymously or by name." })
export class OutsideConcernInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => [ID], { description: "Whom it concerns, of this force: none of them will see it. At most 20." })
  subjectPersonIds: string[];

  @Field(() => MatterEnum, { description: "What it is about." })
  matter: MatterName;

  @Field({ description: "What happened, in their own words: at most 20,000 characters." })
  narrative: string;

  @Field(() => DateScalar, { nullable: true, description: "The day it began, where they know it." })
  happenedOn?: string | null;

  @Field({ description: "Whether they raise it as a worker who makes a protected disclosure." })
  protectedDisclosure: boolean;

  @Field(() => String, { nullable: true, description: "Their name; null for an anonymous concern." })
  name?: string | null;

  @Field(() => String, { nullable: true, description: "How they may be reached, where they say it." })
  contact?: string | null;

  @Field(() => [CaseAnswerInput], { nullable: true, description: "What a concern asks." })
  facts?: CaseAnswerInput[] | null;

  @Field(() => [CaseAnswerInput], { nullable: true, description: "What the force asks beside." })
  answers?: CaseAnswerInput[] | null;

  @Field({ description: "16 bytes drawn by chance, base64url: the same again raises nothing twice." })
  key: string;
}

@Directive(inaccessible)
@InputType({ description: "A message of somebody who holds a receipt." })
export class OutsideMessageInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field({ description: "The receipt code." })
  code: string;

  @Field({ description: "The message: at most 10,000 characters." })
  text: string;

  @Field({ description: "16 bytes drawn by chance, base64url: the same again says nothing twice." })
  key: string;
}

@Directive(inaccessible)
@InputType({ description: "A part of a document that the holder of a receipt adds." })
export class OutsideFilePartInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field({ description: "The receipt code." })
  code: string;

  @Field({ description: "16 bytes drawn by chance, base64url: one document, however often it is sent." })
  key: string;

  @Field({ description: "The name of the document." })
  name: string;

  @Field(() => Int, { description: "Which part this is, from 1; sent in their order." })
  part: number;

  @Field(() => Int, { description: "How many parts there are." })
  parts: number;

  @Field({ description: "The part, base64: at most 1.5 MB of it." })
  content: string;
}
