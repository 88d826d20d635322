import { Field, ObjectType } from "type-graphql";
import { InterestCategory, InterestRelation } from "../entries/register-entry.entity.js";

/** What a register asks of a person. */
@ObjectType({ description: "What the register of interests asks of a person, by the rule in force." })
export class RegisterQuestions {
  @Field(() => [InterestCategory], {
    description: "The kinds of interest that are asked for, in the order of the register.",
  })
  categories: InterestCategory[];

  @Field(() => [InterestRelation], {
    description: "Whose interests it asks for beside the person's own; empty: nobody's.",
  })
  connected: InterestRelation[];

  @Field(() => [String], { description: "What else the text asks each entry to say; empty: nothing." })
  parts: string[];

  @Field(() => String, {
    nullable: true,
    description: "The clause that asks, for example ST-20a; null where none does and every kind is asked for.",
  })
  clauseId: string | null;

  clauseRef: string | null;
}
