import { publicationTerms, visibleUntil } from "@probity/rules/decisions/publication-terms";
import { layeredOn } from "@probity/rules/effective-rulebook";
import { parseRules, rulesOfKind, type Rule } from "@probity/rules/rulebook";
import type { Change } from "@probity/service-kit/context";
import { oncePublished } from "../protocols/published.js";

interface Found {
  readonly rules: readonly { readonly rule: Rule; readonly from?: string; readonly to?: string | null }[];
  readonly versions: readonly { readonly id: string; readonly endedOn: string | null; readonly until: string | null }[];
}

/** The rules of publication of the versions in force on day `$2` and what is configured over them; every published version. */
const foundSql = `select
  (select coalesce(json_agg(x.laid), '[]') from (
     select json_build_object('rule', r.body) as laid from protocols.rules r
     join protocols.protocol_versions v on v.force_id = r.force_id and v.id = r.version_id
     where r.force_id = $1 and r.kind = 'PUBLICATION' and v.status = 'IN_FORCE' and $2::date between v.in_force_from and coalesce(v.in_force_to, $2)
     union all
     select json_build_object('rule', c.body, 'from', c.from_day, 'to', c.to_day) from protocols.configured_rules c
     where c.force_id = $1 and c.kind = 'PUBLICATION') x) as rules,
  (select coalesce(json_agg(json_build_object('id', v.id, 'endedOn', v.in_force_to, 'until', v.visible_until) order by v.id), '[]')
   from protocols.protocol_versions v where v.force_id = $1 and ${oncePublished("v")}) as versions`;

/**
 * Obeys the rule of a day that says for how many years a version that ended stays public; without one it stays for ever. A
 * version in force is always public: nobody keeps to what they may not read.
 */
export async function obeyRetention(change: Change, today: string): Promise<void> {
  const [found] = await change.query<Found>(foundSql, [change.forceId, today]);
  if (!found) return;
  const laid = layeredOn(found.rules, today).flatMap(({ rule, from }) =>
    rulesOfKind(parseRules([rule]), "PUBLICATION").map((read) => ({ rule: read, ...(from ? { from } : {}) })),
  );
  const keeping = publicationTerms(laid, "PROTOCOL").keeping?.rule ?? null;
  const changed = found.versions.flatMap(({ id, endedOn, until: before }) => {
    const until = endedOn === null ? null : visibleUntil(endedOn, keeping?.retentionYears ?? null);
    return until === before ? [] : [{ id, before, until }];
  });
  if (changed.length === 0) return;
  await change.query(
    `update protocols.protocol_versions v set visible_until = j.until
     from jsonb_to_recordset($2::jsonb) as j (id uuid, until date) where v.force_id = $1 and v.id = j.id`,
    [change.forceId, JSON.stringify(changed)],
  );
  await change.audit(
    ...changed.map(({ id, before, until }) => ({
      action: "keepVersionPublic",
      entity: "ProtocolVersion",
      entityId: id,
      clauseId: keeping?.clauseId,
      before: { visibleUntil: before },
      after: { visibleUntil: until },
    })),
  );
}
