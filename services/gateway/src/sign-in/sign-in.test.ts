import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Browser } from "../testing/browser.js";
import { ask, testGateway, type TestGateway } from "../testing/test-gateway.js";
import { returnPath } from "./return-path.js";

const officer = { email: "monitoring.officer@staffordshire.example", password: "demo" };
let at: TestGateway;
let browser: Browser;
let leavers: string[] = [];
beforeAll(async () => {
  at = await testGateway({
    access: async ({ subject }) =>
      leavers.includes(subject) ? null : { name: "Mared O’Neill", grants: [], platformRoles: [] },
  });
});
beforeEach(() => {
  browser = new Browser(at.url);
  leavers = [];
});
afterAll(() => at[Symbol.asyncDispose]());

async function signIn(as = browser, returnTo = "/admin"): Promise<string | null> {
  await as.follow(`/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
  const done = await as.submit(officer);
  return done.headers.get("location");
}

/** Signs in at the issuer; answers where it sends the browser back to. */
async function comeBack(): Promise<string> {
  await browser.follow("/auth/sign-in");
  const answer = await browser.follow(browser.at, "/auth/callback", {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(officer).toString(),
  });
  return answer.headers.get("location") ?? "";
}

const whoAmI = (headers: Record<string, string> = {}) =>
  browser.go("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: '{"query":"{ whoAmI { kind subject } }"}',
  });

describe("signing in", () => {
  test("leads through the demo issuer's page back to where one wanted to go", async () => {
    expect(await signIn(browser, "/admin/cases?x=1")).toBe("/admin/cases?x=1");
    expect((await whoAmI()).json.data).toEqual({ whoAmI: { kind: "person", subject: officer.email } });
    expect((await browser.go("/auth/session")).text).toBe('{"signedIn":true,"name":"Mared O’Neill"}');
  });

  test("works with the button of a person", async () => {
    const page = await browser.follow("/auth/sign-in");
    expect(page.text).toContain('name="as" value="pcc@cumbria.example"');
    expect((await browser.submit({ email: "", password: "", as: "pcc@cumbria.example" })).headers.get("location")).toBe(
      "/admin",
    );
  });

  test("gives a new session each time and ends the one before", async () => {
    await signIn();
    const first = browser.cookies.get("probity")?.value ?? "";
    await signIn();
    expect(browser.cookies.get("probity")?.value).not.toBe(first);
    expect(await at.sessions.find(first)).toBeNull();
  });

  test("sets a cookie that scripts and other sites cannot use", async () => {
    const callback = await browser.go(await comeBack());
    const cookie = callback.headers.getSetCookie().find((text) => text.startsWith("probity=")) ?? "";
    expect(cookie).toMatch(/^probity=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test("is refused without the state it began with, and with somebody else's", async () => {
    const location = await comeBack();
    const other = new Browser(at.url);
    expect((await other.go(location)).headers.get("location")).toBe("/auth/sign-in");
    await other.follow("/auth/sign-in");
    expect((await other.go(location)).status).toBe(400);
    expect(other.cookies.has("probity")).toBe(false);
  });

  test("is refused when the state was changed on the way, even where all else is right", async () => {
    const changed = new URL(await comeBack(), at.url);
    changed.searchParams.set("state", "x".repeat(43));
    expect((await browser.go(changed.href)).status).toBe(400);
    expect(browser.cookies.has("probity")).toBe(false);
  });

  test("is refused to whoever has no access here, and begins no session", async () => {
    const location = await comeBack();
    leavers = [officer.email];
    expect((await browser.go(location)).status).toBe(403);
    expect(browser.cookies.has("probity")).toBe(false);
  });

  test("is counted, and answered anew each time", async () => {
    await using busy = await testGateway({ rates: { anonymous: 3 } });
    const answers = [];
    for (let time = 0; time < 4; time++) answers.push(await ask(`${busy.url}/auth/session`));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(answers.map(({ headers }) => headers.get("cache-control"))).toEqual(answers.map(() => "no-store"));
  });

  test.each([
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "javascript:alert(1)",
    "/auth/sign-out",
    "/%09/evil.example/..//evil.example",
    "admin",
  ])("never leads to %s", (target) => {
    const url = new URL(returnPath(target), "https://probity.example");
    expect([url.origin, url.pathname.startsWith("/auth/")]).toEqual(["https://probity.example", false]);
  });
});

describe("a wrong password", () => {
  test("gives the same answer for a known and an unknown address, and is counted", async () => {
    await using fresh = await testGateway();
    const tries: string[] = [];
    const statuses: number[] = [];
    for (const email of [
      officer.email,
      "nobody@staffordshire.example",
      officer.email,
      "x@staffordshire.example",
      "y@staffordshire.example",
      officer.email,
    ]) {
      const one = new Browser(fresh.url);
      await one.follow("/auth/sign-in");
      const answer = await one.submit({ email, password: "guess" });
      statuses.push(answer.status);
      tries.push(answer.text);
    }
    expect(statuses).toEqual([422, 422, 422, 422, 422, 429]);
    expect(new Set(tries.slice(0, 5)).size).toBe(1);
  });
});

describe("a session", () => {
  test("is of no use to a page of another site", async () => {
    await signIn();
    expect((await whoAmI({ "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await whoAmI({ origin: "https://evil.example" })).status).toBe(403);
    expect((await whoAmI({ origin: "null" })).status).toBe(403);
    expect((await whoAmI({ "content-type": "text/plain" })).status).toBe(415);
    expect((await whoAmI({ "sec-fetch-site": "same-origin", origin: at.url })).status).toBe(200);
  });

  test("ends at sign-out, on the server too; another site cannot sign anybody out", async () => {
    await signIn();
    const token = browser.cookies.get("probity")?.value ?? "";
    expect(
      (await browser.go("/auth/sign-out", { method: "POST", headers: { "sec-fetch-site": "cross-site" } })).status,
    ).toBe(403);
    expect((await browser.go("/auth/sign-out")).status).toBe(404);
    expect((await browser.go("/auth/sign-out", { method: "POST" })).status).toBe(303);
    expect(
      (await ask(`${at.url}/graphql?query=%7BregisterCount%7D`, { headers: { cookie: `probity=${token}` } })).status,
    ).toBe(401);
  });

  test("ends on every device at the next request of somebody who has left", async () => {
    await signIn();
    const other = new Browser(at.url);
    await signIn(other);
    leavers = [officer.email];
    expect((await whoAmI()).status).toBe(401);
    leavers = [];
    expect((await other.go("/graphql?query=%7BregisterCount%7D")).status).toBe(401);
  });

  test("is not found by a made-up cookie, nor by two of them", async () => {
    for (const cookie of ["probity=x", "probity=' or 1=1 --", "probity=", `probity=${"A".repeat(43)}`])
      expect((await ask(`${at.url}/graphql?query=%7BregisterCount%7D`, { headers: { cookie } })).status).toBe(401);
    await signIn();
    const token = browser.cookies.get("probity")?.value ?? "";
    const two = await ask(`${at.url}/graphql?query=%7BwhoAmI%7Bkind%7D%7D`, {
      headers: { cookie: `probity=planted; probity=${token}` },
    });
    expect(two.json.data).toEqual({ whoAmI: { kind: "nobody" } });
  });
});

test("systems get a token by client credentials", async () => {
  const grant = (secret: string) =>
    ask(`${at.issuer}/token`, {
      method: "POST",
      headers: {
        authorization: `Basic ${btoa(`reader:${secret}`)}`,
        "content-type": "application/x-www-form-urlencoded",
      },
      body: "grant_type=client_credentials",
    });
  const wrong = await grant("wrong");
  expect(wrong.status).toBe(401);
  const { access_token: token } = JSON.parse((await grant("reader-secret")).text);
  const { json } = await at.post({ query: "{ whoAmI { kind subject } }" }, { authorization: `Bearer ${token}` });
  expect(json.data).toEqual({ whoAmI: { kind: "system", subject: "client:reader" } });
});
