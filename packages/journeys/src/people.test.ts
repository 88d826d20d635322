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
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world[Symbol.asyncDispose]();
});

/** What axe finds at both widths, screen by screen. */
const problems: string[] = [];

async function checkBothWidths(page: Page): Promise<void> {
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const found = await accessibilityProblems(page);
    problems.push(...found.map((problem) => `${page.url()} at ${width} px: ${problem}`));
  }
}

async function visit(login: string): Promise<Page> {
  const page = await newPage(browser, { viewport: { width: 1440, height: 900 } });
  await signIn({ page, baseUrl: world.baseUrl }, `${login}@staffordshire.example`);
  return page;
}

async function open(page: Page, path: string, heading: string): Promise<void> {
  await page.goto(`${world.baseUrl}${path}`);
  await page.getByRole("heading", { level: 1, name: heading }).waitFor();
}

async function fillDay(
  page: Page,
  group: string,
  [day, month, year]: readonly [string, string, string],
): Promise<void> {
  const date = page.getByRole("group", { name: group });
  await date.getByLabel("Day").fill(day);
  await date.getByLabel("Month").fill(month);
  await date.getByLabel("Year").fill(year);
}

async function personIdOf(login: string): Promise<string> {
  const [row] = await world.database.query<{ id: string }>(
    "select person_id as id from people.logins where subject = $1",
    [`${login}@staffordshire.example`],
  );
  return row?.id ?? "";
}

test(
  "an election day gives the deputy's term its end, in the office and on the public page",
  { timeout: 60_000 },
  async () => {
    const page = await visit("force.admin");
    await open(page, "/admin/people/offices", "Offices and bodies");
    await page.getByText("No election day has been entered").waitFor();
    await checkBothWidths(page);
    await page.getByRole("button", { name: "Enter an election day" }).click();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("There is a problem").waitFor();
    await checkBothWidths(page);
    await fillDay(page, "Day of the poll", ["4", "5", "2028"]);
    await page.getByLabel("Source").fill("Invented notice of election");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("The election day is entered").waitFor();
    const deputy = await personIdOf("deputy");
    await open(page, `/admin/people/${deputy}`, "Idris Birkett (demo)");
    await page.getByText("Ends by 10 May 2028 at the latest").waitFor();
    await checkBothWidths(page);
    await open(page, "/admin/people/access", "Who can see what, and why");
    await page.getByLabel("What", { exact: true }).selectOption({ label: "Review and publish declarations" });
    await page.getByRole("rowheader", { name: /registrar@staffordshire.example/ }).waitFor();
    await checkBothWidths(page);
    await fillDay(page, "Access on", ["1", "1", "2019"]);
    await page.getByRole("button", { name: "Show this day" }).click();
    await page
      .getByText(/1 January 2019/)
      .first()
      .waitFor();
    expect(await page.getByRole("rowheader", { name: /registrar@staffordshire.example/ }).count()).toBe(0);
    await checkBothWidths(page);
    await open(page, `/staffordshire/people/${deputy}`, "Idris Birkett (demo)");
    const term = page.getByText("Ends by 10 May 2028 at the latest");
    await term.waitFor();
    expect(await term.textContent()).toContain("Policing and Crime Act 2017, section 121");
    await checkBothWidths(page);
  },
);

test(
  "what is kept about a person is seen by that person and by who looks after it, and by nobody else",
  { timeout: 60_000 },
  async () => {
    const staff = await personIdOf("staff");
    const officer = await visit("monitoring.officer");
    await open(officer, `/admin/people/${staff}`, "Anwen Hollin (demo)");
    await officer.getByRole("button", { name: "Record vetting" }).click();
    await officer.getByLabel("Level").fill("Recruitment");
    await fillDay(officer, "Granted on", ["1", "6", "2024"]);
    await officer.getByRole("button", { name: "Save" }).click();
    await officer.getByRole("link", { name: /does not say how long vetting lasts/ }).waitFor();
    await checkBothWidths(officer);
    await fillDay(officer, "Last day (optional)", ["31", "5", "2034"]);
    await officer.getByRole("button", { name: "Save" }).click();
    await officer.getByText("The vetting is recorded").waitFor();
    await officer.getByRole("rowheader", { name: "Recruitment" }).waitFor();
    await checkBothWidths(officer);

    const own = await visit("staff");
    await own.getByText("Due by 31 May 2034").waitFor();
    await checkBothWidths(own);
    await open(own, `/admin/people/${staff}`, "Anwen Hollin (demo)");
    await own.getByRole("rowheader", { name: "Recruitment" }).waitFor();
    await own.getByRole("button", { name: "Add a relationship" }).click();
    await own.getByLabel("Close friend").check();
    await own.getByLabel("Who").fill("Jo Example (invented)");
    await own.getByRole("button", { name: "Save" }).click();
    await own.getByText("The relationship is recorded").waitFor();
    await checkBothWidths(own);

    const colleague = await visit("cfo");
    await open(colleague, `/admin/people/${staff}`, "Anwen Hollin (demo)");
    await colleague.getByText("Who they report to").waitFor();
    expect(await colleague.getByText(/Recruitment|Jo Example/).count()).toBe(0);
  },
);

test("the public sees since when an office is vacant, and how it stood before", { timeout: 60_000 }, async () => {
  await world.database.query(
    `update people.appointments a set to_day = '2026-01-31' from people.offices o
     where o.force_id = a.force_id and o.id = a.office_id and o.role = 'CFO' and a.to_day is null`,
  );
  const page = await newPage(browser, { viewport: { width: 1440, height: 900 } });
  await open(page, "/staffordshire/people", "Who holds office");
  await page.getByText(/Vacant since 1 February 2026/).waitFor();
  await checkBothWidths(page);
  await page.getByLabel("As it stood on").fill("2026-01-31");
  await page.getByRole("button", { name: "Show this day" }).click();
  await page.waitForURL(/on=2026-01-31/);
  expect(await page.getByText(/Vacant since/).count()).toBe(0);
  const csv = await page.request.get(`${world.baseUrl}/staffordshire/people.csv?on=2026-02-01`);
  expect(await csv.text()).toContain("2026-02-01");
  const json = (await (await page.request.get(`${world.baseUrl}/staffordshire/people.json?on=2026-02-01`)).json()) as {
    vacancies: { since: string }[];
  };
  expect(json.vacancies.map(({ since }) => since)).toEqual(["2026-02-01"]);
});

test(
  "a leaver: the plan, the check, the panel, and all undone before the day; a joiner and a mover begin the same way",
  { timeout: 60_000 },
  async () => {
    const manager = await personIdOf("line.manager");
    const page = await visit("force.admin");
    await open(page, `/admin/people/${manager}`, "Percival Greaves (demo)");
    await page.getByRole("button", { name: "Leaves" }).click();
    await page.getByRole("heading", { level: 1, name: "Somebody leaves" }).waitFor();
    await fillDay(page, "Last day", ["31", "12", "2027"]);
    await page.getByLabel("Reason").fill("Invented");
    await page.getByRole("button", { name: "See what it comes to" }).click();
    await page.getByRole("link", { name: /choose to whom they report/ }).waitFor();
    await checkBothWidths(page);
    await page.getByLabel(/Who takes over the staff/).selectOption(await personIdOf("registrar"));
    await page.getByRole("button", { name: "See what it comes to" }).click();
    await page.getByRole("heading", { level: 1, name: "Check what it comes to" }).waitFor();
    await page.getByText(/^Open work stays with the office, not with the person\./).waitFor();
    await page.getByText("line.manager@staffordshire.example signs in until 31 December 2027").waitFor();
    await page.getByText(/Anwen Hollin \(demo\) reports to .* from 1 January 2028/).waitFor();
    await page.getByRole("heading", { name: /^What ends \(\d+\)$/ }).waitFor();
    await checkBothWidths(page);
    await page.getByRole("button", { name: "Record the leaving" }).click();
    await page.getByRole("heading", { level: 1, name: /leaves after 31 December 2027/ }).waitFor();
    await checkBothWidths(page);
    for (const [day, signsIn] of [
      ["2027-12-31", true],
      ["2028-01-01", false],
    ] as const) {
      await open(page, `/admin/people/access?on=${day}`, "Who can see what, and why");
      await page
        .getByRole("rowheader", { name: /registrar@staffordshire.example/ })
        .first()
        .waitFor();
      const row = page.getByRole("rowheader", { name: /line\.manager@staffordshire\.example/ });
      expect((await row.count()) > 0).toBe(signsIn);
    }
    await open(page, `/admin/people/${manager}`, "Percival Greaves (demo)");
    await page.getByRole("link", { name: "Undo the leaving" }).click();
    await page.getByLabel("Why they stay").fill("Invented");
    await checkBothWidths(page);
    await page.getByRole("button", { name: "Undo the leaving" }).click();
    await page.getByText("The leaving is undone").waitFor();
    const ended = await world.database.query(
      "select 1 from people.appointments where person_id = $1 and to_day is not null",
      [manager],
    );
    expect(ended).toEqual([]);
    for (const [path, heading] of [
      [`/admin/people/${manager}/move`, "Somebody moves"],
      ["/admin/people/join", "Somebody joins"],
    ] as const) {
      await open(page, path, heading);
      await checkBothWidths(page);
    }
  },
);

test("none of these screens has a barrier that axe knows of, at 320 and 1440 pixels", () => {
  expect(problems).toEqual([]);
});
