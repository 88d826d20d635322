import type { BankHoliday } from "@probity/rules/bank-holidays";
import { DateScalar, DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";

/** The parts of the United Kingdom that keep bank holidays of their own. */
export enum UkDivision {
  ENGLAND_AND_WALES = "ENGLAND_AND_WALES",
  SCOTLAND = "SCOTLAND",
  NORTHERN_IRELAND = "NORTHERN_IRELAND",
}

registerEnumType(UkDivision, {
  name: "UkDivision",
  description: "A part of the United Kingdom that keeps bank holidays of its own.",
  valuesConfig: {
    ENGLAND_AND_WALES: { description: "England and Wales." },
    SCOTLAND: { description: "Scotland." },
    NORTHERN_IRELAND: { description: "Northern Ireland." },
  },
});

/** How an added day was taken out of the calendar again. */
@ObjectType({
  description: "How a bank holiday that the force added was taken back: it counts no more and stays on record.",
})
export class BankHolidayWithdrawal {
  id: string;
  bankHolidayId: string;

  @Field(() => DateTimeScalar, { description: "When it was withdrawn." })
  at: Date;

  @Field({ description: "Why it was withdrawn." })
  reason: string;
}

/** A day on which no working day is counted, beside Saturdays and Sundays. */
@ObjectType({ description: "A bank holiday that counts in a force: by law in a part of the United Kingdom, or added." })
export class CalendarDay {
  forceId: string;

  @Field(() => ID, { nullable: true, description: "Identifies a day that the force added; null for one of the law." })
  id: string | null;

  @Field(() => DateScalar, { description: "The day." })
  on: string;

  names: BankHoliday["name"];

  @Field(() => [UkDivision], { description: "Where it is kept by law; empty for one that the force added." })
  divisions: UkDivision[];

  @Field(() => Boolean, { description: "Whether an administrator of the force added it." })
  added: boolean;

  @Field(() => String, { nullable: true, description: "Why it was added; null for one of the law." })
  reason: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was added; null for one of the law." })
  addedAt: Date | null;

  @Field(() => BankHolidayWithdrawal, {
    nullable: true,
    description: "How it was withdrawn: it counts no more; null: it counts.",
  })
  withdrawal: BankHolidayWithdrawal | null;
}

/** A duty that falls due on another day than before. */
@ObjectType({ description: "A duty that falls due on another day than before: when, when now, how reckoned, and why." })
export class Retiming {
  forceId: string;
  bankHolidayId: string | null;
  /** Null: it was re-timed by the day's being added. */
  withdrawalId: string | null;
  personId: string;
  duty: string;

  @Field(() => ID, { description: "Identifies the duty." })
  obligationId: string;

  @Field({ description: "The clause that lays the duty." })
  clauseId: string;

  @Field(() => DateScalar, { description: "The last day as it was." })
  before: string;

  @Field(() => DateScalar, { description: "The last day as it is." })
  after: string;

  @Field(() => [String], { description: "How the day was reckoned, in plain words, ending with the clause." })
  explanation: string[];

  @Field({ description: "Why it was re-timed." })
  reason: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was re-timed; null in a preview." })
  at: Date | null;
}

/** What came, or would come, of adding or withdrawing a bank holiday. */
@ObjectType({ description: "What comes of adding or withdrawing a bank holiday." })
export class CalendarChange {
  @Field(() => Boolean, { description: "True: nothing was changed, this is what would be." })
  preview: boolean;

  @Field(() => CalendarDay, { description: "The day." })
  day: CalendarDay;

  @Field(() => [Retiming], { description: "The open duties that fall due on another day, soonest first." })
  retimed: Retiming[];
}
