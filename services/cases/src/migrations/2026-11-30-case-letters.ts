import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const role = "probity_cases";

/** Templates of letters in a force's own words, each from a day on and never overwritten; and which documents of a case are letters. */
export class CaseLetters20261130 implements MigrationInterface {
  name = "CaseLetters1795996800010";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table cases.letter_templates (
  ${tenantColumns},
  kind text not null,
  number int not null,
  from_day date not null,
  words jsonb not null,
  made_by uuid not null,
  made_at timestamptz not null,
  constraint letter_templates_pk primary key (force_id, id),
  constraint letter_templates_numbers unique (force_id, kind, number)
);
${tenantTable({ table: "cases.letter_templates", role, commands: ["select", "insert"] })}
create table cases.case_letters (
  ${tenantColumns},
  kind text not null,
  language text not null,
  template_number int,
  constraint case_letters_pk primary key (force_id, id),
  constraint case_letters_file foreign key (force_id, id) references cases.case_files (force_id, id) on delete cascade
);
${tenantTable({
  table: "cases.case_letters",
  role,
  commands: ["select", "insert"],
  visible:
    "exists (select 1 from cases.case_files f where f.force_id = case_letters.force_id and f.id = case_letters.id)",
})}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
