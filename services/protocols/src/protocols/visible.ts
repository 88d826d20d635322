import type { RequestContext } from "@probity/service-kit/context";
import { VersionStatus, type Protocol, type ProtocolVersion } from "./protocol.entity.js";
import { ownProtocolById, ownVersionById, publishedProtocolById, publishedVersionById } from "./protocol.loaders.js";

/** The version in force on a day. */
export function versionOn(versions: readonly ProtocolVersion[], day: string): ProtocolVersion | null {
  const began = (version: ProtocolVersion) => version.inForceFrom !== null && version.inForceFrom <= day;
  return versions.find((version) => began(version) && (version.inForceTo === null || day <= version.inForceTo)) ?? null;
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
