import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Gateway } from "@probity/gateway/gateway";
import { securityHeaders } from "@probity/gateway/headers";
import { createRequestHandler } from "@react-router/express";
import express, { type Express, type Request, type Response } from "express";
import sirv from "sirv";
import type { Logger } from "@probity/service-kit/log";
import { root } from "../schema/supergraph.js";

/** What stands behind the one origin. */
export interface FrontOptions {
  readonly gateway: Gateway;
  readonly host: string;
  readonly port: number;
  readonly https: boolean;
  readonly ready: () => Promise<boolean>;
  readonly log: Logger;
}

/** The listening origin: apps, graphs, sign-in, health. */
export interface Front extends AsyncDisposable {
  readonly port: number;
}

/** Opens the port, answering 503 until `mount` is called: nobody waits for a connection while the rest is still starting. */
export async function startFront(options: FrontOptions): Promise<Front> {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", "loopback");
  app.use(securityHeaders({ https: options.https, imageSources: ["https:"] }));
  health(app, options);
  app.use(options.gateway.router);
  admin(app);
  await transparency(app, options);
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 }, app);
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

function health(app: Express, { ready }: FrontOptions): void {
  const answer = (response: Response, ok: boolean) =>
    response.status(ok ? 200 : 503).set("cache-control", "no-store").json({ status: ok ? "ok" : "unavailable" });
  app.get("/health/live", (_request, response) => void answer(response, true));
  app.get("/health/ready", async (_request, response) => void answer(response, await ready().catch(() => false)));
}

/** The admin app: built files, and its one page for every address under /admin. */
function admin(app: Express): void {
  const folder = join(root, "apps/admin/dist");
  app.get("/admin", (request, response, next) => (request.path === "/admin" ? response.redirect(308, "/admin/") : next()));
  if (!existsSync(folder)) return;
  const page = readFileSync(join(folder, "index.html"));
  const files = sirv(folder, { etag: true, setHeaders: cacheForever });
  app.use("/admin", (request, response, next) => (request.path === "/" ? next() : files(request, response, next)));
  app.get("/admin/{*path}", (request: Request, response: Response) => {
    if (/\.[a-z0-9]+$/i.test(request.path)) return void response.status(404).type("text").send("Not found.");
    response.set("cache-control", "no-cache").type("html").send(page);
  });
}

function cacheForever(response: { setHeader(name: string, value: string): void }, path: string): void {
  if (path.includes("/assets/")) response.setHeader("cache-control", "public, max-age=31536000, immutable");
}

/** The public pages, rendered here from the public graph. */
async function transparency(app: Express, { gateway, log }: FrontOptions): Promise<void> {
  const folder = join(root, "apps/transparency/build");
  if (!existsSync(join(folder, "server/index.js"))) return;
  const build = (await import(pathToFileURL(join(folder, "server/index.js")).href)) as TransparencyBuild;
  app.use(sirv(join(folder, "client"), { etag: true, setHeaders: cacheForever }));
  const favicon = join(folder, "client/favicon.ico");
  if (!existsSync(favicon)) app.get("/favicon.ico", (_request, response) => void response.status(204).end());
  else app.get("/favicon.ico", (_request, response) => void createReadStream(favicon).pipe(response));
  const graphql = (query: string, variables: Record<string, unknown>) => gateway.executePublic(query, variables);
  const onError = (error: unknown) => log.error({ err: { message: (error as Error)?.message } }, "page failed");
  const { createLoadContext } = build.entry.module;
  app.use(createRequestHandler({ build, getLoadContext: () => createLoadContext({ graphql, onError }) }));
}

type Handler = Parameters<typeof createRequestHandler>[0];
type TransparencyBuild = Extract<Handler["build"], { entry: unknown }> & {
  entry: { module: { createLoadContext(needs: object): NonNullable<Awaited<ReturnType<NonNullable<Handler["getLoadContext"]>>>> } };
};

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve());
  });
}
