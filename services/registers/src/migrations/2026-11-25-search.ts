import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { searchSources, type SearchSource } from "./search-sources-20261125.js";

const role = "probity_registers";
const today = "(now() at time zone 'Europe/London')::date";

// No stemmer of Welsh comes with PostgreSQL: Welsh is found by words as they are written, English by their stems. Both without accents.
const words = `
create function registers.unaccented(words text) returns text language sql immutable parallel safe as
  $body$ select regexp_replace(normalize(words, NFKD), '[\\u0300-\\u036f]', '', 'g') $body$;
create text search dictionary registers.as_written (template = pg_catalog.simple, stopwords = english);
create text search configuration registers.as_written (copy = pg_catalog.simple);
alter text search configuration registers.as_written alter mapping replace pg_catalog.simple with registers.as_written;
create function registers.search_words(mark text, words text) returns setof text language sql immutable parallel safe as $body$
  select mark || unnest(tsvector_to_array(to_tsvector('pg_catalog.english'::regconfig, registers.unaccented(words))))
  union
  select mark || unnest(tsvector_to_array(to_tsvector('registers.as_written'::regconfig, registers.unaccented(words))))
$body$;
create table registers.search_terms (
  force_id uuid not null,
  term text not null,
  day date not null,
  id uuid not null,
  kind text not null,
  audience text not null,
  until date
);`;

/** Keeps what rows are found by. Every row by '*', so that a search may ask for nothing but days. */
const keep = (kind: string, rows: string) => `
insert into registers.search_terms (force_id, term, day, id, kind, audience, until)
select r.force_id, t.term, r.day, r.id, '${kind}', t.audience, r.until from (${rows}) r cross join lateral (
  select '*' as term, r.audience
  union all select 'k:${kind}', r.audience
  union all select 'c:' || r.category, r.audience where r.category is not null
  union all select 'p:' || r.person, r.person_audience where r.person is not null
  union all select registers.search_words('w:', r.words), r.audience
  union all select registers.search_words('g:', r.giver), r.audience where r.giver is not null
  union all select registers.search_words('b:', r.body), r.audience where r.body is not null) t;`;

const backfill = ({ table, kind, rows }: SearchSource) => keep(kind, rows.replace("changed c", `registers.${table} c`));

const keys = `
alter table registers.search_terms add constraint search_terms_pk primary key (force_id, term, day, id);
create index search_terms_of_record on registers.search_terms (force_id, id);`;

/**
 * A term of what is not published is there for whoever may read the record by its own policy. In a function of its own, which is
 * planned once for a connection: the policies of the records are long, and a search names the terms several times.
 */
const reading = `
create function registers.may_read_record(kind text, force uuid, record uuid) returns boolean language plpgsql stable as $body$
begin
  return case kind
    ${["interests", "gift_offers", "permissions"]
      .map((table) => {
        const of = searchSources.find((source) => source.table === table);
        return `when '${of?.kind}' then exists (select 1 from registers.${table} r where r.force_id = force and r.id = record)`;
      })
      .join("\n    ")}
    else false end;
end
$body$;`;

const published = searchSources.slice(0, 3).map(({ kind }) => `'${kind}'`);

const locks = `${tenantTable({
  table: "registers.search_terms",
  role,
  commands: ["select", "insert", "delete"],
  visible: `kind in (${published.join(", ")}) or registers.may_read_record(kind, force_id, id)`,
  writable: "true",
  published: {
    columns: ["force_id", "term", "day", "id", "kind", "audience", "until"],
    where: `audience = 'PUBLIC' and (until is null or until >= ${today})`,
  },
})}`;

// By arrays, so that however many rows a statement changed, their terms are found by the index.
const forget = (ids: string) => `
delete from registers.search_terms t where t.force_id = any (array(select distinct c.force_id from changed c))
  and t.id = any (array(${ids}));`;

function triggers({ table, kind, rows, also }: SearchSource): string {
  const following = also ? follow(also.table, forget(ofDeclarations), keep(kind, also.rows), ["update"]) : "";
  return `${follow(table, forget("select c.id from changed c"), keep(kind, rows), ["insert", "update"])}${following}`;
}

const ofDeclarations = `select i.id from changed d join registers.interests i on i.force_id = d.force_id and i.declaration_id = d.id`;

/** Terms follow their record in the same transaction, by the rights of whoever changed it. */
function follow(table: string, forgetting: string, keeping: string, events: readonly string[]): string {
  return `
create function registers.find_${table}() returns trigger language plpgsql as $body$
begin
  if tg_op = 'UPDATE' then ${forgetting} end if;
  ${keeping}
  return null;
end
$body$;
${events
  .map(
    (event) =>
      `create trigger ${table}_found_at_${event} after ${event} on registers.${table} referencing new table as changed
  for each statement execute function registers.find_${table}();`,
  )
  .join("\n")}`;
}

// Before and not after: a term is seen no longer than its record.
const atDeletion = `
create function registers.forget_interest() returns trigger language plpgsql as $body$
begin
  delete from registers.search_terms t where t.force_id = old.force_id and t.id = old.id;
  return old;
end
$body$;
create trigger interests_forgotten before delete on registers.interests for each row execute function registers.forget_interest();`;

const saved = `
create table registers.saved_searches (
  ${tenantColumns},
  subject text not null,
  name text not null,
  asked jsonb not null,
  created_at timestamptz not null,
  removed_at timestamptz,
  constraint saved_searches_pk primary key (force_id, id)
);
create index saved_searches_of_subject on registers.saved_searches (force_id, subject, id) where removed_at is null;
${tenantTable({
  table: "registers.saved_searches",
  role,
  commands: ["select", "insert"],
  visible: "subject = nullif(current_setting('app.subject', true), '')",
})}
grant update (removed_at) on registers.saved_searches to ${role};`;

const looked = [...searchSources.map(({ table }) => table), "declarations"];

/** What records are found by, kept with them, and the searches that people keep for themselves. */
export class Search20261125 implements MigrationInterface {
  name = "Search1795590000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(words);
    // The owner of the tables sees no row while row-level security is forced on it; nobody else sees this transaction.
    for (const table of looked) await runner.query(`alter table registers.${table} no force row level security`);
    for (const source of searchSources) await runner.query(backfill(source));
    for (const table of looked) await runner.query(`alter table registers.${table} force row level security`);
    await runner.query(keys);
    await runner.query(reading);
    await runner.query(locks);
    for (const source of searchSources) await runner.query(triggers(source));
    await runner.query(atDeletion);
    await runner.query(saved);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
