import type { MigrationInterface, QueryRunner } from "typeorm";

const me = "(select nullif(current_setting('app.persons', true), '')::uuid[])::uuid[]";
const until = "cases.kept_until(c.force_id, c.id, c.kind, (c.closed_at at time zone 'Europe/London')::date, today)";

/** For the length of the function the caller obeys the periods, and no other statement of the service does. */
const asRetention = (body: string): string => `language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare former text := current_setting('app.permission', true); doomed uuid[];
begin
  if cardinality(${me}) > 0 then raise exception 'The platform alone deletes cases, for nobody.'; end if;
  perform set_config('app.permission', 'retention', true);
  ${body.trim()}
  perform set_config('app.permission', former, true);
end $$;`;

const stepsOf = (which: string) => `(select max((s.at at time zone 'Europe/London')::date) from cases.case_steps s
    where s.force_id = of_force and s.case_id = of_case and ${which})`;

/** The day from which a period counts for a case: that of its closing where it has none of the other; null: it has not come. */
const countsFrom = `
create function cases.counted_from(of_force uuid, of_case uuid, what text, closed date) returns date language sql stable as $$
  select case what
    when 'DECISION' then coalesce(${stepsOf("(s.kind in ('DECISION', 'COMPLAINT_NOT_RECORDED', 'DISAPPLIED') or s.review_outcome = 'VARIED')")}, closed)
    when 'OUTCOME' then coalesce(${stepsOf("s.kind = 'OUTCOME'")}, closed)
    when 'END_OF_OFFICE' then (select case when bool_or(h.to_day is null) then null else coalesce(max(h.to_day), closed) end
      from cases.cases c left join cases.office_holders h on h.force_id = c.force_id and (h.person_id = c.subject_person_id or h.person_id = any (c.further_subjects))
        and h.role in ('ELECTED_HOLDER', 'DEPUTY', 'APPOINTED_PERSON', 'CHAIR_OF_BODY', 'MEMBER') and h.from_day <= coalesce(h.to_day, h.from_day)
      where c.force_id = of_force and c.id = of_case and h.id is not null)
    else closed end $$;
create function cases.kept_until(of_force uuid, of_case uuid, of_kind text, closed date, today date) returns date language sql stable as $$
  select min(d.day) from (
    select case when f.day is not null then greatest((f.day + make_interval(months => p.months))::date, p.from_day) end as day,
      lead(p.from_day) over (order by p.from_day, p.id) as next_from, p.months
    from cases.retention_periods p cross join lateral (select cases.counted_from(of_force, of_case, p.counts_from, closed) as day) f
    where p.force_id = of_force and p.kind = of_kind) d
  where d.months is not null and (d.next_from is null or (d.next_from > today and d.day < d.next_from)) $$;`;

/** As before, by the case. */
const functions = `
create or replace function cases.plan_deletions(of_force uuid, today date) returns table (case_id uuid, on_day date, occasion text, person_ids uuid[]) ${asRetention(`
  update cases.case_deletions d set on_day = null, told = 0 from cases.cases c
    where d.force_id = of_force and d.on_day is not null and c.force_id = d.force_id and c.id = d.id
      and (c.closed_at is null or cases.is_held(c.force_id, c.id) or coalesce(${until} > greatest(d.on_day, today), true));
  insert into cases.case_deletions as d (force_id, id, on_day)
    select c.force_id, c.id, greatest(${until}, today + 28) from cases.cases c
    where c.force_id = of_force and c.closed_at is not null and not cases.is_held(c.force_id, c.id) and ${until} <= today + 28
    on conflict (force_id, id) do update set on_day = excluded.on_day, told = 0 where d.on_day is null;
  return query with due as (
    update cases.case_deletions d set on_day = greatest(d.on_day, today + 7), told = case when d.on_day <= today + 7 then 2 else 1 end
    where d.force_id = of_force and d.on_day is not null and (d.told = 0 or (d.told = 1 and d.on_day <= today + 7))
    returning d.force_id, d.id, d.on_day, d.told)
  select due.id, due.on_day, case due.told when 2 then 'WEEK_BEFORE' else 'FOUR_WEEKS_BEFORE' end, array(
    select distinct p.person_id from cases.case_parts p join cases.cases c on c.force_id = p.force_id and c.id = p.case_id
    where p.force_id = due.force_id and p.case_id = due.id and p.part <> 'COMPLAINANT' and p.ended_at is null
      and not coalesce(p.person_id = c.subject_person_id, false) and not p.person_id = any (c.further_subjects))
  from due order by due.id;`)}
create or replace function cases.delete_expired(of_force uuid, today date, at_time timestamptz, at_most int)
  returns table (id uuid, kind text, months int, period_from date) ${asRetention(`
  -- Locked first: who sets a hold at this moment has set it before the statement that deletes looks.
  select array_agg(x.id) into doomed from (select c.id from cases.case_deletions d join cases.cases c on c.force_id = d.force_id and c.id = d.id
    where d.force_id = of_force and d.on_day <= today order by d.on_day, c.id limit at_most for update of c) x;
  return query with gone as (
    delete from cases.cases c where c.force_id = of_force and c.id = any (doomed) and c.closed_at is not null
      and not cases.is_held(c.force_id, c.id) and ${until} <= today
      and exists (select 1 from cases.case_deletions d where d.force_id = c.force_id and d.id = c.id and d.on_day <= today)
    returning c.*),
  forgotten as (
    update cases.idempotency_keys i set request_hash = '' where i.force_id = of_force and i.result_id in (select g.id from gone g))
  insert into cases.case_tombstones as t (force_id, id, reference, kind, opened_on, closed_on, deleted_at, months, counts_from, period_from, period_set_by, seen_by)
    select g.force_id, g.id, g.reference, g.kind, (g.raised_at at time zone 'Europe/London')::date, (g.closed_at at time zone 'Europe/London')::date,
      at_time, r.months, r.counts_from, r.from_day, r.set_by, array(select distinct p.person_id from cases.case_parts p where p.force_id = g.force_id
        and p.case_id = g.id and p.part <> 'COMPLAINANT' and p.ended_at is null and not coalesce(p.person_id = g.subject_person_id, false)
        and not p.person_id = any (g.further_subjects))
    from gone g cross join lateral (select p.months, p.counts_from, p.from_day, p.set_by from cases.retention_periods p
      where p.force_id = g.force_id and p.kind = g.kind and p.from_day <= today order by p.from_day desc, p.id desc limit 1) r
  returning t.id, t.kind, t.months, t.period_from;`)}
drop function cases.kept_until(uuid, text, date, date);`;

const anchors = "('CLOSING', 'DECISION', 'OUTCOME', 'END_OF_OFFICE')";
const callable = ["counted_from(uuid, uuid, text, date)", "kept_until(uuid, uuid, text, date, date)"];

/** A period of keeping counts from what the rule behind it names, and says which rule that is. */
export class RetentionAnchors20261201 implements MigrationInterface {
  name = "RetentionAnchors1796083200020";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table cases.retention_periods
  add column counts_from text not null default 'CLOSING',
  add column source text,
  add constraint retention_periods_counts_from check (counts_from in ${anchors});
alter table cases.case_tombstones
  add column counts_from text not null default 'CLOSING',
  add constraint case_tombstones_counts_from check (counts_from in ${anchors});
${countsFrom}
${functions}`);
    for (const one of callable)
      await runner.query(
        `revoke all on function cases.${one} from public; grant execute on function cases.${one} to probity_cases`,
      );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
