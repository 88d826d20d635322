import { Field, Int, ObjectType } from "type-graphql";

/** That a text names somebody whose name is not published. */
@ObjectType({ description: "That a text names somebody of the force who is not published." })
export class StaffNamed {
  @Field(() => Int, { description: "Which of the texts, from 0." })
  text: number;

  @Field({ description: "The name, as it is kept." })
  name: string;
}
