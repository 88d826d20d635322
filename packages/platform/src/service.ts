import { createPublicKey } from "node:crypto";
import { readEnv } from "@probity/service-kit/env";
import { openDocuments } from "@probity/service-kit/documents/open-documents";
import { openKeys } from "@probity/service-kit/keys/open-keys";
import { createLogger } from "@probity/service-kit/log";
import { serveSubgraph } from "@probity/service-kit/serve";
import { startSubgraph } from "@probity/service-kit/start-subgraph";
import { startTelemetry } from "@probity/service-kit/telemetry";
import { z } from "zod";
import { documentSource, documentVariables } from "./document-settings.js";
import { onStopRequested } from "./run-state/stop-requests.js";
import { keySource, keyVariables, mailSettings, mailVariables } from "./settings.js";
import { eventRoutes } from "./event-routes.js";
import { subgraphLoaders } from "./subgraph-loaders.js";

// node service.js <name>: one subgraph as a process of its own, heard by the gateway alone.
const load = subgraphLoaders[process.argv[2] ?? ""];
if (!load) throw new Error(`Name a service: ${Object.keys(subgraphLoaders).join(", ")}.`);
// It alone: what the other services are made of is not read here.
const definition = await load();

const env = readEnv({
  DATABASE_URL: z.string().min(1),
  PUBLIC_DATABASE_URL: z.string().min(1),
  GATEWAY_PUBLIC_KEY: z.string().min(1),
  SERVICE_HOST: z.string().default("0.0.0.0"),
  SERVICE_PORT: z.coerce.number().int().min(0).default(4001),
  LOG_LEVEL: z.string().default("warn"),
  BASE_URL: z.string().default("http://localhost:4000"),
  ...mailVariables,
  ...keyVariables,
  ...documentVariables,
  OTEL_EXPORTER_OTLP_ENDPOINT: z.string().optional(),
});
const telemetry = await startTelemetry({ service: definition.name, endpoint: env.OTEL_EXPORTER_OTLP_ENDPOINT });
const log = createLogger(definition.name, env.LOG_LEVEL);
const gatewayKey = createPublicKey(env.GATEWAY_PUBLIC_KEY.replaceAll("\\n", "\n"));
const subgraph = await startSubgraph(definition, {
  databaseUrl: env.DATABASE_URL,
  publicDatabaseUrl: env.PUBLIC_DATABASE_URL,
  eventRoutes,
  log,
  ...(definition.seals
    ? { keys: openKeys(keySource(env)), documents: openDocuments(documentSource(env, ".data")) }
    : {}),
  ...mailSettings(env, env.BASE_URL),
});
const served = await serveSubgraph({
  call: subgraph.call,
  gatewayKey,
  host: env.SERVICE_HOST,
  port: env.SERVICE_PORT,
  log,
});

onStopRequested(() => {
  void (async () => {
    await served[Symbol.asyncDispose]();
    await subgraph[Symbol.asyncDispose]();
    await telemetry[Symbol.asyncDispose]();
    process.disconnect?.();
  })();
});
process.send?.({ port: served.port });
