import { startTestPlatform, type TestPlatform } from "@probity/platform/testing/test-platform";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessibilityProblems } from "./accessibility.js";
import { launchBrowser, newPage } from "./browser.js";
import { signIn } from "./steps.js";

let world: TestPlatform;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [world, browser] = await Promise.all([startTestPlatform(), launchBrowser()]);
  page = await newPage(browser, { viewport: { width: 1440, height: 900 } });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world[Symbol.asyncDispose]();
});

async function expectNoProblems(): Promise<void> {
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await accessibilityProblems(page)).toEqual([]);
  }
}

const rows = () => page.getByRole("table", { name: "Findings" }).getByRole("row");

test("an officer sees what the checks found in all versions, what blocks first, narrows it and goes to the clause", async () => {
  await signIn({ page, baseUrl: world.baseUrl }, "monitoring.officer@staffordshire.example");
  await page.goto(`${world.baseUrl}/admin/protocols`);
  await page.getByRole("link", { name: "What the checks found in all versions" }).click();
  await rows().nth(1).getByText("Blocks").waitFor();
  await rows().nth(1).getByRole("link", { name: "ST-16" }).waitFor();
  await expectNoProblems();
  await page.getByLabel("Fault").selectOption("L7");
  await page.getByText("In all: 1.").waitFor();
  expect(await page.getByLabel("Force").count()).toBe(0);
  await page.getByLabel("Where it stands").selectOption("ACCEPTED");
  await page.getByText("The checks found nothing like that").waitFor();
  await expectNoProblems();
  await page.getByLabel("Where it stands").selectOption("OPEN");
  await rows().nth(1).getByRole("link", { name: "ST-18" }).click();
  await page.waitForURL(/\/protocols\/versions\/.*#ST-18$/);
}, 60_000);

test("an auditor of several forces sees all of them, or one; in Welsh too", async () => {
  await signIn({ page, baseUrl: world.baseUrl }, "auditor@probity.example");
  await page.goto(`${world.baseUrl}/admin/protocols/findings`);
  await page.getByLabel("Where it stands").selectOption("ACCEPTED");
  await rows().filter({ hasText: "CU-W3" }).waitFor();
  await rows().filter({ hasText: "DC-RR.2" }).waitFor();
  await page.getByLabel("Force").selectOption({ label: "Cumbria" });
  await page.getByText("In all: 1.").waitFor();
  expect(await rows().filter({ hasText: "CU-W3" }).count()).toBe(1);
  await page.getByText("Cymraeg").first().click();
  await page.getByRole("heading", { level: 1, name: "Canfyddiadau" }).waitFor();
  await expectNoProblems();
}, 60_000);
