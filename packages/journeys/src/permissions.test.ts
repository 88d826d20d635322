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

test("AS-3.14a: a member of staff asks before a second job; the chief of staff refuses it with reasons, and they read them", async () => {
  const page = await newPage(browser, { viewport: { width: 1440, height: 900 } });
  const visit = { page, baseUrl: world.baseUrl };
  await signIn(visit, "staff@avon-and-somerset.example");
  await page.getByRole("link", { name: "Permissions", exact: true }).click();
  await page.getByText("You have asked for no permission, as of").waitFor();
  await expectNoProblems(page);
  await page.getByRole("button", { name: "Ask for permission" }).click();
  await page.getByRole("button", { name: "Check your answers" }).click();
  await page.getByRole("link", { name: "Choose what you want permission for" }).waitFor();
  await page.getByLabel("Private use of the office’s property").check();
  await page.getByText("The protocols say nothing of this. You can ask all the same.").waitFor();
  await page.getByText("This is the custom of the force, not a rule of a protocol.").waitFor();
  await page.getByLabel("Other work, paid or voluntary").check();
  await page.getByLabel("Paid", { exact: true }).check();
  await page.getByText("You need permission before you begin it.").waitFor();
  await page.getByText(/\(AS-3\.14a\)/).waitFor();
  await page.getByLabel("What is the work, and how many hours?").fill("Teaching pottery, two evenings a week");
  await page.getByLabel("For whom would you work?").fill("Quantock Evening College (invented)");
  await page.getByLabel("No, not yet").check();
  await expectNoProblems(page);
  await page.getByRole("button", { name: "Check your answers" }).click();
  await page.getByRole("heading", { level: 1, name: "Check your answers before you ask" }).waitFor();
  await expectNoProblems(page);
  await page.getByRole("button", { name: "Ask for this permission" }).click();
  await page.getByRole("heading", { level: 1, name: "Permission asked for" }).waitFor();
  await page.getByText("Do not begin before permission is given.").waitFor();
  await expectNoProblems(page);

  await signIn(visit, "chief.of.staff@avon-and-somerset.example");
  await page.goto(`${world.baseUrl}/admin/permissions`);
  await page.getByRole("table", { name: "Permissions that match" }).waitFor();
  await expectNoProblems(page);
  await page.getByRole("table", { name: "Waiting for you" }).getByRole("link").click();
  await page.getByText("a refusal carries its reasons (AS-3.14a)").last().waitFor();
  await page.getByLabel("Refuse permission").check();
  await page.getByRole("button", { name: "Confirm decision" }).click();
  await page.getByRole("link", { name: "A refusal carries its reasons: say why" }).waitFor();
  await expectNoProblems(page);
  await page.getByLabel("Why do you refuse it?").fill("The evenings clash with the public meetings you run.");
  await page.getByRole("button", { name: "Confirm decision" }).click();
  await page.getByText("Permission is refused; the person reads your reasons").waitFor();

  await signIn(visit, "staff@avon-and-somerset.example");
  await page.goto(`${world.baseUrl}/admin/permissions`);
  await page.getByText("Refused", { exact: true }).waitFor();
  await page.getByRole("link", { name: "Other work, paid or voluntary" }).click();
  await page.getByText("The evenings clash with the public meetings you run.").waitFor();
  expect(await page.getByRole("main").innerText()).toContain(
    "Seen only by the person, the offices that receive and decide it, and officers who read the registers.",
  );
  await expectNoProblems(page);
  await page.close();
}, 90_000);

test("CU-W3: the chief executive decides on an upheld grievance once the committee's chair was consulted", async () => {
  const page = await newPage(browser, { viewport: { width: 1440, height: 900 } });
  const [found] = await world.database.query<{ id: string; about: string }>(
    "select force_id as id, person_id as about from people.logins where subject = 'pcc@cumbria.example'",
  );
  const input = {
    forceId: found?.id,
    subjectPersonId: found?.about,
    matter: "DECISION_ON_OUTCOME",
    narrative: "The grievance was upheld (invented).",
    directDiscussion: "TRIED",
    idempotencyKey: "journey-of-a-case",
  };
  const { data } = await world.ask<{ raiseConcern: { id: string } }>(
    "mutation($input: RaiseConcernInput!) { raiseConcern(input: $input) { id } }",
    { variables: { input }, as: "staff@cumbria.example" },
  );
  await signIn({ page, baseUrl: world.baseUrl }, "chief.executive@cumbria.example");
  await page.goto(`${world.baseUrl}/admin/cases/${data?.raiseConcern.id}`);
  await page.getByRole("link", { name: "Begin the formal stage" }).click();
  await page.getByRole("button", { name: "Record this step" }).click();
  await page.getByRole("link", { name: "Say what was done and why" }).waitFor();
  await expectNoProblems(page);
  await page.getByLabel("What was said, done or decided, and why").fill("The grievance panel's letter is here.");
  await page.getByRole("button", { name: "Record this step" }).click();
  await page.getByText("The step is recorded").waitFor();
  await page.getByText("What cannot be done now, and why").click();
  await page.getByText(/^Record the decision: Consult first.*clause CU-W3/).waitFor();
  await expectNoProblems(page);
  await page.getByRole("link", { name: "Record a consultation" }).click();
  await page.getByLabel("Who was consulted?").selectOption("CHAIR_OF_OVERSIGHT_BODY");
  await page.getByLabel("What was said, done or decided, and why").fill("Met on 3 November; the chair agrees.");
  await expectNoProblems(page);
  await page.getByRole("button", { name: "Record this step" }).click();
  await page.getByRole("link", { name: "Record the decision" }).click();
  await page.getByLabel("Upheld", { exact: true }).check();
  await page.getByLabel("Clauses that the decision rests on").fill("CU-W3");
  await page.getByLabel("What was said, done or decided, and why").fill("An apology, and training.");
  await expectNoProblems(page);
  await page.getByRole("button", { name: "Record this step" }).click();
  const decision = page.getByRole("listitem").filter({ hasText: "Decision recorded: Upheld" });
  expect(await decision.textContent()).toContain("clause CU-W3");
  await expectNoProblems(page);
});
