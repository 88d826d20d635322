import { startTestPlatform, type TestPlatform } from "@probity/platform/testing/test-platform";
import type { RunningSubgraph } from "@probity/service-kit/start-subgraph";
import { until } from "@probity/testkit/until";
import { randomUUID } from "node:crypto";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessibilityProblems } from "./accessibility.js";
import { launchBrowser, newPage } from "./browser.js";

let world: TestPlatform;
let browser: Browser;
beforeAll(async () => {
  [world, browser] = await Promise.all([startTestPlatform(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await world[Symbol.asyncDispose]();
});

const addresses = [
  "/",
  "/staffordshire",
  "/cheshire",
  "/cumbria/registers",
  "/avon-and-somerset/gifts",
  "/devon-and-cornwall?lang=cy",
  "/staffordshire/protocols/staffordshire-2012",
  "/avon-and-somerset/protocols/avon-somerset-2023?lang=cy",
  "/no-such-force",
  "/admin/",
];

test.each(addresses)("%s passes axe at 320 and at 1440 px", async (address) => {
  const page = await newPage(browser);
  await page.goto(`${world.baseUrl}${address}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await accessibilityProblems(page)).toEqual([]);
  }
  await page.close();
});

test("figures of complaints: a year that ended is read in words, bars, a table and as data, without a number under five", async () => {
  const { baseUrl, database } = world;
  const address = `${baseUrl}/cumbria/complaints`;
  const before = await newPage(browser);
  await before.goto(address);
  await before.getByText("No figures are published yet").waitFor();
  await before.getByRole("link", { name: "Raise a concern" }).waitFor();
  await before.close();
  await database.query(
    `insert into cases.figure_facts (force_id, kind, event, quarter)
     select f.id, k.kind, 'RECEIVED', k.quarter::date from protocols.forces f, (values ('CONCERN', '2025-07-01', 7), ('CONCERN', '2026-01-01', 6), ('REDRESS', '2025-04-01', 3))
       as k (kind, quarter, count), generate_series(1, k.count) where f.slug = 'cumbria'`,
  );
  await database.query(
    "update cases.force_settings set figures_since = '2025-04-01' where force_id = (select id from protocols.forces where slug = 'cumbria')",
  );
  const [force] = await database.query<{ id: string }>("select id from protocols.forces where slug = 'cumbria'");
  const { running } = world.platform.layout as unknown as { running: Map<string, RunningSubgraph> };
  await running.get("cases")?.receive({ id: randomUUID(), forceId: force?.id ?? "", event: "night.came", data: {} });
  await until("the year is published", async () => (await (await fetch(`${address}.csv`)).text()).includes("2025/26"));
  const page = await newPage(browser, { viewport: { width: 320, height: 900 } });
  await page.goto(address);
  await page.getByRole("heading", { name: "Financial year 2025/26" }).waitFor();
  const main = page.locator("main");
  for (const words of ["No complaints about an office holder were recorded in 2025/26", "fewer than 5", "13"])
    await main.getByText(words).first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await accessibilityProblems(page)).toEqual([]);
  }
  await page.close();
  const csv = await (await fetch(`${address}.csv`)).text();
  expect(csv).toContain("2025/26,,CONCERN,Concern,13,not given");
  expect(csv).toContain("2025/26,,REDRESS,Respect and courtesy,under 5 or none,not given");
  const json = (await (await fetch(`${address}.json`)).json()) as { years: object[] };
  expect(json.years).toMatchObject([{ year: 2025, brought: 0 }]);
});

test("what no document states of its approval is said once", async () => {
  const html = await (await fetch(`${world.baseUrl}/staffordshire/protocols/staffordshire-2012`)).text();
  const [, approvals = ""] = /Approvals<\/h2>(.*?)<h2/s.exec(html) ?? [];
  expect(approvals.match(/not state/gi)).toHaveLength(1);
});

test("AS-R1: the Welsh page says who looks after a protocol and when it is reviewed, with days as people write them", async () => {
  const { baseUrl } = world;
  const page = await newPage(browser, { viewport: { width: 320, height: 900 } });
  await page.goto(`${baseUrl}/avon-and-somerset/protocols/avon-somerset-2023?lang=cy`);
  const facts = await page.locator("dl").first().innerText();
  for (const words of ["Pennaeth Staff", "bob 2 flynedd; diwethaf Tachwedd 2023; nesaf Hydref 2025", "Llofnodwyd gan"])
    expect(facts).toContain(words);
  expect(await page.locator("main").innerText()).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.close();
  const json = await (await fetch(`${baseUrl}/avon-and-somerset/protocols/avon-somerset-2023.json`)).json();
  expect(json).toMatchObject({ version: { owner: "Chief of Staff", review: { length: 2 }, signatories: [] } });
});

test("a reader with the keyboard alone skips to the content and follows a link from there", async () => {
  const page = await newPage(browser);
  await page.goto(`${world.baseUrl}/staffordshire`);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Skip to main content");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const href = await page.evaluate(() => document.activeElement?.getAttribute("href"));
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname === href);
  expect(href).toContain("/staffordshire/people/");
  await page.close();
});
