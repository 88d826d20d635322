import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { asRouter } from "./2026-11-28-case-routing.js";

const role = "probity_cases";
const me = "(select nullif(current_setting('app.persons', true), '')::uuid[])::uuid[]";
const holds = (which: string) =>
  `exists (select 1 from cases.case_parts p where p.force_id = of_force and p.case_id = ${which} and p.part in ('HANDLER', 'OVERSIGHT') and p.ended_at is null and p.person_id = any (${me}))`;

/** Two cases about an office holder that run side by side, one by the law and one by the force’s own text: each is told of the other, and of nothing in it. */
export class CasesBeside20261201 implements MigrationInterface {
  name = "CasesBeside1796083200030";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table cases.case_links (
  ${tenantColumns},
  case_id uuid not null,
  other_id uuid not null,
  other_reference text not null,
  other_route text not null,
  since timestamptz not null,
  constraint case_links_pk primary key (force_id, id),
  constraint case_links_once unique (force_id, case_id, other_id),
  constraint case_links_route check (other_route in ('PROTOCOL', 'STATUTORY')),
  constraint case_links_case foreign key (force_id, case_id) references cases.cases (force_id, id) on delete cascade,
  constraint case_links_other foreign key (force_id, other_id) references cases.cases (force_id, id) on delete cascade
);
create index case_links_of_other on cases.case_links (force_id, other_id);
${tenantTable({
  table: "cases.case_links",
  role,
  commands: ["select", "insert"],
  visible: "exists (select 1 from cases.cases c where c.force_id = case_links.force_id and c.id = case_links.case_id)",
})}
create function cases.run_beside(of_force uuid, one uuid, other uuid, other_route text, at_time timestamptz) returns void ${asRouter(`
  if not ${holds("one")} or not ${holds("other")} then raise exception 'Only whoever handles a case or watches over it runs another beside it.'; end if;
  insert into cases.case_parts (force_id, case_id, person_id, part)
    select p.force_id, other, p.person_id, p.part from cases.case_parts p where p.force_id = of_force and p.case_id = one and p.part = 'COMPLAINANT' and p.ended_at is null;
  insert into cases.case_links (force_id, case_id, other_id, other_reference, other_route, since)
    select of_force, x.of_case, c.id, c.reference, x.route, at_time
    from (values (one, other, other_route), (other, one, case other_route when 'STATUTORY' then 'PROTOCOL' else 'STATUTORY' end)) as x (of_case, linked, route)
    join cases.cases c on c.force_id = of_force and c.id = x.linked;`)}
revoke all on function cases.run_beside(uuid, uuid, uuid, text, timestamptz) from public;
grant execute on function cases.run_beside(uuid, uuid, uuid, text, timestamptz) to ${role};`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
