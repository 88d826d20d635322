import type { MigrationInterface, QueryRunner } from "typeorm";

/** Of which kind of duty somebody is told, and how many are late. */
export class DutyNotices20261124 implements MigrationInterface {
  name = "DutyNotices1795496400000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("alter table people.notices add column duty text, add column late integer");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
