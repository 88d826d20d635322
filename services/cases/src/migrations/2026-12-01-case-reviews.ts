import type { MigrationInterface, QueryRunner } from "typeorm";
import { asRouter } from "./2026-11-28-case-routing.js";

const me = "(select nullif(current_setting('app.persons', true), '')::uuid[])::uuid[]";
const ownPart = `exists (select 1 from cases.case_parts p where p.force_id = of_force and p.case_id = of_case and p.ended_at is null and p.person_id = any (${me}))`;
const partsOf = `(select coalesce(jsonb_agg(jsonb_build_object('personId', p.person_id, 'part', p.part) order by p.part, p.person_id), '[]') from cases.case_parts p
      where p.force_id = c.force_id and p.case_id = c.id and p.ended_at is null)`;
const isOpen = "c.status <> 'CLOSED' and c.stage <> 'CLOSED'";

/** Whoever has a part in a case may ask for a review; it goes to others than those who handled it, whose parts end. */
const reviewing = `
create function cases.handlers_ever(of_force uuid, of_case uuid) returns table (person_id uuid) ${asRouter(`
  return query select distinct p.person_id from cases.case_parts p where p.force_id = of_force and p.case_id = of_case and p.part = 'HANDLER' and ${ownPart};`)}
create function cases.give_review(of_force uuid, of_case uuid, to_persons uuid[], as_part text, by_clause text) returns void ${asRouter(`
  if not ${ownPart} or not exists (select 1 from cases.cases c where c.force_id = of_force and c.id = of_case and c.stage = 'REVIEW')
    then raise exception 'Only who has a part in a case gives it to a review that was asked for.'; end if;
  update cases.case_parts p set ended_at = now() where p.force_id = of_force and p.case_id = of_case and p.part in ('HANDLER', 'OVERSIGHT')
    and p.ended_at is null and not (p.part = as_part and p.person_id = any (to_persons));
  insert into cases.case_parts as p (force_id, case_id, person_id, part, clause_id)
    select of_force, of_case, one, as_part, by_clause from unnest(to_persons) as one
    on conflict (force_id, case_id, person_id, part) do update set ended_at = null, referred_at = null,
      began_at = case when p.ended_at is null then p.began_at else now() end;`)}`;

/** As before, with those who may not have it again. */
const rerouting = `
drop function cases.routable(uuid);
create function cases.routable(of_force uuid) returns table (id uuid, matter text, status text, version int, subject_id uuid, further_subject_ids uuid[],
  complainant_id uuid, former_handler_ids uuid[], happened_on date, raised_at timestamptz, direct_discussion text, route jsonb, parts jsonb) ${asRouter(`
  return query select c.id, c.matter, c.status, c.version, c.subject_person_id, c.further_subjects, c.raised_by, c.former_handlers, c.happened_on, c.raised_at,
    c.direct_discussion, c.route, ${partsOf}
  from cases.cases c where c.force_id = of_force and ${isOpen} and c.route is not null and c.matter is not null and c.held_by = 'ROUTE' order by c.id for update of c;`)}
drop function cases.held_open(uuid);
create function cases.held_open(of_force uuid) returns table (id uuid, held_by text, held_as text, status text, subject_id uuid,
  further_subject_ids uuid[], complainant_id uuid, former_handler_ids uuid[], route jsonb, version_id uuid, clause_ref uuid, parts jsonb) ${asRouter(`
  return query select c.id, c.held_by, c.held_as, c.status, c.subject_person_id, c.further_subjects, c.raised_by, c.former_handlers, c.route, c.version_id,
    c.clause_ref, ${partsOf}
  from cases.cases c where c.force_id = of_force and c.held_by <> 'ROUTE' and ${isOpen} order by c.id for update of c;`)}`;

const functions = [
  "handlers_ever(uuid, uuid)",
  "give_review(uuid, uuid, uuid[], text, text)",
  "routable(uuid)",
  "held_open(uuid)",
];

/** An appeal against a decision, or its review: who asked, what came of it, and who does not handle the case again. */
export class CaseReviews20261201 implements MigrationInterface {
  name = "CaseReviews1796083200000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table cases.cases add column former_handlers uuid[] not null default '{}';
alter table cases.case_steps
  add column asked_by text,
  add column review_outcome text,
  add constraint case_steps_asked_by check (asked_by in ('COMPLAINANT', 'SUBJECT')),
  add constraint case_steps_review_outcome check (review_outcome in ('UPHELD', 'VARIED', 'NOT_UPHELD'));
${reviewing}
${rerouting}`);
    for (const one of functions)
      await runner.query(
        `revoke all on function cases.${one} from public; grant execute on function cases.${one} to probity_cases`,
      );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
