import type { Change } from "@probity/service-kit/context";
import type { Protocol } from "../../protocols/protocol.entity.js";

/**
 * The version whose clauses an imported document is compared with: of the protocol itself before another of the same
 * instrument, in force before the latest that was; null where the force never had one.
 */
export async function baseVersion(
  change: Change,
  protocol: Pick<Protocol, "id" | "instrument">,
): Promise<string | null> {
  const [base] = await change.query<{ id: string }>(
    `select v.id from protocols.protocol_versions v
     join protocols.protocols p on p.force_id = v.force_id and p.id = v.protocol_id
     where v.force_id = $1 and p.instrument = $2 and v.status in ('IN_FORCE', 'SUPERSEDED', 'WITHDRAWN')
       and exists (select 1 from protocols.clauses k where k.force_id = v.force_id and k.version_id = v.id)
     order by p.id = $3 desc, v.status = 'IN_FORCE' desc, v.in_force_from desc nulls last, v.id desc limit 1`,
    [change.forceId, protocol.instrument, protocol.id],
  );
  return base?.id ?? null;
}
