import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, InputType } from "type-graphql";
import { AppointmentKind } from "../appointments/appointment.entity.js";
import { OfForceInput } from "../setup/setup.inputs.js";

@InputType()
abstract class PersonChangeInput extends OfForceInput {
  @Field({ description: "True: say what it would come to and change nothing." })
  preview: boolean;
}

@InputType({ description: "An office that somebody takes up." })
export class OfficeTakenUpInput {
  @Field(() => ID, { description: "The office." })
  officeId: string;

  @Field(() => AppointmentKind, { description: "How it comes to be held." })
  kind: AppointmentKind;

  @Field(() => DateScalar, { nullable: true, description: "The day of the poll; needed for an elected holder." })
  electedOn?: string | null;
}

@InputType({ description: "A role that a joiner has apart from any office." })
export class JoinerGrantInput {
  @Field(() => RoleEnum, { description: "The role." })
  role: Role;

  @Field({ description: "Why." })
  reason: string;

  @Field(() => DateScalar, { nullable: true, description: "The last day; INVALID when left out." })
  until?: string | null;
}

@InputType({ description: "Somebody who joins." })
export class RecordJoinerInput extends PersonChangeInput {
  @Field({ description: "The person's name, as they are called in office." })
  name: string;

  @Field(() => String, { nullable: true, description: "The address with which they sign in; left out: they do not." })
  email?: string | null;

  @Field(() => DateScalar, { description: "The first day." })
  from: string;

  @Field(() => [OfficeTakenUpInput], { description: "The offices taken up." })
  offices: OfficeTakenUpInput[];

  @Field(() => ID, { nullable: true, description: "To whom they report." })
  managerId?: string | null;

  @Field(() => ID, { nullable: true, description: "To which body they report, where it is no person." })
  bodyId?: string | null;

  @Field(() => JoinerGrantInput, {
    nullable: true,
    description: "A role apart from any office, from today; where one is needed.",
  })
  grant?: JoinerGrantInput | null;
}

@InputType({ description: "Somebody who moves to other offices." })
export class RecordMoverInput extends PersonChangeInput {
  @Field(() => ID, { description: "Who moves." })
  personId: string;

  @Field(() => DateScalar, { description: "The first day of what begins; what ends does so the day before." })
  from: string;

  @Field(() => [ID], { description: "The appointments that end." })
  endAppointmentIds: string[];

  @Field(() => [OfficeTakenUpInput], { description: "The offices taken up." })
  offices: OfficeTakenUpInput[];

  @Field(() => ID, { nullable: true, description: "To whom they report from then on; as before when left out." })
  managerId?: string | null;

  @Field(() => ID, { nullable: true, description: "To which body they report from then on, where it is no person." })
  bodyId?: string | null;

  @Field(() => [ID], { description: "The granted roles that end; the others stay." })
  endGrantIds: string[];

  @Field({ description: "Why." })
  reason: string;
}

@InputType({ description: "Somebody who leaves." })
export class RecordLeaverInput extends PersonChangeInput {
  @Field(() => ID, { description: "Who leaves." })
  personId: string;

  @Field(() => DateScalar, { description: "The last day." })
  on: string;

  @Field({ description: "Why; kept in the audit trail." })
  reason: string;

  @Field(() => ID, {
    nullable: true,
    description: "To whom those report from then on who report to the leaver; needed where there are any.",
  })
  successorId?: string | null;
}

@InputType({ description: "A leaver who stays after all." })
export class UndoLeaverInput extends OfForceInput {
  @Field(() => ID, { description: "Who stays." })
  personId: string;

  @Field({ description: "Why." })
  reason: string;
}
