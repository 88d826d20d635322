import type { MigrationInterface, QueryRunner } from "typeorm";

const ofForce = "force_id = any ((select nullif(current_setting('app.forces', true), '')::uuid[])::uuid[])";

/** A notice of a case goes with the case; no other notice can be deleted, and nobody but the platform does it. */
export class NoticesOfDeleted20261129 implements MigrationInterface {
  name = "NoticesOfDeleted1795910400030";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
grant delete on people.notices to probity_people;
create policy of_deleted_cases on people.notices as restrictive for delete to probity_people using (${ofForce}
  and kind in ('CASE_DUE', 'CASE_OVERDUE', 'CASE_EXPIRES') and (select current_setting('app.permission', true)) = 'platform');`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
