import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { protocolsSubgraph } from "../../subgraph.js";

type Person = Identity & { forceId: string };
let protocols: TestSubgraph;
let [registrar, pcc, stranger]: [Person?, Person?, Person?] = [];
beforeAll(async () => {
  protocols = await openSubgraph(protocolsSubgraph, { clock: { now: () => new Date("2026-11-21T12:00:00Z") } });
  registrar = await actor(protocols.database, "staffordshire", "registrar");
  pcc = await actor(protocols.database, "staffordshire", "pcc");
  stranger = await actor(protocols.database, "cumbria", "registrar");
});
afterAll(() => protocols[Symbol.asyncDispose]());

interface Finding {
  id: string;
  certainty: string;
  knownClauseId: string | null;
  status: string;
  words: string;
}
interface Draft {
  id: string;
  revision: number;
  clauses: { clauseId: string; text: string; matches: Finding[]; proposedRules: (Finding & { kind: string })[] }[];
}
interface Confirmation {
  id: string;
  carried: string[];
  added: string[];
  carriedRules: string[];
  madeRules: string[];
  incomplete: { clauseId: string; words: string; missing: string[]; refusal: string | null }[];
  dropped: { clauseId: string }[];
  version: Clauses & { id: string; revision: number };
}
interface Clauses {
  clauses: {
    clauseId: string;
    label: string | null;
    text: string;
    summary: string | null;
    kinds: string[];
    proposedRules: { words: string; part: string; startsAt: number; endsAt: number }[];
  }[];
  rules: { kind: string; key: string; clause: { clauseId: string } }[];
}

const found =
  "id revision clauses { clauseId text proposedRules { id kind words status } matches { id certainty knownClauseId status words } }";
const outcome = `id carried added carriedRules madeRules incomplete { clauseId words missing refusal } dropped { clauseId }
  version { id revision clauses { clauseId label text summary kinds proposedRules { words part startsAt endsAt } } rules { kind key: id clause { clauseId } } }`;

/** Asks for a change; what came of it, or the first error. */
async function change<Result>(name: string, input: object, fields: string, as = registrar) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const { data, errors } = await protocols.execute(
    `mutation ($input: ${type}) { ${name}(input: $input) { ${fields} } }`,
    { input: { forceId: registrar?.forceId, idempotencyKey: randomUUID(), ...input } },
    as,
  );
  return { done: data?.[name] as unknown as Result, error: errors[0] };
}

async function importText(text: string | Uint8Array, title: string): Promise<Draft> {
  const contentBase64 = Buffer.from(text).toString("base64");
  const input = { title, instrument: "RELATIONS_PROTOCOL", fileName: "protocol.txt", contentBase64 };
  const { done, error } = await change<Draft>("importProtocolDocument", input, found);
  expect(error).toBeUndefined();
  return done;
}

const confirmInput = ({ id, revision }: { id: string; revision: number }) => ({ versionId: id, revision });
const confirm = (draft: Draft, more: object = {}, as = registrar) =>
  change<Confirmation>("confirmImport", { ...confirmInput(draft), ...more }, outcome, as);
const decideMatch = (matchId: string | undefined, decision: string, knownClauseId?: string) =>
  change("decideMatch", { matchId, decision, ...(knownClauseId ? { knownClauseId } : {}) }, "id");
const decideProposal = (proposalId: string | undefined) =>
  change("decideProposal", { proposalId, decision: "CONFIRM" }, "id");

const declared = "A new Commissioner fills in the register of interests no later than 28 days after the election.";
const windows =
  "Whoever opens one closes it. Staff must not sing. The list is reviewed every two years. Gifts are declared within 5 days.";
const source = `Declaration of Interests

20. ${declared}

Windows

99. ${windows}
`;

async function numberInForce(): Promise<{ title: string; number: string }> {
  const { data } = await protocols.execute(
    `{ force(slug: "staffordshire") { protocols { title inForce { number } } } }`,
  );
  const [first] = (data as unknown as { force: { protocols: { title: string; inForce: { number: string } }[] } }).force
    .protocols;
  return { title: first?.title ?? "", number: first?.inForce.number ?? "" };
}

test("an import is confirmed once every uncertain match is decided; ST-20a keeps its rule and takes the document's words", async () => {
  const { title } = await numberInForce();
  const draft = await importText(source, title);
  const [declaration, other] = draft.clauses;
  const early = await confirm(draft);
  expect(early.error).toMatchObject({ code: "INVALID", extensions: { reason: "UNDECIDED" } });
  expect(early.error?.message).toMatch(/^\d+ proposed clauses? (is|are) still undecided/);
  for (const one of declaration?.matches ?? [])
    await decideMatch(one.id, one.knownClauseId === "ST-20a" ? "CONFIRM" : "REJECT");
  for (const one of other?.proposedRules ?? []) await decideProposal(one.id);
  for (const one of declaration?.proposedRules ?? []) await decideProposal(one.id);
  const idempotencyKey = randomUUID();
  const { done, error } = await confirm(draft, { idempotencyKey });
  expect(error).toBeUndefined();
  expect(done).toMatchObject({ carried: ["ST-20a"], added: ["ST-99"] });
  const [first, second] = done.version.clauses;
  expect(first).toMatchObject({ clauseId: "ST-20a", label: "20.", text: declared, summary: expect.any(String) });
  expect(first?.kinds).toContain("DEADLINE");
  expect(second).toMatchObject({ clauseId: "ST-99", summary: null });
  expect(done.version.revision).toBe(draft.revision + 1);
  expect(done.dropped.length).toBeGreaterThan(30);
  expect(done.dropped.map(({ clauseId }) => clauseId)).not.toContain("ST-20a");
  const ofClause = done.version.rules.filter(({ clause }) => clause.clauseId === "ST-20a");
  expect(ofClause).toHaveLength(done.carriedRules.length);
  expect(ofClause.map(({ kind }) => kind)).toContain("DEADLINE");
  const body =
    "select body from protocols.rules where version_id = $1 and kind = 'DEADLINE' and body->>'clauseId' = 'ST-20a'";
  expect(await protocols.database.query(body, [draft.id])).toMatchObject([
    { body: { length: 28, unit: "CALENDAR_DAYS" } },
  ]);
  // What a carried rule says already is neither made again nor missing.
  expect(done.incomplete.filter(({ clauseId }) => clauseId === "ST-20a")).toEqual([]);
  expect(done.incomplete).toContainEqual(
    expect.objectContaining({ clauseId: "ST-99", words: "within 5 days", missing: expect.arrayContaining(["anchor"]) }),
  );
  const again = await confirm(draft, { idempotencyKey });
  expect(again.done).toEqual(done);
  const twice = await confirm({ ...draft, revision: done.version.revision });
  expect(twice.error).toMatchObject({ code: "CONFLICT" });
  expect((await decideMatch(other?.matches[0]?.id, "REJECT")).error).toMatchObject({ code: "CONFLICT" });
});

test("a confirmed import is approved and comes into force, and the same document again is certain of itself", async () => {
  const { title, number } = await numberInForce();
  const draft = await importText(source, title);
  for (const one of draft.clauses[0]?.matches ?? [])
    await decideMatch(one.id, one.knownClauseId === "ST-20a" ? "CONFIRM" : "REJECT");
  expect((await confirm(draft)).error).toBeUndefined();
  const approval = { office: "Police and Crime Commissioner", approvedBy: "A. Demo", approvedOn: "2026-11-20" };
  const approved = await change<{ status: string }>(
    "approveVersion",
    { versionId: draft.id, ...approval, withoutConsultation: "The document was consulted on before." },
    "status",
    pcc,
  );
  expect(approved.error).toBeUndefined();
  const { error } = await change("bringIntoForce", { versionId: draft.id, from: "2026-11-21" }, "id");
  expect(error).toBeUndefined();
  expect((await numberInForce()).number).not.toBe(number);
  const same = await importText(source, title);
  expect(
    same.clauses.flatMap(({ matches }) => matches).map((one) => [one.knownClauseId, one.certainty, one.status]),
  ).toEqual([
    ["ST-20a", "CERTAIN", "CONFIRMED"],
    ["ST-99", "CERTAIN", "CONFIRMED"],
  ]);
  const { done } = await confirm(same);
  expect(done).toMatchObject({ carried: ["ST-20a", "ST-99"], added: [], dropped: [] });
  expect(done.carriedRules.length).toBeGreaterThan(0);
});

test("a clause that is two known ones is divided, each with its rules, and proposals go with their words", async () => {
  const { title } = await numberInForce();
  const draft = await importText(
    `Declaration of Interests\n\n20. A new office is open. ${declared} ${windows}\n`,
    title,
  );
  expect(draft.clauses[0]?.matches.map((one) => [one.knownClauseId, one.certainty])).toEqual([
    ["ST-20a", "CERTAIN"],
    ["ST-99", "CERTAIN"],
  ]);
  const { done, error } = await confirm(draft);
  expect(error).toBeUndefined();
  const { clauses, rules } = done.version;
  expect(clauses.map(({ clauseId }) => clauseId)).toEqual(["ST-20", "ST-20a", "ST-99"]);
  expect(clauses.map(({ text }) => text).join(" ")).toBe(draft.clauses[0]?.text);
  expect(rules.map(({ clause }) => clause.clauseId)).toContain("ST-20a");
  const proposed = clauses.flatMap(({ text, proposedRules }) => proposedRules.map((one) => ({ text, ...one })));
  expect(proposed).toHaveLength(draft.clauses[0]?.proposedRules.length ?? 0);
  for (const { text, startsAt, endsAt, words } of proposed) expect(text.slice(startsAt, endsAt)).toBe(words);
});

test("two clauses confirmed as the same one are refused with its name, and nothing is changed", async () => {
  const { title } = await numberInForce();
  const draft = await importText(`${source}\n100. A door is closed, too.\n`, title);
  for (const { matches } of draft.clauses) await decideMatch(matches[0]?.id, "CONFIRM", "ST-20a");
  const { error } = await confirm(draft);
  expect(error).toMatchObject({ code: "INVALID", extensions: { reason: "DOUBLE_MATCH" } });
  expect(error?.message).toContain("ST-20a");
  const { data } = await protocols.execute(
    "query ($id: ID!) { protocolVersion(id: $id) { revision clauses { clauseId } importConfirmation { id } } }",
    { id: draft.id },
    registrar,
  );
  expect(data).toEqual({
    protocolVersion: {
      revision: draft.revision,
      clauses: draft.clauses.map(({ clauseId }) => ({ clauseId })),
      importConfirmation: null,
    },
  });
});

test("a clause of the document's own never bears a known clause's name, and one written by hand is not overwritten", async () => {
  const { title } = await numberInForce();
  const draft = await importText(
    "Windows\n\n20. Nobody opens one.\n\n99. Nobody closes one.\n\n100. Doors are as windows.\n",
    title,
  );
  const [own, ...others] = draft.clauses;
  for (const one of own?.matches ?? []) await decideMatch(one.id, "REJECT");
  for (const one of others.flatMap(({ matches }) => matches)) await decideMatch(one.id, "REJECT");
  await decideMatch(others[1]?.matches[0]?.id, "CONFIRM", "ST-99");
  const clause = { headingPath: [], summaryEn: "By hand.", clauseId: "ST-20a" };
  const saved = await change<{ revision: number }>("saveClause", { ...confirmInput(draft), ...clause }, "revision");
  expect(saved.error).toBeUndefined();
  const { done, error } = await confirm({ ...draft, revision: saved.done.revision });
  expect(error).toBeUndefined();
  // 99 was the known clause's name, which the document's 100 now bears.
  expect(done.version.clauses.map(({ clauseId, text }) => [clauseId, text])).toEqual([
    ["ST-20", "Nobody opens one."],
    ["ST-99.2", "Nobody closes one."],
    ["ST-99", "Doors are as windows."],
    ["ST-20a", null],
  ]);
  const second = await importText("Windows\n\n20. Nobody opens one.\n", title);
  await decideMatch(second.clauses[0]?.matches[0]?.id, "CONFIRM", "ST-20a");
  const byHand = await change<{ revision: number }>("saveClause", { ...confirmInput(second), ...clause }, "revision");
  const refused = await confirm({ ...second, revision: byHand.done.revision });
  expect(refused.error).toMatchObject({ code: "INVALID", extensions: { reason: "NAME_TAKEN" } });
});

test("people of another force and those who draft nothing are refused, and so is what was seen before a change", async () => {
  const { title } = await numberInForce();
  const draft = await importText("Windows\n\n7. Nobody opens one.\n", title);
  expect((await confirm(draft, {}, stranger)).error).toMatchObject({ code: "NOT_ALLOWED" });
  expect((await confirm(draft, { forceId: stranger?.forceId }, stranger)).error).toMatchObject({ code: "NOT_FOUND" });
  expect((await confirm(draft, {}, pcc)).error).toMatchObject({ code: "NOT_ALLOWED" });
  expect((await confirm({ ...draft, revision: draft.revision + 7 })).error).toMatchObject({ code: "CONFLICT" });
  const written = await change<{ id: string; revision: number }>(
    "draftVersion",
    { protocolId: await protocolOf(draft), number: "by hand" },
    "id revision",
  );
  expect((await confirm({ ...written.done, clauses: [] })).error).toMatchObject({
    extensions: { reason: "NOT_IMPORTED" },
  });
});

async function protocolOf({ id }: Draft): Promise<string | undefined> {
  const sql = "select protocol_id as id from protocols.protocol_versions where id = $1";
  return (await protocols.database.query<{ id: string }>(sql, [id]))[0]?.id;
}
