import { randomUUID } from "node:crypto";
import { startTestPlatform, type TestPlatform } from "@probity/platform/testing/test-platform";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessibilityProblems } from "./accessibility.js";
import { launchBrowser, newPage } from "./browser.js";
import { signIn } from "./steps.js";

let world: TestPlatform;
let browser: Browser;
const refused: string[] = [];

beforeAll(async () => {
  [world, browser] = await Promise.all([startTestPlatform(), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world[Symbol.asyncDispose]();
});

async function visit(email: string): Promise<Page> {
  const page = await newPage(browser, { viewport: { width: 1440, height: 900 } });
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("401")) refused.push(message.text());
  });
  await signIn({ page, baseUrl: world.baseUrl }, email);
  return page;
}

async function open(page: Page, path: string, heading: string): Promise<void> {
  await page.goto(`${world.baseUrl}/admin${path}`);
  await page.getByRole("heading", { level: 1, name: heading }).waitFor();
}

/** What axe finds at both widths, screen by screen. */
const problems: string[] = [];

async function checkBothWidths(page: Page): Promise<void> {
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const found = await accessibilityProblems(page);
    problems.push(...found.map((problem) => `${page.url()} at ${width} px: ${problem}`));
  }
}

test(
  "the operator creates a force and hands it over; what is wrong is said at its field",
  { timeout: 60_000 },
  async () => {
    const page = await visit("operator@probity.example");
    await open(page, "/settings/forces", "Forces");
    await checkBothWidths(page);
    await page.getByRole("button", { name: "Create a force" }).click();
    await page.getByLabel("Name of the force in English").fill("Exampleshire");
    await page.getByLabel("Address", { exact: true }).fill("staffordshire");
    await page.getByLabel("Police and crime commissioner", { exact: true }).check();
    await page.getByLabel("Name of the body in English").fill("Exampleshire Commissioner");
    await page.getByLabel("Day").fill("9");
    await page.getByLabel("Month").fill("5");
    await page.getByLabel("Year").fill("2024");
    await page.getByLabel("Name of its administrator").fill("Hester Quill (demo)");
    await page.getByRole("button", { name: "Create this force" }).click();
    await page.getByRole("link", { name: "Answer the question: Email address of its administrator" }).waitFor();
    await checkBothWidths(page);
    await page.getByLabel("Email address of its administrator").fill("hester@exampleshire.example");
    await page.getByRole("button", { name: "Create this force" }).click();
    await page.getByRole("link", { name: "There is a force at /staffordshire already." }).waitFor();
    await page.getByLabel("Address", { exact: true }).fill("exampleshire");
    await page.getByRole("button", { name: "Create this force" }).click();
    await page.getByText("The force is handed over to its administrator").waitFor();
    await page.getByRole("link", { name: "/exampleshire" }).waitFor();
    expect(problems).toEqual([]);
    await page.close();
  },
);

test(
  "an administrator words the outcome letter in both languages, looks at it filled, and stores it from tomorrow",
  { timeout: 60_000 },
  async () => {
    const page = await visit("force.admin@staffordshire.example");
    await open(page, "/settings/configuration/letters", "Letters and notices");
    await checkBothWidths(page);
    await page.getByRole("link", { name: "Change Outcome" }).click();
    await page.getByLabel("Words in English").fill("Dear {recipient}, about {subject}");
    await page.getByRole("button", { name: "Look at both letters" }).click();
    await page.getByRole("link", { name: "Letters have no field {subject}." }).waitFor();
    await page.getByLabel("Words in English").fill("Dear {recipient}{#clause}, by clause {clause}{/clause}");
    await page.getByRole("button", { name: "Look at both letters" }).click();
    await page.getByText("Dear A. Example, by clause X-1").waitFor();
    await checkBothWidths(page);
    await page.getByLabel("Day").fill("1");
    await page.getByLabel("Month").fill("1");
    await page.getByLabel("Year").fill("2099");
    await page.getByRole("button", { name: "Store these words" }).click();
    await page.getByText("The words of the letter are stored").waitFor();
    await page.getByText("Own words, from 1 January 2099").waitFor();
    expect(problems).toEqual([]);
    await page.close();
  },
);

test(
  "an administrator renames a role and adds a gifts band, reading it back while writing",
  { timeout: 60_000 },
  async () => {
    const page = await visit("force.admin@staffordshire.example");
    await open(page, "/settings/configuration", "Configuration");
    await checkBothWidths(page);
    await page.getByRole("link", { name: "Titles" }).click();
    await page.getByRole("group", { name: "Head of staff" }).getByLabel("In English").fill("Chief of Staff");
    await checkBothWidths(page);
    await page.getByRole("button", { name: "Save titles" }).click();
    await page.getByText("The titles are saved").waitFor();
    await page.getByRole("link", { name: "Rules" }).click();
    await page.getByRole("button", { name: "Add a rule" }).click();
    await page.getByLabel("What does the rule do?").selectOption("THRESHOLD_BAND");
    await page.getByLabel("From, in pounds").fill("25");
    await page.getByLabel("Up to but not including, in pounds").fill("100");
    await page.getByLabel("Needs approval first").check();
    await page.getByRole("button", { name: "Configure this rule" }).click();
    await page.getByRole("link", { name: "Choose the clause" }).waitFor();
    await page.getByLabel("Which clause does the rule carry out?").selectOption("ST-20a");
    await page.getByLabel("Reason").fill("Decided by the board");
    await page.getByRole("button", { name: "Configure this rule" }).click();
    await page.getByRole("link", { name: "Approval names the office that gives it." }).waitFor();
    await checkBothWidths(page);
    await page.getByLabel("Who approves").selectOption("HEAD_OF_STAFF");
    const sentence =
      "A gift of £25 or more but under £100 needs approval by the Chief of Staff before it is accepted (ST-20a).";
    await page.getByRole("status").filter({ hasText: sentence }).waitFor();
    await page.getByRole("button", { name: "Configure this rule" }).click();
    await page.getByText("The rule is configured").waitFor();
    await page
      .getByRole("table", { name: "What is configured over the protocol" })
      .getByText(sentence, { exact: true })
      .waitFor();
    await checkBothWidths(page);
    expect(problems).toEqual([]);
    await page.close();
  },
);

test(
  "people, offices and access are set up, and a deadline is changed from its own form",
  { timeout: 60_000 },
  async () => {
    const page = await visit("force.admin@staffordshire.example");
    await open(page, "/settings/configuration/access", "People, offices and access");
    await checkBothWidths(page);
    await page.getByRole("button", { name: "Add a person" }).click();
    await page.getByLabel("Name", { exact: true }).fill("Idwal Pryce (demo)");
    await page.getByRole("button", { name: "Add this person" }).click();
    await page.getByText("The person is added").waitFor();
    await page.getByRole("button", { name: "Grant access" }).click();
    await page.getByLabel("Who", { exact: true }).fill("audit@firm.example");
    await page.getByLabel("Auditor: reads registers, duties and the audit trail").check();
    await page.getByLabel("Reason").fill("Annual audit");
    await page.getByRole("button", { name: "Grant this access" }).click();
    await page.getByRole("alert").getByText("last day").waitFor();
    const lastDay = page.getByRole("group", { name: "Last day" });
    for (const [part, value] of [
      ["Day", "31"],
      ["Month", "3"],
      ["Year", "2030"],
    ] as const)
      await lastDay.getByLabel(part, { exact: true }).fill(value);
    await page.getByRole("button", { name: "Grant this access" }).click();
    await page.getByRole("rowheader", { name: "audit@firm.example" }).waitFor();
    await open(page, "/settings/configuration/rules", "Rules");
    const register = page.getByRole("row").filter({ hasText: "register of interests" }).first();
    await register.getByRole("link", { name: "Change" }).click();
    await page.getByRole("textbox", { name: "How many" }).fill("7");
    await page.getByRole("status").filter({ hasText: "7 " }).waitFor();
    await page.getByText("It takes the place of:").waitFor();
    const moved = page.getByRole("table", { name: "Open duties that would change" });
    await moved.waitFor();
    expect((await moved.innerText()).replace(/\s+/g, " ")).toMatch(/ST-20a.*30 May 2024.*9 May 2024/);
    await checkBothWidths(page);
    await page.getByRole("textbox", { name: "How many" }).fill("28");
    await page.getByRole("status").filter({ hasText: "No open duty would change" }).waitFor();
    await page.getByText("Cymraeg").first().click();
    await page.getByText("Y rheol mewn geiriau").waitFor();
    expect(problems).toEqual([]);
    await page.close();
  },
);

async function beginDraft(as: string): Promise<string> {
  const { data } = await world.ask<{ force: { id: string } }>('{ force(slug: "staffordshire") { id } }', { as });
  const input = { forceId: data.force.id, kind: "INITIAL", interests: [], idempotencyKey: randomUUID() };
  const begin = "mutation ($input: SaveDeclarationInput!) { saveDeclaration(input: $input) { id } }";
  const begun = await world.ask<{ saveDeclaration: { id: string } }>(begin, { variables: { input }, as });
  return begun.data.saveDeclaration.id;
}

async function askedIn(declaration: string): Promise<string[]> {
  const query = "query ($id: ID!) { declaration(id: $id) { asked { categories } } }";
  const { data } = await world.ask<{ declaration: { asked: { categories: string[] } } }>(query, {
    variables: { id: declaration },
    as: "pcc@staffordshire.example",
  });
  return data.declaration.asked.categories;
}

test(
  "an administrator says which kinds of interest the register asks for, and the declaration asks for these alone",
  { timeout: 90_000 },
  async () => {
    const page = await visit("force.admin@staffordshire.example");
    await open(page, "/settings/configuration", "Configuration");
    await page.getByRole("link", { name: "Registers and publication" }).click();
    await page.getByRole("button", { name: "Set what is published" }).waitFor();
    await checkBothWidths(page);
    await page.getByRole("button", { name: "Set what a register asks for" }).click();
    await page.getByLabel("What is recorded").selectOption("INTERESTS");
    await page.getByLabel("Land", { exact: true }).check();
    await page.getByLabel("Other interests", { exact: true }).check();
    await page.getByLabel("Which clause does the rule carry out?").selectOption("ST-20a");
    await page.getByLabel("Reason").fill("The register is kept short");
    await page.getByRole("status").filter({ hasText: "what is asked for: land and other interests" }).waitFor();
    await page.getByRole("status").filter({ hasText: "No open duty would change" }).waitFor();
    await checkBothWidths(page);
    await page.getByRole("button", { name: "Configure this rule" }).click();
    await page.getByText("The rule is configured").waitFor();
    await page.close();
    const pcc = await visit("pcc@staffordshire.example");
    const draft = await beginDraft("pcc@staffordshire.example");
    await expect.poll(() => askedIn(draft), { timeout: 15_000 }).toEqual(["LAND", "OTHER"]);
    await open(pcc, `/declarations/${draft}/edit`, "Your interests, category by category");
    await pcc.getByText("You have answered 0 of 2 categories.").waitFor();
    await pcc.getByRole("link", { name: "Land" }).waitFor();
    expect(await pcc.getByRole("link", { name: "Contracts" }).count()).toBe(0);
    await checkBothWidths(pcc);
    expect(problems).toEqual([]);
    await pcc.close();
  },
);

test(
  "an administrator names a kind of case, asks and aims at something; a member of staff is asked, and the case shows it as a target",
  { timeout: 90_000 },
  async () => {
    const page = await visit("force.admin@devon-and-cornwall.example");
    await open(page, "/settings/configuration", "Configuration");
    await page.getByRole("link", { name: "Kinds of case" }).click();
    await page.getByRole("link", { name: "Political activity", exact: true }).waitFor();
    await checkBothWidths(page);
    await page.getByRole("link", { name: "Political activity", exact: true }).click();
    await page.getByText("Your force decides: no law or text that was checked says how long.").waitFor();
    await checkBothWidths(page);
    await page.getByRole("link", { name: "Set the name, questions and targets" }).click();
    await page.getByRole("button", { name: "Add a question" }).click();
    await page.getByRole("button", { name: "Set it" }).click();
    await page.getByRole("link", { name: "Write the question in English, or remove it" }).waitFor();
    await page.getByLabel("How is it answered?").selectOption("CHOICE");
    await checkBothWidths(page);
    await page.getByLabel("Name in English").fill("Politics query");
    await page.getByLabel("Name in Welsh").fill("Ymholiad gwleidyddiaeth");
    await page.getByLabel("How many").first().fill("5");
    await page.getByLabel("The question in English").fill("Where would it be?");
    await page.getByLabel("The answers to choose from in English").fill("In the county\nElsewhere");
    await page.getByLabel("It must be answered").check();
    const today = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London" }).format().split("/");
    for (const [at, part] of ["Day", "Month", "Year"].entries())
      await page.getByLabel(part, { exact: true }).fill(today[at] ?? "");
    await page.getByLabel("Why").fill("Agreed by the executive");
    await page.getByRole("button", { name: "Set it" }).click();
    await page.getByText("It is set.").waitFor();
    await page.getByText("First step of whoever handles it: 5 working days").first().waitFor();
    await checkBothWidths(page);
    await page.close();
    const staff = await visit("staff@devon-and-cornwall.example");
    await open(staff, "/cases", "Cases");
    await staff.getByRole("link", { name: "Politics query" }).click();
    await staff.getByRole("button", { name: "Put it on record" }).click();
    await staff.getByRole("link", { name: "Answer the question: Where would it be?" }).waitFor();
    await checkBothWidths(staff);
    await staff.getByLabel("Activities of a council").check();
    await staff.getByLabel("In the county").check();
    await staff.getByLabel("What do you mean to do?").fill("Stand for the parish.");
    await staff.getByRole("button", { name: "Put it on record" }).click();
    await staff.getByText("It is on record.").first().waitFor();
    await staff.getByText("The force, as a target since").waitFor();
    await staff.getByText("In the county").waitFor();
    await checkBothWidths(staff);
    expect(problems).toEqual([]);
    await staff.close();
  },
);

test("no script is refused or fails", () => {
  expect(refused).toEqual([]);
});
