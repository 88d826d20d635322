import { readFileSync } from "node:fs";
import { join } from "node:path";
import { eventually, runStateOf, type Place } from "@probity/platform/testing/platform-process";
import { Client } from "pg";
import type { Acknowledged } from "./writers.js";

/** The embedded database of a place, as its superuser, past every policy. */
export async function inspect(place: Place): Promise<Client & AsyncDisposable> {
  const url = new URL(runStateOf(place).databaseUrl);
  url.password = (
    JSON.parse(readFileSync(join(place.dataDir, "postgres.json"), "utf8")) as { password: string }
  ).password;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() });
}

interface Check {
  readonly what: string;
  /** Rows are what is wrong, one id each; $1: the ids that were acknowledged, of the kind. */
  readonly sql: string;
}

const audited = (table: string, action: string): Check[] => [
  {
    what: "lost",
    sql: `select a.id from unnest($1::uuid[]) a (id) where not exists (select 1 from ${table} t where t.id = a.id)`,
  },
  {
    what: "made and never acknowledged, or made twice",
    sql: `select t.id from ${table} t where t.id <> all ($1::uuid[]) and exists (select 1 from ${schemaOf(table)}.idempotency_keys k where k.result_id = t.id)`,
  },
  {
    what: "without exactly one audit entry",
    sql: `select a.id from unnest($1::uuid[]) a (id) where (select count(*) from ${schemaOf(table)}.audit_entries e where e.entity_id = a.id and e.action = '${action}') <> 1`,
  },
  {
    what: "audited and not there",
    sql: `select e.entity_id as id from ${schemaOf(table)}.audit_entries e where e.action = '${action}' and not exists (select 1 from ${table} t where t.id = e.entity_id) and $1::uuid[] is not null`,
  },
  {
    what: "remembered and not done",
    sql: `select k.id from ${schemaOf(table)}.idempotency_keys k where k.result_id is null and $1::uuid[] is not null`,
  },
];

const effects = (table: string): Check[] => [
  {
    what: `without its one effect in ${table}`,
    sql: `select a.id from unnest($1::uuid[]) a (id) where (select count(*) from ${table} t where t.id = a.id) <> 1`,
  },
  {
    what: `an effect in ${table} without its cause`,
    sql: `select t.id from ${table} t where not exists (select 1 from people.appointments p where p.id = t.id) and $1::uuid[] is not null`,
  },
];

const checks: Readonly<Record<Acknowledged["kind"], readonly Check[]>> = {
  saveDeclaration: [
    ...audited("registers.declarations", "saveDeclaration"),
    {
      what: "without its two interests",
      sql: "select a.id from unnest($1::uuid[]) a (id) where (select count(*) from registers.interests i where i.declaration_id = a.id) <> 2",
    },
  ],
  raiseConcern: [
    ...audited("cases.cases", "raiseConcern"),
    {
      what: "without its two steps",
      sql: "select a.id from unnest($1::uuid[]) a (id) where (select count(*) from cases.case_steps s where s.case_id = a.id) <> 2",
    },
    {
      what: "without its parts",
      sql: "select a.id from unnest($1::uuid[]) a (id) where (select count(*) from cases.case_parts p where p.case_id = a.id) < 2",
    },
  ],
  appoint: [
    ...audited("people.appointments", "appoint"),
    ...effects("registers.office_holders"),
    ...effects("cases.office_holders"),
    {
      what: "without exactly one duty",
      sql: "select a.id from unnest($1::uuid[]) a (id) where (select count(*) from registers.obligations o where o.appointment_id = a.id) <> 1",
    },
  ],
};

/** Compares what was acknowledged with what there is, once every event has been worked off. A line for each thing that is wrong. */
export async function whatIsWrong(place: Place, acknowledged: readonly Acknowledged[]): Promise<string[]> {
  await using client = await inspect(place);
  await eventsWorkedOff(client);
  const wrong: string[] = [];
  for (const [kind, list] of Object.entries(checks)) {
    const ids = acknowledged.filter((change) => change.kind === kind).map(({ id }) => id);
    if (new Set(ids).size < ids.length) wrong.push(`${kind}: one id acknowledged for two changes`);
    for (const { what, sql } of list) {
      const { rows } = await client.query<{ id: string }>(sql, [ids]);
      wrong.push(...rows.map(({ id }) => `${kind} ${id}: ${what}`));
    }
  }
  return wrong;
}

/** Waits until no event is left to be worked off, those in dead-letter queues aside. */
export function eventsWorkedOff(client: Pick<Client, "query">): Promise<void> {
  return eventually("every event is worked off", 120, async () => {
    const { rows } = await client.query<{ open: number }>(
      "select count(*)::int as open from pgboss.job where state < 'completed' and data->>'event' is distinct from 'night.came' and name not like '%-failed'",
    );
    return rows[0]?.open === 0;
  });
}

function schemaOf(table: string): string {
  return table.split(".")[0] ?? "";
}
