import { PublicField } from "@probity/service-kit/public";
import { ObjectType } from "type-graphql";
import { CaseKind } from "../cases/case-kind.js";
import { CaseFactAsked } from "./case-kind.entity.js";

@ObjectType({ description: "What is asked of whoever raises a concern, beside what happened." })
export class ConcernAsked {
  @PublicField(() => CaseKind, { description: "The kind of case that it comes to." })
  kind: CaseKind;

  @PublicField(() => [CaseFactAsked], { description: "What all forces ask." })
  facts: CaseFactAsked[];

  @PublicField(() => [CaseFactAsked], { description: "What this force asks beside: its answers are sealed." })
  questions: CaseFactAsked[];
}
