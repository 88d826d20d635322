import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const permission = "(select current_setting('app.permission', true))";

/**
 * When to look whether the post or the reporting line of somebody who made a protected disclosure has changed. Ids and days
 * alone; nobody reads it but the platform: what it finds becomes a step of the case.
 */
export class DisclosureWatches20261128 implements MigrationInterface {
  name = "DisclosureWatches1795824000006";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table cases.disclosure_watches (
  ${tenantColumns},
  case_id uuid not null,
  person_id uuid not null,
  months int not null,
  due_on date not null,
  offices text[] not null,
  managers uuid[] not null,
  looked_at timestamptz,
  constraint disclosure_watches_pk primary key (force_id, id),
  constraint disclosure_watches_once unique (force_id, case_id, months),
  constraint disclosure_watches_case foreign key (force_id, case_id) references cases.cases (force_id, id)
);
create index disclosure_watches_due on cases.disclosure_watches (force_id, due_on) where looked_at is null;
${tenantTable({
  table: "cases.disclosure_watches",
  role: "probity_cases",
  commands: ["select", "insert", "update"],
  visible: `${permission} = 'platform'`,
  writable: `${permission} = 'cases:raise'`,
})}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
