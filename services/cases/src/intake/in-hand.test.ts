import { randomBytes } from "node:crypto";
import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { casesSubgraph } from "../subgraph.js";

type Person = Identity & { forceId: string; personId: string };

const now = new Date("2026-11-21T13:37:42.123Z");
const gateway: Identity = {
  kind: "gateway",
  subject: "",
  name: "",
  graph: "full",
  grants: [],
  platformRoles: [],
  purpose: "request",
  requestId: "0193f8a0-0000-4000-8000-00000000aaaa",
  origin: "",
};

let cases: TestSubgraph;
let chair: Person;
let pcc: Person;
let officer: Person;
let admin: Person;
let code: string;
let caseId: string;
beforeAll(async () => {
  cases = await openSubgraph(casesSubgraph, { clock: { now: () => now } });
  chair = await actor(cases.database, "staffordshire", "panel.chair");
  pcc = await actor(cases.database, "staffordshire", "pcc");
  officer = await actor(cases.database, "staffordshire", "monitoring.officer");
  admin = await actor(cases.database, "staffordshire", "force.admin");
  // The rulebook of the force names nobody for whoever is not of it: the chair of the Panel watches over it.
  const given = { name: "Enid Probert", contact: "the blue house by the bridge" };
  code = (await raise({ ...given, subjectPersonIds: [pcc.personId] })).code;
  const [row] = await cases.database.query<{ id: string }>("select id from cases.cases");
  caseId = row?.id ?? "";
});
afterAll(() => cases[Symbol.asyncDispose]());

const newKey = () => randomBytes(16).toString("base64url");

async function answerOf<Data>(query: string, variables: object, as: Identity) {
  const { data, errors } = await cases.execute(query, { ...variables }, as);
  return { data: data as unknown as Data | null, errors };
}

async function raise(change: object): Promise<{ code: string }> {
  const raising = "mutation ($input: OutsideConcernInput!) { raiseOutsideConcern(input: $input) { code } }";
  const said = { narrative: "The books do not add up.", protectedDisclosure: false, matter: "LEGALITY", key: newKey() };
  const input = { forceId: pcc.forceId, subjectPersonIds: [], ...said, ...change };
  const { data } = await answerOf<{ raiseOutsideConcern: { code: string } }>(raising, { input }, gateway);
  return data?.raiseOutsideConcern ?? { code: "" };
}

const reading = "query ($id: ID!) { caseMessages(case: $id) { totalCount nodes { fromOutside at text by { id } } } }";
const sending = "mutation ($input: SendCaseMessageInput!) { sendCaseMessage(input: $input) { id } }";
const opening = "mutation ($input: OpenIdentityInput!) { openIdentity(input: $input) { name contact } }";
const listing =
  "query ($id: ID!) { caseAccesses(case: $id, first: 100) { totalCount nodes { what reason at by { id } } } }";

const message = (text: string, key = newKey()) => ({
  input: { forceId: chair.forceId, caseId, text, idempotencyKey: key },
});
const why = (reason: string, key = newKey()) => ({
  input: { forceId: chair.forceId, caseId, reason, idempotencyKey: key },
});

test("the chair asks and the informant answers: both read it in its order, the informant's with the day alone", async () => {
  const key = newKey();
  for (const _time of ["once", "again"])
    expect((await answerOf(sending, message("Which year is it about?", key), chair)).errors).toEqual([]);
  const answering =
    "mutation ($input: OutsideMessageInput!) { sendOutsideMessage(input: $input) { messages { fromOutside text } } }";
  const input = { forceId: chair.forceId, code, text: "The last one.", key: newKey() };
  expect((await answerOf(answering, { input }, gateway)).data).toEqual({
    sendOutsideMessage: {
      messages: [
        { fromOutside: false, text: "Which year is it about?" },
        { fromOutside: true, text: "The last one." },
      ],
    },
  });
  const read = await answerOf(reading, { id: caseId }, chair);
  expect(read.data).toEqual({
    caseMessages: {
      totalCount: 2,
      nodes: [
        { fromOutside: false, at: now.toISOString(), text: "Which year is it about?", by: { id: chair.personId } },
        { fromOutside: true, at: "2026-11-21T12:00:00.000Z", text: "The last one.", by: null },
      ],
    },
  });
});

test("whoever has no part, and the commissioner whom it is about, are told that there is no such case, whatever they ask", async () => {
  for (const as of [pcc, officer])
    for (const [query, variables] of [
      [reading, { id: caseId }],
      [listing, { id: caseId }],
      [sending, message("Who are you?")],
      [reading, { id: "0193f8a0-0000-7000-8000-000000000000" }],
    ] as const)
      expect((await answerOf(query, variables, as)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect((await answerOf(opening, why("TO_REACH"), officer)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect((await answerOf(opening, why("TO_REACH"), pcc)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
});

const openerChange = (name: "nameVaultOpener" | "endVaultOpener", personId: string, as: Person) =>
  answerOf(
    `mutation ($input: NameVaultOpenerInput!) { ${name}(input: $input) { id vaultOpeners { id } } }`,
    { input: { forceId: as.forceId, personId, idempotencyKey: newKey() } },
    as,
  );

test("where the force named nobody the vault opens for nobody, and looks like that of an anonymous concern", async () => {
  expect((await answerOf(opening, why("TO_REACH"), chair)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  const seen = "query ($id: ID!) { case(id: $id) { hasIdentity } }";
  expect((await answerOf(seen, { id: caseId }, chair)).data).toEqual({ case: { hasIdentity: false } });
});

test("an administrator names who opens it: not himself, nor somebody whose office does not allow it, and opens none of it", async () => {
  const staff = await actor(cases.database, "staffordshire", "staff");
  for (const [person, as, code] of [
    [admin, admin, "NOT_ALLOWED"],
    [staff, admin, "INVALID"],
    [chair, officer, "NOT_ALLOWED"],
  ] as const)
    expect((await openerChange("nameVaultOpener", person.personId, as)).errors).toMatchObject([{ code }]);
  expect((await openerChange("nameVaultOpener", chair.personId, admin)).data).toEqual({
    nameVaultOpener: { id: admin.forceId, vaultOpeners: [{ id: chair.personId }] },
  });
  expect((await openerChange("nameVaultOpener", chair.personId, admin)).errors).toMatchObject([{ code: "CONFLICT" }]);
  // Named, but without a part in the case.
  await openerChange("nameVaultOpener", officer.personId, admin);
  expect((await answerOf(opening, why("TO_REACH"), officer)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect((await answerOf(opening, why("TO_REACH"), admin)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  const configures = {
    ...chair,
    grants: chair.grants.map((one) => ({ ...one, roles: [...one.roles, "FORCE_ADMIN" as const] })),
  };
  expect((await answerOf(opening, why("TO_REACH"), configures)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
});

test("the chair opens the vault with a reason, which is kept before the name is shown; the same request is one opening", async () => {
  const seen = "query ($id: ID!) { case(id: $id) { hasIdentity raisedBy { id } } }";
  expect((await answerOf(seen, { id: caseId }, chair)).data).toEqual({ case: { hasIdentity: true, raisedBy: null } });
  const key = newKey();
  for (const _time of ["once", "again"])
    expect((await answerOf(opening, why("TO_REACH", key), chair)).data).toEqual({
      openIdentity: { name: "Enid Probert", contact: "the blue house by the bridge" },
    });
  const kept = "select reason from cases.case_accesses where what = 'IDENTITY'";
  expect(await cases.database.query(kept)).toEqual([{ reason: "TO_REACH" }]);
  expect((await answerOf(opening, why("HAS_PART"), chair)).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "reason" } },
  ]);
});

test("taken back, it opens no more", async () => {
  expect((await openerChange("endVaultOpener", chair.personId, admin)).errors).toEqual([]);
  expect((await answerOf(opening, why("TO_REACH"), chair)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect((await openerChange("endVaultOpener", chair.personId, admin)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
});

test("the vault of an anonymous concern is empty, and looks no other than that of no case", async () => {
  await raise({ narrative: "Anonymous." });
  const [row] = await cases.database.query<{ id: string }>("select id from cases.cases where id <> $1", [caseId]);
  const input = { ...why("TO_REACH").input, caseId: row?.id };
  expect((await answerOf(opening, { input }, chair)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
});

test("whoever handles it sees who read what of it and why, latest first", async () => {
  await answerOf("query ($id: ID!) { case(id: $id) { narrative } }", { id: caseId }, chair);
  const { data } = await answerOf<{ caseAccesses: { totalCount: number; nodes: { what: string }[] } }>(
    listing,
    { id: caseId },
    chair,
  );
  expect(data?.caseAccesses.nodes[0]).toEqual({
    what: "NARRATIVE",
    reason: "HAS_PART",
    at: now.toISOString(),
    by: { id: chair.personId },
  });
  const kinds = new Set(data?.caseAccesses.nodes.map(({ what }) => what));
  expect([...kinds].toSorted()).toEqual(["CASE", "IDENTITY", "MESSAGES", "NARRATIVE"]);
  expect(data?.caseAccesses.totalCount).toBe(data?.caseAccesses.nodes.length);
});

test("one look at a page that asks for the case several times is one line of the list; the log keeps each reading", async () => {
  const looking = "query ($id: ID!) { case(id: $id) { id } }";
  const logged =
    "select id from cases.case_accesses where case_id = $1 and what = 'CASE' and person_id = $2 order by id";
  const log = () => cases.database.query<{ id: string }>(logged, [caseId, chair.personId]);
  const before = (await log()).length;
  for (let n = 0; n < 3; n += 1) await answerOf(looking, { id: caseId }, chair);
  expect(await log()).toHaveLength(before + 3);
  const asked =
    "query ($id: ID!) { caseAccesses(case: $id, first: 100) { totalCount nodes { what readings at until by { id } } } }";
  type Looks = {
    caseAccesses: { totalCount: number; nodes: { what: string; readings: number; by: { id: string } }[] };
  };
  const looks = async () => {
    const { data } = await answerOf<Looks>(asked, { id: caseId }, chair);
    const { nodes = [], totalCount } = data?.caseAccesses ?? {};
    expect(totalCount).toBe(nodes.length);
    return nodes.filter(({ what, by }) => what === "CASE" && by.id === chair.personId);
  };
  expect(await looks()).toMatchObject([{ readings: before + 3 }]);
  await cases.database.query("update cases.case_accesses set at = at - interval '61 seconds' where id = any($1)", [
    (await log()).slice(0, before + 1).map(({ id }) => id),
  ]);
  expect(await looks()).toMatchObject([{ readings: 2 }, { readings: before + 1 }]);
});

const adding = "mutation ($input: OutsideFilePartInput!) { addOutsideFilePart(input: $input) { files { name size } } }";

async function add(name: string, bytes: Buffer, key = newKey(), receipt = code) {
  const size = 1_500_000;
  const parts = Math.max(1, Math.ceil(bytes.length / size));
  let answer = { data: null as object | null, errors: [] as readonly object[] };
  for (let part = 1; part <= parts; part += 1) {
    const content = bytes.subarray((part - 1) * size, part * size).toString("base64");
    const input = { forceId: chair.forceId, code: receipt, key, name, part, parts, content };
    answer = await answerOf<object>(adding, { input }, gateway);
  }
  return answer;
}

test("a document of three parts comes in sealed, once, and whoever handles the case reads it whole; the reading is listed", async () => {
  const ledger = Buffer.from("planted-3b7d,1200.00\n".repeat(160_000));
  const key = newKey();
  for (const _time of ["once", "again"])
    expect(await add("ledger 2026.csv", ledger, key)).toEqual({
      data: { addOutsideFilePart: { files: [{ name: "ledger 2026.csv", size: ledger.length }] } },
      errors: [],
    });
  const gone = cases.running.contextFor(chair).change(chair.forceId, "cases:read", async (change) => {
    await change.audit({ action: "invented", entity: "Case", entityId: caseId });
    return change.query("delete from cases.case_objects where force_id = $1 returning id", [chair.forceId]);
  });
  expect(await gone).toEqual([]);
  const clear = await cases.database.query(
    "select 1 from cases.case_files f where f::text like '%ledger%' or f::text like '%planted-3b7d%'",
  );
  expect(clear).toEqual([]);
  const list = "query ($id: ID!) { caseFiles(case: $id) { totalCount nodes { id name mediaType parts fromOutside } } }";
  const { data } = await answerOf<{ caseFiles: { nodes: { id: string }[] } }>(list, { id: caseId }, chair);
  expect(data).toMatchObject({
    caseFiles: {
      totalCount: 1,
      nodes: [{ name: "ledger 2026.csv", mediaType: "text/plain", parts: 3, fromOutside: true }],
    },
  });
  const reads = "query ($id: ID!, $file: ID!, $part: Int!) { caseFilePart(case: $id, file: $file, part: $part) }";
  const file = data?.caseFiles.nodes[0]?.id;
  const parts: Buffer[] = [];
  for (const part of [1, 2, 3]) {
    const read = await answerOf<{ caseFilePart: string }>(reads, { id: caseId, file, part }, chair);
    parts.push(Buffer.from(read.data?.caseFilePart ?? "", "base64"));
  }
  expect(Buffer.concat(parts).equals(ledger)).toBe(true);
  expect(await cases.database.query("select 1 from cases.case_accesses where what = 'FILE'")).toHaveLength(1);
  for (const as of [pcc, officer])
    expect((await answerOf(reads, { id: caseId, file, part: 1 }, as)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
});

test("a document that lies about its type, one too large, and one under a receipt that opens nothing are not kept", async () => {
  expect((await add("ledger.pdf", Buffer.from("not a document"))).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "file", reason: "FILE_LIES" } },
  ]);
  expect((await add("large.txt", Buffer.alloc(10_600_000, "x"))).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "file", reason: "FILE_LARGE" } },
  ]);
  expect(await add("words.txt", Buffer.from("words"), newKey(), "BBBB-BBBB-BBBB-BBBB")).toEqual({
    data: { addOutsideFilePart: null },
    errors: [],
  });
  expect(await cases.database.query("select 1 from cases.case_files")).toHaveLength(1);
});

test("many messages, documents and readings are listed by as many statements as one", async () => {
  for (let n = 0; n < 20; n += 1) await answerOf(sending, message(`Question ${n}?`), chair);
  for (let n = 0; n < 2; n += 1) await add(`words ${n}.txt`, Buffer.from(`words ${n}`));
  const statementsFor = async (list: string, first: number) => {
    const query = `query ($id: ID!, $first: Int!) { ${list}(case: $id, first: $first) { totalCount nodes { id at } } }`;
    cases.statements.length = 0;
    const { data } = await answerOf<Record<string, { nodes: object[] }>>(query, { id: caseId, first }, chair);
    return { statements: cases.statements.length, rows: data?.[list]?.nodes.length };
  };
  for (const list of ["caseMessages", "caseFiles", "caseAccesses"]) {
    const one = await statementsFor(list, 1);
    const many = await statementsFor(list, 20);
    expect(one.rows).toBe(1);
    expect(many.rows).toBeGreaterThan(2);
    expect(many.statements).toBe(one.statements);
  }
});
