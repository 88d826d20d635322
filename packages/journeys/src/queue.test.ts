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

/** Raises a breach by the commissioner, as the page does. */
async function raiseBreach(): Promise<string> {
  const pcc = await person("pcc");
  const breach = { matter: "BREACH_BY_OTHERS", narrative: "Facilities used for a rally.", directDiscussion: "TRIED" };
  const input = { forceId: pcc.forceId, subjectPersonId: pcc.id, idempotencyKey: "a breach", ...breach };
  const { data, errors } = await world.ask<{ raiseConcern: { reference: string } }>(
    "mutation ($input: RaiseConcernInput!) { raiseConcern(input: $input) { reference } }",
    { variables: { input }, as: "staff@staffordshire.example" },
  );
  expect(errors ?? []).toEqual([]);
  return data?.raiseConcern.reference ?? "";
}

async function openCase(page: Page, reference: string): Promise<void> {
  await page.goto(`${world.baseUrl}/admin/cases`);
  await page.getByRole("link", { name: reference, exact: true }).click();
  await page.getByRole("heading", { level: 1, name: reference }).waitFor();
  await page.getByRole("heading", { name: "What you can do next" }).waitFor();
}

async function recordStep(page: Page, name: string, note: string): Promise<void> {
  await page.getByLabel("What was said, done or decided, and why").fill(note);
  await page.getByRole("button", { name: "Record this step" }).click();
  await page.getByText("The step is recorded").waitFor();
  expect(await page.getByRole("main").innerText()).toContain(name);
}

/** What the first journey gave to the Panel. */
let complaint = "";

test(
  "ST-24: a breach by the PCC is referred to the Panel, which acknowledges it, takes it on by the law and passes it to the IOPC",
  { timeout: 120_000 },
  async () => {
    const admin = await as("force.admin");
    await admin.page.goto(`${world.baseUrl}/admin/settings/configuration/statutory`);
    await admin.page.getByText("Nobody is named and nothing is delegated").waitFor();
    await check(admin.page);
    await admin.page.getByRole("link", { name: "Record a delegation of the initial handling" }).click();
    await admin.page.getByRole("button", { name: "Record this" }).click();
    await admin.page.getByRole("alert").waitFor();
    await check(admin.page);
    await admin.page.getByLabel("Monitoring Officer").check();
    await admin.page.getByLabel("By what").fill("Minute 7 of the Panel (invented)");
    await admin.page.getByRole("button", { name: "Record this" }).click();
    await admin.page.getByText("It is recorded who acts").waitFor();
    await admin.page.getByText("Minute 7 of the Panel (invented)").waitFor();
    await check(admin.page);
    await admin.page.getByRole("link", { name: "Name who acts for the Panel" }).click();
    await admin.page.getByLabel("Who acts for the Panel").selectOption((await person("panel.chair")).id);
    await admin.page.getByLabel("By what").fill("Minute 8 of the Panel (invented)");
    await admin.page.getByRole("button", { name: "Record this" }).click();
    await admin.page.getByText("Minute 8 of the Panel (invented)").waitFor();

    const reference = await raiseBreach();
    const { page } = await as("chief.executive");
    await openCase(page, reference);
    await page.getByRole("link", { name: "Refer it to another body" }).click();
    await page.getByLabel("Who is it referred to?").selectOption("CHAIR_OF_OVERSIGHT_BODY");
    await page.getByLabel("Clause that the referral follows, where one says so").fill("ST-24");
    await check(page);
    await recordStep(page, "Referred: ", "Serious enough for the Panel.");
    expect(await page.getByText("Those to whom it was referred acknowledge it themselves.").count()).toBe(1);

    const chair = await as("panel.chair");
    await openCase(chair.page, reference);
    await chair.page.getByRole("link", { name: "Record that the referral was acknowledged" }).click();
    await recordStep(chair.page, "Referral acknowledged", "Received.");
    await page.goto(`${world.baseUrl}/admin/cases`);
    await page.getByRole("heading", { level: 1, name: "Cases" }).waitFor();
    expect(await page.getByRole("link", { name: reference, exact: true }).count()).toBe(0);

    await chair.page.getByRole("link", { name: "Hand it to the Police and Crime Panel" }).click();
    await check(chair.page);
    await chair.page.getByLabel("Why it goes on by the other route").fill("It is about the commissioner's conduct.");
    await chair.page.getByRole("button", { name: "Hand it over" }).click();
    await chair.page.getByText("The case has been handed over").waitFor();

    const delegate = await as("monitoring.officer");
    await openCase(delegate.page, reference);
    await delegate.page.getByText("Minute 7 of the Panel (invented)").waitFor();
    await delegate.page.getByRole("link", { name: "Record the complaint" }).click();
    await delegate.page.getByLabel("It alleges a crime").check();
    await recordStep(delegate.page, "Complaint recorded", "Alleges misuse of money.");
    await delegate.page.getByText("The law may set a time for this").first().waitFor();
    await check(delegate.page);
    await delegate.page.getByRole("link", { name: "Pass it to the Independent Office for Police Conduct" }).click();
    await recordStep(delegate.page, "Passed to the Independent Office for Police Conduct", "By secure post.");
    complaint = reference;
    const pcc = await as("pcc");
    await pcc.page.goto(`${world.baseUrl}/admin/cases`);
    await pcc.page.getByText("You have no part in any case").waitFor();
    await admin.page.goto(`${world.baseUrl}/admin/settings/configuration/retention/BREACH_BY_OFFICE_HOLDER`);
    await admin.page.getByLabel(/^How many months/).fill("12");
    await admin.page.getByLabel("The day on which whom it is about leaves office").check();
    await admin.page.getByLabel(/^By which rule or policy/).fill("Retention schedule 4 (invented)");
    await check(admin.page);
    expect(problems.splice(0)).toEqual([]);
  },
);

/** The monitoring officer closes the case, and records what came of it, as its page does. */
async function close(reference: string): Promise<void> {
  const { forceId } = await person("monitoring.officer");
  for (const [kind, more] of [
    ["INFORMAL_RESOLUTION", {}],
    ["OUTCOME", { outcome: "SETTLED" }],
    ["CLOSED", {}],
  ] as const) {
    const [found] = await world.database.query<{ caseId: string; version: number }>(
      'select id as "caseId", version from cases.cases where reference = $1',
      [reference],
    );
    const input = { forceId, ...found, kind, note: "Done.", ...more, idempotencyKey: `${kind} of ${reference}` };
    const { errors } = await world.ask(
      "mutation ($input: RecordCaseStepInput!) { recordCaseStep(input: $input) { id } }",
      { variables: { input }, as: "monitoring.officer@staffordshire.example" },
    );
    expect(errors).toEqual([]);
  }
}

/** A redacted note of the case, looked at by the registrar, and found from its clause by whoever handles cases. */
async function noteIt(reference: string, { page, baseUrl }: { page: Page; baseUrl: string }): Promise<void> {
  await close(reference);
  await page.goto(`${baseUrl}/admin/cases`);
  await page.getByRole("link", { name: reference, exact: true }).click();
  await page.getByRole("link", { name: "Write a redacted note of this case as a precedent" }).click();
  await page.getByLabel("Clause").fill("ST-17");
  await page.getByLabel("The question in one sentence").fill("Is raising one’s voice a want of respect?");
  await page.getByLabel("What was advised or decided, and why").fill("Write to rowan@post.example.");
  await check(page);
  await page.getByRole("button", { name: "Send to a second officer" }).click();
  await page.getByText("These words look like personal data").first().waitFor();
  await page.getByLabel("What was advised or decided, and why").fill("It is where others hear it.");
  await page.getByRole("button", { name: "Send to a second officer" }).click();
  await page.getByText("The note waits for a second officer").waitFor();

  const registrar = await as("registrar");
  await registrar.page.goto(`${baseUrl}/admin/precedents`);
  await registrar.page.getByRole("link", { name: /^Look at this note/ }).click();
  await registrar.page.getByLabel("Publish it for those who handle cases").check();
  await check(registrar.page);
  await registrar.page.getByRole("button", { name: "Record this" }).click();
  await registrar.page.getByText("The note is published").waitFor();

  const [version] = await world.database.query<{ id: string }>(
    "select v.id from protocols.protocol_versions v join protocols.forces f on f.id = v.force_id where f.slug = 'staffordshire' and v.status = 'IN_FORCE'",
  );
  await page.goto(`${baseUrl}/admin/protocols/versions/${version?.id}`);
  await page.getByRole("link", { name: /^Precedents \(1\)/ }).click();
  await page.getByText("It is where others hear it.").waitFor();
  await check(page);
  const pcc = await as("pcc");
  await pcc.page.goto(`${baseUrl}/admin/precedents`);
  await pcc.page.getByText("No note has been published yet").waitFor();
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

    await handler.page.getByRole("link", { name: "Figures of cases" }).click();
    await handler.page.getByRole("heading", { level: 2, name: /^Your cases in / }).waitFor();
    await handler.page.getByRole("rowheader", { name: "Respect and courtesy" }).first().waitFor();
    await handler.page.getByText(/^The figures of .* are not published yet$/).waitFor();
    await check(handler.page);
    await handler.page.getByRole("link", { name: "Back to cases" }).click();

    await handler.page.getByRole("link", { name: reference, exact: true }).click();
    await handler.page.getByRole("link", { name: "It is about somebody else as well" }).click();
    await handler.page.getByLabel("Whom it is about as well").selectOption((await person("deputy")).id);
    await check(handler.page);
    await handler.page.getByLabel("Why it is about this person").fill("Was in the room.");
    await handler.page.getByRole("button", { name: "Name this person" }).click();
    await handler.page.getByText("The person has been named and sees no trace of the case.").waitFor();

    const registrar = await as("registrar");
    await handOver(handler, reference, "registrar");
    // The page may list what the tests before left with this person; what was handed over it does not.
    await expect.poll(() => handler.page.getByRole("link", { name: reference, exact: true }).count()).toBe(0);
    await registrar.page.goto(`${baseUrl}/admin/notices`);
    await registrar.page.getByText("Cases were handed over to you.").waitFor();
    await handOver(registrar, reference, "monitoring.officer");

    await noteIt(reference, handler);

    const admin = await as("force.admin");
    await admin.page.goto(`${baseUrl}/admin/settings/configuration/queue-keeper`);
    await admin.page.getByText("At present nobody is named").waitFor();
    await check(admin.page);
    expect(problems).toEqual([]);
  },
);

/** Hands a case over by the page of all open cases. */
async function handOver({ page }: { page: Page }, reference: string, to: string): Promise<void> {
  await page.goto(`${world.baseUrl}/admin/cases`);
  await page.getByRole("link", { name: "Hand over your open cases" }).click();
  await page.getByRole("button", { name: "Hand over" }).click();
  await page.getByRole("link", { name: "Choose to whom" }).waitFor();
  await check(page);
  await page.getByLabel("To whom").selectOption((await person(to)).id);
  await page.getByRole("row", { name: reference }).getByText("It is handed over").waitFor();
  await page.getByLabel("Why").fill("I am away.");
  await page.getByRole("button", { name: "Hand over" }).click();
  await page.getByText("Handed over.").first().waitFor();
}

async function send(name: string, input: object, login: string): Promise<void> {
  const { forceId } = await person(login);
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { errors } = await world.ask(`mutation ($input: ${type}!) { ${name}(input: $input) { id } }`, {
    variables: { input: { forceId, idempotencyKey: JSON.stringify(input), ...input } },
    as: `${login}@staffordshire.example`,
  });
  expect(errors ?? []).toEqual([]);
}

async function sendOf(name: string, reference: string, input: object, login: string): Promise<void> {
  const [found] = await world.database.query<{ caseId: string; version: number }>(
    'select id as "caseId", version from cases.cases where reference = $1',
    [reference],
  );
  await send(name, { ...found, ...input }, login);
}

test(
  "an appeal: staff ask for a review of what the monitoring officer decided; the treasurer, who did not handle it, decides it",
  { timeout: 120_000 },
  async () => {
    const pcc = await person("pcc");
    const concern = { matter: "DISRESPECT", narrative: "Shouted at.", directDiscussion: "TRIED" };
    await send("raiseConcern", { subjectPersonId: pcc.id, ...concern }, "staff");
    const [raised] = await world.database.query<{ reference: string }>(
      "select reference from cases.cases order by id desc limit 1",
    );
    const reference = raised?.reference ?? "";
    const give = async (login: string) =>
      sendOf("giveWaitingCase", reference, { personId: (await person(login)).id, reason: "Free." }, "panel.chair");
    await give("monitoring.officer");
    for (const step of [
      { kind: "INFORMAL_RESOLUTION" },
      { kind: "FORMAL_STAGE" },
      { kind: "DECISION", finding: "NOT_UPHELD", clauses: ["ST-17"] },
    ])
      await sendOf("recordCaseStep", reference, { note: "Invented.", ...step }, "monitoring.officer");

    const { page } = await as("staff");
    await openCase(page, reference);
    await page.getByRole("link", { name: "Ask for an appeal or review" }).click();
    await page.getByText("may not take part in this matter").first().waitFor();
    await page.getByRole("button", { name: "Ask for it" }).click();
    await page.getByRole("alert").waitFor();
    await check(page);
    await page.getByLabel("Why the decision should be looked at again").fill("Nobody asked who else was there.");
    await page.getByRole("button", { name: "Ask for it" }).click();
    await page.getByText("The appeal or review has been asked for.").waitFor();
    expect(await page.getByRole("link", { name: "Ask for an appeal or review" }).count()).toBe(0);

    await give("cfo");
    const cfo = await as("cfo");
    await openCase(cfo.page, reference);
    await cfo.page.getByRole("link", { name: "Decide the appeal or review" }).click();
    await cfo.page.getByText("Nobody asked who else was there.").waitFor();
    await cfo.page.getByLabel("Varied: another finding replaces it").check();
    await cfo.page.getByLabel("Why", { exact: true }).fill("Two others heard it.");
    await cfo.page.getByRole("button", { name: "Record what you decide" }).click();
    await cfo.page.getByRole("link", { name: "Say what is found instead." }).waitFor();
    await check(cfo.page);
    await cfo.page.getByLabel("Partly upheld").check();
    await cfo.page.getByRole("button", { name: "Record what you decide" }).click();
    await cfo.page.getByText("What came of the appeal or review is recorded.").waitFor();
    await cfo.page.getByText("Varied: another finding replaces it").waitFor();
    const readings = cfo.page.getByRole("table", { name: "Who read what of this case" });
    await readings
      .getByText((await person("cfo")).name)
      .first()
      .waitFor();
    await cfo.page.goto(`${cfo.page.url()}/print`);
    await cfo.page.getByText("Handled by").waitFor();
    await check(cfo.page);
    const chair = await as("panel.chair");
    await openCase(chair.page, complaint);
    await chair.page.getByRole("link", { name: /^Give a part of it to the force’s own route/ }).click();
    await chair.page.getByRole("radio").first().check();
    await chair.page.getByLabel("What goes the other way").fill("Spoke sharply to staff about it.");
    await check(chair.page);
    await chair.page.getByRole("button", { name: "Open the case beside this one" }).click();
    await chair.page.getByText("The case beside this one is open.").waitFor();
    await chair.page.getByText(/^By the force’s own route a part of it has run beside this case/).waitFor();
    await check(chair.page);
    expect(problems.splice(0)).toEqual([]);
  },
);
