import { randomUUID } from "node:crypto";
import { startTestPlatform, type TestPlatform } from "@probity/platform/testing/test-platform";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessibilityProblems } from "./accessibility.js";
import { launchBrowser, newPage } from "./browser.js";
import { signIn } from "./steps.js";

const force = "avon-and-somerset";
const clerk = `registrar@${force}.example`;
const officer = `monitoring.officer@${force}.example`;
const staff = `staff@${force}.example`;
const chief = `chief.of.staff@${force}.example`;
const problems: Record<string, string[]> = {};
let world: TestPlatform;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [world, browser] = await Promise.all([startTestPlatform(), launchBrowser()]);
  page = await newPage(browser, { viewport: { width: 1440, height: 900 } });
  await declareAnInterest();
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

/** A member of staff has an interest in the trust, which waits for review. */
async function declareAnInterest(): Promise<void> {
  const { data } = await world.ask<{ force: { id: string } }>(`{ force(slug: "${force}") { id } }`, { as: staff });
  const own = { forceId: data.force.id };
  const interests = [{ category: "MEMBERSHIPS", description: "Trustee of the Harbour Arts Trust (invented)" }];
  const saved = await world.ask<{ made: { id: string } }>(
    "mutation ($input: SaveDeclarationInput!) { made: saveDeclaration(input: $input) { id } }",
    { as: staff, variables: { input: { ...own, kind: "INITIAL", interests, idempotencyKey: randomUUID() } } },
  );
  const input = { ...own, declarationId: saved.data.made.id, version: 1, idempotencyKey: randomUUID() };
  const sent = await world.ask(
    "mutation ($input: SubmitDeclarationInput!) { submitDeclaration(input: $input) { id } }",
    {
      as: staff,
      variables: { input },
    },
  );
  expect(sent.errors).toEqual([]);
}

async function openMeeting(as: string): Promise<void> {
  await signIn({ page, baseUrl: world.baseUrl }, as);
  await page.getByRole("link", { name: "Meetings and conflicts" }).click();
  await page.getByRole("link", { name: "Awards board (invented)" }).click();
  await page.getByRole("heading", { level: 1, name: "Awards board (invented)" }).waitFor();
}

test("the clerk keeps a meeting with its agenda, one item of it closed", async () => {
  await signIn({ page, baseUrl: world.baseUrl }, clerk);
  await page.getByRole("link", { name: "Meetings and conflicts" }).click();
  await page.getByText(/^No meetings kept as of/).waitFor();
  await page.getByRole("button", { name: "Add a meeting" }).click();
  await page.getByRole("button", { name: "Save the meeting" }).click();
  await page.getByRole("alert").getByText("Choose whose meeting it is").waitFor();
  await checkBothWidths("meeting, refused");
  const today = new Date().toLocaleDateString("en-GB", { timeZone: "Europe/London" }).split("/");
  await page.getByLabel("Another body or board").check();
  await page.getByLabel("Name of the meeting").fill("Awards board (invented)");
  for (const [place, part] of ["Day", "Month", "Year"].entries())
    await page.getByLabel(part, { exact: true }).fill(today[place] ?? "");
  await page.getByLabel("What it is about").fill("Grants, round 3");
  await page.getByRole("button", { name: "Add another item" }).click();
  await page.getByLabel("What it is about").nth(1).fill("A tenant in arrears");
  await page.getByLabel("The public is shut out for this item").nth(1).check();
  await page.getByLabel("Why is it closed?").fill("Affairs of a named person");
  await checkBothWidths("meeting, agenda");
  await page.getByRole("button", { name: "Save the meeting" }).click();
  await page.getByText("The meeting is saved").waitFor();
  await page.getByText("A tenant in arrears").waitFor();
  expect(await page.getByText("Closed: Affairs of a named person").count()).toBe(1);
  await checkBothWidths("meeting");
});

test("a member of staff declares an interest in an item, and says what they did", async () => {
  await openMeeting(staff);
  expect(await page.getByText("A tenant in arrears").count()).toBe(0);
  await page.getByRole("button", { name: "Declare an interest" }).click();
  await page.getByRole("button", { name: "Declare this interest" }).click();
  await page.getByRole("alert").getByText("Choose the item").waitFor();
  await page.getByLabel("Item of the agenda").selectOption({ label: "1: Grants, round 3" });
  await page.getByLabel("Prejudicial interest").check();
  await page.getByLabel("What is the interest?").fill("Trustee of a body that asks for a grant");
  await page.getByLabel("Spoke, then left").check();
  await checkBothWidths("declare");
  await page.getByRole("button", { name: "Declare this interest" }).click();
  await page.getByText("The interest is declared").waitFor();
  await page.getByRole("cell", { name: "AS-3.3c" }).waitFor();
  await checkBothWidths("meeting, declared");
});

test("before the grant the monitoring officer asks who has an interest in those who ask for it", async () => {
  await signIn({ page, baseUrl: world.baseUrl }, officer);
  await page.getByRole("link", { name: "Meetings and conflicts" }).click();
  await page.getByRole("link", { name: "Who has an interest in …?" }).click();
  await page.getByLabel("Names of the parties").fill("Harbor Arts Trust Ltd\nNobody Knows plc");
  await page.getByLabel("Before what?").selectOption("GRANT");
  await page.getByLabel("Which one?").fill("Grants, round 3");
  await checkBothWidths("check");
  await page.getByRole("button", { name: "Look for interests" }).click();
  const found = page.getByRole("table", { name: "Harbor Arts Trust Ltd" });
  await found.waitFor();
  expect((await found.innerText()).replace(/\s+/g, " ")).toMatch(
    /Declared interest.*Trustee of the Harbour Arts Trust.*harbour, arts, trust \(100 per cent/,
  );
  await page.getByText(/^No record names Nobody Knows plc as of/).waitFor();
  await checkBothWidths("check, found");
  await page.getByRole("button", { name: "Ask about other parties" }).click();
  await page.getByRole("table", { name: "Who asked before" }).getByText("Grant: Grants, round 3").waitFor();
});

test("AS-3.9a: to let them take part is refused until another office is named, and waits for its approval", async () => {
  await page.goto(`${world.baseUrl}/admin/meetings/conflicts`);
  await page.getByText(/^No decisions on conflicts that you may read as of/).waitFor();
  await page.getByRole("button", { name: "Decide on a conflict of interest" }).click();
  const people = page.getByLabel("Whose conflict is it?");
  const { data } = await world.ask<{ viewer: { forces: { person: { id: string } }[] } }>(
    "{ viewer { forces { person { id } } } }",
    { as: staff },
  );
  await people.selectOption(data.viewer.forces[0]?.person.id ?? "");
  await page.getByLabel("Before what?").selectOption("GRANT");
  await page.getByLabel("Which one?").fill("Grants, round 3");
  await page.getByLabel("A venture of their own").check();
  await page.getByRole("status").getByText("The rules ask to stand aside").waitFor();
  await page.getByLabel("Takes part", { exact: true }).check();
  await page.getByLabel("Reasons").fill("Nobody else knows the accounts; the board decides without a vote.");
  await page.getByLabel("As which office do you decide?").selectOption("MONITORING_OFFICER");
  await page.getByRole("button", { name: "Put this decision in the ledger" }).click();
  await page
    .getByRole("alert")
    .getByText(/AS-3\.9a asks to stand aside/)
    .waitFor();
  await checkBothWidths("decide, refused");
  await page.getByLabel("Which office must approve it?").selectOption("HEAD_OF_STAFF");
  await page.getByRole("button", { name: "Put this decision in the ledger" }).click();
  await page.getByText("The decision is in the ledger").waitFor();
  await page.locator(".govuk-tag").getByText("Decided against the clause").waitFor();
  await page.locator(".govuk-tag").getByText("Awaiting approval").waitFor();
  expect(await page.getByRole("link", { name: "Approve or refuse" }).count()).toBe(0);
  await checkBothWidths("ledger");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download as CSV" }).click();
  expect((await download).suggestedFilename()).toMatch(/^avon-and-somerset-conflict-decisions-.*\.csv$/);
  const trail = await world.database.query(
    "select actor, after from people.audit_entries where action = 'recordExport'",
  );
  expect(trail).toEqual([{ actor: officer, after: { list: "CONFLICT_DECISIONS", rows: 1, filters: {} } }]);
});

test("whoever holds the office named finds it on the first page and approves it there, with reasons", async () => {
  await signIn({ page, baseUrl: world.baseUrl }, chief);
  await page.getByText("1 decision on a conflict of interest waits for your approval.").waitFor();
  await page.getByRole("link", { name: "Approve or refuse" }).click();
  await page.getByText("Only decisions that wait for your approval are shown.").waitFor();
  await page.getByRole("link", { name: /^Approve or refuse/ }).click();
  await page.getByRole("button", { name: "Send my answer" }).click();
  await page.getByRole("alert").getByText("Choose whether you approve it").waitFor();
  await checkBothWidths("approval, missing");
  await page.getByLabel("Yes, it has effect from now on").check();
  await page.getByLabel("Reasons").fill("The board decides without a vote of hers.");
  await page.getByRole("button", { name: "Send my answer" }).click();
  await page.getByText("You approved the decision: it has effect now").waitFor();
  await page.getByText(/^Approved by .*, Chief of Staff, on \d/).waitFor();
  expect(await page.locator(".govuk-tag").getByText("Awaiting approval").count()).toBe(0);
});

test("whose conflict it is sees the decision and the approval, and nobody else's", async () => {
  await signIn({ page, baseUrl: world.baseUrl }, staff);
  await page.goto(`${world.baseUrl}/admin/meetings/conflicts`);
  await page.getByText("AS-3.9a").first().waitFor();
  expect(await page.getByRole("button", { name: "Decide on a conflict of interest" }).count()).toBe(0);
});

test("the clerk publishes what was declared; everybody reads it, as a page and as data", async () => {
  await openMeeting(clerk);
  await page.getByRole("button", { name: "Publish what was declared" }).click();
  await page.getByText("What was declared is published").waitFor();
  await page.goto(`${world.baseUrl}/${force}/meetings`);
  const table = page.getByRole("table", { name: "What was declared" });
  await table.waitFor();
  expect((await table.innerText()).replace(/\s+/g, " ")).toMatch(
    /1: Grants, round 3.*A member of staff.*Prejudicial interest.*Spoke, then left.*AS-3\.3c/,
  );
  await checkBothWidths("public page");
  const json = await (await fetch(`${world.baseUrl}/${force}/meetings.json`)).text();
  const csv = await (await fetch(`${world.baseUrl}/${force}/meetings.csv`)).text();
  for (const data of [json, csv]) {
    expect(data).toContain("Trustee of a body that asks for a grant");
    expect(data).not.toContain("tenant");
  }
  await page.goto(`${world.baseUrl}/${force}/meetings?lang=cy`);
  await page.getByRole("heading", { level: 1, name: "Buddiannau a ddatganwyd mewn cyfarfodydd" }).waitFor();
});

test("every screen of it passes axe at WCAG 2.2 AA, at 320 and at 1440 px, without scrolling sideways", () => {
  expect(Object.keys(problems)).toHaveLength(22);
  expect(Object.entries(problems).filter(([, found]) => found.length > 0)).toEqual([]);
});
