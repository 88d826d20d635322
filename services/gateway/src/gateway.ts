import { Router, type Request } from "express";
import type { Identity } from "@probity/service-kit/identity";
import type { FormattedExecutionResult } from "graphql";
import { AnswerCache } from "./answers/answer-cache.js";
import { startDemoIssuer, type DemoIssuer } from "./demo-issuer/demo-issuer.js";
import type { GatewayOptions } from "./gateway-options.js";
import { Endpoint, type EndpointOptions } from "./graph/endpoint.js";
import { startGraph, type Graph } from "./graph/graph.js";
import { bearerVerifier } from "./identity/bearer.js";
import { identifier, type IdentifyOptions } from "./identity/identify.js";
import { defaultLimits } from "./limits/limits.js";
import { RequestCounter, defaultRates } from "./rates/request-rates.js";
import { cookiesOf } from "./sessions/cookies.js";
import { signInRoutes } from "./sign-in/sign-in-routes.js";

/** A running gateway. */
export interface Gateway extends AsyncDisposable {
  /** `/graphql`, `/public/graphql`, `/auth/*`, `/demo-issuer/*`: mount it at the root, before any body parser. */
  readonly router: Router;
  /** Asks the public graph in this process, as nobody, within the same limits. @throws Refusal over a limit */
  executePublic(query: string, variables?: Record<string, unknown>): Promise<FormattedExecutionResult>;
  /** Who is asking. @throws Refusal (401) for a credential that is not good */
  identify(request: Request): Promise<Identity>;
}

/** Starts both graphs. @throws when a supergraph cannot be served. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const limits = { ...defaultLimits, ...options.limits };
  const { callSubgraph, logger } = options;
  const full = await startGraph({ supergraph: options.supergraph, callSubgraph, limits, logger });
  const open = options.publicSupergraph
    ? await startGraph({ supergraph: options.publicSupergraph, callSubgraph, limits, logger })
    : null;
  const demo = options.demoIssuer ? await startDemoIssuer(options.demoIssuer, options) : null;
  const identifying = identifyOptions(options, demo);
  const identify = identifier(identifying);
  const shared = { limits, logger, rates: new RequestCounter({ ...defaultRates, ...options.rates }) };
  const endpoint = new Endpoint({ ...shared, graph: full, identify, cache: null });
  const publicEndpoint = open ? new Endpoint({ ...shared, ...publicParts(open, options) }) : null;

  const router = Router();
  router.all("/graphql", endpoint.handle);
  if (publicEndpoint) router.all("/public/graphql", publicEndpoint.handle);
  router.use("/auth", signInRoutes(options, identifying, shared.rates));
  if (demo) router.use("/demo-issuer", demo.handler);
  return {
    router,
    identify,
    async executePublic(query, variables = {}) {
      if (!publicEndpoint) throw new Error("This gateway has no public graph.");
      return publicEndpoint.executeInProcess(query, variables);
    },
    async [Symbol.asyncDispose]() {
      await full[Symbol.asyncDispose]();
      await open?.[Symbol.asyncDispose]();
    },
  };
}

function publicParts(
  graph: Graph,
  { dataVersion }: GatewayOptions,
): Pick<EndpointOptions, "graph" | "identify" | "cache"> {
  return { graph, identify: null, cache: dataVersion ? new AnswerCache(dataVersion) : null };
}

function identifyOptions(options: GatewayOptions, demo: DemoIssuer | null): IdentifyOptions {
  return {
    verifyToken: bearerVerifier({ ...options.oidc, ...(demo ? { keys: demo.keys } : {}) }),
    sessions: options.sessions,
    cookies: cookiesOf(options.secureCookies),
    baseUrl: options.baseUrl,
    access: options.access,
  };
}
