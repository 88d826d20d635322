import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const own = "person_id = any (nullif(current_setting('app.persons', true), '')::uuid[])";

const feeds = `
create table registers.calendar_feeds (
  ${tenantColumns},
  person_id uuid not null,
  subject text not null,
  token_hash bytea not null,
  language text not null,
  created_at timestamptz not null,
  revoked_at timestamptz,
  last_read_at timestamptz,
  constraint calendar_feeds_pk primary key (force_id, id),
  constraint calendar_feeds_once unique (force_id, token_hash),
  constraint calendar_feeds_language check (language in ('EN', 'CY'))
);
create index calendar_feeds_of_person on registers.calendar_feeds (force_id, person_id) where revoked_at is null;
${tenantTable({
  table: "registers.calendar_feeds",
  role: "probity_registers",
  commands: ["select", "insert", "update"],
  visible: `${own} or current_setting('app.permission', true) = 'platform'`,
})}`;

/** The secret addresses under which calendar programs read a person's own duties. */
export class CalendarFeeds20261124 implements MigrationInterface {
  name = "CalendarFeeds1795510800000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(feeds);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
