import { Field, ObjectType } from "type-graphql";

/** That somebody has a private relationship to a party, and no more of it. */
@ObjectType({ description: "That a person has a private relationship to a party: neither its kind nor its name." })
export class PrivateTie {
  personId: string;

  @Field({ description: "The party, as it was named." })
  party: string;
}
