import { join } from "node:path";
import type { Gateway } from "@probity/gateway/gateway";
import type { GatewayOptions } from "@probity/gateway/gateway-options";
import { systemClock, type Clock } from "@probity/service-kit/dates";
import type { KeyProvider } from "@probity/service-kit/keys/key-provider";
import { openDocuments, type DocumentSource, type Documents } from "@probity/service-kit/documents/open-documents";
import { keysInFolder, openKeys, saysKeys, type KeySource } from "@probity/service-kit/keys/open-keys";
import { createLogger, type Logger } from "@probity/service-kit/log";
import type { MailSettings } from "@probity/service-kit/mail-settings";
import { assertNotNewer } from "./database/newer-database.js";
import { prepareRoles, prepareSchemas, type DatabaseAddresses } from "./database/prepare-database.js";
import { demoSubgraphs, loadDemo } from "./demo/load-demo.js";
import { demoKeyFile, openOrigin } from "./front/origin.js";
import type { Layout } from "./layout/layout.js";
import { startSeparate, type SeparateOptions } from "./layout/separate.js";
import { startTogether } from "./layout/together.js";
import type { RunningProcess } from "./run-state/run-state.js";

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
  /** How e-mail is sent; left out, it is not. */
  readonly mail?: MailSettings;
  /** Where the keys of the forces are kept; in demo mode in the data folder when left out. */
  readonly keySource?: KeySource;
  /** Where documents of cases are kept; in the data folder when left out. */
  readonly documentSource?: DocumentSource;
  /** Proxies whose word on the caller's address is taken, as Express reads them; those of this machine when left out. */
  readonly trustedProxies?: string;
  readonly onStep?: (step: string) => void;
  readonly logLevel?: string;
  /** Where everything in this process is logged; left out, on stdout from `logLevel` up. */
  readonly log?: Logger;
  readonly clock?: Clock;
  readonly poolSize?: number;
  /** One password for every role of the cluster, where many databases share it (tests). */
  readonly rolesSecret?: string;
  readonly onStatement?: (sql: string) => void;
  /** Told when a separate service keeps ending and is not begun again. */
  readonly onLost?: (name: string) => void;
  /** Told when a separate service runs in another process than before. */
  readonly onProcesses?: () => void;
  /** Told of what separate services print, which then goes nowhere else. */
  readonly onServiceOutput?: (text: string) => void;
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

/** The one function that starts everything: `npm start`, tests and browser journeys alike. */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const step = options.onStep ?? (() => undefined);
  const log = options.log ?? createLogger("platform", options.logLevel ?? "warn");
  const clock = options.clock ?? systemClock;
  await using opened = new AsyncDisposableStack();
  const keySource = keySourceOf(options);
  const keys = openKeys(keySource);
  step("Preparing the database");
  await assertNotNewer(options.adminUrl);
  const addresses = await prepareRoles(options.adminUrl, options.rolesSecret);
  await prepareSchemas(options.adminUrl, addresses, step, keys);
  const documentSource = options.documentSource ?? { folder: join(options.dataDir, "documents") };
  const sources = { keySource, documentSource };
  const given = { addresses, log, keys, documents: openDocuments(documentSource) };
  const layout = opened.use(await startLayout(options, given, sources));
  step("Starting the gateway and the apps");
  const baseUrl = options.baseUrl ?? `http://localhost:${options.port}`;
  const { gateway, front } = opened.use(
    await openOrigin({ ...options, baseUrl, layout, databaseUrl: addresses.url("gateway"), log, clock }),
  );
  const stack = opened.move();
  return {
    baseUrl,
    port: front.port,
    addresses,
    gateway,
    layout,
    get processes() {
      return [{ role: "gateway", pid: process.pid, port: front.port }, ...layout.processes];
    },
    demoKeyFile: demoKeyFile(options.dataDir),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

function keySourceOf({ keySource = {}, mode, dataDir }: PlatformOptions): KeySource {
  return mode === "demo" && !saysKeys(keySource) ? keysInFolder(dataDir) : keySource;
}

async function startLayout(
  options: PlatformOptions,
  given: {
    readonly addresses: DatabaseAddresses;
    readonly log: Logger;
    readonly keys: KeyProvider;
    readonly documents: Documents;
  },
  sources: Pick<SeparateOptions, "keySource" | "documentSource">,
): Promise<Layout> {
  const { clock, poolSize, onStatement } = options;
  const mail = options.mail ? { mail: options.mail } : {};
  const together = {
    ...given,
    ...mail,
    ...(clock ? { clock } : {}),
    ...(poolSize ? { poolSize } : {}),
    ...(onStatement ? { onStatement } : {}),
  };
  if (options.layout !== "separate") {
    const layout = await startTogether(together);
    if (options.mode === "demo") await loadDemoInto(layout, options);
    return layout;
  }
  if (options.mode === "demo") {
    await using loading = await startTogether({ ...together, only: demoSubgraphs, receives: false });
    await loadDemoInto(loading, options);
  }
  options.onStep?.("Starting each service as a process of its own");
  const { logLevel = "warn", onLost = () => undefined, onProcesses = () => undefined, onServiceOutput } = options;
  const output = onServiceOutput ? { onOutput: onServiceOutput } : {};
  return startSeparate({ addresses: given.addresses, logLevel, ...sources, onLost, onProcesses, ...mail, ...output });
}

async function loadDemoInto(
  layout: Awaited<ReturnType<typeof startTogether>>,
  options: PlatformOptions,
): Promise<void> {
  const [protocols, people] = [layout.running.get("protocols"), layout.running.get("people")];
  if (protocols && people) await loadDemo(protocols, people, options.onStep ?? (() => undefined));
}
