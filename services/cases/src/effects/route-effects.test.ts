import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { casesSubgraph } from "../subgraph.js";

type Person = Identity & { forceId: string; personId: string };

let cases: TestSubgraph;
let admin: Person;
let rule: { id: string; clauseId: string } & Record<string, unknown>;
let versionId: string;
beforeAll(async () => {
  cases = await openSubgraph(casesSubgraph, { clock: { now: () => new Date("2026-11-21T12:00:00Z") } });
  admin = await actor(cases.database, "staffordshire", "force.admin");
  const [kept] = await cases.database.query<{ id: string; rule: typeof rule }>(
    `select r.id, x->'rule' as rule from cases.rulebooks r, jsonb_array_elements(r.rules) x
     where r.force_id = $1 and x->'rule'->>'clauseId' = 'ST-17' and x->'rule'->>'kind' = 'ROUTE' and x->'rule'->'to' ? 'HEAD_OF_STAFF'
       and x->'rule'->'canonicalMatters' ? 'DISRESPECT' and not x->'rule'->'subject' ? 'OPCC_STAFF'`,
    [admin.forceId],
  );
  if (!kept) throw new Error("ST-17 routes no concern.");
  ({ id: versionId, rule } = kept);
});
afterAll(() => cases[Symbol.asyncDispose]());

const asked = `query ($input: CandidateRuleInput!, $first: Int! = 100) { effectOnRoutes(input: $input) { total routes(first: $first) {
  matter complainant subject before { status afterDiscussion { role } recipients { role } } after { status afterDiscussion { role } recipients { role } clauseId } } } }`;
const unknown = "0193f8a0-0000-7000-8000-000000000000";

interface Effect {
  total: number;
  routes: { matter: string; complainant: string; subject: string; before: object; after: object }[];
}

async function effectOf(change: object, as: Identity = admin, first = 100) {
  const { id: ruleKey, clauseId, ...body } = rule;
  const input = { forceId: admin.forceId, versionId, ruleKey, clauseId, rule: body, from: "2026-11-21" };
  const { data, errors } = await cases.execute(asked, { input: { ...input, ...change }, first }, as);
  return { effect: (data as unknown as { effectOnRoutes: Effect } | null)?.effectOnRoutes as Effect, errors };
}

const toOfficer = () => {
  const { id: _id, clauseId: _clauseId, ...body } = rule;
  return { ...body, to: ["MONITORING_OFFICER"] };
};

test("a rule under way says which concerns would go to whom, and to whom they go without it", async () => {
  const { effect, errors } = await effectOf({ rule: toOfficer() });
  expect(errors).toEqual([]);
  expect(effect.total).toBeGreaterThan(0);
  const aboutPcc = effect.routes.find(
    ({ complainant, subject }) => complainant === "STAFF" && subject === "ELECTED_HOLDER",
  );
  expect(aboutPcc).toMatchObject({
    matter: "DISRESPECT",
    before: { status: "DISCUSS_FIRST", afterDiscussion: [{ role: "HEAD_OF_STAFF" }] },
    after: { status: "DISCUSS_FIRST", afterDiscussion: [{ role: "MONITORING_OFFICER" }], clauseId: "ST-17" },
  });
  expect((await effectOf({ rule: toOfficer() }, admin, 1)).effect).toMatchObject({
    total: effect.total,
    routes: { length: 1 },
  });
});

test("a rule that says the same as the one in force, or nothing of routes, changes none", async () => {
  expect((await effectOf({})).effect).toEqual({ total: 0, routes: [] });
  const standard = { ruleKey: null, rule: { kind: "STANDARD", standard: "COURTESY", subject: [] } };
  expect((await effectOf(standard)).effect).toEqual({ total: 0, routes: [] });
});

test("it is worked out by one statement, and whether there are cases makes no difference to it", async () => {
  const before = await effectOf({ rule: toOfficer() });
  const staff = await actor(cases.database, "staffordshire", "staff");
  const pcc = await actor(cases.database, "staffordshire", "pcc");
  const input = {
    forceId: staff.forceId,
    subjectPersonId: pcc.personId,
    matter: "DISRESPECT",
    narrative: "I was shouted at.",
    directDiscussion: "TRIED",
    idempotencyKey: "one concern",
  };
  const raise = "mutation ($input: RaiseConcernInput!) { raiseConcern(input: $input) { id } }";
  expect((await cases.execute(raise, { input }, staff)).errors).toEqual([]);
  cases.statements.length = 0;
  expect(await effectOf({ rule: toOfficer() })).toEqual(before);
  expect(cases.statements).toHaveLength(1);
});

test.each([
  ["a day in the past", { from: "2026-11-20" }, "INVALID", { field: "from" }],
  ["words that are no rule", { rule: { kind: "ROUTE" } }, "INVALID", { field: "rule", reason: "RULE_REFUSED" }],
  ["a version that nobody has", { versionId: unknown }, "NOT_FOUND", {}],
])("%s is refused", async (_what, change, code, extensions) => {
  expect((await effectOf(change)).errors).toMatchObject([{ code, extensions }]);
});

test("nobody but those who configure the force may ask, and a version of theirs is unknown in another", async () => {
  const chief = await actor(cases.database, "staffordshire", "chief.executive");
  const cumbria = await actor(cases.database, "cumbria", "force.admin");
  for (const who of [chief, cumbria]) expect((await effectOf({}, who)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  expect((await effectOf({ forceId: cumbria.forceId }, cumbria)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
});
