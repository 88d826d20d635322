import type { MigrationInterface, QueryRunner } from "typeorm";

const change = `
alter table people.appointments add column visible_until date;
grant select (visible_until) on people.appointments to probity_public;
alter policy published on people.appointments
  using (public and (visible_until is null or visible_until >= (now() at time zone 'Europe/London')::date));`;

/** Who held an office before is public as long as the force's rule of publication says. */
export class HoldersKept20261125 implements MigrationInterface {
  name = "HoldersKept1795604400000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(change);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
