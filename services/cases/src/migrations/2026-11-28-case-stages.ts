import type { MigrationInterface, QueryRunner } from "typeorm";

const ofForce = "force_id = any ((select nullif(current_setting('app.forces', true), '')::uuid[])::uuid[])";
const me = "(select nullif(current_setting('app.persons', true), '')::uuid[])::uuid[]";
const ofCase =
  "exists (select 1 from cases.cases c where c.force_id = case_steps.force_id and c.id = case_steps.case_id)";
const handed = "(select current_setting('app.permission', true)) in ('cases:raise', 'platform')";
const handles = `exists (select 1 from cases.case_parts p where p.force_id = case_steps.force_id and p.case_id = case_steps.case_id
  and p.person_id = any (${me}) and p.part <> 'COMPLAINANT' and p.ended_at is null)`;

/** What a step found, whom it names and which clauses. A note of those who handle a case is not for whoever raised it. */
export class CaseStages20261128 implements MigrationInterface {
  name = "CaseStages1795824000001";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table cases.case_steps
  add column finding text,
  add column party text,
  add column clauses text[] not null default '{}';
alter policy of_force on cases.case_steps
  using ((${ofForce}) and (${ofCase}) and (kind <> 'NOTE' or ${handles}))
  with check ((${ofForce}) and ((${ofCase}) or (${handed})));`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
