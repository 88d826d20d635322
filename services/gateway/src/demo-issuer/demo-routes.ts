import { Router } from "express";
import type { GatewayOptions } from "../gateway-options.js";
import type { DemoIssuerOptions } from "./demo-issuer-options.js";
import type { DemoKeys } from "./demo-keys.js";
import { demoProvider } from "./demo-provider.js";
import { FailedSignIns } from "./failed-sign-ins.js";
import { interactionRoutes } from "./interaction-routes.js";

/** What the issuer of the demo people answers: its sign-in page, and the protocol. */
export function demoRoutes(
  demo: DemoIssuerOptions,
  { oidc, baseUrl, pool }: Pick<GatewayOptions, "oidc" | "baseUrl" | "pool">,
  keys: DemoKeys,
): Router {
  const provider = demoProvider(demo, oidc, baseUrl, keys);
  const router = Router();
  router.use("/interaction", interactionRoutes(provider, demo, new FailedSignIns(pool, demo.thresholds)));
  router.use(provider.callback());
  return router;
}
