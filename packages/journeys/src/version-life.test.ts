import { startTestPlatform, type TestPlatform } from "@probity/platform/testing/test-platform";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessibilityProblems } from "./accessibility.js";
import { launchBrowser, newPage } from "./browser.js";
import { signIn } from "./steps.js";
import { change, takeVersionLife } from "./version-life.js";

let world: TestPlatform;
let browser: Browser;
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
  await takeVersionLife({ page, baseUrl: world.baseUrl }, (name) => checkBothWidths(page, name));
  await page.close();
}, 180_000);
afterAll(async () => {
  await browser.close();
  await world[Symbol.asyncDispose]();
});

test("every screen of a version's life passes axe at WCAG 2.2 AA, at 320 and at 1440 px, without scrolling sideways", () => {
  expect(Object.keys(problems).length).toBeGreaterThanOrEqual(22);
  expect(Object.entries(problems).filter(([, found]) => found.length > 0)).toEqual([]);
});

test("no script of it is refused or fails", () => {
  expect(scripts).toEqual([]);
});

test("the public page says who was consulted by position, and nothing of what was said", async () => {
  const response = await fetch(`${world.baseUrl}/staffordshire/protocols/staffordshire-2012`);
  const html = await response.text();
  expect(html).toContain(change.summary);
  expect(html).not.toContain(change.comment);
});

test("of two people who change one clause the second is told, and keeps what was typed", async () => {
  const [first, second] = [await newPage(browser), await newPage(browser)];
  const { baseUrl } = world;
  await signIn({ page: first, baseUrl }, "monitoring.officer@staffordshire.example");
  await signIn({ page: second, baseUrl }, "registrar@staffordshire.example");
  await first.goto(`${baseUrl}/admin/protocols`);
  await first.getByRole("link", { name: "Draft a new version" }).first().click();
  await first.getByLabel("What is the new version called?").fill("Conflict");
  await first.getByRole("button", { name: "Begin this draft" }).click();
  await first.getByText("The draft was begun").waitFor();
  const form = `${first.url()}/clauses/${change.clauseId}`;
  const summary = "Summary in plain English";
  const reason = /^(Why does it differ|Reason for the change)/;
  for (const page of [first, second]) {
    await page.goto(form);
    await page.getByLabel(summary).fill(page === first ? "As the officer has it." : "As the registrar has it.");
    await page.getByRole("textbox", { name: reason }).fill("Plainer words.");
  }
  await first.getByRole("button", { name: "Save this clause" }).click();
  await first.getByText("The clause was saved.").waitFor();
  await second.getByRole("button", { name: "Save this clause" }).click();
  await second.getByRole("button", { name: "Get the latest version" }).click();
  await second.getByText("As the officer has it.").first().waitFor();
  expect(await second.getByLabel(summary).inputValue()).toBe("As the registrar has it.");
  await second.getByRole("button", { name: "Save this clause" }).click();
  await second.getByText("The clause was saved.").waitFor();
  await Promise.all([first.close(), second.close()]);
}, 60_000);
