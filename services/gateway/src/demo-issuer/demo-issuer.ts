import type { RequestHandler } from "express";
import { createLocalJWKSet, type JWTVerifyGetKey } from "jose";
import type { GatewayOptions } from "../gateway-options.js";
import { whenAsked } from "../when-asked.js";
import { demoKeys } from "./demo-keys.js";
import type { DemoIssuerOptions } from "./demo-issuer-options.js";

/** The issuer as the gateway mounts it. */
export interface DemoIssuer {
  readonly handler: RequestHandler;
  /** Its public keys, without asking over the network. */
  readonly keys: JWTVerifyGetKey;
}

/** Makes the issuer of the demo people, in this process. */
export async function startDemoIssuer(
  demo: DemoIssuerOptions,
  { oidc, baseUrl, pool }: GatewayOptions,
): Promise<DemoIssuer> {
  const keys = await demoKeys(demo.keyFile);
  // The provider is large, and a start needs none of it: tokens are checked with the keys alone.
  const handler = whenAsked(async () => {
    const { demoRoutes } = await import("./demo-routes.js");
    return demoRoutes(demo, { oidc, baseUrl, pool }, keys);
  });
  const { d: _secret, ...published } = keys.signing;
  return { handler, keys: createLocalJWKSet({ keys: [published] }) };
}
