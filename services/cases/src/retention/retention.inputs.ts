import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, InputType, Int } from "type-graphql";
import { CaseChangeInput } from "../cases/case-change.input.js";
import { CaseKind } from "../cases/case-kind.js";
import { RetentionAnchor } from "./retention-anchor.js";

@InputType({ description: "How long a force keeps closed cases of a kind." })
export class SetCaseRetentionInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => CaseKind, { description: "The kind of case." })
  kind: CaseKind;

  @Field(() => Int, {
    nullable: true,
    description: "How many months, 1 to 1200; null: kept until the force says otherwise.",
  })
  months?: number | null;

  @Field(() => RetentionAnchor, {
    defaultValue: RetentionAnchor.CLOSING,
    description: "From which day they count; not from what cases of the kind never have.",
  })
  countsFrom: RetentionAnchor;

  @Field(() => String, { nullable: true, description: "By which rule or policy, in at most 500 characters." })
  source?: string | null;

  @Field(() => DateScalar, {
    description: "From which day: at least 28 days ahead, so that those who handle cases hear of it before.",
  })
  from: string;

  @Field({ description: "New for each request you mean; the same key again sets nothing twice." })
  idempotencyKey: string;
}

@InputType({ description: "A legal hold on a case that you handle or watch over, set or lifted." })
export class LegalHoldInput extends CaseChangeInput {
  @Field({ description: "Why: at most 2,000 characters; encrypted, for those who handle or watch over the case." })
  reason: string;

  @Field({ description: "New for each request you mean; the same key again does nothing twice." })
  idempotencyKey: string;
}
