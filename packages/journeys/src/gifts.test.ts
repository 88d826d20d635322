import { forceOf } from "@probity/platform/testing/force";
import { startTestPlatform, type TestPlatform } from "@probity/platform/testing/test-platform";
import { until } from "@probity/testkit/until";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessibilityProblems } from "./accessibility.js";
import { launchBrowser, newPage } from "./browser.js";
import { signIn } from "./steps.js";

let world: TestPlatform;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [world, browser] = await Promise.all([startTestPlatform(), launchBrowser()]);
  page = await newPage(browser, { viewport: { width: 1440, height: 900 } });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world[Symbol.asyncDispose]();
});

async function expectNoProblems(): Promise<void> {
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await accessibilityProblems(page)).toEqual([]);
  }
}

const heading = (name: string) => page.getByRole("heading", { level: 1, name }).waitFor();
const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(new Date());
const publicPage = async (address: string) => (await fetch(`${world.baseUrl}${address}`)).text();

async function fillOffer(): Promise<void> {
  const [year = "", month = "", day = ""] = today.split("-");
  await page.getByLabel("Gift", { exact: true }).check();
  await page.getByLabel("What was it?").fill("A desk diary");
  await page.getByLabel("Who offered it?").fill("Harbour Print Ltd (invented)");
  await page.getByLabel("A company, charity or club").check();
  await page.getByLabel("Day", { exact: true }).fill(day);
  await page.getByLabel("Month", { exact: true }).fill(month);
  await page.getByLabel("Year", { exact: true }).fill(year);
  await page.getByLabel("It is my estimate").check();
  await page.getByLabel("Value in pounds").fill("5");
  await page.getByLabel("A thing of little worth for use at work").check();
}

test("worked case 4: a member of staff in Devon and Cornwall declines a diary, and declares it", async () => {
  await signIn({ page, baseUrl: world.baseUrl }, "staff@devon-and-cornwall.example");
  await page.getByRole("link", { name: "Gifts and hospitality" }).click();
  await heading("Gifts and hospitality");
  await page.getByText("You have declared no offer as of").waitFor();
  await expectNoProblems();
  await page.getByRole("button", { name: "Declare an offer" }).click();
  await heading("Declare an offer");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("alert").getByText("Say who offered it").waitFor();
  await expectNoProblems();
  await fillOffer();
  await page.getByText("It may be accepted, and is recorded.").waitFor();
  expect(await page.getByRole("main").innerText()).toContain("DC-REG.4");
  await page.getByLabel("Declined", { exact: true }).check();
  await expectNoProblems();
  await page.getByRole("button", { name: "Continue" }).click();
  await heading("Check what you declare");
  await page.getByText("£5.00 (estimate)").waitFor();
  await expectNoProblems();
  await page.getByRole("button", { name: "Declare this offer" }).click();
  await heading("Offer declared");
  await expectNoProblems();
  await page.getByRole("link", { name: "See what you declared" }).click();
  await heading("Offer from Harbour Print Ltd (invented)");
  await expectNoProblems();
}, 90_000);

test("worked case 4: the registrar publishes it, and everybody reads that it was declined", async () => {
  const address = "/devon-and-cornwall/gifts";
  expect(await publicPage(address)).toContain("No offers of gifts or hospitality published as of");
  await signIn({ page, baseUrl: world.baseUrl }, "registrar@devon-and-cornwall.example");
  await page.goto(`${world.baseUrl}/admin/gifts`);
  await page.getByRole("table", { name: "Waiting for review" }).getByRole("link").first().click();
  await page.getByLabel("Publish it", { exact: true }).check();
  await expectNoProblems();
  await page.getByRole("button", { name: "Save the decision" }).click();
  await page.getByText("The offer is on the register").waitFor();
  await until("the page shows it", async () => (await publicPage(address)).includes("A desk diary"));
  await page.goto(`${world.baseUrl}${address}`);
  const table = page.getByRole("table", { name: "Offers of gifts and hospitality" });
  const text = (await table.innerText()).replaceAll(/\s+/g, " ");
  for (const words of [
    "Declined",
    "A member of staff",
    "£5 (estimate)",
    "DC-REG.2",
    "SI 2011/3050, Schedule, para 2(e)",
  ])
    expect(text).toContain(words);
  await expectNoProblems();
  const { entries } = JSON.parse(await publicPage(`${address}.json`)) as { entries: object[] };
  expect(entries).toMatchObject([
    { response: "DECLINED", recipient: null, value: "£5 (estimate)", timingVerified: false },
  ]);
  expect(await publicPage(`${address}.csv`)).toMatch(/Harbour Print Ltd \(invented\).*DECLINED/);
}, 90_000);

const hostile = '=HYPERLINK("https://x.example","A desk diary") <img src=x onerror="window.pwned=1">';

test("worked case 4: the same offer to the commissioner of Avon and Somerset is public by the Order, with the local titles", async () => {
  const force = await forceOf(world, "avon-and-somerset");
  const offer = {
    giverName: "Harbour Print Ltd (invented)",
    giverKind: "ORGANISATION",
    kind: "GIFT",
    description: hostile,
    valuePence: 500,
    valueBasis: "ESTIMATE",
    offeredOn: today,
    response: "DECLINED",
  };
  const declared = await force.change<{ id: string }>("pcc", "declareGiftOffer", offer);
  expect(declared.errors).toEqual([]);
  const giftOfferId = declared.data["declareGiftOffer"]?.id ?? "";
  const { errors } = await force.change("registrar", "publishGiftOffer", { giftOfferId, version: 1 });
  expect(errors).toEqual([]);
  const address = "/avon-and-somerset/gifts";
  await until("the page shows it", async () => (await publicPage(`${address}.json`)).includes("A desk diary"));
  expect(await publicPage(address)).not.toContain("<img src");
  expect(await publicPage(`${address}.csv`)).toContain("\"'=HYPERLINK");
  await page.goto(`${world.baseUrl}${address}?lang=cy`);
  const text = await page.getByRole("table").innerText();
  for (const words of ["Gwrthodwyd", "£5 (amcangyfrif)", "SI 2011/3050, Schedule, para 2(e)", hostile])
    expect(text).toContain(words);
  expect(await page.evaluate(() => "pwned" in window)).toBe(false);
  await expectNoProblems();
  await page.getByRole("table").getByRole("link").first().click();
  await page.getByText("A desk diary").waitFor();
  await expectNoProblems();
}, 90_000);
