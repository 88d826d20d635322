import type { TestDatabase } from "@probity/testkit/database";

/** Ids of rows by force and by what they are ids of: "registers.declarations". */
export interface KnownIds {
  of(forceId: string, table: string): readonly string[];
  /** Every id of a force. */
  all(forceId: string): readonly string[];
}

/** The tables with rows of forces, pg-boss's aside. */
export async function tenantTables(database: TestDatabase): Promise<string[]> {
  const rows = await database.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('people', 'protocols', 'registers', 'cases')
       and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'force_id') order by 1`,
  );
  return rows.map(({ name }) => name);
}

/** Reads every id there is, past every policy. */
export async function collectIds(database: TestDatabase): Promise<KnownIds> {
  const known = new Map<string, Map<string, string[]>>();
  for (const table of await tenantTables(database)) {
    const rows = await database.query<{ force: string; ids: string[] }>(
      `select force_id as force, (array_agg(id::text order by random()))[1:200] as ids from ${table} group by force_id`,
    );
    for (const { force, ids } of rows)
      known.set(force, (known.get(force) ?? new Map<string, string[]>()).set(table, ids));
  }
  return {
    of: (forceId, table) => known.get(forceId)?.get(table) ?? [],
    all: (forceId) => [...(known.get(forceId)?.values() ?? [])].flat(),
  };
}

/** One hash of every row of a force in every table: whatever changes there changes it. */
export async function hashOfForce(database: TestDatabase, forceId: string): Promise<string> {
  const tables = await tenantTables(database);
  const parts = tables.map(
    (table) =>
      `select '${table}' || coalesce(md5(string_agg(t::text, '|' order by id, t::text)), '-') as h from ${table} t where force_id = $1`,
  );
  const [row] = await database.query<{ hash: string }>(
    `select md5(string_agg(h, '')) as hash from (${parts.join(" union all ")}) x`,
    [forceId],
  );
  return row?.hash ?? "";
}
