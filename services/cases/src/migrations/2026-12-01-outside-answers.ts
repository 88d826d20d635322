import type { MigrationInterface, QueryRunner } from "typeorm";

const permission = "(select current_setting('app.permission', true))";
const ofForce = "force_id = any ((select nullif(current_setting('app.forces', true), '')::uuid[])::uuid[])";

/**
 * A concern from outside answers what is asked of it, and the clocks that its force aims at begin: whoever puts it in sees neither.
 * What a force asks of such concerns stands on a public page: anybody may read that, and not why it was set.
 */
export class OutsideAnswers20261201 implements MigrationInterface {
  name = "OutsideAnswers1796083200020";

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ["case_concerns", "case_clocks"])
      await runner.query(
        `create policy intake_puts_in on cases.${table} for insert to probity_cases with check ((${ofForce}) and ${permission} = 'cases:intake')`,
      );
    await runner.query(`
grant select (force_id, id, kind, questions, from_day, to_day) on cases.kind_settings to probity_public;
create policy published on cases.kind_settings for select to probity_public using (kind = 'CONCERN');
create trigger kind_settings_tell after insert or update on cases.kind_settings for each statement execute function cases.tell_published();`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
