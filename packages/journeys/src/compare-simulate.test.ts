import { startTestPlatform, type TestPlatform } from "@probity/platform/testing/test-platform";
import type { Browser, Locator, Page } from "playwright-core";
import { until } from "@probity/testkit/until";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { accessibilityProblems } from "./accessibility.js";
import { launchBrowser, newPage } from "./browser.js";
import { signIn } from "./steps.js";

// Each page is looked at twice by axe, large tables among them.
vi.setConfig({ testTimeout: 60_000 });

let world: TestPlatform;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [world, browser] = await Promise.all([startTestPlatform(), launchBrowser()]);
  page = await newPage(browser, { viewport: { width: 1440, height: 900 } });
  await signIn({ page, baseUrl: world.baseUrl }, "registrar@staffordshire.example");
}, 120_000);
beforeEach(() => page.setViewportSize({ width: 1440, height: 900 }));
afterAll(async () => {
  await browser.close();
  await world[Symbol.asyncDispose]();
});

async function expectAccessible(of: Page): Promise<void> {
  for (const width of [320, 1440]) {
    await of.setViewportSize({ width, height: 900 });
    expect(await accessibilityProblems(of)).toEqual([]);
  }
}

async function openFromProtocols(link: string): Promise<void> {
  await page.goto(`${world.baseUrl}/admin/protocols`);
  await page.getByRole("link", { name: link }).click();
  await page.getByRole("heading", { level: 1 }).waitFor();
}

const group = (name: string): Locator => page.getByRole("group", { name });

async function choose(side: string, force: string): Promise<void> {
  await group(side).getByLabel("Force").selectOption({ label: force });
  const version = group(side).getByLabel("Version");
  const option = version.locator("option", { hasText: "Version 1" });
  await version.selectOption(await option.first().getAttribute("value"));
}

test("a registrar compares Cheshire's protocol with the one that was made of it, and sees the duty that moved", async () => {
  await openFromProtocols("Compare two versions");
  await page.getByRole("button", { name: "Compare" }).click();
  expect(await page.getByRole("alert").innerText()).toContain("Choose the first version");
  await choose("First version", "Cheshire");
  await choose("Second version", "Staffordshire");
  await page.getByRole("button", { name: "Compare" }).click();
  const moved = page.locator("section", { has: page.getByRole("heading", { name: /CH-29/ }) });
  expect(await moved.innerText()).toContain("Duty moved");
  expect(await moved.innerText()).toContain("duty moved from Members to staff");
  expect(await moved.locator("ins, del").count()).toBeGreaterThan(1);
  expect(await page.getByRole("main").innerText()).toContain("Why it was left out");
  await expectAccessible(page);
});

test("the comparison stands in the address, and its clauses lead to their words", async () => {
  const address = page.url();
  expect(address).toMatch(/one=.+&other=.+/);
  await page.getByRole("link", { name: "ST-28", exact: true }).first().click();
  await page.locator("#ST-28").waitFor();
  await page.waitForFunction(() => (document.querySelector("#ST-28")?.getBoundingClientRect().top ?? 9999) < 900);
  await page.goto(address);
  await page.getByRole("heading", { name: /CH-29/ }).waitFor();
  const first = group("First version").getByLabel("Force");
  await until("the force of the first version is chosen", async () => (await first.inputValue()) === "cheshire");
});

test("a complaint about the head of staff, in all forces side by side: some have nobody who may receive it", async () => {
  await openFromProtocols("Simulate a matter in all forces");
  await page.getByRole("button", { name: "Show what would happen" }).click();
  expect(await page.getByRole("alert").innerText()).toContain("Choose what the matter is");
  await page.getByLabel("What is the matter?").selectOption({ label: "Breach of the protocol by somebody else" });
  await page.getByLabel("Who raises it?").selectOption({ label: "a member of staff" });
  await page.getByLabel("Whom is it about?").selectOption({ label: "the head of staff" });
  const day = page.getByRole("group", { name: "On which day?" });
  await day.getByLabel("Day").fill("3");
  await day.getByLabel("Month").fill("6");
  await day.getByLabel("Year").fill("2024");
  await page.getByRole("button", { name: "Show what would happen" }).click();
  const row = (force: string) => page.getByRole("row", { name: new RegExp(`^${force}`) });
  await row("Avon").waitFor();
  expect(await row("Avon").innerText()).toContain("Under AS-3.17");
  expect(await row("Avon").innerText()).toContain("Private and confidential");
  expect(await row("Staffordshire").innerText()).toContain("No lawful recipient");
  expect(await page.getByText(/No protocol was in force on that day in: Cheshire/).count()).toBe(1);
  expect(await row("Devon").getByRole("link", { name: "DC-RR.2" }).count()).toBeGreaterThan(0);
  await expectAccessible(page);
});

test("the matrix shows all forces by matter, or one matter alone, and the keyboard reaches what is to the right", async () => {
  await openFromProtocols("All forces side by side");
  const table = page.getByRole("table", { name: "What the documents say" });
  await table.waitFor();
  const rows = await table.getByRole("row").count();
  expect(rows).toBeGreaterThan(20);
  expect(await page.getByRole("region", { name: "What the documents say" }).getAttribute("tabindex")).toBe("0");
  await expectAccessible(page);
  await page.getByLabel("Show").selectOption({ label: "Review cycle" });
  await expect.poll(() => table.getByRole("row").count()).toBe(2);
  expect(page.url()).toContain("matter=review");
  await expectAccessible(page);
});

test("a version's page leads to how its clauses are served, each by its rules", async () => {
  await page.goto(`${world.baseUrl}/admin/protocols`);
  await page.getByRole("link", { name: "Version 1" }).first().click();
  await page.getByRole("link", { name: "How its clauses are served" }).click();
  await page.getByRole("heading", { level: 1, name: "How the clauses are served" }).waitFor();
  const enforced = page.getByRole("table", { name: "Enforced by a rule" });
  expect(await enforced.getByRole("row", { name: /^ST-20a/ }).innerText()).toContain("within 28 days of election");
  expect(await page.getByRole("main").innerText()).toContain("There are none");
  await expectAccessible(page);
});

test("the public page says what changed since the version before, without a script", async () => {
  await world.database.query(
    `with former as (
       insert into protocols.protocol_versions (force_id, protocol_id, number, status, in_force_from, in_force_to)
       select v.force_id, v.protocol_id, '0', 'SUPERSEDED', '2011-01-01', '2012-11-21'
       from protocols.protocol_versions v join protocols.forces f on f.id = v.force_id
       where f.slug = 'staffordshire' and v.number = '1' returning force_id, id, protocol_id)
     insert into protocols.clauses (force_id, version_id, clause_id, label, heading_path, ordinal, summary_en)
     select c.force_id, former.id, c.clause_id, c.label, c.heading_path, c.ordinal,
       case c.clause_id when 'ST-1' then 'An earlier wording.' else c.summary_en end
     from former join protocols.protocol_versions v on v.protocol_id = former.protocol_id and v.number = '1'
     join protocols.clauses c on c.version_id = v.id where c.clause_id <> 'ST-20a'`,
  );
  const reader = await newPage(browser, { javaScriptEnabled: false });
  await reader.goto(`${world.baseUrl}/staffordshire/protocols/staffordshire-2012`);
  const section = reader.locator("section", {
    has: reader.getByRole("heading", { name: /What changed since version 0/ }),
  });
  expect(await section.locator("del").first().innerText()).toContain("earlier wording");
  expect(await section.innerText()).toContain("1 clause added");
  await reader.close();
  const checked = await newPage(browser);
  await checked.goto(`${world.baseUrl}/staffordshire/protocols/staffordshire-2012`);
  await expectAccessible(checked);
  await checked.close();
});
