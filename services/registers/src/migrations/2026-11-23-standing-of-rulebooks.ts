import type { MigrationInterface, QueryRunner } from "typeorm";

/** What puts a version before or after one of another protocol; null: told before that was said. */
export class StandingOfRulebooks20261123 implements MigrationInterface {
  name = "StandingOfRulebooks1795402800000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("alter table registers.rulebooks add column instrument text, add column precedence text[]");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
