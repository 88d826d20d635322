import { connectionOf } from "@probity/service-kit/connection";
import { DutyKind, ObligationStatus } from "@probity/service-kit/duty-kind-enums";
import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { VersionReference } from "../acknowledgements/acknowledgement.entity.js";
import { ForceReference, Person } from "../persons/person.entity.js";

/** The same words in both languages. */
export interface InBoth<Words> {
  readonly EN: Words;
  readonly CY: Words;
}

/** A day in the calendar of duties that follows from what is kept about a person. */
@ObjectType({
  description:
    "A duty that follows from what is kept about a person: a vetting to renew, training to do again, a signature to give. With the obligations they make the calendar of duties.",
})
export class PersonDuty {
  forceId: string;
  titles: InBoth<string>;
  explanations: InBoth<string[]>;

  @Field(() => ID, { description: "Identifies the duty." })
  id: string;

  @Field(() => DutyKind, { description: "What it is about." })
  kind: DutyKind;

  @Field(() => ForceReference, { description: "The force." })
  force: ForceReference;

  @Field(() => Person, { description: "Whose duty it is." })
  person: Person;

  @Field(() => DateScalar, { description: "The day from which it counts: of the vetting, the training, the request." })
  anchorOn: string;

  @Field(() => DateScalar, { nullable: true, description: "The last day on which it is in time; null: none is set." })
  dueOn: string | null;

  @Field(() => DateScalar, {
    description:
      "The day under which the calendar shows it: the last one, or since when it is asked where none is set.",
  })
  shownOn: string;

  @Field(() => DateScalar, { nullable: true, description: "The day it was done; null while it is not." })
  metOn: string | null;

  @Field(() => ObligationStatus, { description: "How it stands today." })
  status: ObligationStatus;

  @Field(() => String, { nullable: true, description: "The clause that lays it; null: it was entered by hand." })
  clauseId: string | null;

  @Field(() => VersionReference, { nullable: true, description: "Of a signature, the version to sign; else null." })
  version: VersionReference | null;
}

export const PersonDutyConnection = connectionOf(() => PersonDuty, "PersonDuty", { isPublic: false });

/** How the duties of people of one force stand, in figures. */
@ObjectType({
  description: "How many duties of people of a force, of those you may see, are overdue, due and met today.",
})
export class PersonDutyCounts {
  @Field(() => ForceReference, { description: "The force." })
  force: ForceReference;

  @Field(() => Int, { description: "Not done, and the last day has passed." })
  overdue: number;

  @Field(() => Int, { description: "Not done, and due today or within 7 days." })
  within7: number;

  @Field(() => Int, { description: "Not done, and due in 8 to 28 days." })
  within28: number;

  @Field(() => Int, { description: "Not done, and due later than in 28 days, or without a last day." })
  later: number;

  @Field(() => Int, { description: "Done." })
  met: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The earliest last day of what is not done; null: all is done, or has no last day.",
  })
  nextDueOn: string | null;
}
