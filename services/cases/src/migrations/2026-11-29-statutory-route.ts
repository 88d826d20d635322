import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { asRouter } from "./2026-11-28-case-routing.js";

const role = "probity_cases";
const me = "(select nullif(current_setting('app.persons', true), '')::uuid[])::uuid[]";

/** Who acts for the Police and Crime Panel here, and to whom it has delegated the initial handling, from when to when and by what. */
const arrangements = `
create table cases.statutory_arrangements (
  ${tenantColumns},
  what text not null,
  office text,
  person_id uuid,
  source text not null,
  from_day date not null,
  to_day date,
  constraint statutory_arrangements_pk primary key (force_id, id),
  constraint statutory_arrangements_what check (what in ('PANEL', 'DELEGATE')),
  constraint statutory_arrangements_one check ((office is null) <> (person_id is null)),
  constraint statutory_arrangements_days check (to_day is null or to_day >= from_day - 1)
);
${tenantTable({ table: "cases.statutory_arrangements", role, commands: ["select", "insert", "update"] })}
create table cases.case_complaints (
  ${tenantColumns},
  received_on date not null,
  sealed_complainant bytea,
  constraint case_complaints_pk primary key (force_id, id),
  constraint case_complaints_case foreign key (force_id, id) references cases.cases (force_id, id) on delete cascade
);
${tenantTable({
  table: "cases.case_complaints",
  role,
  commands: ["select", "insert"],
  visible:
    "exists (select 1 from cases.cases c where c.force_id = case_complaints.force_id and c.id = case_complaints.id)",
})}
alter table cases.case_steps
  add column gravity text,
  add column ground text,
  add column citation text,
  add constraint case_steps_gravity check (gravity in ('ORDINARY', 'SERIOUS', 'CONDUCT_MATTER')),
  add constraint case_steps_ground check (ground in ('OWN_STAFF', 'OVER_TWELVE_MONTHS', 'ALREADY_COMPLAINED', 'ANONYMOUS', 'VEXATIOUS'));`;

/** Who handles a case hands it to others altogether; the platform sees who holds what was handed on, and nothing that anybody wrote. */
const handing = `
create function cases.hand_over(of_force uuid, of_case uuid, to_persons uuid[], as_part text, by_clause text) returns void ${asRouter(`
  if not exists (select 1 from cases.case_parts p where p.force_id = of_force and p.case_id = of_case and p.part in ('HANDLER', 'OVERSIGHT')
    and p.ended_at is null and p.person_id = any (${me})) then raise exception 'Only whoever handles a case or watches over it hands it over.'; end if;
  update cases.case_parts p set ended_at = now() where p.force_id = of_force and p.case_id = of_case and p.part in ('HANDLER', 'OVERSIGHT')
    and p.ended_at is null and not (p.part = as_part and p.person_id = any (to_persons));
  insert into cases.case_parts as p (force_id, case_id, person_id, part, clause_id)
    select of_force, of_case, one, as_part, by_clause from unnest(to_persons) as one
    on conflict (force_id, case_id, person_id, part) do update set ended_at = null, referred_at = null,
      began_at = case when p.ended_at is null then p.began_at else now() end;`)}
create function cases.held_open(of_force uuid) returns table (id uuid, held_by text, held_as text, status text, subject_id uuid,
  further_subject_ids uuid[], complainant_id uuid, route jsonb, version_id uuid, clause_ref uuid, parts jsonb) ${asRouter(`
  return query select c.id, c.held_by, c.held_as, c.status, c.subject_person_id, c.further_subjects, c.raised_by, c.route, c.version_id, c.clause_ref,
    (select coalesce(jsonb_agg(jsonb_build_object('personId', p.person_id, 'part', p.part) order by p.part, p.person_id), '[]') from cases.case_parts p
      where p.force_id = c.force_id and p.case_id = c.id and p.ended_at is null)
  from cases.cases c where c.force_id = of_force and c.held_by <> 'ROUTE' and c.status <> 'CLOSED' and c.stage <> 'CLOSED' order by c.id for update of c;`)}`;

/** Complaints about office holders by the Elected Local Policing Bodies (Complaints and Misconduct) Regulations 2012. */
export class StatutoryRoute20261129 implements MigrationInterface {
  name = "StatutoryRoute1795910400042";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(arrangements);
    await runner.query(handing);
    for (const one of ["hand_over(uuid, uuid, uuid[], text, text)", "held_open(uuid)"])
      await runner.query(
        `revoke all on function cases.${one} from public; grant execute on function cases.${one} to ${role}`,
      );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
