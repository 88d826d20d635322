import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import pino from "pino";
import { mintDemoToken, type MintOptions } from "../demo-issuer/mint-demo-token.js";
import type { GatewayOptions } from "../gateway-options.js";
import { createGateway, type Gateway } from "../gateway.js";
import { MemorySessions } from "../sessions/memory-sessions.js";
import { tinyWorld, type TinyWorld } from "./tiny-world.js";

/** A gateway that listens on a free port, with the tiny world behind it and three demo people. */
export interface TestGateway extends AsyncDisposable {
  readonly url: string;
  readonly gateway: Gateway;
  readonly world: TinyWorld;
  readonly sessions: MemorySessions;
  /** The log's lines. */
  readonly log: string[];
  readonly keyFile: string;
  readonly issuer: string;
  /** A bearer token of a demo person, or as said. */
  token(as?: Partial<MintOptions>): Promise<string>;
  /** POST JSON; `body` as it is where it is a string. */
  post(body: unknown, headers?: Record<string, string>, path?: string): Promise<Answer>;
}

/** An answer, its body read and (where it is JSON) parsed. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; path?: unknown; extensions: Record<string, unknown> }[];
  };
}

const accounts = [
  {
    email: "monitoring.officer@staffordshire.example",
    name: "Mared O’Neill",
    title: "Monitoring Officer",
    force: "Staffordshire",
  },
  { email: "pcc@cumbria.example", name: "Piers Cole", title: "Commissioner", force: "Cumbria" },
  { email: "operator@probity.example", name: "Olu Price", title: "Operator", force: "" },
];

/** Starts it; `change` replaces options. */
export async function testGateway(change: Partial<GatewayOptions> = {}): Promise<TestGateway> {
  const folder = await mkdtemp(join(tmpdir(), "probity-gateway-"));
  const app = express();
  const server = createServer(app);
  const url = await listen(server);
  const world = tinyWorld();
  const log: string[] = [];
  const sessions = new MemorySessions();
  const keyFile = join(folder, "keys.json");
  const issuer = `${url}/demo-issuer`;
  const gateway = await createGateway({
    supergraph: world.supergraph,
    publicSupergraph: world.publicSupergraph,
    callSubgraph: world.callSubgraph,
    sessions,
    oidc: { issuer, clientId: "probity-admin", clientSecret: "gateway-secret", audience: "probity" },
    baseUrl: url,
    secureCookies: false,
    rates: { signedIn: 100_000, anonymous: 100_000 },
    logger: pino({ level: "warn" }, { write: (line: string) => void log.push(line) }),
    demoIssuer: { accounts, clients: [{ id: "reader", secret: "reader-secret" }], keyFile },
    ...change,
  });
  app.use(gateway.router);
  return {
    url,
    gateway,
    world,
    sessions,
    log,
    keyFile,
    issuer,
    token: (as = {}) =>
      mintDemoToken({ keyFile, issuer, audience: "probity", ...(as.clientId ? {} : accounts[0]), ...as }),
    post: (body, headers = {}, path = "/graphql") => post(`${url}${path}`, body, headers),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await gateway[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function post(url: string, body: unknown, headers: Record<string, string>): Promise<Answer> {
  return ask(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

/** Sends a request and reads the answer; a body that is not JSON gives an empty object. */
export async function ask(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, { redirect: "manual", ...init });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parsed(text) };
}

function parsed(text: string): Answer["json"] {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The server has no port.");
  return `http://127.0.0.1:${address.port}`;
}
