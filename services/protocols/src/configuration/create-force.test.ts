import type { Identity } from "@probity/service-kit/identity";
import { actor, actorEverywhere } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { protocolsSubgraph } from "../subgraph.js";

let protocols: TestSubgraph;
let operator: Identity;
beforeAll(async () => {
  protocols = await openSubgraph(protocolsSubgraph, { clock: { now: () => new Date("2026-11-23T12:00:00Z") } });
  operator = await actorEverywhere(protocols.database, "operator@probity.example");
});
afterAll(() => protocols[Symbol.asyncDispose]());

const createForce = `mutation ($input: CreateForceInput!) {
  createForce(input: $input) { id slug name welsh: name(language: CY) historic viewerCanConfigure
    governingBody { kind name validFrom validTo } roleTitles { role title } branding { colour } }
}`;

let keys = 0;
const force = (changed: object = {}) => ({
  slug: "exampleshire",
  nameEn: "Exampleshire",
  nameCy: "Swydd Enghraifft",
  colour: "#1D3557",
  governingBody: {
    kind: "POLICE_AND_CRIME_COMMISSIONER",
    nameEn: "Exampleshire Police and Crime Commissioner",
    validFrom: "2024-05-09",
  },
  idempotencyKey: `create-force-${(keys += 1)}`,
  ...changed,
});
const create = (changed: object = {}, as: Identity = operator) =>
  protocols.execute(createForce, { input: force(changed) }, as);

test("the operator sets up a force with its body and plain titles, and others are told", async () => {
  const input = force();
  const { data, errors } = await protocols.execute(createForce, { input }, operator);
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    createForce: {
      slug: "exampleshire",
      name: "Exampleshire",
      welsh: "Swydd Enghraifft",
      historic: false,
      viewerCanConfigure: false,
      governingBody: { name: "Exampleshire Police and Crime Commissioner", validFrom: "2024-05-09", validTo: null },
      branding: { colour: "#1d3557" },
    },
  });
  const { roleTitles } = (data as unknown as { createForce: { roleTitles: { role: string; title: string }[] } })
    .createForce;
  expect(roleTitles).toContainEqual({ role: "HEAD_OF_STAFF", title: "Chief Executive" });
  expect(roleTitles).toHaveLength(22);
  expect((await protocols.execute(createForce, { input }, operator)).data).toEqual(data);
  const told = await protocols.database.query(
    `select name from pgboss.job where data->>'event' = 'force.configured' and data->'data'->'titles'->'CFO'->>'en' = 'Chief Finance Officer'
     and data->>'forceId' = (select id::text from protocols.forces where slug = 'exampleshire')`,
  );
  expect(told.length).toBeGreaterThan(0);
  const trail = await protocols.database.query(
    "select actor, after from protocols.audit_entries where action = 'createForce'",
  );
  expect(trail).toEqual([{ actor: "operator@probity.example", after: { slug: "exampleshire" } }]);
});

test("two of the same request at once make one force", async () => {
  const input = force({ slug: "twinshire" });
  const [one, other] = await Promise.all([
    protocols.execute(createForce, { input }, operator),
    protocols.execute(createForce, { input }, operator),
  ]);
  expect([one.errors, other.errors]).toEqual([[], []]);
  expect(one.data).toEqual(other.data);
});

test.each([
  ["staffordshire", "slug"],
  ["Example", "slug"],
  ["a", "slug"],
  ["example--shire", "slug"],
  ["../admin", "slug"],
  ["admin", "slug"],
  ["graphql", "slug"],
])("the slug %j is refused", async (slug, field) => {
  expect((await create({ slug })).errors).toMatchObject([{ code: "INVALID", extensions: { field } }]);
});

test.each([
  [{ colour: "#787878" }, "colour"],
  [{ nameEn: "  " }, "nameEn"],
  [{ governingBody: { kind: "POLICE_AUTHORITY", nameEn: " ", validFrom: "2024-05-09" } }, "governingBody.nameEn"],
  [
    { governingBody: { kind: "POLICE_AND_CRIME_BOARD", nameEn: "A Board", validFrom: "9999-01-01" } },
    "governingBody.validFrom",
  ],
])("%j is refused at its field, and nothing is kept", async (changed, field) => {
  const { errors } = await create({ slug: "never", ...changed });
  expect(errors).toMatchObject([{ code: "INVALID", extensions: { field } }]);
  expect((await protocols.execute(`{ force(slug: "never") { id } }`)).data).toEqual({ force: null });
});

test.each(["force.admin", "monitoring.officer", "pcc"])("%s of a force does not set up another", async (login) => {
  const somebody = await actor(protocols.database, "staffordshire", login);
  const { errors } = await create({ slug: "stolen" }, somebody);
  expect(errors).toMatchObject([{ code: "NOT_ALLOWED", extensions: { permission: "force:create" } }]);
});

test("who sets up forces configures none of them", async () => {
  const [row] = await protocols.database.query<{ id: string }>(
    "select id from protocols.forces where slug = 'cumbria'",
  );
  const input = {
    forceId: row?.id,
    titles: [{ role: "CFO", titleEn: "Treasurer" }],
    idempotencyKey: "operator-titles",
  };
  const { errors } = await protocols.execute(
    "mutation ($input: SetRoleTitlesInput!) { setRoleTitles(input: $input) { id } }",
    { input },
    operator,
  );
  expect(errors).toMatchObject([{ code: "NOT_ALLOWED", extensions: { permission: "force:configure" } }]);
});
