import type { MigrationInterface, QueryRunner } from "typeorm";

/** Until when an e-mail that somebody is sending, or that was not taken, is left alone by every other sender. */
export class MailAttempts20261125 implements MigrationInterface {
  name = "MailAttempts1795564800000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("alter table people.notices add column not_before timestamptz");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
