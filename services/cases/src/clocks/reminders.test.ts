import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { casesSubgraph } from "../subgraph.js";

type Person = Awaited<ReturnType<typeof actor>>;

// So far ahead that the queue hands nothing over by itself.
const reported = "2030-01-11T16:30:00.000Z";
const limit = "2030-01-14T16:10:00.000Z";

let now = new Date(reported);
let cases: TestSubgraph;
let staff: Person;
let dpo: Person;
let officer: Person;
beforeAll(async () => {
  cases = await openSubgraph(casesSubgraph, { clock: { now: () => now } });
  staff = await actor(cases.database, "avon-and-somerset", "staff");
  dpo = await actor(cases.database, "avon-and-somerset", "dpo");
  officer = await actor(cases.database, "avon-and-somerset", "monitoring.officer");
});
afterAll(() => cases[Symbol.asyncDispose]());
beforeEach(() => (now = new Date(reported)));

interface Told {
  cases: { caseId: string; personIds: string[]; occasion: string; on: string; dueOn: string; escalated: boolean }[];
  officerIds: string[];
}

let keys = 0;
async function report(): Promise<{ id: string; version: number }> {
  const document = "mutation ($input: ReportDataBreachInput!) { reportDataBreach(input: $input) { id version } }";
  const narrative = "A parcel was lost that nobody else speaks of.";
  const input = {
    forceId: staff.forceId,
    awareAt: "2030-01-11T16:10:00Z",
    narrative,
    idempotencyKey: `reminder-${(keys += 1)}`,
  };
  const { data, errors } = await cases.execute(document, { input }, staff);
  expect(errors).toEqual([]);
  return (data as unknown as { reportDataBreach: { id: string; version: number } }).reportDataBreach;
}

const jobs = <Data extends object>(event: string) =>
  cases.database.query<{ data: { id: string; forceId: string; event: string; data: Data }; at: Date }>(
    "select data, start_after as at from pgboss.job where data->>'event' = $1 order by start_after, created_on",
    [event],
  );

async function toldOf(caseId: string) {
  const told = (await jobs<Told>("case-clocks.due")).map(({ data }) => data.data);
  return told.filter((one) => one.cases.some((row) => row.caseId === caseId));
}

/** Hands over each reminder that is planned, at its time. */
async function passTime(until: string): Promise<void> {
  for (const { data, at } of await jobs<object>("case-clock.comes")) {
    if (at > new Date(until)) continue;
    now = at;
    await cases.running.receive(data);
  }
  now = new Date(until);
}

test("who handles a breach is told at once, a day and four hours before the time of the law ends, when it has passed and a day later", async () => {
  const { id } = await report();
  await passTime("2030-01-16T00:00:00Z");
  const told = await toldOf(id);
  const handled = { caseId: id, personIds: [dpo.personId], dueOn: "2030-01-14" };
  expect(told).toMatchObject([
    { cases: [{ ...handled, occasion: "ASKED", on: "2030-01-11" }], officerIds: [] },
    { cases: [{ ...handled, occasion: "DAY_BEFORE", on: "2030-01-13" }], officerIds: [] },
    { cases: [{ ...handled, occasion: "HOURS_BEFORE", on: "2030-01-14", escalated: false }], officerIds: [] },
    {
      cases: [{ ...handled, occasion: "TIME_PASSED", on: "2030-01-14", escalated: true }],
      officerIds: [officer.personId],
    },
    { cases: [{ ...handled, occasion: "DAY_LATE", on: "2030-01-15" }], officerIds: [officer.personId] },
  ]);
  expect(JSON.stringify(told)).not.toContain("parcel");
});

test("once the Information Commissioner is told nobody is reminded any more", async () => {
  const { id, version } = await report();
  const document = "mutation ($input: RecordBreachNoticeInput!) { recordBreachNotice(input: $input) { id } }";
  const done = {
    forceId: dpo.forceId,
    caseId: id,
    version,
    whom: "REGULATOR",
    toldAt: reported,
    idempotencyKey: "told-once",
  };
  expect((await cases.execute(document, { input: done }, dpo)).errors).toEqual([]);
  await passTime("2030-01-16T00:00:00Z");
  expect((await toldOf(id)).map((one) => one.cases[0]?.occasion)).toEqual(["ASKED"]);
  const settled = await jobs<{ caseIds: string[] }>("case-clocks.settled");
  expect(settled.map(({ data }) => data.data.caseIds)).toContainEqual([id]);
});

test("B2: the monitoring officer is not even told the number of late cases where one is about the monitoring officer", async () => {
  const { id, version } = await report();
  const named = {
    forceId: dpo.forceId,
    caseId: id,
    version,
    personId: officer.personId,
    reason: "The parcel was left in the officer’s car.",
    idempotencyKey: "about-the-officer",
  };
  const document = "mutation ($input: NameSubjectInput!) { nameSubject(input: $input) { id } }";
  expect((await cases.execute(document, { input: named }, dpo)).errors).toEqual([]);
  await passTime("2030-01-16T00:00:00Z");
  const late = (await toldOf(id)).filter((told) => told.cases[0]?.occasion === "TIME_PASSED");
  expect(late).toMatchObject([{ cases: [{ personIds: [dpo.personId], escalated: false }], officerIds: [] }]);
});

test("a clock that is late by a week is told of at night, and its case is still nobody else's", async () => {
  const { id } = await report();
  now = new Date("2030-01-21T02:00:00Z");
  await cases.running.receive({ id: uuidv7(), forceId: staff.forceId, event: "night.came", data: {} });
  const [, late] = await toldOf(id);
  expect(late?.cases).toContainEqual({
    caseId: id,
    personIds: [dpo.personId],
    occasion: "WEEK_LATE",
    on: "2030-01-21",
    escalated: true,
    dueOn: "2030-01-14",
  });
  const seen = await cases.execute("query ($id: ID!) { case(id: $id) { id } }", { id }, officer);
  expect(seen.data).toEqual({ case: null });
  expect(limit.startsWith(late?.cases[0]?.dueOn ?? "?")).toBe(true);
});
