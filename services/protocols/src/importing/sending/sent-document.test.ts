import { randomBytes } from "node:crypto";
import type { Identity } from "@probity/service-kit/identity";
import { platformIdentity } from "@probity/service-kit/start-subgraph";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { protocolsSubgraph } from "../../subgraph.js";
import { wordDocument } from "../tests/word.js";
import { PART_BYTES } from "./part-size.js";
import { forgetSentDocuments } from "./sent-bytes.js";

type Registrar = Identity & { forceId: string };

let protocols: TestSubgraph;
let registrar: Registrar;
beforeAll(async () => {
  protocols = await openSubgraph(protocolsSubgraph);
  registrar = await actor(protocols.database, "staffordshire", "registrar");
});
afterAll(() => protocols[Symbol.asyncDispose]());

/** A Word document of so many bytes and a little more: most of it a picture, as in the real ones. */
const withPicture = (bytes: number): Uint8Array =>
  wordDocument([{ text: "1. Everybody is polite." }, { text: "2. Nobody shouts." }], {
    // As it is: a picture does not get smaller, and to try takes seconds.
    parts: { "word/media/image1.png": [randomBytes(bytes), { level: 0 }] },
  });

const partsOf = (bytes: Uint8Array): string[] =>
  Array.from({ length: Math.ceil(bytes.length / PART_BYTES) }, (_, at) =>
    Buffer.from(bytes.subarray(at * PART_BYTES, (at + 1) * PART_BYTES)).toString("base64"),
  );

let keys = 0;
const idempotencyKey = () => `sent-document-${(keys += 1)}`;

async function sendPart(input: object, as = registrar) {
  const mutation = "mutation ($input: SendDocumentPartInput!) { sendDocumentPart(input: $input) { id received } }";
  const given = { forceId: as.forceId, idempotencyKey: idempotencyKey(), ...input };
  const { data, errors } = await protocols.execute(mutation, { input: given }, as);
  return { sent: (data as { sendDocumentPart: { id: string; received: number } } | null)?.sendDocumentPart, errors };
}

/** Sends the first parts of a document; all of them where it is not said how many. */
async function send(bytes: Uint8Array, first?: number): Promise<string> {
  const parts = partsOf(bytes);
  let documentId: string | undefined;
  for (const [at, contentBase64] of parts.slice(0, first).entries()) {
    const { sent, errors } = await sendPart({ documentId, part: at + 1, parts: parts.length, contentBase64 });
    expect(errors).toEqual([]);
    expect(sent?.received).toBe(at + 1);
    documentId = sent?.id;
  }
  return documentId ?? "";
}

async function importSent(input: object, as = registrar) {
  const mutation = `mutation ($input: ImportProtocolDocumentInput!) { importProtocolDocument(input: $input) {
    id sourceDocument { byteLength } clauses { clauseId } } }`;
  const given = { title: "Large", instrument: "STAFF_CODE", fileName: "large.docx", ...input };
  const { data, errors } = await protocols.execute(
    mutation,
    { input: { forceId: as.forceId, idempotencyKey: idempotencyKey(), ...given } },
    as,
  );
  type Imported = { id: string; sourceDocument: { byteLength: number }; clauses: { clauseId: string }[] };
  return { imported: (data as { importProtocolDocument: Imported } | null)?.importProtocolDocument, errors };
}

async function partOf(versionId: string | undefined, part: number | null) {
  const query =
    "query ($id: ID!, $part: Int) { protocolVersion(id: $id) { sourceDocument { contentBase64(part: $part) } } }";
  const { data, errors } = await protocols.execute(query, { id: versionId, part }, registrar);
  type Answer = { protocolVersion: { sourceDocument: { contentBase64: string } | null } };
  const content = (data as Answer | null)?.protocolVersion.sourceDocument?.contentBase64;
  return { content, errors };
}

test("a document of 19 MB comes in parts, is imported, and goes out again in parts, byte for byte", async () => {
  const document = withPicture(19_000_000);
  const sentDocumentId = await send(document);
  const { imported, errors } = await importSent({ sentDocumentId });
  expect(errors).toEqual([]);
  expect(imported?.clauses).toHaveLength(2);
  expect(imported?.sourceDocument.byteLength).toBe(document.length);
  const back: Buffer[] = [];
  const parts = Math.ceil(document.length / PART_BYTES);
  for (let part = 1; part <= parts; part += 1)
    back.push(Buffer.from((await partOf(imported?.id, part)).content ?? "", "base64"));
  expect(Buffer.concat(back).equals(document)).toBe(true);
  for (const part of [null, 0, parts + 1])
    expect((await partOf(imported?.id, part)).errors).toMatchObject([
      { message: "The document has 28 parts; ask for each of them.", extensions: { field: "part" } },
    ]);
});

test("a part that comes twice under one key is kept once; under another key it is a conflict", async () => {
  const [contentBase64] = partsOf(withPicture(PART_BYTES));
  const first = { part: 1, parts: 2, contentBase64, idempotencyKey: idempotencyKey() };
  const { sent } = await sendPart(first);
  expect((await sendPart(first)).sent).toEqual({ id: sent?.id, received: 1 });
  const last = { documentId: sent?.id, part: 2, parts: 2, contentBase64: "MS4gT25lLgo=" };
  expect((await sendPart(last)).sent?.received).toBe(2);
  expect((await sendPart(last)).errors).toMatchObject([{ code: "CONFLICT" }]);
  expect(
    (await sendPart({ ...first, ...last, contentBase64, parts: 3, idempotencyKey: idempotencyKey() })).errors,
  ).toMatchObject([{ code: "CONFLICT" }]);
});

test("a document of which a part is missing is not imported", async () => {
  const sentDocumentId = await send(withPicture(PART_BYTES), 1);
  const { errors } = await importSent({ sentDocumentId });
  expect(errors).toMatchObject([
    { message: "Only 1 of 2 parts have come; send the others first.", extensions: { field: "sentDocumentId" } },
  ]);
});

const full = Buffer.alloc(PART_BYTES, "a").toString("base64");
const overfull = Buffer.alloc(PART_BYTES + 1, "a").toString("base64");
test.each<[string, object, object]>([
  ["empty", { part: 1, parts: 1, contentBase64: "" }, { field: "contentBase64", reason: "EMPTY" }],
  ["over 20 MB", { part: 1, parts: 30, contentBase64: full }, { field: "parts", reason: "TOO_LARGE" }],
  ["larger than a part", { part: 1, parts: 1, contentBase64: overfull }, { field: "contentBase64" }],
  ["too small a part before the last", { part: 1, parts: 2, contentBase64: "aaaa" }, { field: "contentBase64" }],
  ["numbered beyond its parts", { part: 2, parts: 1, contentBase64: full }, { field: "part" }],
  ["begun with the second part", { part: 2, parts: 2, contentBase64: "aaaa" }, { field: "documentId" }],
])("a document that is %s is refused", async (_what, input, extensions) => {
  expect((await sendPart(input)).errors).toMatchObject([{ code: "INVALID", extensions }]);
});

test("29 full parts are more than 20 MB, and refused where they are imported", async () => {
  const sentDocumentId = await send(Buffer.alloc(29 * PART_BYTES, "a"));
  const { errors } = await importSent({ sentDocumentId });
  expect(errors).toMatchObject([
    {
      message: "“large.docx” is larger than 20 MB; save it without pictures, or import it in parts.",
      extensions: { field: "sentDocumentId", reason: "TOO_LARGE" },
    },
  ]);
});

test("what is no document we read is refused by its content, however it came", async () => {
  const sentDocumentId = await send(randomBytes(PART_BYTES + 1));
  expect((await importSent({ sentDocumentId })).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "sentDocumentId" } },
  ]);
});

test("it is either the document itself or one that was sent, and not both or neither", async () => {
  const sentDocumentId = await send(withPicture(10));
  for (const input of [{}, { sentDocumentId, contentBase64: "MS4gT25lLgo=" }])
    expect((await importSent(input)).errors).toMatchObject([{ extensions: { field: "contentBase64" } }]);
});

test("nobody but the sender goes on with a document or imports it; who may not import sends none", async () => {
  const sentDocumentId = await send(withPicture(PART_BYTES));
  const officer = await actor(protocols.database, "staffordshire", "monitoring.officer");
  const cumbria = await actor(protocols.database, "cumbria", "registrar");
  const staff = await actor(protocols.database, "staffordshire", "staff");
  const more = { documentId: sentDocumentId, part: 2, parts: 2, contentBase64: "aaaa" };
  for (const other of [officer, cumbria]) {
    expect((await sendPart(more, other)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
    expect((await importSent({ sentDocumentId }, other)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  }
  expect((await sendPart({ ...more, forceId: registrar.forceId }, cumbria)).errors).toMatchObject([
    { code: "NOT_ALLOWED" },
  ]);
  expect((await sendPart({ part: 1, parts: 1, contentBase64: "aaaa" }, staff)).errors).toMatchObject([
    { code: "NOT_ALLOWED", extensions: { permission: "protocols:import" } },
  ]);
});

test("of six documents under way the oldest is forgotten; all of them the day after", async () => {
  const kept = await actor(protocols.database, "avon-and-somerset", "registrar");
  const ids: string[] = [];
  for (let count = 0; count < 6; count += 1)
    ids.push(String((await sendPart({ part: 1, parts: 1, contentBase64: "MS4gT25lLgo=" }, kept)).sent?.id));
  const left = async () => {
    const rows = await protocols.database.query<{ id: string }>(
      "select document_id as id from protocols.document_parts where force_id = $1",
      [kept.forceId],
    );
    return rows.map(({ id }) => id).toSorted();
  };
  expect(await left()).toEqual(ids.slice(1).toSorted());
  const atNight = (now: Date) =>
    protocols.running
      .contextFor({ ...platformIdentity("night"), purpose: "event" })
      .changeAs(kept.forceId, (change) => forgetSentDocuments(change, now));
  const hours = (count: number) => new Date(Date.now() + count * 60 * 60 * 1000);
  await atNight(hours(23));
  expect(await left()).toHaveLength(5);
  await atNight(hours(25));
  expect(await left()).toEqual([]);
});
