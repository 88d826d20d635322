import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, InputType } from "type-graphql";
import { CitationKind, CitationStatus } from "./citation.entity.js";

@InputType({ description: "What was found when somebody looked whether a source still holds." })
export class CheckCitationInput {
  @Field(() => ID, { description: "The force whose clauses cite it." })
  forceId: string;

  @Field({ description: "Its short name, as the clauses cite it, for example policing-protocol-2011." })
  name: string;

  @Field(() => String, { nullable: true, description: "Its title: needed when there is no record of it yet." })
  title: string | null | undefined;

  @Field(() => CitationKind, { nullable: true, description: "Its kind: needed when there is no record of it yet." })
  kind: CitationKind | null | undefined;

  @Field(() => CitationStatus, { description: "Whether it still holds." })
  status: CitationStatus;

  @Field(() => String, { nullable: true, description: "The short name of what stands in its place, if anything does." })
  replacedBy: string | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: "Since when it is so, where that is known." })
  since: string | null | undefined;

  @Field({ description: "Where that is written: at most 500 characters." })
  source: string;

  @Field(() => DateScalar, { nullable: true, description: "The day on which you looked; today when left out." })
  checkedOn: string | null | undefined;

  @Field({ description: "New for each request you mean; the same key again changes nothing twice." })
  idempotencyKey: string;
}
