import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const changes = `
create table people.person_changes (
  ${tenantColumns},
  kind text not null,
  person_id uuid not null,
  on_day date not null,
  reason text,
  steps jsonb not null,
  restores jsonb not null,
  made_by text not null,
  made_at timestamptz not null,
  undone_at timestamptz,
  undo_reason text,
  constraint person_changes_pk primary key (force_id, id),
  constraint person_changes_person foreign key (force_id, person_id) references people.persons (force_id, id),
  constraint person_changes_kind check (kind in ('JOINER', 'MOVER', 'LEAVER')),
  constraint person_changes_undone check ((undone_at is null) = (undo_reason is null))
);
create index person_changes_of_person on people.person_changes (force_id, person_id, made_at desc);
${tenantTable({
  table: "people.person_changes",
  role: "probity_people",
  commands: ["select", "insert", "update"],
  visible: "current_setting('app.permission', true) = 'force:configure'",
})}
create index reporting_lines_to_manager on people.reporting_lines (force_id, manager_id);
alter table people.rulebooks add column fallbacks jsonb not null default '[]';`;

/** Who joined, moved and left, with everything that opened and closed; whom a clause names when nobody holds the office. */
export class PersonChanges20261124 implements MigrationInterface {
  name = "PersonChanges1795500000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(changes);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
