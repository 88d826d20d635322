import { forceOf, type TestForce } from "@probity/platform/testing/force";
import { startTestPlatform, type TestPlatform } from "@probity/platform/testing/test-platform";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessibilityProblems } from "./accessibility.js";
import { launchBrowser, newPage } from "./browser.js";
import { signIn } from "./steps.js";

// The deputy is elected: whoever signs in must be known to the demonstration's identity provider.
const name = "Idris Birkett (demo)";
const email = "deputy@staffordshire.example";
const register = "/staffordshire/registers";

let world: TestPlatform;
let browser: Browser;
let force: TestForce;
let page: Page;

beforeAll(async () => {
  [world, browser] = await Promise.all([startTestPlatform(), launchBrowser()]);
  force = await forceOf(world, "staffordshire");
  page = await newPage(browser, { viewport: { width: 1440, height: 900 } });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world[Symbol.asyncDispose]();
});

function dayBefore(days: number): string {
  const day = new Date(Date.now() - days * 86_400_000);
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(day);
}

const inWords = (day: string) =>
  new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T12:00:00Z`));
const [poll, former, first, due] = [dayBefore(10), dayBefore(5), dayBefore(4), dayBefore(-18)];

async function fillDay(group: string, day: string): Promise<void> {
  const [year = "", month = "", ofMonth = ""] = day.split("-");
  const date = page.getByRole("group", { name: group });
  await date.getByLabel("Day").fill(ofMonth);
  await date.getByLabel("Month").fill(month);
  await date.getByLabel("Year").fill(year);
}

const heading = (words: string) => page.getByRole("heading", { level: 1, name: words }).waitFor();
const publicPage = async (address: string) => (await fetch(`${world.baseUrl}${address}`)).text();

async function visit(who: string, path: string, words: string): Promise<void> {
  await signIn({ page, baseUrl: world.baseUrl }, who);
  await page.goto(`${world.baseUrl}/admin${path}`);
  await heading(words);
}

/** What axe finds on the screen at both widths. */
async function problems(): Promise<string[]> {
  const found: string[] = [];
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    found.push(...(await accessibilityProblems(page)).map((problem) => `${page.url()} at ${width} px: ${problem}`));
  }
  return found;
}

test("day 1: the outcome of the election is recorded: whose last day it was, and who was elected at which poll", async () => {
  // The force asks its commissioner for a signature on taking office.
  const rule = { kind: "ACKNOWLEDGE", subject: ["ELECTED_HOLDER"], on: ["APPOINTMENT"], method: "SIGNED_FORM" };
  const configured = { clauseId: "ST-1", rule, from: dayBefore(0), reason: "Asked for by the panel (invented)" };
  expect((await force.change("force.admin", "configureRule", configured)).errors).toEqual([]);
  await visit("force.admin@staffordshire.example", "/people", "People and offices");
  for (const office of ["Police and Crime Commissioner", "Deputy Police and Crime Commissioner"]) {
    const held = page.getByRole("listitem").filter({ hasText: new RegExp(`^\\s*${office} `) });
    await held.getByRole("link", { name: /^End/ }).click();
    await fillDay("Last day in office", former);
    await page.getByLabel("Reason").fill("The election (invented)");
    await page.getByRole("button", { name: "End this appointment" }).click();
    await page.getByText("The end of the appointment is recorded").waitFor();
  }
  await page.getByRole("button", { name: "Appoint someone" }).click();
  const person = page.getByLabel("Person", { exact: true });
  await person.selectOption(await person.locator("option", { hasText: name }).getAttribute("value"));
  await page.getByLabel("Office", { exact: true }).selectOption({ label: "Police and Crime Commissioner" });
  await page.getByLabel("Elected").check();
  await fillDay("First day in office", first);
  await page.getByRole("button", { name: "Appoint" }).click();
  await page.getByRole("link", { name: "Enter the day of the poll, such as 2 5 2024" }).waitFor();
  expect(await problems()).toEqual([]);
  await fillDay("Day of the poll", poll);
  await page.getByRole("button", { name: "Appoint" }).click();
  await page.getByText("The appointment is recorded").waitFor();
}, 90_000);

test("the monitoring officer sees who was elected, and by when the register is due", async () => {
  await visit("monitoring.officer@staffordshire.example", "/people", "People and offices");
  const row = page.getByRole("row").filter({ hasText: name });
  await row.getByText(/elected/).waitFor();
  expect(await row.innerText()).toContain(inWords(first));
  expect(await problems()).toEqual([]);
  await expect.poll(() => dutyOf(name), { timeout: 15_000 }).toEqual({ dueOn: due, metOn: null, clauseId: "ST-20a" });
  await page.getByRole("link", { name: "Duties", exact: true }).click();
  await heading("Calendar of duties");
  await page.getByLabel("Person", { exact: true }).selectOption({ label: name });
  await page.getByText(inWords(due)).first().waitFor();
  expect(await problems()).toEqual([]);
}, 60_000);

async function dutyOf(person: string): Promise<object | undefined> {
  const query =
    "query ($force: ID!) { obligations(force: $force, first: 100) { nodes { dueOn metOn clauseId person { name } } } }";
  const { data } = await force.ask<{ obligations: { nodes: { person: { name: string } }[] } }>(
    "monitoring.officer",
    query,
    {
      force: force.id,
    },
  );
  const found = data.obligations.nodes.find((one) => one.person.name === person);
  if (!found) return undefined;
  const { person: _, ...duty } = found;
  return duty;
}

test("the commissioner signs in, sees what is due by which clause and why, and signs the protocol", async () => {
  await signIn({ page, baseUrl: world.baseUrl }, email);
  await page.getByText(`Due by ${inWords(due)}`).waitFor();
  await page.getByText("Clause ST-20a").first().waitFor();
  await page.getByText("How this date was worked out").first().click();
  expect(await problems()).toEqual([]);
  await page.getByRole("link", { name: "Read and sign" }).click();
  await page.getByText("You sign for all of it.").waitFor();
  await page.getByLabel("Your full name").fill("Idris Birkett");
  expect(await problems()).toEqual([]);
  await page.getByRole("button", { name: "Continue" }).click();
  await heading("Check before you sign");
  await page.getByRole("button", { name: "Sign", exact: true }).click();
  await heading("Signed");
  expect(await problems()).toEqual([]);
}, 60_000);

async function answer(category: string, interest?: () => Promise<void>): Promise<void> {
  await page.getByRole("link", { name: category, exact: true }).click();
  await heading(category);
  await page.getByLabel(interest ? "I have something to declare" : "Nothing to declare").check();
  await interest?.();
  await page.getByRole("button", { name: "Save and continue" }).click();
  await heading("Your interests, category by category");
}

const ofPartner = async () => {
  await page.getByLabel("Interest 1").fill("Partner in a firm that prints leaflets (invented)");
  await page.getByLabel("Whose is it? (number 1)").selectOption("Of a spouse, civil partner or partner");
  await page.getByLabel("Their name").fill("Corin Birkett (invented)");
  expect(await problems()).toEqual([]);
};
const sensitive = async () => {
  await page.getByLabel("Interest 1").fill("A cottage in the Moorlands (invented)");
  await page.getByLabel("Ask that the details are withheld").check();
  await page.getByRole("button", { name: "Save and continue" }).click();
  await page.getByRole("link", { name: "Say why the details should be withheld" }).waitFor();
  expect(await problems()).toEqual([]);
  await page.getByLabel("Why the details should be withheld").fill("A threat was made against the family (invented)");
};

test("first sitting: the declaration is begun, with an interest of the partner and a sensitive one, and left as a draft", async () => {
  await visit(email, "/", "What is due");
  await page.getByRole("link", { name: "Declare your interests" }).first().click();
  await page.getByLabel("First declaration").check();
  expect(await problems()).toEqual([]);
  await page.getByRole("button", { name: "Continue" }).click();
  await heading("Your interests, category by category");
  await answer("Work, offices and professions", ofPartner);
  await answer("Land", sensitive);
  await page.getByText(/^You have answered 2 of \d+ categories\.$/).waitFor();
  expect(await problems()).toEqual([]);
}, 60_000);

test("second sitting, on a phone: the draft goes on where it was left, is checked, put right and declared", async () => {
  await page.close();
  page = await newPage(browser, { viewport: { width: 320, height: 700 } });
  await visit(email, "/declarations", "Declarations");
  await page.getByRole("link", { name: "First declaration" }).click();
  await heading("Your interests, category by category");
  await page.getByText(/^You have answered 2 of \d+ categories\.$/).waitFor();
  const categories = (await page.locator(".govuk-task-list__link").allInnerTexts()).map((text) => text.trim());
  for (const category of categories)
    if (category === "Memberships") await answer(category, () => page.getByLabel("Interest 1").fill("A choir"));
    else if (!["Work, offices and professions", "Land"].includes(category)) await answer(category);
  await page.getByRole("button", { name: "Check your answers" }).click();
  await heading("Check your answers before you declare them");
  await page.getByText("Corin Birkett (invented)").waitFor();
  expect(await problems()).toEqual([]);
  await page.getByRole("link", { name: /^Change.*Memberships/ }).click();
  await page.getByLabel("Interest 1").fill("A choir of the county (invented)");
  await page.getByRole("button", { name: "Save and continue" }).click();
  await heading("Check your answers before you declare them");
  await page.getByText("A choir of the county (invented)").waitFor();
  await page.getByRole("button", { name: "Declare these interests" }).click();
  await heading("Interests declared");
  expect(await problems()).toEqual([]);
  await expect.poll(() => dutyOf(name)).toEqual({ dueOn: due, metOn: dayBefore(0), clauseId: "ST-20a" });
}, 90_000);

test("the registrar decides of the sensitive line with reason and provision, and publishes", async () => {
  await visit("registrar@staffordshire.example", "/declarations", "Declarations");
  await page.getByRole("table", { name: "Waiting for review" }).getByRole("link").first().click();
  await page.getByText("A threat was made against the family (invented)").waitFor();
  await page.getByLabel("Publish it in the register").check();
  await page.getByLabel("Withhold the details").check();
  await page.getByLabel("Reason", { exact: true }).fill("The threat is known to the force (invented)");
  await page.getByLabel("Under what they are withheld").fill("Paragraph 4 of the code of conduct (invented)");
  await fillDay("When this is looked at again", dayBefore(-365));
  expect(await problems()).toEqual([]);
  await page.getByRole("button", { name: "Confirm decision" }).click();
  await page.getByText("The declaration is published in the register").waitFor();
}, 60_000);

test("everybody reads the register: what is declared, whose it is, and that details are withheld; never which", async () => {
  await expect.poll(() => publicPage(register), { timeout: 15_000 }).toContain("A choir of the county (invented)");
  for (const ending of ["", ".json", ".csv"]) {
    const text = await publicPage(`${register}${ending}`);
    for (const shown of ["Paragraph 4 of the code of conduct (invented)", "Partner in a firm", name])
      expect(text).toContain(shown);
    for (const hidden of ["Moorlands", "Corin Birkett", "A threat was made"]) expect(text).not.toContain(hidden);
  }
  await page.goto(`${world.baseUrl}${register}`);
  await page.getByText("Interest of a spouse, civil partner or partner").first().waitFor();
  expect(await problems()).toEqual([]);
}, 60_000);

test("the commissioner has nothing left to do, and the calendar says when it was done", async () => {
  await visit(email, "/", "What is due");
  await page.getByText("Nothing is due").or(page.getByText("You have no duty waiting.")).first().waitFor();
  await visit(email, "/duties", "Calendar of duties");
  await page.getByLabel("Show", { exact: true }).selectOption("Done");
  await page.getByText(inWords(due)).first().waitFor();
  expect(await problems()).toEqual([]);
}, 60_000);
