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

test("the commissioner looks at the calendar of duties, narrows it, and reads the duties in a calendar of their own", async () => {
  await signIn({ page, baseUrl: world.baseUrl }, "pcc@staffordshire.example");
  await page.getByRole("link", { name: "Duties", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Calendar of duties" }).waitFor();
  const may = page.getByRole("table", { name: "May 2024" });
  await may.getByText("30 May 2024").first().waitFor();
  expect(await page.getByLabel("Show", { exact: true }).locator("option:checked").innerText()).toBe("To do");
  await may.getByText("How this date was worked out").first().click();
  await checkBothWidths("calendar of duties");
  await page.getByLabel("Show", { exact: true }).selectOption("Done");
  await page.getByText(/^No duty to show on /).waitFor();
  await checkBothWidths("no duty to show");
  await page.getByLabel("Show", { exact: true }).selectOption("Overdue");
  await may.getByText("30 May 2024").first().waitFor();

  await page.getByRole("button", { name: "Make a calendar address" }).click();
  await page.getByText("Copy the address now.").waitFor();
  const secret = (await page.locator("code").innerText()).trim();
  const read = async () => (await fetch(secret)).status;
  expect(await read()).toBe(200);
  await checkBothWidths("a calendar address");
  await page.getByRole("button", { name: /^Revoke/ }).click();
  await expect.poll(read).toBe(404);
}, 90_000);

test("a member of staff sees their own duties alone; the head of staff sees the review of the policy with its arithmetic", async () => {
  await signIn({ page, baseUrl: world.baseUrl }, "staff@cumbria.example");
  await page.getByRole("link", { name: "Duties", exact: true }).click();
  await page.getByRole("heading", { level: 2, name: "Your duties", exact: true }).waitFor();
  await page.getByRole("button", { name: "Make a calendar address" }).waitFor();
  expect(await page.getByLabel("Person", { exact: true }).count()).toBe(0);
  await checkBothWidths("staff's own duties");
  await signIn({ page, baseUrl: world.baseUrl }, "chief.of.staff@avon-and-somerset.example");
  await page.goto(`${world.baseUrl}/admin/duties`);
  await page.getByLabel("About", { exact: true }).selectOption("Review");
  const october = page.getByRole("table", { name: "October 2025" });
  await expect.poll(() => page.getByRole("table").count()).toBe(1);
  await october.getByText("How this date was worked out").first().click();
  await october.getByText("the document prints October 2025").waitFor();
  await checkBothWidths("the review of a policy");
}, 60_000);

test("an auditor of all forces sees each of them in figures", async () => {
  await signIn({ page, baseUrl: world.baseUrl }, "auditor@probity.example");
  await page.goto(`${world.baseUrl}/admin/duties`);
  const forces = page.getByRole("table", { name: "All forces that you may see" });
  await forces.getByRole("rowheader", { name: "Staffordshire" }).waitFor();
  expect(await forces.getByRole("row").count()).toBeGreaterThan(1);
  await checkBothWidths("all forces");
}, 60_000);

test("the registrar keeps where spending is published; the public page shows it with its status, and what is not confirmed", async () => {
  await signIn({ page, baseUrl: world.baseUrl }, "registrar@staffordshire.example");
  await page.getByRole("link", { name: "Publication", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "What must be published" }).waitFor();
  await checkBothWidths("items");
  await page.getByRole("link", { name: /^Change.*Premises/ }).click();
  await page.getByLabel("Address of the page (optional)").fill("http://force.example/land");
  await page.getByLabel("Day", { exact: true }).fill("2");
  await page.getByLabel("Month", { exact: true }).fill("1");
  await page.getByLabel("Year", { exact: true }).fill("2026");
  await page.getByRole("button", { name: "Save" }).click();
  await page
    .getByRole("alert")
    .getByText(/begins with https/)
    .waitFor();
  await checkBothWidths("an item, refused");
  await page.getByLabel("Address of the page (optional)").fill("https://force.example/land");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("The item is kept").waitFor();
  // As if the force had begun to keep its checklist a year ago.
  await world.database.query("update registers.publication_items set kept_at = kept_at - interval '1 year'");

  await page.goto(`${world.baseUrl}/staffordshire/publication`);
  const row = page.getByRole("row").filter({ hasText: "Premises and land" });
  await row.getByText("Published, cadence not set").waitFor();
  expect(await row.innerText()).toContain("Cadence to be confirmed by the force");
  await checkBothWidths("public checklist");
  await page
    .getByRole("link", { name: /^Compliance report 20/ })
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: /^Compliance report 20/ }).waitFor();
  await checkBothWidths("compliance report");
  await page.goto(`${world.baseUrl}/staffordshire/publication`);
  await page.getByRole("heading", { name: "Reports of past years" }).waitFor();
  const past = page.getByRole("listitem").getByRole("link", { name: /^Compliance report 20/ });
  await past.click();
  await page.getByText("Items as they stood on 31 March 20").waitFor();
  await page.getByRole("heading", { name: "Duties of the year" }).waitFor();
  await page.getByText("by the end of that day").waitFor();
  await checkBothWidths("report of a past year");
  const welsh = await (await fetch(`${page.url()}?lang=cy`)).text();
  expect(welsh).toContain("Eitemau fel yr oeddent ar 31 Mawrth");
  expect((await fetch(`${world.baseUrl}/staffordshire/publication/report/2019-20`)).status).toBe(404);
  expect((await fetch(`${world.baseUrl}/staffordshire/publication.json?year=2019-21`)).status).toBe(404);
  const data = await fetch(`${world.baseUrl}/staffordshire/publication.json`);
  expect(await data.json()).toMatchObject({ force: { slug: "staffordshire" }, total: 23 });
  const csv = await (await fetch(`${world.baseUrl}/staffordshire/publication.csv`)).text();
  expect(csv).toContain("https://force.example/land");
}, 90_000);

test("every screen of it passes axe at WCAG 2.2 AA, at 320 and at 1440 px, without scrolling sideways", () => {
  expect(Object.keys(problems)).toHaveLength(22);
  expect(Object.entries(problems).filter(([, found]) => found.length > 0)).toEqual([]);
});
