import type { MigrationInterface, QueryRunner } from "typeorm";

/** What a check found, in Welsh; null until the version is looked at again, the next night at the latest. */
export class WelshFindings20261129 implements MigrationInterface {
  name = "WelshFindings1795924800000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("alter table protocols.lint_findings add column message_cy text");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
