import type { Identity } from "@probity/service-kit/identity";
import { actor, actorEverywhere } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { casesSubgraph } from "../subgraph.js";

type Person = Identity & { forceId: string; personId: string };

let cases: TestSubgraph;
let staff: Person;
let pcc: Person;
let chief: Person;
beforeAll(async () => {
  cases = await openSubgraph(casesSubgraph, { clock: { now: () => new Date("2026-11-21T12:00:00Z") } });
  staff = await actor(cases.database, "staffordshire", "staff");
  pcc = await actor(cases.database, "staffordshire", "pcc");
  chief = await actor(cases.database, "staffordshire", "chief.executive");
});
afterAll(() => cases[Symbol.asyncDispose]());

let keys = 0;
const newKey = () => `concern-${(keys += 1)}`;
const unknown = "0193f8a0-0000-7000-8000-000000000000";
const words = "I was shouted at in the corridor.";

async function raise(as: Person, about: Person, change: object = {}) {
  const raising = `mutation ($input: RaiseConcernInput!) { raiseConcern(input: $input) {
    id reference status viewerPart route { status clauseId recipients { role persons { id } } } steps { title welsh: title(language: CY) clauseId }
  } }`;
  const input = {
    forceId: as.forceId,
    subjectPersonId: about.personId,
    matter: "DISRESPECT",
    narrative: words,
    directDiscussion: "TRIED",
    idempotencyKey: newKey(),
    ...change,
  };
  const { data, errors } = await cases.execute(raising, { input }, as);
  return {
    raised: (data as unknown as { raiseConcern: { id: string; reference: string; status: string } } | null)
      ?.raiseConcern,
    errors,
  };
}

async function look(as: Identity, id: string | undefined) {
  const everyWay = `query ($id: ID!, $r: [_Any!]!) {
    case(id: $id) { id viewerPart } cases(first: 100) { totalCount nodes { id } } _entities(representations: $r) { ... on Case { reference } }
  }`;
  const { data, errors } = await cases.execute(everyWay, { id, r: [{ __typename: "Case", id }] }, as);
  const seen = data as unknown as {
    case: { viewerPart: string } | null;
    cases: { totalCount: number; nodes: { id: string }[] } | null;
    _entities: (object | null)[];
  } | null;
  return { seen, codes: errors.map(({ code }) => code) };
}

test("a concern about the PCC raised before talking is refused, naming ST-17, and nothing of it is stored", async () => {
  const { errors } = await raise(staff, pcc, { directDiscussion: "NOT_TRIED" });
  expect(errors).toMatchObject([{ code: "RULE_BROKEN", extensions: { clauseId: "ST-17" } }]);
  expect(await cases.database.query("select id from cases.cases")).toEqual([]);
  expect(await cases.database.query("select id from cases.idempotency_keys")).toEqual([]);
});

test("where talking is impractical it goes to the chief executive, with its steps in both languages", async () => {
  const { raised, errors } = await raise(staff, pcc, { directDiscussion: "IMPRACTICAL" });
  expect(errors).toEqual([]);
  expect(raised).toMatchObject({
    status: "WITH_RECIPIENT",
    viewerPart: "COMPLAINANT",
    route: {
      status: "ROUTED",
      clauseId: "ST-17",
      recipients: [{ role: "HEAD_OF_STAFF", persons: [{ id: chief.personId }] }],
    },
    steps: [
      { title: "Concern raised", welsh: "Pryder wedi’i godi", clauseId: null },
      { title: "Routed to the Chief Executive", welsh: expect.stringContaining("Prif Weithredwr"), clauseId: "ST-17" },
    ],
  });
  expect(raised?.reference).toMatch(/^[B-DF-HJ-NP-TV-Z2-9]{4}-[B-DF-HJ-NP-TV-Z2-9]{4}$/);
});

test("the one who raised it and the chief executive see the case, each with the part they have", async () => {
  const { raised } = await raise(staff, pcc);
  expect((await look(staff, raised?.id)).seen).toMatchObject({
    case: { viewerPart: "COMPLAINANT" },
    _entities: [{ reference: raised?.reference }],
  });
  const handled = await look(chief, raised?.id);
  expect(handled.seen).toMatchObject({
    case: { viewerPart: "HANDLER" },
    _entities: [{ reference: raised?.reference }],
  });
  expect(handled.seen?.cases?.nodes.map(({ id }) => id)).toContain(raised?.id);
});

test.each([
  ["staffordshire", "pcc"],
  ["staffordshire", "deputy"],
  ["staffordshire", "force.admin"],
  ["staffordshire", "monitoring.officer"],
  ["staffordshire", "line.manager"],
  ["cumbria", "chief.executive"],
  ["cumbria", "panel.chair"],
])("%s's %s sees no trace of it: not by id, nor by reference, nor in a list, nor in a count", async (slug, login) => {
  const { raised } = await raise(staff, pcc);
  const outsider = await actor(cases.database, slug, login);
  const nothing = { seen: { case: null, cases: { totalCount: 0, nodes: [] }, _entities: [null] }, codes: [] };
  expect(await look(outsider, raised?.id)).toEqual(nothing);
  expect(await look(outsider, unknown)).toEqual(nothing);
});

test("the auditor of the force may not ask for cases at all", async () => {
  const { raised } = await raise(staff, pcc);
  const { seen, codes } = await look(await actor(cases.database, "staffordshire", "auditor"), raised?.id);
  expect(JSON.stringify(seen)).not.toContain(raised?.reference);
  expect(codes).toContain("NOT_ALLOWED");
});

test.each(["operator@probity.example", "auditor@probity.example", "client:reader"])(
  "%s, who belongs to every force, may not ask for cases at all",
  async (subject) => {
    const { raised } = await raise(staff, pcc);
    const { seen, codes } = await look(await actorEverywhere(cases.database, subject), raised?.id);
    expect(JSON.stringify(seen)).not.toContain(raised?.reference);
    expect(codes).toContain("NOT_ALLOWED");
  },
);

test("nobody is asked to sign in, and a reference finds nothing", async () => {
  const { raised } = await raise(staff, pcc);
  const { data } = await cases.execute(
    "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Case { reference } } }",
    { r: [{ __typename: "Case", id: raised?.id }] },
  );
  expect(data).toEqual({ _entities: [null] });
  expect((await cases.execute("{ cases { totalCount } }")).errors).toMatchObject([{ code: "UNAUTHENTICATED" }]);
});

test("each reading of what happened leaves exactly one entry in the trail, whoever reads it", async () => {
  const { raised } = await raise(staff, pcc);
  const readings = () =>
    cases.database.query<{ actor: string }>(
      "select actor from cases.audit_entries where entity_id = $1 and action = 'readNarrative' order by at",
      [raised?.id],
    );
  expect(await readings()).toEqual([]);
  const reading = await cases.execute(
    "query ($id: ID!) { case(id: $id) { narrative again: narrative } }",
    { id: raised?.id },
    chief,
  );
  expect(reading.data).toEqual({ case: { narrative: words, again: words } });
  expect(await readings()).toEqual([{ actor: chief.subject }]);
  await cases.execute("query ($id: ID!) { case(id: $id) { narrative } }", { id: raised?.id }, staff);
  await cases.execute("query ($id: ID!) { case(id: $id) { reference } }", { id: raised?.id }, staff);
  await cases.execute("query ($id: ID!) { case(id: $id) { narrative } }", { id: raised?.id }, pcc);
  expect(await readings()).toEqual([{ actor: chief.subject }, { actor: staff.subject }]);
});

test("what happened stands neither in the trail nor in any event", async () => {
  await raise(staff, pcc, { narrative: "A sentence that occurs nowhere else." });
  const trail = await cases.database.query(
    "select id from cases.audit_entries where audit_entries::text like '%occurs nowhere else%'",
  );
  const events = await cases.database.query("select id from pgboss.job where data::text like '%occurs nowhere else%'");
  expect([trail, events]).toEqual([[], []]);
});

test("of the cases that went by a clause each counts those they have a part in, and no others", async () => {
  const { raised } = await raise(staff, pcc);
  const [kept] = await cases.database.query<{ clause: string }>(
    "select clause_ref as clause from cases.cases where id = $1",
    [raised?.id],
  );
  const r = [{ __typename: "Clause", id: kept?.clause }];
  const counted = async (as: Identity) => {
    const asked = "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Clause { caseCount } } }";
    const { data, errors } = await cases.execute(asked, { r }, as);
    expect(errors).toEqual([]);
    return (data as unknown as { _entities: { caseCount: number }[] })._entities[0]?.caseCount;
  };
  const [{ count } = { count: 0 }] = await cases.database.query<{ count: number }>(
    "select count(*)::int as count from cases.cases where clause_ref = $1",
    [kept?.clause],
  );
  expect(await counted(staff)).toBe(count);
  expect(await counted(chief)).toBe(count);
  for (const login of ["pcc", "force.admin", "monitoring.officer", "auditor"])
    expect(await counted(await actor(cases.database, "staffordshire", login))).toBe(0);
});

test("where the text names nobody, the case waits and the panel's chair watches over it", async () => {
  const { raised, errors } = await raise(staff, chief);
  expect(errors).toEqual([]);
  expect(raised).toMatchObject({ status: "NO_LAWFUL_RECIPIENT", route: { recipients: [], clauseId: null } });
  const chair = await actor(cases.database, "staffordshire", "panel.chair");
  expect((await look(chair, raised?.id)).seen).toMatchObject({ case: { viewerPart: "OVERSIGHT" } });
  expect((await look(chief, raised?.id)).seen).toMatchObject({ case: null });
});

test("the subject learns nothing of it even where he or she would watch over it, however the id is written", async () => {
  const chair = await actor(cases.database, "staffordshire", "panel.chair");
  const { raised, errors } = await raise(staff, chair, { subjectPersonId: chair.personId.toUpperCase() });
  expect(errors).toEqual([]);
  expect((await look(chair, raised?.id)).seen).toMatchObject({ case: null });
  const parts = await cases.database.query<{ person_id: string }>(
    "select person_id from cases.case_parts where case_id = $1",
    [raised?.id],
  );
  expect(parts.map(({ person_id: person }) => person)).not.toContain(chair.personId);
});

test("in the Cheshire of 2010 the chair of the standards committee of that day watches over it", async () => {
  const officer = await actor(cases.database, "cheshire", "member");
  const head = await actor(cases.database, "cheshire", "chief.executive");
  const { raised, errors } = await raise(officer, head, { happenedOn: "2010-06-01" });
  expect(errors).toEqual([]);
  const chair = await actor(cases.database, "cheshire", "standards.chair");
  expect((await look(chair, raised?.id)).seen).toMatchObject({ case: { viewerPart: "OVERSIGHT" } });
});

test("the same request sent twice raises one concern; the key with another concern is a conflict", async () => {
  const idempotencyKey = newKey();
  const first = await raise(staff, pcc, { idempotencyKey });
  const second = await raise(staff, pcc, { idempotencyKey });
  expect(second).toEqual(first);
  expect((await raise(staff, pcc, { idempotencyKey, narrative: "Another matter." })).errors).toMatchObject([
    { code: "CONFLICT" },
  ]);
});

test.each(["", "   ", "x".repeat(20_001)])(
  "a concern needs words, and at most 20,000 characters",
  async (narrative) => {
    expect((await raise(staff, pcc, { narrative })).errors).toMatchObject([
      { code: "INVALID", extensions: { field: "narrative" } },
    ]);
  },
);

test("a recipient whom the protocol does not name is refused", async () => {
  expect((await raise(staff, pcc, { recipient: "CFO" })).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "recipient" } },
  ]);
});

test("where Cumbria's text leaves a choice, the one who raises the concern has it", async () => {
  const [person, holder, officer] = [
    await actor(cases.database, "cumbria", "staff"),
    await actor(cases.database, "cumbria", "pcc"),
    await actor(cases.database, "cumbria", "monitoring.officer"),
  ];
  const chosen = await raise(person, holder, { recipient: "MONITORING_OFFICER" });
  const unchosen = await raise(person, holder);
  const toOfficer = { route: { recipients: [{ role: "MONITORING_OFFICER", persons: [{ id: officer.personId }] }] } };
  expect(chosen.raised).toMatchObject(toOfficer);
  expect(unchosen.raised).toMatchObject(toOfficer);
});

test("twenty cases with their steps take as many statements as one", async () => {
  for (let more = 0; more < 5; more += 1) await raise(staff, pcc);
  const list = "query ($first: Int!) { cases(first: $first) { nodes { id viewerPart steps { title } } } }";
  const statementsFor = async (first: number) => {
    cases.statements.length = 0;
    expect((await cases.execute(list, { first }, staff)).errors).toEqual([]);
    return cases.statements.length;
  };
  expect(await statementsFor(1)).toBe(3);
  expect(await statementsFor(20)).toBe(3);
});
