import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join, sep } from "node:path";
import type { Gateway } from "@probity/gateway/gateway";
import { securityHeaders } from "@probity/gateway/headers";
import { whenAsked } from "@probity/gateway/when-asked";
import type { ConcernDoor } from "@probity/transparency/concern/door";
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from "express";
import type { Logger } from "@probity/service-kit/log";
import { portProblem } from "../run-state/port.js";
import { errorCode } from "../run-state/start-problem.js";
import { root } from "../schema/supergraph.js";

/** What stands behind the one origin. */
export interface FrontOptions {
  readonly gateway: Gateway;
  readonly host: string;
  readonly port: number;
  readonly https: boolean;
  /** Proxies whose word on the caller's address is taken: Express's names, addresses and networks, comma-separated. */
  readonly trustedProxies: string;
  readonly ready: () => Promise<boolean>;
  readonly log: Logger;
  /** Says when what the public reads has changed. */
  readonly version: { current(): string | null };
  /** The address people see. */
  readonly baseUrl: string;
  /** Answers calendar programs at `/calendar/<token>.ics`. */
  readonly calendar: RequestHandler;
  /** Answers identity providers at `/scim/v2/<force>/`. */
  readonly scim: RequestHandler;
  /** Answers with documents of cases at `/documents/<case>/<document>`. */
  readonly documents: RequestHandler;
  /** Answers with packs of evidence at `/packs/<pack>`. */
  readonly packs: RequestHandler;
  /** The way in for concerns from outside, by network address. */
  readonly doors: (address: string) => ConcernDoor;
}

/** The listening origin: apps, graphs, sign-in, health. */
export interface Front extends AsyncDisposable {
  readonly port: number;
}

/** Opens the port, answering 503 until `mount` is called: nobody waits for a connection while the rest is still starting. */
export async function startFront(options: FrontOptions): Promise<Front> {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", options.trustedProxies);
  app.use(securityHeaders({ https: options.https, imageSources: ["https:"] }));
  health(app, options);
  app.use(options.gateway.router);
  app.get("/calendar/:file", options.calendar);
  app.get("/documents/:case/:file", options.documents);
  app.get("/packs/:pack", options.packs);
  app.all("/scim/{*path}", options.scim);
  admin(app);
  transparency(app, options);
  app.use(lastResort(options.log));
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

/** What nobody foresaw: logged here, and answered without a word of how this is made. Express knows it by its four parameters. */
function lastResort(log: Logger): ErrorRequestHandler {
  return (error: { status?: number; message?: string; stack?: string }, _request, response, _next) => {
    const status = error.status !== undefined && error.status >= 400 && error.status < 500 ? error.status : 500;
    if (status === 500) log.error({ err: { message: error.message, stack: error.stack } }, "unexpected");
    if (response.headersSent) return void response.destroy();
    response
      .status(status)
      .set("cache-control", "no-store")
      .type("text")
      .send(status === 500 ? "Something went wrong." : "This address cannot be read.");
  };
}

function health(app: Express, { ready }: FrontOptions): void {
  const answer = (response: Response, ok: boolean) =>
    response
      .status(ok ? 200 : 503)
      .set("cache-control", "no-store")
      .json({ status: ok ? "ok" : "unavailable" });
  app.get("/health/live", (_request, response) => void answer(response, true));
  app.get("/health/ready", async (_request, response) => void answer(response, await ready().catch(() => false)));
}

/** The admin app: built files, and its one page for every address under /admin. */
function admin(app: Express): void {
  const folder = join(root, "apps/admin/dist");
  app.get("/admin", (request, response, next) =>
    request.path === "/admin" ? response.redirect(308, "/admin/") : next(),
  );
  if (!existsSync(folder)) return;
  const page = readFileSync(join(folder, "index.html"));
  app.use("/admin", builtFiles(folder));
  app.get("/admin/{*path}", (request: Request, response: Response) => {
    // A page's address may end like a file's: that of clause AS-3.15a.
    if (/^\/admin\/(?:assets\/.*|[^/]+\.[a-z0-9]+)$/i.test(request.path))
      return void response.status(404).type("text").send("Not found.");
    response.set("cache-control", "no-cache").type("html").send(page);
  });
}

/** What a build made; a file that is not there, or no longer, is left to what comes after. */
function builtFiles(folder: string): ReturnType<typeof express.static> {
  const setHeaders = (response: Response, path: string) =>
    void response.set(
      "cache-control",
      path.includes(`${sep}assets${sep}`) ? "public, max-age=31536000, immutable" : "no-cache",
    );
  return express.static(folder, { index: false, redirect: false, setHeaders });
}

/** The public pages: files as they were built, and what is rendered here, whose modules wait for the first reader. */
function transparency(app: Express, options: FrontOptions): void {
  const folder = join(root, "apps/transparency/build");
  const build = join(folder, "server/index.js");
  if (!existsSync(build)) return;
  app.use(builtFiles(join(folder, "client")));
  const favicon = join(folder, "client/favicon.ico");
  if (!existsSync(favicon)) app.get("/favicon.ico", (_request, response) => void response.status(204).end());
  else app.get("/favicon.ico", (_request, response) => void createReadStream(favicon).pipe(response));
  app.use(whenAsked(async () => (await import("./rendered-pages.js")).renderedPages(build, options)));
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    // Another program may have taken the port since it was found free.
    server.once("error", (error) => reject(portProblem(port, errorCode(error))));
    server.listen(port, host, () => resolve());
  });
}
