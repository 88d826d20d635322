import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { createLogger } from "@probity/service-kit/log";
import type { TestCluster } from "@probity/testkit/cluster";
import { testKeys } from "@probity/testkit/keys";
import { until } from "@probity/testkit/until";
import { Client } from "pg";
import { prepareRoles, prepareSchemas } from "../database/prepare-database.js";
import { loadDemo } from "../demo/load-demo.js";
import { startTogether } from "../layout/together.js";
import { startEmbeddedPostgres } from "../postgres/embedded-postgres.js";
import { eventRoutes } from "../event-routes.js";

const template = "probity_template";
const secret = "test";

/** Starts a PostgreSQL of its own with the database that every test clones: five forces and their people. `stop` leaves nothing behind. */
export async function startTestCluster(): Promise<{ cluster: TestCluster; stop: () => Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), "probity-test-"));
  const begin = () => startEmbeddedPostgres({ dataDir, log: () => undefined, durable: false });
  const first = await begin();
  await fill(first.url);
  const home = await homeOf(first.url, dataDir);
  await first.stop();
  const demonstration = await copyAtRest(home, dataDir);
  const postgres = await begin();
  await keepAsTemplate(postgres.url);
  return {
    cluster: { adminUrl: postgres.url, template, demonstration, secret, eventRoutes },
    stop: async () => {
      await postgres.stop();
      for (const folder of [dataDir, home]) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What a platform's process finds in its data folder when it has run before. */
async function copyAtRest(home: string, dataDir: string): Promise<string> {
  const copy = join(dataDir, "demonstration");
  await mkdir(copy);
  const cluster = join(home === dataDir ? join(home, "postgres") : home, "cluster");
  await promisify(execFile)("cp", ["-a", cluster, join(dataDir, "postgres.json"), copy]);
  return copy;
}

async function keepAsTemplate(url: string): Promise<void> {
  const elsewhere = new URL(url);
  elsewhere.pathname = "/template1";
  const admin = new Client({ connectionString: elsewhere.toString() });
  await admin.connect();
  await admin.query(`create database ${template} template postgres`);
  await admin.query(`alter database ${template} with allow_connections false`);
  await admin.end();
}

/** The folder made for this cluster alone: elsewhere than in the data folder where this process runs as root. */
async function homeOf(url: string, dataDir: string): Promise<string> {
  const admin = new Client({ connectionString: url });
  await admin.connect();
  const { rows } = await admin.query<{ data_directory: string }>("show data_directory");
  await admin.end();
  const folder = dirname(rows[0]?.data_directory ?? "");
  if (folder.startsWith(dataDir)) return dataDir;
  if (!/probity-[\w-]+$/.test(folder)) throw new Error(`${folder} is not a folder of this cluster alone.`);
  return folder;
}

async function fill(adminUrl: string): Promise<void> {
  const addresses = await prepareRoles(adminUrl, secret);
  await prepareSchemas(adminUrl, addresses, () => undefined, testKeys);
  await using layout = await startTogether({ addresses, keys: testKeys, log: createLogger("test", "error") });
  const [protocols, people] = [layout.running.get("protocols"), layout.running.get("people")];
  if (!protocols || !people) throw new Error("The demonstration needs protocols and people.");
  await loadDemo(protocols, people, () => undefined);
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  await until("every event of the demonstration is worked off", async () => {
    const { rows } = await client.query<{ open: number }>(
      "select count(*)::int as open from pgboss.job where state < 'completed' and data->>'event' is distinct from 'night.came'",
    );
    return rows[0]?.open === 0;
  });
  await client.end();
}
