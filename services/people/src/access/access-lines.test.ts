import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { peopleSubgraph } from "../subgraph.js";

let people: TestSubgraph;
beforeAll(async () => {
  people = await openSubgraph(peopleSubgraph, { clock: { now: () => new Date("2026-11-21T12:00:00Z") } });
});
afterAll(() => people[Symbol.asyncDispose]());

interface Line {
  subject: string;
  areas: string[];
  role: string;
  since: string;
  until: string | null;
  reason: string | null;
  person: { name: string } | null;
  office: { title: string } | null;
}

interface Lines {
  nodes: Line[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const list = `query ($force: ID!, $person: ID, $area: String, $on: Date, $first: Int! = 100, $after: String) {
  accessList(force: $force, person: $person, area: $area, on: $on, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    nodes { subject areas role since until reason person { name } office { title } } } }`;

async function linesFor(login: string, of: object = {}) {
  const asker = await actor(people.database, "staffordshire", login);
  const { data, errors } = await people.execute(list, { force: asker.forceId, ...of }, asker);
  const page = (data as unknown as { accessList: Lines } | null)?.accessList;
  return { errors, page, lines: page?.nodes ?? [] };
}

test("who may publish: the registrar and the monitoring officer, each by the office held since a day", async () => {
  const { lines } = await linesFor("force.admin", { area: "registers:publish" });
  expect(
    lines.map(({ subject, since, office, reason }) => [subject, since, office?.title !== undefined, reason]),
  ).toEqual(
    expect.arrayContaining([
      ["monitoring.officer@staffordshire.example", "2024-05-09", true, null],
      ["registrar@staffordshire.example", "2024-05-09", true, null],
    ]),
  );
  expect(new Set(lines.flatMap(({ areas }) => areas))).toEqual(new Set(["registers:publish"]));
});

test("what the administrator may, and why: the role was granted with a reason, the rest follows from an office", async () => {
  const { personId } = await actor(people.database, "staffordshire", "force.admin");
  const { lines } = await linesFor("monitoring.officer", { person: personId });
  expect(lines.find(({ areas }) => areas.includes("force:configure"))).toMatchObject({
    role: "FORCE_ADMIN",
    reason: "demonstration",
    office: null,
    until: null,
  });
  expect(lines.find(({ areas }) => areas.includes("registers:declare"))).toMatchObject({ role: "STAFF", reason: null });
  expect(new Set(lines.map(({ subject }) => subject))).toEqual(new Set(["force.admin@staffordshire.example"]));
});

test("what has ended gives nothing", async () => {
  await people.database.query("update people.access_grants set valid_to = '2026-11-20' where subject = $1", [
    "auditor@staffordshire.example",
  ]);
  const { lines } = await linesFor("force.admin", { area: "audit:read" });
  expect(lines.map(({ subject }) => subject)).not.toContain("auditor@staffordshire.example");
  expect(lines.map(({ subject }) => subject)).toContain("monitoring.officer@staffordshire.example");
});

test("of a past day those are listed who held an office then, cannot they sign in any more; of a day to come those who will", async () => {
  const registrar = "registrar@staffordshire.example";
  const { personId } = await actor(people.database, "staffordshire", "registrar");
  const ended = (on: string | null) =>
    people.database.query("update people.appointments set to_day = $2 where person_id = $1", [personId, on]);
  const signsIn = (may: boolean) =>
    people.database.query("update people.logins set active = $2 where subject = $1", [registrar, may]);
  const subjects = async (on: string | null) =>
    (await linesFor("force.admin", { area: "registers:publish", on })).lines.map(({ subject }) => subject);
  await ended("2026-10-31");
  await signsIn(false);
  expect(await subjects(null)).not.toContain(registrar);
  expect(await subjects("2026-10-31")).toContain(registrar);
  expect(await subjects("2026-11-01")).not.toContain(registrar);
  expect(await subjects("2024-05-08")).toEqual([]);
  await ended("2026-12-31");
  await signsIn(true);
  expect(await subjects("2026-12-31")).toContain(registrar);
  expect(await subjects("2027-01-01")).not.toContain(registrar);
  await ended(null);
  const { errors } = await linesFor("force.admin", { on: "9999-01-01" });
  expect(errors).toMatchObject([{ code: "INVALID", extensions: { field: "on" } }]);
});

test.each(["pcc", "chief.executive", "registrar", "staff"])("%s does not read who sees what", async (login) => {
  const { errors } = await linesFor(login);
  expect(errors).toMatchObject([{ code: "NOT_ALLOWED", extensions: { permission: "access:read" } }]);
});

test("another force's id lists nobody", async () => {
  const cumbria = await actor(people.database, "cumbria", "staff");
  expect((await linesFor("force.admin", { force: cumbria.forceId })).lines).toEqual([]);
});

test("the list is read page by page, each line once, people by name and then systems", async () => {
  const whole = (await linesFor("force.admin")).page;
  const read: Line[] = [];
  let after: string | null = null;
  do {
    const { page } = await linesFor("force.admin", { first: 3, after });
    expect(page?.totalCount).toBe(whole?.nodes.length);
    read.push(...(page?.nodes ?? []));
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(read).toEqual(whole?.nodes);
  const names = read.map(({ person }) => person?.name ?? null);
  expect(names.slice(names.indexOf(null)).every((name) => name === null)).toBe(true);
  expect((await linesFor("force.admin", { first: 101 })).errors).toMatchObject([{ code: "INVALID" }]);
  expect((await linesFor("force.admin", { after: "nonsense" })).errors).toMatchObject([{ code: "INVALID" }]);
});

test("the list takes a fixed number of statements", async () => {
  const count = async (area: string | null) => {
    people.statements.length = 0;
    await linesFor("force.admin", { area });
    return people.statements.length;
  };
  expect(await count(null)).toBe(await count("audit:read"));
});

let exported = 0;
async function takeAway(login: string, input: object, slug = "staffordshire") {
  const as = await actor(people.database, slug, login);
  const given = {
    forceId: as.forceId,
    list: "ACCESS",
    rows: 1,
    idempotencyKey: `list-export-${(exported += 1)}`,
    ...input,
  };
  const mutation = "mutation ($input: RecordExportInput!) { recordExport(input: $input) { force { id } } }";
  const { data, errors } = await people.execute(mutation, { input: given }, as);
  return { data, errors, forceId: as.forceId };
}

test("a list that is taken away is in the trail of its force once: who, what, how many, and no word that was typed", async () => {
  const person = "019ab0de-0000-7000-8000-000000000001";
  const filters = [
    { name: "person", value: person },
    { name: "area", value: "registers:read" },
    { name: "from", value: "2026-01-01" },
    { name: "kind", value: "GIFT_OFFER" },
    { name: "words" },
  ];
  const input = { rows: 12, filters, idempotencyKey: "list-export-once" };
  const { data, errors, forceId } = await takeAway("monitoring.officer", input);
  expect(errors).toEqual([]);
  expect((await takeAway("monitoring.officer", input)).data).toEqual(data);
  const trail = await people.database.query(
    "select force_id, actor, after from people.audit_entries where action = 'recordExport'",
  );
  const narrowed = { person, area: "registers:read", from: "2026-01-01", kind: "GIFT_OFFER", words: null };
  const actorName = "monitoring.officer@staffordshire.example";
  const after = { list: "ACCESS", rows: 12, filters: narrowed };
  expect(trail).toEqual([{ force_id: forceId, actor: actorName, after }]);
});

test("nobody says to have taken away what they may not read, or rows of another force", async () => {
  const cumbria = await actor(people.database, "cumbria", "staff");
  const refused = (permission: string) => [{ code: "NOT_ALLOWED", extensions: { permission } }];
  expect((await takeAway("registrar", {})).errors).toMatchObject(refused("access:read"));
  expect((await takeAway("staff", { list: "DUTIES" })).errors).toMatchObject(refused("obligations:read"));
  expect((await takeAway("auditor", { list: "CONFLICT_DECISIONS" })).errors).toMatchObject(
    refused("registers:declare"),
  );
  const elsewhere = { list: "SEARCH", forceId: cumbria.forceId };
  expect((await takeAway("registrar", elsewhere)).errors).toMatchObject(refused("people:read"));
});

test.each([
  ["rows", { rows: -1 }],
  ["rows", { rows: 1_000_001 }],
  ["filters", { filters: [{ name: "words", value: "Bryn Hollin" }] }],
  ["filters", { filters: [{ name: "words", value: "hollin" }] }],
  ["filters", { filters: [{ name: "What I typed" }] }],
  ["filters", { filters: Array.from({ length: 21 }, () => ({ name: "words" })) }],
])("an export is refused at %s: %j", async (field, input) => {
  expect((await takeAway("monitoring.officer", input)).errors).toMatchObject([
    { code: "INVALID", extensions: { field } },
  ]);
});
