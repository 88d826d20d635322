import { actor, forceId } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { protocolsSubgraph } from "../subgraph.js";

let protocols: TestSubgraph;
beforeAll(async () => {
  protocols = await openSubgraph(protocolsSubgraph, { clock: { now: () => new Date("2026-11-21T12:00:00Z") } });
});
afterAll(() => protocols[Symbol.asyncDispose]());

let keys = 0;
const newKey = () => `branding-${(keys += 1)}`;

const setBranding = `mutation ($input: SetForceBrandingInput!) {
  setForceBranding(input: $input) { branding { colour textColour logoUrl } viewerCanConfigure }
}`;

test("anybody sees the five forces by name, the Cheshire Authority among them as historic", async () => {
  const { data, errors } = await protocols.execute("{ forces { slug historic } }");
  expect(errors).toEqual([]);
  expect(data).toEqual({
    forces: [
      { slug: "avon-and-somerset", historic: false },
      { slug: "cheshire", historic: true },
      { slug: "cumbria", historic: false },
      { slug: "devon-and-cornwall", historic: false },
      { slug: "staffordshire", historic: false },
    ],
  });
});

test("a force's name is told in English and in Welsh", async () => {
  await protocols.database.query("update protocols.forces set name_cy = 'Swydd Stafford' where slug = 'staffordshire'");
  const { data } = await protocols.execute(`{ force(slug: "staffordshire") { name welsh: name(language: CY) } }`);
  expect(data).toEqual({ force: { name: "Staffordshire", welsh: "Swydd Stafford" } });
});

test("an unknown slug is answered with nothing, not with an error", async () => {
  const { data, errors } = await protocols.execute(`{ force(slug: "rutland") { id } }`);
  expect({ data, errors }).toEqual({ data: { force: null }, errors: [] });
});

test("the Cheshire Police Authority governed in 2010 and nobody of it governs in 2013", async () => {
  const { data } = await protocols.execute(`{ force(slug: "cheshire") {
    then: governingBody(on: "2010-06-01") { kind validTo } later: governingBody(on: "2013-01-01") { kind } kept: governingBody { kind }
  } }`);
  expect(data).toEqual({
    force: {
      then: { kind: "POLICE_AUTHORITY", validTo: "2012-11-21" },
      later: null,
      kept: { kind: "POLICE_AUTHORITY" },
    },
  });
});

test("every force's role titles can be read, and name canonical roles alone", async () => {
  const { data, errors } = await protocols.execute("{ forces { slug roleTitles { role } } }");
  expect(errors).toEqual([]);
  const { forces } = data as unknown as { forces: { roleTitles: object[] }[] };
  expect(forces.map(({ roleTitles }) => roleTitles.length > 5)).toEqual([true, true, true, true, true]);
});

test("Avon and Somerset calls its head of staff Chief of Staff", async () => {
  const { data } = await protocols.execute(`{ force(slug: "avon-and-somerset") { roleTitles { role title } } }`);
  expect(data).toMatchObject({
    force: { roleTitles: expect.arrayContaining([{ role: "HEAD_OF_STAFF", title: "Chief of Staff" }]) },
  });
});

test("a day that is not one of the calendar is refused before anything is read", async () => {
  const { errors } = await protocols.execute(
    `query ($on: Date) { force(slug: "cumbria") { governingBody(on: $on) { id } } }`,
    { on: "2024-02-30" },
  );
  expect(errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
  expect(errors[0]?.message).toContain("Expected type Date");
});

test("Staffordshire's administrator sets its colour, and the pages show it with a text colour that can be read", async () => {
  const admin = await actor(protocols.database, "staffordshire", "force.admin");
  const input = {
    forceId: admin.forceId,
    colour: "#7A1F1F",
    logoUrl: "https://staffordshire.example/crest.svg",
    idempotencyKey: newKey(),
  };
  const { data, errors } = await protocols.execute(setBranding, { input }, admin);
  expect(errors).toEqual([]);
  const branding = { colour: "#7a1f1f", textColour: "#ffffff", logoUrl: "https://staffordshire.example/crest.svg" };
  expect(data).toEqual({ setForceBranding: { branding, viewerCanConfigure: true } });
  const seen = await protocols.execute(`{ force(slug: "staffordshire") { branding { colour } } }`);
  expect(seen.data).toEqual({ force: { branding: { colour: "#7a1f1f" } } });
});

test.each(["#ffd70", "red", "#1d3557;background:url(//x.example)", ""])(
  "%j is refused, for it is no colour",
  async (colour) => {
    const admin = await actor(protocols.database, "staffordshire", "force.admin");
    const { errors } = await protocols.execute(
      setBranding,
      { input: { forceId: admin.forceId, colour, idempotencyKey: newKey() } },
      admin,
    );
    expect(errors).toMatchObject([{ code: "INVALID", extensions: { field: "colour" } }]);
  },
);

test("a colour on which no text can be read well is refused with both figures", async () => {
  const admin = await actor(protocols.database, "staffordshire", "force.admin");
  const { errors } = await protocols.execute(
    setBranding,
    { input: { forceId: admin.forceId, colour: "#787878", idempotencyKey: newKey() } },
    admin,
  );
  expect(errors).toMatchObject([{ code: "INVALID", extensions: { field: "colour" } }]);
  expect(errors[0]?.message).toMatch(/best contrast is 4\.4\d to 1, at least 4\.5 to 1/);
});

test("a light colour is taken and gets dark text", async () => {
  const admin = await actor(protocols.database, "devon-and-cornwall", "force.admin");
  const { data } = await protocols.execute(
    setBranding,
    { input: { forceId: admin.forceId, colour: "#ffd700", idempotencyKey: newKey() } },
    admin,
  );
  expect(data).toMatchObject({ setForceBranding: { branding: { colour: "#ffd700", textColour: "#0b0c0c" } } });
});

test.each(["http://staffordshire.example/crest.svg", "javascript:alert(1)", 'https://x.example/"onload=1'])(
  "the logo address %s is refused",
  async (logoUrl) => {
    const admin = await actor(protocols.database, "staffordshire", "force.admin");
    const input = { forceId: admin.forceId, colour: "#1d3557", logoUrl, idempotencyKey: newKey() };
    const { errors } = await protocols.execute(setBranding, { input }, admin);
    expect(errors).toMatchObject([{ code: "INVALID", extensions: { field: "logoUrl" } }]);
  },
);

test("Cumbria's administrator cannot set Staffordshire's colour", async () => {
  const admin = await actor(protocols.database, "cumbria", "force.admin");
  const staffordshire = await forceId(protocols.database, "staffordshire");
  const { errors } = await protocols.execute(
    setBranding,
    { input: { forceId: staffordshire, colour: "#000000", idempotencyKey: newKey() } },
    admin,
  );
  expect(errors).toMatchObject([{ code: "NOT_ALLOWED", extensions: { permission: "force:configure" } }]);
});

test("Staffordshire's monitoring officer does not configure the force", async () => {
  const officer = await actor(protocols.database, "staffordshire", "monitoring.officer");
  const { errors } = await protocols.execute(
    setBranding,
    { input: { forceId: officer.forceId, colour: "#000000", idempotencyKey: newKey() } },
    officer,
  );
  expect(errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
});

test("nobody is asked to sign in before a change", async () => {
  const staffordshire = await forceId(protocols.database, "staffordshire");
  const { errors } = await protocols.execute(setBranding, {
    input: { forceId: staffordshire, colour: "#000000", idempotencyKey: newKey() },
  });
  expect(errors).toMatchObject([{ code: "UNAUTHENTICATED" }]);
});

test("the same request sent twice leaves one audit entry and the same answer", async () => {
  const admin = await actor(protocols.database, "cumbria", "force.admin");
  const input = { forceId: admin.forceId, colour: "#123456", idempotencyKey: newKey() };
  const first = await protocols.execute(setBranding, { input }, admin);
  const second = await protocols.execute(setBranding, { input }, admin);
  expect(second).toEqual(first);
  expect(first.errors).toEqual([]);
  const entries = await protocols.database.query(
    "select actor, before, after from protocols.audit_entries where force_id = $1 and action = 'setForceBranding'",
    [admin.forceId],
  );
  expect(entries).toEqual([
    {
      actor: "force.admin@cumbria.example",
      before: expect.objectContaining({ logoUrl: null }),
      after: { colour: "#123456", logoUrl: null },
    },
  ]);
});

test("an idempotency key used for another request is a conflict", async () => {
  const admin = await actor(protocols.database, "cumbria", "force.admin");
  const idempotencyKey = newKey();
  await protocols.execute(setBranding, { input: { forceId: admin.forceId, colour: "#123456", idempotencyKey } }, admin);
  const { errors } = await protocols.execute(
    setBranding,
    { input: { forceId: admin.forceId, colour: "#654321", idempotencyKey } },
    admin,
  );
  expect(errors).toMatchObject([{ code: "CONFLICT" }]);
});

test("a force is found by reference whoever asks, and an unknown one is nothing", async () => {
  const id = await forceId(protocols.database, "cumbria");
  const representations = [
    { __typename: "Force", id },
    { __typename: "Force", id: "not an id" },
  ];
  const { data, errors } = await protocols.execute(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Force { slug } } }`,
    { r: representations },
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({ _entities: [{ slug: "cumbria" }, null] });
});
