import { mintDemoToken } from "@probity/gateway/demo-issuer/mint-demo-token";
import type { Platform } from "@probity/platform/start-platform";

/** An access token of somebody whom the measured platform knows, good for an hour. */
export function tokenOf(platform: Platform, email: string): Promise<string> {
  const issuer = `${platform.baseUrl}/demo-issuer`;
  return mintDemoToken({ keyFile: platform.demoKeyFile, issuer, audience: "probity", email });
}
