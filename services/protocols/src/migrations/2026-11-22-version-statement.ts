import type { MigrationInterface, QueryRunner } from "typeorm";

const statement = `
alter table protocols.protocol_versions add column statement jsonb not null default '{}';
grant select (statement) on protocols.protocol_versions to probity_public;
grant select (facts) on protocols.clauses to probity_public;`;

/** What a version says of itself beside its clauses; and the facts about clauses, from which everybody may compare. */
export class VersionStatement20261122 implements MigrationInterface {
  name = "VersionStatement1795312800000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
