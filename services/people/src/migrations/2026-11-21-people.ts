import { auditTable, idempotencyTable, tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const role = "probity_people";
const kept = ["select", "insert", "update"] as const;

const personsAndOffices = `
create table people.persons (
  ${tenantColumns},
  name text not null,
  public boolean not null default false,
  constraint persons_pk primary key (force_id, id)
);
create index persons_by_name on people.persons (force_id, name, id);
${tenantTable({
  table: "people.persons",
  role,
  commands: kept,
  published: { columns: ["force_id", "id", "name"], where: "public" },
})}
grant select (public) on people.persons to probity_public;
create table people.offices (
  ${tenantColumns},
  role text not null,
  title_en text not null,
  title_cy text not null,
  rank integer not null default 100,
  constraint offices_pk primary key (force_id, id)
);
${tenantTable({
  table: "people.offices",
  role,
  commands: kept,
  published: { columns: ["force_id", "id", "role", "title_en", "title_cy", "rank"], where: "true" },
})}
create table people.appointments (
  ${tenantColumns},
  person_id uuid not null,
  office_id uuid not null,
  kind text not null,
  from_day date not null,
  to_day date,
  elected_on date,
  end_reason text,
  public boolean not null default false,
  constraint appointments_pk primary key (force_id, id),
  constraint appointments_person foreign key (force_id, person_id) references people.persons (force_id, id),
  constraint appointments_office foreign key (force_id, office_id) references people.offices (force_id, id),
  constraint appointments_days check (to_day is null or to_day >= from_day)
);
create index appointments_of_person on people.appointments (force_id, person_id);
create index appointments_public on people.appointments (force_id, from_day) where public;
${tenantTable({
  table: "people.appointments",
  role,
  commands: kept,
  published: {
    columns: ["force_id", "id", "person_id", "office_id", "kind", "from_day", "to_day", "elected_on", "public"],
    where: "public",
  },
})}
create table people.reporting_lines (
  ${tenantColumns},
  person_id uuid not null,
  manager_id uuid not null,
  from_day date not null,
  to_day date,
  constraint reporting_lines_pk primary key (force_id, id),
  constraint reporting_lines_person foreign key (force_id, person_id) references people.persons (force_id, id),
  constraint reporting_lines_manager foreign key (force_id, manager_id) references people.persons (force_id, id)
);
${tenantTable({ table: "people.reporting_lines", role, commands: kept })}
create function people.tell_published() returns trigger language plpgsql as $body$
begin
  perform pg_notify('probity_published', 'people');
  return null;
end
$body$;
create trigger persons_tell after insert or update on people.persons for each statement execute function people.tell_published();
create trigger offices_tell after insert or update on people.offices for each statement execute function people.tell_published();
create trigger appointments_tell after insert or update on people.appointments for each statement execute function people.tell_published();`;

const ownSubject = "subject = nullif(current_setting('app.subject', true), '')";

const access = `
create table people.logins (
  ${tenantColumns},
  subject text not null,
  name text,
  person_id uuid,
  constraint logins_pk primary key (force_id, id),
  constraint logins_once unique (force_id, subject),
  constraint logins_person foreign key (force_id, person_id) references people.persons (force_id, id),
  constraint logins_lower_case check (subject = lower(subject))
);
create index logins_by_subject on people.logins (subject);
create table people.access_grants (
  ${tenantColumns},
  subject text not null,
  role text not null,
  reason text not null,
  valid_to date,
  constraint access_grants_pk primary key (force_id, id)
);
create index access_grants_by_subject on people.access_grants (subject);
create table people.suspensions (
  ${tenantColumns},
  began_at timestamptz not null default now(),
  ended_at timestamptz,
  reason text not null,
  constraint suspensions_pk primary key (force_id, id)
);
${tenantTable({ table: "people.logins", role, commands: kept })}
create policy own_subject on people.logins for select to ${role} using (${ownSubject});
${tenantTable({ table: "people.access_grants", role, commands: kept })}
create policy own_subject on people.access_grants for select to ${role} using (${ownSubject});
${tenantTable({ table: "people.suspensions", role, commands: kept })}`;

/** The tables of the people subgraph. */
export class People20261121 implements MigrationInterface {
  name = "People1795219200000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(personsAndOffices);
    await runner.query(access);
    await runner.query(auditTable("people", role));
    await runner.query(idempotencyTable("people", role));
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
