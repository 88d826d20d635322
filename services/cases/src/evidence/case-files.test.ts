import { createHash, randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FolderStore } from "@probity/service-kit/documents/folder-store";
import { ScannerProblem, type Scanner } from "@probity/service-kit/documents/scanner";
import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { casesSubgraph } from "../subgraph.js";

type Person = Identity & { forceId: string; personId: string };
interface Listed {
  id: string;
  name: string;
  version: number;
  latest: boolean;
  goesOut: boolean;
  redactionOf: string | null;
  redacted: { what: string; why: string } | null;
  sha256: string;
  parts: number;
}

const now = new Date("2026-11-21T09:00:00Z");
const planted = "planted-6d1f";
/** Finds what it is told to find; out of order where it is told so. */
const scanner: Scanner & { state: "ready" | "away" } = {
  state: "ready",
  mayKeep: async (bytes) => {
    if (scanner.state === "away") throw new ScannerProblem();
    return !bytes.includes("harmful");
  },
};

let folder: string;
let cases: TestSubgraph;
let staff: Person;
let pcc: Person;
let chief: Person;
let caseId: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "probity-case-files-"));
  const documents = { store: new FolderStore(folder), scanner };
  cases = await openSubgraph(casesSubgraph, { clock: { now: () => now }, documents });
  staff = await actor(cases.database, "cumbria", "staff");
  pcc = await actor(cases.database, "cumbria", "pcc");
  chief = await actor(cases.database, "cumbria", "chief.executive");
});
afterAll(async () => {
  await cases[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  const input = { forceId: staff.forceId, subjectPersonId: pcc.personId, matter: "DECISION_ON_OUTCOME" };
  const { data, errors } = await cases.execute(
    "mutation ($input: RaiseConcernInput!) { raiseConcern(input: $input) { id } }",
    { input: { ...input, narrative: "Invented.", directDiscussion: "TRIED", idempotencyKey: newKey() } },
    staff,
  );
  if (errors.length > 0) throw new Error(errors[0]?.message);
  caseId = (data as unknown as { raiseConcern: { id: string } }).raiseConcern.id;
});

const newKey = () => randomBytes(12).toString("base64url");
const adding = "mutation ($input: AddCaseFilePartInput!) { addCaseFilePart(input: $input) }";
const listing = `query ($id: ID!) { caseFiles(case: $id, first: 100) { nodes {
  id name version latest goesOut redactionOf redacted { what why } sha256 parts } } }`;
const reading = "query ($id: ID!, $file: ID!, $part: Int!) { caseFilePart(case: $id, file: $file, part: $part) }";

async function addPart(change: object, as: Person = chief) {
  const input = { forceId: chief.forceId, caseId, part: 1, parts: 1, size: 1, idempotencyKey: newKey(), ...change };
  const { data, errors } = await cases.execute(adding, { input }, as);
  return { kept: (data as unknown as { addCaseFilePart: boolean } | null)?.addCaseFilePart, errors };
}

async function add(name: string, content: string | Buffer, change: object = {}, as: Person = chief) {
  const bytes = Buffer.from(content as string);
  return addPart({ name, content: bytes.toString("base64"), size: bytes.length, ...change }, as);
}

async function files(as: Person = chief): Promise<Listed[]> {
  const { data } = await cases.execute(listing, { id: caseId }, as);
  return (data as unknown as { caseFiles: { nodes: Listed[] } }).caseFiles.nodes;
}

async function read(file: string, part = 1, as: Person = chief) {
  const { data, errors } = await cases.execute(reading, { id: caseId, file, part }, as);
  const content = (data as unknown as { caseFilePart: string | null } | null)?.caseFilePart;
  return { bytes: content ? Buffer.from(content, "base64") : null, errors };
}

const inStore = (): Promise<string[]> => readdir(join(folder, chief.forceId)).catch(() => []);
const rowsOf = (table: string) => cases.database.query(`select 1 from cases.${table} where case_id = $1`, [caseId]);

test("a handler's document of many parts lies in the store sealed, and is read as it was; nothing of how it came is left", async () => {
  const before = await inStore();
  const whole = Buffer.from(`${planted},1200.00\n`.repeat(100_000));
  const partSize = 700_000;
  const parts = Math.ceil(whole.length / partSize);
  const idempotencyKey = newKey();
  for (const _time of ["once", "again"])
    for (let part = 1; part <= parts; part += 1) {
      const content = whole.subarray((part - 1) * partSize, part * partSize);
      const answer = await add("ledger.csv", content, { part, parts, size: whole.length, idempotencyKey });
      expect(answer.errors).toEqual([]);
      expect(answer.kept).toBe(_time === "again" || part === parts);
    }
  const [file, ...others] = await files();
  expect(others).toEqual([]);
  expect(file).toMatchObject({ name: "ledger.csv", version: 1, latest: true, goesOut: true, parts: 2 });
  expect(file?.sha256).toBe(createHash("sha256").update(whole).digest("hex"));
  const [one, two] = [await read(file?.id ?? "", 1), await read(file?.id ?? "", 2)];
  expect(Buffer.concat([one.bytes ?? Buffer.of(), two.bytes ?? Buffer.of()]).equals(whole)).toBe(true);
  const added = (await inStore()).filter((name) => !before.includes(name));
  expect(added).toHaveLength(2);
  for (const name of added) expect((await readFile(join(folder, chief.forceId, name))).includes(planted)).toBe(false);
  expect(await rowsOf("case_file_parts")).toEqual([]);
  const steps = "query ($id: ID!) { case(id: $id) { steps { kind title note } } }";
  const { data } = await cases.execute(steps, { id: caseId }, chief);
  const seen = (data as unknown as { case: { steps: object[] } }).case.steps;
  expect(seen.at(-1)).toEqual({ kind: "EVIDENCE", title: "Document added", note: "ledger.csv" });
});

test("a gigabyte is refused with its first part, before anything of it is kept", async () => {
  const before = await inStore();
  for (const change of [{ size: 1_000_000_000, parts: 200 }, { parts: 1_400 }])
    expect((await add("film.txt", "x".repeat(1_000), change)).errors).toMatchObject([
      { code: "INVALID", message: "Send a document of at most 50 MB.", extensions: { reason: "FILE_LARGE" } },
    ]);
  expect(await inStore()).toEqual(before);
  expect(await rowsOf("case_objects")).toEqual([]);
});

test.each([
  ["FILE_LIES", "ledger.pdf", "these are words"],
  ["FILE_EMPTY", "empty.txt", ""],
  ["FILE_TYPE", "run.exe", Buffer.from("4d5a90000300000004000000ffff0000", "hex")],
  ["FILE_HARMFUL", "letter.txt", `a harmful letter, ${planted}`],
  ["FILE_UNREADABLE", "cut.jpg", Buffer.from("ffd8ffe000104a4649460001", "hex")],
])("%s: %s is kept nowhere, neither in the store nor in the database", async (reason, name, content) => {
  const before = await inStore();
  expect((await add(name, content)).errors).toMatchObject([{ code: "INVALID", extensions: { field: "file", reason } }]);
  expect(await inStore()).toEqual(before);
  for (const table of ["case_files", "case_objects", "case_file_parts"]) expect(await rowsOf(table)).toEqual([]);
  const trail =
    "select after from cases.audit_entries where action = 'refuseDocument' order by at desc, id desc limit 1";
  expect(await cases.database.query(trail)).toEqual([{ after: { reason } }]);
});

test("where and with which camera a photograph was taken is gone before it is sealed", async () => {
  const exif = Buffer.from(`Exif\0\0GPS 54.6641,-2.7527 ${planted}`);
  const length = Buffer.of((exif.length + 2) >> 8, (exif.length + 2) & 255);
  const picture = [Buffer.from("ffd8ffe1", "hex"), length, exif, Buffer.from("ffda0008010100003f0012ffd9", "hex")];
  expect((await add("yard.jpg", Buffer.concat(picture))).errors).toEqual([]);
  const { bytes } = await read((await files())[0]?.id ?? "");
  expect(bytes?.length).toBeGreaterThan(10);
  expect(bytes?.includes("GPS")).toBe(false);
  expect(bytes?.includes(planted)).toBe(false);
});

test("while the scanner cannot be asked nothing is kept, and the same document goes on once it can", async () => {
  const idempotencyKey = newKey();
  scanner.state = "away";
  const refused = await add("letter.txt", "words", { idempotencyKey });
  expect(refused.errors).toMatchObject([{ code: "UNAVAILABLE", message: expect.stringContaining("Try again") }]);
  scanner.state = "ready";
  expect(await rowsOf("case_files")).toEqual([]);
  expect(await add("letter.txt", "words", { idempotencyKey })).toEqual({ kept: true, errors: [] });
  const terms = await cases.execute("{ caseFileTerms { largestBytes examined } }", {}, staff);
  expect(terms.data).toEqual({ caseFileTerms: { largestBytes: 50_000_000, examined: true } });
});

test("a second version overwrites nothing; of a redacted copy and what it was made of, the copy alone goes out", async () => {
  await add("statement.txt", "Enid said so.");
  const [first] = await files();
  await add("statement.txt", "Enid said so, on Monday.", { versionOf: first?.id });
  const latest = (await files()).find(({ version }) => version === 2);
  expect((await files()).map(({ version, goesOut }) => [version, goesOut])).toEqual([[1, false], [2, true]]); // prettier-ignore
  const why = { redactedWhat: "The name of the witness", redactedWhy: "She asked for it." };
  await add("statement redacted.txt", "█ said so, on Monday.", { redactionOf: latest?.id, ...why });
  const out = () => files().then((all) => all.filter(({ goesOut }) => goesOut).map(({ name }) => name));
  expect(await out()).toEqual(["statement redacted.txt"]);
  const copy = (await files()).find(({ redactionOf }) => redactionOf !== null);
  expect(copy).toMatchObject({ redactionOf: latest?.id, redacted: { what: why.redactedWhat, why: why.redactedWhy } });
  // Another copy of it is the copy's next version: of two the later goes out alone.
  await add("statement better redacted.txt", "█ said so.", { redactionOf: latest?.id, ...why });
  expect(await out()).toEqual(["statement better redacted.txt"]);
  // A newer version waits for its own copy: neither it nor the copy of the former one goes out.
  await add("statement.txt", "Enid said so, on Tuesday.", { versionOf: latest?.id });
  expect(await out()).toEqual([]);
  expect((await read(first?.id ?? "")).bytes?.toString()).toBe("Enid said so.");
  const clear = `select 1 from cases.case_files f, cases.case_steps s where f::text like '%witness%' or s::text like '%witness%'`;
  expect(await cases.database.query(clear)).toEqual([]);
});

test("a copy says what was taken out and why, and is no copy of a copy, of an unknown document, nor made by who raised the case", async () => {
  await add("own words.txt", "Mine.", {}, staff);
  const [own] = await files(staff);
  const why = { redactionOf: own?.id, redactedWhat: "A name", redactedWhy: "Asked for" };
  expect((await add("copy.txt", "x", { ...why, redactedWhy: " " })).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "redactedWhy" } },
  ]);
  expect((await add("copy.txt", "x", why, staff)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  expect((await add("copy.txt", "x", { ...why, redactionOf: randomUUID() })).errors).toMatchObject([
    { code: "NOT_FOUND" },
  ]);
  expect((await add("copy.txt", "x", why)).kept).toBe(true);
  const copy = (await files()).find(({ redactionOf }) => redactionOf !== null);
  for (const wrong of [{ ...why, redactionOf: copy?.id }, { versionOf: copy?.id }, { ...why, versionOf: own?.id }])
    expect((await add("copy.txt", "x", wrong)).errors).toMatchObject([
      { code: "INVALID", extensions: { reason: "OTHER_SORT" } },
    ]);
});

test("whoever raised it adds documents and sees their own alone; whom it is about, and others, are told of no such case", async () => {
  await add("own.txt", "Mine.", {}, staff);
  await add("witness.txt", `${planted}: another's words`);
  expect((await files(staff)).map(({ name }) => name)).toEqual(["own.txt"]);
  expect(await files()).toHaveLength(2);
  const witness = (await files()).find(({ name }) => name === "witness.txt")?.id ?? "";
  expect(await read(witness, 1, staff)).toEqual({ bytes: null, errors: [] });
  expect((await add("more.txt", "x", { versionOf: witness }, staff)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  const other = await actor(cases.database, "staffordshire", "monitoring.officer");
  for (const as of [pcc, await actor(cases.database, "cumbria", "cfo"), other]) {
    expect((await add("x.txt", "x", {}, as)).errors).toMatchObject([{ code: expect.stringMatching(/^NOT_/) }]);
    expect((await read(witness, 1, as)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  }
});

test("an object that was changed in the store, or is gone, is not read, and the answer says nothing of where it lies", async () => {
  const before = await inStore();
  await add("letter.txt", "words");
  const [object = ""] = (await inStore()).filter((name) => !before.includes(name));
  const path = join(folder, chief.forceId, object);
  const file = (await files())[0]?.id ?? "";
  await writeFile(path, Buffer.concat([await readFile(path), Buffer.of(0)]));
  for (const _how of ["changed", "gone"]) {
    const { errors } = await read(file);
    expect(errors).toMatchObject([{ code: "INTERNAL" }]);
    expect(errors[0]?.message).not.toContain(object);
    await rm(path, { force: true });
  }
});

test("what was kept in the database before there was a store is read from where it lies", async () => {
  await add("old.txt", "from before");
  const file = (await files())[0]?.id ?? "";
  const [object] = await cases.database.query<{ id: string }>("select id from cases.case_objects where file_id = $1", [
    file,
  ]);
  const sealed = await readFile(join(folder, chief.forceId, object?.id ?? ""));
  await cases.database.query(
    "insert into cases.case_file_parts (force_id, case_id, file_id, part, sealed) values ($1, $2, $3, 1, $4)",
    [chief.forceId, caseId, file, sealed],
  );
  await cases.database.query("delete from cases.case_objects where file_id = $1", [file]);
  expect((await read(file)).bytes?.toString()).toBe("from before");
});

test("at night the store loses what no row names once it is a day old, and what nobody finished; what was kept stays", async () => {
  await add("kept.txt", "words");
  await add("unfinished.txt", "half", { parts: 2 });
  const orphans = [randomUUID(), `.${randomUUID()}`, randomUUID()];
  for (const orphan of orphans) await writeFile(join(folder, chief.forceId, orphan), "left by a crash");
  const [fresh = ""] = orphans.splice(2);
  const old = new Date(now.getTime() - 2 * 86_400_000);
  for (const name of await inStore()) if (name !== fresh) await utimes(join(folder, chief.forceId, name), old, old);
  await utimes(join(folder, chief.forceId, fresh), now, now);
  await cases.database.query("update cases.case_objects set put_on = '2026-11-18' where unfinished");
  const named = await cases.database.query<{ id: string }>(
    "select id from cases.case_objects where force_id = $1 and not unfinished",
    [chief.forceId],
  );
  await cases.running.receive({ id: randomUUID(), forceId: chief.forceId, event: "night.came", data: {} });
  // One test above took an object away by hand.
  const left = new Set([...named.map(({ id }) => id), fresh]);
  expect((await inStore()).filter((name) => !left.has(name))).toEqual([]);
  expect(await inStore()).toContain(fresh);
  expect((await read((await files())[0]?.id ?? "")).bytes?.toString()).toBe("words");
  expect(await cases.database.query("select 1 from cases.case_objects where unfinished")).toEqual([]);
});
