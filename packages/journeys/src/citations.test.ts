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

const rowOf = (title: string) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: title }) });

test("what the clauses cite is shown with its status, and whoever drafts records that they looked again", async () => {
  await signIn({ page, baseUrl: world.baseUrl }, "monitoring.officer@staffordshire.example");
  await page.goto(`${world.baseUrl}/admin/protocols`);
  await page.getByRole("link", { name: "What the protocols cite, and whether it still holds" }).click();
  const revoked = rowOf("Policing Protocol Order 2011");
  await revoked.getByText("Replaced by Policing Protocol Order 2023").waitFor();
  await revoked.getByText("Since 3 July 2023").waitFor();
  expect(await revoked.getByRole("link", { name: "ST-6f" }).count()).toBe(1);
  await expectNoProblems();
  await rowOf("Bribery Act 2010")
    .getByRole("link", { name: /^Record a check/ })
    .click();
  await page.getByLabel("Where is that written?").fill("");
  await page.getByRole("button", { name: "Save the check" }).click();
  await page.getByRole("alert").getByText("Where is that written?").waitFor();
  await expectNoProblems();
  await page.getByLabel("Where is that written?").fill("legislation.gov.uk, as looked up in this journey");
  await page.getByRole("button", { name: "Save the check" }).click();
  await page.getByText("The check is saved").waitFor();
  await rowOf("Bribery Act 2010").getByText("as looked up in this journey").waitFor();
}, 60_000);

test("staff read it and record nothing", async () => {
  await signIn({ page, baseUrl: world.baseUrl }, "staff@staffordshire.example");
  await page.goto(`${world.baseUrl}/admin/protocols/citations`);
  await rowOf("Bribery Act 2010").getByText("In force").waitFor();
  expect(await page.getByRole("link", { name: /^Record a check/ }).count()).toBe(0);
  await page.goto(`${world.baseUrl}/admin/protocols/citations/bribery-act-2010`);
  await page.getByRole("heading", { level: 1, name: "Page not found" }).waitFor();
}, 60_000);
