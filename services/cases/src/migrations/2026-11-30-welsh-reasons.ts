import type { MigrationInterface, QueryRunner } from "typeorm";

/** Why a step was taken by the rules, and why a clock was re-timed, in Welsh beside English; none of what was before. */
export class WelshReasons20261130 implements MigrationInterface {
  name = "WelshReasons1795996800020";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("alter table cases.case_steps add column reason_cy text");
    await runner.query("alter table cases.clock_retimings add column reason_cy text");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
