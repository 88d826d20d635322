import { createPrivateKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { parseArgs } from "node:util";
import express from "express";
import pino, { type Logger } from "pino";
import type { GatewayOptions } from "./gateway-options.js";
import { createGateway } from "./gateway.js";
import { securityHeaders } from "./headers.js";
import { MemorySessions } from "./sessions/memory-sessions.js";
import { remoteSubgraph } from "./subgraphs/remote-subgraph.js";

/** A listening gateway. */
export interface GatewayAlone extends AsyncDisposable {
  readonly url: string;
}

/** How `npm run gateway` is used. */
export const usage = `npm run gateway -- --supergraph <file> --port <n>
  --public <file>       supergraph of the public graph, served at /public/graphql
  --key-file <file>     keys of the demo issuer (.data/demo-issuer.json)
  --signing-key <file>  PEM of the Ed25519 key that signs who is asking (a new one each time)
  --issuer <url>        a further issuer of tokens with the same keys (http://localhost:4000/demo-issuer)
  --host <address>      where to listen (127.0.0.1)`;

/**
 * Serves any supergraph with every limit on; its subgraphs are asked at the addresses it names. The demo issuer says who
 * is asking, and nobody has a role.
 * @throws an Error that says what is missing or cannot be read.
 */
export async function runGatewayAlone(argv: readonly string[], logger: Logger = pino()): Promise<GatewayAlone> {
  const settings = await readSettings(argv);
  const app = express();
  app.disable("x-powered-by");
  const server = createServer(app);
  const port = await listen(server, settings.port, settings.host);
  const url = `http://localhost:${port}`;
  try {
    const gateway = await createGateway(gatewayOptions(settings, url, logger));
    app.use(securityHeaders({ https: false }));
    app.get(["/health/live", "/health/ready"], (_request, response) => void response.json({ status: "ok" }));
    app.use(gateway.router);
    return {
      url,
      async [Symbol.asyncDispose]() {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
        await gateway[Symbol.asyncDispose]();
      },
    };
  } catch (error) {
    server.close();
    throw error;
  }
}

interface Settings {
  readonly supergraph: string;
  readonly publicSupergraph: string | undefined;
  readonly port: number;
  readonly host: string;
  readonly keyFile: string;
  readonly signingKey: KeyObject;
  readonly issuer: string;
}

async function readSettings(argv: readonly string[]): Promise<Settings> {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args: [...argv],
    options: {
      supergraph: text,
      public: text,
      port: text,
      host: text,
      "key-file": text,
      "signing-key": text,
      issuer: text,
    },
  });
  const port = Number(values.port ?? 4000);
  if (!values.supergraph || !Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`Usage: ${usage}`);
  return {
    supergraph: await readFile(values.supergraph, "utf8"),
    publicSupergraph: values.public ? await readFile(values.public, "utf8") : undefined,
    port,
    host: values.host ?? "127.0.0.1",
    keyFile: values["key-file"] ?? ".data/demo-issuer.json",
    signingKey: values["signing-key"]
      ? createPrivateKey(await readFile(values["signing-key"], "utf8"))
      : generateKeyPairSync("ed25519").privateKey,
    issuer: values.issuer ?? "http://localhost:4000/demo-issuer",
  };
}

function gatewayOptions(settings: Settings, url: string, logger: Logger): GatewayOptions {
  return {
    supergraph: settings.supergraph,
    ...(settings.publicSupergraph ? { publicSupergraph: settings.publicSupergraph } : {}),
    callSubgraph: (name, address) => remoteSubgraph({ name, url: address, privateKey: settings.signingKey }),
    sessions: new MemorySessions(),
    oidc: {
      issuer: `${url}/demo-issuer`,
      clientId: "probity-admin",
      clientSecret: "demo",
      audience: "probity",
      alsoIssuers: [settings.issuer],
    },
    baseUrl: url,
    secureCookies: false,
    logger,
    demoIssuer: {
      accounts: [{ email: "operator@probity.example", name: "Olu Price", title: "Operator", force: "" }],
      clients: [{ id: "reader", secret: "reader" }],
      keyFile: settings.keyFile,
    },
  };
}

async function listen(server: Server, port: number, host: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return typeof address === "object" && address ? address.port : port;
}
