import { versionsInForce, type Standing } from "@probity/rules/together";
import type { RequestContext } from "@probity/service-kit/context";
import type { ProtocolVersion } from "./protocol.entity.js";
import { publishedProtocolById } from "./protocol.loaders.js";

/** A version beside what puts it before or after another protocol's. */
export interface StandingVersion extends Standing {
  readonly version: ProtocolVersion;
}

/** The versions in force on a day (ISO), one of each protocol, that which goes before the others first. */
export async function inForceTogether(
  context: RequestContext,
  versions: readonly ProtocolVersion[],
  on: string,
): Promise<StandingVersion[]> {
  const standing = versions.map((version) => {
    const { protocolId, inForceFrom, inForceTo, statement } = version;
    return { version, protocolId, inForceFrom, inForceTo, precedence: statement.precedence ?? null, instrument: null };
  });
  const current = versionsInForce(standing, on);
  // Where there is one alone, nothing goes before it.
  if (current.length < 2) return current;
  const protocols = await Promise.all(current.map(({ protocolId }) => publishedProtocolById(context).load(protocolId)));
  return versionsInForce(
    current.map((one, place) => ({ ...one, instrument: protocols[place]?.instrument ?? null })),
    on,
  );
}
