import { createHash } from "node:crypto";
import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { protocolsSubgraph } from "../subgraph.js";
import { pdfDocument } from "./tests/pdf.js";
import { wordDocument } from "./tests/word.js";

let protocols: TestSubgraph;
beforeAll(async () => {
  protocols = await openSubgraph(protocolsSubgraph);
});
afterAll(() => protocols[Symbol.asyncDispose]());

const own = `Working Together in the Commissioner's Office

Version: 4

Manners

1. Everybody answers letters within the week. A letter is answered even where:
- (a) it is rude;
- (b) it is long; or
- (c) it is both.

After that the matter rests.

NOTE: A letter without an address cannot be answered.

2. Meetings end when they were said to end.

4. Whoever opens a window closes it.
`;

let keys = 0;
const newKey = () => `import-key-${(keys += 1)}`;

const importDocument = `mutation ($input: ImportProtocolDocumentInput!) { importProtocolDocument(input: $input) {
  id number status importWarnings inWelsh: importWarnings(language: CY) importMetadata { part label value } protocol { title slug }
  sourceDocument { fileName byteLength sha256 contentBase64 }
  clauses { clauseId label headingPath ordinal text notes subParagraphs { label depth afterParagraph text } }
} }`;

interface Imported {
  importProtocolDocument: {
    id: string;
    number: string;
    importWarnings: string[];
    inWelsh: string[];
    sourceDocument: { contentBase64: string };
    clauses: { clauseId: string; label: string; text: string; notes: string[]; subParagraphs: object[] }[];
  };
}

async function send(
  as: Identity & { forceId: string },
  bytes: Uint8Array | string,
  idempotencyKey = newKey(),
  title = "Working Together",
) {
  const contentBase64 = Buffer.from(bytes).toString("base64");
  const input = {
    forceId: as.forceId,
    title,
    instrument: "RELATIONS_PROTOCOL",
    fileName: "together.txt",
    contentBase64,
    idempotencyKey,
  };
  const { data, errors } = await protocols.execute(importDocument, { input }, as);
  return { imported: (data as unknown as Imported | null)?.importProtocolDocument, errors };
}

const tables = ["protocols", "protocol_versions", "clauses", "source_documents", "audit_entries", "idempotency_keys"];

async function rowCounts(): Promise<object[]> {
  const counted = tables.map((table) => `select '${table}' as name, count(*)::int as rows from protocols.${table}`);
  return protocols.database.query(counted.join(" union all "));
}

test("Staffordshire's registrar imports a document: a draft with its clauses and what they are made of", async () => {
  const registrar = await actor(protocols.database, "staffordshire", "registrar");
  const { imported, errors } = await send(registrar, own);
  expect(errors).toEqual([]);
  expect(imported).toMatchObject({
    number: "draft 1",
    status: "DRAFT",
    protocol: { title: "Working Together", slug: "working-together" },
  });
  expect(imported?.clauses.map(({ clauseId, label }) => [clauseId, label])).toEqual([
    ["STWT-1", "1."],
    ["STWT-2", "2."],
    ["STWT-4", "4."],
  ]);
  expect(imported?.clauses[0]).toMatchObject({
    headingPath: ["Manners"],
    ordinal: 1,
    notes: [expect.stringContaining("without an address")],
  });
});

test("a sentence that goes on after a list keeps its place: each sub-paragraph says after which paragraph it stands", async () => {
  const registrar = await actor(protocols.database, "staffordshire", "registrar");
  const { imported } = await send(registrar, own);
  const [first] = imported?.clauses ?? [];
  expect(first?.text.split("\n\n")).toEqual([expect.stringContaining("even where:"), "After that the matter rests."]);
  expect(first?.subParagraphs).toEqual([
    { label: "(a)", depth: 0, afterParagraph: 1, text: "it is rude;" },
    { label: "(b)", depth: 0, afterParagraph: 1, text: "it is long; or" },
    { label: "(c)", depth: 0, afterParagraph: 1, text: "it is both." },
  ]);
});

test("what the document says about itself and what looks odd in it is kept for a person to look at", async () => {
  const registrar = await actor(protocols.database, "staffordshire", "registrar");
  const { imported } = await send(registrar, own);
  expect(imported).toMatchObject({ importMetadata: [{ part: "COVER", label: "Version", value: "4" }] });
  expect(imported?.importWarnings).toEqual([expect.stringMatching(/STWT-2 and STWT-4 a number is left out/)]);
  expect(imported?.inWelsh).toEqual(["Rhwng STWT-2 a STWT-4 mae rhif wedi’i adael allan."]);
});

test("the document comes back byte for byte, its byte order mark and line ends included", async () => {
  const registrar = await actor(protocols.database, "staffordshire", "registrar");
  const bytes = Buffer.from(`\uFEFF${own.replaceAll("\n", "\r\n")}Caf\u00E9 – “quoted”\r\n`, "utf8");
  const { imported, errors } = await send(registrar, bytes);
  expect(errors).toEqual([]);
  expect(Buffer.from(imported?.sourceDocument.contentBase64 ?? "", "base64").equals(bytes)).toBe(true);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  expect(imported).toMatchObject({ sourceDocument: { fileName: "together.txt", byteLength: bytes.length, sha256 } });
});

test("a member of Staffordshire's staff may not import a protocol", async () => {
  const staff = await actor(protocols.database, "staffordshire", "staff");
  const before = await rowCounts();
  const { errors } = await send(staff, own);
  expect(errors).toMatchObject([{ code: "NOT_ALLOWED", extensions: { permission: "protocols:import" } }]);
  expect(await rowCounts()).toEqual(before);
});

test.each([
  ["EMPTY", ""],
  ["EMPTY", " \n\t\n"],
  ["LYING_NAME", pdfDocument([[{ text: "1. A clause.", y: 700 }]])],
  ["LYING_NAME", wordDocument([{ text: "1. A clause." }])],
  ["BINARY", Buffer.from("1. A clause\0with a NUL\n")],
  ["NOT_UTF8", Buffer.from([0x31, 0x2e, 0x20, 0xe9, 0x74, 0xe9, 0x0a])],
  ["TOO_LARGE", "1. A clause.\n".repeat(60_000)],
  ["NO_CLAUSES", "Working Together\n"],
])("a document that is %s is refused with the reason, and nothing of it is stored", async (reason, bytes) => {
  const registrar = await actor(protocols.database, "staffordshire", "registrar");
  const before = await rowCounts();
  const { errors } = await send(registrar, bytes);
  expect(errors).toMatchObject([{ code: "INVALID", extensions: { field: "contentBase64", reason } }]);
  expect(errors[0]?.message).toMatch(/; |choose|import/);
  expect(await rowCounts()).toEqual(before);
});

test("the same request sent twice makes one version", async () => {
  const registrar = await actor(protocols.database, "staffordshire", "registrar");
  const key = newKey();
  const first = await send(registrar, own, key);
  const before = await rowCounts();
  const second = await send(registrar, own, key);
  expect(second.errors).toEqual([]);
  expect(second.imported?.id).toBe(first.imported?.id);
  expect(await rowCounts()).toEqual(before);
});

test("the same request sent five times at once makes one version", async () => {
  const registrar = await actor(protocols.database, "staffordshire", "registrar");
  const key = newKey();
  const answers = await Promise.all(Array.from({ length: 5 }, () => send(registrar, own, key)));
  expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
  expect(new Set(answers.map(({ imported }) => imported?.id)).size).toBe(1);
});

test("the same key with another document is a conflict", async () => {
  const registrar = await actor(protocols.database, "staffordshire", "registrar");
  const key = newKey();
  await send(registrar, own, key);
  const before = await rowCounts();
  const { errors } = await send(registrar, `${own}\n5. One more.\n`, key);
  expect(errors).toMatchObject([{ code: "CONFLICT" }]);
  expect(await rowCounts()).toEqual(before);
});

test("a title the force has already makes a further draft of that protocol", async () => {
  const registrar = await actor(protocols.database, "cumbria", "registrar");
  const first = await send(registrar, own);
  const second = await send(registrar, `${own}\n5. One more.\n`);
  expect([first.imported?.number, second.imported?.number]).toEqual(["draft 1", "draft 2"]);
  expect(second.imported?.clauses.map(({ clauseId }) => clauseId)).toContain("CUWT-5");
});

test("a clause's name means one clause of a force: a protocol's next drafts keep its letters, another protocol has others", async () => {
  const registrar = await actor(protocols.database, "avon-and-somerset", "registrar");
  const names = async (title: string) =>
    (await send(registrar, "1. Everybody answers letters.\n", newKey(), title)).imported?.clauses.map(
      ({ clauseId }) => clauseId,
    );
  expect(await names("Working Together")).toEqual(["ASWT-1"]);
  expect(await names("Working together")).toEqual(["ASWT-1"]);
  expect(await names("Walking on Tiptoe")).toEqual(["ASWTAA-1"]);
  expect(await names("Staff Code of Conduct")).toEqual(["AS-1"]);
});

test("the title decides, not the address: Cumbria's protocol in force has one that its title does not make", async () => {
  const registrar = await actor(protocols.database, "cumbria", "registrar");
  const { imported } = await send(registrar, own, newKey(), " Commissioner and officer protocol ");
  expect(imported).toMatchObject({ number: "draft 4", protocol: { slug: "cumbria-2017" } });
});

test("Cumbria's registrar cannot find Staffordshire's draft by id, by reference or in a list", async () => {
  const { imported } = await send(await actor(protocols.database, "staffordshire", "registrar"), own);
  const cumbria = await actor(protocols.database, "cumbria", "registrar");
  const query = `query ($id: ID!, $r: [_Any!]!) {
    protocolVersion(id: $id) { id } _entities(representations: $r) { ... on ProtocolVersion { number } }
    protocols(first: 100) { nodes { force { slug } versions { id } } }
  }`;
  const { data, errors } = await protocols.execute(
    query,
    { id: imported?.id, r: [{ __typename: "ProtocolVersion", id: imported?.id }] },
    cumbria,
  );
  expect(errors).toEqual([]);
  expect(data).toMatchObject({ protocolVersion: null, _entities: [null] });
  expect(JSON.stringify(data)).not.toContain(imported?.id);
  expect(JSON.stringify(data)).not.toContain("staffordshire");
});

test("a draft's clause is found by reference by the force's people, and by nobody else", async () => {
  const registrar = await actor(protocols.database, "staffordshire", "registrar");
  await send(registrar, own);
  const [clause] = await protocols.database.query<{ id: string }>(
    `select c.id from protocols.clauses c join protocols.protocol_versions v on v.force_id = c.force_id and v.id = c.version_id
     where c.force_id = $1 and v.status = 'DRAFT' limit 1`,
    [registrar.forceId],
  );
  const byReference = async (as?: Parameters<typeof protocols.execute>[2]) => {
    const query = "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Clause { id version { status } } } }";
    return (await protocols.execute(query, { r: [{ __typename: "Clause", id: clause?.id }] }, as)).data;
  };
  expect(await byReference(registrar)).toEqual({ _entities: [{ id: clause?.id, version: { status: "DRAFT" } }] });
  expect(await byReference(await actor(protocols.database, "cumbria", "registrar"))).toEqual({ _entities: [null] });
  expect(await byReference()).toEqual({ _entities: [null] });
});

test("the public sees neither the draft nor the protocol that has no published version", async () => {
  await send(await actor(protocols.database, "staffordshire", "registrar"), own);
  const { data } = await protocols.execute(
    `{ force(slug: "staffordshire") { protocol(slug: "working-together") { id } } }`,
  );
  expect(data).toEqual({ force: { protocol: null } });
});

test("in Welsh the names of clauses stay as they are", async () => {
  const registrar = await actor(protocols.database, "cumbria", "registrar");
  const { imported } = await send(registrar, own);
  expect(imported?.inWelsh).toEqual([expect.stringMatching(/^Rhwng CU[A-Z]*-2 a CU[A-Z]*-4 mae rhif/)]);
});
