import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { peopleSubgraph } from "../subgraph.js";

type Known = Identity & { forceId: string; personId: string };
let now = new Date("2026-11-21T12:00:00Z");
let people: TestSubgraph;
let [chief, officer, staff]: [Known?, Known?, Known?] = [];
const slug = "avon-and-somerset";

beforeAll(async () => {
  people = await openSubgraph(peopleSubgraph, { clock: { now: () => now } });
  [chief, officer, staff] = await Promise.all(
    ["chief.of.staff", "monitoring.officer", "staff"].map((login) => actor(people.database, slug, login)),
  );
  const rules = [
    // Kept before such rules were refused: it needs bank holidays, and is passed over.
    {
      id: "test/re-vetting-in-working-days",
      kind: "DEADLINE",
      clauseId: "AS-3.16a",
      duty: "RENEW_VETTING",
      anchor: "VETTING_GRANTED",
      length: 700,
      unit: "WORKING_DAYS",
      calendar: "ENGLAND_AND_WALES",
      hardness: "ORDINARY",
    },
    {
      id: "test/re-vetting",
      kind: "DEADLINE",
      clauseId: "AS-3.16b",
      duty: "RENEW_VETTING",
      anchor: "VETTING_GRANTED",
      length: 3,
      unit: "YEARS",
      hardness: "ORDINARY",
    },
    {
      id: "test/political-restriction",
      kind: "PROHIBITION",
      clauseId: "AS-3.15a",
      conduct: "POLITICAL_OFFICE",
      subject: ["PAID_STAFF"],
      exempt: ["DEPUTY"],
      barred: ["HOUSE_OF_COMMONS"],
      allowedIfDeclared: ["PARISH_COUNCIL"],
      differsFrom: "lgha-1989-s1",
    },
  ];
  await people.database.query("delete from people.rulebooks where force_id = $1", [me().forceId]);
  const data = {
    versionId: uuidv7(),
    protocolId: uuidv7(),
    protocolTitle: { en: "Test Code", cy: "Cod Prawf" },
    number: "1",
    bodyKind: "POLICE_AND_CRIME_COMMISSIONER",
    inForceFrom: "2023-01-01",
    inForceTo: null,
    contentHash: "a".repeat(64),
    clauses: [],
    rules: rules.map((rule) => ({ rule })),
  };
  await people.running.receive({ id: uuidv7(), forceId: me().forceId, event: "rulebook.in-force", data });
});
afterAll(() => people[Symbol.asyncDispose]());

const me = () => staff as Known;
let keys = 0;
async function send(name: string, input: object, as: Identity | undefined, fields = "id") {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const given = { forceId: me().forceId, idempotencyKey: `records-${(keys += 1)}`, ...input };
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
  const { data, errors } = await people.execute(query, { input: given }, as);
  return { errors, done: (data as unknown as Record<string, Record<string, unknown>> | null)?.[name] };
}

const records = `vettings { id level grantedOn expiresOn clauseId superseded } trainings { title }
  restrictions { id basis restricted differsFrom from to office { role } } relationships { id name other { name } to }`;

interface Seen {
  vettings: { id: string; level: string; expiresOn: string; clauseId: string | null; superseded: boolean }[] | null;
  trainings: { title: string }[] | null;
  restrictions: { id: string; differsFrom: string | null; to: string | null }[] | null;
  relationships: { id: string; name: string }[] | null;
}

async function seenBy(login: string, of = slug): Promise<Seen | null> {
  const r = [{ __typename: "Person", id: me().personId }];
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { ${records} } } }`;
  const { data, errors } = await people.execute(query, { r }, await actor(people.database, of, login));
  expect(errors).toEqual([]);
  return (data as unknown as { _entities: (Seen | null)[] })._entities[0] ?? null;
}

const officeOf = async (role: string) => {
  const [row] = await people.database.query<{ id: string }>(
    "select id from people.offices where force_id = $1 and role = $2",
    [me().forceId, role],
  );
  return row?.id ?? "";
};
const vetting = (change: object = {}) => ({
  personId: me().personId,
  level: "Recruitment",
  grantedOn: "2024-02-29",
  ...change,
});

test("AS-3.16b: vetting lasts three years by the protocol; a new record takes the place of the former, an unseen one is a conflict", async () => {
  const first = await send("recordVetting", vetting(), chief, "vettings { id expiresOn clauseId superseded }");
  expect(first).toMatchObject({
    errors: [],
    done: { vettings: [{ expiresOn: "2027-02-28", clauseId: "AS-3.16b", superseded: false }] },
  });
  const again = vetting({ grantedOn: "2026-11-01", expiresOn: "2028-10-31" });
  expect((await send("recordVetting", again, chief)).errors).toMatchObject([{ code: "CONFLICT" }]);
  const [seen] = (await seenBy("chief.of.staff"))?.vettings ?? [];
  expect((await send("recordVetting", { ...again, vettingId: seen?.id }, officer)).errors).toEqual([]);
  expect((await seenBy("staff"))?.vettings).toMatchObject([
    { expiresOn: "2028-10-31", clauseId: null, superseded: false },
    { expiresOn: "2027-02-28", superseded: true },
  ]);
});

test.each([
  ["recordVetting", { level: " ", grantedOn: "2026-01-01" }, "level"],
  ["recordVetting", { level: "X", grantedOn: "2026-11-22" }, "grantedOn"],
  ["recordVetting", { level: "X", grantedOn: "1066-01-01", expiresOn: "2027-01-01" }, "grantedOn"],
  ["recordVetting", { level: "X", grantedOn: "2026-01-01", expiresOn: "9999-12-31" }, "expiresOn"],
  ["recordVetting", { level: "X", grantedOn: "2026-01-01", expiresOn: "2025-12-31" }, "expiresOn"],
  ["recordVetting", { level: "X", grantedOn: "2020-01-01" }, "expiresOn"],
  ["recordTraining", { kind: "TRAINING", title: "", doneOn: "2026-01-01" }, "title"],
  ["recordTraining", { kind: "TRAINING", title: "X", doneOn: "2026-11-22" }, "doneOn"],
  ["recordTraining", { kind: "TRAINING", title: "X", doneOn: "2026-01-01", renewBy: "2026-01-01" }, "renewBy"],
  ["recordRestriction", { basis: "EXEMPTION", reason: "X", from: "2026-01-01" }, "ground"],
  ["recordRestriction", { basis: "STATUTE", ground: "OTHER", reason: "X", from: "2026-01-01" }, "ground"],
  ["recordRestriction", { basis: "PROTOCOL", reason: "X", from: "2026-01-01" }, "clauseId"],
  ["recordRestriction", { basis: "STATUTE", reason: " ", from: "2026-01-01" }, "reason"],
])("%s %j is refused at %s", async (name, input, field) => {
  const of = name === "recordRestriction" ? { officeId: await officeOf("STAFF") } : {};
  const { errors } = await send(name, { personId: me().personId, ...of, ...input }, chief);
  expect(errors).toMatchObject([{ code: "INVALID", extensions: { field } }]);
});

test.each([
  ["recordVetting", { level: "Recruitment", grantedOn: "2026-01-01", expiresOn: "2028-01-01" }],
  ["recordTraining", { kind: "TRAINING", title: "Standards", doneOn: "2026-01-01" }],
  ["recordRestriction", { basis: "STATUTE", reason: "By law.", from: "2026-01-01" }],
])("B5: an officer's own %s is another officer's to make, however the id is written", async (name, input) => {
  const of = name === "recordRestriction" ? { officeId: await officeOf("MONITORING_OFFICER") } : {};
  const own = officer?.personId ?? "";
  for (const personId of [own, own.toUpperCase()])
    expect((await send(name, { personId, ...of, ...input }, officer)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
});

test("worked case 6, AS-3.15a: what differs from statute is flagged for legal review and kept; a later record ends it", async () => {
  const input = { personId: me().personId, officeId: await officeOf("STAFF"), reason: "Invented.", from: "2026-01-01" };
  const protocol = { ...input, basis: "PROTOCOL", clauseId: "AS-3.15a" };
  const first = await send("recordRestriction", protocol, officer, "restrictions { id restricted differsFrom to }");
  expect(first).toMatchObject({
    errors: [],
    done: { restrictions: [{ restricted: true, differsFrom: "lgha-1989-s1", to: null }] },
  });
  const statute = { ...input, basis: "STATUTE", from: "2026-06-01" };
  expect((await send("recordRestriction", statute, officer)).errors).toMatchObject([{ code: "CONFLICT" }]);
  const restrictionId = (await seenBy("staff"))?.restrictions?.[0]?.id;
  expect((await send("recordRestriction", { ...statute, restrictionId }, officer)).errors).toEqual([]);
  expect((await seenBy("staff"))?.restrictions).toMatchObject([
    { basis: "STATUTE", differsFrom: null, from: "2026-06-01", to: null },
    { basis: "PROTOCOL", to: "2026-05-31" },
  ]);
});

test("CU-E1i, DC-N3, AS-2.1: induction, training and reading are recorded", async () => {
  for (const [kind, title, clauseId] of [
    ["INDUCTION", "Constitutional conventions", "DC-N3"],
    ["READING", "Police and Crime Plan", "AS-2.1"],
  ])
    expect(
      (await send("recordTraining", { personId: me().personId, kind, title, doneOn: "2026-10-01", clauseId }, chief))
        .errors,
    ).toEqual([]);
  expect((await seenBy("staff"))?.trainings).toHaveLength(2);
});

test("relationships are one's own and the monitoring officer's; they end once", async () => {
  const other = await actor(people.database, slug, "cfo");
  const input = { kind: "RELATIVE", name: "Canary Cousin", personId: other.personId };
  expect((await send("recordRelationship", input, staff)).errors).toEqual([]);
  expect((await send("recordRelationship", { ...input, personId: me().personId }, staff)).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "personId" } },
  ]);
  const [mine] = (await seenBy("staff"))?.relationships ?? [];
  expect((await seenBy("monitoring.officer"))?.relationships).toMatchObject([{ name: "Canary Cousin" }]);
  expect((await seenBy("chief.of.staff"))?.relationships).toBeNull();
  const end = { relationshipId: mine?.id, on: "2026-11-20" };
  expect((await send("endRelationship", end, officer)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect((await send("endRelationship", end, staff)).errors).toEqual([]);
  expect((await send("endRelationship", end, staff)).errors).toMatchObject([{ code: "CONFLICT" }]);
  const kept = await people.database.query(
    `select id from people.audit_entries where coalesce(after::text, '') || coalesce(before::text, '') like '%Canary%'
     union all select id from pgboss.job where data::text like '%Canary%'`,
  );
  expect(kept).toEqual([]);
});

test.each(["pcc", "deputy", "cfo", "line.manager", "force.admin", "auditor", "dpo"])(
  "DC-CON.2: %s sees nothing of what is kept about a member of staff",
  async (login) => {
    expect(await seenBy(login)).toEqual({ vettings: null, trainings: null, restrictions: null, relationships: null });
  },
);

test("another force's monitoring officer does not find the person at all", async () => {
  expect(await seenBy("monitoring.officer", "cumbria")).toBeNull();
});

test("ST-13 to ST-15: a person says how to be addressed, the force's people read it, and an unseen change is a conflict", async () => {
  const input = { formOfAddress: "Ms Hinton" };
  expect((await send("setFormOfAddress", input, staff, "formOfAddress")).done).toEqual(input);
  expect((await send("setFormOfAddress", { formOfAddress: "Anwen" }, staff)).errors).toMatchObject([
    { code: "CONFLICT" },
  ]);
  const again = { formOfAddress: null, former: "Ms Hinton" };
  expect((await send("setFormOfAddress", again, staff, "formOfAddress")).done).toEqual({ formOfAddress: null });
});

test("AS-3.16b: who is vetted is told three months before it runs out, once, and no more after it is renewed", async () => {
  const hear = () => people.running.receive({ id: uuidv7(), forceId: me().forceId, event: "night.came", data: {} });
  const notices = () =>
    people.database.query<{ occasion: string }>(
      "select occasion from people.notices where force_id = $1 and kind = 'VETTING_EXPIRES' order by created_at",
      [me().forceId],
    );
  now = new Date("2028-07-30T03:00:00Z");
  await hear();
  expect(await notices()).toEqual([]);
  now = new Date("2028-07-31T03:00:00Z");
  await hear();
  await hear();
  expect(await notices()).toEqual([{ occasion: "THREE_MONTHS_BEFORE" }]);
  const current = (await seenBy("staff"))?.vettings?.find(({ superseded }) => !superseded);
  const renewed = vetting({ grantedOn: "2028-07-31", vettingId: current?.id });
  expect((await send("recordVetting", renewed, chief)).errors).toEqual([]);
  now = new Date("2028-11-01T03:00:00Z");
  await hear();
  expect(await notices()).toHaveLength(1);
});

test("records of a page of people take a fixed number of statements", async () => {
  const count = async (first: number) => {
    people.statements.length = 0;
    const query = `{ people(first: ${first}) { nodes { ${records} formOfAddress } } }`;
    expect((await people.execute(query, {}, officer)).errors).toEqual([]);
    return people.statements.length;
  };
  expect(await count(20)).toBe(await count(2));
});
