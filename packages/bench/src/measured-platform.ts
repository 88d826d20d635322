import { rm } from "node:fs/promises";
import { prepareRoles, prepareSchemas } from "@probity/platform/database/prepare-database";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "@probity/platform/postgres/embedded-postgres";
import { freePort } from "@probity/platform/run-state/port";
import { startPlatform, type Platform } from "@probity/platform/start-platform";
import { keysInFolder, openKeys } from "@probity/service-kit/keys/open-keys";
import { scratchFolder } from "./scratch-folder.js";
import { asAdmin, loadAmounts, type Amounts } from "./load.js";
import { workedOff } from "./worked-off.js";

const secret = "measured";

/** A PostgreSQL in a folder that is thrown away, with as many databases as a comparison needs. */
export class Scratch implements AsyncDisposable {
  private constructor(
    readonly folder: string,
    private readonly postgres: EmbeddedPostgres,
  ) {}

  static async open(): Promise<Scratch> {
    const folder = await scratchFolder();
    return new Scratch(folder, await startEmbeddedPostgres({ dataDir: folder, log: () => undefined }));
  }

  /** Makes a database with every table and these amounts. @returns its address, as the superuser */
  async make(name: string, amounts: Amounts): Promise<string> {
    const url = await this.create(name, "template0");
    await prepareSchemas(url, await prepareRoles(url, secret), () => undefined, openKeys(keysInFolder(this.folder)));
    await loadAmounts(url, amounts);
    return url;
  }

  /** Copies a database that nobody is connected to. */
  async copy(name: string, from: string): Promise<string> {
    return this.create(name, `${from} strategy file_copy`);
  }

  /** A database's address, as the superuser. */
  address(name: string): string {
    const url = new URL(this.postgres.url);
    url.pathname = `/${name}`;
    return url.toString();
  }

  private async create(name: string, template: string): Promise<string> {
    await asAdmin(this.postgres.url, (client) => client.query(`create database ${name} template ${template}`));
    return this.address(name);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.postgres.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** The platform as `npm start` starts it, in this process, on one of the scratch databases. */
export interface MeasuredPlatform extends AsyncDisposable {
  readonly platform: Platform;
  /** Every statement that a subgraph has sent since the start. */
  readonly statements: { count: number };
}

/** Starts the platform without any rate limit, and lets it work off what a start gives it to do: the measurement is one caller. */
export async function startMeasured(adminUrl: string, dataDir: string): Promise<MeasuredPlatform> {
  const statements = { count: 0 };
  const platform = await startPlatform({
    adminUrl,
    dataDir,
    port: await freePort(0),
    mode: "demo",
    rolesSecret: secret,
    logLevel: "error",
    rates: { signedIn: 1e9, anonymous: 1e9 },
    onStatement: () => {
      statements.count += 1;
    },
  });
  await workedOff(adminUrl);
  return { platform, statements, [Symbol.asyncDispose]: () => platform[Symbol.asyncDispose]() };
}
