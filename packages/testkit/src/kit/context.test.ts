import { RequestContext, type Change } from "@probity/service-kit/context";
import { Database } from "@probity/service-kit/database";
import { systemClock } from "@probity/service-kit/dates";
import { Events } from "@probity/service-kit/events";
import { nobody, type Identity } from "@probity/service-kit/identity";
import { createLogger } from "@probity/service-kit/log";
import { afterAll, beforeAll, expect, test } from "vitest";
import { actor, forceId } from "../actors.js";
import { cluster } from "../cluster.js";
import { cloneDatabase, type TestDatabase } from "../database.js";

let clone: TestDatabase;
let open: AsyncDisposableStack;
let contextOf: (identity: Identity) => RequestContext;
let admin: Identity & { forceId: string; personId: string };
beforeAll(async () => {
  open = new AsyncDisposableStack();
  clone = open.use(await cloneDatabase());
  const log = createLogger("test", "silent");
  const database = open.use(
    await Database.open({ url: clone.url("people"), publicUrl: clone.url("public"), poolSize: 4, entities: [] }),
  );
  const events = open.use(await Events.open({ url: clone.url("people"), routes: cluster().eventRoutes, log }));
  contextOf = (identity) =>
    new RequestContext(identity, { schema: "people", database, events, clock: systemClock, log });
  admin = await actor(clone, "staffordshire", "force.admin");
});
afterAll(() => open.disposeAsync());

const rename = (change: Change, name: string) =>
  change.query("update people.persons set name = $3 where force_id = $1 and id = $2", [
    change.forceId,
    admin.personId,
    name,
  ]);
const renamed = async () =>
  (await clone.query<{ name: string }>("select name from people.persons where id = $1", [admin.personId]))[0]?.name;
const jobs = async () => (await clone.query("select id from pgboss.job")).length;
const entry = () => ({
  action: "rename",
  entity: "Person",
  entityId: admin.personId,
  before: { name: "before" },
  after: { name: "after" },
  clauseId: "ST-1",
  reason: "why",
});
const once = (key: string, request: object = {}) => ({
  forceId: admin.forceId,
  permission: "people:appoint" as const,
  key,
  request,
});

test("a change that leaves no audit entry is refused and undone", async () => {
  const before = await renamed();
  await expect(
    contextOf(admin).change(admin.forceId, "people:appoint", (change) => rename(change, "Silent")),
  ).rejects.toThrow(/left no audit entry/);
  expect(await renamed()).toBe(before);
});

test("an entry of the trail says who did what, from where, under which request and by which clause", async () => {
  await contextOf(admin).change(admin.forceId, "people:appoint", async (change) => {
    await rename(change, "Recorded");
    await change.audit(entry());
  });
  expect(await renamed()).toBe("Recorded");
  const trail = await clone.query(
    "select actor, person_id, request_id, origin, action, entity, before, after, clause_id, reason from people.audit_entries where action = 'rename'",
  );
  expect(trail).toEqual([
    {
      actor: "force.admin@staffordshire.example",
      person_id: admin.personId,
      request_id: admin.requestId,
      origin: "127.0.0.1",
      action: "rename",
      entity: "Person",
      before: { name: "before" },
      after: { name: "after" },
      clause_id: "ST-1",
      reason: "why",
    },
  ]);
});

test("an event is there once the change is, and gone when the change is undone", async () => {
  const before = await jobs();
  const tell = (fail: boolean) =>
    contextOf(admin).change(admin.forceId, "people:appoint", async (change) => {
      await change.audit(entry());
      await change.publish("duties.due", { id: admin.personId });
      if (fail) throw new Error("undone");
    });
  await expect(tell(true)).rejects.toThrow("undone");
  expect(await jobs()).toBe(before);
  await tell(false);
  expect(await jobs()).toBe(before + 1);
});

test("an event that nobody is said to receive cannot be published", async () => {
  const telling = contextOf(admin).change(admin.forceId, "people:appoint", (change) =>
    change.publish("weather.changed", {}),
  );
  await expect(telling).rejects.toThrow(/No service is said to receive/);
});

test("a change is carried out in one's own force and with the permission alone; whether the other force exists is not told", async () => {
  const cumbria = await forceId(clone, "cumbria");
  for (const force of [cumbria, "0193f8a0-0000-7000-8000-000000000000", "cumbria", ""]) {
    const refused = async () => contextOf(admin).change(force, "people:appoint", () => Promise.resolve());
    await expect(refused()).rejects.toMatchObject({
      extensions: { code: "NOT_ALLOWED", permission: "people:appoint" },
    });
  }
  const beyond = async () => contextOf(admin).change(admin.forceId, "registers:publish", () => Promise.resolve());
  await expect(beyond()).rejects.toMatchObject({ extensions: { code: "NOT_ALLOWED" } });
});

test("what is asked for twice under one key is done once, and answers the same", async () => {
  let done = 0;
  const run = async (change: Change) => {
    done += 1;
    await change.audit(entry());
    return admin.personId;
  };
  const answers = [
    await contextOf(admin).changeOnce(once("key-twice"), run),
    await contextOf(admin).changeOnce(once("key-twice"), run),
  ];
  expect(answers).toEqual([admin.personId, admin.personId]);
  expect(done).toBe(1);
});

test("a key used for another request is a conflict; another person may use the same key", async () => {
  const run = async (change: Change) => (await change.audit(entry()), admin.personId);
  await contextOf(admin).changeOnce(once("key-other", { name: "A" }), run);
  await expect(contextOf(admin).changeOnce(once("key-other", { name: "B" }), run)).rejects.toMatchObject({
    extensions: { code: "CONFLICT" },
  });
  const other = { ...admin, subject: "second.admin@staffordshire.example" };
  expect(await contextOf(other).changeOnce(once("key-other", { name: "B" }), run)).toBe(admin.personId);
});

test("a key whose request failed can be used again", async () => {
  await expect(
    contextOf(admin).changeOnce(once("key-failed"), () => Promise.reject(new Error("first"))),
  ).rejects.toThrow("first");
  expect(
    await contextOf(admin).changeOnce(
      once("key-failed"),
      async (change) => (await change.audit(entry()), admin.personId),
    ),
  ).toBe(admin.personId);
});

test("even once, a change that leaves no audit entry is refused", async () => {
  await expect(contextOf(admin).changeOnce(once("key-silent"), () => Promise.resolve(admin.personId))).rejects.toThrow(
    /left no audit entry/,
  );
});

test.each(["", "short", "x".repeat(201)])("the key %j is refused", async (key) => {
  const refused = async () => contextOf(admin).changeOnce(once(key), () => Promise.resolve(admin.personId));
  await expect(refused()).rejects.toMatchObject({ extensions: { code: "INVALID", field: "idempotencyKey" } });
});

test("nobody is asked to sign in for rows, somebody without the permission is refused", async () => {
  const sql = "select id from people.persons where force_id = any($forces)";
  expect(() => contextOf(nobody("full", "test")).read("people:read", sql)).toThrow(
    expect.objectContaining({ extensions: { code: "UNAUTHENTICATED" } }),
  );
  expect(() => contextOf(admin).read("audit:read", sql)).toThrow(
    expect.objectContaining({ extensions: { code: "NOT_ALLOWED", permission: "audit:read" } }),
  );
});

test("only the platform changes rows without a permission, and only the gateway reads access", async () => {
  expect(() => contextOf(admin).changeAs(admin.forceId, () => Promise.resolve())).toThrow(
    expect.objectContaining({ extensions: expect.objectContaining({ code: "NOT_ALLOWED" }) }),
  );
  expect(() => contextOf(admin).readOwnAccess("x", "select 1", [])).toThrow(
    expect.objectContaining({ extensions: expect.objectContaining({ code: "NOT_ALLOWED" }) }),
  );
  expect(() => contextOf(admin).readForPlatform([admin.forceId], "select 1", [])).toThrow("You may not do this");
});
