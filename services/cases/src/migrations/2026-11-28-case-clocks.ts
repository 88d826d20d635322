import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const role = "probity_cases";
const me = "(select nullif(current_setting('app.persons', true), '')::uuid[])::uuid[]";
const permission = "(select current_setting('app.permission', true))";
const ofForce = "force_id = any ((select nullif(current_setting('app.forces', true), '')::uuid[])::uuid[])";
const ownPart = `person_id = any (${me})`;
const seen = (table: string) =>
  `exists (select 1 from cases.cases c where c.force_id = ${table}.force_id and c.id = ${table}.id)`;

const clocks = `
-- A data breach or a request for information is about nobody, and no matter between persons.
alter table cases.cases alter column matter drop not null, alter column direct_discussion drop not null;
alter table cases.case_clocks
  add column rule jsonb not null,
  add column due_on date,
  add column version_id uuid,
  add column timing_verified boolean not null;
-- The platform reminds whoever has a part: it has to know who that is, and of nothing else in a case.
alter policy of_force on cases.case_parts
  using ((${ofForce}) and (${ownPart} or ${permission} = 'platform'))
  with check ((${ofForce}) and (${ownPart} or ${permission} in ('cases:raise', 'platform')));`;

const breaches = `
create table cases.case_data_breaches (
  ${tenantColumns},
  aware_at timestamptz not null,
  people_affected int,
  dpo_told_at timestamptz,
  regulator_decision text,
  regulator_decided_at timestamptz,
  regulator_told_at timestamptz,
  individuals_decision text,
  individuals_decided_at timestamptz,
  individuals_told_at timestamptz,
  sealed_regulator_reasons bytea,
  sealed_individuals_reasons bytea,
  sealed_late_reasons bytea,
  constraint case_data_breaches_pk primary key (force_id, id),
  constraint case_data_breaches_case foreign key (force_id, id) references cases.cases (force_id, id),
  constraint case_data_breaches_decisions check (regulator_decision in ('TELL', 'DO_NOT_TELL') and individuals_decision in ('TELL', 'DO_NOT_TELL'))
);
${tenantTable({
  table: "cases.case_data_breaches",
  role,
  commands: ["select", "insert", "update"],
  visible: seen("case_data_breaches"),
  writable: `${permission} = 'cases:raise'`,
})}`;

const requests = `
create table cases.case_information_requests (
  ${tenantColumns},
  received_on date not null,
  answered_on date,
  answer text,
  sealed_requester bytea,
  constraint case_information_requests_pk primary key (force_id, id),
  constraint case_information_requests_case foreign key (force_id, id) references cases.cases (force_id, id),
  constraint case_information_requests_answer check (answer in ('GIVEN', 'GIVEN_IN_PART', 'REFUSED', 'NOT_HELD'))
);
${tenantTable({
  table: "cases.case_information_requests",
  role,
  commands: ["select", "insert", "update"],
  visible: seen("case_information_requests"),
  writable: `${permission} = 'cases:raise'`,
})}`;

const calendar = `
create table cases.bank_holidays (
  ${tenantColumns},
  on_day date not null,
  name text not null,
  withdrawn boolean not null,
  told_by uuid not null,
  constraint bank_holidays_pk primary key (force_id, id)
);
${tenantTable({ table: "cases.bank_holidays", role, commands: ["select", "insert", "update"] })}
create table cases.clock_retimings (
  ${tenantColumns},
  case_id uuid not null,
  clock_id uuid not null,
  bank_holiday_id uuid,
  before_on date not null,
  after_on date not null,
  reason text not null,
  at timestamptz not null,
  constraint clock_retimings_pk primary key (force_id, id),
  constraint clock_retimings_clock foreign key (force_id, clock_id) references cases.case_clocks (force_id, id)
);
create index clock_retimings_of_clock on cases.clock_retimings (force_id, clock_id, at);
${tenantTable({
  table: "cases.clock_retimings",
  role,
  commands: ["select", "insert"],
  visible:
    "exists (select 1 from cases.cases c where c.force_id = clock_retimings.force_id and c.id = clock_retimings.case_id)",
  writable: `${permission} = 'platform'`,
})}`;

/** Clocks say by which rule they run and whether its timing was verified; a breach of personal data and a request for information have facts of their own. */
export class CaseClocks20261128 implements MigrationInterface {
  name = "CaseClocks1795824000010";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(clocks);
    await runner.query(breaches);
    await runner.query(requests);
    await runner.query(calendar);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
