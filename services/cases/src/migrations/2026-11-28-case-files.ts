import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const role = "probity_cases";
const ofForce = "force_id = any ((select nullif(current_setting('app.forces', true), '')::uuid[])::uuid[])";
const seen = (table: string) =>
  `exists (select 1 from cases.cases c where c.force_id = ${table}.force_id and c.id = ${table}.case_id)`;

/** Documents of cases, in parts, sealed by the key of the case; name and digest are sealed too. */
export class CaseFiles20261128 implements MigrationInterface {
  name = "CaseFiles1795824000005";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table cases.case_files (
  ${tenantColumns},
  case_id uuid not null,
  from_outside boolean not null,
  by_person uuid,
  at timestamptz not null,
  media_type text not null,
  size int not null,
  parts int not null,
  sealed_about bytea not null,
  constraint case_files_pk primary key (force_id, id),
  constraint case_files_case foreign key (force_id, case_id) references cases.cases (force_id, id)
);
create index case_files_of_case on cases.case_files (force_id, case_id, id);
${tenantTable({ table: "cases.case_files", role, commands: ["select", "insert"], visible: seen("case_files") })}
create table cases.case_file_parts (
  ${tenantColumns},
  case_id uuid not null,
  file_id uuid not null,
  part int not null,
  sealed bytea not null,
  constraint case_file_parts_pk primary key (force_id, id),
  constraint case_file_parts_once unique (force_id, file_id, part),
  constraint case_file_parts_case foreign key (force_id, case_id) references cases.cases (force_id, id)
);
-- What is sealed cannot be made smaller: no time is lost trying.
alter table cases.case_file_parts alter column sealed set storage external;
${tenantTable({
  table: "cases.case_file_parts",
  role,
  commands: ["select", "insert", "delete"],
  visible: seen("case_file_parts"),
})}
-- What belongs to a document that was kept stays.
create policy unfinished_alone on cases.case_file_parts as restrictive for delete to ${role} using (${ofForce}
  and not exists (select 1 from cases.case_files f where f.force_id = case_file_parts.force_id and f.id = case_file_parts.file_id));`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
