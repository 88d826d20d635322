import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const permission = "(select current_setting('app.permission', true))";

const ofCase = (table: string, columns: readonly string[]) => `
create table cases.${table} (
  ${[tenantColumns, ...columns].join(",\n  ")},
  constraint ${table}_pk primary key (force_id, id),
  constraint ${table}_case foreign key (force_id, id) references cases.cases (force_id, id) on delete cascade
);
${tenantTable({
  table: `cases.${table}`,
  role: "probity_cases",
  commands: ["select", "insert", "update"],
  visible: `exists (select 1 from cases.cases c where c.force_id = ${table}.force_id and c.id = ${table}.id)`,
  writable: `${permission} = 'cases:raise'`,
})}`;

const tables: Readonly<Record<string, readonly string[]>> = {
  case_redress: ["discussed_on date", "sealed_discussion bytea"],
  case_staff_breaches: ["heading text"],
  case_holder_breaches: ["heading text", "outside_hours boolean"],
  case_concerns: ["ground text"],
  case_grievances: ["informal text not null", "handed_on date"],
  case_activity_queries: ["activity text not null", "planned_on date"],
  case_reservations: ["sealed_request bytea not null", "answer_due_on date", "decision text"],
  case_hearings: [
    "post text not null",
    "panel_notified_on date not null",
    "held_on date",
    "no_count_from date",
    "no_count_to date",
    "reported_on date",
    "recommendation text",
    "decision text",
    "decision_told_on date",
    "constraint case_hearings_not_counting check (no_count_to >= no_count_from)",
  ],
};

/** A table for each kind of case that had none: what is organisational and plain in columns, what somebody wrote sealed. */
export class KindTables20261130 implements MigrationInterface {
  name = "KindTables1795996800010";

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(tables)) await runner.query(ofCase(table, columns));
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
