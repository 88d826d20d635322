import { startTestPlatform, type TestPlatform } from "@probity/platform/testing/test-platform";
import { until } from "@probity/testkit/until";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessibilityProblems } from "./accessibility.js";
import { launchBrowser, newPage } from "./browser.js";
import { prepareConcern, raiseConcern, signIn } from "./steps.js";

let world: TestPlatform;
let browser: Browser;
beforeAll(async () => {
  [world, browser] = await Promise.all([startTestPlatform(), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world[Symbol.asyncDispose]();
});

/** What axe finds at both widths, screen by screen, and what does not fit. */
const problems: string[] = [];

async function check(page: Page): Promise<void> {
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    problems.push(...(await accessibilityProblems(page)).map((one) => `${page.url()} at ${width} px: ${one}`));
  }
}

async function as(login: string): Promise<{ page: Page; baseUrl: string }> {
  const page = await newPage(browser, { viewport: { width: 1440, height: 900 } });
  await signIn({ page, baseUrl: world.baseUrl }, `${login}@staffordshire.example`);
  return { page, baseUrl: world.baseUrl };
}

async function person(login: string): Promise<{ id: string; name: string; forceId: string }> {
  const [row] = await world.database.query<{ id: string; name: string; forceId: string }>(
    `select p.id, p.name, p.force_id as "forceId" from people.logins l join people.persons p on p.force_id = l.force_id and p.id = l.person_id where l.subject = $1`,
    [`${login}@staffordshire.example`],
  );
  if (!row) throw new Error(`${login} is nobody.`);
  return row;
}

/** The chief executive records a relationship to the PCC, as the page of own records does. */
async function recordRelationship(): Promise<void> {
  const pcc = await person("pcc");
  const input = {
    forceId: pcc.forceId,
    kind: "FRIEND",
    name: pcc.name,
    personId: pcc.id,
    idempotencyKey: "old friends",
  };
  const { errors } = await world.ask(
    "mutation ($input: RecordRelationshipInput!) { recordRelationship(input: $input) { id } }",
    {
      variables: { input },
      as: "chief.executive@staffordshire.example",
    },
  );
  expect(errors ?? []).toEqual([]);
  await until("the router knows of it", async () => {
    const rows = await world.database.query("select 1 from cases.person_conflicts");
    return rows.length === 1;
  });
  const told = JSON.stringify(
    await world.database.query("select data from pgboss.job where data->>'event' = 'conflict.changed'"),
  );
  expect(told).toContain(pcc.id);
  for (const word of [pcc.name, "FRIEND"]) expect(told).not.toContain(word);
}

test(
  "ST-17: a concern about the PCC passes over the chief executive, waits with the Panel's chair, and is given to somebody free of it",
  { timeout: 120_000 },
  async () => {
    await recordRelationship();
    const staff = await as("staff");
    await prepareConcern(staff, (await person("pcc")).name, "Yes, and it did not settle the matter");
    const main = staff.page.getByRole("main");
    await main.getByText("may not take part in this matter").first().waitFor();
    expect(await main.innerText()).not.toMatch(/relationship/i);
    const reference = await raiseConcern(staff);

    const { page, baseUrl } = await as("panel.chair");
    await page.goto(`${baseUrl}/admin/cases`);
    await page.getByRole("link", { name: "Cases without a lawful recipient" }).click();
    await page.getByRole("link", { name: reference, exact: true }).waitFor();
    await check(page);
    await page.getByRole("link", { name: `Give to somebody ${reference}` }).click();
    await page.getByRole("heading", { level: 1, name: "Give this case to somebody" }).waitFor();
    await page.getByText("a relationship to somebody whom it concerns is on record").waitFor();
    await page.getByRole("button", { name: "Give the case" }).click();
    await page.getByRole("link", { name: "Choose who it is" }).waitFor();
    await check(page);
    const who = page.getByLabel("Who takes it");
    const officer = await person("monitoring.officer");
    for (const login of ["chief.executive", "pcc", "staff"])
      expect(await who.locator("option", { hasText: (await person(login)).name }).count()).toBe(0);
    await who.selectOption({ label: officer.name });
    await page.getByLabel("Why this person").fill("Answers to neither.");
    await page.getByRole("button", { name: "Give the case" }).click();
    await page.getByText("The case has been given to its handler.").waitFor();
    await page.getByText("No case waits for you").waitFor();

    const handler = await as("monitoring.officer");
    await handler.page.goto(`${baseUrl}/admin/cases`);
    await handler.page.getByRole("link", { name: reference, exact: true }).waitFor();

    await handler.page.getByRole("link", { name: reference, exact: true }).click();
    await handler.page.getByRole("link", { name: "It is about somebody else as well" }).click();
    await handler.page.getByLabel("Whom it is about as well").selectOption((await person("deputy")).id);
    await check(handler.page);
    await handler.page.getByLabel("Why it is about this person").fill("Was in the room.");
    await handler.page.getByRole("button", { name: "Name this person" }).click();
    await handler.page.getByText("The person has been named and sees no trace of the case.").waitFor();

    const admin = await as("force.admin");
    await admin.page.goto(`${baseUrl}/admin/settings/configuration/queue-keeper`);
    await admin.page.getByText("At present nobody is named").waitFor();
    await check(admin.page);
    expect(problems).toEqual([]);
  },
);
