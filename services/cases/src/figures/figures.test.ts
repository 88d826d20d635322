import { randomUUID } from "node:crypto";
import { nobody, type Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fill } from "../migrations/2026-11-29-figures.js";
import { casesSubgraph } from "../subgraph.js";

type Person = Identity & { forceId: string; personId: string };

let now = new Date("2026-11-22T12:00:00Z");
let cases: TestSubgraph;
let staff: Person;
let pcc: Person;
let chief: Person;
let officer: Person;
let panel: Person;
beforeAll(async () => {
  cases = await openSubgraph(casesSubgraph, { clock: { now: () => now } });
  const as = (login: string) => actor(cases.database, "staffordshire", login);
  [staff, pcc, chief] = [await as("staff"), await as("pcc"), await as("chief.executive")];
  [officer, panel] = [await as("monitoring.officer"), await as("panel.chair")];
});
afterAll(() => cases[Symbol.asyncDispose]());

async function raise(about: Person): Promise<string> {
  const input = {
    forceId: staff.forceId,
    subjectPersonId: about.personId,
    matter: "DISRESPECT",
    narrative: "Shouted at me.",
    directDiscussion: "IMPRACTICAL",
    idempotencyKey: randomUUID(),
  };
  const asking = "mutation ($input: RaiseConcernInput!) { raiseConcern(input: $input) { id } }";
  const { data, errors } = await cases.execute(asking, { input }, staff);
  expect(errors).toEqual([]);
  return (data as unknown as { raiseConcern: { id: string } }).raiseConcern.id;
}

async function record(as: Person, caseId: string, kind: string, more: object = {}): Promise<void> {
  const [row] = await cases.database.query<{ version: number }>("select version from cases.cases where id = $1", [
    caseId,
  ]);
  const input = {
    forceId: as.forceId,
    caseId,
    version: row?.version,
    kind,
    note: "Done.",
    idempotencyKey: randomUUID(),
    ...more,
  };
  const asking = "mutation ($input: RecordCaseStepInput!) { recordCaseStep(input: $input) { id } }";
  expect((await cases.execute(asking, { input }, as)).errors).toEqual([]);
}

const kindFields =
  "kind received quarters closed putRight otherwise outcomes { outcome count } medianDays reached { stage count } shortestDays longestDays";

async function figures(as: Identity, year: number | null = null) {
  const asking = `query ($force: ID!, $year: Int) { caseFigures(force: $force, year: $year) {
    year years quarters { quarter kinds { kind received } } own { ${kindFields} } ofForce { year since brought publishedOn kinds { ${kindFields} } } } }`;
  const { data, errors } = await cases.execute(asking, { force: staff.forceId, year }, as);
  return { seen: (data as unknown as { caseFigures: Record<string, unknown> } | null)?.caseFigures, errors };
}

/** What the public reads of the quarters of the running year: kind, its name in Welsh and how many, of one kind. */
async function told(kind: string) {
  const asking = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Force { complaintQuarters {
    year quarter since publishedOn kinds { kind title(language: CY) received } } } } }`;
  const of = [{ __typename: "Force", id: staff.forceId }];
  const { data, errors } = await cases.execute(asking, { of }, nobody("public", "test"));
  expect(errors).toEqual([]);
  type Quarter = { quarter: number; kinds: { kind: string; title: string; received: number | null }[] };
  return (data as unknown as { _entities: [{ complaintQuarters: Quarter[] }] })._entities[0].complaintQuarters.map(
    ({ quarter, kinds }) => {
      const one = kinds.find((shown) => shown.kind === kind);
      return [quarter, one?.title, one?.received];
    },
  );
}

async function published() {
  const asking = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Force { complaintFigures {
    year since brought publishedOn kinds { kind title withheld received quarters closed putRight otherwise medianDays } } } } }`;
  const of = [{ __typename: "Force", id: staff.forceId }];
  const { data, errors } = await cases.execute(asking, { of }, nobody("public", "test"));
  expect(errors).toEqual([]);
  return (data as unknown as { _entities: [{ complaintFigures: { year: number; kinds: { kind: string }[] }[] }] })
    ._entities[0].complaintFigures;
}

const facts = () =>
  cases.database.query<Record<string, unknown>>(
    "select kind, event, stage, outcome, days, quarter::text from cases.figure_facts where force_id = $1 order by event, stage nulls first",
    [staff.forceId],
  );
const night = () => cases.running.receive({ id: uuidv7(), forceId: staff.forceId, event: "night.came", data: {} });

/** So many more of a kind, received in a quarter and closed after some days, as if counted then. */
const counted = (kind: string, quarter: string, count: number) =>
  cases.database.query(
    `insert into cases.figure_facts (force_id, kind, event, stage, outcome, days, quarter)
     select $1, $2, e.event, e.stage, e.outcome, 10 + n, $3::date
     from generate_series(1, $4::int) as n, (values ('RECEIVED', null, null), ('CLOSED', 'CLOSED', 'SETTLED')) as e (event, stage, outcome)`,
    [staff.forceId, kind, quarter, count],
  );

let caseId = "";

test("a concern that is raised, tried informally and closed leaves facts of no case and no person, in the same transaction", async () => {
  caseId = await raise(pcc);
  expect(await facts()).toMatchObject([
    { kind: "REDRESS", event: "REACHED", stage: "INFORMAL" },
    { kind: "REDRESS", event: "RECEIVED", stage: null, quarter: "2026-10-01" },
  ]);
  await record(chief, caseId, "INFORMAL_RESOLUTION");
  now = new Date("2026-12-01T12:00:00Z");
  await record(chief, caseId, "OUTCOME", { outcome: "SETTLED" });
  await record(chief, caseId, "CLOSED");
  const [closed] = (await facts()).filter(({ event }) => event === "CLOSED");
  expect(closed).toEqual({
    kind: "REDRESS",
    event: "CLOSED",
    stage: "CLOSED",
    outcome: "SETTLED",
    days: 9,
    quarter: "2026-10-01",
  });
  const columns = await cases.database.query<{ name: string }>(
    "select column_name as name from information_schema.columns where table_schema = 'cases' and table_name = 'figure_facts'",
  );
  expect(columns.map(({ name }) => name).toSorted()).toEqual(
    ["days", "event", "force_id", "id", "kind", "outcome", "quarter", "stage"].toSorted(),
  );
});

test("whoever handles a case reads its figures exactly; whoever it is about, raised it or has no part reads no trace of it", async () => {
  const { seen } = await figures(chief);
  expect(seen).toMatchObject({
    year: 2026,
    years: [2026],
    ofForce: null,
    own: [
      {
        kind: "REDRESS",
        received: 1,
        quarters: [0, 0, 1, 0],
        closed: 1,
        putRight: 1,
        otherwise: 0,
        medianDays: 9,
        shortestDays: 9,
        longestDays: 9,
        outcomes: [{ outcome: "SETTLED", count: 1 }],
        reached: [{ stage: "INFORMAL", count: 1 }],
      },
    ],
  });
  for (const one of [pcc, officer, panel]) expect((await figures(one)).seen).toMatchObject({ own: [], ofForce: null });
  for (const login of ["staff", "force.admin", "auditor"]) {
    const other = await actor(cases.database, "staffordshire", login);
    expect((await figures(other)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  }
  const stranger = await actor(cases.database, "cumbria", "monitoring.officer");
  expect((await figures(stranger)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  expect((await figures(nobody("full", "test"))).errors).toMatchObject([{ code: "UNAUTHENTICATED" }]);
});

test("B2: while a year runs nobody without a part reads a number that a case moves, however many nights pass", async () => {
  const all = async () => JSON.stringify([await figures(pcc), await figures(officer), await published()]);
  const before = await all();
  await night();
  await raise(pcc);
  await night();
  expect(await all()).toBe(before);
});

test("the migration counts what stands already as it would have been counted then", async () => {
  const then = await facts();
  await cases.database.query("delete from cases.figure_facts");
  await cases.database.query(fill);
  // At which hour of today the trigger says a stage was reached is the database's own clock.
  const of = (rows: Record<string, unknown>[]) =>
    rows.map(({ kind, event, stage, outcome }) => [kind, event, stage, outcome]);
  expect(of(await facts())).toEqual(of(then));
  expect((await facts()).find(({ event }) => event === "CLOSED")).toMatchObject({ days: 9, quarter: "2026-10-01" });
});

test("of the running year each quarter that has ended is told, once and under the name of its day, as long as each had five or more", async () => {
  await cases.database.query("update cases.force_settings set figures_since = '2026-04-01' where force_id = $1", [
    staff.forceId,
  ]);
  await cases.database.query(
    `insert into cases.kind_settings (force_id, kind, title_en, title_cy, reason, from_day)
     values ($1, 'BREACH_BY_OFFICE_HOLDER', 'Breach by the PCC', 'Torri gan y Comisiynydd', 'Agreed.', '2026-08-01')`,
    [staff.forceId],
  );
  await counted("BREACH_BY_OFFICE_HOLDER", "2026-04-01", 6);
  await counted("BREACH_BY_OFFICE_HOLDER", "2026-07-01", 7);
  await night();
  const usual = "Torri’r protocol gan ddeiliad swydd";
  const [april, july] = [
    [1, usual, 6],
    [2, "Torri gan y Comisiynydd", 7],
  ];
  expect(await told("BREACH_BY_OFFICE_HOLDER")).toEqual([april, july]);
  expect(await told("BREACH_BY_STAFF")).toMatchObject([{ 2: null }, { 2: null }]);
  expect(await told("DATA_BREACH")).toMatchObject([{ 1: undefined }, { 1: undefined }]);
  expect((await figures(officer)).seen).toMatchObject({ ofForce: null, quarters: [{ quarter: 1 }, { quarter: 2 }] });
  // Nothing of the quarter that runs, and no quarter twice.
  await counted("BREACH_BY_OFFICE_HOLDER", "2026-10-01", 8);
  await night();
  expect(await told("BREACH_BY_OFFICE_HOLDER")).toEqual([april, july]);
});

test("once the year has ended its figures are published, none under five, and never change", async () => {
  await counted("REDRESS", "2027-01-01", 4);
  await counted("CONCERN", "2026-07-01", 7);
  await counted("CONCERN", "2026-10-01", 5);
  await counted("DATA_BREACH", "2026-10-01", 6);
  now = new Date("2027-03-31T22:00:00Z");
  await night();
  expect(await published()).toEqual([]);
  expect(await told("BREACH_BY_OFFICE_HOLDER")).toMatchObject([{}, {}, { 0: 3, 2: 8 }]);
  now = new Date("2027-04-01T02:00:00Z");
  await night();
  const [year, ...others] = await published();
  expect(others).toEqual([]);
  expect(year).toMatchObject({ year: 2026, since: null, brought: 0, publishedOn: "2027-04-01" });
  const of = (kind: string) => year?.kinds.find((one) => one.kind === kind);
  expect(of("REDRESS")).toMatchObject({ received: 6, quarters: null, closed: 5, putRight: null, medianDays: 12 });
  expect(of("CONCERN")).toMatchObject({ received: 12, quarters: null, closed: 12, putRight: null, medianDays: 13 });
  expect(of("BREACH_BY_STAFF")).toMatchObject({ received: null, closed: null, medianDays: null });
  expect(of("DATA_BREACH")).toBeUndefined();
  // Its last quarter had none: with the year's number that would be told.
  expect(of("BREACH_BY_OFFICE_HOLDER")).toMatchObject({
    title: "Breach by the PCC",
    received: null,
    withheld: true,
    quarters: null,
  });
  expect(await told("BREACH_BY_OFFICE_HOLDER")).toEqual([]);
  await counted("BREACH_BY_STAFF", "2026-10-01", 9);
  await night();
  expect(await published()).toEqual([year, ...others]);
  expect((await figures(pcc, 2026)).seen).toMatchObject({ ofForce: { year: 2026, publishedOn: "2027-04-01" } });
});

test("officers read of the whole force what is not for the public: every kind, the stages and the range of days", async () => {
  const { seen } = await figures(officer, 2026);
  const { kinds } = (seen as { ofForce: { kinds: Record<string, unknown>[] } }).ofForce;
  expect(kinds.find(({ kind }) => kind === "DATA_BREACH")).toMatchObject({
    received: 6,
    medianDays: 13,
    shortestDays: 11,
    longestDays: 16,
  });
  expect(kinds.find(({ kind }) => kind === "REDRESS")).toMatchObject({
    reached: expect.arrayContaining([{ stage: "INFORMAL", count: null }]),
  });
  expect(kinds).toHaveLength(14);
});

test("SI 2011/3050 1(f): a complaint about an office holder counts once as brought, however it goes on", async () => {
  await cases.database.query("update cases.cases set kind = 'OFFICE_HOLDER_COMPLAINT' where id = $1", [caseId]);
  const to = (stage: string) =>
    cases.database.query("update cases.cases set stage = $2 where id = $1", [caseId, stage]);
  for (const stage of ["FORMAL", "REFERRED", "INFORMAL", "REFERRED", "CLOSED"]) await to(stage);
  expect((await facts()).filter(({ event }) => event === "BROUGHT")).toHaveLength(1);
});

test("a year is asked about once it has begun", async () => {
  for (const year of [2028, -1])
    expect((await figures(chief, year)).errors).toMatchObject([{ code: "INVALID", extensions: { field: "year" } }]);
});

test("the figures of a force and of one's own cases are two statements, however many cases there are", async () => {
  await cases.settled();
  cases.statements.length = 0;
  await figures(chief, 2026);
  expect(cases.statements).toHaveLength(2);
});
