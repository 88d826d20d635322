import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const table = "protocols.configured_rules";

const tables = `
create table ${table} (
  ${tenantColumns},
  rule_key text not null,
  kind text not null,
  clause_id text not null,
  body jsonb not null,
  from_day date not null,
  to_day date,
  reason text not null,
  end_reason text,
  configured_by text not null,
  configured_at timestamptz not null,
  constraint configured_rules_pk primary key (force_id, id),
  constraint configured_rules_force foreign key (force_id, force_id) references protocols.forces (force_id, id),
  constraint configured_rules_days check (to_day is null or to_day >= from_day - 1)
);
create index configured_rules_by_key on ${table} (force_id, rule_key, from_day);
${tenantTable({
  table,
  role: "probity_protocols",
  commands: ["select", "insert", "update"],
  published: {
    columns: ["force_id", "id", "rule_key", "kind", "clause_id", "body", "from_day", "to_day"],
    where: "true",
  },
})}
create trigger configured_rules_tell after insert or update on ${table} for each statement execute function protocols.tell_published();`;

/** A force's own configuration: dated rules over those of the version in force. */
export class Configuration20261122 implements MigrationInterface {
  name = "Configuration1795316400000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
