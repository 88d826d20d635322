import type { MigrationInterface, QueryRunner } from "typeorm";

const change = `
alter table protocols.protocol_versions add column visible_until date;
grant select (visible_until) on protocols.protocol_versions to probity_public;
alter policy published on protocols.protocol_versions using (status in ('IN_FORCE', 'SUPERSEDED', 'WITHDRAWN')
  and (visible_until is null or visible_until >= (now() at time zone 'Europe/London')::date));`;

/** A version that ended is public as long as the force's rule of publication says. */
export class VersionsKept20261125 implements MigrationInterface {
  name = "VersionsKept1795579200000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(change);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
