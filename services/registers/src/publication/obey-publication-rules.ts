import { visibleUntil } from "@probity/rules/decisions/publication-terms";
import type { Change } from "@probity/service-kit/context";
import type { RegisterKind } from "../entries/register-entry.entity.js";
import type { KeptRulebook } from "../obligations/obligation.rules.js";
import { rulebooksOf } from "../rulebooks/rules-of-day.js";
import { termsOf, termsOn, type KeptTerms } from "./publication-terms.js";

const termsSql = `(select coalesce(json_agg(json_build_object('register', p.register, 'audience', p.audience, 'sentence', p.sentence, 'sentenceCy', p.sentence_cy, 'clauseRef', p.clause_ref,
     'clauseId', p.clause_id, 'retentionYears', p.retention_years, 'frequencyMonths', p.frequency_months,
     'namesNonDeclarers', p.names_non_declarers)), '[]')
   from registers.publications p where p.force_id = $1) as terms`;

/**
 * Brings what the public reads of a force's registers up to date with the rules of a day, and answers their terms. Entries are
 * gone through only where the terms changed; the number of statements depends neither on the entries nor on the rules.
 */
export async function obeyPublicationRules(change: Change, today: string): Promise<readonly KeptTerms[]> {
  const { forceId } = change;
  // What is published while the terms change is published on the new ones. The same lock as that of the duties.
  await change.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`obligations of ${forceId}`]);
  const [kept] = await change.query<{ rulebooks: KeptRulebook<unknown>[]; terms: KeptTerms[] }>(
    `select ${rulebooksOf("$1")} as rulebooks, ${termsSql}`,
    [forceId],
  );
  const terms = termsOn(kept?.rulebooks ?? [], today);
  const former = (register: RegisterKind) => termsOf(kept?.terms ?? [], register);
  const changed = terms.filter((one) => !sameTerms(one, former(one.register)));
  if (changed.length === 0) return terms;
  const ids = new Map((await keepTerms(change, changed)).map(({ id, register }) => [register, id]));
  await judgeEntries(change, changed, null);
  await change.audit(
    ...changed.map((after) => {
      const { register, clauseId } = after;
      const trail = {
        action: "changeTermsOfPublication",
        entity: "RegisterPublication",
        before: former(register),
        after,
      };
      return { ...trail, entityId: ids.get(register) ?? "", clauseId: clauseId ?? undefined };
    }),
  );
  return terms;
}

/** Judges the entries of one person anew: their time in office changed. */
export async function judgeEntriesOf(change: Change, personId: string): Promise<void> {
  const [kept] = await change.query<{ terms: KeptTerms[] }>(`select ${termsSql}`, [change.forceId]);
  const stating = (kept?.terms ?? []).filter(({ retentionYears }) => retentionYears !== null);
  if (stating.length > 0) await judgeEntries(change, stating, personId);
}

function sameTerms(one: KeptTerms, other: KeptTerms): boolean {
  return Object.entries(one).every(([name, value]) => other[name as keyof KeptTerms] === value);
}

function keepTerms(change: Change, terms: readonly KeptTerms[]): Promise<{ id: string; register: RegisterKind }[]> {
  return change.query(
    `insert into registers.publications (force_id, register, audience, sentence, sentence_cy, clause_ref, clause_id, retention_years, frequency_months, names_non_declarers, last_published_on)
     select $1, t.register, t.audience, t.sentence, t."sentenceCy", t."clauseRef", t."clauseId", t."retentionYears", t."frequencyMonths", t."namesNonDeclarers",
       greatest((select max(e.published_at at time zone 'Europe/London')::date from registers.published_entries e where e.force_id = $1 and e.register = t.register),
         (select max(e.published_at at time zone 'Europe/London')::date from registers.published_gifts e where e.force_id = $1 and e.register = t.register))
     from jsonb_to_recordset($2::jsonb) as t (register text, audience text, sentence text, "sentenceCy" text, "clauseRef" uuid, "clauseId" text,
       "retentionYears" integer, "frequencyMonths" integer, "namesNonDeclarers" boolean)
     on conflict (force_id, register) do update set audience = excluded.audience, sentence = excluded.sentence, sentence_cy = excluded.sentence_cy,
       clause_ref = excluded.clause_ref, clause_id = excluded.clause_id, retention_years = excluded.retention_years,
       frequency_months = excluded.frequency_months, names_non_declarers = excluded.names_non_declarers, last_published_on = excluded.last_published_on
     returning id, register`,
    [change.forceId, JSON.stringify(terms)],
  );
}

/** Entries of registers `$2`, and of a person `$3` those that stand, with the day on which they ended: superseded, or the person out of office. */
const endings = (table: string) => `select e.id, e.register, e.public, e.published_to, e.visible_until,
    least((e.superseded_at at time zone 'Europe/London')::date, l.left_on) as ended_on
  from ${table} e left join (
    select h.person_id, case when bool_and(h.to_day is not null) then max(h.to_day) end as left_on
    from registers.office_holders h where h.force_id = $1 and h.public group by h.person_id) l on l.person_id = e.person_id
  where e.force_id = $1 and e.register = any($2) and ($3::uuid is null or (e.person_id = $3 and e.superseded_at is null))`;

/** Where the lines of registers stand: gifts have a table of their own. */
const tables = ["registers.published_entries", "registers.published_gifts"] as const;

async function judgeEntries(change: Change, terms: readonly KeptTerms[], personId: string | null): Promise<void> {
  for (const table of tables) await judgeIn(table, change, terms, personId);
}

async function judgeIn(
  table: (typeof tables)[number],
  change: Change,
  terms: readonly KeptTerms[],
  personId: string | null,
): Promise<void> {
  const of = [change.forceId, terms.map(({ register }) => register), personId];
  const ended = await change.query<{ register: RegisterKind; on: string }>(
    `select distinct x.register, x.ended_on as "on" from (${endings(table)}) x where x.ended_on is not null`,
    of,
  );
  const years = new Map(terms.map(({ register, retentionYears }) => [register, retentionYears]));
  const until = ended.map(({ register, on }) => ({
    register,
    on,
    until: visibleUntil(on, years.get(register) ?? null),
  }));
  const staff = terms.filter(({ audience }) => audience === "STAFF").map(({ register }) => register);
  // What was published to staff alone stays with them: whoever declared it was told so.
  await change.query(
    `update ${table} e set public = j.public, published_to = j.published_to, visible_until = j.until
     from (select x.id, x.public as was_public, x.visible_until as was_until, u.until,
             coalesce(x.published_to, case when x.public then 'PUBLIC' end) as published_to,
             x.register <> all($4) and (x.public or coalesce(x.published_to, '') = 'PUBLIC') as public
           from (${endings(table)}) x
           left join jsonb_to_recordset($5::jsonb) as u (register text, "on" date, until date) on u.register = x.register and u."on" = x.ended_on) j
     where e.force_id = $1 and e.id = j.id and (j.was_public, j.was_until) is distinct from (j.public, j.until)`,
    [...of, staff, JSON.stringify(until)],
  );
}
