import { startTestPlatform, type TestPlatform } from "@probity/platform/testing/test-platform";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
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

test("the public page of a force reads in Welsh, dates included, and says so to a screen reader", async () => {
  const page = await newPage(browser);
  await page.goto(`${world.baseUrl}/staffordshire?lang=cy`);
  expect(await page.locator("html").getAttribute("lang")).toBe("cy");
  expect(await page.getByRole("main").innerText()).toContain("30 Mai 2024");
  await page.close();
});

test("the admin app changes to Welsh and stays so on the next visit", async () => {
  const page = await newPage(browser);
  await signIn({ page, baseUrl: world.baseUrl }, "pcc@staffordshire.example");
  await page.getByText("Cymraeg").first().click();
  await page.getByText("30 Mai 2024").first().waitFor();
  await page.reload();
  await page.getByText("30 Mai 2024").first().waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("cy");
  await page.close();
});
