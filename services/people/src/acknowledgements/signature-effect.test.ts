import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { peopleSubgraph } from "../subgraph.js";

type Person = Identity & { forceId: string; personId: string };
interface Kept {
  id: string;
  protocolId: string;
  contentHash: string;
  clauses: { clauseId: string; hash: string }[];
  rules: object[];
}

let people: TestSubgraph;
let officer: Person;
let kept: Kept;
beforeAll(async () => {
  people = await openSubgraph(peopleSubgraph, { clock: { now: () => new Date("2026-11-21T12:00:00Z") } });
  officer = await actor(people.database, "cumbria", "monitoring.officer");
  const [read] = await people.database.query<Kept>(
    `select r.id, r.protocol_id as "protocolId", r.content_hash as "contentHash", r.clauses,
       (select json_agg(x->'rule') from jsonb_array_elements(r.rules) x) as rules
     from people.rulebooks r where r.force_id = $1 and r.in_force_to is null`,
    [officer.forceId],
  );
  if (!read) throw new Error("Cumbria has no version in force.");
  kept = read;
});
afterAll(() => people[Symbol.asyncDispose]());

const asked = `query ($input: CandidateVersionInput!) { versionEffectOnSignatures(input: $input) { total signatures(first: 100) {
  person { id name } event clauseIds clauseId } } }`;

interface Effect {
  total: number;
  signatures: { person: { id: string }; event: string; clauseIds: string[]; clauseId: string }[];
}

async function effectOf(change: object, as: Identity = officer) {
  const clauses = kept.clauses.map(({ clauseId, hash }) => ({ clauseId, hash: clauseId === "CU-A1" ? "other" : hash }));
  const ids = { forceId: officer.forceId, versionId: "0193f8a0-0000-7000-8000-000000000000" };
  const input = { ...ids, protocolId: kept.protocolId, rules: kept.rules, clauses, fallbacks: [], from: "2026-12-01" };
  const { data, errors } = await people.execute(asked, { input: { ...input, ...change } }, as);
  return {
    effect: (data as unknown as { versionEffectOnSignatures: Effect } | null)?.versionEffectOnSignatures,
    errors,
  };
}

test("CU-A1: whoever is bound would sign all of it; whoever signed the former version, what changed", async () => {
  const before = await effectOf({});
  expect(before.errors).toEqual([]);
  expect(before.effect?.total).toBeGreaterThan(1);
  const pcc = (await actor(people.database, "cumbria", "pcc")) as Person;
  const of = (effect: Effect | undefined) => effect?.signatures.find(({ person }) => person.id === pcc.personId);
  expect(of(before.effect)).toMatchObject({ event: "APPOINTMENT", clauseId: "CU-A1" });
  const input = { forceId: pcc.forceId, versionId: kept.id, contentHash: kept.contentHash, typedName: "A. Demo" };
  const sign = "mutation ($input: AcknowledgeInput!) { acknowledge(input: $input) { id } }";
  const signed = await people.execute(sign, { input: { ...input, idempotencyKey: randomUUID() } }, pcc);
  expect(signed.errors).toEqual([]);
  expect(of((await effectOf({})).effect)).toMatchObject({ event: "NEW_VERSION", clauseIds: ["CU-A1"] });
});

test("a version without such a rule asks nobody, and nothing is kept of having looked", async () => {
  expect((await effectOf({ rules: [] })).effect).toEqual({ total: 0, signatures: [] });
  const versions = await people.database.query("select id from people.rulebooks where force_id = $1", [
    officer.forceId,
  ]);
  expect(versions).not.toContainEqual({ id: "0193f8a0-0000-7000-8000-000000000000" });
});

test("it is worked out by three statements", async () => {
  people.statements.length = 0;
  await effectOf({});
  expect(people.statements).toHaveLength(3);
});

test("whoever drafts and sees the signatures may ask; staff and other forces may not", async () => {
  const staff = await actor(people.database, "cumbria", "staff");
  const other = await actor(people.database, "staffordshire", "monitoring.officer");
  for (const who of [staff, other]) expect((await effectOf({}, who)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  expect((await effectOf({ rules: [{ kind: "ACKNOWLEDGE" }] })).errors).toMatchObject([
    {
      code: "INVALID",
      message: expect.not.stringMatching(/["_]|undefined|expected/),
      extensions: { field: "rules", reason: "RULE_REFUSED" },
    },
  ]);
});
