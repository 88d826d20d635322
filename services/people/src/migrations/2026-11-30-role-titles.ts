import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const titles = `
create table people.role_titles (
  ${tenantColumns},
  role text not null,
  title_en text not null,
  title_cy text not null,
  told_by uuid not null,
  constraint role_titles_pk primary key (force_id, id),
  constraint role_titles_once unique (force_id, role)
);
${tenantTable({ table: "people.role_titles", role: "probity_people", commands: ["select", "insert", "update"] })}`;

/** What a force calls its offices, as it is told: for the words of a leaver's plan. */
export class RoleTitles20261130 implements MigrationInterface {
  name = "PeopleRoleTitles1795996800001";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(titles);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
