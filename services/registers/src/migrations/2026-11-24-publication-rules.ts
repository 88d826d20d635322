import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const role = "probity_registers";

const columns = [
  "force_id",
  "id",
  "register",
  "audience",
  "sentence",
  "clause_ref",
  "clause_id",
  "retention_years",
  "frequency_months",
];

const publications = `
create table registers.publications (
  ${tenantColumns},
  register text not null,
  audience text not null,
  sentence text,
  clause_ref uuid,
  clause_id text,
  retention_years integer,
  frequency_months integer,
  last_published_on date,
  constraint publications_pk primary key (force_id, id),
  constraint publications_once unique (force_id, register)
);
${tenantTable({ table: "registers.publications", role, commands: ["select", "insert", "update"], published: { columns, where: "true" } })}
create trigger publications_tell after insert or update on registers.publications
  for each statement execute function registers.tell_published();`;

// Null in published_to: published before it was kept, to everybody if public, or for officers alone.
const entries = `
alter table registers.published_entries add column visible_until date, add column published_to text;
grant select (visible_until, published_to) on registers.published_entries to probity_public;
grant update (visible_until, published_to, public) on registers.published_entries to ${role};
alter policy published on registers.published_entries
  using (public and (visible_until is null or visible_until >= (now() at time zone 'Europe/London')::date));
create index published_entries_ended_of_force on registers.published_entries (force_id, declared_on desc, id desc) where superseded_at is not null;
create index published_entries_ended_of_person on registers.published_entries (person_id, declared_on desc, id desc) where superseded_at is not null;`;

/** On what terms each register is published, by the rules in force, and until when the public reads an entry. */
export class PublicationRules20261124 implements MigrationInterface {
  name = "PublicationRules1795489200000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(publications);
    await runner.query(entries);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
