import type { MigrationInterface, QueryRunner } from "typeorm";

const table = "protocols.lint_findings";

// Which office takes a matter instead is part of how a version works, and told like its routes; who accepted that and why is not.
const published = `
grant select (force_id, id, version_id, clause_ids, status, fallback) on ${table} to probity_public;
create policy published on ${table} for select to probity_public using (status = 'ACCEPTED' and fallback is not null
  and exists (select 1 from protocols.protocol_versions v where v.force_id = lint_findings.force_id and v.id = lint_findings.version_id));
create trigger lint_findings_tell after update on ${table} for each row when (old.fallback is distinct from new.fallback)
  execute function protocols.tell_published();`;

/** Everybody may read which office takes what a clause in force would bring to its own subject. */
export class PublishedFallbacks20261123 implements MigrationInterface {
  name = "PublishedFallbacks1795406400000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(published);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
