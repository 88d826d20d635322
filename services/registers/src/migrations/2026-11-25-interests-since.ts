import type { MigrationInterface, QueryRunner } from "typeorm";

// The day is a detail of the interest: where details are not shown it is not there.
const since = `
alter table registers.interests add column since date;
alter table registers.published_entries add column since date,
  add constraint published_entries_hidden_since check (details = 'SHOWN' or since is null);
grant select (since) on registers.published_entries to probity_public;`;

/** Since when somebody has had an interest. */
export class InterestsSince20261125 implements MigrationInterface {
  name = "InterestsSince1795590000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(since);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
