import type { LintedBeside, LintedDocument, LintFacts } from "@probity/rules/lint/document";
import { parseRules } from "@probity/rules/rulebook";
import type { Standing } from "@probity/rules/together";
import type { Office } from "@probity/rules/vocabulary";
import type { Change } from "@probity/service-kit/context";
import { modelRules } from "./model-rules.js";

type Read = Omit<LintedDocument, "rules" | "modelRules" | "among"> & {
  own: Standing;
  beside: (Omit<LintedBeside, "rules"> & { rules: unknown[] })[];
  today: string;
  rules: unknown[];
  holders: { role: Office; personId: string }[] | null;
};

const clauses = `select json_build_object('clauseId', c.clause_id, 'label', c.label, 'headingPath', c.heading_path, 'audience', c.audience,
    'kinds', c.kinds, 'citations', c.citations, 'modelClause', c.model_clause, 'facts', c.facts || jsonb_build_object('textHash', c.text_hash)) as one,
    c.ordinal from protocols.clauses c where c.force_id = v.force_id and c.version_id = v.id`;

const rules = `select r.body as one, c.ordinal, r.rule_key from protocols.rules r
    join protocols.clauses c on c.force_id = r.force_id and c.id = r.clause_ref where r.force_id = v.force_id and r.version_id = v.id`;

const standing = (
  version: string,
  protocol: string,
) => `'protocolId', ${version}.protocol_id, 'instrument', ${protocol}.instrument,
    'precedence', ${version}.statement -> 'precedence', 'inForceTo', ${version}.in_force_to`;

/** The versions of the force's other protocols that are in force on the day. */
const beside = `select json_agg(json_build_object(${standing("b", "p")}, 'inForceFrom', b.in_force_from, 'title', p.title_en, 'welshTitle', p.title_cy, 'rules',
    (select coalesce(json_agg(r.body order by r.rule_key), '[]') from protocols.rules r where r.force_id = b.force_id and r.version_id = b.id)) order by b.id)
  from protocols.protocol_versions b join protocols.protocols p on p.force_id = b.force_id and p.id = b.protocol_id
  where b.force_id = v.force_id and b.protocol_id <> v.protocol_id and b.status in ('IN_FORCE', 'SUPERSEDED', 'WITHDRAWN')
    and b.in_force_from <= t.day and (b.in_force_to is null or b.in_force_to >= t.day)`;

const sql = `with today as (select coalesce($3::date, (now() at time zone 'Europe/London')::date) as day)
  select t.day::text as today,
  (select json_build_object(${standing("v", "p")}, 'inForceFrom', coalesce(v.in_force_from, t.day)) from protocols.protocols p
   where p.force_id = v.force_id and p.id = v.protocol_id) as own,
  coalesce((${beside}), '[]') as beside,
  json_build_object('status', v.status, 'audience', v.statement -> 'audience', 'owner', v.owner, 'nextReview', v.statement #>> '{review,next}', 'approvals',
    (select coalesce(json_agg(json_build_object('approvedBy', a.approved_by, 'approvedOn', a.approved_on)), '[]')
     from protocols.approvals a where a.force_id = v.force_id and a.version_id = v.id)) as version,
  (select b.kind from protocols.governing_bodies b where b.force_id = v.force_id
   order by b.valid_from <= coalesce(v.in_force_from, t.day) desc, b.valid_from desc limit 1) as "bodyKind",
  (select coalesce(json_object_agg(r.role, r.title_en), '{}') from protocols.role_titles r where r.force_id = v.force_id) as titles,
  (select coalesce(json_agg(k.one order by k.ordinal), '[]') from (${clauses}) k) as clauses,
  (select coalesce(json_agg(k.one order by k.ordinal, k.rule_key), '[]') from (${rules}) k) as rules,
  (select coalesce(json_agg(json_build_object('id', s.name, 'title', s.title, 'status', s.status, 'replacedBy', s.replaced_by, 'since', s.since)), '[]')
   from protocols.citations s where s.force_id = v.force_id) as citations,
  (select case when count(*) = 0 then null else coalesce(json_agg(json_build_object('role', h.role, 'personId', h.person_id))
     filter (where h.from_day <= t.day and (h.to_day is null or h.to_day >= t.day)), '[]') end
   from protocols.office_holders h where h.force_id = v.force_id) as holders
  from protocols.protocol_versions v cross join today t where v.force_id = $1 and v.id = $2`;

/** A version and what holds today, as the checks see them, in one statement; null where there is no such version. `on`: an ISO day, today when left out. */
export async function lintedVersion(
  change: Change,
  versionId: string,
  on: string | null = null,
): Promise<{ document: LintedDocument; facts: LintFacts } | null> {
  const [read] = await change.query<Read>(sql, [change.forceId, versionId, on]);
  if (!read) return null;
  const { today, holders, rules: bodies, own, beside: others, ...rest } = read;
  const among = { own, beside: others.map((other) => ({ ...other, rules: parseRules(other.rules) })) };
  const byOffice = holders && Object.groupBy(holders, ({ role }) => role);
  return {
    document: { ...rest, rules: parseRules(bodies), modelRules: modelRules(), among },
    facts: {
      on: today,
      holders:
        byOffice &&
        Object.fromEntries(
          Object.entries(byOffice).map(([role, held]) => [role, held.map(({ personId }) => personId)]),
        ),
    },
  };
}
