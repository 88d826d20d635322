import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hearOfDuty, registerRule } from "../calendar/duty-fixture.js";
import { registersSubgraph } from "../subgraph.js";

let registers: TestSubgraph;
let officer: Identity & { forceId: string };
let admin: Identity & { forceId: string };
let formerId: string;
let protocolId: string;
beforeAll(async () => {
  registers = await openSubgraph(registersSubgraph, { clock: { now: () => new Date("2026-11-20T12:00:00Z") } });
  officer = await actor(registers.database, "staffordshire", "monitoring.officer");
  admin = await actor(registers.database, "staffordshire", "force.admin");
  formerId = await hearOfDuty(registers, admin.forceId);
  await registers.settled();
  const [kept] = await registers.database.query<{ id: string }>(
    "select protocol_id as id from registers.rulebooks where force_id = $1 and id = $2",
    [admin.forceId, formerId],
  );
  protocolId = kept?.id ?? "";
});
afterAll(() => registers[Symbol.asyncDispose]());

const asked = `query ($input: CandidateVersionInput!) { versionEffectOnDuties(input: $input) { total duties { title clauseId before after explanation } } }`;

async function effectOf(change: object, as: Identity = officer) {
  const input = {
    forceId: admin.forceId,
    versionId: uuidv7(),
    protocolId,
    rules: [{ ...registerRule, length: 15 }],
    clauses: [{ clauseId: "TE-9", hash: "-" }],
    fallbacks: [],
    from: "2026-11-19",
  };
  const { data, errors } = await registers.execute(asked, { input: { ...input, ...change } }, as);
  type Effect = { total: number; duties: { before: string | null; after: string | null; explanation: string[] }[] };
  return { effect: (data as unknown as { versionEffectOnDuties: Effect } | null)?.versionEffectOnDuties, errors };
}

test("a version in force when somebody was elected moves their open duty: before, after and its clause; nothing is kept", async () => {
  const { effect, errors } = await effectOf({});
  expect(errors).toEqual([]);
  expect(effect).toMatchObject({
    total: 1,
    duties: [{ title: "Register of interests", clauseId: "TE-9", before: "2026-12-03", after: "2026-12-10" }],
  });
  expect(effect?.duties[0]?.explanation.join(" ")).toContain("TE-9");
  const kept = await registers.database.query<{ id: string }>(
    "select id from registers.rulebooks where force_id = $1 and protocol_id = $2",
    [admin.forceId, protocolId],
  );
  expect(kept).toEqual([{ id: formerId }]);
});

test("one that begins after the election leaves the duty as it is: the version of that day judges it", async () => {
  expect((await effectOf({ from: "2026-11-20" })).effect).toEqual({ total: 0, duties: [] });
});

test("one without the rule ends the duty; one that says the same changes nothing", async () => {
  expect((await effectOf({ rules: [] })).effect).toMatchObject({
    total: 1,
    duties: [{ before: "2026-12-03", after: null }],
  });
  expect((await effectOf({ rules: [registerRule] })).effect?.total).toBe(0);
});

test("what is configured over its clauses goes on over the new version, unless it has no such clause", async () => {
  const rule = { ...registerRule, length: 20 };
  const laid = [registerRule, { rule, from: "2026-11-20", to: null }];
  await registers.running.receive({
    id: uuidv7(),
    forceId: admin.forceId,
    event: "rulebook.in-force",
    data: {
      versionId: formerId,
      protocolId,
      protocolTitle: { en: "Test Protocol", cy: "Protocol Prawf" },
      inForceFrom: "2026-11-01",
      inForceTo: null,
      rules: laid.map((one) => ({ clauseRef: uuidv7(), ...("rule" in one ? one : { rule: one }) })),
    },
  });
  expect((await effectOf({})).effect?.total).toBe(0);
  expect((await effectOf({ clauses: [] })).effect).toMatchObject({
    duties: [{ before: "2026-12-17", after: "2026-12-10" }],
  });
});

test("however many rules it has, it is worked out by two statements", async () => {
  const statements = async (rules: object[]) => {
    registers.statements.length = 0;
    await effectOf({ rules });
    return registers.statements.length;
  };
  const many = Array.from({ length: 60 }, (_, index) => ({ ...registerRule, id: `test/register-${index}` }));
  expect([await statements([registerRule]), await statements(many)]).toEqual([2, 2]);
});

test.each([
  ["words that are no rule", { rules: [{ kind: "DEADLINE" }] }, "INVALID", { field: "rules", reason: "RULE_REFUSED" }],
  ["an unknown kind of document", { instrument: "LETTER" }, "INVALID", { field: "instrument" }],
  ["a protocol of no form", { protocolId: "the first" }, "NOT_FOUND", {}],
])("%s is refused", async (_what, change, code, extensions) => {
  expect((await effectOf(change)).errors).toMatchObject([{ code, extensions }]);
});

test("whoever drafts may ask, an administrator too; staff and other forces may not", async () => {
  expect((await effectOf({}, admin)).errors).toEqual([]);
  const staff = await actor(registers.database, "staffordshire", "staff");
  const cumbria = await actor(registers.database, "cumbria", "monitoring.officer");
  for (const who of [staff, cumbria]) expect((await effectOf({}, who)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
});
