import type { Change } from "@probity/service-kit/context";
import type { Protocol } from "../protocols/protocol.entity.js";
import { possiblePrefixes } from "./names.rules.js";

/**
 * Which protocol of the force the letters before a clause's hyphen belong to: the first that used them. A clause's name means
 * one clause of a force, whatever is in force together.
 */
export async function prefixOwners(change: Change): Promise<{ prefix: string; protocolId: string; clauses: number }[]> {
  const { forceId } = change;
  // Two at once would each find the same letters free.
  await change.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`clause names of ${forceId}`]);
  const used = await change.query<{ prefix: string; protocolId: string; clauses: number }>(
    `select split_part(c.clause_id, '-', 1) as prefix, v.protocol_id as "protocolId", count(*)::int as clauses
     from protocols.clauses c join protocols.protocol_versions v on v.force_id = c.force_id and v.id = c.version_id
     where c.force_id = $1 group by 1, 2 order by v.protocol_id`,
    [forceId],
  );
  return [...Map.groupBy(used, ({ prefix }) => prefix).values()].flatMap(([first]) => (first ? [first] : []));
}

/** The letters that a protocol's clauses begin with: those most of its clauses have, else some that no other protocol uses. */
export async function prefixFor(
  change: Change,
  forceSlug: string,
  protocol: Pick<Protocol, "id" | "titleEn">,
): Promise<string> {
  const owners = await prefixOwners(change);
  const [own] = owners
    .filter(({ protocolId }) => protocolId === protocol.id)
    .toSorted((one, other) => other.clauses - one.clauses);
  if (own) return own.prefix;
  const taken = new Set(owners.map(({ prefix }) => prefix));
  for (const prefix of possiblePrefixes(forceSlug, protocol.titleEn)) if (!taken.has(prefix)) return prefix;
  throw new Error("No letters are left for the protocol's clauses.");
}
