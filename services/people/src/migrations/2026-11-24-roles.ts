import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const role = "probity_people";
const kept = ["select", "insert", "update"] as const;
const permission = "current_setting('app.permission', true)";
const own = "person_id = any (nullif(current_setting('app.persons', true), '')::uuid[])";

const bodies = `
create table people.bodies (
  ${tenantColumns},
  kind text not null,
  name_en text not null,
  name_cy text not null,
  valid_from date not null,
  valid_to date,
  constraint bodies_pk primary key (force_id, id),
  constraint bodies_kind check (kind in ('GOVERNING_BODY', 'COMMITTEE', 'PANEL', 'EXTERNAL')),
  constraint bodies_days check (valid_to is null or valid_to >= valid_from)
);
${tenantTable({
  table: "people.bodies",
  role,
  commands: kept,
  published: { columns: ["force_id", "id", "kind", "name_en", "name_cy", "valid_from", "valid_to"], where: "true" },
})}
create trigger bodies_tell after insert or update on people.bodies for each statement execute function people.tell_published();
alter table people.offices add column body_id uuid, add column valid_from date, add column valid_to date,
  add constraint offices_body foreign key (force_id, body_id) references people.bodies (force_id, id),
  add constraint offices_days check (valid_from is null or valid_to is null or valid_to >= valid_from);
grant select (public, body_id, valid_from, valid_to) on people.offices to probity_public;
alter table people.reporting_lines alter column manager_id drop not null, add column body_id uuid,
  add constraint reporting_lines_body foreign key (force_id, body_id) references people.bodies (force_id, id),
  add constraint reporting_lines_to_one check (num_nonnulls(manager_id, body_id) = 1);
create index reporting_lines_of_person on people.reporting_lines (force_id, person_id);`;

const terms = `
create table people.election_days (
  ${tenantColumns},
  poll_on date not null,
  source text not null,
  constraint election_days_pk primary key (force_id, id),
  constraint election_days_once unique (force_id, poll_on)
);
${tenantTable({
  table: "people.election_days",
  role,
  commands: kept,
  published: { columns: ["force_id", "id", "poll_on", "source"], where: "true" },
})}
create trigger election_days_tell after insert or update on people.election_days for each statement execute function people.tell_published();
alter table people.appointments add column acting_cause text, add column cause_from date,
  add constraint appointments_cause check (acting_cause in ('VACANCY', 'INCAPACITY', 'SUSPENSION'));`;

/** A record about a person: theirs to see, and of those who look after such records. */
const ofPerson = (table: string, columns: string, visible: string) => `
create table people.${table} (
  ${tenantColumns},
  person_id uuid not null,
  ${columns},
  constraint ${table}_pk primary key (force_id, id),
  constraint ${table}_person foreign key (force_id, person_id) references people.persons (force_id, id)
);
create index ${table}_of_person on people.${table} (force_id, person_id);
${tenantTable({ table: `people.${table}`, role, commands: kept, visible })}`;

const vetted = `${own} or ${permission} in ('people:vet', 'platform')`;

const records = [
  ofPerson(
    "vettings",
    `level text not null,
  granted_on date not null,
  expires_on date not null,
  clause_id text,
  superseded_by uuid,
  constraint vettings_days check (expires_on >= granted_on)`,
    vetted,
  ),
  ofPerson(
    "trainings",
    `kind text not null,
  title text not null,
  done_on date not null,
  renew_by date,
  clause_id text,
  constraint trainings_kind check (kind in ('INDUCTION', 'TRAINING', 'READING'))`,
    vetted,
  ),
  ofPerson(
    "restrictions",
    `office_id uuid not null,
  basis text not null,
  ground text,
  reason text not null,
  clause_id text,
  restricted boolean not null,
  differs_from text,
  from_day date not null,
  to_day date,
  constraint restrictions_office foreign key (force_id, office_id) references people.offices (force_id, id),
  constraint restrictions_basis check (basis in ('STATUTE', 'PROTOCOL', 'EXEMPTION'))`,
    vetted,
  ),
  ofPerson(
    "relationships",
    `kind text not null,
  name text not null,
  other_person_id uuid,
  from_day date,
  to_day date,
  constraint relationships_other foreign key (force_id, other_person_id) references people.persons (force_id, id)`,
    `${own} or ${permission} = 'people:relationships'`,
  ),
].join("\n");

/** Bodies and posts in time, what limits a term, and what is kept about a person for few to see. */
export class PeopleRoles20261124 implements MigrationInterface {
  name = "PeopleRoles1795482000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(bodies);
    await runner.query(terms);
    await runner.query("alter table people.persons add column form_of_address text");
    await runner.query(records);
    await runner.query("alter table people.notices alter column clause_id drop not null");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
