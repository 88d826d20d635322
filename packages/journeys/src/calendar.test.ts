import { randomUUID } from "node:crypto";
import { startTestPlatform, type TestPlatform } from "@probity/platform/testing/test-platform";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessibilityProblems } from "./accessibility.js";
import { launchBrowser, newPage } from "./browser.js";
import { signIn } from "./steps.js";

const administrator = "force.admin@staffordshire.example";
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

interface Due {
  obligations: { nodes: { clauseId: string; dueOn: string }[] };
}

async function registerDueOn(): Promise<string | undefined> {
  const { data } = await world.ask<Due>("{ obligations { nodes { clauseId dueOn } } }", {
    as: "pcc@staffordshire.example",
  });
  return data.obligations.nodes.find(({ clauseId }) => clauseId === "ST-20a")?.dueOn;
}

/** The administrator lets the register's period count in working days: the open duty of the PCC, elected on 2 May 2024, follows. */
async function countInWorkingDays(): Promise<void> {
  const { data } = await world.ask<{ force: { id: string } }>('{ force(slug: "staffordshire") { id } }', {
    as: administrator,
  });
  const rule = {
    kind: "DEADLINE",
    duty: "REGISTER_OF_INTERESTS",
    subject: "ELECTED_HOLDER",
    anchor: "ELECTION",
    length: 20,
    unit: "WORKING_DAYS",
    calendar: "ENGLAND_AND_WALES",
    hardness: "HARD",
  };
  const input = {
    forceId: data.force.id,
    ruleKey: "staffordshire-2012/register-initial",
    clauseId: "ST-20a",
    rule,
    from: new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(new Date()),
    reason: "The office counts working days",
    idempotencyKey: randomUUID(),
  };
  const { errors } = await world.ask("mutation ($input: ConfigureRuleInput!) { configureRule(input: $input) { id } }", {
    variables: { input },
    as: administrator,
  });
  expect(errors).toEqual([]);
}

test("a deadline configured in working days re-times the open duty", async () => {
  expect(await registerDueOn()).toBe("2024-05-30");
  await countInWorkingDays();
  await expect.poll(registerDueOn, { timeout: 15_000 }).toBe("2024-06-03");
});

test("an administrator adds a bank holiday, sees what would move, and confirms it", async () => {
  await signIn({ page, baseUrl: world.baseUrl }, administrator);
  await page.getByRole("link", { name: "Calendar" }).click();
  await page.getByRole("heading", { level: 1, name: "Calendar" }).waitFor();
  await page.getByText("Boxing Day").waitFor();
  await checkBothWidths("calendar");
  await page.getByRole("button", { name: "Add a bank holiday" }).click();
  await page.getByRole("button", { name: "See what would move" }).click();
  await page.getByRole("alert").getByText("Enter why the day is added").waitFor();
  await checkBothWidths("add, refused");
  await page.getByLabel("Day", { exact: true }).fill("13");
  await page.getByLabel("Month", { exact: true }).fill("5");
  await page.getByLabel("Year", { exact: true }).fill("2024");
  await page.getByLabel("Name in English").fill("Day of mourning");
  await page.getByLabel("Name in Welsh").fill("Diwrnod o alaru");
  await page.getByLabel("Why it is added").fill("Royal proclamation");
  await page.getByRole("button", { name: "See what would move" }).click();
  const moved = page.getByRole("table", { name: "1 open duty would move" });
  await moved.waitFor();
  expect((await moved.innerText()).replace(/\s+/g, " ")).toMatch(/ST-20a.*3 June 2024.*4 June 2024/);
  await moved.getByText("Show", { exact: true }).click();
  await moved.getByText("Day of mourning (13 May 2024)").waitFor();
  await checkBothWidths("preview");
  expect(await registerDueOn()).toBe("2024-06-03");
  await page.getByRole("button", { name: "Add the day and move these duties" }).click();
  await page.getByText("The bank holiday was added").waitFor();
  await page.getByRole("heading", { level: 2, name: "Day of mourning, 13 May 2024" }).waitFor();
  await page.getByRole("table", { name: "Duties that it moved" }).waitFor();
  await checkBothWidths("calendar with an added day");
  expect(await registerDueOn()).toBe("2024-06-04");
}, 90_000);

test("whose duty it is sees when it was due before, and why that changed", async () => {
  await signIn({ page, baseUrl: world.baseUrl }, "pcc@staffordshire.example");
  const card = page.getByRole("article").filter({ hasText: "ST-20a" });
  await card.waitFor();
  expect(await card.innerText()).toContain("Due by 4 June 2024");
  await card.getByText(/Was due by 3 June 2024\. Moved because: Day of mourning .* Royal proclamation/).waitFor();
  await checkBothWidths("due, re-timed");
}, 60_000);

test("an administrator withdraws the day with a reason: the duty moves back, and both moves stay in sight", async () => {
  await signIn({ page, baseUrl: world.baseUrl }, administrator);
  await page.goto(`${world.baseUrl}/admin/calendar?year=2024`);
  await page.getByRole("link", { name: "Withdraw Day of mourning" }).click();
  await page.getByRole("button", { name: "See what would move" }).click();
  await page.getByRole("alert").getByText("Enter why the day is withdrawn").waitFor();
  await checkBothWidths("withdraw, refused");
  await page.getByLabel("Why it is withdrawn").fill("The proclamation was revoked");
  await page.getByRole("button", { name: "See what would move" }).click();
  const moved = page.getByRole("table", { name: "1 open duty would move" });
  await moved.waitFor();
  expect((await moved.innerText()).replace(/\s+/g, " ")).toMatch(/ST-20a.*4 June 2024.*3 June 2024/);
  expect(await registerDueOn()).toBe("2024-06-04");
  await page.getByRole("button", { name: "Withdraw the day and move these duties" }).click();
  await page.getByText("The bank holiday was withdrawn").waitFor();
  await page.getByText(/^Withdrawn on .* because: The proclamation was revoked$/).waitFor();
  await page.getByRole("table", { name: "Duties that it moved" }).waitFor();
  await page.getByRole("table", { name: "Duties that moved when it was withdrawn" }).waitFor();
  await checkBothWidths("calendar with a withdrawn day");
  expect(await registerDueOn()).toBe("2024-06-03");
}, 90_000);

test("every screen of it passes axe at WCAG 2.2 AA, at 320 and at 1440 px, without scrolling sideways", () => {
  expect(Object.keys(problems)).toHaveLength(14);
  expect(Object.entries(problems).filter(([, found]) => found.length > 0)).toEqual([]);
});

test("somebody who does not configure the force finds no calendar", async () => {
  await signIn({ page, baseUrl: world.baseUrl }, "monitoring.officer@staffordshire.example");
  expect(await page.getByRole("link", { name: "Calendar" }).count()).toBe(0);
  await page.goto(`${world.baseUrl}/admin/calendar`);
  await page.getByRole("heading", { level: 1, name: "Page not found" }).waitFor();
});
