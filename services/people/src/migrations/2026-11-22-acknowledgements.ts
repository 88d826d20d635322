import { receivedEventsTable, tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const role = "probity_people";

const tables = `
create table people.rulebooks (
  ${tenantColumns},
  protocol_id uuid not null,
  protocol_title_en text not null,
  protocol_title_cy text not null,
  number text not null,
  body_kind text not null,
  in_force_from date not null,
  in_force_to date,
  content_hash text not null,
  clauses jsonb not null,
  rules jsonb not null,
  told_by uuid not null,
  constraint rulebooks_pk primary key (force_id, id)
);
${tenantTable({ table: "people.rulebooks", role, commands: ["select", "insert", "update"] })}
create table people.acknowledgements (
  ${tenantColumns},
  person_id uuid not null,
  version_id uuid not null,
  event text not null,
  content_hash text not null,
  clause_ids text[] not null,
  roles text[] not null,
  typed_name text not null,
  signed_at timestamptz not null,
  constraint acknowledgements_pk primary key (force_id, id),
  constraint acknowledgements_person foreign key (force_id, person_id) references people.persons (force_id, id),
  constraint acknowledgements_version foreign key (force_id, version_id) references people.rulebooks (force_id, id),
  constraint acknowledgements_once unique (force_id, person_id, version_id, event)
);
${tenantTable({
  table: "people.acknowledgements",
  role,
  commands: ["select", "insert"],
  visible:
    "person_id = any (nullif(current_setting('app.persons', true), '')::uuid[]) or current_setting('app.permission', true) in ('acknowledgements:read', 'platform')",
})}
${receivedEventsTable("people", role)}`;

/** Who signed which version of a protocol. */
export class Acknowledgements20261122 implements MigrationInterface {
  name = "Acknowledgements1795305600000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
