import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const ofForce = "force_id = any ((select nullif(current_setting('app.forces', true), '')::uuid[])::uuid[])";
const me = "(select nullif(current_setting('app.persons', true), '')::uuid[])::uuid[]";
const routing = "(select current_setting('app.permission', true)) = 'routing'";

/** For the length of the function the caller is the router, and no other statement of the service is. */
export const asRouter = (body: string): string => `language plpgsql set search_path = pg_catalog, pg_temp as $$
declare former text := current_setting('app.permission', true);
begin
  perform set_config('app.permission', 'routing', true);
  ${body.trim()}
  perform set_config('app.permission', former, true);
end $$;`;

/** That two persons must not handle each other's matters. */
const conflicts = `
create table cases.person_conflicts (
  ${tenantColumns},
  person_id uuid not null,
  other_id uuid not null,
  cause text not null,
  from_day date,
  to_day date,
  told_by uuid not null,
  constraint person_conflicts_pk primary key (force_id, id),
  constraint person_conflicts_cause check (cause in ('RELATIONSHIP', 'DECLARED_INTEREST'))
);
create index person_conflicts_of_person on cases.person_conflicts (force_id, person_id);
create index person_conflicts_of_other on cases.person_conflicts (force_id, other_id);
${tenantTable({ table: "cases.person_conflicts", role: "probity_cases", commands: ["select", "insert", "update"], visible: routing })}
create function cases.keep_conflict(of_force uuid, of_id uuid, one uuid, other uuid, of_cause text, first_day date, last_day date, by_event uuid)
  returns void ${asRouter(`
  insert into cases.person_conflicts as c (force_id, id, person_id, other_id, cause, from_day, to_day, told_by)
    values (of_force, of_id, one, other, of_cause, first_day, last_day, by_event)
    on conflict (force_id, id) do update set to_day = excluded.to_day, told_by = excluded.told_by where c.told_by < excluded.told_by;`)}
create function cases.conflicts_of(of_force uuid, of_persons uuid[], on_day date)
  returns table (person_id uuid, other_id uuid, cause text) ${asRouter(`
  return query select c.person_id, c.other_id, c.cause from cases.person_conflicts c
  where c.force_id = of_force and (c.person_id = any (of_persons) or c.other_id = any (of_persons))
    and coalesce(c.from_day, on_day) <= on_day and coalesce(c.to_day, on_day) >= on_day;`)}`;

/** Whom a force named to watch over cases that nobody may lawfully receive; where it named nobody, its oversight body does. */
const queue = `
create table cases.queue_keepers (
  ${tenantColumns},
  person_id uuid not null,
  from_day date not null,
  to_day date,
  constraint queue_keepers_pk primary key (force_id, id),
  constraint queue_keepers_days check (to_day is null or to_day >= from_day - 1)
);
${tenantTable({ table: "cases.queue_keepers", role: "probity_cases", commands: ["select", "insert", "update"] })}
create index cases_waiting on cases.cases (force_id, id) where status = 'NO_LAWFUL_RECIPIENT';
create policy of_router on cases.case_parts for all to probity_cases using ((${ofForce}) and ${routing});
create policy of_router on cases.cases for all to probity_cases using ((${ofForce}) and ${routing});
create function cases.watches(of_force uuid, of_case uuid) returns boolean language sql stable as $$
  select exists (select 1 from cases.case_parts p where p.force_id = of_force and p.case_id = of_case and p.part = 'OVERSIGHT'
    and p.ended_at is null and p.person_id = any (${me})) $$;
create function cases.give_waiting(of_force uuid, of_case uuid, to_person uuid, by_clause text) returns void ${asRouter(`
  if not cases.watches(of_force, of_case) then raise exception 'Only whoever watches over a case gives it to somebody.'; end if;
  insert into cases.case_parts (force_id, case_id, person_id, part, clause_id) values (of_force, of_case, to_person, 'HANDLER', by_clause)
    on conflict (force_id, case_id, person_id, part) do update set ended_at = null, began_at = now();`)}`;

/** The router sees what decides a route and who has a part, of open cases, and nothing that anybody wrote. */
const rerouting = `
create function cases.has_open(of_force uuid) returns table (open boolean) ${asRouter(`
  return query select exists (select 1 from cases.cases c where c.force_id = of_force and c.status <> 'CLOSED' and c.stage <> 'CLOSED' and c.route is not null and c.matter is not null);`)}
create function cases.routable(of_force uuid) returns table (id uuid, matter text, status text, version int, subject_id uuid, further_subject_ids uuid[],
  complainant_id uuid, happened_on date, raised_at timestamptz, direct_discussion text, route jsonb, parts jsonb) ${asRouter(`
  return query select c.id, c.matter, c.status, c.version, c.subject_person_id, c.further_subjects, c.raised_by, c.happened_on, c.raised_at, c.direct_discussion, c.route,
    (select coalesce(jsonb_agg(jsonb_build_object('personId', p.person_id, 'part', p.part) order by p.part, p.person_id), '[]') from cases.case_parts p
      where p.force_id = c.force_id and p.case_id = c.id and p.ended_at is null)
  from cases.cases c where c.force_id = of_force and c.status <> 'CLOSED' and c.stage <> 'CLOSED' and c.route is not null and c.matter is not null order by c.id for update of c;`)}
create function cases.reroute(of_force uuid, changed jsonb) returns void ${asRouter(`
  if cardinality(${me}) > 0 then raise exception 'The router alone routes anew, for nobody.'; end if;
  update cases.cases c set status = x.status, route = x.route, version_id = x."versionId", clause_ref = x."clauseRef", version = c.version + 1
    from jsonb_to_recordset(changed) as x(id uuid, status text, route jsonb, "versionId" uuid, "clauseRef" uuid)
    where c.force_id = of_force and c.id = x.id;
  update cases.case_parts p set ended_at = now()
    from jsonb_to_recordset(changed) as x(id uuid, ends jsonb), jsonb_to_recordset(x.ends) as e("personId" uuid, part text)
    where p.force_id = of_force and p.case_id = x.id and p.person_id = e."personId" and p.part = e.part and p.ended_at is null;
  insert into cases.case_parts (force_id, case_id, person_id, part, clause_id)
    select of_force, x.id, b."personId", b.part, x."clauseId"
    from jsonb_to_recordset(changed) as x(id uuid, "clauseId" text, begins jsonb), jsonb_to_recordset(x.begins) as b("personId" uuid, part text)
    on conflict (force_id, case_id, person_id, part) do update set ended_at = null, began_at = now();`)}`;

/** Whoever has a part may name a subject; even himself or herself, who then sees the row no more. */
const naming = `
create function cases.name_subject(of_force uuid, of_case uuid, person uuid) returns void ${asRouter(`
  update cases.cases c set version = version + 1, subject_person_id = coalesce(subject_person_id, person),
    further_subjects = case when subject_person_id is null then further_subjects else further_subjects || person end
  where c.force_id = of_force and c.id = of_case and not coalesce(subject_person_id = any (${me}), false) and not further_subjects && ${me}
    and exists (select 1 from cases.case_parts p where p.force_id = c.force_id and p.case_id = c.id and p.person_id = any (${me}) and p.ended_at is null);`)}`;

const functions = [
  "keep_conflict(uuid, uuid, uuid, uuid, text, date, date, uuid)",
  "conflicts_of(uuid, uuid[], date)",
  "watches(uuid, uuid)",
  "give_waiting(uuid, uuid, uuid, text)",
  "has_open(uuid)",
  "routable(uuid)",
  "reroute(uuid, jsonb)",
  "name_subject(uuid, uuid, uuid)",
];

/**
 * Who must not receive whose matters, and who watches over what nobody may receive. The router alone learns of a conflict: it asks
 * for the persons of one matter, and is told with whom they are conflicted, never what lies between them.
 */
export class CaseRouting20261128 implements MigrationInterface {
  name = "CaseRouting1795824000030";

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [conflicts, queue, rerouting, naming]) await runner.query(part);
    for (const one of functions)
      await runner.query(
        `revoke all on function cases.${one} from public; grant execute on function cases.${one} to probity_cases`,
      );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
