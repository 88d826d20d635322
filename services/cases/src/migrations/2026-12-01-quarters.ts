import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const permission = "(select current_setting('app.permission', true))";

/** What may be read of the quarters of a year that runs: the public its own columns, officers those of theirs. Never rewritten. */
export class Quarters20261201 implements MigrationInterface {
  name = "Quarters1796083200021";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table cases.published_quarters (
  ${tenantColumns},
  year int not null,
  quarter int not null,
  figures jsonb not null,
  officers jsonb not null,
  published_on date not null,
  constraint published_quarters_pk primary key (force_id, id),
  constraint published_quarters_once unique (force_id, year, quarter),
  constraint published_quarters_quarter check (quarter between 1 and 4)
);
${tenantTable({
  table: "cases.published_quarters",
  role: "probity_cases",
  commands: ["select", "insert"],
  visible: `${permission} in ('platform', 'cases:handle')`,
  published: { columns: ["force_id", "year", "quarter", "figures", "published_on"], where: "true" },
})}
create trigger published_quarters_tell after insert on cases.published_quarters for each statement execute function cases.tell_published();`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
