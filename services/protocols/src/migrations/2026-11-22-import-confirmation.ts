import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const table = "protocols.import_confirmations";

const tables = `
create table ${table} (
  ${tenantColumns},
  version_id uuid not null,
  base_version_id uuid,
  confirmed_by text not null,
  confirmed_at timestamptz not null,
  carried text[] not null,
  added text[] not null,
  dropped text[] not null,
  carried_rules text[] not null,
  made_rules text[] not null,
  incomplete jsonb not null,
  constraint import_confirmations_pk primary key (force_id, id),
  constraint import_confirmations_once unique (force_id, version_id),
  constraint import_confirmations_version foreign key (force_id, version_id) references protocols.protocol_versions (force_id, id),
  constraint import_confirmations_base foreign key (force_id, base_version_id) references protocols.protocol_versions (force_id, id)
);
${tenantTable({ table, role: "probity_protocols", commands: ["select", "insert"] })}`;

/** What an import came to when a person confirmed its findings. */
export class ImportConfirmation20261122 implements MigrationInterface {
  name = "ImportConfirmation1795323600000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
