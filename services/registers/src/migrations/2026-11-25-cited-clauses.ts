import type { MigrationInterface, QueryRunner } from "typeorm";

const citing = ["gift_offers", "permissions", "meeting_declarations", "conflict_decisions"];

/** Records by the clause that they cite: what is counted beside each clause of a protocol. */
export class CitedClauses20261125 implements MigrationInterface {
  name = "CitedClauses1795608000000";

  async up(runner: QueryRunner): Promise<void> {
    for (const table of citing)
      await runner.query(
        `create index ${table}_of_clause on registers.${table} (force_id, clause_ref) where clause_ref is not null`,
      );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
