import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const titles = `
create table registers.role_titles (
  ${tenantColumns},
  role text not null,
  title_en text not null,
  title_cy text not null,
  told_by uuid not null,
  constraint role_titles_pk primary key (force_id, id),
  constraint role_titles_once unique (force_id, role)
);
${tenantTable({ table: "registers.role_titles", role: "probity_registers", commands: ["select", "insert", "update"] })}`;

/** What a force calls its offices, as it is told: for the words of decisions. */
export class RoleTitles20261130 implements MigrationInterface {
  name = "RegistersRoleTitles1795996800000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(titles);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
