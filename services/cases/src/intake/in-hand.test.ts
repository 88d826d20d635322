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
let code: string;
let caseId: string;
beforeAll(async () => {
  cases = await openSubgraph(casesSubgraph, { clock: { now: () => now } });
  chair = await actor(cases.database, "staffordshire", "panel.chair");
  pcc = await actor(cases.database, "staffordshire", "pcc");
  officer = await actor(cases.database, "staffordshire", "monitoring.officer");
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
