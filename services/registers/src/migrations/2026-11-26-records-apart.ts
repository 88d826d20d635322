import type { MigrationInterface, QueryRunner } from "typeorm";

const ofKind = (kind: string, table: string) => `
  if kind = '${kind}' then
    return exists (select 1 from registers.${table} r where r.force_id = force and r.id = record);
  end if;`;

/**
 * The same question, but a statement for each kind of record: as one, its plan with the kind left open was so much dearer that
 * PostgreSQL planned it anew at each call, and a search asks it for whatever it looks at that is not published.
 */
export class RecordsApart20261126 implements MigrationInterface {
  name = "RecordsApart1795690800000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create or replace function registers.may_read_record(kind text, force uuid, record uuid) returns boolean language plpgsql stable as $body$
begin${ofKind("DECLARED_INTEREST", "interests")}${ofKind("GIFT_OFFER", "gift_offers")}${ofKind("PERMISSION", "permissions")}
  return false;
end
$body$`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
