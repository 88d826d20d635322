import { askSettingsOnce } from "@probity/service-kit/settings-once-20261125";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** A row policy asks who is asking once for a statement, however many rows it looks at. */
export class PeopleSettingsOnce20261125 implements MigrationInterface {
  name = "PeopleSettingsOnce1795615200000";

  async up(runner: QueryRunner): Promise<void> {
    await askSettingsOnce(runner, "people", ["persons", "permission", "subject"]);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
