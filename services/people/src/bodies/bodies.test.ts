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
async function send(name: string, input: object, fields = "id", as: Identity = admin) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const given = { forceId: admin.forceId, idempotencyKey: `bodies-${(keys += 1)}`, ...input };
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
  const { data, errors } = await people.execute(query, { input: given }, as);
  return { errors, done: (data as unknown as Record<string, { id: string }> | null)?.[name] ?? { id: "" } };
}

async function ofForce(fields: string, as?: Identity, slug = "staffordshire") {
  const r = [{ __typename: "Force", id: await forceId(people.database, slug) }];
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Force { ${fields} } } }`;
  const { data, errors } = await people.execute(query, { r }, as);
  expect(errors).toEqual([]);
  return (data as unknown as { _entities: Record<string, unknown>[] })._entities[0];
}

const personOf = async (login: string) => (await actor(people.database, "staffordshire", login)).personId;
async function officeOf(role: string): Promise<string> {
  const [row] = await people.database.query<{ id: string }>(
    "select id from people.offices where force_id = $1 and role = $2",
    [admin.forceId, role],
  );
  return row?.id ?? "";
}

test("CH-8: a committee has a chair and members in time, and somebody reports to it", async () => {
  const body = { kind: "COMMITTEE", nameEn: "Ethics Committee", nameCy: "Pwyllgor Moeseg", from: "2026-01-01" };
  const { done: committee } = await send("addBody", body, "id name");
  const held: string[] = [];
  for (const [role, title, login, from, to] of [
    ["CHAIR_OF_BODY", "Chair", "panel.chair", "2026-02-01", null],
    ["MEMBER", "Member", "deputy", "2026-03-01", "2026-06-30"],
    ["MEMBER", "Member", "cfo", "2026-05-01", null],
  ] as const) {
    const office = await send("addOffice", { role, titleEn: title, bodyId: committee.id, from: "2026-01-01" });
    const input = { personId: await personOf(login), officeId: office.done.id, kind: "APPOINTED", from, to };
    held.push((await send("appoint", input)).done.id);
  }
  const on = async (day: string) => {
    const fields = `bodies(on: "${day}") { name(language: CY) members(on: "${day}") { totalCount nodes { id office { role body { id } } } } }`;
    const { bodies } = (await ofForce(fields)) as {
      bodies: { members: { totalCount: number; nodes: { id: string }[] } }[];
    };
    expect(bodies[0]?.members.totalCount).toBe(bodies[0]?.members.nodes.length);
    return bodies[0]?.members.nodes.map(({ id }) => held.indexOf(id));
  };
  expect(await on("2026-02-15")).toEqual([0]);
  expect(await on("2026-05-15")).toEqual([0, 2, 1]);
  expect(await on("2026-07-01")).toEqual([0, 2]);
  type Paged = { bodies: { members: { nodes: { id: string }[]; pageInfo: { endCursor: string | null } } }[] };
  const read: string[] = [];
  for (let after: string | null = ""; after !== null;) {
    const from: string = after && `, after: "${after}"`;
    const fields: string = `bodies(on: "2026-05-15") { members(on: "2026-05-15", first: 1${from}) { nodes { id } pageInfo { endCursor } } }`;
    const paged = (await ofForce(fields)) as Paged;
    read.push(...paged.bodies.flatMap(({ members }) => members.nodes.map(({ id }) => id)));
    after = paged.bodies[0]?.members.pageInfo.endCursor ?? null;
  }
  expect(read.map((id) => held.indexOf(id))).toEqual([0, 2, 1]);
  expect(JSON.stringify(await ofForce('bodies(on: "2025-12-31") { name }'))).not.toContain("Ethics Committee");

  const staff = await actor(people.database, "staffordshire", "staff");
  const line = { personId: staff.personId, bodyId: committee.id, from: "2026-10-01" };
  const lines = '{ reportingLines(on: "2026-09-30") { manager { name } body { name } from to } }';
  const reported = await send(
    "setReportingLine",
    line,
    'id now: reportingLines(on: "2026-11-01") { manager { name } body { name } from to }',
  );
  expect(reported).toMatchObject({
    errors: [],
    done: { now: [{ manager: null, body: { name: "Ethics Committee" }, from: "2026-10-01", to: null }] },
  });
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person ${lines} } }`;
  const before = await people.execute(query, { r: [{ __typename: "Person", id: staff.personId }] }, staff);
  expect(before.data).toEqual({
    _entities: [
      { reportingLines: [{ manager: { name: expect.any(String) }, body: null, from: "2024-05-09", to: "2026-09-30" }] },
    ],
  });
  const stranger = await actor(people.database, "cumbria", "monitoring.officer");
  const pcc = { r: [{ __typename: "Person", id: await personOf("pcc") }] };
  expect((await people.execute(query, pcc, stranger)).data).toEqual({ _entities: [{ reportingLines: null }] });
});

test.each([
  ["addBody", { kind: "PANEL", nameEn: "A Panel" }],
  ["addOffice", { role: "MEMBER", titleEn: "A Member" }],
])("%s from a day that cannot be is refused at the day", async (mutation, input) => {
  for (const from of ["9999-01-01", "1066-10-14"])
    expect((await send(mutation, { ...input, from })).errors).toMatchObject([
      { code: "INVALID", extensions: { field: "from" } },
    ]);
});

test.each([
  ["bodyId", { managerId: "pcc", bodyId: "0193f8a0-0000-7000-8000-000000000000" }, "INVALID"],
  ["managerId", {}, "INVALID"],
  [undefined, { bodyId: "0193f8a0-0000-7000-8000-000000000000" }, "NOT_FOUND"],
])("a line to both, to neither or to an unknown body is refused at %s", async (field, to, code) => {
  const managerId = "managerId" in to ? await personOf(to.managerId) : undefined;
  const input = { personId: await personOf("dpo"), from: "2027-01-01", ...to, managerId };
  const { errors } = await send("setReportingLine", input);
  expect(errors).toMatchObject([field ? { code, extensions: { field } } : { code }]);
});

test("worked case 11: two people share the deputy's office, and both appear publicly", async () => {
  const officeId = await officeOf("DEPUTY");
  const [held] = await people.database.query<{ id: string }>(
    "select id from people.appointments where office_id = $1",
    [officeId],
  );
  const end = { appointmentId: held?.id, on: "2026-10-31", reason: "The office is shared from now on." };
  expect((await send("endAppointment", end)).errors).toEqual([]);
  for (const login of ["deputy", "line.manager"]) {
    const input = { personId: await personOf(login), officeId, kind: "JOB_SHARE", from: "2026-11-01" };
    expect((await send("appoint", input)).errors).toEqual([]);
  }
  const { officeHolders } = (await ofForce("officeHolders { kind office { role } person { name } }")) as {
    officeHolders: { kind: string; office: { role: string }; person: { name: string } }[];
  };
  const deputies = officeHolders.filter(({ office }) => office.role === "DEPUTY");
  expect(deputies.map(({ kind }) => kind)).toEqual(["JOB_SHARE", "JOB_SHARE"]);
  expect(new Set(deputies.map(({ person }) => person.name)).size).toBe(2);
});

test("DC-N2: one person holds several statutory offices at once", async () => {
  const { officeHolders } = (await ofForce(
    "officeHolders { person { appointments { office { role } } } office { role } }",
    await actor(people.database, "devon-and-cornwall", "staff"),
    "devon-and-cornwall",
  )) as { officeHolders: { office: { role: string }; person: { appointments: { office: { role: string } }[] } }[] };
  const chief = officeHolders.find(({ office }) => office.role === "HEAD_OF_STAFF");
  expect(chief?.person.appointments.map(({ office }) => office.role).toSorted()).toEqual([
    "HEAD_OF_PAID_SERVICE",
    "HEAD_OF_STAFF",
    "MONITORING_OFFICER",
  ]);
});

interface Vacancies {
  vacancies: { office: { role: string }; since: string | null }[];
}

test("an office is vacant from the day after its last holder; the public sees public offices, the force all", async () => {
  const cfo = await officeOf("CFO");
  const [held] = await people.database.query<{ id: string }>(
    "select id from people.appointments where office_id = $1",
    [cfo],
  );
  await send("endAppointment", { appointmentId: held?.id, on: "2026-10-15", reason: "Retired." });
  await send("addOffice", { role: "VETTING_UNIT", titleEn: "Vetting Unit", from: "2026-09-01" });
  const on = async (day: string, as?: Identity) =>
    ((await ofForce(`vacancies(on: "${day}") { since office { role } }`, as)) as unknown as Vacancies).vacancies;
  expect(await on("2026-10-15")).toEqual([]);
  expect(await on("2026-10-16")).toEqual([{ office: { role: "CFO" }, since: "2026-10-16" }]);
  expect(await on("2026-11-21", admin)).toEqual([
    { office: { role: "CFO" }, since: "2026-10-16" },
    { office: { role: "VETTING_UNIT" }, since: "2026-09-01" },
  ]);
  const again = { personId: await personOf("staff"), officeId: cfo, kind: "ACTING", from: "2026-11-10" };
  expect((await send("appoint", again)).errors).toEqual([]);
  expect(await on("2026-11-21")).toEqual([]);
});

test("CU-W2: external roles and first contacts are offices with holders over time", async () => {
  const { offices } = (await ofForce(
    'offices(on: "2026-11-21") { role heldBy { nodes { from to person { name } } } }',
    admin,
  )) as {
    offices: { role: string; heldBy: { nodes: unknown[] } }[];
  };
  for (const role of ["CHAIR_OF_OVERSIGHT_BODY", "CHIEF_CONSTABLE", "DPO", "FIRST_CONTACT_A", "FIRST_CONTACT_B"])
    expect(offices.find((office) => office.role === role)?.heldBy.nodes).toHaveLength(1);
});

test("an office and a body end once nobody holds them, and nobody is appointed after", async () => {
  const { done: panel } = await send("addBody", { kind: "PANEL", nameEn: "Old Panel", from: "2020-01-01" });
  const office = await send("addOffice", { role: "MEMBER", titleEn: "Panellist", bodyId: panel.id });
  const input = {
    personId: await personOf("auditor"),
    officeId: office.done.id,
    kind: "APPOINTED",
    from: "2026-01-01",
  };
  const { done: held } = await send("appoint", input);
  const end = { bodyId: panel.id, on: "2026-11-01", reason: "Abolished." };
  expect((await send("endBody", end)).errors).toMatchObject([{ code: "INVALID", extensions: { field: "on" } }]);
  await send("endAppointment", { appointmentId: held.id, on: "2026-11-01", reason: "Abolished." });
  expect(await send("endBody", end, "id to")).toMatchObject({ errors: [], done: { to: "2026-11-01" } });
  expect((await send("endBody", end)).errors).toMatchObject([{ code: "CONFLICT" }]);
  expect(
    (await send("endOffice", { officeId: office.done.id, on: "2026-11-01", reason: "Too." })).errors,
  ).toMatchObject([{ code: "CONFLICT" }]);
  expect((await send("appoint", { ...input, from: "2026-11-02" })).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "from" } },
  ]);
});

test("Cumbria's administrator keeps no body of Staffordshire, nor does its commissioner", async () => {
  const body = { kind: "PANEL", nameEn: "Intruders", from: "2026-01-01" };
  for (const [slug, login] of [
    ["cumbria", "force.admin"],
    ["staffordshire", "pcc"],
  ] as const) {
    const { errors } = await send("addBody", body, "id", await actor(people.database, slug, login));
    expect(errors).toMatchObject([{ code: "NOT_ALLOWED", extensions: { permission: "force:configure" } }]);
  }
});

test("people, offices, holders, bodies and vacancies of a day take a fixed number of statements, however many there are", async () => {
  const fields = `offices(on: "2026-11-21") { body { name } heldBy { totalCount nodes { person { name } term { endsBy } } } }
    bodies { members { totalCount nodes { person { name } } } } vacancies { office { role } } electionDays { pollOn }`;
  const count = async () => {
    people.statements.length = 0;
    await ofForce(fields, admin);
    await people.execute(
      '{ people(on: "2026-11-21", first: 100) { nodes { id reportingLines { manager { name } body { name } } appointments { term { endsBy } } } } }',
      {},
      admin,
    );
    return people.statements.length;
  };
  const before = await count();
  for (const name of ["A", "B", "C"]) {
    const { done } = await send("addBody", { kind: "PANEL", nameEn: `Panel ${name}`, from: "2026-01-01" });
    await send("addOffice", { role: "MEMBER", titleEn: `Member ${name}`, bodyId: done.id });
  }
  expect(await count()).toBe(before);
});

test("who holds an office is read page by page, the latest first, in two statements however many offices there are", async () => {
  interface Held {
    id: string;
    heldBy: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      nodes: { from: string; person: { name: string } }[];
    };
  }
  const { done } = await send("addOffice", { role: "MEMBER", titleEn: "Many" });
  const officeId = done.id as string;
  await people.database.query(
    `with made as (insert into people.persons (force_id, name) select $1, 'Holder ' || n from generate_series(1, 45) n returning force_id, id)
     insert into people.appointments (force_id, person_id, office_id, kind, from_day, public, to_day)
     select force_id, id, $2, 'APPOINTED', '2026-01-01'::date + (row_number() over ())::int / 3, false,
       case when row_number() over () > 40 then '2026-06-30'::date end from made`,
    [admin.forceId, officeId],
  );
  const asked = async (args: string, offices = `(id: "${officeId}")`) => {
    const fields = `heldBy(${args}) { totalCount pageInfo { hasNextPage endCursor } nodes { from person { name } } }`;
    const found = (await ofForce(`offices${offices} { id ${fields} }`, admin)) as { offices: Held[] } | undefined;
    return found?.offices ?? [];
  };
  const names: string[] = [];
  for (let after = ""; ;) {
    const [office] = await asked(`first: 20${after}`);
    expect(office?.heldBy.totalCount).toBe(45);
    names.push(...(office?.heldBy.nodes.map(({ person }) => person.name) ?? []));
    if (!office?.heldBy.pageInfo.hasNextPage) break;
    after = `, after: "${office.heldBy.pageInfo.endCursor}"`;
  }
  expect(new Set(names).size).toBe(45);
  expect((await asked('on: "2026-11-21", first: 1'))[0]?.heldBy).toMatchObject({ totalCount: 40, nodes: [{}] });
  const statements = async (offices: string) => {
    people.statements.length = 0;
    await asked("first: 20", offices);
    return people.statements.length;
  };
  expect(await statements("")).toBe(await statements(`(id: "${officeId}")`));
});

test("people on a day are those who held an office then", async () => {
  const on = async (day: string) => {
    const { data } = await people.execute(`{ people(on: "${day}") { totalCount } }`, {}, admin);
    return (data as unknown as { people: { totalCount: number } }).people.totalCount;
  };
  expect(await on("2024-05-08")).toBe(0);
  expect(await on("2024-06-01")).toBe(14);
});
