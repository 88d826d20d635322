import { nobody } from "@probity/service-kit/identity";
import { actor, forceId } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { registersSubgraph } from "../subgraph.js";

const standard = new Date("2026-11-23T12:00:00Z");
let now = standard;
const clock = { now: () => now };
let registers: TestSubgraph;
let force: string;
beforeAll(async () => {
  registers = await openSubgraph(registersSubgraph, { clock });
  force = await forceId(registers.database, "staffordshire");
});
afterAll(() => registers[Symbol.asyncDispose]());
beforeEach(async () => {
  now = standard;
  await registers.database.query("delete from registers.publication_items");
});

interface Item {
  id: string;
  status: string;
  nextDueOn: string | null;
  lastUpdatedOn: string | null;
}

const parts =
  "counted total method items { id text citation cadence timingVerified targetMonths inPlatform link lastUpdatedOn coversYear owner nextDueOn status }";

async function checklists(ids: readonly string[]): Promise<{ items: Item[]; counted: number; method: string }[]> {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Force { publicationChecklist { ${parts} } } } }`;
  const of = ids.map((id) => ({ __typename: "Force", id }));
  const { data, errors } = await registers.execute(query, { of }, nobody("public", "test"));
  expect(errors).toEqual([]);
  const entities = (data as unknown as { _entities: { publicationChecklist: never }[] })._entities;
  return entities.map(({ publicationChecklist }) => publicationChecklist);
}
const item = async (id: string) => (await checklists([force]))[0]?.items.find((one) => one.id === id);

async function keep(input: object, login = "registrar", inForce = force) {
  const query = `mutation ($input: KeepPublicationItemInput!) { keepPublicationItem(input: $input) { id status version nextDueOn } }`;
  const common = { forceId: inForce, version: 0, idempotencyKey: randomUUID() };
  return registers.execute(
    query,
    { input: { ...common, ...input } },
    await actor(registers.database, "staffordshire", login),
  );
}

async function calendarOf(login: string) {
  const query = `query ($force: ID!) { obligations(force: $force, kind: PUBLICATION, first: 100) {
    nodes { title dueOn status role clauseId clause { id } explanation cymraeg: explanation(language: CY) } } }`;
  const { data, errors } = await registers.execute(
    query,
    { force },
    await actor(registers.database, "staffordshire", login),
  );
  expect(errors).toEqual([]);
  return (data as unknown as { obligations: { nodes: object[] } }).obligations.nodes;
}

const link = { link: "https://force.example/spending", lastUpdatedOn: "2026-11-02" };

test("SI 2011/3050: everybody reads each item with its citation; a cadence stands only where it was verified", async () => {
  const [checklist] = await checklists([force]);
  for (const one of checklist?.items ?? []) {
    const { cadence, timingVerified, citation, status, nextDueOn } = one as unknown as Record<string, unknown>;
    expect(citation).toMatch(/^SI 2011\/3050, paragraph /);
    expect(timingVerified).toBe(cadence !== null);
    if (status === "CADENCE_NOT_SET" || status === "NO_EVIDENCE") expect(nextDueOn).toBeNull();
  }
  expect(checklist?.method).toContain(`${checklist?.counted} of ${checklist?.items.length} items count.`);
});

test("who holds office, and the protocols in force, are evidence by themselves; what nobody has told has none", async () => {
  expect(await item("1a")).toMatchObject({
    status: "CADENCE_NOT_SET",
    inPlatform: "HOLDERS",
    lastUpdatedOn: "2024-05-09",
  });
  expect(await item("6")).toMatchObject({ status: "CADENCE_NOT_SET", inPlatform: "PROTOCOLS" });
  expect(await item("4a")).toMatchObject({ status: "NO_EVIDENCE", lastUpdatedOn: null });
});

test("1(f): the published figures of complaints are evidence of it from the day they were published", async () => {
  expect(await item("1f")).toMatchObject({ status: "NO_EVIDENCE", inPlatform: "COMPLAINTS" });
  const data = { year: 2025, publishedOn: "2026-11-20" };
  for (let again = 0; again < 2; again++)
    await registers.running.receive({ id: randomUUID(), forceId: force, event: "figures.published", data });
  expect(await item("1f")).toMatchObject({ status: "CADENCE_NOT_SET", lastUpdatedOn: "2026-11-20", link: null });
});

test("the registrar gives a link, and the item stands by the law's cadence, or by the force's own target, named as such", async () => {
  expect((await keep({ item: "3g", ...link })).data).toMatchObject({
    keepPublicationItem: { id: "3g", status: "UP_TO_DATE", version: 1, nextDueOn: "2026-11-30" },
  });
  expect((await keep({ item: "3a", ...link, coversYear: 2025 })).data).toMatchObject({
    keepPublicationItem: { status: "OVERDUE", nextDueOn: "2026-03-31" },
  });
  expect((await keep({ item: "4a", ...link, targetMonths: 12, owner: "CFO" })).errors).toEqual([]);
  expect(await item("4a")).toMatchObject({
    status: "UP_TO_DATE",
    cadence: null,
    timingVerified: false,
    targetMonths: 12,
    owner: "CFO",
    nextDueOn: "2027-11-02",
  });
});

test.each([
  ["link", { ...link, link: "http://force.example" }],
  ["link", { ...link, link: "https://name:word@force.example" }],
  ["link", { ...link, link: "javascript:alert(1)" }],
  ["link", { lastUpdatedOn: "2026-11-02" }],
  ["lastUpdatedOn", { link: link.link }],
  ["lastUpdatedOn", { ...link, lastUpdatedOn: "2026-11-24" }],
  ["targetMonths", { ...link, targetMonths: 1 }],
  ["coversYear", { ...link, coversYear: 2026 }],
])("what does not fit is refused at the field %s: %j", async (field, input) => {
  const { errors } = await keep({ item: "3g", ...input });
  expect(errors).toMatchObject([{ code: "INVALID", extensions: { field } }]);
});

test("two who change an item at once: the second is told, and nothing is lost", async () => {
  const [one, other] = [await keep({ item: "4a", ...link }), await keep({ item: "4a", targetMonths: 3 })];
  expect([one.errors, other.errors]).toMatchObject([[], [{ code: "CONFLICT" }]]);
  expect((await keep({ item: "4a", version: 1, ...link, targetMonths: 3 })).errors).toEqual([]);
  expect((await keep({ item: "2c", version: 4, ...link })).errors).toMatchObject([{ code: "CONFLICT" }]);
});

test("an item is kept by those who publish registers, in their own force, with a trail", async () => {
  for (const login of ["pcc", "staff", "auditor"])
    expect((await keep({ item: "4a", ...link }, login)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  const elsewhere = await forceId(registers.database, "cumbria");
  const across = await keep({ item: "4a", ...link }, "registrar", elsewhere);
  expect(across.errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  expect((await keep({ item: "no such item", ...link })).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  await keep({ item: "4a", ...link });
  const trail = await registers.database.query(
    "select actor, after->>'item' as item from registers.audit_entries where action = 'keepPublicationItem' order by at desc limit 1",
  );
  expect(trail).toEqual([{ actor: "registrar@staffordshire.example", item: "4a" }]);
});

test("the checklists of 43 forces are read in one statement", async () => {
  await registers.settled();
  registers.statements.length = 0;
  const forces = [force, ...Array.from({ length: 42 }, () => randomUUID())];
  expect(await checklists(forces)).toHaveLength(43);
  expect(registers.statements).toHaveLength(1);
});

interface Report {
  counted: number;
  total: number;
  asOf: string;
  years: number[];
  method: string;
  duties: { due: number; inTime: number; late: number; open: number };
  items: Item[];
}

async function reportOf(year: number | null) {
  const query = `query ($of: [_Any!]!, $year: Int) { _entities(representations: $of) { ... on Force { publicationChecklist(year: $year) {
    asOf years duties { due inTime late open } ${parts} } } } }`;
  const of = [{ __typename: "Force", id: force }];
  const { data, errors } = await registers.execute(query, { of, year }, nobody("public", "test"));
  const [entity] = (data as unknown as { _entities: ({ publicationChecklist: Report } | null)[] })._entities;
  return { report: entity?.publicationChecklist, errors };
}

test("a year's report stays as it stood on its last day, whatever is said and published afterwards", async () => {
  now = new Date("2026-11-23T12:00:00Z");
  await keep({ item: "4a", ...link, targetMonths: 3 });
  expect((await reportOf(null)).report).toMatchObject({ asOf: "2026-11-23", years: [] });
  now = new Date("2027-03-31T22:59:00Z");
  await keep({ item: "2c", link: "https://force.example/chart", lastUpdatedOn: "2027-03-01" });
  now = new Date("2027-03-31T23:00:00Z");
  await keep({ item: "4a", version: 1, link: "https://force.example/land", lastUpdatedOn: "2027-04-01" });
  now = new Date("2028-05-01T12:00:00Z");
  const { report } = await reportOf(2026);
  expect(report).toMatchObject({ asOf: "2027-03-31", years: [2027, 2026] });
  const of = (id: string) => report?.items.find((one) => one.id === id);
  expect(of("4a")).toMatchObject({ status: "OVERDUE", link: link.link, targetMonths: 3, nextDueOn: "2027-02-02" });
  expect(of("2c")).toMatchObject({ status: "CADENCE_NOT_SET", lastUpdatedOn: "2027-03-01" });
  expect(of("7A")).toMatchObject({ status: "NO_EVIDENCE" });
  expect(await item("4a")).toMatchObject({ status: "CADENCE_NOT_SET", lastUpdatedOn: "2027-04-01" });
  expect(report?.method).toContain("by the end of that day");
  expect((await reportOf(2027)).report?.items.find(({ id }) => id === "4a")).toMatchObject({
    status: "CADENCE_NOT_SET",
  });
});

test("a year before the force kept its checklist, and one that has not ended, have no report", async () => {
  await keep({ item: "4a", ...link });
  now = new Date("2027-05-01T12:00:00Z");
  for (const year of [2025, 2027, 2099, -5])
    expect((await reportOf(year)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
});

test("what a report counts of duties: those whose day lies in the year, as they were met by its last day", async () => {
  await keep({ item: "4a", ...link });
  const [duty] = await registers.database.query<{ id: string; due: string }>(
    "select id, due_on::text as due from registers.obligations where force_id = $1 and public and met_on is null limit 1",
    [force],
  );
  const set = (due: string, met: string | null) =>
    registers.database.query(
      "update registers.obligations set anchor_on = '2026-01-01', due_on = $2, met_on = $3 where id = $1",
      [duty?.id, due, met],
    );
  now = new Date("2027-05-01T12:00:00Z");
  const duties = async () => (await reportOf(2026)).report?.duties;
  await set("2027-04-01", null);
  const none = await duties();
  await set("2027-03-31", null);
  expect(await duties()).toEqual({ ...none, due: (none?.due ?? 0) + 1, open: (none?.open ?? 0) + 1 });
  await set("2027-03-20", "2027-03-25");
  expect(await duties()).toEqual({ ...none, due: (none?.due ?? 0) + 1, late: (none?.late ?? 0) + 1 });
  await set("2027-03-20", "2027-04-02");
  expect(await duties()).toEqual({ ...none, due: (none?.due ?? 0) + 1, open: (none?.open ?? 0) + 1 });
  await set("2027-03-31", "2027-03-31");
  expect(await duties()).toEqual({ ...none, due: (none?.due ?? 0) + 1, inTime: (none?.inTime ?? 0) + 1 });
});

test("what was public on a day so long past that a rule has ended its time is said to be not known, and no part of the score", async () => {
  await keep({ item: "4a", ...link });
  await registers.database.query(
    `insert into registers.publications (force_id, register, audience, retention_years) values ($1, 'GIFTS', 'PUBLIC', 2)
     on conflict (force_id, register) do update set retention_years = 2`,
    [force],
  );
  now = new Date("2030-05-01T12:00:00Z");
  const { report } = await reportOf(2026);
  expect(report?.items.find(({ id }) => id === "2e")).toMatchObject({ status: "NOT_KNOWN", lastUpdatedOn: null });
  expect(report?.total).toBe(22);
  expect((await reportOf(2028)).report?.items.find(({ id }) => id === "2e")).toMatchObject({ status: "NO_EVIDENCE" });
});

test("what is due again stands in the calendar of whoever looks after it, with citation and arithmetic; without an owner of the registrar", async () => {
  const item = { item: "3f", ...link };
  expect((await keep(item)).errors).toEqual([]);
  const due = {
    title: expect.stringMatching(/^Publishing: /),
    dueOn: "2026-12-31",
    status: "DUE",
    clauseId: "SI 2011/3050, paragraph 3(f)",
    clause: null,
  };
  const arithmetic =
    "last updated on 2 November 2026; asked for each month as soon as practicable after it ends, no day is named: due from 1 December 2026, late once December 2026 has ended, so by 31 December 2026; SI 2011/3050, paragraph 3(f)";
  expect(await calendarOf("auditor")).toEqual([
    {
      ...due,
      role: "REGISTRAR",
      explanation: ["no office is named for it: it falls to the Registrar", arithmetic],
      cymraeg: [expect.stringContaining("y Cofrestrydd"), expect.stringContaining("erbyn 31 Rhagfyr 2026")],
    },
  ]);
  expect((await keep({ ...item, version: 1, owner: "CFO" })).errors).toEqual([]);
  expect(await calendarOf("cfo")).toMatchObject([{ ...due, role: "CFO", explanation: [arithmetic] }]);
  await registers.database.query("delete from registers.publication_items");
  now = new Date("2026-12-01T03:00:00Z");
  await registers.running.receive({ id: randomUUID(), forceId: force, event: "night.came", data: {} });
  expect(await calendarOf("auditor")).toEqual([]);
});
