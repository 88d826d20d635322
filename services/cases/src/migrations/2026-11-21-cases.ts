import {
  auditTable,
  idempotencyTable,
  receivedEventsTable,
  tenantColumns,
  tenantTable,
} from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const role = "probity_cases";
const kept = ["select", "insert", "update"] as const;

const copies = `
create table cases.force_settings (
  ${tenantColumns},
  governing_bodies jsonb not null,
  titles jsonb not null,
  fallback jsonb,
  told_by uuid not null,
  constraint force_settings_pk primary key (force_id, id)
);
create table cases.rulebooks (
  ${tenantColumns},
  in_force_from date not null,
  in_force_to date,
  rules jsonb not null,
  told_by uuid not null,
  constraint rulebooks_pk primary key (force_id, id)
);
create table cases.office_holders (
  ${tenantColumns},
  person_id uuid not null,
  role text not null,
  from_day date not null,
  to_day date,
  told_by uuid not null,
  constraint office_holders_pk primary key (force_id, id)
);
create table cases.reporting_lines (
  ${tenantColumns},
  person_id uuid not null,
  manager_id uuid not null,
  from_day date not null,
  to_day date,
  told_by uuid not null,
  constraint reporting_lines_pk primary key (force_id, id)
);
${["force_settings", "rulebooks", "office_holders", "reporting_lines"]
  .map((table) => tenantTable({ table: `cases.${table}`, role, commands: kept }))
  .join("\n")}`;

const me = "any (nullif(current_setting('app.persons', true), '')::uuid[])";
const handedOver = "current_setting('app.permission', true) in ('cases:raise', 'platform')";

const cases = `
create table cases.case_parts (
  ${tenantColumns},
  case_id uuid not null,
  person_id uuid not null,
  part text not null,
  clause_id text,
  began_at timestamptz not null default now(),
  ended_at timestamptz,
  constraint case_parts_pk primary key (force_id, id),
  constraint case_parts_once unique (force_id, case_id, person_id, part)
);
create index case_parts_of_person on cases.case_parts (force_id, person_id, case_id) where ended_at is null;
create table cases.cases (
  ${tenantColumns},
  reference text not null,
  matter text not null,
  status text not null,
  subject_person_id uuid not null,
  raised_by uuid not null,
  raised_at timestamptz not null,
  happened_on date,
  direct_discussion text not null,
  narrative text not null,
  version_id uuid,
  clause_ref uuid,
  route jsonb not null,
  constraint cases_pk primary key (force_id, id),
  constraint cases_reference unique (force_id, reference)
);
create table cases.case_steps (
  ${tenantColumns},
  case_id uuid not null,
  at timestamptz not null,
  title_en text not null,
  title_cy text not null,
  clause_id text,
  reason text,
  constraint case_steps_pk primary key (force_id, id),
  constraint case_steps_case foreign key (force_id, case_id) references cases.cases (force_id, id)
);
create index case_steps_of_case on cases.case_steps (force_id, case_id, at);
${tenantTable({ table: "cases.case_parts", role, commands: kept, visible: `person_id = ${me}`, writable: handedOver })}
${tenantTable({
  table: "cases.cases",
  role,
  commands: kept,
  visible: `not (subject_person_id = ${me}) and exists (
    select 1 from cases.case_parts p where p.force_id = cases.force_id and p.case_id = cases.id and p.person_id = ${me} and p.ended_at is null)`,
  writable: handedOver,
})}
${tenantTable({
  table: "cases.case_steps",
  role,
  commands: ["select", "insert"],
  visible: "exists (select 1 from cases.cases c where c.force_id = case_steps.force_id and c.id = case_steps.case_id)",
  writable: handedOver,
})}`;

/** The tables of the cases subgraph. */
export class Cases20261121 implements MigrationInterface {
  name = "Cases1795219200000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(copies);
    await runner.query(cases);
    await runner.query(auditTable("cases", role));
    await runner.query(idempotencyTable("cases", role));
    await runner.query(receivedEventsTable("cases", role));
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
