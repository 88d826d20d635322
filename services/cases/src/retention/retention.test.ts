import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FolderStore } from "@probity/service-kit/documents/folder-store";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { until } from "@probity/testkit/until";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { casesSubgraph } from "../subgraph.js";

type Person = Awaited<ReturnType<typeof actor>>;
interface View {
  id: string;
  version: number;
  reference: string;
  retention: { deletedOn: string | null; held: boolean; holds: { reason: string; liftReason: string | null }[] } | null;
}

const secret = "planted-9d4e";
// So far ahead that the queue hands nothing over by itself.
const beginning = new Date("2030-03-04T12:00:00Z");
let now = beginning;
let folder: string;
let cases: TestSubgraph;
let staff: Person;
let pcc: Person;
let chief: Person;
let admin: Person;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "probity-retention-"));
  const documents = { store: new FolderStore(folder), scanner: null };
  cases = await openSubgraph(casesSubgraph, { clock: { now: () => now }, documents });
  staff = await actor(cases.database, "cumbria", "staff");
  pcc = await actor(cases.database, "cumbria", "pcc");
  chief = await actor(cases.database, "cumbria", "chief.executive");
  admin = await actor(cases.database, "cumbria", "force.admin");
  const twoYears = { forceId: admin.forceId, kind: "CONCERN", months: 24, from: "2030-04-01" };
  await change("setCaseRetention", twoYears, admin);
});
afterAll(async () => {
  await cases[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => (now = beginning));

let keys = 0;
const view = "id version reference retention { deletedOn held holds { reason liftReason } }";
const inputs: Record<string, string> = {
  setLegalHold: `mutation ($input: LegalHoldInput!) { setLegalHold(input: $input) { ${view} } }`,
  liftLegalHold: `mutation ($input: LegalHoldInput!) { liftLegalHold(input: $input) { ${view} } }`,
  setCaseRetention:
    "mutation ($input: SetCaseRetentionInput!) { setCaseRetention(input: $input) { id caseRetention { kind months from } } }",
  raiseConcern: "mutation ($input: RaiseConcernInput!) { raiseConcern(input: $input) { id version } }",
  recordCaseStep: "mutation ($input: RecordCaseStepInput!) { recordCaseStep(input: $input) { id version reference } }",
};

async function change(mutation: string, input: object, as: Person) {
  const sent = { input: { ...input, idempotencyKey: `retention-${(keys += 1)}` } };
  const { data, errors } = await cases.execute(inputs[mutation] ?? "", sent, as);
  return { errors, now: (data as Record<string, View> | null)?.[mutation] as View };
}

/** A concern of staff about the commissioner, closed on the day at hand by the chief executive; `before` that, something done in it. */
async function closed(before?: (id: string) => Promise<void>): Promise<View> {
  const { forceId } = staff;
  const raised = { matter: "DECISION_ON_OUTCOME", narrative: `${secret} of staff`, directDiscussion: "TRIED" };
  let found = (await change("raiseConcern", { ...raised, forceId, subjectPersonId: pcc.personId }, staff)).now;
  await before?.(found.id);
  const record = async (kind: string, more: object = {}) => {
    const step = { forceId, caseId: found.id, version: found.version, kind, note: `${secret} of the chief`, ...more };
    const { errors, now: after } = await change("recordCaseStep", step, chief);
    expect([kind, errors]).toEqual([kind, []]);
    found = after;
  };
  await record("INFORMAL_RESOLUTION");
  await record("OUTCOME", { outcome: "SETTLED" });
  await record("CLOSED");
  return found;
}

async function look(id: string, as: Person): Promise<View | null> {
  const { data } = await cases.execute(`query ($id: ID!) { case(id: $id) { ${view} } }`, { id }, as);
  return (data as { case: View | null } | null)?.case ?? null;
}

const night = async (on: string) => {
  now = new Date(`${on}T02:00:00Z`);
  await cases.running.receive({ id: randomUUID(), forceId: staff.forceId, event: "night.came", data: {} });
};

interface Told {
  cases: { caseId: string; occasion: string; dueOn: string; personIds: string[] }[];
  on: string;
}
async function toldOf(caseId: string): Promise<string[]> {
  const jobs = await cases.database.query<{ data: Told }>(
    "select data->'data' as data from pgboss.job where data->>'event' = 'cases.expire' order by data->'data'->>'on'",
  );
  return jobs.flatMap(({ data }) =>
    data.cases
      .filter((one) => one.caseId === caseId)
      .map(
        ({ occasion, dueOn, personIds }) =>
          `${data.on} ${occasion} ${dueOn} ${String(personIds.includes(chief.personId))}`,
      ),
  );
}

async function list(field: "casesToDelete" | "caseTombstones", node: string, as: Person) {
  const query = `query ($force: ID!) { ${field}(force: $force) { totalCount nodes { ${node} } } }`;
  const { data, errors } = await cases.execute(query, { force: staff.forceId }, as);
  return errors[0]?.code ?? (data as unknown as Record<string, object>)[field];
}

/** Every table of the platform whose rows hold this in clear or as bytes; `but`: those where an id may stay. */
async function tablesWith(words: string, but: readonly string[] = []): Promise<string[]> {
  const tables = await cases.database.query<{ name: string }>(
    "select format('%I.%I', table_schema, table_name) as name from information_schema.tables where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'",
  );
  expect(tables.length).toBeGreaterThan(80);
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await cases.database.query(
      `select 1 from ${name} t where t::text like '%' || $1 || '%' or t::text like '%' || encode($1::bytea, 'hex') || '%' limit 1`,
      [words],
    );
    if (rows.length > 0 && !but.includes(name)) found.push(name);
  }
  return found;
}

test("a period is set by an administrator at least four weeks ahead, and says from which day it holds", async () => {
  const input = { forceId: admin.forceId, kind: "CONCERN", months: 12, from: "2030-03-31" };
  expect((await change("setCaseRetention", input, admin)).errors).toMatchObject([{ code: "INVALID" }]);
  expect((await change("setCaseRetention", { ...input, months: 0, from: "2031-01-01" }, admin)).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "months" } },
  ]);
  expect((await change("setCaseRetention", { ...input, from: "2031-01-01" }, chief)).errors).toMatchObject([
    { code: "NOT_ALLOWED" },
  ]);
  const { now: force } = await change("setCaseRetention", { ...input, kind: "DATA_BREACH", from: "2030-04-01" }, admin);
  expect(force).toMatchObject({
    caseRetention: [
      { kind: "CONCERN", months: 24, from: "2030-04-01" },
      { kind: "DATA_BREACH", months: 12, from: "2030-04-01" },
    ],
  });
});

test("those who handled it are told four weeks and a week before; then nothing is left but a tombstone", async () => {
  const { id, reference } = await closed();
  const wrapped = await cases.database.query<{ wrapped: string }>(
    "select encode(wrapped, 'hex') as wrapped from cases.case_keys where id = $1",
    [id],
  );
  expect((await look(id, chief))?.retention).toMatchObject({ deletedOn: "2032-03-04", held: false });
  expect((await look(id, staff))?.retention).toBeNull();
  await night("2032-02-01");
  expect(await toldOf(id)).toEqual([]);
  for (const day of ["2032-02-05", "2032-02-06", "2032-02-26", "2032-02-27", "2032-03-03"]) await night(day);
  expect(await toldOf(id)).toEqual([
    "2032-02-05 FOUR_WEEKS_BEFORE 2032-03-04 true",
    "2032-02-26 WEEK_BEFORE 2032-03-04 true",
  ]);
  expect(await list("casesToDelete", "reference retention { deletedOn }", chief)).toMatchObject({
    nodes: [{ reference, retention: { deletedOn: "2032-03-04" } }],
  });
  expect(await list("casesToDelete", "reference", pcc)).toEqual({ totalCount: 0, nodes: [] });
  expect(await list("casesToDelete", "reference", admin)).toBe("NOT_ALLOWED");
  await night("2032-03-04");

  expect(await look(id, chief)).toBeNull();
  const tombstone = "id reference kind openedOn closedOn deletedAt months periodFrom periodSetBy { id }";
  expect(await list("caseTombstones", tombstone, chief)).toEqual({
    totalCount: 1,
    nodes: [
      {
        id,
        reference,
        kind: "CONCERN",
        openedOn: "2030-03-04",
        closedOn: "2030-03-04",
        deletedAt: "2032-03-04T02:00:00.000Z",
        months: 24,
        periodFrom: "2030-04-01",
        periodSetBy: { id: admin.personId },
      },
    ],
  });
  // Whom it was about and who raised it learn nothing by it; administrators, operators and auditors neither.
  expect(await list("caseTombstones", "reference", pcc)).toEqual({ totalCount: 0, nodes: [] });
  for (const other of [staff, admin]) expect(await list("caseTombstones", "reference", other)).toBe("NOT_ALLOWED");

  expect(await tablesWith(secret)).toEqual([]);
  expect(await tablesWith(wrapped[0]?.wrapped ?? "no key")).toEqual([]);
  expect(await tablesWith(reference)).toEqual(["cases.case_tombstones"]);
  // Its id alone stays where it was said who did what and when, in what was received once, and what was answered once.
  const ids = ["cases.case_tombstones", "cases.audit_entries", "cases.idempotency_keys"];
  expect((await tablesWith(id, ids)).filter((name) => !name.startsWith("pgboss."))).toEqual([]);
  const trail = await cases.database.query(
    "select actor, action, after, reason from cases.audit_entries where entity_id = $1 and action = 'deleteCase'",
    [id],
  );
  expect(trail).toEqual([
    {
      actor: "platform",
      action: "deleteCase",
      after: { kind: "CONCERN", months: 24, periodFrom: "2030-04-01" },
      reason: "the period for which the force keeps closed cases of this kind is over",
    },
  ]);
  await night("2032-03-05");
  expect(await cases.database.query("select 1 from cases.case_tombstones where id = $1", [id])).toHaveLength(1);
});

const packing = `mutation ($input: MakeEvidencePackInput!) { makeEvidencePack(input: $input) { id } }`;
const objects = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

/** A document in two versions, a redacted copy of it, a letter, and a pack of all that. */
async function fillWithDocuments(caseId: string): Promise<void> {
  const { forceId } = chief;
  const send = async (mutation: string, type: string, input: object) => {
    const sent = { input: { forceId, caseId, ...input, idempotencyKey: `documents-${(keys += 1)}` } };
    const of = mutation === "addCaseFilePart" ? "" : "{ id }";
    const { errors } = await cases.execute(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) ${of} }`,
      sent,
      chief,
    );
    expect([mutation, errors]).toEqual([mutation, []]);
  };
  const add = async (name: string, more: object = {}) => {
    const content = Buffer.from(`${secret} in ${name}`);
    const part = { name, size: content.length, part: 1, parts: 1, content: content.toString("base64") };
    await send("addCaseFilePart", "AddCaseFilePartInput", { ...part, ...more });
    const { data } = await cases.execute(
      "query ($id: ID!) { caseFiles(case: $id) { nodes { id name } } }",
      { id: caseId },
      chief,
    );
    const { nodes } = (data as unknown as { caseFiles: { nodes: { id: string; name: string }[] } }).caseFiles;
    return nodes.find((file) => file.name === name)?.id;
  };
  const first = await add("ledger.txt");
  await add("ledger again.txt", { versionOf: first });
  await add("ledger redacted.txt", { redactionOf: first, redactedWhat: "A name.", redactedWhy: "To protect them." });
  const words = { kind: "ACKNOWLEDGEMENT", language: "EN", title: "We have it", body: `Dear Enid, ${secret}` };
  await send("keepLetter", "KeepLetterInput", { ...words, asMessage: false });
  const asked = { forceId, caseId, recipient: "PANEL", reason: `${secret}: they meet`, people: [] };
  const { errors } = await cases.execute(packing, { input: { ...asked, idempotencyKey: randomUUID() } }, chief);
  expect(errors).toEqual([]);
  await until("the pack is ready", async () => {
    const of = "select 1 from cases.evidence_packs where case_id = $1 and state = 'READY'";
    return (await cases.database.query(of, [caseId])).length === 1;
  });
}

test("with a case go its documents, versions, redacted copies, letters and packs: in the store and in every table the tombstone alone is left", async () => {
  expect(await objects()).toEqual([]);
  const { id } = await closed(fillWithDocuments);
  expect((await objects()).length).toBeGreaterThanOrEqual(4);
  expect(await cases.database.query("select 1 from cases.evidence_pack_parts")).not.toEqual([]);
  // Nothing of it goes while its period runs.
  await night("2030-03-06");
  expect((await objects()).length).toBeGreaterThanOrEqual(4);
  for (const day of ["2032-02-05", "2032-02-26", "2032-03-04", "2032-03-06"]) await night(day);
  expect(await look(id, chief)).toBeNull();
  await until("the store is swept", async () => (await objects()).length === 0);
  const ofCase = await cases.database.query<{ name: string; column: string }>(
    `select format('%I.%I', c.table_schema, c.table_name) as name, c.column_name as column from information_schema.columns c
     where c.table_schema = 'cases' and (c.column_name = 'case_id' or c.table_name in (select t.relname from pg_constraint k
       join pg_class t on t.oid = k.conrelid where k.confrelid = 'cases.cases'::regclass) and c.column_name = 'id') and c.data_type = 'uuid'`,
  );
  expect(ofCase.length).toBeGreaterThan(20);
  for (const { name, column } of ofCase)
    expect([name, await cases.database.query(`select 1 from ${name} where ${column} = $1`, [id])]).toEqual([name, []]);
  for (const table of ["cases.case_objects", "cases.evidence_pack_parts"])
    expect([table, await cases.database.query(`select 1 from ${table}`)]).toEqual([table, []]);
  expect(await tablesWith(secret)).toEqual([]);
  expect(await cases.database.query("select 1 from cases.case_tombstones where id = $1", [id])).toHaveLength(1);
});

test("a legal hold keeps it; once that is lifted they are told again before it goes", async () => {
  const found = await closed();
  const input = { forceId: staff.forceId, caseId: found.id, version: found.version, reason: `${secret} of the court` };
  expect((await change("setLegalHold", { ...input, reason: " " }, chief)).errors).toMatchObject([{ code: "INVALID" }]);
  expect((await change("setLegalHold", input, pcc)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect((await change("setLegalHold", input, staff)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  const { errors, now: held } = await change("setLegalHold", input, chief);
  expect(errors).toEqual([]);
  expect(held.retention).toEqual({
    deletedOn: null,
    held: true,
    holds: [{ reason: `${secret} of the court`, liftReason: null }],
  });
  const again = { ...input, version: held.version };
  expect((await change("setLegalHold", again, chief)).errors).toMatchObject([{ code: "CONFLICT" }]);
  expect(await tablesWith(secret)).toEqual([]);
  for (const day of ["2032-02-10", "2032-03-04", "2032-04-04"]) await night(day);
  expect([await toldOf(found.id), (await look(found.id, chief))?.retention?.held]).toEqual([[], true]);

  const lifting = { ...input, version: held.version, reason: `${secret}: it is over` };
  const { now: free } = await change("liftLegalHold", lifting, chief);
  expect(free.retention).toMatchObject({ deletedOn: "2032-05-02", held: false });
  expect((await change("liftLegalHold", { ...lifting, version: free.version }, chief)).errors).toMatchObject([
    { code: "INVALID" },
  ]);
  for (const day of ["2032-04-05", "2032-04-26"]) await night(day);
  expect(await toldOf(found.id)).toEqual([
    "2032-04-05 FOUR_WEEKS_BEFORE 2032-05-03 true",
    "2032-04-26 WEEK_BEFORE 2032-05-03 true",
  ]);
  await night("2032-05-02");
  expect(await look(found.id, chief)).not.toBeNull();
  await night("2032-05-03");
  expect(await look(found.id, chief)).toBeNull();
});

test("killed half-way nothing is half deleted: the next night finds the whole case, or none of it", async () => {
  const { id } = await closed();
  for (const day of ["2032-02-05", "2032-02-26"]) await night(day);
  const rows = () =>
    cases.database.query<{ rows: number }>(
      `select (select count(*) from cases.cases where id = $1) + (select count(*) from cases.case_keys where id = $1)
         + (select count(*) from cases.case_steps where case_id = $1) + (select count(*) from cases.case_parts where case_id = $1) as rows`,
      [id],
    );
  const before = await rows();
  await cases.database.query(
    `create function cases.stop() returns trigger security definer language plpgsql as $$ begin perform pg_terminate_backend(pg_backend_pid()); return old; end $$`,
  );
  await cases.database.query(
    "create trigger stop after delete on cases.case_steps for each row execute function cases.stop()",
  );
  await expect(night("2032-03-04")).rejects.toThrow(/terminat|closed/i);
  expect(await rows()).toEqual(before);
  await cases.database.query("drop trigger stop on cases.case_steps");
  await until("the next night deletes it", async () => {
    await night("2032-03-05");
    return (await rows())[0]?.rows.toString() === "0";
  });
  expect(await cases.database.query("select 1 from cases.case_tombstones where id = $1", [id])).toHaveLength(1);
});

test("whatever belongs to a case is deleted with it: each table that names one hangs on its row", async () => {
  const loose = await cases.database.query(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where n.nspname = 'cases' and c.relkind = 'r' and a.attname = 'case_id' and not exists (
       select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and k.confdeltype = 'c')`,
  );
  expect(loose).toEqual([]);
  const keeping = await cases.database.query(
    "select conname as name from pg_constraint where connamespace = 'cases'::regnamespace and contype = 'f' and confdeltype <> 'c'",
  );
  expect(keeping).toEqual([]);
});

test("no statement of the service deletes a case but that of the night, whoever sees it", async () => {
  const { id } = await closed();
  const { running } = cases;
  const asChief = running.contextFor(chief);
  const gone = await asChief.change(chief.forceId, "cases:handle", async (one) => {
    await one.audit({ action: "tryToDelete", entity: "Case", entityId: id });
    return one.query("delete from cases.cases where force_id = $1 and id = $2 returning 1", [chief.forceId, id]);
  });
  expect(gone).toEqual([]);
  const nights = asChief.change(chief.forceId, "cases:handle", (one) =>
    one.query("select * from cases.delete_expired($1, '2040-01-01', now(), 20)", [chief.forceId]),
  );
  await expect(nights).rejects.toThrow("for nobody");
});
