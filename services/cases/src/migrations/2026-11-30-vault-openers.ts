import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const permission = "(select current_setting('app.permission', true))";
const me = "(select nullif(current_setting('app.persons', true), '')::uuid[])::uuid[]";
const ofForce = "force_id = any ((select nullif(current_setting('app.forces', true), '')::uuid[])::uuid[])";

/** The vault opens for whom the force named, of the cases they handle or watch over, and for nobody else; where it named nobody, for nobody. */
export class VaultOpeners20261130 implements MigrationInterface {
  name = "VaultOpeners1795996800021";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table cases.vault_openers (
  ${tenantColumns},
  person_id uuid not null,
  named_at timestamptz not null,
  ended_at timestamptz,
  constraint vault_openers_pk primary key (force_id, id),
  constraint vault_openers_once exclude using btree (force_id with =, person_id with =) where (ended_at is null)
);
${tenantTable({ table: "cases.vault_openers", role: "probity_cases", commands: ["select", "insert", "update"] })}
alter policy of_force on cases.case_identities using ((${ofForce}) and (${permission} = 'platform' or (${permission} = 'cases:identity'
  and exists (select 1 from cases.cases c where c.force_id = case_identities.force_id and c.id = case_identities.id)
  and exists (select 1 from cases.vault_openers o where o.force_id = case_identities.force_id and o.person_id = any (${me}) and o.ended_at is null))));`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
