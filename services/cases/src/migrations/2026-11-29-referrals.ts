import type { MigrationInterface, QueryRunner } from "typeorm";
import { asRouter } from "./2026-11-28-case-routing.js";

const me = "(select nullif(current_setting('app.persons', true), '')::uuid[])::uuid[]";

const ownPart = (further: string) =>
  `exists (select 1 from cases.case_parts p where p.force_id = of_force and p.case_id = of_case and p.part = 'HANDLER'
    and p.ended_at is null and p.person_id = any (${me}) ${further})`;

/** Whoever receives a referral has a part from then on; those who referred it leave it to them, or take it back. */
const referring = `
create function cases.refer(of_force uuid, of_case uuid, to_persons uuid[], by_clause text) returns void ${asRouter(`
  if not ${ownPart("")} then raise exception 'Only whoever handles a case refers it.'; end if;
  update cases.case_parts p set referred_at = null where p.force_id = of_force and p.case_id = of_case and p.referred_at is not null;
  insert into cases.case_parts as p (force_id, case_id, person_id, part, clause_id, referred_at)
    select of_force, of_case, one, 'HANDLER', by_clause, now() from unnest(to_persons) as one
    on conflict (force_id, case_id, person_id, part) do update set ended_at = null, referred_at = now(),
      began_at = case when p.ended_at is null then p.began_at else now() end;`)}
create function cases.leave_to(of_force uuid, of_case uuid, receivers boolean) returns void ${asRouter(`
  if not ${ownPart("and (p.referred_at is not null) = receivers")} then raise exception 'Only those who keep a case end the part of the others.'; end if;
  update cases.case_parts p set ended_at = now() where p.force_id = of_force and p.case_id = of_case and p.part = 'HANDLER'
    and p.ended_at is null and (p.referred_at is not null) <> receivers;`)}`;

/** As before, of the cases that go by the text: one that was referred or handed over no longer does. */
const byRoute =
  "c.status <> 'CLOSED' and c.stage <> 'CLOSED' and c.route is not null and c.matter is not null and c.held_by = 'ROUTE'";
const rerouting = `
create or replace function cases.has_open(of_force uuid) returns table (open boolean) ${asRouter(`
  return query select exists (select 1 from cases.cases c where c.force_id = of_force and ${byRoute});`)}
create or replace function cases.routable(of_force uuid) returns table (id uuid, matter text, status text, version int, subject_id uuid, further_subject_ids uuid[],
  complainant_id uuid, happened_on date, raised_at timestamptz, direct_discussion text, route jsonb, parts jsonb) ${asRouter(`
  return query select c.id, c.matter, c.status, c.version, c.subject_person_id, c.further_subjects, c.raised_by, c.happened_on, c.raised_at, c.direct_discussion, c.route,
    (select coalesce(jsonb_agg(jsonb_build_object('personId', p.person_id, 'part', p.part) order by p.part, p.person_id), '[]') from cases.case_parts p
      where p.force_id = c.force_id and p.case_id = c.id and p.ended_at is null)
  from cases.cases c where c.force_id = of_force and ${byRoute} order by c.id for update of c;`)}`;

/** A referral gives its receivers a part; a clock that closing stopped runs on when the case is opened again. */
export class CaseReferrals20261129 implements MigrationInterface {
  name = "CaseReferrals1795910400041";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table cases.case_parts add column referred_at timestamptz;
alter table cases.cases
  add column held_by text not null default 'ROUTE',
  add column held_as text,
  add column awaits_receiver boolean not null default false,
  add constraint cases_held_by check (held_by in ('ROUTE', 'REFERRAL', 'STATUTORY'));
alter table cases.case_steps add column sender_stays boolean not null default false;
alter table cases.case_clocks add column stopped_by_closing boolean not null default false;
${referring}
${rerouting}`);
    for (const one of ["refer(uuid, uuid, uuid[], text)", "leave_to(uuid, uuid, boolean)"])
      await runner.query(
        `revoke all on function cases.${one} from public; grant execute on function cases.${one} to probity_cases`,
      );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
