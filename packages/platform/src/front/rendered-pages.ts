import { pathToFileURL } from "node:url";
import { createRequestHandler } from "@react-router/express";
import { Router, type Request, type RequestHandler } from "express";
import { createRequestHandler as createPageHandler } from "react-router";
import type { FrontOptions } from "./front.js";
import { keptPages } from "./kept-pages.js";

/** The public pages, rendered here from the public graph; `file` is the built app. */
export async function renderedPages(
  file: string,
  { gateway, log, version, baseUrl, doors }: Pick<FrontOptions, "gateway" | "log" | "version" | "baseUrl" | "doors">,
): Promise<RequestHandler> {
  const build = (await import(pathToFileURL(file).href)) as TransparencyBuild;
  const graphql = (query: string, variables: Record<string, unknown>) => gateway.executePublic(query, variables);
  const onError = (error: unknown) => log.error({ err: { message: (error as Error)?.message } }, "page failed");
  // Who asks is known to nothing but a form that is sent: pages are the same for everybody.
  const getLoadContext = (request?: Request) => {
    const door = request?.method === "POST" ? { door: doors(request.ip ?? "") } : {};
    return build.entry.module.createLoadContext({ graphql, onError, ...door });
  };
  const page = createPageHandler(build, "production");
  const router = Router();
  router.use(keptPages({ render: (request) => page(request, getLoadContext()), version, baseUrl }));
  router.use(createRequestHandler({ build, getLoadContext }));
  return router;
}

type Handler = Parameters<typeof createRequestHandler>[0];
type TransparencyBuild = Extract<Handler["build"], { entry: unknown }> & {
  entry: {
    module: {
      createLoadContext(needs: object): NonNullable<Awaited<ReturnType<NonNullable<Handler["getLoadContext"]>>>>;
    };
  };
};
