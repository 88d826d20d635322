import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { protocolsSubgraph } from "../subgraph.js";

let protocols: TestSubgraph;
beforeAll(async () => {
  protocols = await openSubgraph(protocolsSubgraph, { clock: { now: () => new Date("2026-11-21T12:00:00Z") } });
});
afterAll(() => protocols[Symbol.asyncDispose]());

const query = `query ($id: ID!) { protocolVersion(id: $id) { coverage {
  counts { enforced evidenced attested unserved } clauses { clause { clauseId } coverage rules { kind sentence welsh: sentence(language: CY) } }
} } }`;

interface Covered {
  clause: { clauseId: string };
  coverage: string;
  rules: { kind: string; sentence: string; welsh: string }[];
}

interface Coverage {
  protocolVersion: { coverage: { counts: Record<string, number>; clauses: Covered[] } } | null;
}

async function versionOf(slug: string, number: string): Promise<string> {
  const [row] = await protocols.database.query<{ id: string }>(
    `select v.id from protocols.protocol_versions v join protocols.forces f on f.id = v.force_id where f.slug = $1 and v.number = $2`,
    [slug, number],
  );
  return row?.id ?? "";
}

test("every clause of Staffordshire's protocol is counted once, and none is unserved", async () => {
  const registrar = await actor(protocols.database, "staffordshire", "registrar");
  const { data, errors } = await protocols.execute(query, { id: await versionOf("staffordshire", "1") }, registrar);
  expect(errors).toEqual([]);
  const { counts, clauses } = (data as unknown as Coverage).protocolVersion?.coverage ?? { counts: {}, clauses: [] };
  expect(counts).toMatchObject({ unserved: 0 });
  expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(clauses.length);
  const register = clauses.find(({ clause }) => clause.clauseId === "ST-20a");
  expect(register?.coverage).toBe("ENFORCED");
  expect(register?.rules.find(({ kind }) => kind === "DEADLINE")?.sentence).toMatch(/within 28 days of election/);
  expect(register?.rules.find(({ kind }) => kind === "PUBLICATION")?.welsh).toBe(
    "Cyhoeddir y gofrestr buddiannau (ST-20a).",
  );
});

test("a clause of a draft of which nobody has said what it does is unserved, not attested", async () => {
  const registrar = await actor(protocols.database, "staffordshire", "registrar");
  const [draft] = await protocols.database.query<{ id: string }>(
    `with draft as (insert into protocols.protocol_versions (force_id, protocol_id, number, status)
       select p.force_id, p.id, 'draft', 'DRAFT' from protocols.protocols p where p.force_id = $1 limit 1 returning force_id, id)
     insert into protocols.clauses (force_id, version_id, clause_id, heading_path, ordinal, text)
     select force_id, id, 'ST-X1', '{}', 1, 'The office keeps a book.' from draft returning version_id as id`,
    [registrar.forceId],
  );
  const { data } = await protocols.execute(query, { id: draft?.id }, registrar);
  expect(data).toMatchObject({ protocolVersion: { coverage: { counts: { unserved: 1, attested: 0 } } } });
  const stranger = await actor(protocols.database, "cumbria", "registrar");
  expect((await protocols.execute(query, { id: draft?.id }, stranger)).data).toEqual({ protocolVersion: null });
});

test("an anonymous reader is asked to sign in", async () => {
  const { errors } = await protocols.execute(
    `{ force(slug: "cumbria") { protocols { inForce { coverage { counts { unserved } } } } } }`,
  );
  expect(errors).toMatchObject([{ code: "UNAUTHENTICATED" }]);
});

test("the coverage of all versions together is the same few statements as that of one", async () => {
  const registrar = await actor(protocols.database, "staffordshire", "registrar");
  await protocols.settled();
  const counts: number[] = [];
  const selected = "protocols { versions { coverage { counts { unserved } clauses { coverage } } } }";
  for (const asked of [`{ force(slug: "cumbria") { ${selected} } }`, `{ forces { ${selected} } }`]) {
    protocols.statements.length = 0;
    expect((await protocols.execute(asked, {}, registrar)).errors).toEqual([]);
    // What is published is asked for once, what is the force's own a second time: twice at the most, for any number.
    counts.push(protocols.statements.filter((sql) => /^\s*select/i.test(sql)).length);
  }
  expect(Math.max(...counts)).toBeLessThanOrEqual(10);
});
