import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const role = "probity_registers";
const persons = "any (nullif(current_setting('app.persons', true), '')::uuid[])";
const today = "(now() at time zone 'Europe/London')::date";
const current = (alias: string) =>
  `${alias}.from_day <= ${today} and (${alias}.to_day is null or ${alias}.to_day >= ${today})`;

const lines = `
create table registers.reporting_lines (
  ${tenantColumns},
  person_id uuid not null,
  manager_id uuid not null,
  from_day date not null,
  to_day date,
  told_by uuid not null,
  constraint reporting_lines_pk primary key (force_id, id)
);
create index reporting_lines_of_person on registers.reporting_lines (person_id, force_id, from_day);
${tenantTable({ table: "registers.reporting_lines", role, commands: ["select", "insert", "update"] })}`;

// What the caller holds is read once for a statement, and not once for each row.
const held = `select h.force_id, h.role from registers.office_holders h where h.person_id = ${persons} and ${current("h")}`;

/** Whether the caller acts in an office towards whoever a row is about: as line manager for their own people alone. */
const acts = (table: string, office: string, person: string) => `case
  when ${office} = 'LINE_MANAGER' and exists (select 1 from registers.reporting_lines l
    where l.force_id = ${table}.force_id and l.person_id = ${table}.${person} and ${current("l")})
  then exists (select 1 from registers.reporting_lines l
    where l.force_id = ${table}.force_id and l.person_id = ${table}.${person} and l.manager_id = ${persons} and ${current("l")})
  else (${table}.force_id, ${office}) in (${held}) end`;

const ofForce = "force_id = any (nullif(current_setting('app.forces', true), '')::uuid[])";
const alter = (table: string, visible: string) =>
  `alter policy of_force on registers.${table} using ((${ofForce}) and (${visible})) with check ((${ofForce}) and (${visible}))`;

const permission = "current_setting('app.permission', true)";
const permissions = `person_id = ${persons} or ${permission} in ('registers:read', 'platform')
  or ${acts("permissions", "permissions.submit_to", "person_id")} or ${acts("permissions", "permissions.decider", "person_id")}`;
const offers = `recipient_id = ${persons} or declared_by = ${persons}
  or (status <> 'NOTED' and (${permission} in ('registers:read', 'registers:publish', 'platform')
    or ${acts("gift_offers", "gift_offers.approver", "recipient_id")}))
  or (status = 'NOTED' and exists (
    select 1 from registers.referrals r where r.force_id = gift_offers.force_id and r.offer_id = gift_offers.id))`;

/** Who reports to whom, as the people subgraph tells it: what waits for a line manager waits for the person's own. */
export class OwnLineManagers20261125 implements MigrationInterface {
  name = "OwnLineManagers1795597200000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(lines);
    await runner.query(alter("permissions", permissions));
    await runner.query(alter("gift_offers", offers));
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
