import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { peopleSubgraph } from "../subgraph.js";

let people: TestSubgraph;
let admin: Identity & { forceId: string; personId: string };
let provider: Identity;
beforeAll(async () => {
  people = await openSubgraph(peopleSubgraph, { clock: { now: () => new Date("2026-11-23T12:00:00Z") } });
  admin = (await actor(people.database, "staffordshire", "force.admin")) as typeof admin;
  const grants = [{ forceId: admin.forceId, personId: null, roles: ["PROVISIONER" as const] }];
  provider = { ...admin, kind: "system", subject: "client:scim-test", grants };
});
afterAll(() => people[Symbol.asyncDispose]());

const second = "registrar@staffordshire.example";
beforeEach(async () => {
  await people.database.query("delete from people.access_grants where subject = $1", [second]);
  await people.database.query("update people.logins set active = true");
});

let keys = 0;
async function send(name: string, input: object, as: Identity = admin, parts = "{ id }") {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const given = {
    forceId: admin.forceId,
    ...(parts && { idempotencyKey: `last-administrator-${(keys += 1)}` }),
    ...input,
  };
  return people.execute(`mutation ($input: ${type}!) { ${name}(input: $input) ${parts} }`, { input: given }, as);
}

const nameSecond = () =>
  send("grantAccess", { subject: second, role: "FORCE_ADMIN", reason: "Second", until: "2027-11-22" });

async function grantOf(subject: string): Promise<string | undefined> {
  const [row] = await people.database.query<{ id: string }>(
    "select id from people.access_grants where subject = $1 and role = 'FORCE_ADMIN'",
    [subject],
  );
  return row?.id;
}

/** The identity provider says that somebody may sign in no more. */
async function endedByProvider(subject: string) {
  const [login] = await people.database.query<{ id: string; name: string }>(
    "select l.id, p.name from people.logins l join people.persons p on p.id = l.person_id where l.subject = $1",
    [subject],
  );
  return send("provisionUser", { ...login, userName: subject, active: false }, provider, "");
}

test("an administrator who may sign in no more does not count as another: neither to revoke, nor to leave", async () => {
  expect((await nameSecond()).errors).toEqual([]);
  expect((await endedByProvider(second)).errors).toEqual([]);
  const refused = { code: "INVALID", extensions: { reason: "LAST_ADMINISTRATOR" } };
  const revoked = await send("revokeAccess", { grantId: await grantOf(admin.subject), reason: "Leaves" });
  expect(revoked.errors).toMatchObject([refused]);
  const leaving = { personId: admin.personId, on: "2026-12-31", reason: "Leaves", preview: true };
  expect((await send("recordLeaver", leaving)).errors).toMatchObject([refused]);
});

test("an identity provider and an administrator who each end one of two at once leave one", async () => {
  for (let round = 0; round < 5; round += 1) {
    await people.database.query("delete from people.access_grants where subject = $1", [second]);
    expect((await nameSecond()).errors).toEqual([]);
    const grantId = await grantOf(second);
    const [one, other] = await Promise.all([
      endedByProvider(admin.subject),
      send("revokeAccess", { grantId, reason: "No more" }),
    ]);
    expect([...one.errors, ...other.errors]).toMatchObject([{ extensions: { reason: "LAST_ADMINISTRATOR" } }]);
    await people.database.query("update people.logins set active = true");
  }
});

test("before nobody administers the force any more, its administrators are told, and whoever reads who has access sees it", async () => {
  const ends = async (as: Identity) =>
    people.execute("query ($f: ID!) { administrationEnds(force: $f) }", { f: admin.forceId }, as);
  const night = () =>
    people.running.receive({ id: uuidv7(), forceId: admin.forceId, event: "night.came", data: { day: "2026-11-23" } });
  const told = () =>
    people.database.query("select person_id, occasion, due_on from people.notices where kind = 'ADMINISTRATION_ENDS'");
  await night();
  expect(await ends(admin)).toMatchObject({ data: { administrationEnds: null }, errors: [] });
  expect(await told()).toEqual([]);

  await people.database.query(
    "update people.access_grants set valid_to = '2026-12-10' where subject = $1 and role = 'FORCE_ADMIN'",
    [admin.subject],
  );
  await night();
  await night();
  expect(await ends(admin)).toMatchObject({ data: { administrationEnds: "2026-12-10" }, errors: [] });
  const once = [{ person_id: admin.personId, occasion: "FOUR_WEEKS_BEFORE", due_on: "2026-12-10" }];
  expect(await told()).toEqual(once);
  const staff = await actor(people.database, "staffordshire", "staff");
  expect((await ends(staff)).errors).toMatchObject([
    { code: "NOT_ALLOWED", extensions: { permission: "access:read" } },
  ]);
  const elsewhere = await actor(people.database, "cumbria", "force.admin");
  expect((await ends(elsewhere)).data).toMatchObject({ administrationEnds: null });

  expect((await nameSecond()).errors).toEqual([]);
  await night();
  expect((await ends(admin)).data).toMatchObject({ administrationEnds: null });
  expect(await told()).toEqual(once);
});
