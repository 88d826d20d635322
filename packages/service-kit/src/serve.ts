import type { KeyObject } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { verifyIdentity, type Identity } from "./identity.js";
import type { Logger } from "./log.js";
import type { SubgraphCaller, SubgraphRequest } from "./subgraph-call.js";

const largestBody = 4 * 1024 * 1024;

/** What a subgraph's HTTP door needs to know. */
export interface ServeOptions {
  readonly call: SubgraphCaller;
  /** The gateway's public key: only what it signed is heard. */
  readonly gatewayKey: KeyObject;
  readonly host: string;
  readonly port: number;
  readonly log: Logger;
}

/** Serves a subgraph over HTTP to the gateway alone: without its signature every request, of any kind, is answered 401 and nothing else. */
export async function serveSubgraph(options: ServeOptions): Promise<{ port: number } & AsyncDisposable> {
  const server = createServer((request, response) => {
    handle(options, request, response).catch((error: unknown) => {
      options.log.error({ err: { message: (error as Error).message } }, "request failed");
      if (!response.headersSent)
        answer(response, 500, { errors: [{ message: "Something went wrong.", extensions: { code: "INTERNAL" } }] });
    });
  });
  server.requestTimeout = 10_000;
  server.keepAliveTimeout = 65_000;
  await listen(server, options.host, options.port);
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : options.port,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function handle(options: ServeOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request);
  if (!body) response.setHeader("connection", "close");
  const identity = body && (await identityOf(request, body, options));
  if (!identity)
    return answer(response, 401, {
      errors: [{ message: "Only the gateway may ask.", extensions: { code: "UNAUTHENTICATED" } }],
    });
  const result = await options.call(JSON.parse(body.toString("utf8")) as SubgraphRequest, identity);
  answer(response, 200, result);
}

async function identityOf(request: IncomingMessage, body: Buffer, options: ServeOptions): Promise<Identity | null> {
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1];
  if (!token || request.method !== "POST") return null;
  return verifyIdentity(token, body, options.gatewayKey).catch(() => null);
}

async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  // Left undestroyed, so that whoever sends too much is told and not just cut off.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > largestBody) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    "content-type": "application/json",
    "cache-control": "no-store",
    "content-length": Buffer.byteLength(text),
  });
  response.end(text);
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve());
  });
}
