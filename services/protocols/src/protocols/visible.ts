import type { RequestContext } from "@probity/service-kit/context";
import { VersionStatus, type Protocol, type ProtocolVersion } from "./protocol.entity.js";
import { ownProtocolById, ownVersionById, publishedProtocolById, publishedVersionById } from "./protocol.loaders.js";

/** The version in force on a day, of versions latest first. */
export function versionOn(versions: readonly ProtocolVersion[], day: string): ProtocolVersion | null {
  return versionsOn(versions, day)[0] ?? null;
}

/** The versions in force on a day, one of each protocol, of versions latest first. */
export function versionsOn(versions: readonly ProtocolVersion[], day: string): ProtocolVersion[] {
  const began = (version: ProtocolVersion) => version.inForceFrom !== null && version.inForceFrom <= day;
  const current = versions.filter((one) => began(one) && (one.inForceTo === null || day <= one.inForceTo));
  return current.filter(({ protocolId }, place) => current.findIndex((one) => one.protocolId === protocolId) === place);
}

/** Where a version stands on a day: one brought into force for a later day waits until then, one with a successor is superseded after its last. */
export function statusOn(
  { status, inForceFrom, inForceTo }: Pick<ProtocolVersion, "status" | "inForceFrom" | "inForceTo">,
  day: string,
): VersionStatus {
  if (status !== VersionStatus.IN_FORCE) return status;
  if (inForceFrom !== null && inForceFrom > day) return VersionStatus.APPROVED;
  return inForceTo !== null && inForceTo < day ? VersionStatus.SUPERSEDED : status;
}

/** Who of a force's own people may read it sees what is configured for a coming day too; everybody else what has begun. */
export function configurationScope(
  context: RequestContext,
  { forceId }: Pick<ProtocolVersion, "forceId">,
): "public" | "protocols:read" {
  return context.identity.graph === "full" && context.can("protocols:read", forceId) ? "protocols:read" : "public";
}

/** Whether the caller is one of the force's own people who may read its protocols: they are told names, others offices. */
export function isOwnReader(context: RequestContext, forceId: string): boolean {
  const { identity } = context;
  return identity.graph === "full" && context.personIn(forceId) !== null && context.can("protocols:read", forceId);
}

/** A version by id, if the caller may see it. */
export async function versionById(context: RequestContext, id: string): Promise<ProtocolVersion | null> {
  const published = await publishedVersionById(context).load(id);
  if (published || context.identity.graph === "public" || context.identity.kind === "nobody") return published;
  return ownVersionById(context).load(id);
}

/** A protocol by id, if the caller may see it: drafts of their own forces too, as in `protocols`. */
export async function protocolById(context: RequestContext, id: string): Promise<Protocol | null> {
  const published = await publishedProtocolById(context).load(id);
  if (published || context.identity.graph === "public" || context.identity.kind === "nobody") return published;
  return ownProtocolById(context).load(id);
}
