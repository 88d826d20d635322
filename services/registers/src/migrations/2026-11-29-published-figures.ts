import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** Of which years the figures of complaints are published, and since when: evidence of an item that the law asks for. No figure is here. */
export class PublishedFigures20261129 implements MigrationInterface {
  name = "PublishedFigures1795910400001";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table registers.published_figures (
  ${tenantColumns},
  year int not null,
  published_on date not null,
  constraint published_figures_pk primary key (force_id, id),
  constraint published_figures_once unique (force_id, year)
);
${tenantTable({
  table: "registers.published_figures",
  role: "probity_registers",
  commands: ["select", "insert"],
  published: { columns: ["force_id", "year", "published_on"], where: "true" },
})}
create trigger published_figures_tell after insert on registers.published_figures
  for each statement execute function registers.tell_published();`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
