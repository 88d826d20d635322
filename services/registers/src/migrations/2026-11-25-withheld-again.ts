import type { MigrationInterface, QueryRunner } from "typeorm";

/** Lines whose details are withheld are found among all others: each is looked at again. */
export class WithheldAgain20261125 implements MigrationInterface {
  name = "WithheldAgain1795593600000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index published_entries_withheld on registers.published_entries (force_id, interest_id)
       where details = 'WITHHELD' and superseded_at is null`,
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
