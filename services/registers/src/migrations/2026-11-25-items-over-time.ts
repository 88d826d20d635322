import type { MigrationInterface, QueryRunner } from "typeorm";

/** The trail holds all that was said before: the row that stood is the last version. The owner reads past the forces. */
export const chain = `
alter table registers.publication_items drop constraint publication_items_once,
  add constraint publication_items_once unique (force_id, item, version);
revoke update on registers.publication_items from probity_registers;
grant select (kept_at) on registers.publication_items to probity_public;
alter table registers.publication_items no force row level security;
alter table registers.audit_entries no force row level security;
insert into registers.publication_items (force_id, item, version, link, last_updated_on, covers_year, target_months, owner, kept_by, kept_at)
select a.force_id, a.item, a.version, a.after->>'link', (a.after->>'lastUpdatedOn')::date, (a.after->>'coversYear')::integer,
  (a.after->>'targetMonths')::integer, a.after->>'owner', a.actor, a.at
from (select e.force_id, e.after->>'item' as item, e.after, e.actor, e.at,
        row_number() over (partition by e.force_id, e.after->>'item' order by e.at, e.id) as version
      from registers.audit_entries e where e.action = 'keepPublicationItem') a
join registers.publication_items i on i.force_id = a.force_id and i.item = a.item and a.version < i.version;
alter table registers.publication_items force row level security;
alter table registers.audit_entries force row level security;`;

const published = `
create index published_entries_by_time on registers.published_entries (force_id, register, published_at);
create index published_gifts_by_time on registers.published_gifts (force_id, published_at);`;

/** What a force says of an item is a chain of versions, so that the report of a year says what had been said by its end. */
export class ItemsOverTime20261125 implements MigrationInterface {
  name = "ItemsOverTime1795611600000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(chain);
    await runner.query(published);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
