import { DateTimeScalar } from "@probity/service-kit/scalars";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { CaseStage } from "../cases/case-kind.js";
import { CaseStatus } from "../cases/case.entity.js";

const inaccessible = "@inaccessible";

@Directive(inaccessible)
@ObjectType({ description: "What somebody without an account is told once their concern is kept." })
export class OutsideReceipt {
  @Field({ description: "Opens the concern again; kept nowhere." })
  code: string;

  @Field(() => [String], { description: "The offices to which it went; empty where none may receive it." })
  recipients: string[];
}

@Directive(inaccessible)
@ObjectType({ description: "A message, as the holder of a receipt sees it." })
export class OutsideMessage {
  @Field(() => ID, { description: "Identifies the message." })
  id: string;

  @Field({ description: "Whether the holder of the receipt wrote it." })
  fromOutside: boolean;

  @Field(() => DateTimeScalar, { description: "When; of what came from outside the day alone." })
  at: Date;

  @Field({ description: "What it says." })
  text: string;
}

@Directive(inaccessible)
@ObjectType({ description: "A document, as the holder of a receipt sees it." })
export class OutsideFile {
  @Field(() => ID, { description: "Identifies the document." })
  id: string;

  @Field({ description: "Its name." })
  name: string;

  @Field(() => Int, { description: "Its size in bytes, as it was kept." })
  size: number;
}

@Directive(inaccessible)
@ObjectType({ description: "A concern, as the holder of its receipt sees it." })
export class OutsideCase {
  @Field(() => CaseStatus, { description: "Where it stands." })
  status: CaseStatus;

  @Field(() => CaseStage, { description: "How far it has come." })
  stage: CaseStage;

  @Field(() => DateTimeScalar, { description: "The day it was raised." })
  raisedOn: Date;

  @Field(() => [OutsideMessage], { description: "The latest 100 messages, first to last." })
  messages: OutsideMessage[];

  @Field(() => [OutsideFile], { description: "The documents that the holder of the receipt added." })
  files: OutsideFile[];
}
