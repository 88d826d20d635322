import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const role = "probity_protocols";

const versions = `
alter table protocols.protocol_versions
  add column based_on_id uuid,
  add column revision integer not null default 1,
  add column owner text,
  add column marking text,
  add column legal_status text,
  add column content_hash text,
  add column consultation_closed_at timestamptz,
  add constraint protocol_versions_based_on foreign key (force_id, based_on_id) references protocols.protocol_versions (force_id, id),
  add constraint protocol_versions_days check (in_force_to is null or in_force_from is null or in_force_to >= in_force_from - 1);
grant select (owner, marking, legal_status, content_hash) on protocols.protocol_versions to probity_public;
alter table protocols.clauses
  add column kinds text[] not null default '{}',
  add column audience text[] not null default '{}',
  add column citations text[] not null default '{}',
  add column model_clause text,
  add column model_relation text,
  add column model_reason text,
  add column facts jsonb not null default '{}';
grant select (kinds, audience, citations, model_clause, model_relation, model_reason) on protocols.clauses to probity_public;
grant update, delete on protocols.clauses, protocols.rules to ${role};`;

/** The database itself refuses to change what is no draft any more, whatever the code asks for. */
const draftsOnly = `
create function protocols.drafts_only() returns trigger language plpgsql as $body$
begin
  if not exists (select 1 from protocols.protocol_versions v where v.force_id = old.force_id and v.id = old.version_id and v.status = 'DRAFT') then
    raise exception 'Only a draft can be changed.' using errcode = 'check_violation', constraint = 'drafts_only';
  end if;
  if tg_op = 'UPDATE' and (new.force_id, new.version_id) is distinct from (old.force_id, old.version_id) then
    raise exception 'What belongs to one version is not moved into another.' using errcode = 'check_violation', constraint = 'drafts_only';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$body$;
create trigger clauses_drafts_only before update or delete on protocols.clauses for each row execute function protocols.drafts_only();
create trigger rules_drafts_only before update or delete on protocols.rules for each row execute function protocols.drafts_only();`;

const consultation = `
create table protocols.consultees (
  ${tenantColumns},
  version_id uuid not null,
  name text,
  position text not null,
  consulted_on text not null,
  constraint consultees_pk primary key (force_id, id),
  constraint consultees_version foreign key (force_id, version_id) references protocols.protocol_versions (force_id, id)
);
create index consultees_of_version on protocols.consultees (force_id, version_id);
create table protocols.clause_comments (
  ${tenantColumns},
  version_id uuid not null,
  clause_ref uuid not null,
  said_by text not null,
  said_by_person uuid,
  said_at timestamptz not null,
  said text not null,
  answer text,
  answered_by text,
  answered_at timestamptz,
  constraint clause_comments_pk primary key (force_id, id),
  constraint clause_comments_version foreign key (force_id, version_id) references protocols.protocol_versions (force_id, id),
  constraint clause_comments_answered check ((answer is null) = (answered_at is null))
);
create index clause_comments_of_version on protocols.clause_comments (force_id, version_id);
create table protocols.signatories (
  ${tenantColumns},
  version_id uuid not null,
  office text not null,
  name text,
  signed_on text,
  constraint signatories_pk primary key (force_id, id),
  constraint signatories_version foreign key (force_id, version_id) references protocols.protocol_versions (force_id, id)
);
${tenantTable({ table: "protocols.consultees", role, commands: ["select", "insert"], published: { columns: ["force_id", "id", "version_id", "position", "consulted_on"], where: "exists (select 1 from protocols.protocol_versions v where v.force_id = consultees.force_id and v.id = consultees.version_id)" } })}
${tenantTable({ table: "protocols.clause_comments", role, commands: ["select", "insert", "update"] })}
${tenantTable({ table: "protocols.signatories", role, commands: ["select", "insert"], published: { columns: ["force_id", "id", "version_id", "office", "name", "signed_on"], where: "exists (select 1 from protocols.protocol_versions v where v.force_id = signatories.force_id and v.id = signatories.version_id)" } })}`;

/** A version's life: drafts that can be changed, consultation, approval, coming into force. */
export class VersionLife20261122 implements MigrationInterface {
  name = "VersionLife1795305600000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(versions);
    await runner.query(draftsOnly);
    await runner.query(consultation);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
