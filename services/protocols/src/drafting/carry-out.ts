import type { Change, RequestContext } from "@probity/service-kit/context";
import { knownForm } from "@probity/service-kit/ids";
import type { Permission } from "@probity/service-kit/permissions";
import type { ProtocolVersion } from "../protocols/protocol.entity.js";
import { ownVersionById } from "../protocols/protocol.loaders.js";

/** Carries out one change of a version, once however often it is asked for, and answers the version as it is then. */
export async function carryOut(
  context: RequestContext,
  permission: Permission,
  input: { forceId: string; idempotencyKey: string },
  run: (change: Change) => Promise<string>,
): Promise<ProtocolVersion> {
  const forceId = knownForm(input.forceId, "force");
  const id = await context.changeOnce({ forceId, permission, key: input.idempotencyKey, request: input }, run);
  return (await ownVersionById(context).load(id)) as ProtocolVersion;
}
