import { auditTable, idempotencyTable, tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const role = "probity_protocols";
const everything = ["select", "insert", "update"] as const;

const forces = `
create table protocols.forces (
  ${tenantColumns},
  slug text not null,
  name_en text not null,
  name_cy text not null,
  historic boolean not null default false,
  colour text not null default '#1d3557',
  logo_url text,
  constraint forces_pk primary key (force_id, id),
  constraint forces_own_tenant check (id = force_id),
  constraint forces_slug unique (slug)
);
${tenantTable({
  table: "protocols.forces",
  role,
  commands: everything,
  published: {
    columns: ["force_id", "id", "slug", "name_en", "name_cy", "historic", "colour", "logo_url"],
    where: "true",
  },
})}
create table protocols.governing_bodies (
  ${tenantColumns},
  kind text not null,
  name_en text not null,
  name_cy text not null,
  valid_from date not null,
  valid_to date,
  constraint governing_bodies_pk primary key (force_id, id),
  constraint governing_bodies_force foreign key (force_id, force_id) references protocols.forces (force_id, id)
);
${tenantTable({
  table: "protocols.governing_bodies",
  role,
  commands: everything,
  published: { columns: ["force_id", "id", "kind", "name_en", "name_cy", "valid_from", "valid_to"], where: "true" },
})}
create table protocols.role_titles (
  ${tenantColumns},
  role text not null,
  title_en text not null,
  title_cy text not null,
  constraint role_titles_pk primary key (force_id, id),
  constraint role_titles_once unique (force_id, role)
);
${tenantTable({
  table: "protocols.role_titles",
  role,
  commands: everything,
  published: { columns: ["force_id", "id", "role", "title_en", "title_cy"], where: "true" },
})}`;

const versionPublished = (table: string) =>
  `exists (select 1 from protocols.protocol_versions v where v.force_id = ${table}.force_id and v.id = ${table}.version_id)`;

const protocols = `
create table protocols.protocols (
  ${tenantColumns},
  slug text not null,
  title_en text not null,
  title_cy text not null,
  instrument text not null,
  constraint protocols_pk primary key (force_id, id),
  constraint protocols_slug unique (force_id, slug)
);
create table protocols.source_documents (
  ${tenantColumns},
  file_name text not null,
  media_type text not null,
  byte_length integer not null,
  sha256 text not null,
  bytes bytea not null,
  constraint source_documents_pk primary key (force_id, id)
);
create table protocols.protocol_versions (
  ${tenantColumns},
  protocol_id uuid not null,
  number text not null,
  status text not null,
  in_force_from date,
  in_force_to date,
  dates_note text,
  imported_at timestamptz,
  import_warnings text[] not null default '{}',
  import_metadata jsonb not null default '[]',
  source_document_id uuid,
  constraint protocol_versions_pk primary key (force_id, id),
  constraint protocol_versions_protocol foreign key (force_id, protocol_id) references protocols.protocols (force_id, id),
  constraint protocol_versions_source foreign key (force_id, source_document_id) references protocols.source_documents (force_id, id)
);
create index protocol_versions_of_protocol on protocols.protocol_versions (force_id, protocol_id);
${tenantTable({ table: "protocols.source_documents", role, commands: ["select", "insert"] })}
${tenantTable({
  table: "protocols.protocol_versions",
  role,
  commands: everything,
  published: {
    columns: ["force_id", "id", "protocol_id", "number", "status", "in_force_from", "in_force_to", "dates_note"],
    where: "status in ('IN_FORCE', 'SUPERSEDED', 'WITHDRAWN')",
  },
})}
${tenantTable({
  table: "protocols.protocols",
  role,
  commands: everything,
  published: {
    columns: ["force_id", "id", "slug", "title_en", "title_cy", "instrument"],
    where:
      "exists (select 1 from protocols.protocol_versions v where v.force_id = protocols.force_id and v.protocol_id = protocols.id)",
  },
})}`;

const parts = `
create table protocols.approvals (
  ${tenantColumns},
  version_id uuid not null,
  approved_by text,
  office text,
  approved_on text,
  note text,
  constraint approvals_pk primary key (force_id, id),
  constraint approvals_version foreign key (force_id, version_id) references protocols.protocol_versions (force_id, id)
);
create table protocols.clauses (
  ${tenantColumns},
  version_id uuid not null,
  clause_id text not null,
  label text,
  heading_path text[] not null,
  ordinal integer not null,
  summary_en text,
  summary_cy text,
  text text,
  sub_paragraphs jsonb not null default '[]',
  notes text[] not null default '{}',
  text_hash text,
  constraint clauses_pk primary key (force_id, id),
  constraint clauses_once unique (force_id, version_id, clause_id),
  constraint clauses_version foreign key (force_id, version_id) references protocols.protocol_versions (force_id, id)
);
create table protocols.rules (
  ${tenantColumns},
  version_id uuid not null,
  clause_ref uuid not null,
  rule_key text not null,
  kind text not null,
  body jsonb not null,
  constraint rules_pk primary key (force_id, id),
  constraint rules_once unique (force_id, version_id, rule_key),
  constraint rules_version foreign key (force_id, version_id) references protocols.protocol_versions (force_id, id),
  constraint rules_clause foreign key (force_id, clause_ref) references protocols.clauses (force_id, id)
);
${tenantTable({
  table: "protocols.approvals",
  role,
  commands: ["select", "insert"],
  published: {
    columns: ["force_id", "id", "version_id", "approved_by", "office", "approved_on", "note"],
    where: versionPublished("approvals"),
  },
})}
${tenantTable({
  table: "protocols.clauses",
  role,
  commands: ["select", "insert"],
  published: {
    columns: [
      "force_id",
      "id",
      "version_id",
      "clause_id",
      "label",
      "heading_path",
      "ordinal",
      "summary_en",
      "summary_cy",
      "text",
      "sub_paragraphs",
      "notes",
    ],
    where: versionPublished("clauses"),
  },
})}
${tenantTable({
  table: "protocols.rules",
  role,
  commands: ["select", "insert"],
  published: {
    columns: ["force_id", "id", "version_id", "clause_ref", "rule_key", "kind", "body"],
    where: versionPublished("rules"),
  },
})}
create function protocols.tell_published() returns trigger language plpgsql as $body$
begin
  perform pg_notify('probity_published', 'protocols');
  return null;
end
$body$;
${["forces", "governing_bodies", "role_titles", "protocols", "protocol_versions", "approvals", "clauses", "rules"]
  .map(
    (table) =>
      `create trigger ${table}_tell after insert or update on protocols.${table} for each statement execute function protocols.tell_published();`,
  )
  .join("\n")}`;

/** The tables of the protocols subgraph. */
export class Protocols20261121 implements MigrationInterface {
  name = "Protocols1795219200000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(forces);
    await runner.query(protocols);
    await runner.query(parts);
    await runner.query(auditTable("protocols", role));
    await runner.query(idempotencyTable("protocols", role));
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
