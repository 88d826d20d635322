import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const role = "probity_registers";

/** Whoever may see a duty sees when it was due before; whoever configures the force sees what an added bank holiday moved. */
const concerned = `person_id = any (nullif(current_setting('app.persons', true), '')::uuid[])
  or current_setting('app.permission', true) in ('obligations:read', 'registers:declare', 'registers:publish', 'force:configure', 'platform')`;

const calendar = `
create table registers.bank_holidays (
  ${tenantColumns},
  on_day date not null,
  name_en text not null,
  name_cy text not null,
  reason text not null,
  added_by text not null,
  added_at timestamptz not null,
  constraint bank_holidays_pk primary key (force_id, id),
  constraint bank_holidays_once unique (force_id, on_day)
);
create table registers.retimings (
  ${tenantColumns},
  obligation_id uuid not null,
  person_id uuid not null,
  duty text not null,
  clause_id text not null,
  bank_holiday_id uuid,
  before_on date not null,
  after_on date not null,
  explanation text[] not null,
  reason text not null,
  at timestamptz not null,
  constraint retimings_pk primary key (force_id, id),
  constraint retimings_obligation foreign key (force_id, obligation_id) references registers.obligations (force_id, id)
);
create index retimings_of_obligation on registers.retimings (force_id, obligation_id, at);
create index retimings_by_bank_holiday on registers.retimings (force_id, bank_holiday_id) where bank_holiday_id is not null;
${tenantTable({ table: "registers.bank_holidays", role, commands: ["select", "insert"] })}
${tenantTable({ table: "registers.retimings", role, commands: ["select", "insert"], visible: concerned })}
create policy of_configuration on registers.obligations for all to ${role}
  using (force_id = any (nullif(current_setting('app.forces', true), '')::uuid[]) and current_setting('app.permission', true) = 'force:configure')
  with check (force_id = any (nullif(current_setting('app.forces', true), '')::uuid[]) and current_setting('app.permission', true) = 'force:configure');
alter table registers.rulebooks add column protocol_id uuid;`;

/** A force's own bank holidays, and when duties were due before they were re-timed. */
export class Calendar20261122 implements MigrationInterface {
  name = "Calendar1795305600000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(calendar);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
