import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { protocolsSubgraph } from "../../subgraph.js";
import { pdfDocument, printedPage } from "../tests/pdf.js";
import { wordDocument } from "../tests/word.js";

let protocols: TestSubgraph;
beforeAll(async () => {
  protocols = await openSubgraph(protocolsSubgraph);
});
afterAll(() => protocols[Symbol.asyncDispose]());

let keys = 0;
const newKey = () => `review-key-${(keys += 1)}`;

const importDocument = `mutation ($input: ImportProtocolDocumentInput!) { importProtocolDocument(input: $input) {
  id sourceDocument { mediaType byteLength contentBase64 } clauses { clauseId label headingPath text
    proposedRules { id kind part partPlace words startsAt endsAt confidence reason partial status decidedBy decidedAt }
    matches { id knownClauseId words certainty confidence reason status decidedBy } } } }`;
const decideProposal = `mutation ($input: DecideProposalInput!) { decideProposal(input: $input) { id status decidedBy decidedAt } }`;
const decideMatch = `mutation ($input: DecideMatchInput!) { decideMatch(input: $input) { id status knownClauseId decidedBy } }`;

interface Finding {
  id: string;
  words: string;
  status: string;
  reason: string;
}
interface ImportedVersion {
  id: string;
  sourceDocument: { mediaType: string; contentBase64: string };
  clauses: {
    clauseId: string;
    text: string;
    proposedRules: (Finding & { kind: string; startsAt: number; endsAt: number; partial: object })[];
    matches: (Finding & { certainty: string; knownClauseId: string | null })[];
  }[];
}

type Person = Identity & { forceId: string };

async function send(as: Person, bytes: Uint8Array, fileName: string): Promise<ImportedVersion> {
  const contentBase64 = Buffer.from(bytes).toString("base64");
  const input = {
    forceId: as.forceId,
    title: "Working Together",
    instrument: "RELATIONS_PROTOCOL",
    fileName,
    contentBase64,
    idempotencyKey: newKey(),
  };
  const { data, errors } = await protocols.execute(importDocument, { input }, as);
  expect(errors).toEqual([]);
  return (data as unknown as { importProtocolDocument: ImportedVersion }).importProtocolDocument;
}

const word = wordDocument([
  { text: "Working Together", style: "Title" },
  { text: "Declaration of Interests", style: "Heading1" },
  { text: "The PCC fills in the register of interests within twenty-one days of the election.", list: 1 },
  { text: "Staff raise their worries with the Chief Executive without delay.", list: 1 },
]);

const decide = (as: Person, mutation: string, input: object) =>
  protocols.execute(mutation, { input: { forceId: as.forceId, idempotencyKey: newKey(), ...input } }, as);

test("a Word document's clauses come with the rules that their words may be, and none is a rule", async () => {
  const registrar = await actor(protocols.database, "staffordshire", "registrar");
  const version = await send(registrar, word, "together.docx");
  const [first, second] = version.clauses;
  expect(first?.proposedRules.map((one) => [one.kind, one.words, one.status])).toEqual([
    ["RECORD", "register of interests", "PROPOSED"],
    ["DEADLINE", "within twenty-one days", "PROPOSED"],
  ]);
  const deadline = first?.proposedRules[1];
  expect(deadline?.partial).toMatchObject({ length: 21, unit: "CALENDAR_DAYS", anchor: "ELECTION" });
  expect(first?.text.slice(deadline?.startsAt, deadline?.endsAt)).toBe("within twenty-one days");
  expect(second?.proposedRules).toContainEqual(
    expect.objectContaining({ kind: "ROUTE", partial: { to: ["HEAD_OF_STAFF"], mode: "MUST" } }),
  );
  const { data } = await protocols.execute(
    "query ($id: ID!) { protocolVersion(id: $id) { rules { id } } }",
    { id: version.id },
    registrar,
  );
  expect(data).toEqual({ protocolVersion: { rules: [] } });
});

test("a PDF and a Word document come back byte for byte under their own media types", async () => {
  const registrar = await actor(protocols.database, "staffordshire", "registrar");
  const pdf = pdfDocument([printedPage(["1. Staff are polite at all times."], 1, "Together")]);
  for (const [bytes, name, mediaType] of [
    [word, "together.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    [pdf, "together.pdf", "application/pdf"],
    [Buffer.from("# Manners\n\n1. Staff are polite.\n"), "together.md", "text/markdown"],
  ] as const) {
    const { sourceDocument } = await send(registrar, bytes, name);
    expect(sourceDocument.mediaType).toBe(mediaType);
    expect(Buffer.from(sourceDocument.contentBase64, "base64").equals(bytes)).toBe(true);
  }
});

test("a confirmed proposal says by whom and when, and another decision may follow", async () => {
  const registrar = await actor(protocols.database, "staffordshire", "registrar");
  const [first] = (await send(registrar, word, "together.docx")).clauses;
  const proposalId = first?.proposedRules[1]?.id;
  const confirmed = await decide(registrar, decideProposal, { proposalId, decision: "CONFIRM" });
  expect(confirmed.data).toMatchObject({
    decideProposal: { id: proposalId, status: "CONFIRMED", decidedBy: registrar.personId },
  });
  const rejected = await decide(registrar, decideProposal, { proposalId, decision: "REJECT" });
  expect(rejected.data).toMatchObject({ decideProposal: { status: "REJECTED" } });
  const trail = await protocols.database.query(
    "select before, after from protocols.audit_entries where entity_id = $1 order by at",
    [proposalId],
  );
  expect(trail).toEqual([
    { before: { status: "PROPOSED" }, after: { status: "CONFIRMED" } },
    { before: { status: "CONFIRMED" }, after: { status: "REJECTED" } },
  ]);
});

test("the same decision sent twice is answered twice and left once in the trail", async () => {
  const registrar = await actor(protocols.database, "staffordshire", "registrar");
  const [first] = (await send(registrar, word, "together.docx")).clauses;
  const input = { proposalId: first?.proposedRules[0]?.id, decision: "CONFIRM", idempotencyKey: newKey() };
  const answers = [await decide(registrar, decideProposal, input), await decide(registrar, decideProposal, input)];
  expect(answers[1]?.data).toEqual(answers[0]?.data);
  const trail = await protocols.database.query("select 1 from protocols.audit_entries where entity_id = $1", [
    input.proposalId,
  ]);
  expect(trail).toHaveLength(1);
});

test("words that stand where a known clause stands are proposed as it, and a person says which it is", async () => {
  const registrar = await actor(protocols.database, "staffordshire", "registrar");
  const source =
    "Declaration of Interests\n\n20. A new Commissioner fills in the register of interests no later than 28 days after the election.\n\nWindows\n\n99. Whoever opens one closes it.\n";
  const { clauses } = await send(registrar, Buffer.from(source), "together.txt");
  const [declared, windows] = clauses;
  expect(declared?.matches[0]).toMatchObject({ knownClauseId: "ST-20a", certainty: "UNCERTAIN", status: "PROPOSED" });
  expect(windows?.matches).toMatchObject([
    { knownClauseId: null, certainty: "NONE", words: "Whoever opens one closes it." },
  ]);
  const matchId = windows?.matches[0]?.id;
  const refused = await decide(registrar, decideMatch, { matchId, decision: "CONFIRM" });
  expect(refused.errors).toMatchObject([{ code: "INVALID", extensions: { field: "knownClauseId" } }]);
  const unknown = await decide(registrar, decideMatch, { matchId, decision: "CONFIRM", knownClauseId: "ST-999" });
  expect(unknown.errors).toMatchObject([{ code: "INVALID" }]);
  const chosen = await decide(registrar, decideMatch, { matchId, decision: "CONFIRM", knownClauseId: "ST-10" });
  expect(chosen.data).toMatchObject({
    decideMatch: { status: "CONFIRMED", knownClauseId: "ST-10", decidedBy: registrar.personId },
  });
});

test("once the version is no draft, nothing more is decided", async () => {
  const registrar = await actor(protocols.database, "staffordshire", "registrar");
  const { id, clauses } = await send(registrar, word, "together.docx");
  await protocols.database.query("update protocols.protocol_versions set status = 'CONSULTATION' where id = $1", [id]);
  const { errors } = await decide(registrar, decideProposal, {
    proposalId: clauses[0]?.proposedRules[0]?.id,
    decision: "CONFIRM",
  });
  expect(errors).toMatchObject([{ code: "CONFLICT" }]);
});

test("a member of staff may neither read findings nor decide, and another force cannot find them", async () => {
  const registrar = await actor(protocols.database, "staffordshire", "registrar");
  const { id, clauses } = await send(registrar, word, "together.docx");
  const input = { proposalId: clauses[0]?.proposedRules[0]?.id, decision: "CONFIRM" };
  const staff = await actor(protocols.database, "staffordshire", "staff");
  expect((await decide(staff, decideProposal, input)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  const read = "query ($id: ID!) { protocolVersion(id: $id) { clauses { proposedRules { id } matches { id } } } }";
  expect((await protocols.execute(read, { id }, staff)).errors[0]).toMatchObject({ code: "NOT_ALLOWED" });
  const other = await actor(protocols.database, "cumbria", "registrar");
  expect((await decide(other, decideProposal, input)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect(
    (await decide(other, decideMatch, { matchId: clauses[0]?.matches[0]?.id, decision: "REJECT" })).errors,
  ).toMatchObject([{ code: "NOT_FOUND" }]);
});
