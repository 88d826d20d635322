import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const role = "probity_protocols";
const commands = ["select", "insert", "update"] as const;

/** How a person decided about a finding of the import; a finding goes with its clause. */
const review = (table: string) => `
  status text not null,
  decided_by uuid,
  decided_at timestamptz,
  constraint ${table}_pk primary key (force_id, id),
  constraint ${table}_version foreign key (force_id, version_id) references protocols.protocol_versions (force_id, id),
  constraint ${table}_clause foreign key (force_id, clause_ref) references protocols.clauses (force_id, id) on delete cascade`;

const tables = `
create table protocols.proposed_rules (
  ${tenantColumns},
  version_id uuid not null,
  clause_ref uuid not null,
  ordinal integer not null,
  kind text not null,
  part text not null,
  part_place integer not null,
  words text not null,
  starts_at integer not null,
  ends_at integer not null,
  partial jsonb not null,
  confidence double precision not null,
  reason text not null,
  ${review("proposed_rules")}
);
create index proposed_rules_of_clause on protocols.proposed_rules (force_id, clause_ref, ordinal);
create table protocols.clause_matches (
  ${tenantColumns},
  version_id uuid not null,
  clause_ref uuid not null,
  ordinal integer not null,
  known_clause_id text,
  words text not null,
  certainty text not null,
  confidence double precision not null,
  reason text not null,
  ${review("clause_matches")}
);
create index clause_matches_of_clause on protocols.clause_matches (force_id, clause_ref, ordinal);
${tenantTable({ table: "protocols.proposed_rules", role, commands })}
${tenantTable({ table: "protocols.clause_matches", role, commands })}`;

/** What an import found and a person decides: proposed rules, and which known clauses the document's words are. */
export class ImportReview20261122 implements MigrationInterface {
  name = "ImportReview1795309200000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
