import type { MigrationInterface, QueryRunner } from "typeorm";

const ofForce = "force_id = any (nullif(current_setting('app.forces', true), '')::uuid[])";
const own = "person_id = any ((select nullif(current_setting('app.persons', true), '')::uuid[])::uuid[])";
const permission = "(select current_setting('app.permission', true))";

const change = `
alter table people.acknowledgements
  add column signed_on date,
  add column recorded_by text,
  add column reason text,
  add column kept_at text,
  add constraint acknowledgements_on_paper check (num_nonnulls(signed_on, recorded_by, reason, kept_at) in (0, 4));
alter policy of_force on people.acknowledgements
  using (${ofForce} and (${own} or ${permission} in ('acknowledgements:read', 'acknowledgements:remind', 'platform')))
  with check (${ofForce} and case when recorded_by is null then ${own}
    else ${permission} = 'acknowledgements:remind' and (${own}) is not true end);`;

/** A signature given on paper is recorded by another; one's own is given by oneself. */
export class PaperSignatures20261126 implements MigrationInterface {
  name = "PaperSignatures1795651200000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(change);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
