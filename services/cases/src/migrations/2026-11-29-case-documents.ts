import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const role = "probity_cases";
const me = "(select nullif(current_setting('app.persons', true), '')::uuid[])::uuid[]";
const ofForce = "force_id = any ((select nullif(current_setting('app.forces', true), '')::uuid[])::uuid[])";
const permission = "(select current_setting('app.permission', true))";
const seen =
  "exists (select 1 from cases.cases c where c.force_id = case_objects.force_id and c.id = case_objects.case_id)";
const inHand = `exists (select 1 from cases.case_parts p where p.force_id = case_files.force_id and p.case_id = case_files.case_id
  and p.person_id = any (${me}) and p.part <> 'COMPLAINANT' and p.ended_at is null)`;

/**
 * What lies in the store of objects, and by what hash it is known there: sealed, as the parts in the database are, which stay where
 * they lie. Documents have versions and redacted copies. Whoever raised a case sees what they added themselves, and no other.
 */
export class CaseDocuments20261129 implements MigrationInterface {
  name = "CaseDocuments1795910400050";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table cases.case_objects (
  ${tenantColumns},
  case_id uuid not null,
  file_id uuid not null,
  part int not null,
  size int not null,
  sha256 bytea not null,
  unfinished boolean not null,
  by_person uuid,
  put_on date not null,
  constraint case_objects_pk primary key (force_id, id),
  constraint case_objects_once unique (force_id, file_id, part, unfinished),
  constraint case_objects_case foreign key (force_id, case_id) references cases.cases (force_id, id) on delete cascade
);
create index case_objects_of_case on cases.case_objects (force_id, case_id);
create index case_objects_unfinished on cases.case_objects (force_id, put_on) where unfinished;
${tenantTable({
  table: "cases.case_objects",
  role,
  commands: ["select", "insert", "delete"],
  visible: `${permission} = 'platform' or ${seen}`,
})}
-- What belongs to a document that was kept stays.
create policy unfinished_alone on cases.case_objects as restrictive for delete to ${role} using (${ofForce} and unfinished);
revoke delete on cases.case_file_parts from ${role};
alter table cases.case_files
  add column document_id uuid,
  add column version int not null default 1,
  add column redaction_of uuid;
-- By a change of type, not by an update: the row policies hold for the owner too and would hide every row from it.
alter table cases.case_files
  alter column document_id type uuid using id,
  alter column document_id set not null,
  add constraint case_files_versions unique (force_id, document_id, version),
  add constraint case_files_document foreign key (force_id, document_id) references cases.case_files (force_id, id) on delete cascade,
  add constraint case_files_redaction_of foreign key (force_id, redaction_of) references cases.case_files (force_id, id) on delete cascade;
create policy own_or_in_hand on cases.case_files as restrictive for select to ${role} using (${ofForce} and (
  (from_outside and ${permission} = 'cases:intake') or by_person = any (${me}) or ${inHand}));`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
