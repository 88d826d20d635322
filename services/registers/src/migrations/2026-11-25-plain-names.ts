import type { MigrationInterface, QueryRunner } from "typeorm";

// The row policies go before what is asked, and so no index on words is ever read: what is compared is made when a row is
// written, and not of every row of a force for each question.
const names = {
  interests: "description || ' ' || coalesce(connected_name, '')",
  published_entries: "description",
  published_gifts: "coalesce(giver, '')",
  gift_offers: "giver_name",
  permissions: "with_whom || ' ' || description",
  conflict_decisions: "party || ' ' || interest",
};

const kept = Object.entries(names)
  .map(
    ([table, text]) => `
drop index if exists registers.${table}_words;
alter table registers.${table} add column plain_names tsvector not null generated always as (registers.plain_words(${text})) stored;`,
  )
  .join("");

/** Names as they are compared, kept beside each record; and whoever holds an office is found by who it is. */
export class PlainNames20261125 implements MigrationInterface {
  name = "PlainNames1795586400000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(kept);
    await runner.query(
      "create index office_holders_of_person on registers.office_holders (person_id, force_id, from_day)",
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
