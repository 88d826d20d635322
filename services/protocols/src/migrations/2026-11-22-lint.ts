import { receivedEventsTable, tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const role = "probity_protocols";
const kept = ["select", "insert", "update"] as const;

const tables = `
create table protocols.lint_findings (
  ${tenantColumns},
  version_id uuid not null,
  key text not null,
  code text not null,
  severity text not null,
  clause_ids text[] not null,
  message text not null,
  status text not null,
  found_at timestamptz not null default now(),
  accepted_reason text,
  accepted_by text,
  accepted_at timestamptz,
  fallback text,
  constraint lint_findings_pk primary key (force_id, id),
  constraint lint_findings_once unique (force_id, version_id, key),
  constraint lint_findings_version foreign key (force_id, version_id) references protocols.protocol_versions (force_id, id),
  constraint lint_findings_accepted check ((status = 'ACCEPTED') = (accepted_reason is not null))
);
create table protocols.citations (
  ${tenantColumns},
  name text not null,
  title text not null,
  kind text not null,
  status text not null,
  replaced_by text,
  since date,
  source text not null,
  checked_on date not null,
  constraint citations_pk primary key (force_id, id),
  constraint citations_once unique (force_id, name)
);
create table protocols.office_holders (
  ${tenantColumns},
  person_id uuid not null,
  role text not null,
  from_day date not null,
  to_day date,
  told_by uuid not null,
  constraint office_holders_pk primary key (force_id, id)
);
${tenantTable({ table: "protocols.lint_findings", role, commands: kept })}
${tenantTable({
  table: "protocols.citations",
  role,
  commands: kept,
  published: {
    columns: ["force_id", "id", "name", "title", "kind", "status", "replaced_by", "since", "source", "checked_on"],
    where: "true",
  },
})}
${tenantTable({ table: "protocols.office_holders", role, commands: kept })}
create trigger citations_tell after insert or update on protocols.citations for each statement execute function protocols.tell_published();`;

/** What the checks found, what clauses cite, and this service's copy of who holds which office. */
export class Lint20261122 implements MigrationInterface {
  name = "Lint1795320000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(receivedEventsTable("protocols", role));
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
