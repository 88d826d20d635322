import type { MigrationInterface, QueryRunner } from "typeorm";

const tables = `
alter table people.offices add column public boolean not null default false;
update people.offices set public = true
  where role in ('ELECTED_HOLDER', 'DEPUTY', 'APPOINTED_PERSON', 'HEAD_OF_STAFF', 'CFO', 'MEMBER', 'CHAIR_OF_BODY');
alter table people.access_grants add column granted_by text, add column revoke_reason text;
create index access_grants_of_force on people.access_grants (force_id, subject, role);`;

/** Whether the public sees who holds an office is said of the office; who granted access, and why it ended, of the grant. */
export class Setup20261122 implements MigrationInterface {
  name = "Setup1795316400000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
