import { randomUUID } from "node:crypto";
import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { casesSubgraph } from "../subgraph.js";

type Person = Identity & { forceId: string; personId: string };

let cases: TestSubgraph;
let staff: Person;
let pcc: Person;
let chief: Person;
let officer: Person;
let registrar: Person;
let caseId: string;
beforeAll(async () => {
  cases = await openSubgraph(casesSubgraph, { clock: { now: () => new Date("2026-11-22T12:00:00Z") } });
  const as = (login: string) => actor(cases.database, "staffordshire", login);
  [staff, pcc, chief] = [await as("staff"), await as("pcc"), await as("chief.executive")];
  [officer, registrar] = [await as("monitoring.officer"), await as("registrar")];
  const about = { subjectPersonId: pcc.personId, matter: "DISRESPECT", directDiscussion: "IMPRACTICAL" };
  const raised = await change(staff, "raiseConcern", "RaiseConcernInput", { ...about, narrative: "Shouted." });
  caseId = raised.made?.id ?? "";
});
afterAll(() => cases[Symbol.asyncDispose]());

async function change(as: Person, field: string, type: string, more: object) {
  const input = { forceId: staff.forceId, idempotencyKey: randomUUID(), ...more };
  const asking = `mutation ($input: ${type}!) { ${field}(input: $input) { id version } }`;
  const { data, errors } = await cases.execute(asking, { input }, as);
  return { made: (data as unknown as Record<string, { id: string; version: number }> | null)?.[field], errors };
}

const note = {
  source: "CASE_DECISION",
  clauseId: "ST-17",
  language: "EN",
  title: "Is raising one’s voice in a corridor a want of respect?",
  words: "It is where others are present. An apology before those who heard it settled the matter.",
};
const write = (as: Person, more: object = {}) =>
  change(as, "writePrecedent", "WritePrecedentInput", { ...note, caseId, ...more });
const review = (as: Person, precedentId: string, more: object = {}) =>
  change(as, "reviewPrecedent", "ReviewPrecedentInput", { precedentId, version: 1, decision: "PUBLISH", ...more });
const withdraw = (as: Person, precedentId: string, more: object = {}) =>
  change(as, "withdrawPrecedent", "WithdrawPrecedentInput", { precedentId, version: 2, reason: "Overtaken.", ...more });

async function look(as: Person, id = "", asked: object = {}) {
  const asking = `query ($force: ID!, $id: ID!, $clause: String, $words: String) {
    precedents(force: $force, clause: $clause, words: $words) { totalCount nodes { id title status withdrawnBecause } }
    proposedPrecedents(force: $force) { id title words viewerCanReview returnedBecause }
    precedentClauses(force: $force) { clauseId count } precedent(force: $force, id: $id) { id title } }`;
  const { data, errors } = await cases.execute(asking, { force: staff.forceId, id: id || randomUUID(), ...asked }, as);
  expect(errors).toEqual([]);
  return data as unknown as {
    precedents: { totalCount: number; nodes: { id: string }[] };
    proposedPrecedents: { id: string }[];
    precedentClauses: object[];
    precedent: object | null;
  };
}

async function close(): Promise<void> {
  const record = (version: number, kind: string, more: object = {}) =>
    change(chief, "recordCaseStep", "RecordCaseStepInput", { caseId, version, kind, note: "Done.", ...more });
  await record(1, "INFORMAL_RESOLUTION");
  await record(2, "OUTCOME", { outcome: "SETTLED" });
  expect((await record(3, "CLOSED")).errors).toEqual([]);
}

let written = "";

test("a note is written of a closed case by whoever handles it, and by nobody else", async () => {
  expect((await write(chief)).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "caseId", reason: "NOT_CLOSED" } },
  ]);
  await close();
  expect((await write(officer)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect((await write(pcc)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect((await write(staff)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  const { made, errors } = await write(chief);
  expect(errors).toEqual([]);
  written = made?.id ?? "";
});

test("until a second officer has looked at it, it is seen by whoever wrote it and whoever reviews, and sealed", async () => {
  expect((await look(chief, written)).precedent).toMatchObject({ title: note.title });
  expect((await look(officer, written)).proposedPrecedents).toMatchObject([
    { title: note.title, words: note.words, viewerCanReview: true },
  ]);
  const dpo = await actor(cases.database, "staffordshire", "dpo");
  for (const one of [dpo, pcc])
    expect(await look(one, written)).toMatchObject({ precedent: null, proposedPrecedents: [] });
  const rows = await cases.database.query("select * from cases.precedents, cases.audit_entries");
  expect(JSON.stringify(rows)).not.toMatch(/corridor|apology/);
  expect(JSON.stringify(rows)).not.toContain(Buffer.from("corridor").toString("hex"));
});

test("B5: nobody reviews what they wrote; a second officer publishes it, and of two at once the second is told", async () => {
  const conflict = { source: "CONFLICT_DECISION", caseId: null, clauseId: "ST-25", personIds: [staff.personId] };
  const own = await write(registrar, conflict);
  expect((await review(registrar, own.made?.id ?? "")).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  expect((await review(chief, written)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  const [one, other] = [await review(officer, written), await review(registrar, written)];
  expect([one.errors, other.errors]).toMatchObject([[], [{ code: "CONFLICT" }]]);
  const returned = await review(officer, own.made?.id ?? "", { decision: "RETURN", reason: "Say which interest." });
  expect(returned.errors).toEqual([]);
  expect((await look(registrar)).proposedPrecedents).toMatchObject([{ returnedBecause: "Say which interest." }]);
  expect((await look(officer)).proposedPrecedents).toEqual([]);
});

test("ST-17: it is found by its clause and by its words; whom the matter was about finds it never", async () => {
  const found = async (as: Person, asked: object) => (await look(as, written, asked)).precedents.totalCount;
  for (const asked of [{ clause: "ST-17" }, { words: "apology corridor" }, {}]) {
    expect(await found(officer, asked)).toBe(1);
    expect(await found(pcc, asked)).toBe(0);
  }
  for (const asked of [{ clause: "ST-18" }, { words: "apology tribunal" }]) expect(await found(officer, asked)).toBe(0);
  expect((await look(officer)).precedentClauses).toEqual([{ clauseId: "ST-17", count: 1 }]);
  expect(await look(pcc, written)).toMatchObject({ precedent: null, precedentClauses: [] });
  expect((await withdraw(pcc, written)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
});

test("a page of notes is read in one statement, and one more counts them", async () => {
  await cases.settled();
  cases.statements.length = 0;
  const asking = "query ($force: ID!) { precedents(force: $force) { totalCount nodes { id title words } } }";
  expect((await cases.execute(asking, { force: staff.forceId }, officer)).errors).toEqual([]);
  expect(cases.statements).toHaveLength(2);
});

test("it is withdrawn with a reason and stays; nothing of it is written over", async () => {
  expect((await withdraw(registrar, written, { reason: "Ring 01785 232323." })).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "reason" } },
  ]);
  expect((await withdraw(registrar, written)).errors).toEqual([]);
  expect((await look(officer)).precedents.nodes).toMatchObject([
    { title: note.title, status: "WITHDRAWN", withdrawnBecause: "Overtaken." },
  ]);
  expect((await look(officer)).precedentClauses).toEqual([]);
  const rewrite = "update cases.precedents set words = 'Other.' where id = $1";
  await expect(cases.database.query(rewrite, [written])).rejects.toThrow("never rewritten");
});

test.each([
  ["clauseId", { clauseId: "clause seventeen" }],
  ["title", { title: " " }],
  ["words", { words: "x".repeat(4_001) }],
  ["personalDataBecause", { words: "Write to rowan@post.example." }],
  ["caseId", { caseId: null }],
  ["caseId", { source: "CONFLICT_DECISION" }],
  ["personIds", { source: "CONFLICT_DECISION", caseId: null }],
])("what does not fit is refused at the field %s: %j", async (field, more) => {
  expect((await write(chief, more)).errors).toMatchObject([{ code: "INVALID", extensions: { field } }]);
});

test("A2: somebody of Cumbria is nobody whose conflict Staffordshire decides", async () => {
  const stranger = await actor(cases.database, "cumbria", "staff");
  const conflict = { source: "CONFLICT_DECISION", caseId: null, personIds: [stranger.personId] };
  expect((await write(chief, conflict)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
});
