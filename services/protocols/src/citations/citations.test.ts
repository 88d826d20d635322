import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { protocolsSubgraph } from "../subgraph.js";

let protocols: TestSubgraph;
let officer: Identity & { forceId: string };
beforeAll(async () => {
  protocols = await openSubgraph(protocolsSubgraph, { clock: { now: () => new Date("2026-11-22T12:00:00Z") } });
  officer = await actor(protocols.database, "staffordshire", "monitoring.officer");
});
afterAll(() => protocols[Symbol.asyncDispose]());

interface Citation {
  name: string;
  status: string;
  clauses: { clauseId: string }[];
}

const ended = `query ($slug: String!) { force(slug: $slug) { citations(ended: true) {
  name title status since checkedOn replacedBy { name status } clauses { clauseId citations { name } } } } }`;

async function endedIn(slug: string): Promise<Citation[]> {
  const { data, errors } = await protocols.execute(ended, { slug });
  expect(errors).toEqual([]);
  return (data as unknown as { force: { citations: Citation[] } }).force.citations;
}

async function check(input: object, as: Identity & { forceId: string } = officer) {
  const { data, errors } = await protocols.execute(
    `mutation ($input: CheckCitationInput!) { checkCitation(input: $input) { name status checkedOn clauses { clauseId } } }`,
    { input: { forceId: as.forceId, idempotencyKey: randomUUID(), source: "The Order itself", ...input } },
    as,
  );
  return { citation: data?.["checkCitation"], error: errors[0] };
}

test.each([
  ["staffordshire", { "policing-protocol-2011": ["ST-6f"] }],
  ["cheshire", { "police-authorities": ["CH-1"] }],
  ["cumbria", {}],
  ["devon-and-cornwall", { "european-parliament-elections": ["DC-POL.a", "DC-POL.c"] }],
  ["avon-and-somerset", { "prevention-of-corruption-act-1916": ["AS-3.4b"] }],
])("%s: everybody sees what is cited and holds no more, with the clauses", async (slug, expected) => {
  const found = await endedIn(slug);
  expect(Object.fromEntries(found.map(({ name, clauses }) => [name, clauses.map(({ clauseId }) => clauseId)]))).toEqual(
    expected,
  );
});

test("with what stands in its place, since when, and the day somebody looked", async () => {
  expect(await endedIn("staffordshire")).toMatchObject([
    {
      title: "Policing Protocol Order 2011",
      status: "REVOKED",
      since: "2023-07-03",
      checkedOn: "2026-11-21",
      replacedBy: { name: "policing-protocol-2023", status: "IN_FORCE" },
      clauses: [{ clauseId: "ST-6f", citations: [{ name: "policing-protocol-2011" }] }],
    },
  ]);
});

test("the list is the same number of statements, however many clauses cite", async () => {
  const count = async (slug: string) => {
    protocols.statements.length = 0;
    await endedIn(slug);
    return protocols.statements.length;
  };
  expect(await count("devon-and-cornwall")).toBe(await count("staffordshire"));
});

test("a new status is recorded with its day, and the findings of live versions follow", async () => {
  const cumbria = await actor(protocols.database, "cumbria", "monitoring.officer");
  const revoked = { name: "prsra-2011", status: "REPEALED", since: "2026-11-01", checkedOn: "2026-11-22" };
  const { citation, error } = await check(revoked, cumbria);
  expect(error).toBeUndefined();
  expect(citation).toMatchObject({ name: "prsra-2011", status: "REPEALED", clauses: [{ clauseId: "CU-R4" }] });
  const { data } = await protocols.execute(
    `{ force(slug: "cumbria") { protocols { inForce { findings { key } } } } }`,
    {},
    cumbria,
  );
  const [protocol] = (data as unknown as { force: { protocols: { inForce: { findings: { key: string }[] } }[] } }).force
    .protocols;
  expect(protocol?.inForce.findings).toContainEqual({ key: "L4/prsra-2011/CU-R4" });
  const [trail] = await protocols.database.query(
    "select before, after from protocols.audit_entries where action = 'checkCitation'",
  );
  expect(trail).toMatchObject({ before: { status: "IN_FORCE" }, after: { status: "REPEALED" } });
});

test("what nobody has a record of begins one", async () => {
  const fresh = { name: "data-act-2027", status: "IN_FORCE" };
  expect((await check(fresh)).error).toMatchObject({ code: "INVALID", extensions: { field: "title" } });
  const { citation } = await check({ ...fresh, title: "Data Act 2027", kind: "ACT" });
  expect(citation).toMatchObject({ name: "data-act-2027", checkedOn: "2026-11-22", clauses: [] });
});

test.each([
  ["checkedOn", { checkedOn: "2026-11-23" }],
  ["source", { source: " " }],
  ["replacedBy", { replacedBy: "policing-protocol-2011" }],
  ["replacedBy", { replacedBy: "no-such-thing" }],
  ["name", { name: "No Name" }],
])("%s is refused when it cannot be", async (field, change) => {
  const { error } = await check({ name: "policing-protocol-2011", status: "REVOKED", ...change });
  expect(error).toMatchObject({ code: "INVALID", extensions: { field } });
});

test("staff record nothing, and nobody records for another force", async () => {
  const staff = await actor(protocols.database, "staffordshire", "staff");
  const input = { name: "policing-protocol-2011", status: "IN_FORCE" };
  expect((await check(input, staff)).error).toMatchObject({ code: "NOT_ALLOWED" });
  const stranger = await actor(protocols.database, "cumbria", "monitoring.officer");
  expect((await check({ ...input, forceId: officer.forceId }, stranger)).error).toMatchObject({ code: "NOT_ALLOWED" });
});
