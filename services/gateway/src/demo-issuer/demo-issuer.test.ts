import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Browser } from "../testing/browser.js";
import { ask, testGateway } from "../testing/test-gateway.js";
import { demoKeys } from "./demo-keys.js";
import { signInPage } from "./sign-in-page.js";

test("keys are made once, for their owner only, and read again after that", async () => {
  const folder = await mkdtemp(join(tmpdir(), "probity-keys-"));
  const file = join(folder, "deep", "keys.json");
  const [first, second] = await Promise.all([demoKeys(file), demoKeys(file)]);
  expect(second).toEqual(first);
  expect(await demoKeys(file)).toEqual(first);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await writeFile(file, "{}");
  await expect(demoKeys(file)).rejects.toThrow(/signing/);
  await rm(folder, { recursive: true });
});

test("the page speaks Welsh too, and holds no script and nothing from elsewhere", async () => {
  await using at = await testGateway();
  const browser = new Browser(at.url);
  const english = await browser.follow("/auth/sign-in");
  expect(english.text).toContain('<html lang="en">');
  expect(english.headers.get("content-security-policy")).toMatch(
    /^default-src 'none'; style-src 'sha256-[^ ]+'; form-action 'self'/,
  );
  expect(english.text).not.toMatch(/<script|https?:/);
  const welsh = await browser.go("?language=cy");
  expect(welsh.text).toContain('<html lang="cy">');
  expect(welsh.text).toContain("Mewngofnodi");
});

test("names are text, never markup", () => {
  const page = signInPage({
    accounts: [{ email: '"><script>@x.example', name: "<b>", title: "&", force: "'" }],
    language: "en",
    problem: null,
  });
  expect(page).not.toMatch(/<script|<b>|value=""/);
});

test("without demo mode there is no issuer", async () => {
  await using at = await testGateway({ demoIssuer: undefined });
  expect((await ask(`${at.url}/demo-issuer/.well-known/openid-configuration`)).status).toBe(404);
});
