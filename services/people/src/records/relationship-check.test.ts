import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { peopleSubgraph } from "../subgraph.js";

type Known = Identity & { forceId: string; personId: string };

let people: TestSubgraph;
let staff: Known;
let officer: Known;
beforeAll(async () => {
  people = await openSubgraph(peopleSubgraph, { clock: { now: () => new Date("2026-11-21T12:00:00Z") } });
  [staff, officer] = (await Promise.all(
    ["staff", "monitoring.officer"].map((login) => actor(people.database, "staffordshire", login)),
  )) as [Known, Known];
  await record(staff, { kind: "RELATIVE", name: "Meg Holloway of Harbour Print Limited" });
  await record(staff, { kind: "ASSOCIATE", name: "Harbour Print" });
  await record(staff, { kind: "FRIEND", name: "Lantern Trust", to: "2026-11-20" });
  const stranger = await actor(people.database, "cumbria", "staff");
  await record(stranger, { kind: "FRIEND", name: "Harbour Print, canary-cumbria" });
});
afterAll(() => people[Symbol.asyncDispose]());

async function record(
  as: Known,
  { to, ...given }: { kind: string; name: string; to?: string; personId?: string },
): Promise<void> {
  const run = async (mutation: string, type: string, input: object, parts: string) => {
    const of = { forceId: as.forceId, idempotencyKey: uuidv7(), ...input };
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${parts} } }`;
    const { data, errors } = await people.execute(query, { input: of }, as);
    expect(errors).toEqual([]);
    return data;
  };
  await run("recordRelationship", "RecordRelationshipInput", given, "id");
  if (to)
    await people.database.query("update people.relationships set to_day = $2 where force_id = $1 and name = $3", [
      as.forceId,
      to,
      given.name,
    ]);
}

async function ties(as: Known, parties: string[], forceId = as.forceId) {
  const query =
    "query ($force: ID!, $parties: [String!]!) { privateTies(force: $force, parties: $parties) { party person { id } } }";
  const { data, errors } = await people.execute(query, { force: forceId, parties }, as);
  return { ties: (data as unknown as { privateTies: object[] } | null)?.privateTies, errors };
}

test("ST-12, CH-13: before a decision the monitoring officer is told that somebody has a private relationship to a party, once and no more of it", async () => {
  const found = await ties(officer, ["Harbor Print Ltd", "Lantern Trust", "Nobody Knows plc"]);
  expect(found).toEqual({ ties: [{ party: "Harbor Print Ltd", person: { id: staff.personId } }], errors: [] });
});

test.each(["registrar", "chief.executive", "staff", "pcc"])("DC-CON.2: %s is not told", async (login) => {
  const as = await actor(people.database, "staffordshire", login);
  expect((await ties(as, ["Harbour Print"])).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
});

test("A1: another force's monitoring officer is not told", async () => {
  const other = await actor(people.database, "avon-and-somerset", "monitoring.officer");
  expect((await ties(other, ["Harbour Print"])).ties).toEqual([]);
  expect((await ties(other, ["Harbour Print"], staff.forceId)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
});

test("parties without a word, or too many, are refused at the field, and what is asked takes one statement more than who is found", async () => {
  for (const parties of [[], ["&"], Array.from({ length: 51 }, (_, at) => `Party ${at}`)])
    expect((await ties(officer, parties)).errors).toMatchObject([
      { code: "INVALID", extensions: { field: "parties" } },
    ]);
  await people.settled();
  const count = async (parties: string[]) => {
    const before = people.statements.length;
    await ties(officer, parties);
    return people.statements.length - before;
  };
  expect(await count(Array.from({ length: 50 }, (_, at) => `Harbour Print ${at}`))).toBe(
    await count(["Harbour Print"]),
  );
});

test("B3: of a relationship to a person of the force the router is told who and from when to when, and not a word more", async () => {
  await record(staff, { kind: "PARTNER", name: "canary-partner", personId: officer.personId });
  const [row] = await people.database.query<{ id: string }>(
    "select id from people.relationships where name = 'canary-partner'",
  );
  const input = { forceId: staff.forceId, relationshipId: row?.id, on: "2026-11-20", idempotencyKey: uuidv7() };
  const ending = "mutation ($input: EndRelationshipInput!) { endRelationship(input: $input) { id } }";
  expect((await people.execute(ending, { input }, staff)).errors).toEqual([]);
  const told = await people.database.query<{ data: object }>(
    "select data->'data' as data from pgboss.job where data->>'event' = 'conflict.changed' order by created_on",
  );
  const tie = { id: row?.id, personId: staff.personId, otherId: officer.personId, cause: "RELATIONSHIP", from: null };
  expect(told.map(({ data }) => data)).toEqual([
    { ...tie, to: null },
    { ...tie, to: "2026-11-20" },
  ]);
});
