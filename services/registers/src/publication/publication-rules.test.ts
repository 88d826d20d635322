import { daysAfter, dayInLondon } from "@probity/service-kit/dates";
import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hearOfRules } from "../calendar/duty-fixture.js";
import { registersSubgraph } from "../subgraph.js";

type Person = Identity & { forceId: string; personId: string };

// The database keeps the day by its own clock: what is public is counted from the day of the test.
const today = dayInLondon(new Date());
const daysAgo = (days: number) => daysAfter(today, -days);
let now = new Date();
let registers: TestSubgraph;
let pcc: Person;
let officer: Person;
let staff: Person;
let stranger: Person;
beforeAll(async () => {
  registers = await openSubgraph(registersSubgraph, { clock: { now: () => now } });
  [pcc, officer, staff, stranger] = await Promise.all([
    actor(registers.database, "staffordshire", "pcc"),
    actor(registers.database, "staffordshire", "monitoring.officer"),
    actor(registers.database, "staffordshire", "staff"),
    actor(registers.database, "cumbria", "staff"),
  ]);
  await registers.settled();
  await Promise.all([insert("Standing", null), insert("Ended lately", 400), insert("Ended long ago", 1200)]);
});
afterAll(() => registers[Symbol.asyncDispose]());

/** A line of the Commissioner, published to everybody, that was superseded so many days ago. */
const insert = (description: string, endedAgo: number | null) =>
  registers.database.query(
    `insert into registers.published_entries (force_id, person_id, register, category, nil, description, declared_on, published_at, public, superseded_at)
     values ($1, $2, 'INTERESTS', 'LAND', false, $3, '2020-05-07', '2020-05-08', true, $4)`,
    [pcc.forceId, pcc.personId, description, endedAgo === null ? null : `${daysAgo(endedAgo)}T12:00:00Z`],
  );

const versionId = uuidv7();
const publication = {
  id: "test/register",
  kind: "PUBLICATION",
  clauseId: "TE-4",
  dataset: "REGISTER_OF_INTERESTS",
};
const rulesAre = (...rules: object[]) => hearOfRules(registers, pcc.forceId, rules, versionId);
const configured = (said: object, from = daysAgo(1)) => ({ rule: { ...publication, ...said }, from, to: null });
const nightCame = () =>
  registers.running.receive({ id: uuidv7(), forceId: pcc.forceId, event: "night.came", data: {} });

type Line = { description: string; visibleUntil?: string | null; readers?: string };

async function publicLines(ended: boolean): Promise<Line[]> {
  const query = `query ($r: [_Any!]!, $ended: Boolean!) { _entities(representations: $r) { ... on Force {
    registerEntries(first: 100, ended: $ended) { totalCount nodes { description visibleUntil } } } } }`;
  const { data, errors } = await registers.execute(query, { r: [{ __typename: "Force", id: pcc.forceId }], ended });
  expect(errors).toEqual([]);
  const [force] = (data as unknown as { _entities: { registerEntries: { totalCount: number; nodes: Line[] } }[] })
    ._entities;
  expect(force?.registerEntries.totalCount).toBe(force?.registerEntries.nodes.length);
  return force?.registerEntries.nodes ?? [];
}

async function linesFor(as: Person, field: string): Promise<Line[]> {
  const { data, errors } = await registers.execute(`{ page: ${field} { nodes { description readers } } }`, {}, as);
  expect(errors).toEqual([]);
  return (data as unknown as { page: { nodes: Line[] } }).page.nodes;
}

const declare = async (as: Person, description: string) => {
  const send = async (mutation: string, type: string, input: object, by: Person) => {
    const { data, errors } = await registers.execute(
      `mutation ($input: ${type}!) { made: ${mutation}(input: $input) { id version } }`,
      { input: { forceId: pcc.forceId, idempotencyKey: uuidv7(), ...input } },
      by,
    );
    expect(errors).toEqual([]);
    const { id, version } = (data as unknown as { made: { id: string; version: number } }).made;
    return { declarationId: id, version };
  };
  const interests = [{ category: "LAND", description }];
  const saved = await send("saveDeclaration", "SaveDeclarationInput", { kind: "CHANGE", interests }, as);
  const submitted = await send("submitDeclaration", "SubmitDeclarationInput", saved, as);
  await send("publishDeclaration", "PublishDeclarationInput", submitted, officer);
};

const terms = async () => {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Force {
    registerPublication { audience sentence cymraeg: sentence(language: CY) clauseId clause { id } retentionYears frequencyMonths namesNonDeclarers } } } }`;
  const { data, errors } = await registers.execute(query, { r: [{ __typename: "Force", id: pcc.forceId }] });
  expect(errors).toEqual([]);
  return (data as unknown as { _entities: { registerPublication: object | null }[] })._entities[0]?.registerPublication;
};

const descriptions = (lines: readonly Line[]) => lines.map(({ description }) => description).toSorted();

test("where no rule says how long, no day is set, and what was superseded is on no public list, as before", async () => {
  await rulesAre(publication);
  expect(descriptions(await publicLines(false))).toEqual(["Standing"]);
  expect(await publicLines(true)).toEqual([]);
  expect(await linesFor(officer, "registerEntries(ended: true)")).toContainEqual({
    description: "Ended lately",
    readers: "OFFICERS",
  });
  expect(await terms()).toMatchObject({ audience: "PUBLIC", retentionYears: null, sentence: expect.any(String) });
});

test("TE-4: the public reads an entry for two years after it ended; officers read on, and see that it is no longer public", async () => {
  await rulesAre(publication, configured({ retentionYears: 2 }));
  const [shown, ...others] = await publicLines(true);
  expect(others).toEqual([]);
  expect(shown).toMatchObject({ description: "Ended lately" });
  expect(shown?.visibleUntil?.slice(0, 4)).toBe(String(Number(daysAgo(400).slice(0, 4)) + 2));
  expect(descriptions(await publicLines(false))).toEqual(["Standing"]);
  expect(await linesFor(officer, "registerEntries(ended: true)")).toEqual(
    expect.arrayContaining([
      { description: "Ended lately", readers: "PUBLIC" },
      { description: "Ended long ago", readers: "OFFICERS" },
    ]),
  );
  expect(await terms()).toEqual({
    audience: "PUBLIC",
    sentence: "The register of interests is published; an entry stays visible for 2 years after it ends (TE-4).",
    cymraeg: "Cyhoeddir y gofrestr buddiannau; mae cofnod i’w weld am 2 flynedd ar ôl iddo ddod i ben (TE-4).",
    clauseId: "TE-4",
    clause: { id: expect.any(String) },
    retentionYears: 2,
    frequencyMonths: null,
    namesNonDeclarers: false,
  });
});

test("TE-4: a force names those who have not declared where its rule says so, and says it in its terms", async () => {
  await rulesAre(publication, configured({ namesNonDeclarers: true }));
  expect(await terms()).toMatchObject({
    namesNonDeclarers: true,
    sentence: "The register of interests is published; those who have not declared in time are named (TE-4).",
  });
});

test("a rule for a coming day counts from the night before it; when it ends, its days are taken back", async () => {
  await rulesAre(publication, configured({ retentionYears: 4 }, daysAfter(today, 1)));
  expect(await publicLines(true)).toEqual([]);
  now = new Date(`${daysAfter(today, 1)}T03:00:00Z`);
  await nightCame();
  expect(descriptions(await publicLines(true))).toEqual(["Ended lately", "Ended long ago"]);
  now = new Date();
  await rulesAre(publication);
  expect(await publicLines(true)).toEqual([]);
  expect(await terms()).toMatchObject({ retentionYears: null });
});

test("the entries of somebody who left every office end with the last one, and stand again on return", async () => {
  const person = uuidv7();
  const appointment = { id: uuidv7(), personId: person, officeId: uuidv7(), role: "DEPUTY", kind: "APPOINTED" };
  const tell = (to: string | null, id = appointment.id) =>
    registers.running.receive({
      id: uuidv7(),
      forceId: pcc.forceId,
      event: "appointment.changed",
      data: { ...appointment, id, from: "2012-11-22", to, electedOn: null, public: true },
    });
  await registers.database.query(
    `insert into registers.published_entries (force_id, person_id, register, category, nil, description, declared_on, published_at, public)
     values ($1, $2, 'INTERESTS', 'LAND', false, 'Of a leaver', '2013-01-01', '2013-01-02', true)`,
    [pcc.forceId, person],
  );
  await rulesAre(publication, configured({ retentionYears: 2 }));
  await tell(daysAgo(1000));
  expect(descriptions(await publicLines(false))).toEqual(["Standing"]);
  expect(await linesFor(officer, "registerEntries")).toContainEqual({
    description: "Of a leaver",
    readers: "OFFICERS",
  });
  await tell(null, uuidv7());
  expect(descriptions(await publicLines(false))).toEqual(["Of a leaver", "Standing"]);
  await registers.database.query("delete from registers.published_entries where person_id = $1", [person]);
});

test("TE-4: a register kept for staff is read by the force's own people, and by nobody else", async () => {
  await rulesAre(publication, configured({ audience: "STAFF" }));
  await declare(pcc, "Kept for staff");
  expect(await publicLines(false)).toEqual([]);
  expect(await publicLines(true)).toEqual([]);
  expect(await linesFor(staff, "staffRegisterEntries")).toEqual([{ description: "Kept for staff", readers: "STAFF" }]);
  expect(await linesFor(stranger, "staffRegisterEntries")).toEqual([]);
  const anonymous = await registers.execute("{ staffRegisterEntries { totalCount } }");
  expect(anonymous.errors).toMatchObject([{ code: "UNAUTHENTICATED" }]);
  expect(await terms()).toMatchObject({
    audience: "STAFF",
    clauseId: "TE-4",
    sentence: "The register of interests is shown to staff (TE-4).",
    cymraeg: "Dangosir y gofrestr buddiannau i staff (TE-4).",
  });
});

test("when the register opens, what was published to everybody is public again; what was declared to staff stays theirs", async () => {
  await insert("Published to everybody", null);
  await rulesAre(publication, configured({ audience: "STAFF" }), configured({ audience: "STAFF", lagDays: 3 }));
  expect(await publicLines(false)).toEqual([]);
  expect(descriptions(await linesFor(staff, "staffRegisterEntries"))).toEqual([
    "Kept for staff",
    "Published to everybody",
  ]);
  await rulesAre(publication);
  expect(descriptions(await publicLines(false))).toEqual(["Published to everybody"]);
  expect(descriptions(await linesFor(staff, "staffRegisterEntries"))).toEqual(["Kept for staff"]);
});

test("terms leave their trail with the clause, and fifty entries more take no statement more", async () => {
  const trail = await registers.database.query<{ clause_id: string; years: number | null }>(
    `select clause_id, (after->>'retentionYears')::int as years from registers.audit_entries
     where force_id = $1 and action = 'changeTermsOfPublication' order by at`,
    [pcc.forceId],
  );
  expect(trail).toContainEqual({ clause_id: "TE-4", years: 2 });
  const statements = async (retentionYears: number) => {
    registers.statements.length = 0;
    await rulesAre(publication, configured({ retentionYears }));
    return registers.statements.length;
  };
  const few = await statements(3);
  for (let line = 0; line < 50; line++) await insert(`Line ${line}`, line + 1);
  expect(await statements(5)).toBe(few);
  expect((await publicLines(true)).length).toBeGreaterThan(50);
});
