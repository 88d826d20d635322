import type { MigrationInterface, QueryRunner } from "typeorm";

const policy = `alter policy published on protocols.configured_rules
  using (from_day <= (now() at time zone 'Europe/London')::date);`;

/** What is configured for a coming day is the force's own until it begins. */
export class ComingConfiguration20261123 implements MigrationInterface {
  name = "ComingConfiguration1795395600000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(policy);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
