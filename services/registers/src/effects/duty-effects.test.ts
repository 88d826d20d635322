import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hearOfDuty, hearOfRules, registerRule } from "../calendar/duty-fixture.js";
import { registersSubgraph } from "../subgraph.js";

let registers: TestSubgraph;
let admin: Identity & { forceId: string };
let versionId: string;
beforeAll(async () => {
  registers = await openSubgraph(registersSubgraph, { clock: { now: () => new Date("2026-11-20T12:00:00Z") } });
  admin = await actor(registers.database, "staffordshire", "force.admin");
  versionId = await hearOfDuty(registers, admin.forceId);
  await registers.settled();
});
afterAll(() => registers[Symbol.asyncDispose]());

const asked = `query ($input: CandidateRuleInput!) { effectOnDuties(input: $input) { total duties { title welsh: title(language: CY) clauseId
  before after explanation person { id } } } }`;
const { id: _id, clauseId: _clauseId, ...body } = registerRule;
const unknown = "0193f8a0-0000-7000-8000-000000000000";

async function effectOf(change: object, as: Identity = admin) {
  const candidate = { ruleKey: "test/register", clauseId: "TE-9", rule: body, from: "2026-11-20" };
  const input = { forceId: admin.forceId, versionId, ...candidate, ...change };
  const { data, errors } = await registers.execute(asked, { input }, as);
  type Effect = { total: number; duties: { before: string | null; after: string | null; explanation: string[] }[] };
  return { effect: (data as unknown as { effectOnDuties: Effect } | null)?.effectOnDuties, errors };
}

const dueDays = async () =>
  (
    await registers.database.query<{ on: string }>(
      "select to_char(due_on, 'YYYY-MM-DD') as on from registers.obligations where force_id = $1 and clause_id = 'TE-9' order by due_on",
      [admin.forceId],
    )
  ).map(({ on }) => on);

test("a rule under way says which open duty it would move, before and after, and keeps nothing", async () => {
  const trail = () => registers.database.query("select id from registers.audit_entries");
  const before = (await trail()).length;
  const { effect, errors } = await effectOf({ rule: { ...body, length: 15 } });
  expect(errors).toEqual([]);
  expect(effect).toMatchObject({
    total: 1,
    duties: [{ title: "Register of interests", clauseId: "TE-9", before: "2026-12-03", after: "2026-12-10" }],
  });
  expect(effect?.duties[0]?.explanation.join(" ")).toContain("TE-9");
  expect(await dueDays()).toEqual(["2026-12-03"]);
  expect((await trail()).length).toBe(before);
});

test("a rule that says the same as the one in force changes nothing", async () => {
  expect((await effectOf({})).effect).toEqual({ total: 0, duties: [] });
});

test("a rule beside the others opens duties; one for another office ends those of the office it leaves", async () => {
  const beside = { ruleKey: null, clauseId: "TE-10", rule: { ...body, length: 20 } };
  expect((await effectOf(beside)).effect).toMatchObject({ total: 1, duties: [{ before: null, after: "2026-12-17" }] });
  const { effect } = await effectOf({ rule: { ...body, subject: "MEMBER" } });
  expect(effect).toMatchObject({ total: 1, duties: [{ before: "2026-12-03", after: null }] });
});

test("another kind of rule moves no duty", async () => {
  const standard = { kind: "STANDARD", standard: "COURTESY", subject: [] };
  expect((await effectOf({ ruleKey: null, clauseId: "TE-11", rule: standard })).effect?.total).toBe(0);
});

test("however many duties there are, it is worked out by two statements", async () => {
  const statements = async () => {
    registers.statements.length = 0;
    await effectOf({ rule: { ...body, length: 15 } });
    return registers.statements.length;
  };
  expect(await statements()).toBe(2);
});

test.each([
  ["a day in the past", { from: "2026-11-19" }, "INVALID", { field: "from" }],
  ["words that are no rule", { rule: { kind: "DEADLINE" } }, "INVALID", { field: "rule", reason: "RULE_REFUSED" }],
  ["a version that nobody has", { versionId: unknown }, "NOT_FOUND", {}],
  ["a version of no form", { versionId: "the first" }, "NOT_FOUND", {}],
])("%s is refused", async (_what, change, code, extensions) => {
  expect((await effectOf(change)).errors).toMatchObject([{ code, extensions }]);
});

test("nobody but those who configure the force may ask, and a version of theirs is unknown in another", async () => {
  const officer = await actor(registers.database, "staffordshire", "monitoring.officer");
  const cumbria = await actor(registers.database, "cumbria", "force.admin");
  for (const who of [officer, cumbria])
    expect((await effectOf({}, who)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  expect((await effectOf({ forceId: cumbria.forceId }, cumbria)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
});

test("once it is configured the duties fall due as was said, and what is met stays as it is", async () => {
  const rule = { ...registerRule, length: 15 };
  await hearOfRules(registers, admin.forceId, [registerRule, { rule, from: "2026-11-20", to: null }], versionId);
  expect(await dueDays()).toEqual(["2026-12-10"]);
  await registers.database.query(
    "update registers.obligations set met_on = '2026-11-20' where force_id = $1 and clause_id = 'TE-9'",
    [admin.forceId],
  );
  expect((await effectOf({ rule: { ...body, length: 5 } })).effect?.total).toBe(0);
});
