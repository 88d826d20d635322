import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "A bank holiday to add to those of the law." })
export class AddBankHolidayInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => DateScalar, { description: "The day, from Monday to Friday." })
  on: string;

  @Field({ description: "Its name in English, at most 100 characters." })
  nameEn: string;

  @Field(() => String, { nullable: true, description: "Its name in Welsh; left out: the English one." })
  nameCy: string | null | undefined;

  @Field({ description: "Why it is added, at most 500 characters: stands beside every duty that is re-timed." })
  reason: string;

  @Field(() => Boolean, { description: "True: nothing is changed, the answer says what would be." })
  preview: boolean;

  @Field({ description: "New for each request you mean; the same key again adds nothing twice." })
  idempotencyKey: string;
}

@InputType({ description: "A bank holiday that the force added, to be withdrawn." })
export class WithdrawBankHolidayInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "The day: one that this force added." })
  bankHolidayId: string;

  @Field({ description: "Why it is withdrawn, at most 500 characters: stands beside every duty that is re-timed." })
  reason: string;

  @Field(() => Boolean, { description: "True: nothing is changed, the answer says what would be." })
  preview: boolean;

  @Field({ description: "New for each request you mean; the same key again withdraws nothing twice." })
  idempotencyKey: string;
}
