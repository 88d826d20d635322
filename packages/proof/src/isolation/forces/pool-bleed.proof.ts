import { Database, type Transaction } from "@probity/service-kit/database";
import { cloneDatabase } from "@probity/testkit/database";
import type { Tenancy } from "@probity/service-kit/tenancy";
import { proof, type Findings } from "../../shared/proof.js";
import { Random } from "../../shared/random.js";

const clients = 50;
const figures = { sample: 500, full: 20_000 } as const;

interface Seen {
  readonly force: string;
}

/**
 * A7: fifty clients of five forces on two connections, one request in three of them broken off by an error, a timeout, a lost
 * connection or a change given up: nobody ever finds a row of another force, and nobody is served without a tenant.
 */
export const poolBleed = proof("A7", async ({ seed, size }, findings) => {
  await using clone = await cloneDatabase();
  await using database = await Database.open({
    url: clone.url("people"),
    publicUrl: clone.url("public"),
    poolSize: 2,
    entities: [],
  });
  const forces = await clone.query<{ id: string; people: number }>(
    "select force_id as id, count(*)::int as people from people.persons group by force_id",
  );
  const random = new Random(seed);
  const broken = new Map<string, number>();
  const client = async () => {
    while (findings.tried < figures[size]) {
      findings.tried++;
      const { id, people } = random.pick(forces);
      const tenancy: Tenancy = { forceIds: [id], personIds: [], subject: `client of ${id}`, permission: "people:read" };
      if (random.chance(1 / 3)) await breakOff(database, tenancy, random, broken, findings);
      else await readAll(database, tenancy, people, findings);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  findings.notes.push(`broken off: ${[...broken].map(([how, count]) => `${how} ${count}`).join(", ")}`);
});

const everything = "select force_id as force from people.persons";

function check(rows: readonly Seen[], tenancy: Tenancy, people: number | null, findings: Findings): void {
  if (rows.some(({ force }) => force !== tenancy.forceIds[0]))
    findings.failures.push(`${tenancy.subject} found a row of another force`);
  if (people !== null && rows.length !== people)
    findings.failures.push(`${tenancy.subject} found ${rows.length} rows instead of ${people}`);
}

async function readAll(database: Database, tenancy: Tenancy, people: number, findings: Findings): Promise<void> {
  check(await database.read<Seen>(tenancy, everything, []), tenancy, people, findings);
}

const ways: Readonly<Record<string, (transaction: Transaction, pid: number) => Promise<unknown>>> = {
  "an error of the statement": (transaction) => transaction.query("select 1 / 0"),
  "a timeout": async (transaction) => {
    await transaction.query("set local statement_timeout = '5ms'");
    await transaction.query("select pg_sleep(0.1)");
  },
  "a change given up": () => Promise.reject(new Error("given up")),
  "a connection that was lost": (transaction, pid) => transaction.query("select pg_terminate_backend($1)", [pid]),
  "another tenant in the middle": async (transaction) => {
    await transaction.query("set local app.forces = '{}'");
    throw new Error("given up");
  },
};

async function breakOff(
  database: Database,
  tenancy: Tenancy,
  random: Random,
  broken: Map<string, number>,
  findings: Findings,
): Promise<void> {
  const how = random.pick(Object.keys(ways));
  broken.set(how, (broken.get(how) ?? 0) + 1);
  const failed = await database
    .change(tenancy, async (transaction) => {
      const [row] = await transaction.query<{ pid: number }>("select pg_backend_pid() as pid");
      check(await transaction.query<Seen>(everything), tenancy, null, findings);
      await ways[how]?.(transaction, row?.pid ?? 0);
    })
    .then(() => false)
    .catch(() => true);
  if (!failed) findings.failures.push(`${how} was not noticed`);
}
