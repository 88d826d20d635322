import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** What a force calls a kind of case, asks in it beside its own facts, and aims at, from a day on. Clocks may run by such a target. */
export class KindSettings20261129 implements MigrationInterface {
  name = "KindSettings1795910400010";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table cases.kind_settings (
  ${tenantColumns},
  kind text not null,
  title_en text,
  title_cy text,
  questions jsonb not null default '[]',
  targets jsonb not null default '[]',
  reason text not null,
  from_day date not null,
  to_day date,
  constraint kind_settings_pk primary key (force_id, id),
  constraint kind_settings_title check (title_en is not null or title_cy is null)
);
create index kind_settings_of_kind on cases.kind_settings (force_id, kind, from_day);
${tenantTable({ table: "cases.kind_settings", role: "probity_cases", commands: ["select", "insert", "update"] })}
alter table cases.case_clocks add column target_since date;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
