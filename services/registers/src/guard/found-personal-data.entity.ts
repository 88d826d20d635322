import { Field, ObjectType } from "type-graphql";
import { PersonalData } from "./personal-data.js";

/** A finding of the guard as it is shown to whoever decides. */
@ObjectType({ description: "Words of a text that look like personal data." })
export class FoundPersonalData {
  @Field(() => PersonalData, { description: "What they look like." })
  kind: PersonalData;

  @Field({ description: "The words as they stand in the text." })
  words: string;
}
