import { dayInLondon } from "@probity/service-kit/dates";
import type { Page } from "playwright-core";
import { enterDay, signIn, type Visit } from "./steps.js";

/** Called when a screen of the journey is reached. */
export type OnScreen = (name: string) => Promise<void>;

/** What the journey changes: the clause, its new summary, and the name of the version. */
export const change = {
  number: "Journey",
  clauseId: "ST-1",
  summary: "The protocol governs how office holders and staff work together (journey).",
  comment: "Should volunteers be named here too?",
  answer: "They are staff for this purpose; nothing changes.",
} as const;

const officer = "monitoring.officer@staffordshire.example";

/** A version of Staffordshire's protocol from its first draft into force, by everybody who has a part in it. */
export async function takeVersionLife(visit: Visit, onScreen: OnScreen): Promise<void> {
  const { page, baseUrl } = visit;
  await signIn(visit, officer);
  const versionUrl = await draft(visit, onScreen);
  await sayDetails(page, onScreen);
  await amend(page, onScreen);
  await shortenDeadline(page);
  await openConsultation(page, onScreen);
  await signIn(visit, "staff@staffordshire.example");
  await page.goto(versionUrl);
  await comment(page, onScreen);
  await signIn(visit, officer);
  await page.goto(`${versionUrl}/consultation`);
  await answerAndClose(page, onScreen);
  await signIn(visit, "pcc@staffordshire.example");
  await page.goto(versionUrl);
  await approve(page, onScreen);
  await signIn(visit, officer);
  await page.goto(versionUrl);
  await bringIntoForce(page, onScreen);
  await page.goto(`${baseUrl}/staffordshire/protocols/staffordshire-2012`);
  await page.getByText(change.summary).first().waitFor();
  await onScreen("life-12-public");
}

/** The name of a link that says to those who hear it which clause it is about. */
const ofClause = (text: string): RegExp => new RegExp(`^${text}\\s*: ${change.clauseId}(,|$)`);

async function draft({ page, baseUrl }: Visit, onScreen: OnScreen): Promise<string> {
  await page.goto(`${baseUrl}/admin/protocols`);
  const begin = page.getByRole("link", { name: "Draft a new version" }).first();
  await begin.waitFor();
  await onScreen("life-01-library");
  await begin.click();
  await page.getByLabel("What is the new version called?").fill(change.number);
  await onScreen("life-02-draft");
  await page.getByRole("button", { name: "Begin this draft" }).click();
  await page.getByText("The draft was begun").waitFor();
  await page.getByRole("link", { name: ofClause("Change") }).waitFor();
  await onScreen("life-03-version");
  return page.url();
}

async function sayDetails(page: Page, onScreen: OnScreen): Promise<void> {
  await page.getByRole("button", { name: "Say what it is and who signs it" }).click();
  const signing = page.getByLabel("Who signs it");
  await page.getByLabel("Looked after by").fill("Head of Governance");
  await page.getByLabel("How often it is reviewed").fill("3");
  await page.getByLabel("Next review").fill("autumn");
  await signing.fill("Police and Crime Commissioner; A. Demo; 2026-09-01\nChief Constable");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page
    .getByRole("alert")
    .getByRole("link", { name: /^Enter the day of a review/ })
    .click();
  await onScreen("life-03b-details");
  await page.getByLabel("Next review").fill("2029-09");
  await page.getByLabel("Place 1").selectOption({ label: "Acts and instruments" });
  await page.getByLabel("Place 2").selectOption({ label: "A protocol" });
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("every 3 years; next September 2029").waitFor();
  await page.getByText("A. Demo, Police and Crime Commissioner, 1 September 2026; Chief Constable").waitFor();
  await onScreen("life-03c-saved");
}

async function amend(page: Page, onScreen: OnScreen): Promise<void> {
  await page.getByRole("link", { name: ofClause("Change") }).click();
  await page.getByLabel("Summary in plain English").fill(change.summary);
  await page.getByRole("textbox", { name: /^(Why does it differ|Reason for the change)/ }).fill("As the office asked.");
  await onScreen("life-04-clause");
  await page.getByRole("button", { name: "Save this clause" }).click();
  await page.getByText("The clause was saved.").waitFor();
  await page.getByText(change.summary).first().waitFor();
}

/** The register of interests falls due sooner by the new version. */
async function shortenDeadline(page: Page): Promise<void> {
  const due = /^Change this rule\s*: .*register of interests is due within 28 days of election \(ST-20a\)/;
  await page.getByRole("link", { name: due }).click();
  await page.getByRole("textbox", { name: "How many" }).fill("21");
  await page.getByRole("button", { name: "Save this rule" }).click();
  await page.getByText("The rule was saved.").waitFor();
}

async function openConsultation(page: Page, onScreen: OnScreen): Promise<void> {
  await page.getByRole("button", { name: "Open a consultation" }).click();
  await page.getByRole("textbox", { name: "Position" }).fill("Chief Finance Officer");
  await page.getByRole("button", { name: "Add another consultee" }).click();
  await page.getByRole("group", { name: "Consultee 2" }).getByLabel("Position").fill("Chair of the Panel");
  await onScreen("life-05-consultees");
  await page.getByRole("button", { name: "Open this consultation" }).click();
  await page.getByText("The consultation is open.").waitFor();
}

async function comment(page: Page, onScreen: OnScreen): Promise<void> {
  await page.getByRole("link", { name: ofClause("Comment") }).click();
  await page.getByLabel("Your comment").fill(change.comment);
  await onScreen("life-06-comment");
  await page.getByRole("button", { name: "Send this comment" }).click();
  await page.getByText("Your comment is in the record.").waitFor();
}

async function answerAndClose(page: Page, onScreen: OnScreen): Promise<void> {
  await page.getByText("0 of 1 comments answered").waitFor();
  await page.getByRole("link", { name: ofClause("Answer") }).click();
  await page.getByLabel("Answer", { exact: true }).fill(change.answer);
  await onScreen("life-07-answer");
  await page.getByRole("button", { name: "Save this answer" }).click();
  await page.getByText("1 of 1 comments answered").waitFor();
  await onScreen("life-08-consultation");
  await page.getByRole("button", { name: "Close the consultation" }).click();
  await page.getByText("The consultation is closed.").waitFor();
}

async function approve(page: Page, onScreen: OnScreen): Promise<void> {
  await page.getByRole("button", { name: "Record the approval" }).click();
  await page.getByLabel("An office holder").check();
  await page.getByLabel("Office", { exact: true }).fill("Police and Crime Commissioner");
  await page.getByLabel("Name of the office holder").fill("A. Demo");
  await enterDay(page, "2026-09-01");
  await page.getByRole("button", { name: "Record this approval" }).click();
  await page
    .getByRole("alert")
    .getByRole("link", { name: /^The consultation closed on/ })
    .click();
  await onScreen("life-09-approve");
  await enterDay(page, dayInLondon(new Date()));
  await page.getByRole("button", { name: "Record this approval" }).click();
  await page.getByText("The approval is recorded.").waitFor();
}

async function bringIntoForce(page: Page, onScreen: OnScreen): Promise<void> {
  await page.getByRole("button", { name: "Bring it into force" }).click();
  await seeEffect(page, onScreen);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("heading", { level: 1, name: "Check before it comes into force" }).waitFor();
  await page.getByText("No open duty would change.").waitFor();
  await onScreen("life-10-check");
  await acceptWhatBlocks(page, onScreen);
  await page.getByRole("button", { name: "Bring it into force" }).click();
  await page.getByText("The version is brought into force.").waitFor();
}

/** From the day before the commissioner's election on, the open deadline would be another; from today on it stays. */
async function seeEffect(page: Page, onScreen: OnScreen): Promise<void> {
  await enterDay(page, "2024-05-01");
  await page.getByRole("button", { name: "Continue" }).click();
  const moved = page.getByRole("table", { name: "Open duties that would change" });
  await moved
    .getByRole("row")
    .filter({ hasText: "ST-20a" })
    .filter({ hasText: "30 May 2024" })
    .filter({ hasText: "23 May 2024" })
    .waitFor();
  await onScreen("life-09b-effect");
  await page.getByRole("button", { name: "Choose another day" }).click();
  await enterDay(page, dayInLondon(new Date()));
}

/** Accepts every finding that blocks, with the office that takes the matter instead. */
async function acceptWhatBlocks(page: Page, onScreen: OnScreen): Promise<void> {
  const accept = page.getByRole("link", { name: /^Accept it with a reason/ });
  for (let first = true; (await accept.count()) > 0; first = false) {
    await accept.first().click();
    const fallback = page.getByLabel("Who takes the matter instead?");
    await fallback.waitFor();
    await fallback.selectOption("MONITORING_OFFICER");
    await page.getByLabel("Why is it accepted as it is?").fill("The document stays as it is until its review.");
    if (first) await onScreen("life-11-accept");
    await page.getByRole("button", { name: "Accept this finding" }).click();
    await page.getByText("The finding was accepted.").waitFor();
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByRole("heading", { level: 1, name: "Check before it comes into force" }).waitFor();
  }
}
