import { readFileSync } from "node:fs";
import { startTestPlatform, type TestPlatform } from "@probity/platform/testing/test-platform";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessibilityProblems } from "./accessibility.js";
import { launchBrowser, newPage } from "./browser.js";
import { westmarkProtocol } from "./documents.js";
import { importProtocol, signIn } from "./steps.js";

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

test("an imported document is reviewed finding by finding and confirmed; nothing becomes a rule by itself", async () => {
  const page = await newPage(browser, { viewport: { width: 1440, height: 900 } });
  const visit = { page, baseUrl: world.baseUrl };
  await signIn(visit, "monitoring.officer@staffordshire.example");
  await importProtocol(visit, "Protocol on PCC and Staff Relations", westmarkProtocol);
  await page.getByText(/^0 of \d+ decided$/).waitFor();
  expect(await page.locator("mark").allInnerTexts()).toContain("within 28 days");
  await expectNoProblems(page);
  await page.getByRole("button", { name: /^Confirm\s*: within 28 days$/ }).click();
  await page.getByText(/^1 of \d+ decided$/).waitFor();
  const open = page.locator(".ad-finding", { hasText: "To decide" });
  for (let left = await open.count(); left > 0; left = await open.count()) {
    await open
      .first()
      .getByRole("button", { name: /^Reject/ })
      .click();
    await expect.poll(() => open.count(), { timeout: 10_000 }).toBe(left - 1);
  }
  await page.getByRole("button", { name: "Confirm the import" }).click();
  await page.getByRole("heading", { level: 2, name: "What the import came to" }).waitFor();
  await page.getByText("Confirmed, but not yet a rule").waitFor();
  expect(await page.getByRole("button", { name: "Confirm the import" }).count()).toBe(0);
  await expectNoProblems(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^Download protocol\.txt/ }).click(),
  ]);
  expect(readFileSync(await download.path(), "utf8")).toBe(westmarkProtocol);
  await page.getByText("The words do not say: What has to be done.").waitFor();
  await page.getByRole("link", { name: /^Write the rule/ }).click();
  await page.getByText("The words that the import took for it:").waitFor();
  expect(await page.getByRole("textbox", { name: "How many" }).inputValue()).toBe("28");
  expect(await page.getByLabel("What does the rule do?").inputValue()).toBe("DEADLINE");
  await expectNoProblems(page);
  await page.close();
}, 60_000);

test("a long import stands page by page; what is still to be decided is one step away, on whichever page it stands", async () => {
  const page = await newPage(browser, { viewport: { width: 1440, height: 900 } });
  const visit = { page, baseUrl: world.baseUrl };
  await signIn(visit, "monitoring.officer@cumbria.example");
  const paragraphs = Array.from({ length: 60 }, (_, at) => `${at + 1}. Staff are polite on occasion ${at + 1}.`);
  paragraphs[54] = "55. Staff answer within 5 days.\n\n57. A number is left out before this.";
  await importProtocol(visit, "Long code", `Long code\n\nManners\n\n${paragraphs.join("\n\n")}\n`);
  await page.getByText(/^Clauses 1 to 25 of 6\d$/).waitFor();
  expect(await page.locator(".ad-review").count()).toBe(25);
  await page.getByText(/a number is left out/).waitFor();
  await page.getByText(/^Still to decide: \d+$/).click();
  const left = page.getByRole("navigation", { name: "Still to decide" });
  await expectNoProblems(page);
  await left.getByRole("link", { name: /-55$/ }).click();
  await page.getByText(/^Clauses 51 to 6\d of 6\d$/).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/-55$/);
  await page.getByRole("link", { name: /^Previous/ }).click();
  await page.getByText(/^Clauses 26 to 50 of 6\d$/).waitFor();
  await expectNoProblems(page);
  await page.close();
}, 60_000);
