import type { Change, RequestContext } from "@probity/service-kit/context";
import { knownForm } from "@probity/service-kit/ids";
import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import { askPermission } from "./ask-permission.js";
import {
  grantPermission,
  passOnPermission,
  refusePermission,
  revokePermission,
  withdrawPermission,
} from "./decide-permission.js";
import { AskedPermission } from "./permission.entity.js";
import {
  AskPermissionInput,
  GrantPermissionInput,
  PassOnPermissionInput,
  RefusePermissionInput,
  RevokePermissionInput,
  WithdrawPermissionInput,
} from "./permission.inputs.js";
import { permissionById } from "./permission.loaders.js";

@Resolver(() => AskedPermission)
export class PermissionMutations {
  @Authorized("registers:declare")
  @Mutation(() => AskedPermission, {
    description:
      "Asks for leave for yourself, whether or not a clause asks for it. Send it before you begin. Needs registers:declare.",
  })
  askPermission(
    @Arg("input", { description: "What you ask for." }) input: AskPermissionInput,
    @Ctx() context: RequestContext,
  ): Promise<AskedPermission> {
    return carryOut(context, input, (change) => askPermission(change, context, input));
  }

  @Authorized("registers:declare")
  @Mutation(() => AskedPermission, {
    description:
      "Passes a form on to the office that decides: only whoever holds the office that receives it. Needs registers:declare.",
  })
  passOnPermission(
    @Arg("input", { description: "The permission." }) input: PassOnPermissionInput,
    @Ctx() context: RequestContext,
  ): Promise<AskedPermission> {
    return carryOut(context, input, (change) => passOnPermission(change, context, input));
  }

  @Authorized("registers:declare")
  @Mutation(() => AskedPermission, {
    description: "Gives leave to somebody else: only whoever holds the office that decides. Needs registers:declare.",
  })
  grantPermission(
    @Arg("input", { description: "The permission, its conditions and its end." }) input: GrantPermissionInput,
    @Ctx() context: RequestContext,
  ): Promise<AskedPermission> {
    return carryOut(context, input, (change) => grantPermission(change, context, input));
  }

  @Authorized("registers:declare")
  @Mutation(() => AskedPermission, {
    description:
      "Refuses leave to somebody else, with reasons: only whoever holds the office that decides. RULE_BROKEN names the clause that asks for reasons. Needs registers:declare.",
  })
  refusePermission(
    @Arg("input", { description: "The permission and the reasons." }) input: RefusePermissionInput,
    @Ctx() context: RequestContext,
  ): Promise<AskedPermission> {
    return carryOut(context, input, (change) => refusePermission(change, context, input));
  }

  @Authorized("registers:declare")
  @Mutation(() => AskedPermission, {
    description: "Takes back what you asked for, or gives up the leave you were given. Needs registers:declare.",
  })
  withdrawPermission(
    @Arg("input", { description: "The permission." }) input: WithdrawPermissionInput,
    @Ctx() context: RequestContext,
  ): Promise<AskedPermission> {
    return carryOut(context, input, (change) => withdrawPermission(change, context, input));
  }

  @Authorized("registers:declare")
  @Mutation(() => AskedPermission, {
    description:
      "Ends leave that was given to somebody else, with reasons: only whoever holds the office that decides. Needs registers:declare.",
  })
  revokePermission(
    @Arg("input", { description: "The permission and the reasons." }) input: RevokePermissionInput,
    @Ctx() context: RequestContext,
  ): Promise<AskedPermission> {
    return carryOut(context, input, (change) => revokePermission(change, context, input));
  }
}

async function carryOut(
  context: RequestContext,
  input: { forceId: string; permissionId?: string; idempotencyKey: string },
  run: (change: Change) => Promise<string>,
): Promise<AskedPermission> {
  const forceId = knownForm(input.forceId, "force");
  if (input.permissionId !== undefined) knownForm(input.permissionId, "permission");
  const once = { forceId, permission: "registers:declare", key: input.idempotencyKey, request: input } as const;
  const id = await context.changeOnce(once, run);
  return (await permissionById(context).load(id)) as AskedPermission;
}
