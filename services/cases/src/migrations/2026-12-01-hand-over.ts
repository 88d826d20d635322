import type { MigrationInterface, QueryRunner } from "typeorm";
import { asRouter } from "./2026-11-28-case-routing.js";

const me = "(select nullif(current_setting('app.persons', true), '')::uuid[])::uuid[]";

/** Whoever handles cases hands them over to somebody else: one part begins and the other ends, in the same statement of the service. */
export class HandOver20261201 implements MigrationInterface {
  name = "HandOver1796083200022";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create function cases.hand_over(of_force uuid, of_cases uuid[], to_person uuid) returns void ${asRouter(`
  if exists (select 1 from unnest(of_cases) as one where not exists (select 1 from cases.case_parts p where p.force_id = of_force and p.case_id = one
    and p.part = 'HANDLER' and p.ended_at is null and p.person_id = any (${me}))) then
    raise exception 'Only whoever handles a case hands it over.';
  end if;
  insert into cases.case_parts as p (force_id, case_id, person_id, part, clause_id)
    select o.force_id, o.case_id, to_person, 'HANDLER', o.clause_id from cases.case_parts o
    where o.force_id = of_force and o.case_id = any (of_cases) and o.part = 'HANDLER' and o.ended_at is null and o.person_id = any (${me})
    on conflict (force_id, case_id, person_id, part) do update set ended_at = null,
      began_at = case when p.ended_at is null then p.began_at else now() end;
  update cases.case_parts o set ended_at = now()
    where o.force_id = of_force and o.case_id = any (of_cases) and o.part = 'HANDLER' and o.ended_at is null and o.person_id = any (${me});`)}
revoke all on function cases.hand_over(uuid, uuid[], uuid) from public;
grant execute on function cases.hand_over(uuid, uuid[], uuid) to probity_cases;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
