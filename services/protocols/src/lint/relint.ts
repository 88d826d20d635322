import type { LintedDocument, LintFacts } from "@probity/rules/lint/document";
import { lint } from "@probity/rules/lint/lint";
import type { Change } from "@probity/service-kit/context";
import { lintedVersion } from "./linted-version.js";

/** What the checks judged, beside what they found. */
export interface Linted {
  readonly document: LintedDocument;
  readonly facts: LintFacts;
}

/**
 * What was found before and is there no more is gone; what is found again stays as it was decided; of what is new, a
 * draft takes over what was accepted of the version it is based on.
 */
const keep = `with found as (
    select * from jsonb_to_recordset($3::jsonb) as f (key text, code text, severity text, "clauseIds" text[], particulars jsonb)),
  gone as (
    update protocols.lint_findings set status = 'GONE', accepted_reason = null, accepted_by = null, accepted_at = null, fallback = null
    where force_id = $1 and version_id = $2 and status <> 'GONE' and key not in (select key from found)),
  base as (
    select b.* from protocols.protocol_versions v
    join protocols.lint_findings b on b.force_id = v.force_id and b.version_id = v.based_on_id and b.status = 'ACCEPTED'
    where v.force_id = $1 and v.id = $2)
  insert into protocols.lint_findings as l
    (force_id, version_id, key, code, severity, clause_ids, particulars, status, accepted_reason, accepted_by, accepted_at, fallback)
  select $1, $2, f.key, f.code, f.severity, f."clauseIds", f.particulars, coalesce(b.status, 'OPEN'), b.accepted_reason, b.accepted_by, b.accepted_at, b.fallback
  from found f left join base b on b.key = f.key
  on conflict (force_id, version_id, key) do update set
    severity = excluded.severity, clause_ids = excluded.clause_ids, particulars = excluded.particulars, message = null, message_cy = null,
    status = case when l.status = 'GONE' then 'OPEN' else l.status end
  where (l.severity, l.clause_ids, l.particulars) is distinct from (excluded.severity, excluded.clause_ids, excluded.particulars)
    or l.status = 'GONE'`;

/** Brings the findings of a version up to date, in two statements. `on`: an ISO day, today when left out. Null where there is no such version. */
export async function relint(change: Change, versionId: string, on: string | null = null): Promise<Linted | null> {
  const linted = await lintedVersion(change, versionId, on);
  if (!linted) return null;
  const findings = lint(linted.document, linted.facts);
  await change.query(keep, [change.forceId, versionId, JSON.stringify(findings)]);
  return linted;
}

/** Brings the findings of every version up to date by which somebody has still to act. */
export async function relintLive(change: Change, on: string | null = null): Promise<void> {
  const versions = await change.query<{ id: string }>(
    "select id from protocols.protocol_versions where force_id = $1 and status not in ('SUPERSEDED', 'WITHDRAWN')",
    [change.forceId],
  );
  for (const { id } of versions) await relint(change, id, on);
}
