import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { casesSubgraph } from "../subgraph.js";

let cases: TestSubgraph;
let officer: Identity & { forceId: string };
let former: {
  id: string;
  protocolId: string;
  instrument: string;
  rules: ({ clauseId: string; kind: string } & Record<string, unknown>)[];
  fallbacks: object[];
};
beforeAll(async () => {
  cases = await openSubgraph(casesSubgraph, { clock: { now: () => new Date("2026-11-21T12:00:00Z") } });
  officer = await actor(cases.database, "staffordshire", "monitoring.officer");
  const [kept] = await cases.database.query<typeof former>(
    `select r.id, r.protocol_id as "protocolId", r.instrument, r.fallbacks,
       (select json_agg(x->'rule') from jsonb_array_elements(r.rules) x) as rules
     from cases.rulebooks r where r.force_id = $1 and r.in_force_to is null`,
    [officer.forceId],
  );
  if (!kept) throw new Error("Staffordshire has no version in force.");
  former = kept;
});
afterAll(() => cases[Symbol.asyncDispose]());

const asked = `query ($input: CandidateVersionInput!) { versionEffectOnRoutes(input: $input) { total routes(first: 100) {
  matter complainant subject before { status recipients { role } afterDiscussion { role } } after { status clauseId recipients { role } afterDiscussion { role } } } } }`;

interface Effect {
  total: number;
  routes: { matter: string; complainant: string; subject: string; before: object; after: object }[];
}

async function effectOf(change: object, as: Identity = officer) {
  const { protocolId, instrument, rules, fallbacks } = former;
  const clauses = [...new Set(rules.map(({ clauseId }) => clauseId))].map((clauseId) => ({ clauseId, hash: "-" }));
  const input = {
    forceId: officer.forceId,
    versionId: "0193f8a0-0000-7000-8000-000000000000",
    protocolId,
    instrument,
    rules,
    clauses,
    fallbacks,
    from: "2026-12-01",
    ...change,
  };
  const { data, errors } = await cases.execute(asked, { input }, as);
  return { effect: (data as unknown as { versionEffectOnRoutes: Effect } | null)?.versionEffectOnRoutes, errors };
}

const otherwise = () =>
  former.rules.map((rule) =>
    rule.clauseId === "ST-17" && rule.kind === "ROUTE" ? { ...rule, to: ["MONITORING_OFFICER"] } : rule,
  );

test("a version with the same rules sends every concern where it goes", async () => {
  const { effect, errors } = await effectOf({});
  expect(errors).toEqual([]);
  expect(effect).toEqual({ total: 0, routes: [] });
});

test("ST-17: a version with another recipient says which concerns would go to whom", async () => {
  const { effect } = await effectOf({ rules: otherwise() });
  expect(effect?.total).toBeGreaterThan(0);
  expect(
    effect?.routes.find(
      ({ matter, complainant, subject }) =>
        matter === "DISRESPECT" && complainant === "STAFF" && subject === "ELECTED_HOLDER",
    ),
  ).toMatchObject({
    before: { status: "DISCUSS_FIRST", afterDiscussion: [{ role: "HEAD_OF_STAFF" }] },
    after: { status: "DISCUSS_FIRST", afterDiscussion: [{ role: "MONITORING_OFFICER" }], clauseId: "ST-17" },
  });
});

test("ST-16: the office that its findings name instead receives what is about the recipient", async () => {
  const { effect } = await effectOf({ fallbacks: [{ clauseId: "ST-16", role: "CHAIR_OF_OVERSIGHT_BODY" }] });
  expect(effect?.total).toBeGreaterThan(0);
  expect(effect?.routes.map(({ subject }) => subject)).toContain("HEAD_OF_STAFF");
});

test("it is worked out by one statement", async () => {
  cases.statements.length = 0;
  await effectOf({ rules: otherwise() });
  expect(cases.statements).toHaveLength(1);
});

test("whoever drafts may ask; staff and other forces may not", async () => {
  const staff = await actor(cases.database, "staffordshire", "staff");
  const cumbria = await actor(cases.database, "cumbria", "monitoring.officer");
  for (const who of [staff, cumbria]) expect((await effectOf({}, who)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  expect((await effectOf({ rules: [{ kind: "ROUTE" }] })).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "rules", reason: "RULE_REFUSED" } },
  ]);
});
