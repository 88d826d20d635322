import { Client } from "pg";
import { workStatements } from "./load-work.js";

/** How much there is: the bench's own forces stand beside the five of the demonstration. */
export interface Amounts {
  readonly forces: number;
  readonly people: number;
  readonly entries: number;
}

/** The address of one of the bench's forces, from 1. */
export const forceSlug = (number: number): string => `measured-${number}`;

const holders = 5;
const entriesOfHolder = 30;

function statements({ forces, people, entries }: Amounts): string[] {
  const perForce = Math.floor(people / forces);
  const rest = Math.max(0, entries - forces * holders * entriesOfHolder);
  return [
    "set session_replication_role = replica",
    "select setseed(0.5)",
    `create temp table f as select n, uuidv7() as id, uuidv7() as protocol, uuidv7() as version from generate_series(1, ${forces}) n`,
    `insert into protocols.forces (force_id, id, slug, name_en, name_cy) select id, id, 'measured-' || n, 'Measured Force ' || n, 'Heddlu Mesur ' || n from f`,
    `insert into protocols.governing_bodies (force_id, kind, name_en, name_cy, valid_from)
     select id, 'POLICE_AND_CRIME_COMMISSIONER', 'Commissioner of Force ' || n, 'Comisiynydd Heddlu ' || n, '2012-11-22' from f`,
    `insert into protocols.protocols (force_id, id, slug, title_en, title_cy, instrument)
     select id, protocol, 'staff-protocol', 'Staff Protocol', 'Protocol Staff', 'STAFF_PROTOCOL' from f`,
    `insert into protocols.protocol_versions (force_id, id, protocol_id, number, status, in_force_from)
     select id, version, protocol, '1.0', 'IN_FORCE', '2020-01-01' from f`,
    `insert into protocols.clauses (force_id, version_id, clause_id, label, heading_path, ordinal, summary_en, summary_cy)
     select id, version, 'ST-' || c, c::text, array['Registers'], c, 'Clause ' || c || ' asks for an entry within 28 days.', null from f, generate_series(1, 40) c`,
    `create temp table c as select force_id, row_number() over (partition by force_id order by ordinal) as n, id, clause_id from protocols.clauses where clause_id like 'ST-%'`,
    `insert into people.offices (force_id, role, title_en, title_cy, rank)
     select id, (array['ELECTED_HOLDER','DEPUTY','HEAD_OF_STAFF','MONITORING_OFFICER','CFO','STAFF'])[o], 'Office ' || o, 'Swydd ' || o, o from f, generate_series(1, 6) o`,
    `create temp table p as select f.id as force_id, person, uuidv7() as id from f, generate_series(1, ${perForce}) person`,
    `insert into people.persons (force_id, id, name, public) select force_id, id, 'Person ' || person, true from p`,
    `insert into people.appointments (force_id, person_id, office_id, kind, from_day, public)
     select p.force_id, p.id, o.id, 'APPOINTED', date '2020-05-01' + person, person <= ${holders}
     from p join people.offices o on o.force_id = p.force_id and o.rank = least(person, ${holders + 1})`,
    // What the entries are found by is kept by triggers.
    "set session_replication_role = origin",
    entriesSql(`p cross join generate_series(1, ${entriesOfHolder}) e where person <= ${holders}`),
    entriesSql(
      `generate_series(1, ${rest}) e join numbered on line = (e * 7919::bigint) % ${forces * (perForce - holders)}`,
    ),
    "set session_replication_role = replica",
    ...workStatements(forces, rest),
  ];
}

function entriesSql(from: string): string {
  const numbered = `with numbered as (select row_number() over (order by id) - 1 as line, * from p where person > ${holders})`;
  return `${numbered}
    insert into registers.published_entries (force_id, person_id, register, category, nil, description, declared_on, published_at, clause_ref, clause_id,
      protocol_title_en, protocol_title_cy, public)
    select x.force_id, x.person_id, 'INTERESTS', (array['LAND','SECURITIES','MEMBERSHIPS','CONTRACTS','OTHER'])[x.e % 5 + 1], x.e % 10 = 0,
      case when x.e % 10 = 0 then '' else 'An interest of the usual length, number ' || x.e end, date '2020-06-01' + (x.e % 1500)::int,
      timestamptz '2020-07-01 09:00Z' + (x.e % 1500) * interval '1 day', c.id, c.clause_id, 'Staff Protocol', 'Protocol Staff', true
    from (select force_id, id as person_id, e from ${from}) x join c on c.force_id = x.force_id and c.n = x.e % 40 + 1`;
}

/** Fills a database whose tables are there, as its superuser, and brings the planner's figures up to date. */
export async function loadAmounts(adminUrl: string, amounts: Amounts): Promise<void> {
  await asAdmin(adminUrl, async (client) => {
    await withoutIndexes(client, ["registers.published_entries", "registers.search_terms"], async () => {
      for (const statement of statements(amounts)) await client.query(statement);
    });
    await client.query("set session_replication_role = origin");
    await client.query("vacuum analyze");
  });
}

/** Fills tables and makes their indexes afterwards: one by one for each row they take many times as long. */
async function withoutIndexes(client: Client, tables: readonly string[], fill: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ drop: string; make: string }>(
    `select case when k.oid is null then format('drop index %s', i.indexrelid::regclass)
         else format('alter table %s drop constraint %s', i.indrelid::regclass, quote_ident(k.conname)) end as drop,
       case when k.oid is null then pg_get_indexdef(i.indexrelid)
         else format('alter table %s add constraint %s %s', i.indrelid::regclass, quote_ident(k.conname), pg_get_constraintdef(k.oid)) end as make
     from pg_index i left join pg_constraint k on k.conindid = i.indexrelid and k.conrelid = i.indrelid
     where i.indrelid = any ($1::regclass[])
       and not exists (select 1 from pg_constraint r where r.confrelid = i.indrelid and r.conindid = i.indexrelid and r.contype = 'f')`,
    [tables],
  );
  for (const { drop } of rows) await client.query(drop);
  await fill();
  for (const { make } of rows) await client.query(make);
}

/** Duties for the first screen of the admin app: 100 of one force, half of them overdue. */
export async function loadDuties(adminUrl: string, slug: string): Promise<{ forceId: string }> {
  return asAdmin(adminUrl, async (client) => {
    const { rows } = await client.query<{ forceId: string }>(
      `insert into registers.obligations (force_id, person_id, appointment_id, duty, rule_key, clause_ref, clause_id, version_id, anchor_on, due_on, explanation, public)
       select f.id, p.id, uuidv7(), 'REGISTER_INTERESTS', 'measured-' || n, c.id, c.clause_id, c.version_id, current_date - 28, current_date - 50 + n,
         array['28 days from the day of appointment.', c.clause_id], false
       from protocols.forces f
       cross join lateral (select id from people.persons where force_id = f.id order by id limit 10) p
       cross join generate_series(1, 100, 10) m cross join lateral (select m as n) s
       cross join lateral (select id, clause_id, version_id from protocols.clauses where force_id = f.id order by id limit 1) c
       where f.slug = $1 returning force_id as "forceId"`,
      [slug],
    );
    await client.query("analyze registers.obligations");
    const [first] = rows;
    if (!first) throw new Error(`There is no force ${slug} to lay duties on.`);
    return first;
  });
}

/** Takes row-level security off every table of the four services. */
export async function withoutRowSecurity(adminUrl: string): Promise<void> {
  await asAdmin(adminUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relrowsecurity and n.nspname in ('protocols', 'people', 'registers', 'cases')",
    );
    for (const { name } of rows)
      await client.query(`alter table ${name} disable row level security, no force row level security`);
  });
}

/** Runs something as the superuser of a database. */
export async function asAdmin<Result>(adminUrl: string, run: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}
