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

test("whose entries they are is said by the Welsh title of the office", async () => {
  await world.database.query(
    `insert into registers.published_entries (force_id, person_id, register, category, nil, description, declared_on, published_at, public)
     select l.force_id, l.person_id, 'INTERESTS', 'LAND', false, 'Dau gae', '2026-10-01', now(), true
     from people.logins l where l.subject = 'pcc@staffordshire.example'`,
  );
  const page = await newPage(browser);
  await page.goto(`${world.baseUrl}/staffordshire/registers?lang=cy`);
  await page.getByText("Dau gae").waitFor();
  const words = await page.getByRole("main").innerText();
  expect(words).toContain("Comisiynydd Heddlu a Throseddu");
  expect(words).not.toContain("Police and Crime Commissioner");
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
