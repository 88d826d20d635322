import type { MigrationInterface, QueryRunner } from "typeorm";
import { asRouter } from "./2026-11-28-case-routing.js";

const me = "(select nullif(current_setting('app.persons', true), '')::uuid[])::uuid[]";

/** Who handles a case or watches over it today: for those who do so themselves. */
export class CasePeople20261201 implements MigrationInterface {
  name = "CasePeople1796083200010";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create function cases.people_in(of_cases uuid[]) returns table (force_id uuid, case_id uuid, person_id uuid, part text, since timestamptz) ${asRouter(`
  return query select p.force_id, p.case_id, p.person_id, p.part, p.began_at from cases.case_parts p
  where p.case_id = any (of_cases) and p.part <> 'COMPLAINANT' and p.ended_at is null and exists (select 1 from cases.case_parts o
    where o.force_id = p.force_id and o.case_id = p.case_id and o.part <> 'COMPLAINANT' and o.ended_at is null and o.person_id = any (${me}));`)}
revoke all on function cases.people_in(uuid[]) from public;
grant execute on function cases.people_in(uuid[]) to probity_cases;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
