import { readFile } from "node:fs/promises";
import { startTestPlatform, type TestPlatform } from "@probity/platform/testing/test-platform";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessibilityProblems } from "./accessibility.js";
import { launchBrowser, newPage } from "./browser.js";
import { signIn } from "./steps.js";

let world: TestPlatform;
let browser: Browser;
beforeAll(async () => {
  [world, browser] = await Promise.all([startTestPlatform(), launchBrowser()]);
  await world.database.query(
    `insert into registers.published_entries (force_id, person_id, register, category, nil, description, declared_on, published_at, public)
     select l.force_id, l.person_id, 'INTERESTS', c.category, false, c.description, '2026-10-01', now(), true
     from people.logins l, (values ('LAND', 'Farming two fields at Llanŵyl'), ('MEMBERSHIPS', 'Clwb Pêl-droed Tŷ Mawr')) as c (category, description)
     where l.subject = 'pcc@staffordshire.example'`,
  );
  await world.database.query(
    `insert into registers.declarations (force_id, id, person_id, kind, status, submitted_at)
     select force_id, '0193f8a0-0000-7000-8000-00000000d00d', person_id, 'CHANGE', 'SUBMITTED', now() from people.logins where subject = 'pcc@staffordshire.example'`,
  );
  await world.database.query(
    `insert into registers.interests (force_id, declaration_id, person_id, category, nil, description, ordinal)
     select force_id, id, person_id, 'OTHER', false, 'A field of barley, not yet reviewed', 1 from registers.declarations
     where id = '0193f8a0-0000-7000-8000-00000000d00d'`,
  );
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

test("a reader finds what is published by words and category without a script, in both languages, and takes it as data", async () => {
  const page = await newPage(browser, { javaScriptEnabled: false });
  await page.goto(`${world.baseUrl}/staffordshire`);
  await page.getByRole("link", { name: "Search", exact: true }).click();
  await page.getByLabel("Words").fill("farmed FIELD llanwyl");
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByText("Farming two fields at Llanŵyl").waitFor();
  expect(await page.getByText("1 found").count()).toBe(1);
  expect(await page.getByText("barley").count()).toBe(0);
  await page.getByLabel("From day").fill("2026-11-01");
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByText("Nothing that is published matches").waitFor();
  await page.getByText("Use fewer or other words").waitFor();
  await page.goto(`${world.baseUrl}/staffordshire/search?q=${encodeURIComponent("ty mawr")}&lang=cy`);
  await page.getByText("Clwb Pêl-droed Tŷ Mawr").waitFor();
  await page.close();

  const at = `${world.baseUrl}/staffordshire/search`;
  const csv = await (await fetch(`${at}.csv?q=fields`)).text();
  expect(csv.split("\r\n")).toMatchObject([
    expect.stringContaining("kind,day"),
    expect.stringContaining("Farming two"),
    "",
  ]);
  expect(await (await fetch(`${at}.json?category=LAND`)).json()).toMatchObject({
    countedTo1001: 1,
    records: [{ kind: "REGISTER_ENTRY", text: "Farming two fields at Llanŵyl" }],
    next: null,
  });
});

test.each([
  ["", "What was found"],
  ["?q=fields", "1 found"],
  ["?q=nowhere", "Nothing that is published matches"],
  ["?from=2026-02-02&to=2026-02-01", "Enter a day that is not before the first"],
  ["?lang=cy&category=LAND", "Yr hyn a gafwyd"],
])("the page /staffordshire/search%s passes axe at 320 and at 1440 px", async (query, shown) => {
  const page = await newPage(browser);
  await page.goto(`${world.baseUrl}/staffordshire/search${query}`);
  await page.getByText(shown).first().waitFor();
  expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
  await expectNoProblems(page);
  await page.close();
});

test("a registrar finds what is published and what is not, saves the search, opens it again, takes it as a table and removes it", async () => {
  const page = await newPage(browser, { viewport: { width: 1440, height: 900 } });
  await signIn({ page, baseUrl: world.baseUrl }, "registrar@staffordshire.example");
  await page.getByRole("link", { name: "Search", exact: true }).click();
  await page.getByText("You have saved no search.").waitFor();
  await expectNoProblems(page);
  await page.getByLabel("Words").fill("field");
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await page.getByText("2 found, 2 shown, latest first").waitFor();
  await page.getByText("A field of barley, not yet reviewed").waitFor();
  await page.getByText("Not published", { exact: true }).waitFor();
  await expectNoProblems(page);

  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download as a table (CSV)" }).click(),
  ]);
  expect(await readFile(await file.path(), "utf8")).toContain("A field of barley, not yet reviewed");

  await page.getByRole("button", { name: "Save this search" }).click();
  await page.getByText("Write between 1 and 100 characters.").first().waitFor();
  await page.getByLabel("Name to save this search under").fill("Fields");
  await page.getByRole("button", { name: "Save this search" }).click();
  await page.getByRole("link", { name: "Fields", exact: true }).waitFor();
  await page.getByLabel("Category").selectOption({ label: "Gift" });
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await page.getByText("Nothing that you may see matches").waitFor();
  await expectNoProblems(page);
  await page.getByRole("link", { name: "Fields", exact: true }).click();
  await page.getByText("2 found, 2 shown, latest first").waitFor();
  await page.getByRole("button", { name: /^Remove/ }).click();
  await page.getByText("You have saved no search.").waitFor();
  await page.getByRole("link", { name: "Declared interest", exact: true }).click();
  await page.waitForURL(/declarations\/0193f8a0-0000-7000-8000-00000000d00d/);
  await page.close();
}, 90_000);
