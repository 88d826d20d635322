import { DateScalar } from "@probity/service-kit/scalars";
import { ArgsType, Field, Int } from "type-graphql";
import { RegisterKind } from "./register-entry.entity.js";

/** Which part of a register is asked for, in public. */
@ArgsType()
export class RegisterEntriesArgs {
  @Field(() => RegisterKind, { defaultValue: RegisterKind.INTERESTS, description: "Which register." })
  register: RegisterKind;

  @Field(() => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." })
  first: number;

  @Field(() => String, { nullable: true, description: "Read on after this cursor." })
  after: string | null | undefined;

  @Field({
    defaultValue: false,
    description: "Those that were superseded and that the force's rule keeps visible, instead of those that stand.",
  })
  ended: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Those that were public at the end of this day, as far as the force's rule keeps them visible, instead of those that stand.",
  })
  asOf: string | null | undefined;
}
