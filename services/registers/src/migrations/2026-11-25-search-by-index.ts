import type { MigrationInterface, QueryRunner } from "typeorm";

const shown = "kind, audience, until";

/** A search reads what records are found by from the indexes alone: of millions of terms each row would be on a page of its own. */
export class SearchByIndex20261125 implements MigrationInterface {
  name = "SearchByIndex1795615200000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table registers.search_terms drop constraint search_terms_pk,
       add constraint search_terms_pk primary key (force_id, term, day, id) include (${shown})`,
    );
    await runner.query("drop index registers.search_terms_of_record");
    await runner.query(
      `create index search_terms_of_record on registers.search_terms (force_id, id, term) include (day, ${shown})`,
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
