import { publicationTerms } from "@probity/rules/decisions/publication-terms";
import { layeredOn, type LayeredRule } from "@probity/rules/effective-rulebook";
import { parseRules, rulesOfKind } from "@probity/rules/rulebook";
import type { Change } from "@probity/service-kit/context";

/** The last day on which the public is told who held an office until `to_day`; for ever where no rule gives years `$2`. */
const until = "case when $2::integer is not null then (a.to_day + make_interval(years => $2))::date end";

/**
 * Obeys the rule of a day that says for how many years the public is told who held an office before. Who holds one today is
 * always told: the law asks for it. What changed is changed in one statement, however many held one.
 */
export async function obeyRetention(change: Change, today: string): Promise<void> {
  const rulebooks = await change.query<{ rules: LayeredRule[] }>(
    `select r.rules from people.rulebooks r
     where r.force_id = $1 and $2::date between r.in_force_from and coalesce(r.in_force_to, $2) order by r.id`,
    [change.forceId, today],
  );
  const laid = layeredOn(
    rulebooks.flatMap(({ rules }) => rules),
    today,
  ).flatMap(({ rule, from }) =>
    rulesOfKind(parseRules([rule]), "PUBLICATION").map((read) => ({ rule: read, ...(from ? { from } : {}) })),
  );
  const rule = publicationTerms(laid, "ROLES").keeping?.rule ?? null;
  const years = rule?.retentionYears ?? null;
  const changed = await change.query<{ id: string }>(
    `update people.appointments a set visible_until = ${until}
     where a.force_id = $1 and a.public and a.visible_until is distinct from ${until} returning a.id`,
    [change.forceId, years],
  );
  if (changed.length === 0) return;
  await change.audit({
    action: "keepHoldersPublic",
    entity: "Force",
    entityId: change.forceId,
    clauseId: rule?.clauseId,
    after: { retentionYears: years, appointments: changed.length },
  });
}
