import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const permission = "(select current_setting('app.permission', true))";

/**
 * A key for each case, wrapped by the key of its force, and the sealed narrative. Who may see the case may see its wrapped key;
 * the platform may too, to wrap it anew. What was written in clear before is sealed by `seal-stored.ts`, which has the keys.
 */
export class SealedNarratives20261127 implements MigrationInterface {
  name = "SealedNarratives1795737600000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table cases.case_keys (
  ${tenantColumns},
  key_id text not null,
  wrapped bytea not null,
  constraint case_keys_pk primary key (force_id, id),
  constraint case_keys_case foreign key (force_id, id) references cases.cases (force_id, id) deferrable initially deferred
);
create index case_keys_by_key on cases.case_keys (force_id, key_id, id);
${tenantTable({
  table: "cases.case_keys",
  role: "probity_cases",
  commands: ["select", "insert", "update"],
  visible: `${permission} = 'platform'
    or exists (select 1 from cases.cases c where c.force_id = case_keys.force_id and c.id = case_keys.id)`,
  writable: `${permission} = 'cases:raise'`,
})}
alter table cases.cases add column sealed_narrative bytea;
alter table cases.cases alter column narrative drop not null;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
