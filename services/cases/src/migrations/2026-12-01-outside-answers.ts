import type { MigrationInterface, QueryRunner } from "typeorm";

const permission = "(select current_setting('app.permission', true))";
const ofForce = "force_id = any ((select nullif(current_setting('app.forces', true), '')::uuid[])::uuid[])";

/** A concern from outside answers what is asked of it, and the clocks that its force aims at begin: whoever puts it in sees neither. */
export class OutsideAnswers20261201 implements MigrationInterface {
  name = "OutsideAnswers1796083200000";

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ["case_concerns", "case_clocks"])
      await runner.query(
        `create policy intake_puts_in on cases.${table} for insert to probity_cases with check ((${ofForce}) and ${permission} = 'cases:intake')`,
      );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
