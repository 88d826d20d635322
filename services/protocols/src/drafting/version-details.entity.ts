import { PublicField } from "@probity/service-kit/public";
import { Int, ObjectType, registerEnumType } from "type-graphql";

/** What a version puts in an order of precedence. */
export enum PrecedenceRank {
  STATUTE = "STATUTE",
  CODE_OF_CONDUCT = "CODE_OF_CONDUCT",
  PROTOCOL = "PROTOCOL",
}

registerEnumType(PrecedenceRank, {
  name: "PrecedenceRank",
  description: "What a version puts in an order of precedence.",
  valuesConfig: {
    STATUTE: { description: "Acts and instruments." },
    CODE_OF_CONDUCT: { description: "A code of conduct, such as a staff code." },
    PROTOCOL: { description: "A protocol between offices." },
  },
});

/** In what a review cycle is counted. */
export enum ReviewUnit {
  MONTHS = "MONTHS",
  YEARS = "YEARS",
}

registerEnumType(ReviewUnit, {
  name: "ReviewUnit",
  description: "In what a review cycle is counted.",
  valuesConfig: { MONTHS: { description: "Calendar months." }, YEARS: { description: "Years." } },
});

/** When a version is reviewed, as it says of itself. */
@ObjectType({ description: "When a version is reviewed, as it says of itself." })
export class ReviewCycle {
  @PublicField(() => Int, {
    nullable: true,
    description: "How many months or years from one review to the next; null: not stated.",
  })
  length: number | null;

  @PublicField(() => ReviewUnit, {
    nullable: true,
    description: "Whether the length is in months or years; null: not stated.",
  })
  unit: ReviewUnit | null;

  @PublicField(() => String, {
    nullable: true,
    description: "The last review, a day (2026-11-22) or a month (2026-11); null: not stated.",
  })
  last: string | null;

  @PublicField(() => String, {
    nullable: true,
    description: "The next review, a day (2026-11-22) or a month (2026-11); null: not stated.",
  })
  next: string | null;
}
