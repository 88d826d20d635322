import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { casesSubgraph } from "../subgraph.js";

type Person = Awaited<ReturnType<typeof actor>>;

interface Seen {
  id: string;
  version: number;
  route: { explanation: string[] } | null;
  clocks: { kind: string; dueOn: string | null; explanation: string[] }[];
}
interface Kind {
  kind: string;
  settings: { id: string; from: string; to: string | null }[];
  questions: { id: string }[];
}

let cases: TestSubgraph;
let now = "2026-12-04T10:00:00Z";
beforeAll(async () => {
  cases = await openSubgraph(casesSubgraph, { clock: { now: () => new Date(now) } });
});
afterAll(() => cases[Symbol.asyncDispose]());

const at = (slug: string, login: string) => actor(cases.database, slug, login);
const view = `id version kind stage status kindTitle welshTitle: kindTitle(language: CY) facts { id title value } answers { id title value }
  route { clauseId recipients { role } passedOver { role } explanation welsh: explanation(language: CY) }
  clocks { kind dueOn dueAt target targetSince timingVerified citation state metAt explanation welsh: explanation(language: CY) }
  steps { kind title clauseId reason welsh: reason(language: CY) } actions { kind permitted }`;

let keys = 0;
async function send(name: string, type: string, input: object, as: Person) {
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${view} } }`;
  const keyed = { forceId: as.forceId, idempotencyKey: `case-kinds-${(keys += 1)}`, ...input };
  const { data, errors } = await cases.execute(document, { input: keyed }, as);
  return { seen: (data as unknown as Record<string, Seen> | null)?.[name] as Seen, errors };
}

const open = (kind: string, facts: [string, string][], as: Person, more: object = {}) =>
  send(
    "openCase",
    "OpenCaseInput",
    { kind, narrative: "Invented.", facts: facts.map(([id, value]) => ({ id, value })), answers: [], ...more },
    as,
  );
const step = (of: Seen, kind: string, more: object, as: Person) =>
  send("recordCaseStep", "RecordCaseStepInput", { caseId: of.id, version: of.version, kind, note: "So.", ...more }, as);
const facts = (of: Seen, given: [string, string][], as: Person) =>
  send(
    "recordCaseFacts",
    "RecordCaseFactsInput",
    { caseId: of.id, version: of.version, facts: given.map(([id, value]) => ({ id, value })) },
    as,
  );

async function kinds(as: Person): Promise<Kind[]> {
  const asked = `query ($force: ID!) { caseKinds(force: $force) { kind titleEn titleCy renamed opening viewerCanRaise covered stages steps retentionMonths
    facts { id type required sealed } questions { id titleEn type } rules { clauseId en cy } timings { citation timingVerified en } targets { what length unit }
    settings { id from to reason } } }`;
  const { data, errors } = await cases.execute(asked, { force: as.forceId }, as);
  expect(errors).toEqual([]);
  return (data as unknown as { caseKinds: Kind[] }).caseKinds;
}
const kind = async (name: string, as: Person) => (await kinds(as)).find((one) => one.kind === name) as Kind;

async function configure(input: object, as: Person) {
  const keyed = { forceId: as.forceId, idempotencyKey: `kind-set-${(keys += 1)}`, questions: [], targets: [] };
  const document = `mutation ($input: ConfigureCaseKindInput!) { configureCaseKind(input: $input) { kind questions { id } settings { id from to } } }`;
  const { data, errors } = await cases.execute(
    document,
    { input: { ...keyed, reason: "Agreed in March.", ...input } },
    as,
  );
  return { set: (data as unknown as { configureCaseKind: Kind } | null)?.configureCaseKind, errors };
}

test("every kind of case says what is asked, who may begin it, how far it goes, what rules it and how long it is kept", async () => {
  const all = await kinds(await at("devon-and-cornwall", "staff"));
  expect(all).toHaveLength(14);
  const of = (name: string) => all.find((one) => one.kind === name);
  expect(of("POLITICAL_ACTIVITY_QUERY")).toMatchObject({
    opening: "FORM",
    viewerCanRaise: true,
    covered: true,
    rules: [{ clauseId: "DC-POL.q" }],
    stages: ["RECEIVED", "REFERRED", "CLOSED"],
    retentionMonths: null,
    settings: [],
  });
  expect(of("INFORMATION_RESERVATION")).toMatchObject({
    facts: [{ id: "request", sealed: true }, { id: "answerDueOn" }, { id: "decision" }],
    rules: expect.arrayContaining([expect.objectContaining({ clauseId: "DC-CON.5" })]) as unknown,
  });
  expect(of("CONFIRMATION_HEARING")).toMatchObject({
    viewerCanRaise: false,
    timings: [{ timingVerified: true, en: "3 weeks" }],
  });
  expect(of("BREACH_BY_STAFF")).toMatchObject({ stages: expect.arrayContaining(["DECIDED", "REVIEW"]) as unknown });
  const staffordshire = await kinds(await at("staffordshire", "staff"));
  expect(staffordshire.find((one) => one.kind === "POLITICAL_ACTIVITY_QUERY")).toMatchObject({
    covered: false,
    rules: [],
  });
});

test("an administrator renames a kind, asks and aims at something from a day on: cases of before go on as they were", async () => {
  const [admin, staff, chief] = [
    await at("devon-and-cornwall", "force.admin"),
    await at("devon-and-cornwall", "staff"),
    await at("devon-and-cornwall", "chief.executive"),
  ];
  const before = await open("POLITICAL_ACTIVITY_QUERY", [["activity", "COUNCIL"]], staff);
  expect(before.errors).toEqual([]);
  expect(before.seen).toMatchObject({ kindTitle: "Political activity", clocks: [], answers: [] });
  const set = {
    kind: "POLITICAL_ACTIVITY_QUERY",
    from: "2026-12-04",
    titleEn: "Politics query",
    titleCy: "Ymholiad gwleidyddiaeth",
    questions: [
      { type: "TEXT", titleEn: "Which party?", titleCy: "Pa blaid?", required: true, choices: [] },
      {
        type: "CHOICE",
        titleEn: "Where?",
        required: false,
        choices: [{ en: "In the county", cy: "Yn y sir" }, { en: "Elsewhere" }],
      },
    ],
    targets: [
      { what: "FIRST_STEP", length: 5, unit: "WORKING_DAYS" },
      { what: "CLOSING", length: 12, unit: "WEEKS" },
    ],
  };
  expect((await configure(set, staff)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  expect((await configure(set, chief)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  expect((await configure({ ...set, from: "2026-12-03" }, admin)).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "from" } },
  ]);
  const done = await configure(set, admin);
  expect(done.errors).toEqual([]);
  expect((await configure(set, admin)).errors).toMatchObject([{ code: "CONFLICT" }]);
  const [party, where] = (await kind("POLITICAL_ACTIVITY_QUERY", staff)).questions.map(({ id }) => id);
  expect((await open("POLITICAL_ACTIVITY_QUERY", [["activity", "COUNCIL"]], staff)).errors).toMatchObject([
    { code: "INVALID", extensions: { field: `answers.${party}`, reason: "MISSING" } },
  ]);
  const answers = [
    { id: party, value: "The Planted Party" },
    { id: where, value: "C1" },
  ];
  const { seen, errors } = await open("POLITICAL_ACTIVITY_QUERY", [["activity", "COUNCIL"]], staff, { answers });
  expect(errors).toEqual([]);
  expect(seen).toMatchObject({
    kindTitle: "Politics query",
    welshTitle: "Ymholiad gwleidyddiaeth",
    facts: [{ id: "activity", value: "Activities of a council" }],
    answers: [
      { title: "Which party?", value: "The Planted Party" },
      { title: "Where?", value: "In the county" },
    ],
    clocks: [
      {
        kind: "FIRST_STEP",
        dueOn: "2026-12-11",
        target: true,
        targetSince: "2026-12-04",
        citation: null,
        state: "RUNNING",
      },
      { kind: "CLOSING", dueOn: "2027-02-26", target: true },
    ],
  });
  const [explanation = ""] = seen.clocks.map((one) => one.explanation.join());
  expect(explanation).toContain("within 5 working days of raising the case (4 December 2026)");
  expect(explanation).toContain("target of the force since 4 December 2026, not the law or the protocol");
  expect(JSON.stringify(seen.clocks)).toContain("targed yr heddlu ers 4 Rhagfyr 2026");
  const given = await send(
    "recordAdvice",
    "RecordAdviceInput",
    { caseId: seen.id, version: seen.version, words: "It is open to you." },
    chief,
  );
  expect(given.seen.clocks).toMatchObject([{ kind: "FIRST_STEP", state: "MET" }, { state: "RUNNING" }]);
  const over = await step(given.seen, "OUTCOME", { outcome: "SETTLED" }, chief);
  expect(over.errors).toEqual([]);
  const closed = await step(over.seen, "CLOSED", {}, chief);
  expect(closed.seen).toMatchObject({ stage: "CLOSED", clocks: [{ state: "MET" }, { kind: "CLOSING", state: "MET" }] });
  const { data } = await cases.execute(
    "query ($id: ID!) { case(id: $id) { kindTitle clocks { kind } } }",
    { id: before.seen.id },
    staff,
  );
  // Raised on the same day as the setting: it is named by what holds on that day, and aims at nothing it was not opened under.
  expect(data).toMatchObject({ case: { clocks: [] } });
  const trail = await cases.database.query("select after from cases.audit_entries where action = 'configureCaseKind'");
  expect(trail).toMatchObject([{ after: { kind: "POLITICAL_ACTIVITY_QUERY", titleEn: "Politics query" } }]);
});

test("what an administrator sets later ends what was set before, on its day; the name of a case stays that of its day", async () => {
  const [admin, officer] = [await at("staffordshire", "force.admin"), await at("staffordshire", "monitoring.officer")];
  const first = { kind: "INFORMATION_REQUEST", from: "2026-12-04", titleEn: "Information request" };
  expect((await configure(first, admin)).errors).toEqual([]);
  const input = { regime: "INFORMATION_REQUEST", narrative: "All travel.", receivedOn: "2026-12-03" };
  const old = await send("recordInformationRequest", "RecordInformationRequestInput", input, officer);
  const seen = (await kind("INFORMATION_REQUEST", admin)).settings[0]?.id;
  const second = { ...first, from: "2026-12-10", titleEn: "FOI", seen };
  const { set } = await configure(second, admin);
  expect(set?.settings).toMatchObject([
    { from: "2026-12-10", to: null },
    { from: "2026-12-04", to: "2026-12-09" },
  ]);
  now = "2026-12-11T10:00:00Z";
  const fresh = await send("recordInformationRequest", "RecordInformationRequestInput", input, officer);
  now = "2026-12-04T10:00:00Z";
  expect(fresh.seen).toMatchObject({ kindTitle: "FOI", welshTitle: "FOI" });
  const { data } = await cases.execute(
    "query ($id: ID!) { case(id: $id) { kindTitle } }",
    { id: old.seen.id },
    officer,
  );
  expect(data).toEqual({ case: { kindTitle: "Information request" } });
  const cumbrian = await at("cumbria", "staff");
  expect(await kind("INFORMATION_REQUEST", cumbrian)).toMatchObject({ renamed: false, settings: [] });
});

test("DC-CON.5: a reservation goes to the chief executive; AS-3.6d: to the line manager or the senior leadership", async () => {
  const staff = await at("devon-and-cornwall", "staff");
  const { seen, errors } = await open("INFORMATION_RESERVATION", [["request", "Request 12 of Ida Marchbank"]], staff);
  expect(errors).toEqual([]);
  expect(seen).toMatchObject({
    facts: [{ id: "request", value: "Request 12 of Ida Marchbank" }],
    route: {
      clauseId: "DC-CON.5",
      recipients: [{ role: "HEAD_OF_STAFF" }],
      welsh: expect.arrayContaining([expect.stringMatching(/^Mae’n mynd at/)]) as unknown,
    },
    steps: [{ kind: "RAISED" }, { kind: "ROUTED", welsh: expect.stringMatching(/^Mae’n mynd at/) as unknown }],
  });
  const chief = await at("devon-and-cornwall", "chief.executive");
  expect((await facts(seen, [["decision", "BURN"]], chief)).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "facts.decision" } },
  ]);
  expect((await facts(seen, [["decision", "WITHHOLD"]], staff)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  expect((await facts(seen, [["decision", "WITHHOLD"]], chief)).seen).toMatchObject({
    facts: [{}, { id: "decision", value: "Withhold it" }],
  });
  const avon = await open("INFORMATION_RESERVATION", [["request", "12"]], await at("avon-and-somerset", "staff"));
  expect(avon.seen).toMatchObject({ route: { clauseId: "AS-3.6d", recipients: [{ role: "LINE_MANAGER" }] } });
});

test("DC-POL.q: a query is asked before the activity, and of nothing that is not asked", async () => {
  const staff = await at("devon-and-cornwall", "staff");
  for (const [given, extensions] of [
    [
      [
        ["activity", "COUNCIL"],
        ["plannedOn", "2026-12-03"],
      ],
      { field: "facts.plannedOn", reason: "TOO_LATE" },
    ],
    [
      [
        ["activity", "COUNCIL"],
        ["plannedOn", "2026-02-30"],
      ],
      { field: "facts.plannedOn" },
    ],
    [
      [
        ["activity", "COUNCIL"],
        ["salary", "1"],
      ],
      { field: "facts", reason: "NOT_ASKED" },
    ],
    [[], { field: "facts.activity", reason: "MISSING" }],
  ] as [[string, string][], object][])
    expect((await open("POLITICAL_ACTIVITY_QUERY", given, staff)).errors).toMatchObject([
      { code: "INVALID", extensions },
    ]);
  const nowhere = await open("POLITICAL_ACTIVITY_QUERY", [["activity", "COUNCIL"]], await at("staffordshire", "staff"));
  expect(nowhere.errors).toMatchObject([{ code: "INVALID", extensions: { field: "kind", reason: "NOT_COVERED" } }]);
});

test("a confirmation hearing: the Panel reports within three weeks beginning with its notification, and a post-election period does not count", async () => {
  const officer = await at("staffordshire", "monitoring.officer");
  const given: [string, string][] = [
    ["post", "HEAD_OF_STAFF"],
    ["panelNotifiedOn", "2026-11-20"],
  ];
  expect((await open("CONFIRMATION_HEARING", given, await at("staffordshire", "staff"))).errors).toMatchObject([
    { code: "NOT_ALLOWED" },
  ]);
  const { seen, errors } = await open("CONFIRMATION_HEARING", given, officer);
  expect(errors).toEqual([]);
  expect(seen).toMatchObject({
    route: null,
    clocks: [{ kind: "REPORT_ON_APPOINTMENT", dueOn: "2026-12-10", timingVerified: true, target: false }],
  });
  expect(seen.clocks[0]?.explanation.join()).toContain("beginning with the day of the notification to the Panel");
  expect((await facts(seen, [["reportedOn", "2026-11-19"]], officer)).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "facts.reportedOn", reason: "TOO_EARLY" } },
  ]);
  const paused = await facts(
    seen,
    [
      ["noCountFrom", "2026-12-01"],
      ["noCountTo", "2026-12-07"],
    ],
    officer,
  );
  expect(paused.errors).toEqual([]);
  expect(paused.seen.clocks).toMatchObject([{ dueOn: "2026-12-17" }]);
  expect(paused.seen.clocks[0]?.explanation.join()).toContain("a post-election period does not count");
  const reported = await facts(
    paused.seen,
    [
      ["reportedOn", "2026-12-04"],
      ["recommendation", "APPOINT"],
    ],
    officer,
  );
  expect(reported.seen).toMatchObject({
    clocks: [{ state: "MET" }],
    steps: expect.arrayContaining([expect.objectContaining({ kind: "FACTS" })]) as unknown,
  });
});

test("CU-W1: where nobody holds the office of human resources a grievance goes to the monitoring officer, never to whom it is about; it is handed on and closed with its record", async () => {
  const [staff, officer] = [await at("cumbria", "staff"), await at("cumbria", "monitoring.officer")];
  const { seen, errors } = await open("GRIEVANCE", [["informal", "TRIED"]], staff);
  expect(errors).toEqual([]);
  expect(seen).toMatchObject({
    route: {
      clauseId: "CU-W1",
      recipients: [{ role: "MONITORING_OFFICER" }],
      passedOver: [{ role: "HR" }],
      welsh: expect.arrayContaining([expect.stringContaining("nid oes neb yn dal y swydd hon heddiw")]) as unknown,
    },
    actions: [{ kind: "NOTE" }, { kind: "CONSULTATION" }, { kind: "REFERRAL" }, {}, { kind: "OUTCOME" }, {}, {}],
  });
  const about = await open("GRIEVANCE", [["informal", "TRIED"]], staff, { subjectPersonId: officer.personId });
  expect(about.errors).toEqual([]);
  expect(JSON.stringify(about.seen.route)).not.toContain('"recipients":[{"role":"MONITORING_OFFICER"');
  const { data } = await cases.execute("query ($id: ID!) { case(id: $id) { id } }", { id: about.seen.id }, officer);
  expect(data).toEqual({ case: null });
  const handed = await facts(seen, [["handedOn", "2026-12-04"]], officer);
  const outcome = await step(handed.seen, "OUTCOME", { outcome: "HANDLED_ELSEWHERE" }, officer);
  const closed = await step(outcome.seen, "CLOSED", {}, officer);
  expect(closed.errors).toEqual([]);
  expect(closed.seen).toMatchObject({ stage: "CLOSED", facts: [{ id: "informal" }, { id: "handedOn" }] });
  expect((await step(closed.seen, "REOPENED", {}, officer)).seen).toMatchObject({ stage: "RECEIVED" });
});

test("ST-16: a want of respect keeps when they talked, and what came of it sealed", async () => {
  const [pcc, staff] = [await at("staffordshire", "pcc"), await at("staffordshire", "staff")];
  const input = {
    subjectPersonId: staff.personId,
    matter: "DISRESPECT",
    narrative: "Invented.",
    directDiscussion: "TRIED",
    facts: [
      { id: "discussedOn", value: "2026-12-01" },
      { id: "discussion", value: "Planted talk." },
    ],
  };
  const { seen, errors } = await send("raiseConcern", "RaiseConcernInput", input, pcc);
  expect(errors).toEqual([]);
  expect(seen).toMatchObject({
    kind: "REDRESS",
    facts: [
      { id: "discussedOn", value: "2026-12-01" },
      { id: "discussion", value: "Planted talk." },
    ],
  });
});

test("neither an answer nor what somebody wrote stands anywhere in clear", async () => {
  const tables = await cases.database.query<{ name: string }>(
    "select table_schema || '.' || table_name as name from information_schema.tables where table_schema in ('cases', 'pgboss') and table_type = 'BASE TABLE'",
  );
  for (const { name } of tables) {
    const found = `select 1 from ${name} t where t::text like '%Planted%' or t::text like '%Marchbank%'`;
    expect([name, await cases.database.query(found)]).toEqual([name, []]);
  }
});
