import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const role = "probity_registers";
const alone = "(select current_setting('app.permission', true)) = 'ties'";

/**
 * An interest may name a person of the same body. Who is tied to whom by that is kept apart, ids and days alone: no statement of
 * the service reads it, a function compares it with what stands declared and answers what changed.
 */
export class DeclaredTies20261129 implements MigrationInterface {
  name = "DeclaredTies1795910400021";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table registers.interests add column connected_person_id uuid;
create table registers.declared_ties (
  ${tenantColumns},
  person_id uuid not null,
  other_id uuid not null,
  from_day date,
  to_day date,
  constraint declared_ties_pk primary key (force_id, id),
  constraint declared_ties_once exclude using btree (force_id with =, person_id with =, other_id with =) where (to_day is null)
);
${tenantTable({ table: "registers.declared_ties", role, commands: ["select", "insert", "update"], visible: alone })}
create function registers.keep_ties(of_force uuid, of_persons uuid[], standing jsonb, today date)
  returns table (id uuid, person_id uuid, other_id uuid, from_day date, to_day date)
  language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare former text := current_setting('app.permission', true);
begin
  perform set_config('app.permission', 'ties', true);
  return query with ended as (
    update registers.declared_ties t set to_day = today where t.force_id = of_force and t.person_id = any (of_persons) and t.to_day is null
      and not exists (select 1 from jsonb_to_recordset(standing) as s ("personId" uuid, "otherId" uuid)
        where s."personId" = t.person_id and s."otherId" = t.other_id)
    returning t.id, t.person_id, t.other_id, t.from_day, t.to_day),
  begun as (
    insert into registers.declared_ties (force_id, person_id, other_id, from_day)
      select of_force, s."personId", s."otherId", s."from" from jsonb_to_recordset(standing) as s ("personId" uuid, "otherId" uuid, "from" date)
      where s."personId" = any (of_persons)
      on conflict do nothing
    returning id, person_id, other_id, from_day, to_day)
  select * from ended union all select * from begun;
  perform set_config('app.permission', former, true);
end $$;
revoke all on function registers.keep_ties(uuid, uuid[], jsonb, date) from public;
grant execute on function registers.keep_ties(uuid, uuid[], jsonb, date) to ${role};`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
