import { actor, actorEverywhere } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { protocolsSubgraph } from "../subgraph.js";

let protocols: TestSubgraph;
beforeAll(async () => {
  protocols = await openSubgraph(protocolsSubgraph, { clock: { now: () => new Date("2026-11-21T12:00:00Z") } });
});
afterAll(() => protocols[Symbol.asyncDispose]());

const page =
  "query ($first: Int! = 20, $after: String, $force: ID) { protocols(first: $first, after: $after, force: $force) { totalCount pageInfo { hasNextPage endCursor } nodes { id title force { slug } } } }";

interface ProtocolsPage {
  protocols: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: { id: string; title: string; force: { slug: string } }[];
  };
}

test("on 1 June 2015 Cumbria's version 01 was in force, today version 03 is", async () => {
  const { data, errors } = await protocols.execute(`{ force(slug: "cumbria") { protocols {
    then: inForce(on: "2015-06-01") { number status inForceTo } now: inForce { number status } versions { number }
  } } }`);
  expect(errors).toEqual([]);
  expect(data).toEqual({
    force: {
      protocols: [
        {
          then: { number: "01", status: "SUPERSEDED", inForceTo: "2017-10-31" },
          now: { number: "03", status: "IN_FORCE" },
          versions: [{ number: "03" }, { number: "01" }],
        },
      ],
    },
  });
});

test("Cheshire's protocol was in force in 2010 and none is today", async () => {
  const { data } = await protocols.execute(
    `{ force(slug: "cheshire") { protocols { then: inForce(on: "2010-06-01") { number } now: inForce { number } } } }`,
  );
  expect(data).toEqual({ force: { protocols: [{ then: { number: "1" }, now: null }] } });
});

test("CH-sig: two hold their office's signature under Cheshire's protocol, the Chairman and the Chief Executive; nobody is under another's", async () => {
  const asked = (slug: string, on: string) =>
    protocols.execute(
      `{ force(slug: "${slug}") { protocols { inForce(on: "${on}") { signatories { office name signedOn } } } } }`,
    );
  const signed = ["Chairman", "Chief Executive"].map((office) => ({ office, name: null, signedOn: null }));
  expect((await asked("cheshire", "2010-06-01")).data).toEqual({
    force: { protocols: [{ inForce: { signatories: signed } }] },
  });
  expect((await asked("staffordshire", "2026-11-21")).data).toEqual({
    force: { protocols: [{ inForce: { signatories: [] } }] },
  });
});

test("a version is in force on its first and on its last day, and not the day after", async () => {
  const { data } = await protocols.execute(`{ force(slug: "cheshire") { protocols {
    eve: inForce(on: "2007-12-10") { number } first: inForce(on: "2007-12-11") { number }
    last: inForce(on: "2012-11-21") { number } after: inForce(on: "2012-11-22") { number }
  } } }`);
  expect(data).toEqual({
    force: { protocols: [{ eve: null, first: { number: "1" }, last: { number: "1" }, after: null }] },
  });
});

test("Cumbria's registrar sees the version under consultation too, Staffordshire's does not", async () => {
  const query = `{ force(slug: "cumbria") { protocols { versions { number } } } }`;
  const own = await protocols.execute(query, {}, await actor(protocols.database, "cumbria", "registrar"));
  const other = await protocols.execute(query, {}, await actor(protocols.database, "staffordshire", "registrar"));
  expect(own.data).toEqual({
    force: { protocols: [{ versions: [{ number: "02" }, { number: "03" }, { number: "01" }] }] },
  });
  expect(other.data).toEqual({ force: { protocols: [{ versions: [{ number: "03" }, { number: "01" }] }] } });
});

test("the rulebook of Staffordshire on a day reads each rule back in words with the force's own titles", async () => {
  const { data, errors } = await protocols.execute(
    `{ force(slug: "staffordshire") { rulebook(on: "2024-06-03") { on rules { kind sentence clause { clauseId } } } } }`,
  );
  expect(errors).toEqual([]);
  const { rulebook } = (
    data as unknown as {
      force: { rulebook: { rules: { kind: string; sentence: string; clause: { clauseId: string } }[] } };
    }
  ).force;
  const register = rulebook.rules.find(({ clause, kind }) => clause.clauseId === "ST-20a" && kind === "DEADLINE");
  expect(register?.sentence).toMatch(/28 days/);
  expect(rulebook.rules.every(({ sentence }) => sentence.length > 0)).toBe(true);
});

test("there is no rulebook on a day when no version was in force", async () => {
  const { data } = await protocols.execute(`{ force(slug: "cheshire") { rulebook(on: "2026-11-21") { on } } }`);
  expect(data).toEqual({ force: { rulebook: null } });
});

test("a clause names its version and its place in the document", async () => {
  const { data, errors } = await protocols.execute(
    `{ force(slug: "staffordshire") { protocols { inForce { clauses { clauseId ordinal summary version { status } } } } } }`,
  );
  expect(errors).toEqual([]);
  const [protocol] = (
    data as unknown as {
      force: { protocols: { inForce: { clauses: { clauseId: string; ordinal: number; summary: string }[] } }[] };
    }
  ).force.protocols;
  const clauses = protocol?.inForce.clauses ?? [];
  expect(clauses.map(({ ordinal }) => ordinal)).toEqual(
    clauses.map(({ ordinal }) => ordinal).toSorted((a, b) => a - b),
  );
  expect(clauses.find(({ clauseId }) => clauseId === "ST-20a")).toMatchObject({
    version: { status: "IN_FORCE" },
    summary: expect.any(String),
  });
});

test("the list of protocols holds those of one's own force and counts no others", async () => {
  const { data, errors } = await protocols.execute(page, {}, await actor(protocols.database, "cumbria", "staff"));
  expect(errors).toEqual([]);
  expect(data).toMatchObject({ protocols: { totalCount: 1, nodes: [{ force: { slug: "cumbria" } }] } });
});

test("another force's id as filter finds nothing, as an unknown one does", async () => {
  const cumbria = await actor(protocols.database, "cumbria", "staff");
  const staffordshire = await actor(protocols.database, "staffordshire", "staff");
  for (const force of [staffordshire.forceId, "0193f8a0-0000-7000-8000-000000000000", "no id"]) {
    const { data, errors } = await protocols.execute(page, { force }, cumbria);
    expect({ data, errors }).toMatchObject({ data: { protocols: { totalCount: 0, nodes: [] } }, errors: [] });
  }
});

test("the auditor of all forces pages through five protocols, each once, in the order of their titles", async () => {
  const auditor = await actorEverywhere(protocols.database, "auditor@probity.example");
  const seen: string[] = [];
  let after: string | null = null;
  for (let turn = 0; turn < 3; turn += 1) {
    const { data, errors } = await protocols.execute(page, { first: 2, after }, auditor);
    expect(errors).toEqual([]);
    const { nodes, pageInfo, totalCount } = (data as unknown as ProtocolsPage).protocols;
    expect(totalCount).toBe(5);
    expect(pageInfo.hasNextPage).toBe(turn < 2);
    seen.push(...nodes.map(({ id }) => id));
    after = pageInfo.endCursor;
  }
  const all = await protocols.execute(page, { first: 100 }, auditor);
  expect(seen).toEqual((all.data as unknown as ProtocolsPage).protocols.nodes.map(({ id }) => id));
});

test.each([0, -1, 101])("a page of %i records is refused", async (first) => {
  const { errors } = await protocols.execute(page, { first }, await actor(protocols.database, "cumbria", "staff"));
  expect(errors).toMatchObject([{ code: "INVALID", extensions: { field: "first" } }]);
});

test.each([
  "",
  "rubbish",
  "bnVsbA",
  Buffer.from('["one"]').toString("base64url"),
  Buffer.from("[1,2]").toString("base64url"),
])("the cursor %j is refused, for it is not from this list", async (after) => {
  const { errors } = await protocols.execute(page, { after }, await actor(protocols.database, "cumbria", "staff"));
  expect(errors).toMatchObject([{ code: "INVALID", extensions: { field: "after" } }]);
});

test("a cursor whose id is none is refused without telling anything of the database", async () => {
  const after = Buffer.from('["Title","x\' or true --"]').toString("base64url");
  const { errors } = await protocols.execute(page, { after }, await actor(protocols.database, "cumbria", "staff"));
  expect(errors).toMatchObject([{ code: "INVALID", message: "A value does not have the form that this field needs." }]);
});

test("an anonymous reader is asked to sign in for the list of protocols", async () => {
  const { errors } = await protocols.execute(page);
  expect(errors).toMatchObject([{ code: "UNAUTHENTICATED" }]);
});

test("an anonymous reader is asked to sign in for what an import noticed", async () => {
  const { errors } = await protocols.execute(
    `{ force(slug: "cumbria") { protocols { versions { importWarnings } } } }`,
  );
  expect(errors[0]).toMatchObject({ code: "UNAUTHENTICATED" });
});
