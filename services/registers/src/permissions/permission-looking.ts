import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, notAllowed, notFound } from "@probity/service-kit/errors";
import { officesTowards, officesTowardsIn } from "../offices/held-offices.js";
import { AskedPermission } from "./permission.entity.js";
import { statusOn } from "./permission.rules.js";
import {
  whyNotPermission,
  whyNotTheirs,
  type PermissionLooking,
  type PermissionStep,
} from "./permission.transitions.js";

/** Whether the caller may take a step with a permission that they read. */
export async function viewerCan(
  context: RequestContext,
  step: PermissionStep,
  permission: AskedPermission,
): Promise<boolean> {
  const { forceId } = permission;
  if (!context.can("registers:declare", forceId)) return false;
  const looking = lookingWith(context, permission, await officesTowards(context, permission));
  return whyNotPermission(step, statusOn(permission, context.today), looking) === null;
}

function lookingWith(
  context: RequestContext,
  { forceId, personId, submitTo, decider }: AskedPermission,
  roles: readonly string[],
): PermissionLooking {
  return {
    isPerson: context.personIn(forceId) === personId,
    isReceiver: submitTo !== null && roles.includes(submitTo),
    isDecider: roles.includes(decider),
  };
}

/** The permission, locked for this change, if the caller may take this step with it at the version they saw. */
export async function takePermission(
  change: Change,
  context: RequestContext,
  step: PermissionStep,
  { permissionId: id, version }: { permissionId: string; version?: number },
): Promise<AskedPermission> {
  const permission = await change.manager.findOne(AskedPermission, {
    where: { forceId: change.forceId, id },
    lock: { mode: "pessimistic_write" },
  });
  if (!permission) throw notFound("permission");
  const looking = lookingWith(context, permission, await officesTowardsIn(change, context, permission.personId));
  const notTheirs = whyNotTheirs(step, looking);
  if (notTheirs) throw Object.assign(notAllowed("registers:declare"), { message: notTheirs });
  const notNow = whyNotPermission(step, statusOn(permission, context.today), looking);
  if (notNow) throw conflict(notNow);
  if (version !== undefined && permission.version !== version)
    throw conflict("Somebody changed this permission in between. Read it again, then repeat your change.");
  return permission;
}
