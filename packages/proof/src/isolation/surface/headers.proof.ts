import { proof, type Findings } from "../../shared/proof.js";
import { startTestPlatform } from "@probity/platform/testing/test-platform";

const paths = [
  "/",
  "/admin/",
  "/admin/cases",
  "/graphql",
  "/public/graphql",
  "/staffordshire",
  "/staffordshire/registers",
  "/staffordshire.json",
  "/no-such-page",
  "/%E0%A4%A",
  "/admin/%E0%A4%A",
  "/auth/%E0%A4%A",
  "/assets/%ff.js",
  "/health/ready",
  "/calendar/unknown.ics",
  "/scim/v2/staffordshire/Users",
  "/auth/sign-in",
  "/demo-issuer/.well-known/openid-configuration",
];

type Check = (value: string) => boolean;

const checks: Readonly<Record<string, Check>> = {
  "content-security-policy": (value) =>
    value.includes("default-src 'none'") &&
    value.includes("frame-ancestors 'none'") &&
    value.includes("base-uri 'none'") &&
    !/unsafe-inline|unsafe-eval|\*/.test(value),
  "x-content-type-options": (value) => value === "nosniff",
  "referrer-policy": (value) =>
    ["strict-origin-when-cross-origin", "no-referrer", "same-origin", "strict-origin"].includes(value),
  "x-frame-options": (value) => /^deny$/i.test(value),
  "cross-origin-opener-policy": (value) => value === "same-origin",
};

const year: Check = (value) => Number(/max-age=(\d+)/.exec(value)?.[1] ?? 0) >= 31_536_000;

/** G7: every answer of the origin carries the security headers; over https also the promise to stay there. */
export const headers = proof("G7", async (_options, findings) => {
  for (const https of [false, true]) {
    await using platform = await startTestPlatform(https ? { baseUrl: "https://probity.example" } : {});
    const address = `http://127.0.0.1:${platform.platform.port}`;
    for (const path of paths) await check(`${address}${path}`, path, https, findings);
  }
});

async function check(url: string, path: string, https: boolean, findings: Findings): Promise<void> {
  const response = await fetch(url, { redirect: "manual", headers: { accept: "text/html,application/json" } });
  const fail = (what: string) =>
    findings.failures.push(`${path}${https ? " over https" : ""} (${response.status}): ${what}`);
  for (const [name, good] of Object.entries(checks)) {
    const value = response.headers.get(name) ?? "";
    findings.tried++;
    if (!good(value)) fail(`${name} is "${value}"`);
  }
  const hsts = response.headers.get("strict-transport-security") ?? "";
  if (https && !year(hsts)) fail(`strict-transport-security is "${hsts}"`);
  for (const name of ["x-powered-by", "server"])
    if (response.headers.get(name)) fail(`${name} tells "${response.headers.get(name)}"`);
  const body = await response.text();
  if (/node_modules|\bat .*:\d+:\d+|<pre>/.test(body)) fail(`the page tells how it is made: ${body.slice(0, 200)}`);
  if (/<script(?![^>]*\bsrc=)[^>]*>[^<]|\son\w+=|style="/i.test(body)) fail("the page has inline script or style");
}
