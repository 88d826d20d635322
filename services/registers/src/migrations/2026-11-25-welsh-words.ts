import type { MigrationInterface, QueryRunner } from "typeorm";

const columns = `
alter table registers.obligations add column explanation_cy text[] not null default '{}';
grant select (explanation_cy) on registers.obligations to probity_public;
alter table registers.publications add column sentence_cy text;
grant select (sentence_cy) on registers.publications to probity_public;`;

/** How a day was reckoned and on what terms a register is published, in Welsh beside English. */
export class WelshWords20261125 implements MigrationInterface {
  name = "WelshWords1795604400000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
