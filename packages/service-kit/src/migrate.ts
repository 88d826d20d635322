import { DataSource } from "typeorm";
import type { SubgraphDefinition } from "./subgraph.js";

/** The part of a service that has tables. */
export type Migrated = Pick<SubgraphDefinition, "name" | "migrations">;

/**
 * Brings a service's schema up to the code, as the owner of its tables.
 * @throws one sentence when the database was made by newer code: nothing is changed then.
 */
export async function migrate(service: Migrated, ownerUrl: string): Promise<void> {
  const source = new DataSource({
    type: "postgres",
    url: ownerUrl,
    schema: service.name,
    migrationsTableName: "migrations",
    migrationsTransactionMode: "all",
    migrations: [...service.migrations],
    installExtensions: false,
  });
  await source.initialize();
  try {
    await refuseNewer(source, service);
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}

async function refuseNewer(source: DataSource, service: Migrated): Promise<void> {
  const [table] = await source.query<{ name: string | null }[]>("select to_regclass($1) as name", [
    `${service.name}.migrations`,
  ]);
  if (!table?.name) return;
  const applied = await source.query<{ name: string }[]>(`select name from ${service.name}.migrations`);
  const known = new Set(service.migrations.map((Migration) => new Migration().name ?? Migration.name));
  const newer = applied.filter(({ name }) => !known.has(name));
  if (newer.length > 0) {
    throw new Error(
      `This database is newer than this version of Probity (${service.name} has ${newer.map(({ name }) => name).join(", ")}): start the newer version, or restore a backup made by this one.`,
    );
  }
}
