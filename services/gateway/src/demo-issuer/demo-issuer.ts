import { Router } from "express";
import { createLocalJWKSet, type JWTVerifyGetKey } from "jose";
import type { GatewayOptions } from "../gateway-options.js";
import { demoKeys } from "./demo-keys.js";
import type { DemoIssuerOptions } from "./demo-issuer-options.js";
import { demoProvider } from "./demo-provider.js";
import { FailedSignIns } from "./failed-sign-ins.js";
import { interactionRoutes } from "./interaction-routes.js";

/** The issuer as the gateway mounts it. */
export interface DemoIssuer {
  readonly handler: Router;
  /** Its public keys, without asking over the network. */
  readonly keys: JWTVerifyGetKey;
}

/** Makes the issuer of the demo people, in this process. */
export async function startDemoIssuer(
  demo: DemoIssuerOptions,
  { oidc, baseUrl, pool }: GatewayOptions,
): Promise<DemoIssuer> {
  const keys = await demoKeys(demo.keyFile);
  const provider = demoProvider(demo, oidc, baseUrl, keys);
  const handler = Router();
  handler.use("/interaction", interactionRoutes(provider, demo, new FailedSignIns(pool, demo.thresholds)));
  handler.use(provider.callback());
  const { d: _secret, ...published } = keys.signing;
  return { handler, keys: createLocalJWKSet({ keys: [published] }) };
}
