import { startTestPlatform, type TestPlatform } from "@probity/platform/testing/test-platform";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessibilityProblems } from "./accessibility.js";
import { launchBrowser, newPage } from "./browser.js";
import { signIn } from "./steps.js";
import { takeTour, tourInterests } from "./tour.js";

let world: TestPlatform;
let browser: Browser;
let reference = "";
const problems: Record<string, string[]> = {};
const scripts: string[] = [];

async function checkBothWidths(page: Page, name: string): Promise<void> {
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    problems[`${name} at ${width} px`] = await accessibilityProblems(page);
  }
}

beforeAll(async () => {
  [world, browser] = await Promise.all([startTestPlatform(), launchBrowser()]);
  const page = await newPage(browser, { viewport: { width: 1440, height: 900 } });
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("401")) scripts.push(message.text());
  });
  ({ reference } = await takeTour({ page, baseUrl: world.baseUrl }, (name) => checkBothWidths(page, name)));
  await page.close();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world[Symbol.asyncDispose]();
});

test("every screen of the tour passes axe at WCAG 2.2 AA, at 320 and at 1440 px, without scrolling sideways", () => {
  expect(Object.keys(problems)).toHaveLength(12);
  expect(Object.entries(problems).filter(([, found]) => found.length > 0)).toEqual([]);
});

test("no script of the tour is refused or fails", () => {
  expect(scripts).toEqual([]);
});

test("what the PCC declared and the monitoring officer published stands on the public page without JavaScript, and as JSON and CSV", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${world.baseUrl}/staffordshire/registers`);
  const text = await page.getByRole("main").innerText();
  for (const interest of Object.values(tourInterests)) expect(text).toContain(interest);
  expect(text).toContain("ST-20a");
  await context.close();
  for (const format of ["json", "csv"]) {
    const response = await fetch(`${world.baseUrl}/staffordshire/registers.${format}`);
    expect(await response.text()).toContain(tourInterests.Memberships);
  }
});

test("the concern about the PCC is with the chief executive, and the PCC finds no trace of it", async () => {
  expect(reference).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/);
  const page = await newPage(browser);
  const visit = { page, baseUrl: world.baseUrl };
  await signIn(visit, "chief.executive@staffordshire.example");
  await page.goto(`${world.baseUrl}/admin/cases`);
  await page.getByRole("link", { name: reference }).waitFor();
  await signIn(visit, "pcc@staffordshire.example");
  await page.goto(`${world.baseUrl}/admin/cases`);
  await page.getByText("You have no part in any case").waitFor();
  expect(await page.content()).not.toContain(reference);
  await page.close();
});
