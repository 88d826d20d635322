import { Field, ID, ObjectType } from "type-graphql";
import { CaseFactType } from "./case-kind.entity.js";
import type { FactType } from "./kind-definition.js";

@ObjectType({ description: "Something that was asked in a case, and the answer." })
export class CaseFact {
  @Field(() => ID, { description: "What it is called where it is asked." })
  id: string;

  @Field(() => CaseFactType, { description: "How it was answered." })
  type: FactType;

  @Field({ description: "What was asked." })
  title: string;

  @Field({ description: "The answer: in words, or a day such as 2026-12-01." })
  value: string;
}
