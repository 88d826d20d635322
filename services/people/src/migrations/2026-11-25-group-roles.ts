import type { MigrationInterface, QueryRunner } from "typeorm";

const ofForce = "force_id = any (nullif(current_setting('app.forces', true), '')::uuid[])";

const roles = `
alter table people.provisioning_tokens add column roles text[] not null default '{}',
  add constraint provisioning_tokens_roles check (roles <@ array['FORCE_ADMIN', 'AUDITOR', 'READER']);
create policy of_provider on people.provisioning_tokens for select to probity_people
  using (${ofForce} and current_setting('app.permission', true) = 'people:provision');`;

/** Which roles an identity provider may give by its groups: those that the token was made for, none of those before. */
export class GroupRoles20261125 implements MigrationInterface {
  name = "GroupRoles1795568400000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(roles);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
