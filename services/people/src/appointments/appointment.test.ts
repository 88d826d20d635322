import type { Identity } from "@probity/service-kit/identity";
import { actor, forceId } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { peopleSubgraph } from "../subgraph.js";

let people: TestSubgraph;
let admin: Identity & { forceId: string };
beforeAll(async () => {
  people = await openSubgraph(peopleSubgraph, { clock: { now: () => new Date("2026-11-21T12:00:00Z") } });
  admin = await actor(people.database, "staffordshire", "force.admin");
});
afterAll(() => people[Symbol.asyncDispose]());

let keys = 0;
const newKey = () => `appoint-${(keys += 1)}`;
const unknown = "0193f8a0-0000-7000-8000-000000000000";

const holders = `query ($r: [_Any!]!, $on: Date) { _entities(representations: $r) { ... on Force {
  officeHolders(on: $on) { kind from to electedOn person { name } office { role title } }
} } }`;

interface Holder {
  kind: string;
  from: string;
  to: string | null;
  person: { name: string };
  office: { role: string; title: string };
}

async function officeHolders(slug: string, on?: string): Promise<Holder[]> {
  const r = [{ __typename: "Force", id: await forceId(people.database, slug) }];
  const { data, errors } = await people.execute(holders, { r, on });
  expect(errors).toEqual([]);
  return (data as unknown as { _entities: { officeHolders: Holder[] }[] })._entities[0]?.officeHolders ?? [];
}

async function office(slug: string, role: string): Promise<string> {
  const rows = await people.database.query<{ id: string }>(
    "select id from people.offices where force_id = $1 and role = $2",
    [await forceId(people.database, slug), role],
  );
  return rows[0]?.id ?? "";
}

async function newInput(change: object = {}) {
  const { personId } = await actor(people.database, "staffordshire", "staff");
  return {
    forceId: admin.forceId,
    personId,
    officeId: await office("staffordshire", "DEPUTY"),
    kind: "APPOINTED",
    from: "2026-11-01",
    idempotencyKey: newKey(),
    ...change,
  };
}

const appoint = (input: object, as: Identity = admin) =>
  people.execute(
    "mutation ($input: AppointInput!) { appoint(input: $input) { id kind from to viewerCanEnd office { role } person { name } } }",
    { input },
    as,
  );
const endAppointment = (input: object, as: Identity = admin) =>
  people.execute(
    "mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { id to viewerCanEnd } }",
    { input },
    as,
  );

const jobs = (appointmentId: string) =>
  people.database.query<{ name: string; data: { forceId: string; event: string; data: Record<string, unknown> } }>(
    "select name, data from pgboss.job where data->'data'->>'id' = $1 order by name",
    [appointmentId],
  );
const appointments = async () =>
  (await people.database.query<{ rows: number }>("select count(*)::int as rows from people.appointments"))[0]?.rows;

test("anybody sees who holds the public offices of Staffordshire today, the PCC first, and no other staff", async () => {
  const held = await officeHolders("staffordshire");
  expect(held.map(({ office: { role } }) => role)).toEqual(["ELECTED_HOLDER", "DEPUTY", "HEAD_OF_STAFF", "CFO"]);
  expect(held[0]).toMatchObject({
    kind: "ELECTED",
    electedOn: "2024-05-02",
    from: "2024-05-09",
    to: null,
    person: { name: "Morwenna Ashdale (demo)" },
  });
});

test("Cheshire's office holders of 2010 are seen on that day and not today", async () => {
  expect((await officeHolders("cheshire", "2010-06-01")).map(({ person }) => person.name)).toContain(
    "Hedley Marwood (demo)",
  );
  expect(await officeHolders("cheshire")).toEqual([]);
});

test("nobody held an office on the day before it began", async () => {
  expect(await officeHolders("staffordshire", "2024-05-08")).toEqual([]);
});

test("Staffordshire's administrator appoints a deputy, and the other subgraphs hear of offices and days, not of names", async () => {
  const input = await newInput();
  const { data, errors } = await appoint(input);
  expect(errors).toEqual([]);
  const { id } = (data as unknown as { appoint: { id: string } }).appoint;
  expect(data).toMatchObject({
    appoint: { kind: "APPOINTED", from: "2026-11-01", to: null, viewerCanEnd: true, office: { role: "DEPUTY" } },
  });
  const told = await jobs(id);
  expect(told.map(({ name }) => name)).toEqual(["events-cases", "events-protocols", "events-registers"]);
  expect(Object.keys(told[0]?.data.data ?? {}).toSorted()).toEqual([
    "electedOn",
    "from",
    "id",
    "kind",
    "officeId",
    "personId",
    "public",
    "role",
    "to",
  ]);
  expect(told[0]?.data).toMatchObject({
    forceId: admin.forceId,
    event: "appointment.changed",
    data: { role: "DEPUTY", personId: input.personId },
  });
});

test("whoever takes a public office becomes a public person", async () => {
  expect((await officeHolders("staffordshire")).map(({ person }) => person.name)).toContain("Anwen Hollin (demo)");
});

test.each([
  ["electedOn", { kind: "ELECTED" }],
  ["electedOn", { kind: "ELECTED", electedOn: "2026-11-02" }],
  ["to", { to: "2026-10-31" }],
  ["from", { from: "9999-01-01" }],
  ["from", { from: "1026-11-01" }],
  ["to", { to: "9999-12-31" }],
  ["electedOn", { kind: "ELECTED", electedOn: "0001-01-01" }],
  ["idempotencyKey", { idempotencyKey: "short" }],
])("an appointment whose %s cannot be is refused, and neither kept nor told", async (field, change) => {
  const before = await appointments();
  const events = (await people.database.query("select id from pgboss.job")).length;
  const { errors } = await appoint(await newInput(change));
  expect(errors).toMatchObject([{ code: "INVALID", extensions: { field } }]);
  expect(await appointments()).toBe(before);
  expect(await people.database.query("select id from pgboss.job")).toHaveLength(events);
});

test("Cumbria's office, an unknown one and no id at all are the same to Staffordshire's administrator", async () => {
  const foreign = await appoint(await newInput({ officeId: await office("cumbria", "DEPUTY") }));
  const random = await appoint(await newInput({ officeId: unknown }));
  const malformed = await appoint(await newInput({ officeId: "no id" }));
  expect(foreign.errors).toMatchObject([{ code: "NOT_FOUND", message: "No such office." }]);
  expect(random.errors).toEqual(foreign.errors);
  expect(malformed.errors).toEqual(foreign.errors);
});

test("Cumbria's person cannot be appointed in Staffordshire, and the answer does not tell that the person exists", async () => {
  const { personId } = await actor(people.database, "cumbria", "staff");
  const foreign = await appoint(await newInput({ personId }));
  expect(foreign.errors).toMatchObject([{ code: "NOT_FOUND", message: "No such person." }]);
  expect((await appoint(await newInput({ personId: unknown }))).errors).toEqual(foreign.errors);
});

test("Cumbria's administrator cannot appoint in Staffordshire", async () => {
  const { errors } = await appoint(await newInput(), await actor(people.database, "cumbria", "force.admin"));
  expect(errors).toMatchObject([{ code: "NOT_ALLOWED", extensions: { permission: "people:appoint" } }]);
});

test("Staffordshire's PCC does not appoint on the platform", async () => {
  expect((await appoint(await newInput(), await actor(people.database, "staffordshire", "pcc"))).errors).toMatchObject([
    { code: "NOT_ALLOWED" },
  ]);
});

test("the same request sent twice appoints once and tells once", async () => {
  const input = await newInput({ officeId: await office("staffordshire", "DPO") });
  const first = await appoint(input);
  const second = await appoint(input);
  expect(second).toEqual(first);
  expect(await jobs((first.data as unknown as { appoint: { id: string } }).appoint.id)).toHaveLength(3);
});

test("an appointment that is ended keeps its first day, tells its last, and says why in the trail", async () => {
  const { data } = await appoint(await newInput({ officeId: await office("staffordshire", "CFO") }));
  const { id } = (data as unknown as { appoint: { id: string } }).appoint;
  const ended = await endAppointment({
    forceId: admin.forceId,
    appointmentId: id,
    on: "2026-11-10",
    reason: "The post is shared no longer.",
    idempotencyKey: newKey(),
  });
  expect(ended).toMatchObject({ errors: [], data: { endAppointment: { id, to: "2026-11-10", viewerCanEnd: false } } });
  expect((await jobs(id)).map((job) => job.data.data["to"])).toEqual(expect.arrayContaining([null, "2026-11-10"]));
  const trail = await people.database.query(
    "select before, after, reason from people.audit_entries where entity_id = $1 and action = 'endAppointment'",
    [id],
  );
  expect(trail).toEqual([
    { before: { to: null }, after: { to: "2026-11-10" }, reason: "The post is shared no longer." },
  ]);
});

test.each([
  ["on", { on: "2026-10-31" }, "REGISTRAR"],
  ["reason", { reason: "  " }, "LINE_MANAGER"],
])("an end whose %s cannot be is refused", async (field, change, role) => {
  const { data } = await appoint(await newInput({ officeId: await office("staffordshire", role) }));
  const { id } = (data as unknown as { appoint: { id: string } }).appoint;
  const { errors } = await endAppointment({
    forceId: admin.forceId,
    appointmentId: id,
    on: "2026-11-10",
    reason: "Over.",
    idempotencyKey: newKey(),
    ...change,
  });
  expect(errors).toMatchObject([{ code: "INVALID", extensions: { field } }]);
});

test("PE: one person holds one office once on a day, however it is entered; other days and other offices stand", async () => {
  const officeId = await office("staffordshire", "MONITORING_OFFICER");
  const first = await newInput({ officeId, from: "2026-11-01", to: "2026-11-30" });
  expect((await appoint(first)).errors).toEqual([]);
  const before = await appointments();
  for (const days of [
    { from: "2026-11-01", to: "2026-11-30" },
    { from: "2026-11-30", to: null },
    { from: "2026-10-01", to: null },
    { from: "2026-11-10", to: "2026-11-12", kind: "JOB_SHARE" },
  ])
    expect((await appoint(await newInput({ officeId, ...days }))).errors).toMatchObject([
      {
        code: "INVALID",
        message:
          "The person holds this office from 1 November 2026 to 30 November 2026 already: end that first, or choose other days.",
        extensions: { field: "from" },
      },
    ]);
  expect(await appointments()).toBe(before);
  expect((await appoint(await newInput({ officeId, from: "2026-12-01" }))).errors).toEqual([]);
  const { personId } = await actor(people.database, "staffordshire", "registrar");
  expect((await appoint(await newInput({ officeId, personId }))).errors).toEqual([]);
});

test("an appointment of Cumbria cannot be ended from Staffordshire, and is as unknown as any", async () => {
  const [row] = await people.database.query<{ id: string }>(
    "select id from people.appointments where force_id = $1 limit 1",
    [await forceId(people.database, "cumbria")],
  );
  const end = (appointmentId: string | undefined) =>
    endAppointment({
      forceId: admin.forceId,
      appointmentId,
      on: "2026-11-10",
      reason: "Over.",
      idempotencyKey: newKey(),
    });
  const foreign = await end(row?.id);
  expect(foreign.errors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect((await end(unknown)).errors).toEqual(foreign.errors);
});

test("the office holders of five forces with their names and titles take as many statements as those of one", async () => {
  const slugs = ["staffordshire", "cumbria", "cheshire", "devon-and-cornwall", "avon-and-somerset"];
  const r: object[] = [];
  for (const slug of slugs) r.push({ __typename: "Force", id: await forceId(people.database, slug) });
  const statementsFor = async (representations: object[]) => {
    people.statements.length = 0;
    expect((await people.execute(holders, { r: representations, on: "2024-06-03" })).errors).toEqual([]);
    return people.statements.length;
  };
  expect([await statementsFor(r.slice(0, 1)), await statementsFor(r)]).toEqual([1, 1]);
});
