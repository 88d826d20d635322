import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const role = "probity_registers";

const declared = `
alter table registers.declarations
  add column withheld_at timestamptz,
  add column withheld_by uuid,
  add column withheld_reason text,
  add column published_by_date_at timestamptz;
create index declarations_waiting on registers.declarations (force_id, submitted_at, id) where status = 'SUBMITTED';
alter table registers.interests
  add column relation text not null default 'OWN',
  add column connected_name text,
  add column sensitive_reason text,
  add column decision text,
  add column decision_reason text,
  add column provision text,
  add column review_on date,
  add column decided_by uuid,
  add column decided_at timestamptz;`;

// What is not shown is not there: no role could read it by mistake.
const published = `
alter table registers.published_entries
  add column declaration_id uuid,
  add column interest_id uuid,
  add column relation text not null default 'OWN',
  add column details text not null default 'SHOWN',
  add column provision text,
  add column by_date boolean not null default false,
  add column reviewed_at timestamptz,
  add column correction_of date,
  add column replaced_on date,
  add constraint published_entries_hidden check (details = 'SHOWN' or description = '');
grant select (relation, details, provision, by_date, reviewed_at, correction_of) on registers.published_entries to probity_public;
grant update (reviewed_at, replaced_on) on registers.published_entries to ${role};
create index published_entries_of_declaration on registers.published_entries (force_id, declaration_id);
create index published_entries_all_of_force on registers.published_entries (force_id, register, declared_on desc, id desc);
create index published_entries_all_of_person on registers.published_entries (person_id, register, declared_on desc, id desc);`;

const naming = `
alter table registers.publications add column names_non_declarers boolean not null default false;
grant select (names_non_declarers) on registers.publications to probity_public;`;

const holds = `
create table registers.publication_holds (
  ${tenantColumns},
  from_day date not null,
  to_day date not null,
  reason text not null,
  recorded_by uuid,
  recorded_at timestamptz not null,
  lifted_on date,
  lifted_by uuid,
  lift_reason text,
  constraint publication_holds_pk primary key (force_id, id),
  constraint publication_holds_days check (to_day >= from_day)
);
${tenantTable({
  table: "registers.publication_holds",
  role,
  commands: ["select", "insert", "update"],
  published: { columns: ["force_id", "id", "from_day", "to_day", "reason", "lifted_on"], where: "true" },
})}
create trigger publication_holds_tell after insert or update on registers.publication_holds
  for each statement execute function registers.tell_published();`;

/** Publication by date, what is held back of it and why, and holds of all publication. */
export class ReviewOfEntries20261124 implements MigrationInterface {
  name = "ReviewOfEntries1795496400000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(declared);
    await runner.query(published);
    await runner.query(naming);
    await runner.query(holds);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
