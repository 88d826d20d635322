import { randomUUID } from "node:crypto";
import { forceOf } from "@probity/platform/testing/force";
import { startTestPlatform, type TestPlatform } from "@probity/platform/testing/test-platform";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessibilityProblems } from "./accessibility.js";
import { launchBrowser, newPage } from "./browser.js";
import { signIn } from "./steps.js";

const longDay = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "Europe/London" });
const registrar = "registrar@staffordshire.example";
let world: TestPlatform;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [world, browser] = await Promise.all([startTestPlatform(), launchBrowser()]);
  page = await newPage(browser, { viewport: { width: 1440, height: 900 } });
  await declare("pcc@staffordshire.example", "CHANGE", [
    { category: "LAND", description: "A house at ST16 2LN (invented)." },
    { category: "CONTRACTS", description: "A cleaning contract (invented).", relation: "PARTNER" },
  ]);
  await declare("deputy@staffordshire.example", "NIL", []);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world[Symbol.asyncDispose]();
});

/** Somebody declares, before the registrar's day begins. */
async function declare(as: string, kind: string, interests: readonly object[], submit = true): Promise<string> {
  const { id: forceId } = await forceOf(world, "staffordshire");
  const send = async (field: string, type: string, input: object) => {
    const { data, errors } = await world.ask<{ made: { id: string; version: number } }>(
      `mutation ($input: ${type}!) { made: ${field}(input: $input) { id version } }`,
      { as, variables: { input: { forceId, idempotencyKey: randomUUID(), ...input } } },
    );
    expect(errors).toEqual([]);
    return { declarationId: data.made.id, version: data.made.version };
  };
  const draft = await send("saveDeclaration", "SaveDeclarationInput", { kind, interests });
  if (submit) await send("submitDeclaration", "SubmitDeclarationInput", draft);
  return draft.declarationId;
}

async function expectNoProblems(): Promise<void> {
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await accessibilityProblems(page)).toEqual([]);
  }
}

const heading = (name: string) => page.getByRole("heading", { level: 1, name }).waitFor();
const publicPage = async (address: string) => (await fetch(`${world.baseUrl}${address}`)).text();
const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(new Date());
const register = "/staffordshire/registers";

async function openDeclarations(): Promise<void> {
  await page.goto(`${world.baseUrl}/admin/declarations`);
  await heading("Declarations");
}

test("the registrar sees what waits, the oldest first, and by when it is to be published", async () => {
  await signIn({ page, baseUrl: world.baseUrl }, registrar);
  await openDeclarations();
  const rows = page.getByRole("table", { name: "Waiting for review" }).getByRole("row");
  await rows.nth(2).waitFor();
  expect(await rows.nth(1).innerText()).toContain("Change of interests");
  expect(await rows.nth(1).innerText()).toContain("No rule says by when");
  expect(await rows.nth(2).innerText()).toContain("Nil return");
  await expectNoProblems();
});

test("words that look like an address are dealt with before anything is published", async () => {
  await page.getByRole("table", { name: "Waiting for review" }).getByRole("link").first().click();
  await heading("Change of interests");
  await page.getByLabel("Publish it in the register").check();
  await page.getByText("Looks like an address: ST16 2LN").waitFor();
  await page.getByRole("button", { name: "Confirm decision" }).click();
  await page.getByRole("alert").getByText("Decide whether this line is published as it is or withheld").waitFor();
  await expectNoProblems();
  await page.getByLabel("Withhold the details").check();
  await page.getByLabel("Reason", { exact: true }).fill("It is their home.");
  await page.getByLabel("Under what they are withheld").fill("Paragraph 4 of the code of conduct (invented)");
  await page.getByLabel("Day", { exact: true }).fill("1");
  await page.getByLabel("Month", { exact: true }).fill("5");
  await page.getByLabel("Year", { exact: true }).fill(String(Number(today.slice(0, 4)) + 2));
  await expectNoProblems();
  await page.getByRole("button", { name: "Confirm decision" }).click();
  await page.getByText("The declaration is published in the register").waitFor();
  await expect.poll(() => page.getByRole("table", { name: "Waiting for review" }).getByRole("row").count()).toBe(2);
});

test("a nil return is published as one", async () => {
  await page.getByRole("table", { name: "Waiting for review" }).getByRole("link").first().click();
  await heading("Nil return");
  await page.getByLabel("Publish it in the register").check();
  await page.getByRole("button", { name: "Confirm decision" }).click();
  await page.getByText("No declaration is waiting for review").waitFor();
  expect(await page.getByRole("table", { name: "Waiting for review" }).count()).toBe(0);
});

test("the public reads that details are withheld and under what, whose interest it is, and never where the house is", async () => {
  await expect.poll(() => publicPage(register), { timeout: 15_000 }).toContain("A cleaning contract (invented).");
  for (const ending of ["", ".json", ".csv"]) {
    const text = await publicPage(`${register}${ending}`);
    expect(text).toContain("Paragraph 4 of the code of conduct (invented)");
    expect(text).toContain(`Nothing declared (nil return made ${longDay.format()})`);
    expect(text).not.toContain("ST16");
  }
  await page.goto(`${world.baseUrl}${register}`);
  await page.getByText("Interest of a spouse, civil partner or partner").first().waitFor();
  await expectNoProblems();
});

test("as it stood on a day is an address of its own, also as data, and a day to come is told at its field", async () => {
  await page.getByLabel("As it stood on").fill("2020-01-01");
  await page.getByRole("button", { name: "Show entries" }).click();
  await page.getByText("No interests published as of 1 January 2020").waitFor();
  await expectNoProblems();
  expect(JSON.parse(await publicPage(`${register}.json?on=2020-01-01`))).toMatchObject({
    asOf: "2020-01-01",
    entries: [],
  });
  expect(await publicPage(`${register}.json?on=${today}`)).toContain("A cleaning contract (invented).");
  expect(await publicPage(`${register}?on=2999-01-01`)).toContain("Enter a real date, today or before");
  expect((await fetch(`${world.baseUrl}${register}.csv?on=2999-01-01`)).status).toBe(404);
});

test("a hold is recorded with its reason, told to the public, and lifted", async () => {
  await openDeclarations();
  await page.getByRole("link", { name: "Holds of publication" }).click();
  await heading("Holds of publication");
  await page.getByText("No hold is recorded").waitFor();
  await page.getByRole("button", { name: "Record the hold" }).click();
  await page.getByRole("alert").getByText("Say why nothing is published").waitFor();
  await expectNoProblems();
  const until = page.getByRole("group", { name: "Until" });
  await until.getByLabel("Day").fill("31");
  await until.getByLabel("Month").fill("12");
  await until.getByLabel("Year").fill(today.slice(0, 4));
  await page.getByLabel("Reason", { exact: true }).fill("The period before an election (invented)");
  await page.getByRole("button", { name: "Record the hold" }).click();
  await page.getByRole("table", { name: "Holds of publication" }).waitFor();
  await expectNoProblems();
  await expect
    .poll(() => publicPage(register), { timeout: 15_000 })
    .toContain("The period before an election (invented)");
  await page.getByLabel("Why the hold until").fill("No election is held (invented)");
  await page.getByRole("button", { name: "Lift the hold" }).click();
  await page.getByText("No election is held (invented)").first().waitFor();
});

test("the register as now known for a day is the registrar's to see", async () => {
  await openDeclarations();
  await page.getByRole("link", { name: "The register as now known for a day" }).click();
  await heading("The register as now known for a day");
  await page.getByText("A cleaning contract (invented).").waitFor();
  expect(await page.getByRole("main").innerText()).toContain("Of a spouse, civil partner or partner");
  await expectNoProblems();
});

test("F7: two browsers change one draft: the second is told, and what was typed in it is sent again, not lost", async () => {
  const declarer = "deputy@staffordshire.example";
  const draft = await declare(declarer, "CHANGE", [], false);
  await signIn({ page, baseUrl: world.baseUrl }, declarer);
  const other = await page.context().newPage();
  for (const one of [page, other]) {
    await one.goto(`${world.baseUrl}/admin/declarations/${draft}/edit/land`);
    await one.getByLabel("I have something to declare").check();
  }
  await page.getByLabel("Interest 1").fill("One field (invented)");
  await page.getByRole("button", { name: "Save and continue" }).click();
  await heading("Your interests, category by category");
  await other.getByLabel("Interest 1").fill("Two fields (invented)");
  await other.getByRole("button", { name: "Save and continue" }).click();
  await other.getByRole("button", { name: "Get the latest version" }).click();
  expect(await other.getByLabel("Interest 1").inputValue()).toBe("Two fields (invented)");
  await other.getByText("You now have the latest version.").waitFor();
  await other.getByRole("button", { name: "Save and continue" }).click();
  await other.getByRole("heading", { level: 1, name: "Your interests, category by category" }).waitFor();
  await page.goto(`${world.baseUrl}/admin/declarations/${draft}/edit/land`);
  expect(await page.getByLabel("Interest 1").inputValue()).toBe("Two fields (invented)");
  await expectNoProblems();
  await other.close();
});

test("12: the name of somebody in a junior post is flagged before it is published, though nothing in the text says who it is", async () => {
  const named = [{ category: "CONTRACTS", description: "Catering with Anwen Hollin (invented)." }];
  const declared = await declare("cfo@staffordshire.example", "CHANGE", named);
  await signIn({ page, baseUrl: world.baseUrl }, registrar);
  await page.goto(`${world.baseUrl}/admin/declarations/${declared}`);
  await heading("Change of interests");
  await page.getByLabel("Publish it in the register").check();
  await page.getByText("The name of somebody in a junior post: Anwen Hollin (demo)").waitFor();
  await page.getByRole("button", { name: "Confirm decision" }).click();
  await page.getByRole("alert").getByText("Decide whether this line is published as it is or withheld").waitFor();
  expect(await publicPage(register)).not.toContain("Anwen Hollin");
  await expectNoProblems();
});
