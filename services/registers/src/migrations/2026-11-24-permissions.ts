import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const role = "probity_registers";
const persons = "any (nullif(current_setting('app.persons', true), '')::uuid[])";
const today = "(now() at time zone 'Europe/London')::date";

// Whoever holds, today, the office that receives the form or the one that decides.
const holdsOffice = `exists (
  select 1 from registers.office_holders h where h.force_id = permissions.force_id and h.person_id = ${persons}
    and h.role in (permissions.submit_to, permissions.decider) and h.from_day <= ${today} and (h.to_day is null or h.to_day >= ${today}))`;

const visible = `person_id = ${persons} or current_setting('app.permission', true) in ('registers:read', 'platform') or ${holdsOffice}`;

const permissions = `
create table registers.permissions (
  ${tenantColumns},
  person_id uuid not null,
  matter text not null,
  description text not null,
  with_whom text not null,
  effect text not null,
  voluntary boolean not null,
  uncertain boolean not null,
  begins_on date,
  begun_on date,
  asked_at timestamptz not null,
  renewal_of uuid,
  status text not null,
  version integer not null default 1,
  outcome text not null,
  decider text not null,
  decider_named text not null,
  submit_to text,
  receiver_vacant boolean not null,
  before text,
  refusal_needs_reasons boolean not null,
  keep_record boolean not null,
  rule_id text,
  clause_ref uuid,
  clause_id text,
  explanation text[] not null,
  conditions text,
  until date,
  constraint permissions_pk primary key (force_id, id),
  constraint permissions_renewal foreign key (force_id, renewal_of) references registers.permissions (force_id, id)
);
create index permissions_by_status on registers.permissions (force_id, status, id);
create index permissions_of_person on registers.permissions (force_id, person_id, id);
${tenantTable({ table: "registers.permissions", role, commands: ["select", "insert", "update"], visible })}`;

const steps = `
create table registers.permission_steps (
  ${tenantColumns},
  permission_id uuid not null,
  act text not null,
  at timestamptz not null,
  person_id uuid not null,
  reason text,
  constraint permission_steps_pk primary key (force_id, id),
  constraint permission_steps_permission foreign key (force_id, permission_id) references registers.permissions (force_id, id)
);
create index permission_steps_of_permission on registers.permission_steps (force_id, permission_id, id);
${tenantTable({
  table: "registers.permission_steps",
  role,
  commands: ["select", "insert"],
  visible: `exists (
    select 1 from registers.permissions p where p.force_id = permission_steps.force_id and p.id = permission_steps.permission_id)`,
})}`;

/** Permissions that people ask for, and what was done with each. */
export class Permissions20261124 implements MigrationInterface {
  name = "Permissions1795503600000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(permissions);
    await runner.query(steps);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
