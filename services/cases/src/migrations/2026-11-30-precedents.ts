import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const role = "probity_cases";
const permission = "(select current_setting('app.permission', true))";
const me = "(select nullif(current_setting('app.persons', true), '')::uuid[])::uuid[]";

/**
 * Redacted notes of advice and decisions, by clause. Until a second officer has looked at one it is sealed under a key of its own,
 * and seen by whoever wrote it and whoever reviews; afterwards by those who handle cases. Whom the matter was about sees it never.
 */
export class Precedents20261130 implements MigrationInterface {
  name = "Precedents1795996800000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table cases.precedents (
  ${tenantColumns},
  source text not null,
  clause_id text not null,
  language text not null,
  status text not null,
  version int not null default 1,
  key_id text,
  wrapped bytea,
  sealed bytea,
  sealed_return bytea,
  title text,
  words text,
  personal_data_because text,
  kept_from uuid[] not null default '{}',
  written_by uuid not null,
  written_at timestamptz not null,
  reviewed_by uuid,
  reviewed_at timestamptz,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  withdrawn_because text,
  found_by tsvector generated always as (to_tsvector('simple'::regconfig, coalesce(title, '') || ' ' || coalesce(words, ''))) stored,
  constraint precedents_pk primary key (force_id, id),
  constraint precedents_status check (status in ('PROPOSED', 'RETURNED', 'PUBLISHED', 'WITHDRAWN')),
  constraint precedents_second_officer check (reviewed_by <> written_by),
  constraint precedents_sealed_until_reviewed check ((status in ('PROPOSED', 'RETURNED')) = (words is null) and (words is null) = (sealed is not null))
);
create index precedents_by_clause on cases.precedents (force_id, clause_id, id);
create index precedents_by_words on cases.precedents using gin (found_by);
create index precedents_by_key on cases.precedents (force_id, key_id, id) where key_id is not null;
${tenantTable({
  table: "cases.precedents",
  role,
  commands: ["select", "insert", "update"],
  visible: `${permission} = 'platform' or (${permission} in ('cases:handle', 'registers:publish') and not coalesce(kept_from && ${me}, false)
    and (status in ('PUBLISHED', 'WITHDRAWN') or written_by = any (${me}) or ${permission} = 'registers:publish'))`,
})}
revoke update on cases.precedents from ${role};
grant update (status, version, key_id, wrapped, sealed, sealed_return, title, words, personal_data_because, reviewed_by, reviewed_at, withdrawn_by, withdrawn_at,
  withdrawn_because) on cases.precedents to ${role};
create function cases.keep_precedent() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.words is not null and (old.words, old.title) is distinct from (new.words, new.title) then
    raise exception 'A precedent that was published is never rewritten.';
  end if;
  return new;
end $$;
create trigger precedents_kept before update on cases.precedents for each row execute function cases.keep_precedent();`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
