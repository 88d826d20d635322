import type { Finding } from "@probity/rules/lint/document";
import { lint } from "@probity/rules/lint/lint";
import type { Change } from "@probity/service-kit/context";
import { lintedVersion } from "./linted-version.js";

/** Of what the checks do not find any more nothing is known but its sentence: JSON's null, so that it is asked once. */
const keep = `update protocols.lint_findings l set particulars = coalesce(f.particulars, 'null')
  from protocols.lint_findings o
  left join jsonb_to_recordset($3::jsonb) as f (key text, particulars jsonb) on f.key = o.key
  where o.force_id = $1 and o.version_id = $2 and o.particulars is null and l.force_id = o.force_id and l.id = o.id`;

/**
 * Gives the findings of a force that were kept as sentences the particulars from which they are put in words; what was
 * decided about them stays.
 */
export async function keepParticulars(change: Change): Promise<void> {
  const versions = await change.query<{ id: string; lastDay: string | null }>(
    `select v.id, v.in_force_to::text as "lastDay" from protocols.protocol_versions v where v.force_id = $1 and exists (
       select 1 from protocols.lint_findings l where l.force_id = v.force_id and l.version_id = v.id and l.particulars is null)`,
    [change.forceId],
  );
  for (const { id, lastDay } of versions) {
    const found = [...(await asItStood(change, id, lastDay)), ...(await asItStands(change, id))];
    const once = new Map(found.map((finding) => [finding.key, finding]));
    await change.query(keep, [change.forceId, id, JSON.stringify([...once.values()])]);
  }
}

async function asItStands(change: Change, versionId: string): Promise<Finding[]> {
  const linted = await lintedVersion(change, versionId);
  return linted ? lint(linted.document, linted.facts) : [];
}

/** What was found while it was in force, on its last day; of one that has not ended nothing. */
async function asItStood(change: Change, versionId: string, lastDay: string | null): Promise<Finding[]> {
  const linted = lastDay === null ? null : await lintedVersion(change, versionId, lastDay);
  if (!linted) return [];
  const version = { ...linted.document.version, status: "IN_FORCE" as const };
  return lint({ ...linted.document, version }, linted.facts);
}
