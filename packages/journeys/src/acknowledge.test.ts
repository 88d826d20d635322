import { startTestPlatform, type TestPlatform } from "@probity/platform/testing/test-platform";
import { dayInLondon } from "@probity/service-kit/dates";
import { startMailServer, type MailServer } from "@probity/testkit/mail-server";
import { until } from "@probity/testkit/until";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessibilityProblems } from "./accessibility.js";
import { launchBrowser, newPage } from "./browser.js";
import { enterDay, signIn } from "./steps.js";

let world: TestPlatform;
let browser: Browser;
let mail: MailServer;
beforeAll(async () => {
  mail = await startMailServer();
  const settings = { smtpUrl: mail.url, from: "probity@platform.example", baseUrl: "https://probity.example" };
  [world, browser] = await Promise.all([startTestPlatform({ mail: settings }), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await world[Symbol.asyncDispose]();
  await mail[Symbol.asyncDispose]();
});

async function expectNoProblems(page: Page): Promise<void> {
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await accessibilityProblems(page)).toEqual([]);
  }
}

test("Cumbria's PCC is asked on the first screen, signs the protocol, and stands in the officers' list", async () => {
  const page = await newPage(browser, { viewport: { width: 1440, height: 900 } });
  const visit = { page, baseUrl: world.baseUrl };
  await signIn(visit, "pcc@cumbria.example");
  await page.getByRole("link", { name: "Read and sign" }).waitFor();
  expect(await page.getByRole("main").innerText()).toContain("CU-A1");
  await expectNoProblems(page);
  await page.getByRole("link", { name: "Read and sign" }).click();
  await page.getByText("You sign for all of it.").waitFor();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("link", { name: "Type your name" }).waitFor();
  await page.getByLabel("Your full name").fill("Demo Signer");
  await expectNoProblems(page);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("heading", { level: 1, name: "Check before you sign" }).waitFor();
  await expectNoProblems(page);
  await page.getByRole("button", { name: "Sign", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Signed" }).waitFor();
  await expectNoProblems(page);

  await signIn(visit, "monitoring.officer@cumbria.example");
  await page.goto(`${world.baseUrl}/admin/signatures`);
  await page.getByLabel("Show", { exact: true }).selectOption("SIGNED");
  await page.getByText("as Demo Signer").waitFor();
  await expectNoProblems(page);
  await page.getByLabel("Show", { exact: true }).selectOption("OPEN");
  await page.getByText("as Demo Signer").waitFor({ state: "detached" });
  await page.close();
}, 60_000);

test("a member of staff sees their own signatures alone", async () => {
  const page = await newPage(browser);
  await signIn({ page, baseUrl: world.baseUrl }, "staff@cumbria.example");
  await page.goto(`${world.baseUrl}/admin/signatures`);
  await page.getByRole("table", { name: "Your signatures" }).waitFor();
  expect(await page.getByText("Who has signed and who has not").count()).toBe(0);
  await page.close();
}, 60_000);

test("who has not signed is reminded by an officer, by e-mail and in the app, as they wanted it", async () => {
  const page = await newPage(browser);
  const visit = { page, baseUrl: world.baseUrl };
  await signIn(visit, "cfo@cumbria.example");
  await page.goto(`${world.baseUrl}/admin/notices`);
  await page.getByText("You have no notices").waitFor();
  await expectNoProblems(page);
  await page.getByRole("link", { name: "How you want to be told" }).click();
  await page.getByText("You have something to read and sign").waitFor();
  await expectNoProblems(page);
  // Whatever hour the test runs at.
  await page.getByLabel("Quiet hours begin").selectOption("08:00");
  await page.getByLabel("Welsh (Cymraeg)").check();
  await page.getByText("Mae gennych rywbeth").waitFor();
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("From now on you are told that way").waitFor();

  await signIn(visit, "monitoring.officer@cumbria.example");
  await page.goto(`${world.baseUrl}/admin/signatures`);
  await page.getByRole("button", { name: "Remind people to sign" }).click();
  await page.getByText("The e-mail, word for word").waitFor();
  await page.getByRole("button", { name: "Send reminder" }).click();
  await page.getByRole("link", { name: "Choose whom you remind" }).waitFor();
  await page.getByLabel("Only those I choose").check();
  await page.getByLabel(await nameOf("cfo@cumbria.example")).check();
  await expectNoProblems(page);
  await page.getByRole("button", { name: "Send reminder" }).click();
  await page.getByText("The reminder was sent").waitFor();
  await page.getByText("Last reminded").waitFor();
  await expectNoProblems(page);
  await until("the e-mail has come", async () => mail.taken.length === 1);
  expect(mail.taken[0]).toMatchObject({
    to: ["cfo@cumbria.example"],
    raw: expect.stringContaining("aros am eich llofnod"),
  });

  await signIn(visit, "cfo@cumbria.example");
  await page.getByRole("link", { name: "Notices (1 new)" }).click();
  await page.getByText("The e-mail was sent.").waitFor();
  await expectNoProblems(page);
  await page.getByRole("button", { name: "Mark all as read" }).click();
  await page.getByRole("link", { name: "Notices", exact: true }).waitFor();
  await page.close();
}, 60_000);

test("who signed on paper is recorded by an officer, and stands in the list with where the paper is", async () => {
  const page = await newPage(browser, { viewport: { width: 1440, height: 900 } });
  await signIn({ page, baseUrl: world.baseUrl }, "monitoring.officer@cumbria.example");
  await page.goto(`${world.baseUrl}/admin/signatures`);
  const row = page.getByRole("row", { name: await nameOf("cfo@cumbria.example") });
  await row.getByRole("link", { name: "Record a signature on paper" }).click();
  await page.getByRole("heading", { level: 1, name: "Record a signature on paper" }).waitFor();
  await page.getByRole("button", { name: "Record signature" }).click();
  await page.getByRole("link", { name: "Where the paper is kept" }).waitFor();
  await page.getByLabel("Name on the paper").fill("Demo Paper");
  await enterDay(page, dayInLondon(new Date()));
  await page.getByLabel("Why it was signed on paper").fill("Could not sign in.");
  await page.getByLabel("Where the paper is kept").fill("Cabinet 2");
  await expectNoProblems(page);
  await page.getByRole("button", { name: "Record signature" }).click();
  await page.getByText("The signature on paper was recorded.").waitFor();
  await page.getByText("as Demo Paper").waitFor();
  expect(await row.innerText()).toContain("The paper: Cabinet 2");
  expect(await row.getByRole("link").count()).toBe(0);
  await expectNoProblems(page);
  await page.close();
}, 60_000);

async function nameOf(subject: string): Promise<string> {
  const [person] = await world.database.query<{ name: string }>(
    "select p.name from people.persons p join people.logins l on l.force_id = p.force_id and l.person_id = p.id where l.subject = $1",
    [subject],
  );
  return person?.name ?? "";
}
