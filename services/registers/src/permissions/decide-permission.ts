import type { Change, RequestContext } from "@probity/service-kit/context";
import { ruleBroken } from "@probity/service-kit/errors";
import { textProblem } from "@probity/rules/field-problem";
import { refuse } from "@probity/service-kit/refuse";
import { writeStep } from "./ask-permission.js";
import { PermissionAct, PermissionStatus } from "./permission-enums.js";
import { takePermission } from "./permission-looking.js";
import { AskedPermission } from "./permission.entity.js";
import type {
  GrantPermissionInput,
  PassOnPermissionInput,
  RefusePermissionInput,
  RevokePermissionInput,
  WithdrawPermissionInput,
} from "./permission.inputs.js";
import { untilProblem } from "./permission.rules.js";
import { permissionsArePublic } from "./publish-permissions.js";

/** Hands the form on from the office that receives it to the office that decides. */
export async function passOnPermission(
  change: Change,
  context: RequestContext,
  input: PassOnPermissionInput,
): Promise<string> {
  const permission = await takePermission(change, context, "passOn", input);
  return keep(change, context, permission, {
    action: "passOnPermission",
    act: PermissionAct.PASSED_ON,
    after: { status: PermissionStatus.TO_DECIDE },
  });
}

/** Gives leave, with conditions and a last day, or without either. */
export async function grantPermission(
  change: Change,
  context: RequestContext,
  input: GrantPermissionInput,
): Promise<string> {
  const permission = await takePermission(change, context, "decide", input);
  refuse(textProblem("conditions", input.conditions, 2_000) ?? untilProblem(input.until, context.today, permission));
  const after = {
    status: PermissionStatus.GRANTED,
    conditions: input.conditions.trim() || null,
    until: input.until ?? null,
    grantedOn: context.today,
    public: await permissionsArePublic(change, context.today),
  };
  return keep(change, context, permission, { action: "grantPermission", act: PermissionAct.GRANTED, after });
}

/** Refuses leave, with reasons. @throws RULE_BROKEN naming the clause that asks for them, where they are missing. */
export async function refusePermission(
  change: Change,
  context: RequestContext,
  input: RefusePermissionInput,
): Promise<string> {
  const permission = await takePermission(change, context, "decide", input);
  const { refusalNeedsReasons, clauseId } = permission;
  if (refusalNeedsReasons && clauseId && input.reason.trim() === "")
    throw ruleBroken("Leave is not withheld unreasonably: a refusal carries its reasons. Say why.", { clauseId });
  refuse(textProblem("reason", input.reason, 2_000, "A refusal carries its reasons: say why"));
  return keep(change, context, permission, {
    action: "refusePermission",
    act: PermissionAct.REFUSED,
    reason: input.reason.trim(),
    after: { status: PermissionStatus.REFUSED },
  });
}

/** Takes back what one asked for, or gives up the leave that was given. */
export async function withdrawPermission(
  change: Change,
  context: RequestContext,
  input: WithdrawPermissionInput,
): Promise<string> {
  const permission = await takePermission(change, context, "withdraw", input);
  return keep(change, context, permission, {
    action: "withdrawPermission",
    act: PermissionAct.WITHDRAWN,
    after: { status: PermissionStatus.WITHDRAWN },
  });
}

/** Ends leave that was given, with reasons. */
export async function revokePermission(
  change: Change,
  context: RequestContext,
  input: RevokePermissionInput,
): Promise<string> {
  const permission = await takePermission(change, context, "revoke", input);
  refuse(textProblem("reason", input.reason, 2_000, "Say why it ends: the person reads it"));
  return keep(change, context, permission, {
    action: "revokePermission",
    act: PermissionAct.REVOKED,
    reason: input.reason.trim(),
    after: { status: PermissionStatus.REVOKED },
  });
}

interface Done {
  readonly action: string;
  readonly act: PermissionAct;
  readonly reason?: string;
  readonly after: Partial<Pick<AskedPermission, "conditions" | "until" | "grantedOn" | "public">> & {
    readonly status: PermissionStatus;
  };
}

/** Writes a step down, with its trail. */
async function keep(
  change: Change,
  context: RequestContext,
  { forceId, id, version, status, clauseId }: AskedPermission,
  { action, act, reason, after }: Done,
): Promise<string> {
  await change.manager.update(AskedPermission, { forceId, id }, { ...after, version: version + 1 });
  await writeStep(change, context, { permissionId: id, act, reason: reason ?? null });
  await change.audit({
    action,
    entity: "Permission",
    entityId: id,
    before: { status },
    after: { status: after.status, until: after.until, public: after.public },
    clauseId: clauseId ?? undefined,
    reason,
  });
  return id;
}
