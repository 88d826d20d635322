import { DateScalar, DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, Int, ObjectType } from "type-graphql";
import { CaseKind } from "../cases/case-kind.js";
import { RetentionAnchor } from "./retention-anchor.js";

/** How long a force keeps closed cases of a kind, from a day on. */
@ObjectType({ description: "How long a force keeps closed cases of a kind, from a day on." })
export class CaseRetentionPeriod {
  @Field(() => CaseKind, { description: "The kind of case." })
  kind: CaseKind;

  @Field(() => Int, {
    nullable: true,
    description: "How many months a case is kept, once closed; null: it is kept until the force says otherwise.",
  })
  months: number | null;

  @Field(() => RetentionAnchor, { description: "From which day they count." })
  countsFrom: RetentionAnchor;

  @Field(() => String, { nullable: true, description: "By which rule or policy; null where the force named none." })
  source: string | null;

  @Field(() => DateScalar, { description: "The day from which this holds." })
  from: string;

  @Field(() => DateTimeScalar, { description: "When it was set." })
  setAt: Date;

  setById: string | null;
}
