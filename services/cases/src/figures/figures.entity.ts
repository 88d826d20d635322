import { PublicField } from "@probity/service-kit/public";
import { DateScalar } from "@probity/service-kit/scalars";
import { Field, Int, ObjectType } from "type-graphql";
import { CaseKind, CaseStage } from "../cases/case-kind.js";
import { CaseOutcome } from "../handling/handling-enums.js";

const orUnderFive = "null: under five, or none.";

/** How many cases came to an end. */
@ObjectType({ description: "How many cases of a kind ended with an outcome." })
export class OutcomeCount {
  @Field(() => CaseOutcome, { description: "The outcome." })
  outcome: CaseOutcome;

  @Field(() => Int, { description: "How many." })
  count: number;
}

/** How often a stage was reached. */
@ObjectType({ description: "How often cases of a kind reached a stage." })
export class StageCount {
  @Field(() => CaseStage, { description: "The stage." })
  stage: CaseStage;

  @Field(() => Int, { nullable: true, description: `How often; ${orUnderFive}` })
  count: number | null;
}

/** The figures of one kind of case in a financial year. */
@ObjectType({
  description: "The figures of one kind of case in a financial year, each case counted in the quarter of the event.",
})
export class KindFigures {
  @PublicField(() => CaseKind, { description: "The kind of case." })
  kind: CaseKind;

  @PublicField(() => Int, { nullable: true, description: `How many were received; ${orUnderFive}` })
  received: number | null;

  @PublicField({
    description:
      "Whether five or more were received and it is not said how many: it would tell a quarter of which nothing was told.",
  })
  withheld: boolean;

  /** The name that the force gave the kind at the end of the year; null: as all do. */
  titleEn: string | null;
  titleCy: string | null;

  @PublicField(() => [Int], {
    nullable: true,
    description: "How many of those in each quarter, April to June first; null where any of them is under five.",
  })
  quarters: number[] | null;

  @PublicField(() => Int, { nullable: true, description: `How many were closed; ${orUnderFive}` })
  closed: number | null;

  @PublicField(() => Int, {
    nullable: true,
    description: "How many of those were settled or acted on; null where this or the rest is under five.",
  })
  putRight: number | null;

  @PublicField(() => Int, {
    nullable: true,
    description: "How many of those ended otherwise; null where this or the rest is under five.",
  })
  otherwise: number | null;

  @Field(() => [OutcomeCount], {
    nullable: true,
    description: "The outcomes of those closed; null where any of them is under five.",
  })
  outcomes: OutcomeCount[] | null;

  @PublicField(() => Int, {
    nullable: true,
    description: "Half of those closed took no more days than this; null where under five were closed.",
  })
  medianDays: number | null;

  @Field(() => [StageCount], { description: "How often a stage was reached in the year." })
  reached: StageCount[];

  @Field(() => Int, { nullable: true, description: "The fewest days that one closed took." })
  shortestDays: number | null;

  @Field(() => Int, { nullable: true, description: "The most days that one closed took." })
  longestDays: number | null;
}

/** What was received of a kind in a quarter of the running year. */
@ObjectType({ description: "How many cases of a kind were received in a quarter of a year that runs." })
export class QuarterOfKind {
  @PublicField(() => CaseKind, { description: "The kind of case." })
  kind: CaseKind;

  @PublicField(() => Int, {
    nullable: true,
    description: "How many; null: under five or none, or so it was in a quarter of the year before this one.",
  })
  received: number | null;

  /** The name that the force gave the kind at the end of the quarter; null: as all do. */
  titleEn: string | null;
  titleCy: string | null;
}

/** What may be read of a quarter of a year that runs. */
@ObjectType({
  description:
    "What was received in a quarter that has ended, of a financial year that runs. It is never changed afterwards.",
})
export class QuarterFigures {
  @PublicField(() => Int, { description: "The financial year, by the calendar year in which it begins." })
  year: number;

  @PublicField(() => Int, { description: "Which quarter: 1 is April to June." })
  quarter: number;

  @PublicField(() => DateScalar, {
    nullable: true,
    description: "The day within it from which cases were counted here; null: from its first.",
  })
  since: string | null;

  @PublicField(() => DateScalar, { description: "When it was published." })
  publishedOn: string;

  @PublicField(() => [QuarterOfKind], { description: "By kind of case." })
  kinds: QuarterOfKind[];
}

/** What may be read of the figures of a year that has ended. */
@ObjectType({
  description: "The figures of cases of a force in a financial year that has ended. They are never changed afterwards.",
})
export class ForceFigures {
  @PublicField(() => Int, { description: "The financial year, by the calendar year in which it begins." })
  year: number;

  @PublicField(() => DateScalar, { description: "When they were published." })
  publishedOn: string;

  @PublicField(() => DateScalar, {
    nullable: true,
    description: "The day within the year from which cases were counted here; null: from its first.",
  })
  since: string | null;

  @PublicField(() => Int, {
    nullable: true,
    description:
      "How many complaints and conduct matters about an office holder were brought to the holder’s attention (SI 2011/3050, paragraph 1(f)); null: at least one, and under five.",
  })
  brought: number | null;

  @PublicField(() => [KindFigures], { description: "The figures by kind of case." })
  kinds: KindFigures[];
}

/** The figures that an officer reads of a force. */
@ObjectType({ description: "Figures of cases for those who handle some." })
export class CaseFigures {
  @Field(() => Int, { description: "The financial year, by the calendar year in which it begins." })
  year: number;

  @Field(() => [Int], { description: "The financial years that can be asked about, latest first." })
  years: number[];

  @Field(() => [KindFigures], {
    description: "Of the cases that you handle or watch over, and of no others: exact, as they stand today.",
  })
  own: KindFigures[];

  @Field(() => ForceFigures, {
    nullable: true,
    description: "Of all cases of the force, once the year has ended: none under five.",
  })
  ofForce: ForceFigures | null;

  @Field(() => [QuarterFigures], {
    description: "Of all cases of the force, the quarters of that year that have ended while it runs: none under five.",
  })
  quarters: QuarterFigures[];
}
