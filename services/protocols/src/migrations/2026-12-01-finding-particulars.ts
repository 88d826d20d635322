import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * A finding is kept as data and put in words when it is read. Those kept as sentences get their particulars from the
 * checks in the next night, and are read in their sentences until then.
 */
export class FindingParticulars20261201 implements MigrationInterface {
  name = "FindingParticulars1796083200001";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "alter table protocols.lint_findings add column particulars jsonb, alter column message drop not null",
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
