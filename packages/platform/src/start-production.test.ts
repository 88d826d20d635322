import { testKeySource } from "@probity/testkit/keys";
import { Client } from "pg";
import { expect, test } from "vitest";
import { startEmbeddedPostgres } from "./postgres/embedded-postgres.js";
import { newPlace, startProcess } from "./testing/platform-process.js";
import { startTestPlatform } from "./testing/test-platform.js";

async function viewer(baseUrl: string, headers: Record<string, string>): Promise<unknown> {
  const query = "{ viewer { platformRoles forces { force { slug } roles } } }";
  const response = await fetch(`${baseUrl}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
  return ((await response.json()) as { data: { viewer: unknown } }).data.viewer;
}

test(
  "in production there are no demonstration people and no demonstration issuer: people sign in at the provider that was named, and the first force is founded by command",
  { timeout: 90_000 },
  async () => {
    await using place = await newPlace();
    await using issuer = await startTestPlatform();
    await using postgres = await startEmbeddedPostgres({
      dataDir: place.dataDir,
      log: () => undefined,
      durable: false,
    });
    const own = { ...place, dataDir: `${place.dataDir}/own` };
    const settings = {
      OIDC_ISSUER: `${issuer.baseUrl}/demo-issuer`,
      OIDC_CLIENT_ID: "probity-admin",
      OIDC_CLIENT_SECRET: "demo",
      BASE_URL: place.baseUrl,
      PROBITY_KEYS: testKeySource.keys ?? "",
    };
    const production = startProcess(own, { DATABASE_URL: postgres.url, PROBITY_MODE: "production", ...settings });
    await production.ready();
    expect(production.output()).not.toContain("Demonstration people");
    for (const path of [
      "/demo-issuer",
      "/demo-issuer/.well-known/openid-configuration",
      "/demo-issuer/auth",
      "/demo-issuer/token",
    ]) {
      expect([path, (await fetch(`${place.baseUrl}${path}`)).status]).toEqual([path, 404]);
    }
    const signIn = await fetch(`${place.baseUrl}/auth/sign-in`, { redirect: "manual" });
    expect([signIn.status, signIn.headers.get("location")]).toEqual([
      303,
      expect.stringMatching(`^${issuer.baseUrl}/demo-issuer/auth\\?`),
    ]);
    const client = new Client({ connectionString: postgres.url });
    await client.connect();
    const { rows } = await client.query(
      "select (select count(*) from people.logins)::int as logins, (select count(*) from people.persons)::int as people, (select count(*) from protocols.forces)::int as forces",
    );
    expect(rows).toEqual([{ logins: 0, people: 0, forces: 0 }]);
    await client.end();
    // A token of the demonstration's own provider names somebody whom this platform does not know.
    const token = await issuer.token("operator@probity.example");
    const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
    expect(
      (await fetch(`${place.baseUrl}/graphql`, { method: "POST", headers, body: '{"query":"{ forces { slug } }"}' }))
        .status,
    ).toBe(401);
    const found = (operator: string) =>
      startProcess(own, { DATABASE_URL: postgres.url }, "found-force", [
        "--slug=north-demo",
        "--name=North Demo",
        "--body=North Demo Commissioner (demo)",
        "--since=2024-05-09",
        `--operator=${operator}`,
      ]);
    const first = found("operator@probity.example");
    expect([await first.ended, first.output()]).toEqual([0, expect.stringMatching(/^North Demo is there\. operator@/)]);
    expect(await viewer(place.baseUrl, headers)).toEqual({
      platformRoles: ["OPERATOR"],
      forces: [{ force: { slug: "north-demo" }, roles: ["OPERATOR"] }],
    });
    const bare = startProcess(own, {}, "found-force");
    expect([await bare.ended, bare.output()]).toEqual([1, expect.stringMatching(/^Give --slug [^\n]*\n$/)]);
    const second = found("intruder@elsewhere.example");
    expect([await second.ended, second.output()]).toEqual([
      1,
      "Somebody runs this platform already: they let others in.\n",
    ]);
    production.kill("SIGINT");
    expect(await production.ended).toBe(0);
  },
);

test("production without keys for cases says in one sentence what to do, and ends before anything is begun", async () => {
  await using place = await newPlace();
  const without = startProcess(place, {
    DATABASE_URL: "postgres://probity@127.0.0.1:1/probity",
    OIDC_ISSUER: "https://identity.force.example",
    OIDC_CLIENT_ID: "probity",
    OIDC_CLIENT_SECRET: "secret",
    BASE_URL: place.baseUrl,
  });
  expect([await without.ended, without.output()]).toEqual([
    1,
    expect.stringMatching(/^\s*Set one of PROBITY_KEYS, [^\n]* docs\/keys\.md [^\n]*\.\n$/),
  ]);
});
