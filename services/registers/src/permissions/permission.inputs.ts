import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, InputType, Int } from "type-graphql";
import { PermissionMatterEnum, type AskedMatter } from "./permission-enums.js";

@InputType({ description: "What leave might be asked for, to see whether it is needed. Nothing is kept." })
export class LeaveNeedInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => PermissionMatterEnum, { description: "What it is about." })
  matter: AskedMatter;

  @Field({ defaultValue: false, description: "It is voluntary, unpaid work." })
  voluntary: boolean;

  @Field({ defaultValue: true, description: "You are in doubt that it is allowed." })
  uncertain: boolean;
}

@InputType({ description: "Leave to ask for." })
export class AskPermissionInput extends LeaveNeedInput {
  @Field({ description: "What you ask to do, at most 2,000 characters." })
  description: string;

  @Field({ defaultValue: "", description: "For or with whom, at most 200 characters; needed in some matters." })
  withWhom: string;

  @Field({
    defaultValue: "",
    description: "How it could touch your work or conflict with it, at most 2,000 characters.",
  })
  effect: string;

  @Field(() => DateScalar, { nullable: true, description: "The day it would begin; left out: not known." })
  beginsOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day it began, if it has; left out: it has not." })
  begunOn?: string | null;

  @Field(() => ID, { nullable: true, description: "Leave given to you in the same matter that this would renew." })
  renewalOf?: string | null;

  @Field({ description: "New for each request you mean; the same key again asks nothing twice." })
  idempotencyKey: string;
}

@InputType({ description: "A permission to change." })
export class PermissionStepInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "The permission." })
  permissionId: string;

  @Field(() => Int, { description: "The version you saw." })
  version: number;

  @Field({ description: "New for each request you mean." })
  idempotencyKey: string;
}

@InputType({ description: "Leave to give." })
export class GrantPermissionInput extends PermissionStepInput {
  @Field({ defaultValue: "", description: "On what conditions, at most 2,000 characters; empty: on none." })
  conditions: string;

  @Field(() => DateScalar, { nullable: true, description: "The last day on which it stands; left out: no end." })
  until?: string | null;
}

@InputType({ description: "A permission to hand on to the office that decides." })
export class PassOnPermissionInput extends PermissionStepInput {}

@InputType({ description: "What you asked for, to take back, or were given, to give up." })
export class WithdrawPermissionInput extends PermissionStepInput {}

@InputType({ description: "A permission to refuse, and why." })
export class RefusePermissionInput extends PermissionStepInput {
  @Field({ description: "The reasons, at most 2,000 characters: the person reads them." })
  reason: string;
}

@InputType({ description: "A permission to end, and why." })
export class RevokePermissionInput extends PermissionStepInput {
  @Field({ description: "The reasons, at most 2,000 characters: the person reads them." })
  reason: string;
}
