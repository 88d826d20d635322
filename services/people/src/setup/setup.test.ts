import type { Identity } from "@probity/service-kit/identity";
import { actor, actorEverywhere } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { peopleSubgraph } from "../subgraph.js";

let people: TestSubgraph;
let admin: Identity & { forceId: string };
let operator: Identity;
beforeAll(async () => {
  people = await openSubgraph(peopleSubgraph, { clock: { now: () => new Date("2026-11-23T12:00:00Z") } });
  admin = await actor(people.database, "staffordshire", "force.admin");
  operator = await actorEverywhere(people.database, "operator@probity.example");
});
afterAll(() => people[Symbol.asyncDispose]());

let keys = 0;
async function send(name: string, input: object, fields: string, as: Identity = admin) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const given = { forceId: admin.forceId, idempotencyKey: `people-setup-${(keys += 1)}`, ...input };
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
  const { data, errors } = await people.execute(query, { input: given }, as);
  return { errors, done: (data as unknown as Record<string, Record<string, string>> | null)?.[name] ?? {} };
}

const gateway: Identity = {
  kind: "gateway",
  subject: "",
  name: "",
  graph: "full",
  grants: [],
  platformRoles: [],
  purpose: "sign-in",
  requestId: "test",
  origin: "",
};

async function rolesOf(subject: string, forceId = admin.forceId): Promise<string[]> {
  const query = "query ($s: String!) { access(subject: $s) { grants { forceId roles } } }";
  const { data } = await people.execute(query, { s: subject }, gateway);
  type Access = { access: { grants: { forceId: string; roles: string[] }[] } | null };
  const grants = (data as unknown as Access).access?.grants ?? [];
  return grants.find((grant) => grant.forceId === forceId)?.roles.toSorted() ?? [];
}

test("the operator hands a new force over: its administrator gets in, and the operator keeps running it", async () => {
  const forceId = uuidv7();
  const input = { forceId, name: "Beryl Hallam (demo)", email: "Beryl.Hallam@Exampleshire.example" };
  expect((await send("nameAdministrator", input, "id", operator)).errors).toEqual([]);
  expect(await rolesOf("beryl.hallam@exampleshire.example", forceId)).toEqual(["FORCE_ADMIN"]);
  expect(await rolesOf("operator@probity.example", forceId)).toEqual(["OPERATOR"]);
  const again = await send("nameAdministrator", { ...input, email: "other@exampleshire.example" }, "id", operator);
  expect(again.errors).toMatchObject([{ code: "CONFLICT" }]);
  const told = await people.database.query("select data from pgboss.job where data::text ilike '%hallam%'");
  expect(told).toEqual([]);
});

test("the operator makes nobody an administrator of a force that has begun, and an administrator names none elsewhere", async () => {
  const input = { name: "Olive Stone (demo)", email: "olive@staffordshire.example" };
  expect((await send("nameAdministrator", input, "id", operator)).errors).toMatchObject([{ code: "CONFLICT" }]);
  expect((await send("nameAdministrator", { ...input, forceId: uuidv7() }, "id")).errors).toMatchObject([
    { code: "NOT_ALLOWED", extensions: { permission: "force:create" } },
  ]);
});

test("a person is added, holds two offices at once, and the public sees them where one of the offices is public", async () => {
  const person = await send(
    "addPerson",
    { name: " Idwal Pryce (demo) ", email: "Idwal.Pryce@staffordshire.example" },
    "id name",
  );
  expect(person.done).toMatchObject({ name: "Idwal Pryce (demo)" });
  const hr = await send(
    "addOffice",
    { role: "HR", titleEn: "People Partner", titleCy: "Partner Pobl" },
    "id role title",
  );
  const adviser = await send("addOffice", { role: "POLICY_OWNER", titleEn: "Policy Adviser", public: true }, "id");
  expect(hr.done).toMatchObject({ role: "HR", title: "People Partner" });
  for (const office of [hr, adviser]) {
    const input = { personId: person.done["id"], officeId: office.done["id"], kind: "APPOINTED", from: "2026-11-01" };
    expect((await send("appoint", input, "id")).errors).toEqual([]);
  }
  expect(await rolesOf("idwal.pryce@staffordshire.example")).toEqual(["HR", "POLICY_OWNER"]);
  const seen = await people.database.query<{ role: string }>(
    `select o.role from people.appointments a join people.offices o on o.id = a.office_id and o.force_id = a.force_id
     where a.person_id = $1 and a.public`,
    [person.done["id"]],
  );
  expect(seen).toEqual([{ role: "POLICY_OWNER" }]);
});

test.each([
  ["addPerson", { name: " " }, "name"],
  ["addPerson", { name: "Nobody", email: "not an address" }, "email"],
  ["addPerson", { name: "Twice", email: "pcc@staffordshire.example" }, "email"],
  ["addOffice", { role: "FORCE_ADMIN", titleEn: "Administrator" }, "role"],
  ["addOffice", { role: "ELECTED_HOLDER", titleEn: "Commissioner", public: false }, "public"],
  ["addOffice", { role: "HR", titleEn: "" }, "titleEn"],
  ["grantAccess", { subject: "x@y.example", role: "OPERATOR", reason: "No" }, "role"],
  ["grantAccess", { subject: "force.admin@staffordshire.example", role: "AUDITOR", reason: "Me" }, "subject"],
  ["grantAccess", { subject: "someone", role: "AUDITOR", reason: "No address" }, "subject"],
  ["grantAccess", { subject: "x@y.example", role: "AUDITOR", reason: "" }, "reason"],
  ["grantAccess", { subject: "x@y.example", role: "AUDITOR", reason: "Late", until: "2026-11-22" }, "until"],
  ["grantAccess", { subject: "x@y.example", role: "AUDITOR", reason: "No end" }, "until"],
  [
    "recordJoiner",
    {
      name: "Nobody",
      email: "nobody@staffordshire.example",
      from: "2026-12-01",
      offices: [],
      grant: { role: "AUDITOR", reason: "No end" },
      preview: true,
    },
    "until",
  ],
])("%s %j is refused at %s", async (name, input, field) => {
  expect((await send(name, input, "id")).errors).toMatchObject([{ code: "INVALID", extensions: { field } }]);
});

const grants = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Force { accessGrants { id subject role until person { name } } } } }`;

test("a role is granted until a day and taken back at once; the last administrator stays", async () => {
  const input = { subject: "Client:Feeds", role: "READER", reason: "Website", until: "2026-12-31" };
  const { done, errors } = await send("grantAccess", input, "id subject role until");
  expect(errors).toEqual([]);
  expect(done).toMatchObject({ subject: "client:feeds", role: "READER", until: "2026-12-31" });
  expect(await rolesOf("client:feeds")).toEqual(["READER"]);
  expect((await send("grantAccess", input, "id")).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "role" } },
  ]);
  expect((await send("revokeAccess", { grantId: done["id"], reason: "Replaced" }, "id until")).done).toMatchObject({
    until: "2026-11-22",
  });
  expect(await rolesOf("client:feeds")).toEqual([]);
  const r = [{ __typename: "Force", id: admin.forceId }];
  const { data } = await people.execute(grants, { r }, admin);
  type Grants = { _entities: { accessGrants: { id: string; role: string; subject: string }[] }[] };
  const listed = (data as unknown as Grants)._entities[0]?.accessGrants ?? [];
  expect(listed.map(({ subject }) => subject)).not.toContain("client:feeds");
  const last = listed.find(({ role }) => role === "FORCE_ADMIN");
  const refused = await send("revokeAccess", { grantId: last?.id, reason: "Leaves" }, "id");
  expect(refused.errors).toMatchObject([{ code: "INVALID", extensions: { field: "grantId" } }]);
});

test("who reports to whom changes on a day, and the others are told of both lines", async () => {
  const [staff, chief] = [
    await actor(people.database, "staffordshire", "staff"),
    await actor(people.database, "staffordshire", "chief.executive"),
  ];
  const line = { personId: staff.personId, managerId: chief.personId, from: "2027-01-01" };
  expect((await send("setReportingLine", line, "id")).errors).toEqual([]);
  const lines = await people.database.query(
    "select from_day, to_day from people.reporting_lines where person_id = $1 order by from_day",
    [staff.personId],
  );
  expect(lines).toMatchObject([{ to_day: "2026-12-31" }, { from_day: "2027-01-01", to_day: null }]);
  expect((await send("setReportingLine", line, "id")).errors).toMatchObject([{ extensions: { field: "from" } }]);
  expect(
    (await send("setReportingLine", { ...line, managerId: staff.personId, from: "2028-01-01" }, "id")).errors,
  ).toMatchObject([{ extensions: { field: "managerId" } }]);
});

test("nobody comes to report to themselves through others, on no day, and not where two say so at once", async () => {
  const [al, bo, cy] = await Promise.all(
    ["Al", "Bo", "Cy"].map(async (name) => {
      const { done } = await send("addPerson", { name, email: `${name}@circles.example` }, "id");
      return done.id ?? "";
    }),
  );
  const reports = (personId: string | undefined, managerId: string | undefined, from: string) =>
    send("setReportingLine", { personId, managerId, from }, "id");
  const circle = [{ code: "INVALID", extensions: { field: "managerId", reason: "CIRCLE" } }];
  expect((await reports(al, bo, "2027-01-01")).errors).toEqual([]);
  const before = people.statements.length;
  expect((await reports(bo, al, "2026-12-01")).errors).toMatchObject(circle);
  const refusing = people.statements.length - before;
  const both = await Promise.all([reports(bo, cy, "2027-02-01"), reports(cy, al, "2027-03-01")]);
  expect(both.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  expect(both.flatMap(({ errors }) => errors)).toMatchObject(circle);
  const third = both[0]?.errors.length === 0 ? reports(cy, al, "2027-03-02") : reports(bo, cy, "2027-04-01");
  const counted = people.statements.length;
  expect((await third).errors).toMatchObject(circle);
  expect(people.statements.length - counted).toBe(refusing);
});

test("an office called as its role was is renamed with it; one with a title of its own keeps it", async () => {
  await send("addOffice", { role: "REGISTRAR", titleEn: "Keeper of the Seal" }, "id");
  const titles = { REGISTRAR: { en: "Head of Registers", cy: "Pennaeth y Cofrestri" } };
  const former = { REGISTRAR: { en: "Registrar", cy: "Cofrestrydd" } };
  const event = { id: uuidv7(), forceId: admin.forceId, event: "force.configured", data: { titles, former } };
  await people.running.receive(event);
  await people.running.receive(event);
  const offices = await people.database.query<{ title_en: string }>(
    "select title_en from people.offices where force_id = $1 and role = 'REGISTRAR' order by title_en",
    [admin.forceId],
  );
  expect(offices.map(({ title_en }) => title_en)).toEqual(["Head of Registers", "Keeper of the Seal"]);
});

test.each(["monitoring.officer", "chief.executive", "pcc"])("%s does not set the force up", async (login) => {
  const somebody = await actor(people.database, "staffordshire", login);
  const { errors } = await send("addPerson", { name: "Intruder" }, "id", somebody);
  expect(errors).toMatchObject([{ code: "NOT_ALLOWED", extensions: { permission: "force:configure" } }]);
});
