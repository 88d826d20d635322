import type { ScimOptions } from "@probity/gateway/scim/who-asks";
import type { RequestHandler } from "express";
import type { Logger } from "@probity/service-kit/log";

/** Answers identity providers. What that takes is read at their first request: most platforms have none that keeps their people. */
export function scimWhenAsked(options: ScimOptions & { readonly logger: Logger }): RequestHandler {
  let routes: Promise<RequestHandler> | undefined;
  return (request, response, next) => {
    if (!/^\/scim\//i.test(request.path)) return next();
    routes ??= import("@probity/gateway/scim/scim-routes").then(({ scimRoutes }) => scimRoutes(options));
    routes.then((answer) => answer(request, response, next), next);
  };
}
