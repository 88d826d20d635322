import { startTestPlatform, type TestPlatform } from "@probity/platform/testing/test-platform";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessibilityProblems } from "./accessibility.js";
import { launchBrowser, newPage } from "./browser.js";
import { signIn } from "./steps.js";

const problems: Record<string, string[]> = {};
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

async function checkBothWidths(name: string): Promise<void> {
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    problems[`${name} at ${width} px`] = await accessibilityProblems(page);
  }
}

const csv = [
  "name;email;office or role;from",
  "Cerys Import;cerys.import@staffordshire.example;Staff;01/11/2026",
  "Dafydd Import;no address;;",
].join("\r\n");

test("an administrator brings people in by a file, and lets an identity provider in", { timeout: 90_000 }, async () => {
  await signIn({ page, baseUrl: world.baseUrl }, "force.admin@staffordshire.example");
  await page.goto(`${world.baseUrl}/admin/people`);
  await page.getByRole("button", { name: "Bring many people in at once" }).click();
  await page.getByText("No file of people was brought in yet").waitFor();
  await checkBothWidths("no file yet");
  await page.getByRole("button", { name: "See what would change" }).click();
  await page.getByRole("link", { name: "Choose a CSV file, or paste the rows." }).waitFor();
  await checkBothWidths("no file chosen");
  await page
    .getByLabel("CSV file")
    .setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  await page.getByRole("button", { name: "See what would change" }).click();
  await page.getByRole("heading", { level: 1, name: "What the file would change" }).waitFor();
  await checkBothWidths("what the file would change");
  await page.getByLabel("The rows that can be taken: 1").check();
  await page.getByRole("button", { name: "Store the people" }).click();
  await page.getByText("Done. Rows stored: 1").waitFor();
  await checkBothWidths("stored");

  await page.goto(`${world.baseUrl}/admin/settings/configuration/provisioning/new`);
  await page.getByLabel("What do you call the identity provider?").fill("Directory");
  for (const [part, value] of [
    ["Day", "30"],
    ["Month", "6"],
    ["Year", "2027"],
  ] as const)
    await page.getByLabel(part).fill(value);
  await page.getByRole("button", { name: "Make the token" }).click();
  await page.getByRole("heading", { level: 1, name: "Token made" }).waitFor();
  await checkBothWidths("the token, this once");
  const secret = await page.locator("code").innerText();
  const response = await fetch(`${world.baseUrl}/scim/v2/staffordshire/Users?count=1`, {
    headers: { authorization: `Bearer ${secret}` },
  });
  expect(response.status).toBe(200);
  await page.getByRole("link", { name: "Back to the tokens" }).click();
  await page.getByRole("link", { name: /Revoke.*Directory/ }).waitFor();
  await checkBothWidths("tokens");
  await page.getByRole("link", { name: /Revoke.*Directory/ }).click();
  await page.getByRole("button", { name: "Revoke the token" }).click();
  await page.getByText("The token is revoked.").waitFor();
  expect(Object.entries(problems).filter(([, found]) => found.length > 0)).toEqual([]);
});
