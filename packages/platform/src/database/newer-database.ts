import { Client } from "pg";
import { migrated } from "../subgraphs.js";

/**
 * Makes sure that the database was not made by a newer version of Probity, before anything in it or in its cluster is touched.
 * @throws one sentence that names what this version does not know
 */
export async function assertNotNewer(adminUrl: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    for (const service of migrated) {
      const { rows: tables } = await client.query<{ found: string | null }>("select to_regclass($1) as found", [
        `${service.name}.migrations`,
      ]);
      if (!tables[0]?.found) continue;
      const known = new Set(service.migrations.map((Migration) => new Migration().name ?? Migration.name));
      const { rows } = await client.query<{ name: string }>(
        `select name from ${service.name}.migrations order by timestamp`,
      );
      const newer = rows.map(({ name }) => name).filter((name) => !known.has(name));
      if (newer.length > 0) throw new Error(sentence(service.name, newer));
    }
  } finally {
    await client.end();
  }
}

function sentence(service: string, newer: readonly string[]): string {
  return `This database is newer than this version of Probity (${service} has ${newer.join(", ")}): start the newer version, or restore a backup made by this one.`;
}
