import { readFile } from "node:fs/promises";
import { startTestPlatform, type TestPlatform } from "@probity/platform/testing/test-platform";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessibilityProblems } from "./accessibility.js";
import { launchBrowser, newPage } from "./browser.js";
import { signIn } from "./steps.js";

const inLondon = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  dateStyle: "short",
  timeStyle: "short",
});
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

/** Types the day, and where it is asked for the time, of so many minutes ago by the clock in the United Kingdom. */
async function typeInstant(minutesAgo: number, time = true): Promise<void> {
  const instant = new Date(Date.now() - minutesAgo * 60_000);
  const [day = "", month = "", year = "", hours = "", minutes = ""] = inLondon.format(instant).split(/\D+/);
  await page.getByLabel("Day", { exact: true }).fill(day);
  await page.getByLabel("Month", { exact: true }).fill(month);
  await page.getByLabel("Year", { exact: true }).fill(year);
  if (time) await page.getByLabel("Time", { exact: true }).fill(`${hours}:${minutes}`);
}

let address = "";

test("a breach known for nearly three days is reported: the Data Protection Officer is told, and how little of the law’s time is left", async () => {
  await signIn({ page, baseUrl: world.baseUrl }, "staff@avon-and-somerset.example");
  await page.getByRole("link", { name: "Cases", exact: true }).click();
  await page.getByRole("link", { name: "Report a data breach" }).click();
  await page.getByRole("heading", { level: 1, name: "Report a data breach" }).waitFor();
  await page.getByRole("button", { name: "Put it on record" }).click();
  await page.getByRole("link", { name: "Answer the question: What happened?" }).waitFor();
  await checkBothWidths("a report, nothing typed");
  await typeInstant(-60);
  await page.getByLabel("What happened?").fill("A list of witnesses went to the wrong address.");
  await page.getByLabel("About how many people").fill("12");
  await page.getByRole("button", { name: "Put it on record" }).click();
  await page.getByRole("alert").getByText("cannot be in the future").waitFor();
  await typeInstant(71 * 60 + 30);
  await page.getByRole("button", { name: "Put it on record" }).click();
  await page.getByText("It is on record.").first().waitFor();
  await page
    .getByText(/When the Data Protection Officer was told, (30|29) minutes of the time of the law were left/)
    .waitFor();
  expect(await page.getByRole("link", { name: /^Record when/ }).count()).toBe(0);
  await checkBothWidths("the breach, as reported");
  address = page.url();
}, 90_000);

test("its officer decides not to tell those concerned, with reasons, and records when the Commissioner was told", async () => {
  await signIn({ page, baseUrl: world.baseUrl }, "dpo@avon-and-somerset.example");
  await page.getByRole("link", { name: /^Notices/ }).click();
  await page.getByRole("link", { name: /^A case you handle has a time to keep/ }).click();
  await page.getByRole("heading", { name: "The data breach" }).waitFor();
  expect(page.url()).toBe(address);
  const law = page.getByRole("region", { name: "Tell the Information Commissioner" });
  await law.getByText(/^(30|29|28) minutes left$/).waitFor();
  await law.getByText("UK GDPR article 33(1)").first().waitFor();
  await page.getByRole("region", { name: "Tell the Data Protection Officer" }).getByText("Done in time").waitFor();

  await page.getByRole("link", { name: "Decide whether those it concerns are told" }).click();
  await page.getByRole("button", { name: "Record the decision" }).click();
  await page.getByRole("link", { name: "Say why" }).waitFor();
  await checkBothWidths("a decision, nothing typed");
  await page.getByLabel("Not to be told, with reasons on record").check();
  await page.getByLabel("Why?").fill("The list was encrypted.");
  await page.getByRole("button", { name: "Record the decision" }).click();
  await page.getByText("The decision is on record.").waitFor();

  await page.getByRole("link", { name: "Record when the Information Commissioner was told" }).click();
  await typeInstant(1);
  await checkBothWidths("who was told");
  await page.getByRole("button", { name: "Record it" }).click();
  await law.getByText("Done in time").waitFor();
  await page.getByRole("button", { name: "Read the reasons" }).click();
  // Beside it the reason stands in the timeline, too.
  await page.getByText("The list was encrypted.").first().waitFor();
  await checkBothWidths("the breach, told");
}, 90_000);

test("its officer holds it back from deletion, prints it, and makes a pack of its evidence for the auditor", async () => {
  await page.goto(address);
  await page.getByRole("link", { name: "Set a legal hold" }).click();
  await page.getByLabel("Why").fill("The Commissioner asks on.");
  await checkBothWidths("a legal hold");
  await page.getByRole("button", { name: "Set the hold" }).click();
  await page.getByText("The legal hold stands.").waitFor();
  await page.getByText("It is not deleted until the hold is lifted.").waitFor();

  await page.getByRole("link", { name: "Print this case" }).click();
  await page.getByText("Private and confidential").waitFor();
  await page.getByRole("heading", { name: "What has been done" }).waitFor();
  await checkBothWidths("the sheets");
  // On paper it is the header of a table that is never divided: that stands on each sheet.
  await page.emulateMedia({ media: "print" });
  const mark = page.locator("p", { hasText: "Private and confidential" });
  expect(await mark.evaluate((one) => [getComputedStyle(one).display, getComputedStyle(one).breakInside])).toEqual([
    "table-header-group",
    "avoid",
  ]);
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("link", { name: "Back to the case" }).click();

  await page.getByRole("link", { name: "Make an evidence pack" }).click();
  await page.getByRole("button", { name: "Make the pack" }).click();
  await page.getByRole("link", { name: "Say why" }).waitFor();
  await checkBothWidths("a pack, nothing typed");
  await page.getByLabel("An auditor").check();
  await page.getByLabel("Why it is given to them").fill("The audit of the year.");
  await page.getByRole("button", { name: "Make the pack" }).click();
  const saving = page.getByRole("link", { name: "Save the pack: An auditor" });
  await saving.waitFor();
  await checkBothWidths("a pack that is ready");
  const [download] = await Promise.all([page.waitForEvent("download"), saving.click()]);
  expect(download.suggestedFilename()).toMatch(/^[A-Z0-9-]+\.zip$/);
  expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe("PK");
}, 90_000);

test("an officer records a request for information, asks for clarification, and answers it", async () => {
  await signIn({ page, baseUrl: world.baseUrl }, "monitoring.officer@staffordshire.example");
  await page.goto(`${world.baseUrl}/admin/cases/new/INFORMATION_REQUEST`);
  await typeInstant(24 * 60, false);
  await page.getByLabel("What is asked for?").fill("All travel of the last year.");
  await checkBothWidths("a request");
  await page.getByRole("button", { name: "Put it on record" }).click();
  await page.getByText("It is on record.").first().waitFor();
  const clock = page.getByRole("region", { name: "Answer the request" });
  await clock.getByText("How this was reckoned").click();
  await clock.getByText(/working days by the bank holidays of any part of the United Kingdom/).waitFor();
  await page.getByRole("link", { name: "Record that clarification was asked for" }).click();
  await typeInstant(0, false);
  await page.getByLabel("What was asked, or what came?").fill("Which journeys?");
  await checkBothWidths("clarification");
  await page.getByRole("button", { name: "Record it" }).click();
  await clock.getByText("Not due while the clock stands still", { exact: true }).waitFor();
  await checkBothWidths("a request whose clock stands");
  await page.getByRole("link", { name: "Record the answer" }).click();
  await typeInstant(0, false);
  await page.getByLabel("A part was given").check();
  await page.getByRole("button", { name: "Record it" }).click();
  await page.getByText("A part was given").waitFor();
  expect(await page.getByRole("link", { name: "Record the answer" }).count()).toBe(0);
}, 90_000);

test("a member of staff asks on legality (ST-28), and the chief executive gives the advice", async () => {
  await signIn({ page, baseUrl: world.baseUrl }, "staff@staffordshire.example");
  await page.goto(`${world.baseUrl}/admin/cases/new/ADVICE`);
  await page.getByLabel(/^Legality/).check();
  await page.getByLabel("What do you ask?").fill("May the grant be paid first?");
  await checkBothWidths("asking for advice");
  await page.getByRole("button", { name: "Put it on record" }).click();
  await page.getByText("It is on record.").first().waitFor();
  const asked = page.url();
  await page.goto(`${world.baseUrl}/admin/cases/new/PROCEEDINGS`);
  await page.getByRole("heading", { level: 1, name: "Tell of a charge or proceedings" }).waitFor();
  await checkBothWidths("telling of a charge");

  await signIn({ page, baseUrl: world.baseUrl }, "chief.executive@staffordshire.example");
  await page.goto(asked);
  await page.getByRole("link", { name: "Give the advice" }).click();
  await page.getByLabel("What do you advise?").fill("Publish it first.");
  await page.getByRole("button", { name: "Record it" }).click();
  await page.getByRole("link", { name: "Record whether it was followed" }).waitFor();
  expect(page.url()).toBe(asked);
  await checkBothWidths("advice given");
}, 90_000);

test("the administrator finds nothing of it at its address", async () => {
  await signIn({ page, baseUrl: world.baseUrl }, "force.admin@avon-and-somerset.example");
  await page.goto(address);
  await page.getByRole("heading", { level: 1, name: "Page not found" }).waitFor();
  await page.goto(`${address}/breach/told/REGULATOR`);
  await page.getByRole("heading", { level: 1, name: "Page not found" }).waitFor();
  expect(await page.locator("main").innerText()).not.toMatch(/breach|Commissioner/i);
}, 60_000);

test("every screen of it passes axe at WCAG 2.2 AA, at 320 and at 1440 px, without scrolling sideways", () => {
  expect(Object.keys(problems)).toHaveLength(30);
  expect(Object.entries(problems).filter(([, found]) => found.length > 0)).toEqual([]);
});
