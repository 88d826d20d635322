import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who takes what a clause sends to its own subject, with the rulebook that has the clause. */
export class ClauseFallbacks20261122 implements MigrationInterface {
  name = "ClauseFallbacks1795320000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("alter table cases.rulebooks add column fallbacks jsonb not null default '[]'");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
