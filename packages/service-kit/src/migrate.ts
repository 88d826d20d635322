import { DataSource } from "typeorm";
import type { KeyProvider } from "./keys/key-provider.js";
import type { SubgraphDefinition } from "./subgraph.js";

/** A database under migration, spoken to as the owner of its tables. */
export interface OwnerSession {
  query<Rows>(sql: string, parameters?: unknown[]): Promise<Rows>;
  /** All of it or nothing. */
  transaction(run: (session: Pick<OwnerSession, "query">) => Promise<void>): Promise<void>;
}

/** What a migration cannot do in SQL alone, since it needs the keys; done after each, so it must have nothing to do the second time. */
export type AfterMigrations = (session: OwnerSession, keys: KeyProvider) => Promise<void>;

/** The part of a service that has tables. */
export type Migrated = Pick<SubgraphDefinition, "name" | "migrations" | "afterMigrations">;

/**
 * Brings a service's schema up to the code, as the owner of its tables.
 * @throws one sentence when the database was made by newer code: nothing is changed then.
 */
export async function migrate(service: Migrated, ownerUrl: string, keys: KeyProvider): Promise<void> {
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
    await service.afterMigrations?.(sessionOf(source), keys);
  } finally {
    await source.destroy();
  }
}

function sessionOf(source: DataSource): OwnerSession {
  return {
    query: (sql, parameters) => source.query(sql, parameters),
    transaction: (run) =>
      source.transaction((manager) => run({ query: (sql, parameters) => manager.query(sql, parameters) })),
  };
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
