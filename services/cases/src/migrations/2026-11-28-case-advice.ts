import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const permission = "(select current_setting('app.permission', true))";

const ofCase = (table: string, columns: string) => `
create table cases.${table} (
  ${tenantColumns},
  ${columns},
  constraint ${table}_pk primary key (force_id, id),
  constraint ${table}_case foreign key (force_id, id) references cases.cases (force_id, id)
);
${tenantTable({
  table: `cases.${table}`,
  role: "probity_cases",
  commands: ["select", "insert", "update"],
  visible: `exists (select 1 from cases.cases c where c.force_id = ${table}.force_id and c.id = ${table}.id)`,
  writable: `${permission} = 'cases:raise'`,
})}`;

/** Advice that was asked for, given, and followed or not; charges and proceedings that were notified. */
export class CaseAdvice20261128 implements MigrationInterface {
  name = "CaseAdvice1795824000011";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      ofCase(
        "case_advice",
        `topic text not null,
  given_at timestamptz,
  given_by uuid,
  followed boolean,
  followed_at timestamptz`,
      ),
    );
    await runner.query(
      ofCase(
        "case_proceedings",
        `occasion text not null,
  affects text not null,
  prospective boolean not null,
  happened_on date not null`,
      ),
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
