import type { MigrationInterface, QueryRunner } from "typeorm";

/** The public is told on which office a duty falls. */
export class DueByOffice20261125 implements MigrationInterface {
  name = "DueByOffice1795582800000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("grant select (appointment_id) on registers.obligations to probity_public");
    await runner.query("grant select (role) on registers.office_holders to probity_public");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
