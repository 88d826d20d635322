import { readFile } from "node:fs/promises";
import { request } from "node:http";
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

const ledger = "supplier,amount\nPont Ltd,4999\nPont Ltd,4999\n";
const words = "Invoices are split so that nobody has to approve them.";

async function expectNoProblems(page: Page): Promise<void> {
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await accessibilityProblems(page)).toEqual([]);
  }
}

/** Goes through the form to the page that shows it once more. */
async function fill(page: Page): Promise<void> {
  await page.goto(`${world.baseUrl}/staffordshire`);
  await page.getByRole("link", { name: "Raise a concern, anonymously or by name" }).click();
  await page
    .getByLabel(/Police and Crime Commissioner$/)
    .first()
    .check();
  await page.getByLabel("Something unlawful or improper").check();
  await page.getByLabel("What happened?").fill(words);
  await page.getByLabel("Maladministration or fraud").check();
  await page.getByLabel("Yes, and I raise this as a protected disclosure").check();
  await page.getByLabel("No, I stay anonymous").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("heading", { name: "Check before you send it" }).waitFor();
}

/** The chair thanks whoever raised it, by the force's template, prints the letter, and sends its words as a message. */
async function writeLetter(chair: Page): Promise<void> {
  await chair.getByRole("link", { name: "Write a letter or notice" }).click();
  await chair.getByRole("button", { name: "Make the letter" }).click();
  await chair.getByRole("link", { name: "Choose which letter" }).waitFor();
  await chair.getByLabel("Letter", { exact: true }).selectOption("Outcome");
  await chair.getByLabel("To whom").fill("Neighbour");
  await expectNoProblems(chair);
  await chair.getByRole("button", { name: "Make the letter" }).click();
  await chair.getByText(/The case has no value for: .*outcome/).waitFor();
  await chair.getByRole("button", { name: "Keep the letter with the case" }).click();
  await chair.getByRole("link", { name: "Put your own words where [brackets] stand" }).waitFor();
  await expectNoProblems(chair);
  await chair.getByLabel("The letter", { exact: true }).fill("Dear Neighbour\n\nWe looked into the ledger of March.");
  await chair.getByLabel("Send its words as a message to whoever raised it, too").check();
  await chair.getByRole("button", { name: "Keep the letter with the case" }).click();
  await chair.getByText("The letter is kept with the case").waitFor();
  await chair.getByText("Letter made: Outcome").waitFor();
  await chair.getByRole("link", { name: /^Print Outcome/ }).click();
  await chair.getByText("We looked into the ledger of March.").waitFor();
  await expectNoProblems(chair);
  await chair.getByRole("link", { name: "Back to the case" }).click();
}

test("a worker raises a concern anonymously without a script, comes back with the receipt and writes more", async () => {
  const page = await newPage(browser, { javaScriptEnabled: false });
  await fill(page);
  await page.getByText(words).waitFor();
  await page.getByText("Maladministration or fraud").waitFor();
  await page.getByRole("button", { name: "Send this concern" }).click();
  await page.getByRole("heading", { level: 1, name: "Your concern was received" }).waitFor();
  const code = await page.locator(".pt-code").innerText();
  expect(code).toMatch(/^([A-Z2-9]{4}-){3}[A-Z2-9]{4}$/);

  // Sent again, as by a reader who reloads: one concern, the same receipt.
  await page.reload();
  expect(await page.locator(".pt-code").innerText()).toBe(code);
  expect(await world.database.query("select count(*)::int as count from cases.cases")).toEqual([{ count: 1 }]);

  await page.getByRole("link", { name: "Return to your concern" }).click();
  await page.getByLabel("Your receipt code").fill("BBBB-BBBB-BBBB-BBBB");
  await page.getByRole("button", { name: "Open my concern" }).click();
  await page.getByText("This code opens nothing").first().waitFor();
  await page.getByLabel("Your receipt code").fill(code.toLowerCase().replaceAll("-", " "));
  await page.getByRole("button", { name: "Open my concern" }).click();
  await page.getByText("There are no messages yet.").waitFor();
  await page.getByLabel("Write a message").fill("The ledger of March shows it.");
  await page.getByRole("button", { name: "Send this message" }).click();
  await page.getByText("The ledger of March shows it.").waitFor();
  await page
    .getByLabel("Add a document")
    .setInputFiles({ name: "ledger.pdf", mimeType: "application/pdf", buffer: Buffer.from("no PDF at all") });
  await page.getByRole("button", { name: "Add this document" }).click();
  await page.getByText("This document is not what the ending of its name says").first().waitFor();
  await page
    .getByLabel("Add a document")
    .setInputFiles({ name: "march.csv", mimeType: "text/csv", buffer: Buffer.from(ledger) });
  await page.getByRole("button", { name: "Add this document" }).click();
  await page.getByText("march.csv (1 kB)").waitFor();
  expect(page.url()).toBe(`${world.baseUrl}/staffordshire/concern/return`);
  expect(await page.context().cookies()).toEqual([]);

  // The protocol names nobody for somebody from outside: the chair of the Panel watches over it, and answers.
  const chair = await newPage(browser, { viewport: { width: 1440, height: 900 } });
  await signIn({ page: chair, baseUrl: world.baseUrl }, "panel.chair@staffordshire.example");
  await chair.goto(`${world.baseUrl}/admin/cases`);
  await chair.getByRole("table", { name: "Your cases" }).getByRole("link").first().click();
  await chair.getByText(words).waitFor();
  await chair.getByText("Maladministration or fraud").waitFor();
  await chair.getByText("The ledger of March shows it.").waitFor();
  await chair.getByLabel("Write a message").fill("Which supplier is it?");
  await chair.getByRole("button", { name: "Send this message" }).click();
  await chair.getByText("Which supplier is it?").waitFor();
  await chair.reload();
  await chair.getByRole("table", { name: "Who read what of this case" }).getByText("The messages").first().waitFor();
  const [saved] = await Promise.all([
    chair.waitForEvent("download"),
    chair.getByRole("link", { name: "Save march.csv" }).click(),
  ]);
  expect([saved.suggestedFilename(), await readFile(await saved.path(), "utf8")]).toEqual(["march.csv", ledger]);
  await chair.getByRole("link", { name: "Redacted copy of march.csv" }).click();
  await chair.getByText("No virus scanner is set up").waitFor();
  await chair.getByRole("button", { name: "Add a redacted copy" }).click();
  await chair.getByRole("link", { name: "Choose a document" }).waitFor();
  await chair
    .getByLabel("Document", { exact: true })
    .setInputFiles({ name: "march.pdf", mimeType: "application/pdf", buffer: Buffer.from("no PDF at all") });
  await chair.getByLabel("What was taken out").fill("The supplier");
  await chair.getByLabel("Why").fill("It is not about them.");
  await chair.getByRole("button", { name: "Add a redacted copy" }).click();
  await chair.getByRole("link", { name: "This document is not what its name says" }).waitFor();
  await expectNoProblems(chair);
  await chair
    .getByLabel("Document", { exact: true })
    .setInputFiles({ name: "march redacted.csv", mimeType: "text/csv", buffer: Buffer.from("amount\n4999\n") });
  await chair.getByRole("button", { name: "Add a redacted copy" }).click();
  await chair.getByText("The document is added").waitFor();
  const documents = chair.getByRole("table", { name: "Documents" });
  await documents.getByRole("row", { name: /march redacted\.csv.*Goes out/ }).waitFor();
  await documents
    .getByRole("row", { name: /march\.csv.*Stays in the case/ })
    .first()
    .waitFor();
  await writeLetter(chair);
  await expectNoProblems(chair);
  await chair.close();

  await page.goto(`${world.baseUrl}/staffordshire/concern/return`);
  await page.getByLabel("Your receipt code").fill(code);
  await page.getByRole("button", { name: "Open my concern" }).click();
  await page.getByText("Which supplier is it?").waitFor();
  await page.getByText("We looked into the ledger of March.").waitFor();
  await page.close();
}, 120_000);

test("a name is locked away: the chair opens it with a reason, and the opening is listed", async () => {
  const page = await newPage(browser, { javaScriptEnabled: false });
  await page.goto(`${world.baseUrl}/cumbria/concern`);
  await page.getByLabel("Evidence of a crime").check();
  await page.getByLabel("What happened?").fill("A second set of books.");
  await page.getByLabel("Yes", { exact: true }).check();
  await page.getByLabel("Your name").fill("Enid Probert");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("button", { name: "Send this concern" }).click();
  await page.getByRole("heading", { level: 1, name: "Your concern was received" }).waitFor();
  await page.close();

  const [part] = await world.database.query<{ subject: string; id: string }>(
    `select l.subject, p.case_id as id from cases.case_parts p join people.logins l on l.force_id = p.force_id and l.person_id = p.person_id
     where l.subject like '%@cumbria.example'`,
  );
  const chair = await newPage(browser, { viewport: { width: 1440, height: 900 } });
  await signIn({ page: chair, baseUrl: world.baseUrl }, part?.subject ?? "");
  await chair.goto(`${world.baseUrl}/admin/cases/${part?.id}`);
  await chair.getByRole("heading", { name: "Messages" }).waitFor();
  expect(await chair.getByLabel("To protect somebody from harm").count()).toBe(0);
  await nameVaultOpener(part?.subject ?? "");
  await chair.reload();
  await chair.getByLabel("To protect somebody from harm").check();
  await chair.getByRole("button", { name: "Open who raised it" }).click();
  await chair.getByText("Enid Probert").waitFor();
  await chair.reload();
  await chair.getByRole("cell", { name: "To protect somebody from harm" }).waitFor();
  expect(await chair.getByText("Enid Probert").count()).toBe(0);
  await chair.close();
}, 90_000);

/** Until the force names somebody, nobody opens a name: its administrator does so. */
async function nameVaultOpener(subject: string): Promise<void> {
  const [opener] = await world.database.query<{ name: string }>(
    "select p.name from people.persons p join people.logins l on l.force_id = p.force_id and l.person_id = p.id where l.subject = $1",
    [subject],
  );
  const admin = await newPage(browser, { viewport: { width: 1440, height: 900 } });
  await signIn({ page: admin, baseUrl: world.baseUrl }, "force.admin@cumbria.example");
  await admin.goto(`${world.baseUrl}/admin/settings/configuration/vault`);
  await admin.getByText("Nobody is named").waitFor();
  await admin.getByRole("link", { name: "Name somebody who may open names" }).click();
  const people = admin.getByLabel("Who may open names");
  const option = await people.getByRole("option", { name: opener?.name ?? "?" }).getAttribute("value");
  await people.selectOption(option);
  await admin.getByRole("button", { name: "Name this person" }).click();
  await admin.getByRole("rowheader", { name: opener?.name ?? "?" }).waitFor();
  await expectNoProblems(admin);
  await admin.close();
}

test("each page of it passes axe at 320 and at 1440 px, with nothing kept by the browser", async () => {
  const page = await newPage(browser);
  await page.goto(`${world.baseUrl}/staffordshire/concern`);
  await expectNoProblems(page);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("link", { name: "Say what happened" }).waitFor();
  await expectNoProblems(page);
  await fill(page);
  await expectNoProblems(page);
  const [response] = await Promise.all([
    page.waitForResponse((answer) => answer.request().method() === "POST"),
    page.getByRole("button", { name: "Send this concern" }).click(),
  ]);
  expect(await response.allHeaders()).toMatchObject({ "cache-control": "no-store" });
  expect(Object.keys(await response.allHeaders())).not.toContain("etag");
  await expectNoProblems(page);
  const code = await page.locator(".pt-code").innerText();
  await page.goto(`${world.baseUrl}/staffordshire/concern/return?lang=cy`);
  await expectNoProblems(page);
  await page.getByLabel("Eich cod derbynneb").fill(code);
  await page.getByRole("button", { name: "Agor fy mhryder" }).click();
  await page.getByText("Nid oes negeseuon eto.").waitFor();
  await expectNoProblems(page);
  await page.close();
}, 90_000);

test("what is too large is refused before it is read, and a guesser is heard five times an hour", async () => {
  const at = `${world.baseUrl}/staffordshire/concern`;
  const post = (path: string, body: URLSearchParams) => fetch(`${at}${path}`, { method: "POST", body });
  const large = await post("", new URLSearchParams({ what: "x".repeat(500_000) }));
  expect([large.status, await large.text()]).toEqual([413, expect.stringContaining("That was too large to be read")]);
  expect(await statusOfAnnounced(`${at}/return`, 1_000_000_000)).toBe(413);
  const answers = new Set<string>();
  const statuses: number[] = [];
  for (let guess = 0; guess < 7; guess += 1) {
    const answer = await post("/return", new URLSearchParams({ code: `BBBB-BBBB-BBBB-BBB${guess}` }));
    statuses.push(answer.status);
    if (answer.status === 200) answers.add(await answer.text());
  }
  expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(5);
  expect(statuses.at(-1)).toBe(429);
  expect(answers.size).toBe(1);
});

test("a body that has ended takes no concerns", async () => {
  expect((await fetch(`${world.baseUrl}/cheshire/concern`)).status).toBe(404);
});

/** How an upload is answered of which no more than its announced length was sent. */
function statusOfAnnounced(address: string, length: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "multipart/form-data; boundary=b", "content-length": String(length) };
    const sending = request(address, { method: "POST", headers }, (answer) => {
      resolve(answer.statusCode);
      sending.destroy();
    });
    sending.on("error", reject);
    sending.flushHeaders();
  });
}
