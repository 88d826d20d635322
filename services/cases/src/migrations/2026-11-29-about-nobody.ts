import type { MigrationInterface, QueryRunner } from "typeorm";
import { asRouter } from "./2026-11-28-case-routing.js";

/** Which of some cases are about nobody: of those alone a number may be told to an officer who has no part in them. */
export class CasesAboutNobody20261129 implements MigrationInterface {
  name = "CasesAboutNobody1795910400001";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create function cases.about_nobody(of_force uuid, of_cases uuid[]) returns table (id uuid) ${asRouter(`
      return query select c.id from cases.cases c
      where c.force_id = of_force and c.id = any (of_cases) and c.subject_person_id is null and c.further_subjects = '{}';`)}`,
    );
    await runner.query(`revoke all on function cases.about_nobody(uuid, uuid[]) from public;
      grant execute on function cases.about_nobody(uuid, uuid[]) to probity_cases`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
