import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const role = "probity_people";
const own = "person_id = any (nullif(current_setting('app.persons', true), '')::uuid[])";
const permission = "current_setting('app.permission', true)";

const tables = `
create table people.notices (
  ${tenantColumns},
  person_id uuid not null,
  kind text not null,
  subject_id uuid not null,
  occasion text not null,
  occasion_on date not null,
  due_on date,
  clause_id text not null,
  created_at timestamptz not null,
  read_at timestamptz,
  email text not null,
  attempts integer not null default 0,
  last_error text,
  constraint notices_pk primary key (force_id, id),
  constraint notices_person foreign key (force_id, person_id) references people.persons (force_id, id),
  constraint notices_once unique (force_id, person_id, kind, subject_id, occasion_on),
  constraint notices_email check (email in ('NOT_CONFIGURED', 'NOT_WANTED', 'WAITING', 'SENT', 'FAILED'))
);
create index notices_unread on people.notices (force_id, person_id) where read_at is null;
create index notices_of_subject on people.notices (force_id, kind, subject_id, person_id, created_at);
${tenantTable({
  table: "people.notices",
  role,
  commands: ["select", "insert", "update"],
  visible: `${own} or ${permission} = 'platform' or (kind = 'SIGNATURE_DUE' and ${permission} in ('acknowledgements:read', 'acknowledgements:remind'))`,
})}
create table people.notice_preferences (
  ${tenantColumns},
  person_id uuid not null,
  by_email text not null,
  quiet_from smallint not null,
  quiet_to smallint not null,
  language text not null,
  constraint notice_preferences_pk primary key (force_id, id),
  constraint notice_preferences_person foreign key (force_id, person_id) references people.persons (force_id, id),
  constraint notice_preferences_once unique (force_id, person_id),
  constraint notice_preferences_email check (by_email in ('EACH', 'DAILY', 'NONE')),
  constraint notice_preferences_hours check (quiet_from between 0 and 23 and quiet_to between 0 and 23)
);
${tenantTable({
  table: "people.notice_preferences",
  role,
  commands: ["select", "insert", "update"],
  visible: `${own} or ${permission} = 'platform'`,
})}`;

/** What people are told of, and how they want to be told. */
export class Notices20261124 implements MigrationInterface {
  name = "Notices1795478400000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
