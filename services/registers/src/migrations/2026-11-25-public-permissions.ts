import type { MigrationInterface, QueryRunner } from "typeorm";

const today = "(now() at time zone 'Europe/London')::date";

// The public reads neither who asked nor what for: the office and the matter alone.
const published = `
alter table registers.permissions
  add column public boolean not null default false,
  add column offices text[] not null default '{}',
  add column granted_on date;
grant select (force_id, id, matter, offices, granted_on, until, clause_ref, clause_id, status, public) on registers.permissions to probity_public;
create policy published on registers.permissions for select to probity_public
  using (public and status = 'GRANTED' and (until is null or until >= ${today}));
create index permissions_published on registers.permissions (force_id, granted_on desc, id desc) where public;
create trigger permissions_tell after insert or update on registers.permissions
  for each statement execute function registers.tell_published();`;

/** That leave was given, for everybody where a rule of the force says so. */
export class PublicPermissions20261125 implements MigrationInterface {
  name = "PublicPermissions1795600800000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(published);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
