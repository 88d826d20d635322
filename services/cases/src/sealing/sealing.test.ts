import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDocuments } from "@probity/service-kit/documents/open-documents";
import type { Identity } from "@probity/service-kit/identity";
import { MasterKeys } from "@probity/service-kit/keys/master-keys";
import { createLogger } from "@probity/service-kit/log";
import { migrate } from "@probity/service-kit/migrate";
import { startSubgraph, type RunningSubgraph } from "@probity/service-kit/start-subgraph";
import { actor } from "@probity/testkit/actors";
import { cluster } from "@probity/testkit/cluster";
import { cloneDatabase, type TestDatabase } from "@probity/testkit/database";
import { testKeys } from "@probity/testkit/keys";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { until } from "@probity/testkit/until";
import { afterAll, beforeAll, expect, test } from "vitest";
import { casesSubgraph } from "../subgraph.js";
import { CaseKey, type StoredCaseKey } from "./case-key.js";

type Person = Identity & { forceId: string; personId: string };

const former = `former:${Buffer.alloc(32, 1).toString("base64")}`;
const present = `present:${Buffer.alloc(32, 2).toString("base64")}`;
const words = "planted-7f3a: shouted at in the corridor.";

let before: TestSubgraph;
let staff: Person;
let pcc: Person;
let caseId: string;
beforeAll(async () => {
  before = await openSubgraph(casesSubgraph, { keys: new MasterKeys(former) });
  staff = await actor(before.database, "staffordshire", "staff");
  pcc = await actor(before.database, "staffordshire", "pcc");
  caseId = (await raise("sealing-concern")).id;
});
afterAll(() => before[Symbol.asyncDispose]());

async function raise(idempotencyKey: string): Promise<{ id: string }> {
  const raising = "mutation ($input: RaiseConcernInput!) { raiseConcern(input: $input) { id } }";
  const matter = { matter: "DISRESPECT", narrative: words, directDiscussion: "TRIED" };
  const input = { forceId: staff.forceId, subjectPersonId: pcc.personId, ...matter, idempotencyKey };
  const { data } = await before.execute(raising, { input }, staff);
  return (data as unknown as { raiseConcern: { id: string } }).raiseConcern;
}

async function narrativeBy(running: RunningSubgraph): Promise<unknown> {
  const { data } = await running.call({ query: reading, variables: { id: caseId } }, staff);
  return (data as { case: { narrative: string } } | null)?.case.narrative;
}

const reading = "query ($id: ID!) { case(id: $id) { narrative } }";

test("the narrative of a concern stands in no column of the database in clear", async () => {
  const tables = await before.database.query<{ name: string }>(
    "select format('%I.%I', table_schema, table_name) as name from information_schema.tables where table_schema in ('cases', 'pgboss') and table_type = 'BASE TABLE'",
  );
  expect(tables.length).toBeGreaterThan(8);
  for (const { name } of tables) {
    // Bytes are shown as hexadecimal digits.
    const found = await before.database.query(
      `select 1 from ${name} t where t::text like '%planted-7f3a%' or t::text like '%' || encode('planted-7f3a', 'hex') || '%'`,
    );
    expect({ name, found }).toEqual({ name, found: [] });
  }
  expect((await before.execute(reading, { id: caseId }, staff)).data).toEqual({ case: { narrative: words } });
});

test("the commissioner whom it is about does not even see that its key is there", async () => {
  const { running } = before;
  const context = running.contextFor.bind(running);
  const keys = "select k.id from cases.case_keys k where k.force_id = any($forces)";
  expect(await context(staff).read("cases:read", keys)).toHaveLength(1);
  expect(await context(pcc).read("cases:read", keys)).toEqual([]);
});

test("a sealed narrative moved to another case does not open there, and the answer says no word of keys", async () => {
  const { id } = await raise("sealing-another");
  await before.database.query(
    "update cases.cases c set sealed_narrative = o.sealed_narrative from cases.cases o where c.id = $1 and o.id = $2",
    [id, caseId],
  );
  const { data, errors } = await before.execute(reading, { id }, staff);
  expect(data?.["case"]).toBeNull();
  expect(errors).toMatchObject([{ code: "INTERNAL" }]);
  expect(errors[0]?.message).not.toMatch(/key|seal/i);
});

test("after a change of the master key everything is read on, and at night each case's key is wrapped anew", async () => {
  await using rotated = await startSubgraph(casesSubgraph, {
    databaseUrl: before.database.url("cases"),
    publicDatabaseUrl: before.database.url("public"),
    eventRoutes: cluster().eventRoutes,
    receives: false,
    log: createLogger("cases", "silent"),
    keys: new MasterKeys(`${present} ${former}`),
    documents: openDocuments({ folder: join(tmpdir(), "probity-no-documents") }),
  });
  const sealedThen = await before.database.query("select id, sealed_narrative from cases.cases order by id");
  const night = { id: randomUUID(), forceId: staff.forceId, event: "night.came", data: {} };
  expect(await narrativeBy(rotated)).toBe(words);
  await rotated.receive(night);
  const wrappers = await before.database.query("select distinct key_id from cases.case_keys");
  expect(wrappers).toEqual([{ key_id: "present" }]);
  expect(await before.database.query("select id, sealed_narrative from cases.cases order by id")).toEqual(sealedThen);
  const trail = "select after from cases.audit_entries where action = 'rewrapCaseKeys'";
  expect(await before.database.query(trail)).toEqual([{ after: { keys: 2, keyId: "present" } }]);
  expect(await narrativeBy(rotated)).toBe(words);
  await rotated.receive({ ...night, id: randomUUID() });
  expect(await before.database.query(trail)).toHaveLength(1);
});

test("many keys are wrapped anew a hundred at a time: each time calls the next, until none is left", async () => {
  await using many = await openSubgraph(casesSubgraph, { keys: new MasterKeys(`${present} ${former}`) });
  const { keyId, wrapped } = await new MasterKeys(former).wrap(staff.forceId, Buffer.alloc(32, 3));
  await many.database.query(
    `with made as (insert into cases.cases (force_id, reference, kind, stage, matter, status, raised_at, direct_discussion, sealed_narrative)
       select $1, 'MANY-' || n, 'CONCERN', 'RECEIVED', 'LEGALITY', 'WITH_RECIPIENT', now(), 'TRIED', '\\x00' from generate_series(1, 101) n returning id)
     insert into cases.case_keys (force_id, id, key_id, wrapped) select $1, id, $2, $3 from made`,
    [staff.forceId, keyId, wrapped],
  );
  await many.running.receive({ id: randomUUID(), forceId: staff.forceId, event: "night.came", data: {} });
  await until("no key is left that the former one wrapped", async () => {
    const left = await many.database.query("select 1 from cases.case_keys where key_id = 'former'");
    return left.length === 0;
  });
  const trail = "select after->'keys' as keys from cases.audit_entries where action = 'rewrapCaseKeys' order by id";
  expect(await many.database.query(trail)).toEqual([{ keys: 100 }, { keys: 1 }]);
});

test("what was written before cases had keys is sealed as the database is brought up to date, and nothing of it stays", async () => {
  await using old = await cloneDatabase();
  await old.query("alter table cases.cases add column narrative text, alter column sealed_narrative drop not null");
  await old.query(
    `insert into cases.cases (force_id, reference, kind, stage, matter, status, subject_person_id, raised_by, raised_at, direct_discussion, narrative, route)
     values ($1, 'AAAA-BBBB', 'REDRESS', 'RECEIVED', 'DISRESPECT', 'WITH_RECIPIENT', $2, $3, now(), 'TRIED', $4, '{}')`,
    [staff.forceId, pcc.personId, staff.personId, words],
  );
  expect(await fileHolds(old, "planted-7f3a")).toBe(true);
  for (const _time of ["first", "again"]) await migrate(casesSubgraph, old.url("owner"), testKeys);
  const [row] = await old.query<StoredCaseKey & { sealed: Buffer; all: string }>(
    `select force_id as "forceId", id, c.sealed_narrative as sealed, k.key_id as "keyId", k.wrapped, c::text as all
     from cases.cases c join cases.case_keys k using (force_id, id)`,
  );
  expect(row?.all).not.toContain("planted-7f3a");
  expect(await fileHolds(old, "planted-7f3a")).toBe(false);
  const key = await testKeys.unwrap(staff.forceId, row as StoredCaseKey);
  expect(new CaseKey(staff.forceId, row?.id ?? "", key).open("narrative", row?.sealed ?? Buffer.alloc(0))).toBe(words);
  const forced =
    "select relname from pg_class where relname in ('cases', 'case_keys') and relkind = 'r' and relforcerowsecurity order by 1";
  expect(await old.query(forced)).toEqual([{ relname: "case_keys" }, { relname: "cases" }]);
});

/** Whether the words stand in the file of the table, rows that are no more included. */
async function fileHolds(database: TestDatabase, words: string): Promise<boolean> {
  await database.query("checkpoint");
  const [{ holds } = { holds: null }] = await database.query<{ holds: boolean | null }>(
    "select position(convert_to($1, 'UTF8') in pg_read_binary_file(pg_relation_filepath('cases.cases'))) > 0 as holds",
    [words],
  );
  return holds ?? false;
}
