import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const role = "probity_cases";
const me = "(select nullif(current_setting('app.persons', true), '')::uuid[])::uuid[]";
const permission = "(select current_setting('app.permission', true))";
const ofForce = "force_id = any ((select nullif(current_setting('app.forces', true), '')::uuid[])::uuid[])";

/** Whoever has a part sees a case; whom it is about never does, whatever else they have to do with it. */
const visible = `not coalesce(subject_person_id = any (${me}), false) and not (further_subjects && coalesce(${me}, '{}'))
  and exists (select 1 from cases.case_parts p where p.force_id = cases.force_id and p.case_id = cases.id and p.person_id = any (${me}) and p.ended_at is null)`;
const handedOver = `${permission} in ('cases:raise', 'platform')`;

const kinds = `
alter table cases.cases
  alter column subject_person_id drop not null,
  alter column raised_by drop not null,
  alter column route drop not null,
  add column kind text,
  add column stage text,
  add column marking text,
  add column protected_disclosure boolean not null default false,
  add column further_subjects uuid[] not null default '{}',
  add column sealed_facts bytea,
  add column outcome text,
  add column closed_at timestamptz,
  add column version int not null default 1;
-- By a change of type, not by an update: the row policies hold for the owner too and would hide every row from it.
alter table cases.cases
  alter column kind type text using case matter when 'DISRESPECT' then 'REDRESS' when 'INFORMATION_REQUEST' then 'INFORMATION_RESERVATION' else 'CONCERN' end,
  alter column stage type text using case when (route ->> 'informalFirst')::boolean then 'INFORMAL' else 'RECEIVED' end,
  alter column kind set not null,
  alter column stage set not null;
alter policy of_force on cases.cases using ((${ofForce}) and (${visible})) with check ((${ofForce}) and ((${visible}) or (${handedOver})));
alter table cases.case_steps
  add column kind text,
  add column version_id uuid,
  add column by_person uuid,
  add column sealed_note bytea;
alter table cases.case_steps
  alter column kind type text using case title_en when 'Concern raised' then 'RAISED' else 'ROUTED' end,
  alter column kind set not null;`;

const ofCases = `
create table cases.case_clocks (
  ${tenantColumns},
  case_id uuid not null,
  kind text not null,
  anchor timestamptz not null,
  due_at timestamptz,
  clause_id text,
  citation text,
  target boolean not null default false,
  explanation jsonb not null,
  pauses jsonb not null default '[]',
  met_at timestamptz,
  stopped_at timestamptz,
  constraint case_clocks_pk primary key (force_id, id),
  constraint case_clocks_case foreign key (force_id, case_id) references cases.cases (force_id, id),
  constraint case_clocks_once unique (force_id, case_id, kind)
);
create index case_clocks_running on cases.case_clocks (force_id, due_at, case_id) where met_at is null and stopped_at is null;
${tenantTable({
  table: "cases.case_clocks",
  role,
  commands: ["select", "insert", "update"],
  visible: `exists (select 1 from cases.cases c where c.force_id = case_clocks.force_id and c.id = case_clocks.case_id) or ${permission} = 'platform'`,
  writable: handedOver,
})}
create table cases.case_accesses (
  ${tenantColumns},
  case_id uuid not null,
  person_id uuid,
  subject text not null,
  what text not null,
  reason text not null,
  at timestamptz not null,
  constraint case_accesses_pk primary key (force_id, id),
  constraint case_accesses_case foreign key (force_id, case_id) references cases.cases (force_id, id)
);
create index case_accesses_of_case on cases.case_accesses (force_id, case_id, at);
${tenantTable({
  table: "cases.case_accesses",
  role,
  commands: ["select", "insert"],
  visible:
    "exists (select 1 from cases.cases c where c.force_id = case_accesses.force_id and c.id = case_accesses.case_id)",
})}`;

/**
 * A case is of a kind, goes through stages, may be about nobody or several, and is raised by somebody or anonymously.
 * Facts and notes are sealed by its key. Each change counts its version up, so that of two at once the second is told.
 */
export class CaseKinds20261128 implements MigrationInterface {
  name = "CaseKinds1795824000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(kinds);
    await runner.query(ofCases);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
