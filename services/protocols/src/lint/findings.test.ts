import { randomUUID } from "node:crypto";
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

interface Worded {
  key: string;
  status: string;
  acceptedReason: string | null;
  acceptedBy: string | null;
  fallback: string | null;
  en: string;
  cy: string;
}

async function worded(as: Identity, status: "OPEN" | "ACCEPTED" | "GONE"): Promise<Worded[]> {
  const query = `query ($status: FindingStatus) { findings(status: $status, first: 100) {
    nodes { key status acceptedReason acceptedBy(language: CY) fallback en: message cy: message(language: CY) } } }`;
  const { data, errors } = await protocols.execute(query, { status }, as);
  expect(errors).toEqual([]);
  return (data as unknown as { findings: { nodes: Worded[] } }).findings.nodes;
}

test("a finding is worded when it is read, in the reader's language and with the force's titles of today", async () => {
  const cumbria = await actor(protocols.database, "cumbria", "monitoring.officer");
  const own = async () => (await worded(cumbria, "ACCEPTED")).find(({ key }) => key.endsWith("/CU-W3"));
  expect(await own()).toMatchObject({
    acceptedBy: "Comisiynydd Heddlu a Throseddu",
    en: expect.stringContaining("CU-W3 sends a matter about the Chief Executive to the Chief Executive"),
    cy: expect.stringContaining("Mae CU-W3 yn anfon mater am y Prif Weithredwr at y Prif Weithredwr"),
  });
  const title = (en: string, cy: string) =>
    protocols.database.query(
      "update protocols.role_titles set title_en = $2, title_cy = $3 where force_id = $1 and role = 'HEAD_OF_STAFF'",
      [cumbria.forceId, en, cy],
    );
  await title("Chief of Staff", "Pennaeth Staff");
  expect(await own()).toMatchObject({
    en: expect.stringContaining("a matter about the Chief of Staff"),
    cy: expect.stringContaining("mater am y Pennaeth Staff"),
  });
  await title("Chief Executive", "Prif Weithredwr");
});

test("findings that were kept as English sentences are worded anew from the next night on, of versions that have ended too; what was accepted stays so", async () => {
  const auditor = await actorEverywhere(protocols.database, "auditor@probity.example");
  const all = async () => [...(await worded(auditor, "OPEN")), ...(await worded(auditor, "ACCEPTED"))];
  const forces = await protocols.database.query<{ id: string }>("select id from protocols.forces");
  const night = async () => {
    for (const { id: forceId } of forces)
      await protocols.running.receive({ id: randomUUID(), forceId, event: "night.came", data: {} });
  };
  await night();
  const before = await all();
  const [ended] = await protocols.database.query<{ count: number }>(
    `select count(*)::int as count from protocols.lint_findings l join protocols.protocol_versions v
     on v.force_id = l.force_id and v.id = l.version_id where v.status in ('SUPERSEDED', 'WITHDRAWN')`,
  );
  expect(ended?.count).toBeGreaterThan(0);
  await protocols.database.query(
    "update protocols.lint_findings set particulars = null, message = 'As it was said once.', message_cy = null",
  );
  expect(new Set((await all()).flatMap(({ en, cy }) => [en, cy]))).toEqual(new Set(["As it was said once."]));
  await protocols.database.query(
    `insert into protocols.lint_findings (force_id, version_id, key, code, severity, clause_ids, message, status)
     select force_id, version_id, 'L3/lost-act/ST-1', 'L3', 'WARNS', '{ST-1}', 'Cited once.', 'GONE' from protocols.lint_findings where force_id = $1 limit 1`,
    [officer.forceId],
  );
  for (let nights = 0; nights < 2; nights++) await night();
  expect(await all()).toEqual(before);
  expect(await worded(officer, "GONE")).toEqual([expect.objectContaining({ en: "Cited once.", cy: "Cited once." })]);
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
