import { randomBytes } from "node:crypto";
import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { casesSubgraph } from "../subgraph.js";

type Person = Identity & { forceId: string; personId: string };

let now = new Date("2026-11-21T09:00:00Z");
const planted = "planted-2c4e";
let cases: TestSubgraph;
let staff: Person;
let pcc: Person;
let chief: Person;
let admin: Person;
let caseId: string;
beforeAll(async () => {
  cases = await openSubgraph(casesSubgraph, { clock: { now: () => now } });
  staff = await actor(cases.database, "cumbria", "staff");
  pcc = await actor(cases.database, "cumbria", "pcc");
  chief = await actor(cases.database, "cumbria", "chief.executive");
  admin = await actor(cases.database, "cumbria", "force.admin");
  const concern = { forceId: staff.forceId, subjectPersonId: pcc.personId, matter: "DECISION_ON_OUTCOME" };
  const raised = await ask<{ raiseConcern: { id: string } }>(
    "mutation ($input: RaiseConcernInput!) { raiseConcern(input: $input) { id } }",
    { input: { ...concern, narrative: "Invented.", directDiscussion: "TRIED", idempotencyKey: newKey() } },
    staff,
  );
  caseId = raised.data?.raiseConcern.id ?? "";
});
afterAll(() => cases[Symbol.asyncDispose]());

const newKey = () => randomBytes(12).toString("base64url");
async function ask<Data>(query: string, variables: object, as: Person) {
  const { data, errors } = await cases.execute(query, { ...variables }, as);
  return { data: data as unknown as Data | null, errors };
}

interface Draft {
  title: string;
  body: string;
  templateNumber: number | null;
  missing: string[];
}
const drafting = `query ($id: ID!, $kind: LetterKind!, $language: Language!) {
  caseLetterDraft(case: $id, kind: $kind, language: $language, recipient: "Enid") { title body templateNumber missing } }`;
const keeping = "mutation ($input: KeepLetterInput!) { keepLetter(input: $input) { id } }";
const saving = "mutation ($input: LetterTemplateInput!) { saveLetterTemplate(input: $input) { id } }";
const listing = "query ($id: ID!) { caseFiles(case: $id) { nodes { id name version letter goesOut } } }";
const printing = "query ($id: ID!, $file: ID!) { caseLetter(case: $id, file: $file) { kind language title body } }";

const draft = (kind = "ACKNOWLEDGEMENT", language = "EN", as = chief) =>
  ask<{ caseLetterDraft: Draft }>(drafting, { id: caseId, kind, language }, as);
const made = { kind: "ACKNOWLEDGEMENT", language: "EN", title: "We have it", body: `Dear Enid\n\n${planted}` };
const letter = (change: object = {}) => {
  const input = { forceId: chief.forceId, caseId, ...made, asMessage: false, idempotencyKey: newKey(), ...change };
  return { input };
};
const own = {
  titleEn: "Ours {case reference}",
  titleCy: "Ein un ni {cyfeirnod yr achos}",
  bodyEn: "Dear {recipient}",
  bodyCy: "Annwyl {derbynnydd}",
};
const words = (change: object = {}) => {
  const counted = { forceId: admin.forceId, kind: "ACKNOWLEDGEMENT", from: "2026-11-21" };
  return { input: { ...counted, ...own, idempotencyKey: newKey(), ...change } };
};

test("a letter is made in either language with the reference, the clause, the day and who writes", async () => {
  const english = (await draft()).data?.caseLetterDraft;
  const [row] = await cases.database.query<{ reference: string; clause: string }>(
    "select reference, route ->> 'clauseId' as clause from cases.cases where id = $1",
    [caseId],
  );
  expect(english?.title).toBe(`We have received what you raised (${row?.reference})`);
  for (const part of ["21 November 2026", "Dear Enid", `clause ${row?.clause} of our protocol`, chief.name])
    expect(english?.body).toContain(part);
  expect(english).toMatchObject({ templateNumber: null, missing: ["due day"] });
  const welsh = (await draft("OUTCOME", "CY")).data?.caseLetterDraft;
  expect(welsh?.body).toContain("21 Tachwedd 2026");
  expect(welsh?.body).toContain("Annwyl Enid");
});

test("a letter is kept as it was written: sealed, once, with a step and its clause, to be printed by who handles the case", async () => {
  const once = letter();
  for (const _time of ["once", "again"]) expect((await ask(keeping, once, chief)).errors).toEqual([]);
  const { data } = await ask<{ caseFiles: { nodes: { id: string }[] } }>(listing, { id: caseId }, chief);
  expect(data?.caseFiles.nodes).toMatchObject([
    { name: "Acknowledgement 2026-11-21.txt", version: 1, letter: "ACKNOWLEDGEMENT", goesOut: true },
  ]);
  const file = data?.caseFiles.nodes[0]?.id;
  expect((await ask(printing, { id: caseId, file }, chief)).data).toEqual({
    caseLetter: { kind: "ACKNOWLEDGEMENT", language: "EN", title: "We have it", body: `Dear Enid\n\n${planted}` },
  });
  const steps =
    "select title_en, clause_id is not null as clause from cases.case_steps where case_id = $1 and kind = 'LETTER'";
  expect(await cases.database.query(steps, [caseId])).toEqual([
    { title_en: "Letter made: Acknowledgement", clause: true },
  ]);
  const clear =
    "select 1 from cases.case_files f, cases.case_letters l, cases.case_steps s where f::text || l::text || s::text like $1";
  expect(await cases.database.query(clear, [`%${planted}%`])).toEqual([]);
  for (const as of [staff, pcc, admin])
    expect((await ask(printing, { id: caseId, file }, as)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
});

test("put right it is the next version of the letter, and its words reach whoever raised the case where that is meant", async () => {
  const { data } = await ask<{ caseFiles: { nodes: { id: string }[] } }>(listing, { id: caseId }, chief);
  const again = letter({ versionOf: data?.caseFiles.nodes[0]?.id, title: "We have it, truly", asMessage: true });
  for (const _time of ["once", "again"]) expect((await ask(keeping, again, chief)).errors).toEqual([]);
  const files = await ask<{ caseFiles: { nodes: object[] } }>(listing, { id: caseId }, chief);
  expect(files.data?.caseFiles.nodes).toMatchObject([
    { version: 1, goesOut: false },
    { version: 2, goesOut: true },
  ]);
  const messages = "query ($id: ID!) { caseMessages(case: $id) { nodes { text } } }";
  expect((await ask(messages, { id: caseId }, staff)).data).toEqual({
    caseMessages: { nodes: [{ text: `We have it, truly\n\nDear Enid\n\n${planted}` }] },
  });
});

test.each([
  ["title", { title: " " }],
  ["title", { title: "two\nlines" }],
  ["body", { body: "" }],
  ["body", { body: "x".repeat(9_501) }],
])("a letter is refused at its %s: %j", async (field, change) => {
  expect((await ask(keeping, letter(change), chief)).errors).toMatchObject([
    { code: "INVALID", extensions: { field } },
  ]);
});

test("nobody but who handles the case makes or keeps letters of it", async () => {
  const others = [pcc, await actor(cases.database, "cumbria", "monitoring.officer")];
  others.push(await actor(cases.database, "staffordshire", "chief.executive"));
  for (const as of [...others, staff, admin]) {
    expect((await draft("OUTCOME", "EN", as)).errors).toMatchObject([{ code: expect.stringMatching(/^NOT_/) }]);
    expect((await ask(keeping, letter(), as)).errors).toMatchObject([{ code: expect.stringMatching(/^NOT_/) }]);
  }
});

test("a force's own words count from their day on, a later day waits, and of two for one day the later made counts", async () => {
  expect((await ask(saving, words(), admin)).errors).toEqual([]);
  expect((await ask(saving, words({ titleEn: "Better {case reference}" }), admin)).errors).toEqual([]);
  expect((await ask(saving, words({ from: "2026-12-01", titleEn: "December" }), admin)).errors).toEqual([]);
  expect((await draft()).data?.caseLetterDraft).toMatchObject({ templateNumber: 2, body: "Dear Enid" });
  expect((await draft()).data?.caseLetterDraft.title).toMatch(/^Better /);
  const before = now;
  now = new Date("2026-12-02T09:00:00Z");
  expect((await draft()).data?.caseLetterDraft).toMatchObject({ templateNumber: 3, title: "December" });
  now = before;
  const elsewhere = await actor(cases.database, "staffordshire", "force.admin");
  const stored = await cases.running
    .contextFor(elsewhere)
    .read("force:configure", "select 1 from cases.letter_templates t where t.force_id = any($forces)");
  expect(stored).toEqual([]);
});

test.each([
  ["from", { from: "2026-11-20" }],
  ["bodyEn", { bodyEn: "Dear {subject}" }],
  ["bodyCy", { bodyCy: "Annwyl {recipient}" }],
  ["titleEn", { titleEn: "{#clause}" }],
  ["titleCy", { titleCy: "" }],
])("words are refused at %s: %j", async (field, change) => {
  expect((await ask(saving, words(change), admin)).errors).toMatchObject([{ code: "INVALID", extensions: { field } }]);
});

test("words are the administrators' to change, and shown to them filled for an invented case", async () => {
  for (const as of [chief, staff, await actor(cases.database, "staffordshire", "force.admin")])
    expect((await ask(saving, words(), as)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  const previewing = `query { previewLetter(title: "To {recipient}", body: "{case reference}", language: EN) { title body } }`;
  expect((await ask(previewing, {}, admin)).data).toEqual({
    previewLetter: { title: "To A. Example", body: "AAAA-BBBB" },
  });
});
