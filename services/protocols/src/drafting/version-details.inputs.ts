import { Field, InputType, Int } from "type-graphql";
import { EditInput } from "./draft.inputs.js";
import { PrecedenceRank, ReviewUnit } from "./version-details.entity.js";

@InputType({ description: "Somebody who signs a version." })
export class SignatoryInput {
  @Field({ description: "The office that signs, for example Police and Crime Commissioner." })
  office: string;

  @Field(() => String, { nullable: true, description: "Who holds it; left out: not stated." })
  name: string | null | undefined;

  @Field(() => String, {
    nullable: true,
    description: "When it was signed: a day (2026-11-22) or a month (2026-11); left out: not stated.",
  })
  signedOn: string | null | undefined;
}

@InputType({ description: "When a version is reviewed." })
export class ReviewCycleInput {
  @Field(() => Int, { nullable: true, description: "How many months or years from one review to the next, 1 to 100." })
  length: number | null | undefined;

  @Field(() => ReviewUnit, { nullable: true, description: "Whether the length is in months or years." })
  unit: ReviewUnit | null | undefined;

  @Field(() => String, { nullable: true, description: "The last review: a day (2026-11-22) or a month (2026-11)." })
  last: string | null | undefined;

  @Field(() => String, { nullable: true, description: "The next review: a day (2026-11-22) or a month (2026-11)." })
  next: string | null | undefined;
}

@InputType({
  description:
    "What a draft says of itself beside its clauses, all of it: what is left out is not stated from then on.",
})
export class SaveVersionDetailsInput extends EditInput {
  @Field(() => String, { nullable: true, description: "The office that looks after it; at most 200 characters." })
  owner: string | null | undefined;

  @Field(() => String, {
    nullable: true,
    description: "The document's marking, such as “FOI: Open”; at most 100 characters.",
  })
  marking: string | null | undefined;

  @Field(() => String, { nullable: true, description: "What it is in law; at most 200 characters." })
  legalStatus: string | null | undefined;

  @Field(() => [PrecedenceRank], {
    nullable: true,
    description: "What goes before what, the first first; each once.",
  })
  precedence: PrecedenceRank[] | null | undefined;

  @Field(() => ReviewCycleInput, { nullable: true, description: "When it is reviewed." })
  review: ReviewCycleInput | null | undefined;

  @Field(() => [SignatoryInput], { nullable: true, description: "Who signs it, in that order; at most 20." })
  signatories: SignatoryInput[] | null | undefined;
}
