import { startTestPlatform, type TestPlatform } from "@probity/platform/testing/test-platform";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessibilityProblems } from "./accessibility.js";
import { launchBrowser, newPage } from "./browser.js";
import { signIn } from "./steps.js";

let world: TestPlatform;
let browser: Browser;
beforeAll(async () => {
  [world, browser] = await Promise.all([startTestPlatform(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await world[Symbol.asyncDispose]();
});

async function expectNoProblems(page: Page): Promise<void> {
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await accessibilityProblems(page)).toEqual([]);
  }
}

test("Cumbria's PCC is asked on the first screen, signs the protocol, and stands in the officers' list", async () => {
  const page = await newPage(browser, { viewport: { width: 1440, height: 900 } });
  const visit = { page, baseUrl: world.baseUrl };
  await signIn(visit, "pcc@cumbria.example");
  await page.getByRole("link", { name: "Read and sign" }).waitFor();
  expect(await page.getByRole("main").innerText()).toContain("CU-A1");
  await expectNoProblems(page);
  await page.getByRole("link", { name: "Read and sign" }).click();
  await page.getByText("You sign for all of it.").waitFor();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("link", { name: "Type your name" }).waitFor();
  await page.getByLabel("Your full name").fill("Demo Signer");
  await expectNoProblems(page);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("heading", { level: 1, name: "Check before you sign" }).waitFor();
  await expectNoProblems(page);
  await page.getByRole("button", { name: "Sign", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Signed" }).waitFor();
  await expectNoProblems(page);

  await signIn(visit, "monitoring.officer@cumbria.example");
  await page.goto(`${world.baseUrl}/admin/signatures`);
  await page.getByLabel("Show", { exact: true }).selectOption("SIGNED");
  await page.getByText("as Demo Signer").waitFor();
  await expectNoProblems(page);
  await page.getByLabel("Show", { exact: true }).selectOption("OPEN");
  await page.getByText("as Demo Signer").waitFor({ state: "detached" });
  await page.close();
}, 60_000);

test("a member of staff sees their own signatures alone", async () => {
  const page = await newPage(browser);
  await signIn({ page, baseUrl: world.baseUrl }, "staff@cumbria.example");
  await page.goto(`${world.baseUrl}/admin/signatures`);
  await page.getByRole("table", { name: "Your signatures" }).waitFor();
  expect(await page.getByText("Who has signed and who has not").count()).toBe(0);
  await page.close();
}, 60_000);
