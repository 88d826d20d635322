import { dayInLondon } from "@probity/service-kit/dates";
import type { Identity } from "@probity/service-kit/identity";
import { actor, actorEverywhere } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { peopleSubgraph } from "../subgraph.js";

let people: TestSubgraph;
beforeAll(async () => {
  people = await openSubgraph(peopleSubgraph);
});
afterAll(() => people[Symbol.asyncDispose]());

const viewer = "{ viewer { kind name subject forces { roles permissions title person { name } } } }";
const access = "query ($subject: String!) { access(subject: $subject) { name grants { forceId personId roles } } }";

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

test("the Staffordshire PCC learns who he or she is, with which office and which rights", async () => {
  const { data, errors } = await people.execute(viewer, {}, await actor(people.database, "staffordshire", "pcc"));
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    viewer: {
      kind: "PERSON",
      subject: "pcc@staffordshire.example",
      forces: [
        {
          roles: ["ELECTED_HOLDER"],
          permissions: [
            "protocols:read",
            "protocols:comment",
            "protocols:approve",
            "protocols:acknowledge",
            "notices:own",
            "people:read",
            "people:own",
            "registers:declare",
            "obligations:own",
            "obligations:read",
            "cases:raise",
            "cases:read",
            "cases:handle",
          ],
          person: { name: "Morwenna Ashdale (demo)" },
        },
      ],
    },
  });
});

test("the head of staff of Avon and Somerset is called what the force calls the office", async () => {
  const { data } = await people.execute(
    "{ viewer { forces { title } } }",
    {},
    await actor(people.database, "avon-and-somerset", "chief.of.staff"),
  );
  expect(data).toMatchObject({ viewer: { forces: [{ title: expect.stringContaining("Chief of Staff") }] } });
});

test.each([
  ["EN", "auditor@probity.example", "auditor"],
  ["CY", "auditor@probity.example", "archwilydd"],
  ["CY", "operator@probity.example", "gweithredwr"],
  ["CY", "client:reader", "darllenydd"],
])("who holds no office is called by the role, in %s: %s is %s", async (language, subject, title) => {
  const { data } = await people.execute(
    `{ viewer { forces { title(language: ${language}) } } }`,
    {},
    await actorEverywhere(people.database, subject),
  );
  expect(data).toEqual({ viewer: { forces: Array.from({ length: 5 }, () => ({ title })) } });
});

test("the reading system belongs to five forces, to none as a person", async () => {
  const { data, errors } = await people.execute(
    "{ viewer { kind subject forces { roles person { id } } } }",
    {},
    await actorEverywhere(people.database, "client:reader"),
  );
  expect(errors).toEqual([]);
  const forces = Array.from({ length: 5 }, () => ({ roles: ["READER"], person: null }));
  expect(data).toEqual({ viewer: { kind: "SYSTEM", subject: "client:reader", forces } });
});

test("nobody is nobody, and that is no error", async () => {
  const { data, errors } = await people.execute(viewer);
  expect({ data, errors }).toEqual({
    data: { viewer: { kind: "NOBODY", name: "", subject: "", forces: [] } },
    errors: [],
  });
});

test("the gateway learns what a subject may be, from the offices held today and the grants", async () => {
  const admin = await actor(people.database, "cumbria", "force.admin");
  const { data, errors } = await people.execute(access, { subject: "Force.Admin@cumbria.example" }, gateway);
  expect(errors).toEqual([]);
  expect(data).toMatchObject({ access: { grants: [{ forceId: admin.forceId, personId: admin.personId }] } });
  const { roles } = (data as unknown as { access: { grants: { roles: string[] }[] } }).access.grants[0] ?? {
    roles: [],
  };
  expect(roles.toSorted()).toEqual(["FORCE_ADMIN", "STAFF"]);
});

const rolesOf = async (subject: string) => {
  const { data } = await people.execute(access, { subject }, gateway);
  const found = (data as unknown as { access: { grants: { roles: string[] }[] } | null }).access;
  return found?.grants.flatMap(({ roles }) => roles) ?? null;
};
const today = () => dayInLondon(new Date());
const [longAgo, farAhead] = ["2020-01-01", "2999-12-31"];

test.each([
  ["from long ago without an end", longAgo, () => null, ["DEPUTY"]],
  ["until today, its last day", longAgo, today, ["DEPUTY"]],
  ["until last year", longAgo, () => "2025-12-31", null],
  ["not before a day to come", farAhead, () => null, null],
])("an office held %s gives its role while it is held and no longer", async (_when, from, to, roles) => {
  await people.database.query(
    `update people.appointments a set from_day = $2, to_day = $3, elected_on = null from people.logins l
     where l.subject = $1 and a.force_id = l.force_id and a.person_id = l.person_id`,
    ["deputy@cumbria.example", from, to()],
  );
  expect(await rolesOf("deputy@cumbria.example")).toEqual(roles);
});

test.each([
  ["without an end", () => null, ["FORCE_ADMIN", "STAFF"]],
  ["until today, its last day", today, ["FORCE_ADMIN", "STAFF"]],
  ["until last year", () => "2025-12-31", ["STAFF"]],
])("a role granted %s is had while the grant runs and no longer", async (_when, to, roles) => {
  await people.database.query("update people.access_grants set valid_to = $2 where subject = $1", [
    "force.admin@staffordshire.example",
    to(),
  ]);
  expect((await rolesOf("force.admin@staffordshire.example"))?.toSorted()).toEqual(roles);
});

test.each(["stranger@nowhere.example", "", "x' or subject is not null --"])(
  "the subject %j is nobody here",
  async (subject) => {
    const { data, errors } = await people.execute(access, { subject }, gateway);
    expect({ data, errors }).toEqual({ data: { access: null }, errors: [] });
  },
);

test("a subject with a NUL character is nobody here, or refused; the next request is answered as ever", async () => {
  const { data } = await people.execute(access, { subject: "pcc@staffordshire.example\u0000" }, gateway);
  expect(data).toEqual({ access: null });
  const next = await people.execute(access, { subject: "pcc@staffordshire.example" }, gateway);
  expect(next.data).toMatchObject({ access: { name: "Morwenna Ashdale (demo)" } });
});

test.each(["pcc@staffordshire.example", "operator@probity.example"])(
  "%s may not ask who another is: the gateway alone may",
  async (subject) => {
    const { data, errors } = await people.execute(
      access,
      { subject: "staff@staffordshire.example" },
      await actorEverywhere(people.database, subject),
    );
    expect(data).toEqual({ access: null });
    expect(errors).toMatchObject([{ code: "UNAUTHENTICATED" }]);
  },
);

test("an anonymous caller may not ask who somebody is", async () => {
  const { errors } = await people.execute(access, { subject: "staff@staffordshire.example" });
  expect(errors).toMatchObject([{ code: "UNAUTHENTICATED" }]);
});
