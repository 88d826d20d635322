import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const role = "probity_registers";

// A day that was withdrawn may be added again: that at most one of a day counts is kept by the lock under which days are added.
const withdrawals = `
create table registers.bank_holiday_withdrawals (
  ${tenantColumns},
  bank_holiday_id uuid not null,
  reason text not null,
  withdrawn_by text not null,
  withdrawn_at timestamptz not null,
  constraint bank_holiday_withdrawals_pk primary key (force_id, id),
  constraint bank_holiday_withdrawals_once unique (force_id, bank_holiday_id),
  constraint bank_holiday_withdrawals_day foreign key (force_id, bank_holiday_id) references registers.bank_holidays (force_id, id)
);
${tenantTable({ table: "registers.bank_holiday_withdrawals", role, commands: ["select", "insert"] })}
alter table registers.bank_holidays drop constraint bank_holidays_once;
create index bank_holidays_by_day on registers.bank_holidays (force_id, on_day);
alter table registers.retimings add column withdrawal_id uuid;`;

/** Bank holidays that a force added and took back. */
export class WithdrawnHolidays20261123 implements MigrationInterface {
  name = "WithdrawnHolidays1795392000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(withdrawals);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
