import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLogger } from "@probity/service-kit/log";
import { until } from "@probity/testkit/until";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { prepareRoles, prepareSchemas } from "../database/prepare-database.js";
import { loadDemo } from "../demo/load-demo.js";
import { startTogether } from "../layout/together.js";
import { startEmbeddedPostgres } from "../postgres/embedded-postgres.js";
import { eventRoutes } from "../subgraphs.js";

const template = "probity_template";
const secret = "test";

/** Starts one PostgreSQL for the whole run and makes the database that every test file clones. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), "probity-test-"));
  const postgres = await startEmbeddedPostgres({ dataDir, log: () => undefined, durable: false });
  const admin = new Client({ connectionString: postgres.url });
  await admin.connect();
  await admin.query(`create database ${template}`);
  const url = new URL(postgres.url);
  url.pathname = `/${template}`;
  await fill(url.toString());
  await admin.query(`alter database ${template} with allow_connections false`);
  await admin.end();
  project.provide("cluster", { adminUrl: postgres.url, template, secret, eventRoutes });
  return async () => {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

async function fill(adminUrl: string): Promise<void> {
  const addresses = await prepareRoles(adminUrl, secret);
  await prepareSchemas(adminUrl, addresses, () => undefined);
  await using layout = await startTogether({ addresses, log: createLogger("test", "error") });
  const [protocols, people] = [layout.running.get("protocols"), layout.running.get("people")];
  if (!protocols || !people) throw new Error("The demonstration needs protocols and people.");
  await loadDemo(protocols, people, () => undefined);
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  await until("every event of the demonstration is worked off", async () => {
    const { rows } = await client.query<{ open: number }>("select count(*)::int as open from pgboss.job where state < 'completed'");
    return rows[0]?.open === 0;
  });
  await client.end();
}
