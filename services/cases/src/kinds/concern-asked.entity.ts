import { Field, ObjectType } from "type-graphql";
import { CaseKind } from "../cases/case-kind.js";
import { CaseFactAsked } from "./case-kind.entity.js";

@ObjectType({ description: "What is asked of whoever raises a concern, beside what happened." })
export class ConcernAsked {
  @Field(() => CaseKind, { description: "The kind of case that it comes to." })
  kind: CaseKind;

  @Field(() => [CaseFactAsked], { description: "What all forces ask." })
  facts: CaseFactAsked[];

  @Field(() => [CaseFactAsked], { description: "What this force asks beside: its answers are sealed." })
  questions: CaseFactAsked[];
}
