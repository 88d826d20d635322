import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const settled = `
create table people.settled_duties (
  ${tenantColumns},
  settled_at timestamptz not null,
  constraint settled_duties_pk primary key (force_id, id)
);
${tenantTable({
  table: "people.settled_duties",
  role: "probity_people",
  commands: ["select", "insert", "update"],
})}`;

/** When each duty was done, by its id: what was said of it before is heard too late. */
export class SettledDuties20261125 implements MigrationInterface {
  name = "SettledDuties1795615200000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(settled);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
