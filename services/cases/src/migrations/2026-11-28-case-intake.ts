import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const role = "probity_cases";
const permission = "(select current_setting('app.permission', true))";
const holding = "(select current_setting('app.subject', true))";
const ofForce = "force_id = any ((select nullif(current_setting('app.forces', true), '')::uuid[])::uuid[])";
const atTheDoor = `(${ofForce}) and ${permission} = 'cases:intake'`;

/** What somebody without an account may put in: they see none of it by that. */
const putsIn = (table: string) =>
  `create policy intake_puts_in on cases.${table} for insert to ${role} with check (${atTheDoor});`;

/** What belongs to the receipt that is held, and nothing else. */
const ofReceipt = (table: string, caseId: string) => `
create policy intake_reads on cases.${table} for select to ${role} using (${atTheDoor}
  and exists (select 1 from cases.case_receipts r where r.force_id = ${table}.force_id and r.case_id = ${table}.${caseId}));`;

const seen = (table: string) =>
  `exists (select 1 from cases.cases c where c.force_id = ${table}.force_id and c.id = ${table}.case_id)`;

/**
 * Concerns of people without an account: the hash of a receipt opens the case and nothing else, and messages go both ways.
 * Nothing here tells the hour at which somebody wrote from outside: days alone, and ids that hold no time.
 */
export class CaseIntake20261128 implements MigrationInterface {
  name = "CaseIntake1795824000004";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table cases.case_receipts (
  ${tenantColumns},
  case_id uuid not null,
  hash text not null,
  constraint case_receipts_pk primary key (force_id, id),
  constraint case_receipts_once unique (force_id, hash),
  constraint case_receipts_case foreign key (force_id, case_id) references cases.cases (force_id, id) deferrable initially deferred
);
${tenantTable({
  table: "cases.case_receipts",
  role,
  commands: ["select", "insert"],
  visible: `${permission} = 'cases:intake' and hash = ${holding}`,
})}
create table cases.case_messages (
  ${tenantColumns},
  case_id uuid not null,
  ordinal int not null,
  from_outside boolean not null,
  by_person uuid,
  at timestamptz not null,
  sealed_text bytea not null,
  constraint case_messages_pk primary key (force_id, id),
  constraint case_messages_in_order unique (force_id, case_id, ordinal),
  constraint case_messages_case foreign key (force_id, case_id) references cases.cases (force_id, id)
);
${tenantTable({ table: "cases.case_messages", role, commands: ["select", "insert"], visible: seen("case_messages") })}
create table cases.case_identities (
  ${tenantColumns},
  key_id text not null,
  wrapped bytea not null,
  sealed bytea not null,
  constraint case_identities_pk primary key (force_id, id),
  constraint case_identities_case foreign key (force_id, id) references cases.cases (force_id, id) deferrable initially deferred
);
create index case_identities_by_key on cases.case_identities (force_id, key_id, id);
${tenantTable({
  table: "cases.case_identities",
  role,
  commands: ["select", "insert", "update"],
  visible: `${permission} = 'platform' or (${permission} = 'cases:identity'
    and exists (select 1 from cases.cases c where c.force_id = case_identities.force_id and c.id = case_identities.id))`,
})}
${["cases", "case_keys", "case_parts", "case_steps", "case_identities"].map(putsIn).join("\n")}
${ofReceipt("cases", "id")}
${ofReceipt("case_keys", "id")}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
