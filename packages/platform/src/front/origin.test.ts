import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../schema/supergraph.js";
import { startTestPlatform } from "../testing/test-platform.js";

test("in production there is no issuer of the demonstration, even where its people are", async () => {
  const oidc = {
    issuer: "https://identity.force.example",
    clientId: "probity",
    clientSecret: "secret",
    audience: "probity",
  };
  await using at = await startTestPlatform({ mode: "production", oidc });
  for (const path of [".well-known/openid-configuration", "auth", "jwks"])
    expect([path, (await fetch(`http://127.0.0.1:${at.platform.port}/demo-issuer/${path}`)).status]).toEqual([
      path,
      404,
    ]);
});

test("whoever is no trusted proxy cannot say where a request comes from: it is counted where it came from", async () => {
  await using at = await startTestPlatform({ trustedProxies: "192.0.2.1", rates: { signedIn: 3, anonymous: 3 } });
  const statuses: number[] = [];
  for (let time = 1; time <= 4; time++) {
    const headers = { "content-type": "application/json", "x-forwarded-for": `198.51.100.${time}` };
    const init = { method: "POST", headers, body: '{"query":"{ __typename }"}' };
    statuses.push((await fetch(`http://127.0.0.1:${at.platform.port}/public/graphql`, init)).status);
  }
  expect(statuses).toEqual([200, 200, 200, 429]);
});

test("a built file that vanishes under a running platform is not found, and everything else goes on", async () => {
  const file = join(root, "apps/admin/dist/assets/vanishes.js");
  await writeFile(file, "");
  await using at = await startTestPlatform();
  const statusOf = async (path: string) => (await fetch(`${at.baseUrl}${path}`)).status;
  expect(await statusOf("/admin/assets/vanishes.js")).toBe(200);
  await rm(file);
  expect(await statusOf("/admin/assets/vanishes.js")).toBe(404);
  expect(await statusOf("/admin/")).toBe(200);
  expect(await statusOf("/admin/vanishes.js")).toBe(404);
  expect(await statusOf("/admin/protocols/versions/1/clauses/AS-3.15a")).toBe(200);
});
