import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const role = "probity_cases";
const ofForce = "force_id = any ((select nullif(current_setting('app.forces', true), '')::uuid[])::uuid[])";
const me = "(select nullif(current_setting('app.persons', true), '')::uuid[])::uuid[]";
const permission = "(select current_setting('app.permission', true))";
const retention = `${permission} = 'retention'`;
const seen = (table: string, caseId: string) =>
  `exists (select 1 from cases.cases c where c.force_id = ${table}.force_id and c.id = ${table}.${caseId})`;

const tables = `
create table cases.retention_periods (
  ${tenantColumns},
  kind text not null,
  months int,
  from_day date not null,
  set_by uuid,
  set_at timestamptz not null,
  constraint retention_periods_pk primary key (force_id, id),
  constraint retention_periods_months check (months between 1 and 1200)
);
create index retention_periods_of_kind on cases.retention_periods (force_id, kind, from_day, id);
${tenantTable({ table: "cases.retention_periods", role, commands: ["select", "insert"] })}
create table cases.case_holds (
  ${tenantColumns},
  case_id uuid not null,
  set_at timestamptz not null,
  set_by uuid not null,
  sealed_reason bytea not null,
  lifted_at timestamptz,
  lifted_by uuid,
  sealed_lift_reason bytea,
  constraint case_holds_pk primary key (force_id, id),
  constraint case_holds_case foreign key (force_id, case_id) references cases.cases (force_id, id) on delete cascade
);
create index case_holds_of_case on cases.case_holds (force_id, case_id, set_at);
${tenantTable({
  table: "cases.case_holds",
  role,
  commands: ["select", "insert", "update"],
  visible: `${seen("case_holds", "case_id")} or ${retention}`,
})}
create table cases.case_deletions (
  ${tenantColumns},
  on_day date,
  told int not null default 0,
  constraint case_deletions_pk primary key (force_id, id),
  constraint case_deletions_case foreign key (force_id, id) references cases.cases (force_id, id) on delete cascade
);
create index case_deletions_by_day on cases.case_deletions (force_id, on_day, id) where on_day is not null;
${tenantTable({
  table: "cases.case_deletions",
  role,
  commands: ["select", "insert", "update"],
  visible: `${seen("case_deletions", "id")} or ${retention}`,
})}
create table cases.case_tombstones (
  ${tenantColumns},
  reference text not null,
  kind text not null,
  opened_on date not null,
  closed_on date not null,
  deleted_at timestamptz not null,
  months int not null,
  period_from date not null,
  period_set_by uuid,
  seen_by uuid[] not null,
  constraint case_tombstones_pk primary key (force_id, id)
);
${tenantTable({
  table: "cases.case_tombstones",
  role,
  commands: ["select", "insert"],
  visible: `seen_by && ${me} or ${retention}`,
})}`;

/** What belongs to a case goes with it, whatever the row policies show to whom. */
const together = `
alter table cases.case_parts add constraint case_parts_case foreign key (force_id, case_id) references cases.cases (force_id, id)
  on delete cascade deferrable initially deferred not valid;
create index case_file_parts_of_case on cases.case_file_parts (force_id, case_id);
create index case_receipts_of_case on cases.case_receipts (force_id, case_id);
do $body$
declare one record;
begin
  for one in select k.conrelid::regclass as of_table, k.conname, pg_get_constraintdef(k.oid) as def from pg_constraint k
    where k.contype = 'f' and k.confdeltype = 'a' and k.connamespace = 'cases'::regnamespace
  loop
    execute format('alter table %s drop constraint %I', one.of_table, one.conname);
    execute format('alter table %s add constraint %I %s', one.of_table, one.conname,
      regexp_replace(one.def, '(REFERENCES [^)]*\\))', '\\1 ON DELETE CASCADE'));
  end loop;
end $body$;
grant delete on cases.cases to ${role};
create policy retention_alone on cases.cases as restrictive for delete to ${role} using ((${ofForce}) and ${retention});
create policy of_retention on cases.cases for all to ${role} using ((${ofForce}) and ${retention});
create policy of_retention on cases.case_parts for select to ${role} using ((${ofForce}) and ${retention});
-- What is done to keep or hand over a case is for those who handle it.
create policy handlers_alone on cases.case_steps as restrictive for select to ${role} using ((${ofForce}) and (kind not in ('LEGAL_HOLD', 'EXPORT')
  or exists (select 1 from cases.case_parts p where p.force_id = case_steps.force_id and p.case_id = case_steps.case_id
    and p.person_id = any (${me}) and p.part <> 'COMPLAINANT' and p.ended_at is null)));`;

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

const until = "cases.kept_until(c.force_id, c.kind, (c.closed_at at time zone 'Europe/London')::date, today)";

const functions = `
-- The first day on which no period keeps a closed case any more; null: it is kept. Only periods that run today or later count.
create function cases.kept_until(of_force uuid, of_kind text, closed date, today date) returns date language sql stable as $$
  select min(d.day) from (
    select greatest((closed + make_interval(months => p.months))::date, p.from_day) as day,
      lead(p.from_day) over (order by p.from_day, p.id) as next_from, p.months
    from cases.retention_periods p where p.force_id = of_force and p.kind = of_kind) d
  where d.months is not null and (d.next_from is null or (d.next_from > today and d.day < d.next_from)) $$;
create function cases.is_held(of_force uuid, of_case uuid) returns boolean language sql stable as $$
  select exists (select 1 from cases.case_holds h where h.force_id = of_force and h.case_id = of_case and h.lifted_at is null) $$;
create function cases.plan_deletions(of_force uuid, today date) returns table (case_id uuid, on_day date, occasion text, person_ids uuid[]) ${asRetention(`
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
create function cases.delete_expired(of_force uuid, today date, at_time timestamptz, at_most int)
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
  insert into cases.case_tombstones as t (force_id, id, reference, kind, opened_on, closed_on, deleted_at, months, period_from, period_set_by, seen_by)
    select g.force_id, g.id, g.reference, g.kind, (g.raised_at at time zone 'Europe/London')::date, (g.closed_at at time zone 'Europe/London')::date,
      at_time, r.months, r.from_day, r.set_by, array(select distinct p.person_id from cases.case_parts p where p.force_id = g.force_id and p.case_id = g.id
        and p.part <> 'COMPLAINANT' and p.ended_at is null and not coalesce(p.person_id = g.subject_person_id, false) and not p.person_id = any (g.further_subjects))
    from gone g cross join lateral (select p.months, p.from_day, p.set_by from cases.retention_periods p
      where p.force_id = g.force_id and p.kind = g.kind and p.from_day <= today order by p.from_day desc, p.id desc limit 1) r
  returning t.id, t.kind, t.months, t.period_from;`)}`;

const callable = [
  "kept_until(uuid, text, date, date)",
  "is_held(uuid, uuid)",
  "plan_deletions(uuid, date)",
  "delete_expired(uuid, date, timestamptz, int)",
];

/**
 * How long closed cases are kept, what holds one back, and what is left of one that was deleted. Deleting a case deletes its row:
 * everything that belongs to it goes in the same statement, its key among it. Nobody sees a case by this: two functions do
 * the work for nobody and answer ids, days and whom to tell.
 */
export class CaseRetention20261129 implements MigrationInterface {
  name = "CaseRetention1795910400030";

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [tables, together, functions]) await runner.query(part);
    for (const one of callable)
      await runner.query(
        `revoke all on function cases.${one} from public; grant execute on function cases.${one} to ${role}`,
      );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
