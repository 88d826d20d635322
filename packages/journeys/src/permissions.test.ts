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
