import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who holds an office, the latest first: read page by page, however many they are. */
export class HoldersOfOffice20261125 implements MigrationInterface {
  name = "HoldersOfOffice1795611600000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "create index appointments_of_office on people.appointments (force_id, office_id, from_day desc, id)",
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
