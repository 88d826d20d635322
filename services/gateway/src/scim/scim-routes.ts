import express, { Router, type ErrorRequestHandler, type Request, type RequestHandler, type Response } from "express";
import type { Logger } from "pino";
import { Refusal } from "../guard/refusal.js";
import { listOf, resourceTypes, schemas, serviceProviderConfig } from "./discovery.js";
import {
  listGroups,
  patchGroup,
  readGroup,
  refuseGroupRemoval,
  refuseNewGroup,
  replaceGroup,
} from "./group-requests.js";
import { ScimRefusal, sendScimError } from "./scim-error.js";
import { create, list, patch, read, remove, replace } from "./user-requests.js";
import { whoAsks, type Asking, type ScimOptions } from "./who-asks.js";

type Answer = (asking: Asking, request: Request, response: Response) => Promise<object | null> | object | null;

/** `/scim/v2/<force>/…`: SCIM 2.0 for the identity provider of a force (RFC 7643, 7644). */
export function scimRoutes(options: ScimOptions & { readonly logger: Logger }): Router {
  const router = Router();
  const base = "/scim/v2/:force";
  const at = (path: string): string => `${base}${path}`;
  const json = express.json({ type: ["application/scim+json", "application/json"], limit: "256kb", inflate: false });
  // The token comes before the body: who may not send anything is not listened to.
  router.use(base, checked(options));
  router.use(base, json);
  router.get(
    at("/ServiceProviderConfig"),
    answer((asking) => serviceProviderConfig(asking.base)),
  );
  router.get(
    at("/ResourceTypes"),
    answer((asking) => listOf(resourceTypes(asking.base))),
  );
  router.get(
    at("/ResourceTypes/User"),
    answer((asking) => resourceTypes(asking.base)[0] ?? null),
  );
  router.get(
    at("/ResourceTypes/Group"),
    answer((asking) => resourceTypes(asking.base)[1] ?? null),
  );
  router.get(
    at("/Schemas"),
    answer((asking) => listOf(schemas(asking.base))),
  );
  router.get(
    at("/Users"),
    answer((asking, request) => list(options, asking, request)),
  );
  router.get(
    at("/Users/:id"),
    answer((...parts) => read(options, ...parts)),
  );
  router.post(
    at("/Users"),
    answer((...parts) => create(options, ...parts), 201),
  );
  router.put(
    at("/Users/:id"),
    answer((...parts) => replace(options, ...parts)),
  );
  router.patch(
    at("/Users/:id"),
    answer((...parts) => patch(options, ...parts)),
  );
  router.delete(
    at("/Users/:id"),
    answer((asking, request) => remove(options, asking, request)),
  );
  groupRoutes(router, options);
  router.use("/scim", () => {
    throw new ScimRefusal(404, "There is nothing at this address: users are at /scim/v2/<force>/Users.");
  });
  router.use(failed(options.logger));
  return router;
}

function groupRoutes(router: Router, options: ScimOptions): void {
  const [groups, group] = ["/scim/v2/:force/Groups", "/scim/v2/:force/Groups/:id"];
  router.get(
    groups,
    answer((asking, request) => listGroups(options, asking, request)),
  );
  router.get(
    group,
    answer((...parts) => readGroup(options, ...parts)),
  );
  router.post(
    groups,
    answer((asking, request) => refuseNewGroup(options, asking, request)),
  );
  router.put(
    group,
    answer((...parts) => replaceGroup(options, ...parts)),
  );
  router.patch(
    group,
    answer((...parts) => patchGroup(options, ...parts)),
  );
  router.delete(
    group,
    answer(() => refuseGroupRemoval()),
  );
}

const checked =
  (options: ScimOptions): RequestHandler =>
  async (request, response, next) => {
    response.locals["asking"] = await whoAsks(options, request);
    next();
  };

const answer =
  (run: Answer, status = 200): RequestHandler =>
  async (request, response) => {
    const body = await run(response.locals["asking"] as Asking, request, response);
    response.status(body === null ? 204 : status).set("cache-control", "no-store");
    if (body === null) return void response.end();
    response.type("application/scim+json").send(JSON.stringify(body));
  };

function failed(logger: Logger): ErrorRequestHandler {
  return (error: Error, _request, response, _next) => {
    const refusal =
      error instanceof Refusal ? new ScimRefusal(error.status, error.message, null, error.headers) : error;
    sendScimError(response, refusal);
    if (response.statusCode >= 500) logger.error({ err: { message: error.message, stack: error.stack } }, "scim");
  };
}
