import {
  auditTable,
  idempotencyTable,
  receivedEventsTable,
  tenantColumns,
  tenantTable,
} from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const role = "probity_registers";
const kept = ["select", "insert", "update"] as const;

const copies = `
create table registers.rulebooks (
  ${tenantColumns},
  protocol_title_en text not null,
  protocol_title_cy text not null,
  in_force_from date not null,
  in_force_to date,
  rules jsonb not null,
  told_by uuid not null,
  constraint rulebooks_pk primary key (force_id, id)
);
create table registers.office_holders (
  ${tenantColumns},
  person_id uuid not null,
  office_id uuid not null,
  role text not null,
  kind text not null,
  from_day date not null,
  to_day date,
  elected_on date,
  public boolean not null,
  told_by uuid not null,
  constraint office_holders_pk primary key (force_id, id)
);
${tenantTable({ table: "registers.rulebooks", role, commands: kept })}
${tenantTable({ table: "registers.office_holders", role, commands: kept })}`;

const reviewer = "current_setting('app.permission', true) in ('registers:read', 'registers:publish', 'platform')";
const own = "person_id = any (nullif(current_setting('app.persons', true), '')::uuid[])";

const declarations = `
create table registers.declarations (
  ${tenantColumns},
  person_id uuid not null,
  kind text not null,
  status text not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  submitted_at timestamptz,
  reviewed_at timestamptz,
  reviewed_by uuid,
  return_reason text,
  constraint declarations_pk primary key (force_id, id)
);
create index declarations_by_status on registers.declarations (force_id, status, id);
create table registers.interests (
  ${tenantColumns},
  declaration_id uuid not null,
  person_id uuid not null,
  category text not null,
  nil boolean not null,
  description text not null,
  ordinal integer not null,
  constraint interests_pk primary key (force_id, id),
  constraint interests_declaration foreign key (force_id, declaration_id) references registers.declarations (force_id, id)
);
create index interests_of_declaration on registers.interests (force_id, declaration_id, ordinal);
${tenantTable({ table: "registers.declarations", role, commands: kept, visible: `${own} or (status <> 'DRAFT' and ${reviewer})` })}
${tenantTable({
  table: "registers.interests",
  role,
  commands: ["select", "insert", "update", "delete"],
  visible: `${own} or (${reviewer} and exists (
    select 1 from registers.declarations d where d.force_id = interests.force_id and d.id = interests.declaration_id))`,
})}`;

const published = `
create table registers.obligations (
  ${tenantColumns},
  person_id uuid not null,
  appointment_id uuid not null,
  duty text not null,
  rule_key text not null,
  clause_ref uuid not null,
  clause_id text not null,
  version_id uuid not null,
  anchor_on date not null,
  due_on date not null,
  explanation text[] not null,
  met_on date,
  met_by uuid,
  ended_on date,
  public boolean not null,
  constraint obligations_pk primary key (force_id, id),
  constraint obligations_once unique (force_id, appointment_id, rule_key)
);
create index obligations_by_due on registers.obligations (force_id, due_on, id);
create table registers.published_entries (
  ${tenantColumns},
  person_id uuid not null,
  register text not null,
  category text not null,
  nil boolean not null,
  description text not null,
  declared_on date not null,
  published_at timestamptz not null,
  public boolean not null,
  clause_ref uuid,
  clause_id text,
  protocol_title_en text,
  protocol_title_cy text,
  superseded_at timestamptz,
  constraint published_entries_pk primary key (force_id, id)
);
create index published_entries_of_person on registers.published_entries (person_id, register, declared_on desc, id desc) where superseded_at is null;
create index published_entries_of_force on registers.published_entries (force_id, register, declared_on desc, id desc) where superseded_at is null;
${tenantTable({
  table: "registers.obligations",
  role,
  commands: kept,
  visible: `${own} or current_setting('app.permission', true) in ('obligations:read', 'registers:declare', 'registers:publish', 'platform')`,
  published: {
    columns: [
      "force_id",
      "id",
      "person_id",
      "duty",
      "clause_ref",
      "clause_id",
      "anchor_on",
      "due_on",
      "explanation",
      "met_on",
      "ended_on",
      "public",
    ],
    where: "public",
  },
})}
${tenantTable({
  table: "registers.published_entries",
  role,
  commands: kept,
  published: {
    columns: [
      "force_id",
      "id",
      "person_id",
      "register",
      "category",
      "nil",
      "description",
      "declared_on",
      "published_at",
      "clause_ref",
      "clause_id",
      "protocol_title_en",
      "protocol_title_cy",
      "superseded_at",
      "public",
    ],
    where: "public",
  },
})}
revoke update on registers.published_entries from ${role};
grant update (superseded_at) on registers.published_entries to ${role};
create function registers.tell_published() returns trigger language plpgsql as $body$
begin
  perform pg_notify('probity_published', 'registers');
  return null;
end
$body$;
create trigger published_entries_tell after insert or update on registers.published_entries
  for each statement execute function registers.tell_published();
create trigger obligations_tell after insert or update on registers.obligations
  for each statement execute function registers.tell_published();`;

/** The tables of the registers subgraph. */
export class Registers20261121 implements MigrationInterface {
  name = "Registers1795219200000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(copies);
    await runner.query(declarations);
    await runner.query(published);
    await runner.query(auditTable("registers", role));
    await runner.query(idempotencyTable("registers", role));
    await runner.query(receivedEventsTable("registers", role));
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
