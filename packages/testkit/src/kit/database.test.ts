import { Database } from "@probity/service-kit/database";
import type { Tenancy } from "@probity/service-kit/tenancy";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { actor } from "../actors.js";
import { cloneDatabase, type TestDatabase } from "../database.js";

let clone: TestDatabase;
let database: Database;
let staffordshire: string;
let cumbria: string;
beforeAll(async () => {
  clone = await cloneDatabase();
  database = await Database.open({
    url: clone.url("people"),
    publicUrl: clone.url("public"),
    poolSize: 2,
    entities: [],
  });
  staffordshire = (await actor(clone, "staffordshire", "pcc")).forceId;
  cumbria = (await actor(clone, "cumbria", "pcc")).forceId;
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
  await clone[Symbol.asyncDispose]();
});

const of = (forceId: string, change: Partial<Tenancy> = {}): Tenancy => ({
  forceIds: [forceId],
  personIds: [],
  subject: "",
  permission: "people:read",
  ...change,
});
const noForce: Tenancy = { forceIds: [], personIds: [], subject: "", permission: "people:read" };
const forcesSeen = "select distinct force_id as force from people.persons";
const seen = async (as: Tenancy | "public") =>
  (await database.read<{ force: string }>(as, forcesSeen, [])).map(({ force }) => force);
const backend = async () =>
  (await database.read<{ pid: number }>(noForce, "select pg_backend_pid() as pid", []))[0]?.pid;

test("a read finds the rows of its force and of no other", async () => {
  expect(await seen(of(staffordshire))).toEqual([staffordshire]);
  expect(await seen(of(cumbria))).toEqual([cumbria]);
  expect((await seen(of(cumbria, { forceIds: [cumbria, staffordshire] }))).toSorted()).toEqual(
    [cumbria, staffordshire].toSorted(),
  );
});

test.each(["people", "public"])(
  "as %s no statement, no lock and no open transaction is waited for long",
  async (role) => {
    const client = new Client({ connectionString: clone.url(role) });
    await client.connect();
    const { rows } = await client.query(
      "select name, setting::int as milliseconds from pg_settings where name in ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout') order by name",
    );
    await client.end();
    expect(rows).toEqual([
      { name: "idle_in_transaction_session_timeout", milliseconds: 10_000 },
      { name: "lock_timeout", milliseconds: 3_000 },
      { name: "statement_timeout", milliseconds: 5_000 },
    ]);
  },
);

test("without a force there are no rows", async () => {
  expect(await seen(noForce)).toEqual([]);
});

test("a read cannot write", async () => {
  await expect(database.read(of(staffordshire), "update people.persons set name = 'X'", [])).rejects.toMatchObject({
    code: "25006",
  });
});

test("a statement that failed leaves nobody its transaction: its connection is not lent again", async () => {
  const pids = new Set([await backend(), await backend()]);
  for (const sql of ["select 1 / 0", "select * from no.such_table", "select 'x'::uuid", "syntax error"]) {
    await expect(database.read(of(staffordshire), sql, [])).rejects.toBeInstanceOf(Error);
    expect(await seen(noForce)).toEqual([]);
    expect(await seen(of(cumbria))).toEqual([cumbria]);
  }
  expect(pids.has(await backend())).toBe(false);
  const idle = await clone.query(
    "select pid from pg_stat_activity where usename = 'probity_people' and state like 'idle in transaction%' and datname = current_database()",
  );
  expect(idle).toEqual([]);
});

test("the context ends with the transaction, on the very same connection", async () => {
  const setting = "select current_setting('app.forces', true) as forces, pg_backend_pid() as pid";
  const during = await database.read<{ forces: string; pid: number }>(of(staffordshire), setting, []);
  expect(during[0]?.forces).toBe(`{${staffordshire}}`);
  const after = await database.read<{ forces: string }>(noForce, setting, []);
  expect(after[0]?.forces).toBe("{}");
});

test("fifty reads of two forces at once over two connections, failures among them, never mix", async () => {
  const reads = Array.from({ length: 50 }, async (_, index) => {
    if (index % 7 === 0) return database.read(of(staffordshire), "select 1 / 0", []).catch(() => "failed");
    const force = index % 2 === 0 ? staffordshire : cumbria;
    return (await seen(of(force))).every((found) => found === force) ? "own" : "mixed";
  });
  const outcomes = Map.groupBy(await Promise.all(reads), String);
  expect(Object.fromEntries([...outcomes].map(([outcome, all]) => [outcome, all.length]))).toEqual({
    failed: 8,
    own: 42,
  });
});

test.each([
  "'; drop table people.persons; --",
  "\\'; select 1; --",
  "a\\",
  "$1",
  "E'\\''",
  "line\nbreak",
  "Môn 🐑",
  "''''",
  "{}",
])("the subject %j is text and nothing else", async (subject) => {
  const rows = await database.read<{ subject: string }>(
    of(staffordshire, { subject }),
    "select current_setting('app.subject') as subject",
    [],
  );
  expect(rows).toEqual([{ subject }]);
  expect(await seen(of(staffordshire))).toEqual([staffordshire]);
});

test("a NUL character in a value is refused by its own code, and the next read is answered", async () => {
  await expect(database.read(of(staffordshire), "select $1::text as word", ["a\0b"])).rejects.toMatchObject({
    code: "22021",
  });
  expect(await seen(of(staffordshire))).toEqual([staffordshire]);
});

test("anonymous reads go through the public role, which sees public persons only", async () => {
  const rows = await database.read<{ role: string; hidden: number }>(
    "public",
    "select current_user::text as role, count(*) filter (where not public)::int as hidden from people.persons",
    [],
  );
  expect(rows).toEqual([{ role: "probity_public", hidden: 0 }]);
  await expect(database.read("public", "select subject from people.logins", [])).rejects.toMatchObject({
    code: "42501",
  });
});

test("a change names exactly one force", async () => {
  for (const forceIds of [[], [staffordshire, cumbria]]) {
    await expect(database.change({ ...noForce, forceIds }, () => Promise.resolve())).rejects.toThrow(
      /exactly one force/,
    );
  }
});

test("a change can neither touch another force's rows nor give it one", async () => {
  const touched = await database.change(of(staffordshire), (change) =>
    change.query("update people.persons set name = 'X' where force_id = $1 returning id", [cumbria]),
  );
  expect(touched).toEqual([]);
  const given = database.change(of(staffordshire), (change) =>
    change.query("insert into people.persons (force_id, name) values ($1, 'X')", [cumbria]),
  );
  await expect(given).rejects.toMatchObject({ code: "42501" });
  const moved = database.change(of(staffordshire), (change) =>
    change.query("update people.persons set force_id = $1", [cumbria]),
  );
  await expect(moved).rejects.toMatchObject({ code: "42501" });
});

test("a change that fails half way leaves nothing, and its connection carries no context on", async () => {
  const failing = database.change(of(staffordshire), async (change) => {
    await change.query("insert into people.persons (force_id, name) values ($1, 'Half Way')", [staffordshire]);
    throw new Error("half way");
  });
  await expect(failing).rejects.toThrow("half way");
  expect(await clone.query("select id from people.persons where name = 'Half Way'")).toEqual([]);
  expect(await seen(noForce)).toEqual([]);
  expect(await seen(of(cumbria))).toEqual([cumbria]);
});

test("an open change asks for no second connection: with a pool of one it would wait for itself", async () => {
  await using narrow = await Database.open({
    url: clone.url("people"),
    publicUrl: clone.url("public"),
    poolSize: 1,
    entities: [],
  });
  const read = () => narrow.read(of(staffordshire), forcesSeen, []);
  await expect(narrow.change(of(staffordshire), read)).rejects.toThrow(/second connection/);
  await expect(narrow.change(of(staffordshire), () => narrow.change(of(staffordshire), read))).rejects.toThrow(
    /second connection/,
  );
  await narrow.change(of(staffordshire), () => narrow.read("public", forcesSeen, []));
  expect(await read()).toEqual([{ force: staffordshire }]);
});
