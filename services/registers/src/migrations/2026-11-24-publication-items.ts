import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const columns = [
  "force_id",
  "id",
  "item",
  "version",
  "link",
  "last_updated_on",
  "covers_year",
  "target_months",
  "owner",
];

const items = `
create table registers.publication_items (
  ${tenantColumns},
  item text not null,
  version integer not null,
  link text,
  last_updated_on date,
  covers_year integer,
  target_months integer,
  owner text,
  kept_by text not null,
  kept_at timestamptz not null,
  constraint publication_items_pk primary key (force_id, id),
  constraint publication_items_once unique (force_id, item),
  constraint publication_items_link check (link like 'https://%'),
  constraint publication_items_evidence check ((link is null) = (last_updated_on is null)),
  constraint publication_items_target check (target_months between 1 and 60)
);
${tenantTable({
  table: "registers.publication_items",
  role: "probity_registers",
  commands: ["select", "insert", "update"],
  published: { columns, where: "true" },
})}
create trigger publication_items_tell after insert or update on registers.publication_items
  for each statement execute function registers.tell_published();`;

// That somebody publicly holds an office, and that a protocol is in force, the public reads elsewhere with more besides.
const evidence = `
grant select (force_id, id, from_day, to_day, public) on registers.office_holders to probity_public;
create policy published on registers.office_holders for select to probity_public using (public);
grant select (force_id, id, in_force_from, in_force_to) on registers.rulebooks to probity_public;
create policy published on registers.rulebooks for select to probity_public using (true);
create trigger office_holders_tell after insert or update on registers.office_holders
  for each statement execute function registers.tell_published();
create trigger rulebooks_tell after insert or update on registers.rulebooks
  for each statement execute function registers.tell_published();`;

/** What a force says of the items that the law asks it to publish, and what of its own publishing is evidence of them. */
export class PublicationItems20261124 implements MigrationInterface {
  name = "PublicationItems1795514400000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(items);
    await runner.query(evidence);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
