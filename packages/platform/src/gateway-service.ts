import { createPrivateKey } from "node:crypto";
import { resolve } from "node:path";
import { systemClock } from "@probity/service-kit/dates";
import { readEnv } from "@probity/service-kit/env";
import { createLogger } from "@probity/service-kit/log";
import { startTelemetry } from "@probity/service-kit/telemetry";
import { z } from "zod";
import { openOrigin } from "./front/origin.js";
import { remoteSubgraphs } from "./layout/remote.js";
import { onStopRequested } from "./run-state/stop-requests.js";
import { identityProvider, readSettings } from "./settings.js";
import { subgraphs } from "./subgraphs.js";

// node gateway-service.js: the gateway and the apps as a process of their own, before services that run elsewhere.
try {
  await run();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const settings = readSettings();
  const env = readEnv({
    /** As the role probity_gateway. */
    DATABASE_URL: z.string().min(1),
    /** name=address of each subgraph, comma-separated. */
    SERVICE_URLS: z.string().min(1),
    /** PEM of an Ed25519 key; its public half is the services' GATEWAY_PUBLIC_KEY. */
    GATEWAY_PRIVATE_KEY: z.string().min(1),
  });
  const telemetry = await startTelemetry({ service: "gateway", endpoint: settings.OTEL_EXPORTER_OTLP_ENDPOINT });
  const addresses = readAddresses(env.SERVICE_URLS);
  const layout = await remoteSubgraphs({
    addressOf: (name) => addresses.get(name) ?? "",
    privateKey: createPrivateKey(env.GATEWAY_PRIVATE_KEY.replaceAll("\\n", "\n")),
  });
  const origin = await openOrigin({
    layout,
    databaseUrl: env.DATABASE_URL,
    dataDir: resolve(settings.PROBITY_DATA),
    host: settings.HOST,
    port: settings.PORT,
    baseUrl: settings.baseUrl,
    mode: settings.mode,
    rates: { signedIn: settings.RATE_SIGNED_IN, anonymous: settings.RATE_ANONYMOUS },
    trustedProxies: settings.TRUSTED_PROXIES,
    log: createLogger("gateway", settings.LOG_LEVEL),
    clock: systemClock,
    ...(settings.mode === "production" ? { oidc: identityProvider(settings) } : {}),
  });
  onStopRequested(() => {
    void (async () => {
      await origin[Symbol.asyncDispose]();
      await telemetry[Symbol.asyncDispose]();
    })();
  });
  process.stdout.write(`The gateway answers at ${settings.baseUrl}\n`);
}

/** @throws when a subgraph has no address. */
function readAddresses(text: string): Map<string, string> {
  const addresses = new Map(
    text.split(",").map((pair) => [pair.slice(0, pair.indexOf("=")).trim(), pair.slice(pair.indexOf("=") + 1).trim()]),
  );
  const missing = subgraphs.filter(({ name }) => !URL.canParse(addresses.get(name) ?? ""));
  if (missing.length > 0)
    throw new Error(
      `SERVICE_URLS names no address of ${missing.map(({ name }) => name).join(", ")}: write name=http://host:port/graphql, comma-separated.`,
    );
  return addresses;
}
