import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { protocolsSubgraph } from "../subgraph.js";

let protocols: TestSubgraph;
let admin: Identity & { forceId: string };
beforeAll(async () => {
  protocols = await openSubgraph(protocolsSubgraph, { clock: { now: () => new Date("2026-11-23T12:00:00Z") } });
  admin = await actor(protocols.database, "staffordshire", "force.admin");
});
afterAll(() => protocols[Symbol.asyncDispose]());

let keys = 0;
function change(name: string, input: object, fields: string) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const given = { forceId: admin.forceId, idempotencyKey: `force-setup-${(keys += 1)}`, ...input };
  return protocols.execute(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`,
    { input: given },
    admin,
  );
}

const titles = "roleTitles { role title welsh: title(language: CY) }";
const bodies = "governingBodies { id kind name validFrom validTo }";

test("the administrator renames roles, others keep their titles, and the trail says from what", async () => {
  const { data, errors } = await change(
    "setRoleTitles",
    {
      titles: [
        { role: "HEAD_OF_STAFF", titleEn: " Chief of Staff ", titleCy: "Pennaeth Staff" },
        { role: "HR", titleEn: "People Team" },
      ],
    },
    titles,
  );
  expect(errors).toEqual([]);
  const { roleTitles } = (data as unknown as { setRoleTitles: { roleTitles: object[] } }).setRoleTitles;
  expect(roleTitles).toContainEqual({ role: "HEAD_OF_STAFF", title: "Chief of Staff", welsh: "Pennaeth Staff" });
  expect(roleTitles).toContainEqual({ role: "HR", title: "People Team", welsh: "People Team" });
  expect(roleTitles).toContainEqual({
    role: "MONITORING_OFFICER",
    title: "Monitoring Officer",
    welsh: "Swyddog Monitro",
  });
  const [entry] = await protocols.database.query(
    "select before, after from protocols.audit_entries where action = 'setRoleTitles' and force_id = $1",
    [admin.forceId],
  );
  expect(entry).toEqual({
    before: { HEAD_OF_STAFF: { en: "Chief Executive", cy: "Prif Weithredwr" } },
    after: {
      HEAD_OF_STAFF: { en: "Chief of Staff", cy: "Pennaeth Staff" },
      HR: { en: "People Team", cy: "People Team" },
    },
  });
});

test.each([
  [[], "titles"],
  [[{ role: "CFO", titleEn: "" }], "titles.0.titleEn"],
  [[{ role: "OPERATOR", titleEn: "Operator" }], "titles.0.role"],
  [
    [
      { role: "CFO", titleEn: "One" },
      { role: "CFO", titleEn: "Two" },
    ],
    "titles",
  ],
])("titles %j are refused at %s", async (given, field) => {
  const { errors } = await change("setRoleTitles", { titles: given }, "id");
  expect(errors).toMatchObject([{ code: "INVALID", extensions: { field } }]);
});

test("one body follows another without a gap, and a body can end", async () => {
  const body = {
    kind: "POLICE_FIRE_AND_CRIME_COMMISSIONER",
    nameEn: "Staffordshire Commissioner",
    validFrom: "2027-04-01",
  };
  const early = await change(
    "addGoverningBody",
    { body: { ...body, validFrom: "2012-11-22" }, reason: "Order" },
    bodies,
  );
  expect(early.errors).toMatchObject([{ code: "INVALID", extensions: { field: "body.validFrom" } }]);
  const { data, errors } = await change("addGoverningBody", { body, reason: "Fire and Rescue Order 2027" }, bodies);
  expect(errors).toEqual([]);
  const { governingBodies } = (
    data as unknown as {
      addGoverningBody: { governingBodies: { id: string; validFrom: string; validTo: string | null }[] };
    }
  ).addGoverningBody;
  expect(governingBodies.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
    ["2012-11-22", "2027-03-31"],
    ["2027-04-01", null],
  ]);
  const board = {
    kind: "POLICE_AND_CRIME_BOARD",
    nameEn: "Staffordshire Police and Crime Board",
    validFrom: "2028-05-01",
  };
  const succeeded = await change("addGoverningBody", { body: board, reason: "Successor of the commissioner" }, bodies);
  const followed = (
    succeeded.data as unknown as {
      addGoverningBody: { governingBodies: { id: string; kind: string; validTo: string | null }[] };
    }
  ).addGoverningBody.governingBodies;
  expect(followed.map(({ kind, validTo }) => [kind, validTo]).slice(1)).toEqual([
    ["POLICE_FIRE_AND_CRIME_COMMISSIONER", "2028-04-30"],
    ["POLICE_AND_CRIME_BOARD", null],
  ]);
  const bodyId = followed[2]?.id;
  const ended = await change("endGoverningBody", { bodyId, lastDay: "2030-03-31", reason: "Merged" }, bodies);
  expect(ended.errors).toEqual([]);
  const again = await change("endGoverningBody", { bodyId, lastDay: "2031-03-31", reason: "Merged" }, bodies);
  expect(again.errors).toMatchObject([{ code: "INVALID", extensions: { field: "bodyId" } }]);
  const seen = await protocols.execute(
    `{ force(slug: "staffordshire") { fire: governingBody(on: "2027-04-01") { kind } board: governingBody(on: "2028-05-01") { kind } none: governingBody(on: "2030-04-01") { kind } } }`,
  );
  expect(seen.data).toEqual({
    force: { fire: { kind: "POLICE_FIRE_AND_CRIME_COMMISSIONER" }, board: { kind: board.kind }, none: null },
  });
});

test("a body of another force is no body of this one", async () => {
  const [body] = await protocols.database.query<{ id: string }>(
    "select b.id from protocols.governing_bodies b join protocols.forces f on f.id = b.force_id where f.slug = 'cumbria'",
  );
  const { errors } = await change(
    "endGoverningBody",
    { bodyId: body?.id, lastDay: "2028-03-31", reason: "None" },
    "id",
  );
  expect(errors).toMatchObject([{ code: "NOT_FOUND" }]);
});
