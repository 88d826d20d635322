import type { Identity } from "@probity/service-kit/identity";
import { actor, actorEverywhere } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { protocolsSubgraph } from "../subgraph.js";

let protocols: TestSubgraph;
let officer: Identity & { forceId: string };
beforeAll(async () => {
  protocols = await openSubgraph(protocolsSubgraph, { clock: { now: () => new Date("2026-11-22T12:00:00Z") } });
  officer = await actor(protocols.database, "staffordshire", "monitoring.officer");
});
afterAll(() => protocols[Symbol.asyncDispose]());

interface Found {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: {
    code: string;
    severity: string;
    status: string;
    clauseIds: string[];
    version: { number: string; protocol: { force: { slug: string } } };
  }[];
}

const asked = `query ($force: ID, $code: LintCode, $status: FindingStatus, $first: Int! = 100, $after: String) {
  findings(force: $force, code: $code, status: $status, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    nodes { code severity status clauseIds version { number protocol { force { slug } } } } } }`;

async function found(variables: Record<string, unknown> = {}, as: Identity = officer) {
  const { data, errors } = await protocols.execute(asked, variables, as);
  return { findings: (data as unknown as { findings: Found } | null)?.findings, errors };
}

const weight = ({ status, severity, code }: Found["nodes"][number]) =>
  `${status === "OPEN" ? 0 : 1}${severity}${code.slice(1).padStart(2, "0")}`;

test("an officer sees what was found in every version of the force, what blocks first, with its clauses", async () => {
  const { findings, errors } = await found();
  expect(errors).toEqual([]);
  expect(findings?.nodes[0]).toMatchObject({ code: "L1", severity: "BLOCKS", status: "OPEN", clauseIds: ["ST-16"] });
  expect(findings?.nodes.map(weight)).toEqual(findings?.nodes.map(weight).toSorted());
  expect(new Set(findings?.nodes.map(({ version }) => version.protocol.force.slug))).toEqual(
    new Set(["staffordshire"]),
  );
  expect(findings?.totalCount).toBe(findings?.nodes.length);
});

test("it is narrowed by the fault and by where it stands", async () => {
  expect(new Set((await found({ code: "L7" })).findings?.nodes.map(({ code }) => code))).toEqual(new Set(["L7"]));
  const auditor = await actorEverywhere(protocols.database, "auditor@probity.example");
  const accepted = (await found({ status: "ACCEPTED", code: "L1" }, auditor)).findings;
  expect(accepted?.nodes.map(({ clauseIds }) => clauseIds).toSorted()).toEqual([["CU-W3"], ["DC-RR.1"], ["DC-RR.2"]]);
  expect((await found({ status: "ACCEPTED", code: "L11" })).findings).toMatchObject({ totalCount: 0, nodes: [] });
});

test("who reads several forces sees all of them, or one", async () => {
  const auditor = await actorEverywhere(protocols.database, "auditor@probity.example");
  const all = (await found({}, auditor)).findings;
  expect(new Set(all?.nodes.map(({ version }) => version.protocol.force.slug)).size).toBe(5);
  const one = (await found({ force: officer.forceId }, auditor)).findings;
  expect(one).toEqual((await found()).findings);
});

test("page by page it is the same list, and a page costs as many statements as the next", async () => {
  const all = (await found()).findings;
  const nodes: Found["nodes"] = [];
  const statements: number[] = [];
  for (let after: string | null = null, more = true; more;) {
    protocols.statements.length = 0;
    const page: Found | undefined = (await found({ first: 4, after })).findings;
    statements.push(protocols.statements.length);
    nodes.push(...(page?.nodes ?? []));
    after = page?.pageInfo.endCursor ?? null;
    more = page?.pageInfo.hasNextPage ?? false;
  }
  expect(nodes).toEqual(all?.nodes);
  expect(new Set(statements).size).toBe(1);
});

test("other forces' findings are not shown to officers, and nobody's to those without a role", async () => {
  const cumbria = await actor(protocols.database, "cumbria", "monitoring.officer");
  expect((await found({ force: officer.forceId }, cumbria)).findings).toMatchObject({ totalCount: 0 });
  expect((await found({}, { ...officer, grants: [] })).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
});
