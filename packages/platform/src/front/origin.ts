import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createGateway, type Gateway } from "@probity/gateway/gateway";
import type { GatewayOptions } from "@probity/gateway/gateway-options";
import { defaultRates, RequestCounter } from "@probity/gateway/rates/request-rates";
import { PostgresSessions } from "@probity/gateway/sessions/postgres-sessions";
import { whenAsked } from "@probity/gateway/when-asked";
import type { Clock } from "@probity/service-kit/dates";
import type { Logger } from "@probity/service-kit/log";
import type { Request } from "express";
import { Pool } from "pg";
import { PublishedVersion } from "../data-version.js";
import { demoAccounts, demoClients } from "../demo/load-demo.js";
import type { Layout } from "../layout/layout.js";
import { supergraphsOf } from "../schema/supergraph.js";
import { accessThrough } from "./access.js";
import { calendarFeed } from "./calendar-feed.js";
import { concernDoors } from "./concern-door.js";
import { documentDoor, documentsOfCases, packsOfEvidence } from "./document-door.js";
import { startFront, type Front } from "./front.js";

/** What the one origin needs: the subgraphs wherever they run, the gateway's database, the identity provider. */
export interface OriginOptions {
  readonly layout: Pick<Layout, "parts" | "caller" | "ready">;
  /** As the role probity_gateway. */
  readonly databaseUrl: string;
  /** Where the demo issuer's keys are kept. */
  readonly dataDir: string;
  readonly host?: string;
  readonly port: number;
  readonly baseUrl: string;
  readonly mode: "demo" | "production";
  readonly oidc?: GatewayOptions["oidc"];
  readonly rates?: GatewayOptions["rates"];
  readonly trustedProxies?: string;
  readonly log: Logger;
  readonly clock: Clock;
}

/** The gateway and the apps, listening. */
export interface Origin extends AsyncDisposable {
  readonly gateway: Gateway;
  readonly front: Front;
}

/** Where the demo issuer's keys are kept. */
export const demoKeyFile = (dataDir: string): string => join(dataDir, "demo-issuer.json");

/** Starts the gateway and the apps behind one port. */
export async function openOrigin(options: OriginOptions): Promise<Origin> {
  const { layout, databaseUrl, baseUrl, log } = options;
  const https = baseUrl.startsWith("https:");
  await using opened = new AsyncDisposableStack();
  const version = opened.use(await new PublishedVersion(databaseUrl, options.clock).listen());
  const pool = new Pool({ connectionString: databaseUrl, max: 5, connectionTimeoutMillis: 5_000 });
  pool.on("error", (error) => log.warn({ err: { message: error.message } }, "gateway database"));
  opened.defer(() => pool.end());
  const access = accessThrough(layout.caller("people"));
  const gateway = opened.use(
    await createGateway({
      ...(await supergraphsOf(layout.parts)),
      callSubgraph: (name) => layout.caller(name),
      access,
      sessions: new PostgresSessions(pool),
      pool,
      baseUrl,
      secureCookies: https,
      logger: log,
      dataVersion: version,
      ...identityProvider(options),
      ...(options.rates ? { rates: options.rates } : {}),
    }),
  );
  const ready = async () => (await layout.ready()) && Boolean(await pool.query("select 1"));
  const { host = "127.0.0.1", port, trustedProxies = "loopback" } = options;
  const rates = new RequestCounter({ ...defaultRates, ...options.rates });
  const [registers, people] = [layout.caller("registers"), layout.caller("people")];
  const calendar = calendarFeed({ registers, people, access, rates, baseUrl });
  const forceOf = async (slug: string) => {
    const { data } = await gateway.executePublic("query ($slug: String!) { force(slug: $slug) { id } }", { slug });
    return (data?.["force"] as { id: string } | null | undefined)?.id ?? null;
  };
  const provisioning = { people, forceOf, rates, baseUrl, logger: log };
  const scim = whenAsked(async () => (await import("@probity/gateway/scim/scim-routes")).scimRoutes(provisioning));
  const toSave = { cases: layout.caller("cases"), identify: (request: Request) => gateway.identify(request), rates };
  const front = opened.use(
    await startFront({
      gateway,
      host,
      port,
      https,
      ready,
      trustedProxies,
      log,
      version,
      baseUrl,
      calendar,
      scim,
      documents: documentDoor(toSave, documentsOfCases),
      packs: documentDoor(toSave, packsOfEvidence),
      doors: concernDoors(toSave.cases),
    }),
  );
  const stack = opened.move();
  return { gateway, front, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}

function identityProvider({
  mode,
  dataDir,
  baseUrl,
  oidc,
}: OriginOptions): Pick<GatewayOptions, "oidc" | "demoIssuer"> {
  if (mode === "demo") {
    mkdirSync(dataDir, { recursive: true });
    return {
      oidc: { issuer: `${baseUrl}/demo-issuer`, clientId: "probity-admin", clientSecret: "demo", audience: "probity" },
      demoIssuer: { accounts: demoAccounts(), clients: [...demoClients], keyFile: demoKeyFile(dataDir) },
    };
  }
  if (!oidc)
    throw new Error("Production needs an identity provider: set OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET.");
  return { oidc };
}
