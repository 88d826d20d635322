import type { Identity } from "@probity/service-kit/identity";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { registersSubgraph } from "../subgraph.js";

let registers: TestSubgraph;
beforeAll(async () => {
  registers = await openSubgraph(registersSubgraph, { clock: { now: () => now } });
});
afterAll(() => registers[Symbol.asyncDispose]());

const noon = new Date("2026-11-20T12:00:00Z");
let now = noon;
let force: string;
let reader: Identity;
beforeEach(() => {
  now = noon;
  force = uuidv7();
  const grants = [{ forceId: force, personId: null, roles: ["READER" as const] }];
  const who = { kind: "system", subject: "client:test", name: "test", graph: "full", origin: "" } as const;
  reader = { ...who, grants, platformRoles: [], purpose: "request", requestId: "test" };
});

const hear = (event: string, data: object) => registers.running.receive({ id: uuidv7(), forceId: force, event, data });

const appointment = (change: object = {}) => {
  const ids = { id: uuidv7(), personId: uuidv7(), officeId: uuidv7() };
  const days = { from: "2026-11-09", to: null, electedOn: "2026-11-05" };
  return { ...ids, role: "ELECTED_HOLDER", kind: "ELECTED", ...days, public: true, ...change };
};

const rule = (change: object = {}) => ({
  id: "test/register",
  kind: "DEADLINE",
  clauseId: "TE-9",
  duty: "REGISTER_OF_INTERESTS",
  subject: "ELECTED_HOLDER",
  anchor: "ELECTION",
  length: 28,
  unit: "CALENDAR_DAYS",
  hardness: "HARD",
  ...change,
});

const rulebook = (rules: object[], change: object = {}) => ({
  versionId: uuidv7(),
  protocolId: uuidv7(),
  protocolTitle: { en: "Test Protocol", cy: "Protocol Prawf" },
  inForceFrom: "2020-01-01",
  inForceTo: null,
  rules: rules.map((one) => ({ clauseRef: uuidv7(), ...("rule" in one ? one : { rule: one }) })),
  ...change,
});

interface Duty {
  dueOn: string;
  title: string;
  viewerCanDeclare: boolean;
  retimings: { before: string; after: string; clauseId: string; reason: string }[];
}

async function duties(): Promise<Duty[]> {
  const { data, errors } = await registers.execute(
    "{ obligations { nodes { dueOn title viewerCanDeclare retimings { before after clauseId reason } } } }",
    {},
    reader,
  );
  expect(errors).toEqual([]);
  return (data as unknown as { obligations: { nodes: Duty[] } }).obligations.nodes;
}

const trail = () =>
  registers.database.query<{ action: string; before: object; after: object; clauseId: string; reason: string }>(
    `select action, before, after, clause_id as "clauseId", reason from registers.audit_entries
     where force_id = $1 and action <> 'openObligation' order by at, id`,
    [force],
  );

test("a rule configured in the version in force re-times what is not yet met, with clause and reason", async () => {
  const told = rulebook([rule()]);
  await hear("rulebook.in-force", told);
  await hear("appointment.changed", appointment());
  expect(await duties()).toMatchObject([{ dueOn: "2026-12-03", retimings: [] }]);
  const configured = { rule: rule({ length: 14 }), clauseRef: told.rules[0]?.clauseRef, from: "2026-11-20", to: null };
  await hear("rulebook.in-force", { ...told, rules: [...told.rules, configured] });
  const reason = "the force's administrator configured its rule from 20 November 2026";
  expect(await duties()).toMatchObject([
    { dueOn: "2026-11-19", retimings: [{ before: "2026-12-03", after: "2026-11-19", clauseId: "TE-9", reason }] },
  ]);
  const [entry, ...others] = await trail();
  expect(others).toEqual([]);
  expect(entry).toMatchObject({ action: "retimeObligation", clauseId: "TE-9", reason });
  expect(entry).toMatchObject({ before: { dueOn: "2026-12-03" }, after: { dueOn: "2026-11-19" } });
});

test("a configuration of a later day changes nothing before it, and one that has ended nothing after it", async () => {
  const told = rulebook([rule()]);
  await hear("rulebook.in-force", told);
  await hear("appointment.changed", appointment());
  for (const days of [
    { from: "2026-11-21", to: null },
    { from: "2026-11-10", to: "2026-11-19" },
  ]) {
    const configured = { rule: rule({ length: 14 }), clauseRef: uuidv7(), ...days };
    await hear("rulebook.in-force", { ...told, rules: [...told.rules, configured] });
    expect(await duties()).toMatchObject([{ dueOn: "2026-12-03", retimings: [] }]);
  }
  expect(await trail()).toEqual([]);
});

test("a configuration of a later day counts from the night in which that day begins", async () => {
  const told = rulebook([rule()]);
  await hear("appointment.changed", appointment());
  const configured = { rule: rule({ length: 14 }), clauseRef: uuidv7(), from: "2026-11-21", to: null };
  await hear("rulebook.in-force", { ...told, rules: [...told.rules, configured] });
  expect(await duties()).toMatchObject([{ dueOn: "2026-12-03", retimings: [] }]);
  now = new Date("2026-11-21T03:00:00Z");
  await hear("night.came", {});
  expect(await duties()).toMatchObject([{ dueOn: "2026-11-19", retimings: [{ before: "2026-12-03" }] }]);
});

test("a duty that was met stays as it was", async () => {
  const told = rulebook([rule()]);
  await hear("rulebook.in-force", told);
  await hear("appointment.changed", appointment());
  await registers.database.query("update registers.obligations set met_on = '2026-11-15' where force_id = $1", [force]);
  await hear("rulebook.in-force", { ...told, rules: rulebook([rule({ length: 14 })]).rules });
  expect(await duties()).toMatchObject([{ dueOn: "2026-12-03", retimings: [] }]);
});

test("a new day of the poll re-times, and says that the day was corrected", async () => {
  const holder = appointment();
  await hear("rulebook.in-force", rulebook([rule()]));
  await hear("appointment.changed", holder);
  await hear("appointment.changed", { ...holder, electedOn: "2026-11-06" });
  expect(await duties()).toMatchObject([
    {
      dueOn: "2026-12-04",
      retimings: [{ before: "2026-12-03", after: "2026-12-04", reason: "the day from which it counts was corrected" }],
    },
  ]);
});

test("duties count from taking office and from an appointment too, whatever they ask for, but only the register's is public", async () => {
  await hear(
    "rulebook.in-force",
    rulebook([
      rule({ id: "test/office", anchor: "TAKING_OFFICE" }),
      rule({ id: "test/vetting", anchor: "APPOINTMENT", duty: "RENEW_VETTING", length: 3, unit: "YEARS" }),
      rule({ id: "test/hours", anchor: "TAKING_OFFICE", duty: "REPORT_CHARGES", length: 72, unit: "HOURS" }),
      rule({ id: "test/other-event", anchor: "CHARGED", duty: "REPORT_CHARGES" }),
      rule({ id: "test/other-role", subject: "DEPUTY" }),
      rule({ id: "test/soon", duty: "ANSWER_ENQUIRIES", length: null, unit: null, hardness: "SOFT", text: "soon" }),
    ]),
  );
  await hear("appointment.changed", appointment());
  expect(await duties()).toMatchObject([
    { dueOn: "2026-12-07", title: "Register of interests" },
    { dueOn: "2029-11-09", title: "Renewal of vetting", viewerCanDeclare: false },
  ]);
  const open = await registers.database.query(
    "select duty, public from registers.obligations where force_id = $1 order by due_on",
    [force],
  );
  expect(open).toEqual([
    { duty: "REGISTER_OF_INTERESTS", public: true },
    { duty: "RENEW_VETTING", public: false },
  ]);
});

test("the duties of somebody whose office is not public are not public either", async () => {
  await hear("rulebook.in-force", rulebook([rule({ subject: "STAFF", anchor: "TAKING_OFFICE" })]));
  await hear("appointment.changed", appointment({ role: "STAFF", electedOn: null, public: false }));
  const open = await registers.database.query("select public from registers.obligations where force_id = $1", [force]);
  expect(open).toEqual([{ public: false }]);
});

test("of two protocols in force each judges by its own rules", async () => {
  await hear("rulebook.in-force", rulebook([rule({ id: "one/register" })]));
  await hear(
    "rulebook.in-force",
    rulebook([rule({ id: "other/register", clauseId: "OT-1", length: 14 })], { inForceFrom: "2024-01-01" }),
  );
  await hear("appointment.changed", appointment());
  expect((await duties()).map(({ dueOn }) => dueOn)).toEqual(["2026-11-19", "2026-12-03"]);
});

test("of two protocols in force the limit of the one that goes before by precedence judges, alone", async () => {
  await hear(
    "rulebook.in-force",
    rulebook([rule({ id: "one/register" })], { instrument: "RELATIONS_PROTOCOL", precedence: null }),
  );
  const code = { inForceFrom: "2024-01-01", instrument: "STAFF_CODE", precedence: ["PROTOCOL", "CODE_OF_CONDUCT"] };
  await hear("rulebook.in-force", rulebook([rule({ id: "other/register", clauseId: "OT-1", length: 14 })], code));
  await hear("appointment.changed", appointment());
  expect((await duties()).map(({ dueOn }) => dueOn)).toEqual(["2026-12-03"]);
});
