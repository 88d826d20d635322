import type { MigrationInterface, QueryRunner } from "typeorm";

/** A duty may stand in the law itself: no clause of a protocol, and no version, lays it. */
export class DutiesByLaw20261129 implements MigrationInterface {
  name = "DutiesByLaw1795910400000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "alter table registers.obligations alter column clause_ref drop not null, alter column version_id drop not null",
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
