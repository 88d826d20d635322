import type { MigrationInterface, QueryRunner } from "typeorm";

const decided = ["gift_offers", "permissions", "meeting_declarations", "conflict_decisions"];

/** How something was decided, in Welsh beside English, in the titles of the day; empty where it was decided before it was said in Welsh. */
export class ExplainedInWelsh20261201 implements MigrationInterface {
  name = "ExplainedInWelsh1796083200001";

  async up(runner: QueryRunner): Promise<void> {
    for (const table of decided)
      await runner.query(`alter table registers.${table} add column explanation_cy text[] not null default '{}'`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
