import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createGateway, type Gateway } from "@probity/gateway/gateway";
import type { GatewayOptions } from "@probity/gateway/gateway-options";
import { PostgresSessions } from "@probity/gateway/sessions/postgres-sessions";
import { systemClock, type Clock } from "@probity/service-kit/dates";
import { createLogger, type Logger } from "@probity/service-kit/log";
import { Pool } from "pg";
import { PublishedVersion } from "./data-version.js";
import { prepareRoles, prepareSchemas, type DatabaseAddresses } from "./database/prepare-database.js";
import { demoAccounts, demoClients, loadDemo } from "./demo/load-demo.js";
import { accessThrough } from "./front/access.js";
import { startFront } from "./front/front.js";
import type { Layout } from "./layout/layout.js";
import { startSeparate } from "./layout/separate.js";
import { startTogether } from "./layout/together.js";
import type { RunningProcess } from "./run-state/run-state.js";
import { supergraphsOf } from "./schema/supergraph.js";

/** How to start the platform. */
export interface PlatformOptions {
  /** A database that is there: as a role that may create roles and schemas in it. */
  readonly adminUrl: string;
  /** Where keys are kept. */
  readonly dataDir: string;
  readonly host?: string;
  readonly port: number;
  readonly baseUrl?: string;
  readonly layout?: "together" | "separate";
  readonly mode: "demo" | "production";
  /** The identity provider; in demo mode the embedded one. */
  readonly oidc?: GatewayOptions["oidc"];
  readonly rates?: GatewayOptions["rates"];
  readonly onStep?: (step: string) => void;
  readonly logLevel?: string;
  readonly clock?: Clock;
  readonly poolSize?: number;
  /** One password for every role of the cluster, where many databases share it (tests). */
  readonly rolesSecret?: string;
  readonly onStatement?: (sql: string) => void;
  /** Told when a separate service ended by itself. */
  readonly onLost?: (name: string) => void;
}

/** The platform at work. */
export interface Platform extends AsyncDisposable {
  readonly baseUrl: string;
  readonly port: number;
  readonly addresses: DatabaseAddresses;
  readonly gateway: Gateway;
  readonly layout: Layout;
  readonly processes: readonly RunningProcess[];
  readonly demoKeyFile: string;
}

/** Where the demo issuer's keys are kept. */
export const demoKeyFile = (dataDir: string): string => join(dataDir, "demo-issuer.json");

/** The one function that starts everything: `npm start`, tests and browser journeys alike. */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const step = options.onStep ?? (() => undefined);
  const log = createLogger("platform", options.logLevel ?? "warn");
  const clock = options.clock ?? systemClock;
  await using opened = new AsyncDisposableStack();
  step("Preparing the database");
  const addresses = await prepareRoles(options.adminUrl, options.rolesSecret);
  await prepareSchemas(options.adminUrl, addresses, step);
  const layout = opened.use(await startLayout(options, addresses, log));
  const version = opened.use(await new PublishedVersion(addresses.url("gateway"), clock).listen());
  const pool = new Pool({ connectionString: addresses.url("gateway"), max: 5, connectionTimeoutMillis: 5_000 });
  pool.on("error", (error) => log.warn({ err: { message: error.message } }, "gateway database"));
  opened.defer(() => pool.end());
  step("Starting the gateway and the apps");
  const baseUrl = options.baseUrl ?? `http://localhost:${options.port}`;
  const supergraphs = supergraphsOf(layout.parts);
  const gateway = opened.use(
    await createGateway({
      ...supergraphs,
      callSubgraph: (name) => layout.caller(name),
      access: accessThrough(layout.caller("people")),
      sessions: new PostgresSessions(pool),
      pool,
      baseUrl,
      secureCookies: baseUrl.startsWith("https:"),
      logger: log,
      dataVersion: version,
      ...identityProvider(options, baseUrl),
      ...(options.rates ? { rates: options.rates } : {}),
    }),
  );
  const ready = async () => (await layout.ready()) && Boolean(await pool.query("select 1"));
  const front = opened.use(
    await startFront({ gateway, host: options.host ?? "127.0.0.1", port: options.port, https: baseUrl.startsWith("https:"), ready, log }),
  );
  const stack = opened.move();
  return {
    baseUrl,
    port: front.port,
    addresses,
    gateway,
    layout,
    processes: [{ role: "gateway", pid: process.pid, port: front.port }, ...layout.processes],
    demoKeyFile: demoKeyFile(options.dataDir),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

async function startLayout(options: PlatformOptions, addresses: DatabaseAddresses, log: Logger): Promise<Layout> {
  const { clock, poolSize, onStatement } = options;
  const together = { addresses, log, ...(clock ? { clock } : {}), ...(poolSize ? { poolSize } : {}), ...(onStatement ? { onStatement } : {}) };
  if (options.layout !== "separate") {
    const layout = await startTogether(together);
    if (options.mode === "demo") await loadDemoInto(layout, options);
    return layout;
  }
  if (options.mode === "demo") {
    await using loading = await startTogether(together);
    await loadDemoInto(loading, options);
  }
  options.onStep?.("Starting each service as a process of its own");
  return startSeparate({ addresses, logLevel: options.logLevel ?? "warn", onLost: options.onLost ?? (() => undefined) });
}

async function loadDemoInto(layout: Awaited<ReturnType<typeof startTogether>>, options: PlatformOptions): Promise<void> {
  const [protocols, people] = [layout.running.get("protocols"), layout.running.get("people")];
  if (protocols && people) await loadDemo(protocols, people, options.onStep ?? (() => undefined));
}

function identityProvider(options: PlatformOptions, baseUrl: string): Pick<GatewayOptions, "oidc" | "demoIssuer"> {
  if (options.mode === "demo") {
    mkdirSync(options.dataDir, { recursive: true });
    return {
      oidc: { issuer: `${baseUrl}/demo-issuer`, clientId: "probity-admin", clientSecret: "demo", audience: "probity" },
      demoIssuer: { accounts: demoAccounts(), clients: [...demoClients], keyFile: demoKeyFile(options.dataDir) },
    };
  }
  if (!options.oidc) throw new Error("Production needs an identity provider: set OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET.");
  return { oidc: options.oidc };
}

