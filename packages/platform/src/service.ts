import { createPublicKey } from "node:crypto";
import { readEnv } from "@probity/service-kit/env";
import { createLogger } from "@probity/service-kit/log";
import { serveSubgraph } from "@probity/service-kit/serve";
import { startSubgraph } from "@probity/service-kit/start-subgraph";
import { startTelemetry } from "@probity/service-kit/telemetry";
import { z } from "zod";
import { onStopRequested } from "./run-state/stop-requests.js";
import { mailSettings, variables } from "./settings.js";
import { eventRoutes, subgraphs } from "./subgraphs.js";

// node service.js <name>: one subgraph as a process of its own, heard by the gateway alone.
const name = process.argv[2];
const definition = subgraphs.find((subgraph) => subgraph.name === name);
if (!definition) throw new Error(`Name a service: ${subgraphs.map((subgraph) => subgraph.name).join(", ")}.`);

const env = readEnv({
  DATABASE_URL: z.string().min(1),
  PUBLIC_DATABASE_URL: z.string().min(1),
  GATEWAY_PUBLIC_KEY: z.string().min(1),
  SERVICE_HOST: z.string().default("0.0.0.0"),
  SERVICE_PORT: z.coerce.number().int().min(0).default(4001),
  LOG_LEVEL: z.string().default("warn"),
  BASE_URL: z.string().default("http://localhost:4000"),
  PROBITY_SMTP_URL: variables.PROBITY_SMTP_URL,
  PROBITY_MAIL_FROM: variables.PROBITY_MAIL_FROM,
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
