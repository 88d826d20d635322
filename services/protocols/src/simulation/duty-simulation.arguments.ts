import {
  AnchorEnum,
  CountingEnum,
  DutyEnum,
  type AnchorName,
  type CountingName,
  type DutyName,
} from "@probity/service-kit/duty-enums";
import { Language } from "@probity/service-kit/language-enum";
import { DateScalar, DateTimeScalar } from "@probity/service-kit/scalars";
import { ArgsType, Field } from "type-graphql";

/** What is asked of a duty. */
@ArgsType()
export class DutySimulationArguments {
  @Field(() => DutyEnum, { description: "What has to be done." })
  duty: DutyName;

  @Field(() => DateScalar, { description: "The day: the versions in force on it decide." })
  on: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The day of the event that the limit counts from. Left out: the limits are named, and no day is reckoned.",
  })
  happenedOn?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Its instant in place of its day: what counts in hours needs one.",
  })
  happenedAt?: string | null;

  @Field(() => AnchorEnum, {
    nullable: true,
    description: "Which event it was; left out: whichever the clause counts from.",
  })
  anchor?: AnchorName | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the protocol's own duty was done: what is left of the time that the law gives.",
  })
  doneAt?: string | null;

  @Field(() => CountingEnum, {
    nullable: true,
    description: "Asks what would follow if days were counted so; left out: as each clause says.",
  })
  convention?: CountingName | null;

  @Field(() => [String], { nullable: true, description: "Only these forces, by slug; every force when left out." })
  forces?: string[] | null;

  @Field(() => Language, { defaultValue: Language.EN, description: "In which language to answer." })
  language: Language;
}
