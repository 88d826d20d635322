import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { Field, ObjectType } from "type-graphql";
import { DeciderNamed, LeaveOutcome, PermittedAct } from "./permission-enums.js";

/** Whether leave would be needed, and whose. */
@ObjectType({
  description: "Whether you need leave, whose, and before what, by the rules that bind you. Nothing is kept.",
})
export class LeaveNeed {
  @Field(() => LeaveOutcome, { description: "Whether the protocols ask for leave." })
  outcome: LeaveOutcome;

  @Field(() => RoleEnum, { description: "The office that decides if you ask." })
  decider: Role;

  @Field(() => DeciderNamed, { description: "By what it is that office." })
  deciderNamed: DeciderNamed;

  @Field({ description: "Whether nobody but you holds that office: what you ask would wait until somebody does." })
  deciderVacant: boolean;

  @Field(() => RoleEnum, { nullable: true, description: "The office that receives the form first; null: none." })
  submitTo: Role | null;

  @Field({ description: "Whether nobody else holds the office to which the clause sends the form." })
  receiverVacant: boolean;

  @Field(() => PermittedAct, { nullable: true, description: "What must not begin before leave; null: nothing." })
  before: PermittedAct | null;

  @Field({ description: "Whether the clause says that leave is not unreasonably withheld." })
  refusalNeedsReasons: boolean;

  @Field({ description: "Whether the clause asks to keep a record of it." })
  keepRecord: boolean;

  @Field({
    description: "Whether everybody would read that it was given: for which office, in what matter, and no more.",
  })
  published: boolean;

  clauseRef: string | null;

  @Field(() => String, { nullable: true, description: "The clause that decides; null where the protocols are silent." })
  clauseId: string | null;

  explanation: string[];
  explanationCy: string[];
}
