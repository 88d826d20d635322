import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { casesSubgraph } from "../subgraph.js";

type Person = Awaited<ReturnType<typeof actor>>;

let cases: TestSubgraph;
let officer: Person;
let colleague: Person;
beforeAll(async () => {
  cases = await openSubgraph(casesSubgraph, { clock: { now: () => new Date("2026-12-04T10:00:00Z") } });
  officer = await actor(cases.database, "staffordshire", "monitoring.officer");
  colleague = await actor(cases.database, "staffordshire", "chief.executive");
});
afterAll(() => cases[Symbol.asyncDispose]());

interface Seen {
  id: string;
  version: number;
  clocks: { dueOn: string | null; state: string; explanation: string[]; pauses: object[]; retimings: object[] }[];
}

const parts = `id version kind viewerPart route { status } informationRequest { receivedOn answeredOn answer }
  clocks { kind dueOn citation timingVerified state explanation welsh: explanation(language: CY) pauses { from to } retimings { before after reason } } steps { title reason }`;

let keys = 0;
async function send(name: string, type: string, input: object, as: Person) {
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${parts} } }`;
  const keyed = { forceId: as.forceId, idempotencyKey: `request-${(keys += 1)}`, ...input };
  const { data, errors } = await cases.execute(document, { input: keyed }, as);
  return { seen: (data as unknown as Record<string, Seen> | null)?.[name], errors };
}

const asked = { regime: "INFORMATION_REQUEST", narrative: "All travel of the last year.", requester: "Ida Marchbank" };
const receive = (receivedOn: string, change: object = {}, as = officer) =>
  send("recordInformationRequest", "RecordInformationRequestInput", { ...asked, receivedOn, ...change }, as);
const clarify = (input: object, as = officer) =>
  send("clarifyInformationRequest", "ClarifyInformationRequestInput", { note: "Which year is meant?", ...input }, as);
const answer = (input: object, as = officer) =>
  send("answerInformationRequest", "AnswerInformationRequestInput", { answer: "GIVEN", ...input }, as);

async function look(id: string | undefined, as = officer) {
  const { data } = await cases.execute(`query ($id: ID!) { case(id: $id) { ${parts} } }`, { id }, as);
  return (data as unknown as { case: Seen | null } | null)?.case;
}

test("FOIA 10: of a request of Friday 27 November St Andrew’s Day, kept in Scotland alone, is no working day in England either", async () => {
  const { seen, errors } = await receive("2026-11-27");
  expect(errors).toEqual([]);
  expect(seen).toMatchObject({
    kind: "INFORMATION_REQUEST",
    viewerPart: "HANDLER",
    route: null,
    informationRequest: { receivedOn: "2026-11-27", answeredOn: null, answer: null },
    clocks: [
      {
        kind: "ANSWER_REQUEST",
        dueOn: "2026-12-30",
        citation: "Freedom of Information Act 2000 section 10",
        timingVerified: true,
        state: "RUNNING",
      },
    ],
  });
  expect(seen?.clocks[0]?.explanation.join()).toMatch(
    /day 1 is 1 December 2026.*St Andrew’s Day \(Scotland\) \(30 November 2026\)/,
  );
});

test("FOIA 10: received on that bank holiday itself, the days begin with the next working day, and the reckoning says so", async () => {
  const { seen } = await receive("2026-11-30");
  expect(seen?.clocks[0]).toMatchObject({
    dueOn: "2026-12-30",
    explanation: [
      "it came on a day that is no working day (30 November 2026, St Andrew’s Day (Scotland)): the days begin with the next working day",
      expect.stringContaining("day 1 is 1 December 2026"),
    ],
    welsh: [expect.stringContaining("30 Tachwedd 2026"), expect.stringContaining("diwrnod 1 yw 1 Rhagfyr 2026")],
  });
});

test("who asks is read by whoever handles it, and each reading is recorded", async () => {
  const { seen } = await receive("2026-11-27");
  const asking = "query ($id: ID!) { case(id: $id) { informationRequest { requester again: requester } } }";
  const { data } = await cases.execute(asking, { id: seen?.id }, officer);
  expect(data).toEqual({ case: { informationRequest: { requester: "Ida Marchbank", again: "Ida Marchbank" } } });
  const trail = "select 1 from cases.audit_entries where entity_id = $1 and action = 'readRequester'";
  expect(await cases.database.query(trail, [seen?.id])).toHaveLength(1);
});

test("a request for one’s own data has a month, which nobody has verified yet", async () => {
  const { seen } = await receive("2026-11-27", { regime: "SUBJECT_ACCESS" });
  expect(seen?.clocks).toMatchObject([
    { dueOn: "2026-12-27", citation: "UK GDPR article 12(3)", timingVerified: false },
  ]);
});

// Monday 4 January 2027 is kept in Scotland alone, for the 2nd.
test("while clarification is awaited the clock stands; the days from the one after it was asked for to the one it came on do not count", async () => {
  const { seen } = await receive("2026-11-27");
  const of = { caseId: seen?.id, version: seen?.version };
  expect((await clarify({ ...of, on: "2026-11-26" })).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "on", reason: "TOO_EARLY" } },
  ]);
  const stands = await clarify({ ...of, on: "2026-12-01" });
  expect(stands.seen?.clocks).toMatchObject([
    { dueOn: null, state: "PAUSED", pauses: [{ from: "2026-12-02", to: null }] },
  ]);
  expect(stands.seen?.clocks[0]?.explanation.join()).toContain("clarification was asked for");
  const runs = await clarify({ ...of, version: stands.seen?.version, on: "2026-12-03" });
  expect(runs.seen?.clocks).toMatchObject([
    { dueOn: "2027-01-05", state: "RUNNING", pauses: [{ from: "2026-12-02", to: "2026-12-03" }] },
  ]);
});

test("an answer meets the clock; it is given once, not in the future, and not before the request", async () => {
  const { seen } = await receive("2026-12-01");
  const of = { caseId: seen?.id, version: seen?.version };
  for (const [answeredOn, reason] of [
    ["2026-12-05", "FUTURE"],
    ["2026-11-30", "TOO_EARLY"],
  ])
    expect((await answer({ ...of, answeredOn })).errors).toMatchObject([
      { code: "INVALID", extensions: { field: "answeredOn", reason } },
    ]);
  const done = await answer({ ...of, answeredOn: "2026-12-03" });
  expect(done.seen).toMatchObject({
    informationRequest: { answeredOn: "2026-12-03", answer: "GIVEN" },
    clocks: [{ state: "MET" }],
  });
  expect((await answer({ ...of, version: done.seen?.version, answeredOn: "2026-12-03" })).errors).toMatchObject([
    { code: "INVALID", extensions: { reason: "ANSWERED" } },
  ]);
  expect((await receive("2026-12-05")).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "receivedOn", reason: "FUTURE" } },
  ]);
});

test("who handles no cases records none; a colleague without a part finds nothing, and may change nothing", async () => {
  const { errors } = await receive("2026-12-01", {}, await actor(cases.database, "staffordshire", "staff"));
  expect(errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  const { seen } = await receive("2026-12-01");
  expect(await look(seen?.id, colleague)).toBeNull();
  const input = { caseId: seen?.id, version: seen?.version, answeredOn: "2026-12-02" };
  expect((await answer(input, colleague)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
});

test("a bank holiday that the force adds re-times its open clocks and lists each change; withdrawn, they are as before; another force’s stay", async () => {
  const { seen } = await receive("2026-12-01");
  const met = await receive("2026-12-01");
  const standing = await receive("2026-12-01");
  await answer({ caseId: met.seen?.id, version: met.seen?.version, answeredOn: "2026-12-02" });
  await clarify({ caseId: standing.seen?.id, version: standing.seen?.version, on: "2026-12-03" });
  const cumbrian = await actor(cases.database, "cumbria", "monitoring.officer");
  const other = await receive("2026-12-01", {}, cumbrian);
  const day = { bankHolidayId: uuidv7(), on: "2026-12-10", name: "Founders’ Day" };
  const hear = (withdrawn: boolean) =>
    cases.running.receive({
      id: uuidv7(),
      forceId: officer.forceId,
      event: "calendar.changed",
      data: { ...day, withdrawn },
    });
  cases.statements.length = 0;
  await hear(false);
  expect(cases.statements.length).toBeLessThan(14);
  const moved = await look(seen?.id);
  expect(moved).toMatchObject({
    version: seen?.version,
    clocks: [
      {
        dueOn: "2027-01-05",
        retimings: [
          { before: "2026-12-31", after: "2027-01-05", reason: "Founders’ Day (10 December 2026) is a bank holiday" },
        ],
      },
    ],
  });
  expect(JSON.stringify(moved)).toContain("Due on 5 January 2027, no longer on 31 December 2026");
  expect(moved?.clocks[0]?.explanation.join()).toContain("Founders’ Day (10 December 2026)");
  expect(await look(met.seen?.id)).toMatchObject({ clocks: [{ dueOn: "2026-12-31", retimings: [] }] });
  expect(await look(standing.seen?.id)).toMatchObject({ clocks: [{ dueOn: null, retimings: [] }] });
  expect(await look(other.seen?.id, cumbrian)).toMatchObject({ clocks: [{ dueOn: "2026-12-31", retimings: [] }] });
  const trail = await cases.database.query(
    "select before, after from cases.audit_entries where entity_id = $1 and action = 'retimeCaseClock'",
    [seen?.id],
  );
  expect(trail).toEqual([{ before: { dueOn: "2026-12-31" }, after: { dueOn: "2027-01-05" } }]);
  // A pause that ends after the day was added counts with it.
  const runs = await clarify({
    caseId: standing.seen?.id,
    version: (standing.seen?.version ?? 0) + 1,
    on: "2026-12-04",
  });
  expect(runs.seen?.clocks).toMatchObject([{ dueOn: "2027-01-06" }]);
  await hear(true);
  expect(await look(seen?.id)).toMatchObject({
    clocks: [{ dueOn: "2026-12-31", retimings: [{ before: "2027-01-05", after: "2026-12-31" }, {}] }],
  });
});

test("neither what is asked for nor who asks stands anywhere in clear", async () => {
  await receive("2026-12-01");
  const tables = await cases.database.query<{ name: string }>(
    "select table_schema || '.' || table_name as name from information_schema.tables where table_schema in ('cases', 'pgboss') and table_type = 'BASE TABLE'",
  );
  for (const { name } of tables) {
    const found = `select 1 from ${name} t where t::text like '%Marchbank%' or t::text like '%All travel%' or t::text like '%Which year%'`;
    expect([name, await cases.database.query(found)]).toEqual([name, []]);
  }
});

test("closing a request stops its clock, and opening it again lets it run to the same day: each is a step", async () => {
  const { seen } = await receive("2026-11-27");
  let now = seen as Seen;
  const step = async (kind: string, more: object = {}) => {
    const input = { caseId: now.id, version: now.version, kind, note: "Invented.", ...more };
    const { seen: after, errors } = await send("recordCaseStep", "RecordCaseStepInput", input, officer);
    expect([kind, errors]).toEqual([kind, []]);
    now = after as Seen;
    return now;
  };
  await step("OUTCOME", { outcome: "WITHDRAWN" });
  const closed = await step("CLOSED");
  expect(closed.clocks).toMatchObject([{ state: "STOPPED", dueOn: "2026-12-30" }]);
  expect(closed).toMatchObject({
    steps: expect.arrayContaining([
      { title: "Clock stopped, as the case is closed: answering the request", reason: null },
    ]),
  });
  const again = await step("REOPENED");
  expect(again.clocks).toMatchObject([{ state: "RUNNING", dueOn: "2026-12-30" }]);
  expect(again).toMatchObject({
    steps: expect.arrayContaining([
      { title: "Clock runs on, to the same time as before: answering the request", reason: null },
    ]),
  });
});
