import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const role = "probity_cases";
const permission = "(select current_setting('app.permission', true))";

/** Of no case and no person: random ids, and quarters for days. Whoever makes a change adds some; the platform alone reads them. */
const facts = `
create table cases.figure_facts (
  force_id uuid not null,
  id uuid not null default gen_random_uuid(),
  kind text not null,
  event text not null,
  stage text,
  outcome text,
  days int,
  quarter date not null,
  constraint figure_facts_pk primary key (force_id, id),
  constraint figure_facts_event check (event in ('RECEIVED', 'REACHED', 'BROUGHT', 'CLOSED', 'REOPENED'))
);
create index figure_facts_by_quarter on cases.figure_facts (force_id, quarter);
${tenantTable({ table: "cases.figure_facts", role, commands: ["select", "insert"], visible: `${permission} = 'platform'`, writable: "true" })}
alter table cases.cases add column brought boolean not null default false;
alter table cases.force_settings add column figures_since date not null default current_date;
create function cases.day_of(moment timestamptz) returns date language sql immutable as $$ select (moment at time zone 'Europe/London')::date $$;
create function cases.quarter_of(moment timestamptz) returns date language sql immutable as $$
  select date_trunc('quarter', moment at time zone 'Europe/London')::date $$;`;

/** What stands already, in an order that says nothing of the order of the cases. The owner reads past the forces meanwhile. */
export const fill = `
alter table cases.cases no force row level security;
alter table cases.case_steps no force row level security;
alter table cases.figure_facts no force row level security;
alter table cases.force_settings no force row level security;
insert into cases.figure_facts (force_id, kind, event, stage, outcome, days, quarter)
select f.force_id, f.kind, f.event, f.stage, f.outcome, f.days, f.quarter from (
  select c.force_id, c.kind, 'RECEIVED' as event, null as stage, null as outcome, null::int as days, cases.quarter_of(c.raised_at) as quarter from cases.cases c
  union all
  select c.force_id, c.kind, case s.kind when 'REOPENED' then 'REOPENED' when 'CLOSED' then 'CLOSED' else 'REACHED' end,
    case s.kind when 'INFORMAL_RESOLUTION' then 'INFORMAL' when 'REFERRAL' then 'REFERRED' when 'DECISION' then 'DECIDED' when 'REVIEW' then 'REVIEW'
      when 'CLOSED' then 'CLOSED' else 'FORMAL' end,
    case when s.kind = 'CLOSED' and c.closed_at is not null and not exists (select 1 from cases.case_steps l
      where l.force_id = s.force_id and l.case_id = s.case_id and l.kind = 'CLOSED' and (l.at, l.id) > (s.at, s.id)) then c.outcome end,
    cases.day_of(s.at) - cases.day_of(c.raised_at), cases.quarter_of(s.at)
  from cases.case_steps s join cases.cases c on c.force_id = s.force_id and c.id = s.case_id
  where s.kind in ('FORMAL_STAGE', 'REFERRAL', 'DECISION', 'REVIEW', 'CLOSED', 'REOPENED')
    or s.kind = 'INFORMAL_RESOLUTION' and not (c.raised_by is not null and coalesce((c.route ->> 'informalFirst')::boolean, false))
      and not exists (select 1 from cases.case_steps e where e.force_id = s.force_id and e.case_id = s.case_id and e.kind = s.kind and (e.at, e.id) < (s.at, s.id))
  union all
  select c.force_id, c.kind, 'REACHED', 'INFORMAL', null, 0, cases.quarter_of(c.raised_at) from cases.cases c
  where c.raised_by is not null and (c.route ->> 'informalFirst')::boolean
  union all
  select c.force_id, c.kind, 'BROUGHT', null, null, null::int, cases.quarter_of(min(s.at))
  from cases.case_steps s join cases.cases c on c.force_id = s.force_id and c.id = s.case_id
  where c.kind = 'OFFICE_HOLDER_COMPLAINT' and s.kind in ('INFORMAL_RESOLUTION', 'REFERRAL') group by c.force_id, c.kind, c.id
) f order by gen_random_uuid();
update cases.cases c set brought = true where c.kind = 'OFFICE_HOLDER_COMPLAINT' and exists (select 1 from cases.case_steps s
  where s.force_id = c.force_id and s.case_id = c.id and s.kind in ('INFORMAL_RESOLUTION', 'REFERRAL'));
-- From one day in all forces: the first case of one would tell that there was one.
update cases.force_settings set figures_since = least(current_date, (select min(cases.day_of(raised_at)) from cases.cases));
set constraints all immediate;
alter table cases.cases force row level security;
alter table cases.case_steps force row level security;
alter table cases.figure_facts force row level security;
alter table cases.force_settings force row level security;`;

/** Whatever opens, moves or closes a case counts it in the same statement: no path can leave it out. */
const counting = `
create function cases.count_figures() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  moment timestamptz := case when tg_op = 'INSERT' then new.raised_at when new.stage = 'CLOSED' then coalesce(new.closed_at, now()) else now() end;
begin
  if tg_op = 'INSERT' then
    insert into cases.figure_facts (force_id, kind, event, quarter) values (new.force_id, new.kind, 'RECEIVED', cases.quarter_of(moment));
  end if;
  if (tg_op = 'INSERT' and new.stage <> 'RECEIVED') or (tg_op = 'UPDATE' and new.stage is distinct from old.stage) then
    insert into cases.figure_facts (force_id, kind, event, stage, outcome, days, quarter) values (
      new.force_id, new.kind,
      case when new.stage = 'CLOSED' then 'CLOSED' when tg_op = 'UPDATE' and old.stage = 'CLOSED' then 'REOPENED' else 'REACHED' end,
      new.stage, case when new.stage = 'CLOSED' then new.outcome end,
      cases.day_of(moment) - cases.day_of(new.raised_at), cases.quarter_of(moment));
  end if;
  if new.kind = 'OFFICE_HOLDER_COMPLAINT' and new.stage in ('INFORMAL', 'REFERRED') and not new.brought then
    new.brought := true;
    insert into cases.figure_facts (force_id, kind, event, quarter) values (new.force_id, new.kind, 'BROUGHT', cases.quarter_of(moment));
  end if;
  return new;
end $$;
create trigger cases_counted before insert or update of stage on cases.cases for each row execute function cases.count_figures();`;

/** What may be read of a year that has ended: the public its own columns, officers those of theirs. Never rewritten. */
const published = `
create table cases.published_figures (
  ${tenantColumns},
  year int not null,
  figures jsonb not null,
  officers jsonb not null,
  published_on date not null,
  constraint published_figures_pk primary key (force_id, id),
  constraint published_figures_once unique (force_id, year)
);
${tenantTable({
  table: "cases.published_figures",
  role,
  commands: ["select", "insert"],
  visible: `${permission} in ('platform', 'cases:handle')`,
  published: { columns: ["force_id", "year", "figures", "published_on"], where: "true" },
})}
create function cases.tell_published() returns trigger language plpgsql as $$
begin
  perform pg_notify('probity_published', 'cases');
  return null;
end $$;
create trigger published_figures_tell after insert on cases.published_figures for each statement execute function cases.tell_published();`;

/** Figures of cases: anonymous facts, counted with every change, and what may be read of them. */
export class Figures20261129 implements MigrationInterface {
  name = "Figures1795910400000";

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [facts, fill, counting, published]) await runner.query(part);
    for (const one of ["day_of(timestamptz)", "quarter_of(timestamptz)"])
      await runner.query(
        `revoke all on function cases.${one} from public; grant execute on function cases.${one} to ${role}`,
      );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
