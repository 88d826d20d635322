import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ObjectType } from "type-graphql";

/** What a rule or version that does not count yet would do to one open duty. */
@ObjectType({ description: "What a rule or version that does not count yet would do to one open duty." })
export class DutyEffect {
  personId: string;
  duty: string;

  @Field({ description: "The clause that lays the duty." })
  clauseId: string;

  @Field(() => DateScalar, { nullable: true, description: "The last day without it; null: the duty would open." })
  before: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The last day with it; null: the duty would end." })
  after: string | null;

  @Field(() => [String], { description: "How the last day is reckoned, in plain words, ending with the clause." })
  explanation: string[];
}

/** What a rule or version that does not count yet would do to a force's open duties. */
@ObjectType({
  description:
    "What a rule or version that does not count yet would do to the open duties of a force. Nothing is kept.",
})
export class EffectOnDuties {
  found: DutyEffect[];
}
