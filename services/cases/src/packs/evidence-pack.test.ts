import { createHash, randomBytes } from "node:crypto";
import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { until } from "@probity/testkit/until";
import { strFromU8, unzipSync } from "fflate";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { allKinds } from "../kinds/definitions.js";
import { columnOf } from "../kinds/facts.js";
import { casesSubgraph } from "../subgraph.js";

type Person = Identity & { forceId: string; personId: string };
interface Pack {
  id: string;
  state: string;
  done: number;
  total: number;
  size: number | null;
  parts: number | null;
  sha256: string | null;
  expiresAt: string | null;
}

const secret = "planted-2b7c";
// Larger than two parts of a pack, and of nothing that could be made smaller.
const picture = randomBytes(3_200_000);
// So far ahead that the queue hands over nothing that is planned for later.
const asked = new Date("2030-01-11T13:37:00Z");
let now = asked;
let cases: TestSubgraph;
let chair: Person;
let pcc: Person;
let officer: Person;
let caseId: string;
beforeAll(async () => {
  cases = await openSubgraph(casesSubgraph, { clock: { now: () => now } });
  chair = await actor(cases.database, "staffordshire", "panel.chair");
  pcc = await actor(cases.database, "staffordshire", "pcc");
  officer = await actor(cases.database, "staffordshire", "monitoring.officer");
  await cases.database.query(
    `insert into cases.kind_settings (force_id, kind, title_en, title_cy, questions, reason, from_day)
     values ($1, 'CONCERN', 'Speaking up', 'Codi llais', $2, 'Agreed.', '2029-01-01')`,
    [pcc.forceId, JSON.stringify([{ id: "where", type: "TEXT", title: { en: "Which house?", cy: "Pa dŷ?" } }])],
  );
  const { code } = await raised();
  const [row] = await cases.database.query<{ id: string }>("select id from cases.cases");
  caseId = row?.id ?? "";
  const pdf = Buffer.concat([Buffer.from("%PDF-1.7\n"), picture]);
  await addDocument(code, "accounts.pdf", pdf);
  await addDocument(code, "note <b>.txt", Buffer.from(`${secret}: what I saw.`));
  // It waits for a lawful recipient: whoever watches over it is made its handler.
  await cases.database.query("update cases.case_parts set part = 'HANDLER' where case_id = $1", [caseId]);
}, 60_000);
afterAll(() => cases[Symbol.asyncDispose]());
beforeEach(() => (now = asked));

const gateway: Identity = {
  kind: "gateway",
  subject: "",
  name: "",
  graph: "full",
  grants: [],
  platformRoles: [],
  purpose: "request",
  requestId: "0193f8a0-0000-4000-8000-00000000aaab",
  origin: "",
};
const newKey = () => randomBytes(16).toString("base64url");

async function ask<Data>(query: string, variables: object, as: Identity) {
  const { data, errors } = await cases.execute(query, { ...variables }, as);
  return { data: data as unknown as Data | null, errors };
}

async function raised(): Promise<{ code: string }> {
  const raising = "mutation ($input: OutsideConcernInput!) { raiseOutsideConcern(input: $input) { code } }";
  const said = { narrative: `${secret}: <script>alert(1)</script>`, protectedDisclosure: false, matter: "LEGALITY" };
  const facts = [{ id: "ground", value: "MALADMINISTRATION" }];
  const answers = [{ id: "where", value: `${secret}: the <old> one` }];
  const input = { forceId: pcc.forceId, subjectPersonIds: [pcc.personId], ...said, facts, answers, key: newKey() };
  const { data } = await ask<{ raiseOutsideConcern: { code: string } }>(raising, { input }, gateway);
  return data?.raiseOutsideConcern ?? { code: "" };
}

async function addDocument(code: string, name: string, bytes: Buffer): Promise<void> {
  const adding = "mutation ($input: OutsideFilePartInput!) { addOutsideFilePart(input: $input) { files { name } } }";
  const [key, size] = [newKey(), 1_500_000];
  const parts = Math.ceil(bytes.length / size);
  for (let part = 1; part <= parts; part += 1) {
    const content = bytes.subarray((part - 1) * size, part * size).toString("base64");
    const input = { forceId: pcc.forceId, code, name, part, parts, content, key };
    expect((await ask(adding, { input }, gateway)).errors).toEqual([]);
  }
}

const fields = "id state done total size parts sha256 expiresAt";
const making = `mutation ($input: MakeEvidencePackInput!) { makeEvidencePack(input: $input) { ${fields} } }`;
const looking = `query ($id: ID!) { evidencePack(id: $id) { ${fields} } }`;
const saving = "query ($id: ID!, $part: Int!) { evidencePackPart(id: $id, part: $part) }";

const wanted = (change: object = {}) => ({
  input: {
    forceId: chair.forceId,
    caseId,
    recipient: "PANEL",
    reason: `${secret}: the Panel meets`,
    people: [
      { personId: chair.personId, name: "Carys Vaughan" },
      { personId: pcc.personId, name: "Rhodri <Lowe>" },
    ],
    idempotencyKey: newKey(),
    ...change,
  },
});

async function look(id: string, as = chair): Promise<Pack | null> {
  return (await ask<{ evidencePack: Pack | null }>(looking, { id }, as)).data?.evidencePack ?? null;
}

async function made(change: object = {}): Promise<Pack> {
  const { data, errors } = await ask<{ makeEvidencePack: Pack }>(making, wanted(change), chair);
  expect(errors).toEqual([]);
  const id = data?.makeEvidencePack.id ?? "";
  await until("the pack is ready", async () => (await look(id))?.state === "READY");
  return (await look(id)) as Pack;
}

async function save({ id, parts }: Pack): Promise<Buffer> {
  const read: Buffer[] = [];
  for (let part = 1; part <= (parts ?? 0); part += 1) {
    const { data } = await ask<{ evidencePackPart: string }>(saving, { id, part }, chair);
    read.push(Buffer.from(data?.evidencePackPart ?? "", "base64"));
  }
  return Buffer.concat(read);
}

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

test("the chair of the Panel gets a zip whose files, sums and manifest agree, made in parts and sealed until it is saved", async () => {
  const pack = await made();
  expect(pack).toMatchObject({ done: 2, total: 2, parts: 3, expiresAt: "2030-01-15T00:00:00.000Z" });
  const zip = await save(pack);
  expect([zip.length, sha256(zip)]).toEqual([pack.size, pack.sha256]);
  const files = unzipSync(zip);
  const names = Object.keys(files).toSorted();
  expect(names).toMatchObject([
    "READ-ME.txt",
    "SHA256SUMS",
    "case.html",
    expect.stringMatching(/^documents\/001-/),
    expect.stringMatching(/^documents\/002-/),
    "facts.json",
    "manifest.json",
  ]);
  const sums = strFromU8(files["SHA256SUMS"] ?? new Uint8Array())
    .trim()
    .split("\n")
    .map((line) => line.split("  "));
  expect(sums.map(([, path = ""]) => path).toSorted((one, other) => (one < other ? -1 : 1))).toEqual(
    names.filter((name) => name !== "SHA256SUMS"),
  );
  for (const [sum, path = ""] of sums) expect([path, sha256(files[path] ?? new Uint8Array())]).toEqual([path, sum]);
  const manifest = JSON.parse(strFromU8(files["manifest.json"] ?? new Uint8Array())) as {
    files: { path: string; what: string; sha256: string }[];
  };
  expect(manifest).toMatchObject({ marking: "PRIVATE AND CONFIDENTIAL", madeFor: "PANEL", madeBy: "Carys Vaughan" });
  expect(manifest.files.map(({ path }) => path)).toEqual(
    sums.map(([, path]) => path).filter((path) => path !== "manifest.json"),
  );
  const accounts = manifest.files.find(({ what }) => what === "accounts.pdf");
  expect(sha256(files[accounts?.path ?? ""] ?? new Uint8Array())).toBe(accounts?.sha256);
});

test("its page shows who, what and when to whoever opens it, and runs nothing that anybody wrote", async () => {
  const page = strFromU8(unzipSync(await save(await made({ language: "CY" })))["case.html"] ?? new Uint8Array());
  expect(page).toContain("Preifat a chyfrinachol");
  expect(page).toContain("Y Panel Heddlu a Throseddu");
  expect(page).toContain("Rhodri &lt;Lowe&gt;");
  expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(page).not.toContain("<script");
  expect(page).toContain("Gwnaed pecyn tystiolaeth i’r Panel");
});

test("what the kind of case and the force asked stands in it, under the names and questions of that day", async () => {
  const files = unzipSync(await save(await made({ language: "CY" })));
  const page = strFromU8(files["case.html"] ?? new Uint8Array());
  expect(page).toContain('<dt>Math o achos</dt><dd class="words">Codi llais</dd>');
  expect(page).toContain('<dt>Am beth y mae’n bennaf</dt><dd class="words">Camweinyddu neu dwyll</dd>');
  expect(page).toContain(`<dt>Pa dŷ?</dt><dd class="words">${secret}: the &lt;old&gt; one</dd>`);
  expect(JSON.parse(strFromU8(files["facts.json"] ?? new Uint8Array()))).toMatchObject({
    facts: [{ id: "ground", value: "Camweinyddu neu dwyll" }],
    answers: [{ id: "where", value: `${secret}: the <old> one` }],
  });
});

test("every kind of case keeps each of its facts in a column that a pack reads", async () => {
  for (const { table, facts } of allKinds.filter((one) => one.facts.length > 0))
    expect(await cases.database.query(`select ${facts.map(columnOf).join(", ")} from cases.${table} limit 0`)).toEqual(
      [],
    );
});

test("of a document that has a redacted copy, that copy alone is in it", async () => {
  const list = "query ($id: ID!) { caseFiles(case: $id) { nodes { id name } } }";
  const listed = await ask<{ caseFiles: { nodes: { id: string; name: string }[] } }>(list, { id: caseId }, chair);
  const note = listed.data?.caseFiles.nodes.find(({ name }) => name.startsWith("note"));
  const copy = Buffer.from("██████: what I saw.");
  const adding = "mutation ($input: AddCaseFilePartInput!) { addCaseFilePart(input: $input) }";
  const input = { forceId: chair.forceId, caseId, name: "note redacted.txt", size: copy.length, part: 1, parts: 1 };
  const redaction = { redactionOf: note?.id, redactedWhat: "A name.", redactedWhy: "To protect somebody." };
  const sent = { input: { ...input, ...redaction, content: copy.toString("base64"), idempotencyKey: newKey() } };
  expect((await ask(adding, sent, chair)).data).toEqual({ addCaseFilePart: true });
  const files = unzipSync(await save(await made()));
  const texts = Object.entries(files).filter(([path]) => path.endsWith(".txt") && path.startsWith("documents/"));
  expect(texts.map(([, bytes]) => strFromU8(bytes))).toEqual(["██████: what I saw."]);
  const manifest = JSON.parse(strFromU8(files["manifest.json"] ?? new Uint8Array())) as { files: object[] };
  expect(manifest.files).toContainEqual(expect.objectContaining({ what: "note redacted.txt", redacted: true }));
});

test("only whoever handles the case may ask for one, and only who asked is shown it", async () => {
  for (const [as, code] of [
    [officer, "NOT_FOUND"],
    [pcc, "NOT_FOUND"],
  ] as const)
    expect((await ask(making, wanted(), as)).errors).toMatchObject([{ code }]);
  expect((await ask(making, wanted({ reason: " " }), chair)).errors).toMatchObject([{ code: "INVALID" }]);
  const pack = await made();
  for (const other of [officer, pcc]) {
    expect(await look(pack.id, other)).toBeNull();
    const { data } = await ask<{ evidencePackPart: string | null }>(saving, { id: pack.id, part: 1 }, other);
    expect(data?.evidencePackPart).toBeNull();
  }
});

test("it is an export in the trail, in the accesses of the case and among its steps, before it is begun; no word of it is in clear", async () => {
  const { id } = await made({ recipient: "AUDITOR" });
  const trail =
    "select action, after from cases.audit_entries where entity_id = $1 and after->>'packId' = $2 order by id";
  expect(await cases.database.query(trail, [caseId, id])).toMatchObject([
    { action: "exportCase", after: { recipient: "AUDITOR" } },
    { action: "makeEvidencePack" },
  ]);
  const accesses = "query ($id: ID!) { caseAccesses(case: $id, first: 1) { nodes { what reason by { id } } } }";
  expect((await ask(accesses, { id: caseId }, chair)).data).toEqual({
    caseAccesses: { nodes: [{ what: "PACK", reason: "FOR_AUDITOR", by: { id: chair.personId } }] },
  });
  const steps = "query ($id: ID!) { case(id: $id) { steps { kind title note } } }";
  const { data } = await ask<{ case: { steps: object[] } }>(steps, { id: caseId }, chair);
  expect(data?.case.steps).toContainEqual({
    kind: "EXPORT",
    title: "Evidence pack made for an auditor",
    note: `${secret}: the Panel meets`,
  });
  for (const table of ["evidence_packs", "evidence_pack_parts", "case_steps", "audit_entries"]) {
    const found = await cases.database.query(
      `select 1 from cases.${table} t where t::text like '%${secret}%' or t::text like '%' || encode('${secret}', 'hex') || '%'`,
    );
    expect([table, found]).toEqual([table, []]);
  }
});

test("whoever made it was killed: it is looked at again, and made anew from the beginning", async () => {
  const pack = await made();
  await cases.database.query(
    "update cases.evidence_packs set state = 'MAKING', parts = null, size = null, sha256 = null where id = $1",
    [pack.id],
  );
  const again = (attempt: number) =>
    cases.running.receive({
      id: uuidv7(),
      forceId: chair.forceId,
      event: "evidence-pack.asked",
      data: { packId: pack.id, attempt },
    });
  await again(1);
  expect((await look(pack.id))?.state).toBe("MAKING");
  now = new Date(asked.getTime() + 3 * 60_000);
  await again(2);
  const anew = (await look(pack.id)) as Pack;
  expect([anew.state, sha256(await save(anew))]).toEqual(["READY", anew.sha256]);
  await again(3);
  expect((await look(pack.id))?.state).toBe("READY");
});

test("after three days its content is taken away at night; whoever becomes a subject of the case gets it no more", async () => {
  const pack = await made();
  now = new Date("2030-01-15T00:00:01Z");
  expect((await ask(saving, { id: pack.id, part: 1 }, chair)).data).toEqual({ evidencePackPart: null });
  await cases.running.receive({ id: uuidv7(), forceId: chair.forceId, event: "night.came", data: {} });
  expect((await look(pack.id))?.state).toBe("GONE");
  expect(await cases.database.query("select 1 from cases.evidence_pack_parts where pack_id = $1", [pack.id])).toEqual(
    [],
  );

  now = asked;
  const other = await made();
  await cases.database.query("update cases.cases set further_subjects = array[$2::uuid] where id = $1", [
    caseId,
    chair.personId,
  ]);
  expect((await ask(saving, { id: other.id, part: 1 }, chair)).data).toEqual({ evidencePackPart: null });
  await cases.database.query("update cases.cases set further_subjects = '{}' where id = $1", [caseId]);
});
