import type { Cookie, Page } from "playwright-core";

/** What a person does in the apps, step by step, by the words on the screen. */
export interface Visit {
  readonly page: Page;
  readonly baseUrl: string;
}

/** The sessions of those who have signed in, by platform and person. */
const sessions = new Map<string, Cookie[]>();

/** Signs in through the demonstration's identity provider, from the admin app's own page; who comes back, by the session. */
export async function signIn({ page, baseUrl }: Visit, email: string): Promise<void> {
  const context = page.context();
  const who = `${baseUrl} ${email}`;
  const session = sessions.get(who);
  await context.clearCookies();
  if (session) await context.addCookies(session);
  await page.goto(`${baseUrl}/admin/`);
  if (!session) await giveCredentials(page, email);
  await page.getByRole("heading", { level: 1, name: "What is due" }).waitFor();
  sessions.set(who, await context.cookies());
}

async function giveCredentials(page: Page, email: string): Promise<void> {
  await page
    .getByRole("link", { name: "Sign in" })
    .or(page.getByRole("button", { name: "Sign in" }))
    .first()
    .click();
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Password").fill("demo");
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** Declares interests category by category: two interests, and nothing of every other kind. */
export async function declareInterests({ page }: Visit, interests: Readonly<Record<string, string>>): Promise<void> {
  await page.getByRole("link", { name: "Declare your interests" }).first().click();
  await page.getByLabel("First declaration").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("heading", { level: 1, name: "Your interests, category by category" }).waitFor();
  const categories = await page.locator(".govuk-task-list__link").allInnerTexts();
  for (const category of categories) await answerCategory(page, category.trim(), interests[category.trim()]);
  await page
    .getByRole("link", { name: "Check your answers" })
    .or(page.getByRole("button", { name: "Check your answers" }))
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: "Check your answers before you declare them" }).waitFor();
}

async function answerCategory(page: Page, category: string, interest: string | undefined): Promise<void> {
  await page.getByRole("link", { name: category, exact: true }).click();
  await page.getByRole("heading", { level: 1, name: category }).waitFor();
  if (interest === undefined) await page.getByLabel("Nothing to declare").check();
  else {
    await page.getByLabel("I have something to declare").check();
    await page.getByLabel("Interest 1").fill(interest);
  }
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("heading", { level: 1, name: "Your interests, category by category" }).waitFor();
}

/** Sends the declaration off. */
export async function confirmDeclaration({ page }: Visit): Promise<void> {
  await page.getByRole("button", { name: "Declare these interests" }).click();
  await page.getByRole("heading", { level: 1, name: "Interests declared" }).waitFor();
}

/** Opens the first declaration that waits for review. */
export async function openReview({ page, baseUrl }: Visit): Promise<void> {
  await page.goto(`${baseUrl}/admin/declarations`);
  await page.getByRole("table", { name: "Waiting for review" }).getByRole("link").first().click();
  await page.getByLabel("Publish it in the register").waitFor();
}

/** Publishes the declaration that is open. */
export async function publishDeclaration({ page }: Visit): Promise<void> {
  await page.getByLabel("Publish it in the register").check();
  await page.getByRole("button", { name: "Confirm decision" }).click();
  await page.getByText("The declaration is published in the register").waitFor();
}

/** Goes through a concern to the page that shows who would receive it. */
export async function prepareConcern(
  visit: Visit,
  about: string,
  talked: "Yes, and it did not settle the matter" | "No, not yet",
): Promise<void> {
  const { page, baseUrl } = visit;
  await page.goto(`${baseUrl}/admin/concerns/new`);
  await page.getByRole("heading", { level: 1, name: "Who is your concern about?" }).waitFor();
  const people = page.getByLabel("Person", { exact: true });
  const option = people.locator("option", { hasText: about });
  await people.selectOption(await option.getAttribute("value"));
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByLabel("Lack of respect").check();
  await page.getByLabel("What happened, in your own words").fill("Shouted at in front of visitors after a briefing.");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByLabel(talked).check();
  await page.getByRole("button", { name: "Continue" }).click();
  if (talked !== "No, not yet") await answerAsked(page);
  await page.getByRole("heading", { level: 1, name: "Check your answers and who will receive them" }).waitFor();
  await page.getByRole("button", { name: "Raise this concern" }).or(page.getByText("Talk directly")).first().waitFor();
}

/** What came of talking: what the kind of case asks beside. */
async function answerAsked(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1, name: "A few more questions" }).waitFor();
  await page.getByLabel(/^What came of talking/).fill("Nothing came of it.");
  await page.getByRole("button", { name: "Continue" }).click();
}

/** Raises the concern that was prepared, and answers its reference. */
export async function raiseConcern({ page }: Visit): Promise<string> {
  await page.getByRole("button", { name: "Raise this concern" }).click();
  await page.getByRole("heading", { level: 1, name: "Concern raised" }).waitFor();
  return /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(await page.getByRole("main").innerText())?.[0] ?? "";
}

/** Imports a document from its text. */
export async function importProtocol({ page, baseUrl }: Visit, title: string, text: string): Promise<void> {
  await page.goto(`${baseUrl}/admin/protocols/import`);
  await page.getByLabel("Title", { exact: true }).fill(title);
  await page.getByLabel("Relations protocol").check();
  await page
    .getByLabel("Document", { exact: true })
    .setInputFiles({ name: "protocol.txt", mimeType: "text/plain", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: "Import this document" }).click();
  await page.getByText("The document was imported as a draft").waitFor();
}

/** Answers the only question of the page that asks for a day. */
export async function enterDay(page: Page, day: string): Promise<void> {
  const [year = "", month = "", date = ""] = day.split("-");
  for (const [part, value] of Object.entries({ Day: date, Month: month, Year: year }))
    await page.getByLabel(part, { exact: true }).fill(value);
}
