import { resolve } from "node:path";
import { demoForces } from "@probity/people/demo-people";
import { openKeys } from "@probity/service-kit/keys/open-keys";
import { startTelemetry } from "@probity/service-kit/telemetry";
import { documentSource } from "./document-settings.js";
import { assertDatabaseUsable } from "./postgres/database-check.js";
import { keepEmbeddedPostgres } from "./postgres/kept-postgres.js";
import { ensureDataFolder } from "./run-state/data-folder.js";
import { assertPortFree } from "./run-state/port.js";
import { assertNotRunning, postgresRole, removeRunState, writeRunState } from "./run-state/run-state.js";
import { lockStart, outliveOrphans } from "./run-state/start-lock.js";
import { onStopRequested } from "./run-state/stop-requests.js";
import { identityProvider, keySource, mailSettings, readSettings, type Settings } from "./settings.js";

const began = Date.now();
const say = (line: string) => process.stdout.write(`${line}\n`);
const step = (line: string) => say(`  ${((Date.now() - began) / 1000).toFixed(1).padStart(5)} s  ${line}`);

try {
  await run(readSettings());
} catch (error) {
  process.stderr.write(`\n${(error as Error).message}\n`);
  process.exitCode = 1;
}

async function run(settings: Settings): Promise<void> {
  const mail = mailSettings(settings, settings.baseUrl);
  const keys = keySource(settings);
  // Said before anything is begun.
  if (settings.mode === "production") openKeys(keys);
  const dataDir = resolve(settings.PROBITY_DATA);
  const documents = documentSource(settings, dataDir);
  ensureDataFolder(dataDir);
  await outliveOrphans(dataDir);
  assertNotRunning(dataDir);
  await assertPortFree(settings.PORT, settings.HOST);
  const stop = Promise.withResolvers<string>();
  const forget = onStopRequested(stop.resolve);
  await using opened = new AsyncDisposableStack();
  opened.defer(forget);
  opened.defer(lockStart(dataDir));
  let tell = (): void => undefined;
  const watching = { onProcesses: () => tell(), onLost: (name: string) => stop.resolve(`${name} keeps ending`) };
  opened.use(await startTelemetry({ service: "platform", endpoint: settings.OTEL_EXPORTER_OTLP_ENDPOINT }));
  // The platform's modules are read while PostgreSQL starts; what cannot go on has said so without them.
  const [database, { startPlatform }] = await Promise.all([
    openDatabase(settings, dataDir, opened, watching),
    import("./start-platform.js"),
  ]);
  const platform = opened.use(
    await startPlatform({
      adminUrl: database.url,
      dataDir,
      host: settings.HOST,
      port: settings.PORT,
      baseUrl: settings.baseUrl,
      layout: settings.SERVICES,
      mode: settings.mode,
      rates: { signedIn: settings.RATE_SIGNED_IN, anonymous: settings.RATE_ANONYMOUS },
      trustedProxies: settings.TRUSTED_PROXIES,
      logLevel: settings.LOG_LEVEL,
      onStep: step,
      ...watching,
      ...mail,
      keySource: keys,
      documentSource: documents,
      ...(settings.OIDC_ISSUER ? { oidc: identityProvider(settings) } : {}),
    }),
  );
  const { port, baseUrl } = platform;
  const startedAt = new Date(began).toISOString();
  tell = () =>
    writeRunState(dataDir, {
      startedAt,
      port,
      baseUrl,
      databaseUrl: database.url,
      processes: [...platform.processes, ...database.processes()],
    });
  opened.defer(() => removeRunState(dataDir));
  opened.defer(() => void (tell = () => undefined));
  tell();
  announce(settings);
  say(`\nStopping: ${await stop.promise}.`);
}

interface Watching {
  readonly onProcesses: () => void;
  readonly onLost: (name: string) => void;
}

async function openDatabase(settings: Settings, dataDir: string, opened: AsyncDisposableStack, watching: Watching) {
  if (settings.DATABASE_URL) {
    await assertDatabaseUsable(settings.DATABASE_URL);
    return { url: settings.DATABASE_URL, processes: () => [] };
  }
  const { onProcesses, onLost } = watching;
  const postgres = opened.use(
    await keepEmbeddedPostgres({ dataDir, log: step, onProcess: onProcesses, onLost: () => onLost("PostgreSQL") }),
  );
  return {
    url: postgres.url,
    processes: () => [{ role: postgresRole, pid: postgres.current.pid, port: postgres.current.port }],
  };
}

function announce({ baseUrl, mode }: Settings): void {
  step("Ready");
  say(`
  Public pages     ${baseUrl}/
  Admin            ${baseUrl}/admin/
  GraphQL          ${baseUrl}/graphql
  Public GraphQL   ${baseUrl}/public/graphql`);
  if (mode === "demo") {
    say("\n  Demonstration people (invented); the password of each is: demo");
    for (const { slug, people } of demoForces) {
      const logins = people.flatMap((person) => person.logins);
      say(`  ${`@${slug}.example`.padEnd(30)} ${logins.join(" ")}`);
    }
    say(`  ${"@probity.example".padEnd(30)} operator auditor`);
  }
  say("\n  Ctrl-C stops everything.");
}
