import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { casesSubgraph } from "../subgraph.js";

type Person = Identity & { forceId: string; personId: string };

const friday = "2026-11-20T16:10:00.000Z";
const monday = "2026-11-23T16:00:00.000Z";
const limit = "2026-11-23T16:10:00.000Z";

let now = new Date(monday);
let cases: TestSubgraph;
let staff: Person;
let dpo: Person;
beforeAll(async () => {
  cases = await openSubgraph(casesSubgraph, { clock: { now: () => now } });
  staff = await actor(cases.database, "avon-and-somerset", "staff");
  dpo = await actor(cases.database, "avon-and-somerset", "dpo");
});
afterAll(() => cases[Symbol.asyncDispose]());
beforeEach(() => (now = new Date(monday)));

let keys = 0;
const newKey = () => `breach-${(keys += 1)}`;
const words = "A list of witnesses went to the wrong address.";

const parts = `id version kind matter status viewerPart route { clauseId byFallback recipients { role persons { id } } }
  clocks { kind anchor dueAt dueOn clauseId citation timingVerified target state metAt stoppedAt explanation }
  dataBreach { awareAt peopleAffected dpoToldAt minutesLeftWhenDpoTold minutesLeftByOwnLimit regulatorDecision regulatorToldAt individualsDecision individualsToldAt }`;

interface Seen {
  id: string;
  version: number;
  clocks: { kind: string; state: string }[];
  dataBreach: Record<string, unknown>;
}

async function send(name: string, type: string, input: object, as: Person) {
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${parts} } }`;
  const keyed = { forceId: as.forceId, idempotencyKey: newKey(), ...input };
  const { data, errors } = await cases.execute(document, { input: keyed }, as);
  return { seen: (data as unknown as Record<string, Seen> | null)?.[name], errors };
}

const report = (change: object = {}, as = staff) =>
  send("reportDataBreach", "ReportDataBreachInput", { awareAt: friday, narrative: words, ...change }, as);
const decide = (input: object, as = dpo) => send("decideBreachNotice", "DecideBreachNoticeInput", input, as);
const record = (input: object, as = dpo) => send("recordBreachNotice", "RecordBreachNoticeInput", input, as);

async function look(id: string | undefined, as: Identity) {
  const { data } = await cases.execute(`query ($id: ID!) { case(id: $id) { ${parts} } }`, { id }, as);
  return (data as unknown as { case: Seen | null } | null)?.case;
}

test("AS-3.8b and UK GDPR 33: known on Friday at 16:10 and told on Monday at 16:00, both clocks end on Monday at 16:10 and 10 minutes are left", async () => {
  const { seen, errors } = await report({ peopleAffected: 12 });
  expect(errors).toEqual([]);
  expect(seen).toMatchObject({
    kind: "DATA_BREACH",
    matter: null,
    status: "WITH_RECIPIENT",
    route: { clauseId: "AS-3.8b", byFallback: false, recipients: [{ role: "DPO", persons: [{ id: dpo.personId }] }] },
    dataBreach: {
      awareAt: friday,
      peopleAffected: 12,
      dpoToldAt: monday,
      minutesLeftWhenDpoTold: 10,
      minutesLeftByOwnLimit: 0,
      regulatorDecision: null,
    },
  });
  const common = { anchor: friday, dueAt: limit, dueOn: null, timingVerified: true, target: false };
  expect(seen?.clocks.toSorted((one, other) => one.kind.localeCompare(other.kind))).toEqual([
    {
      ...common,
      kind: "TELL_DPO",
      clauseId: "AS-3.8b",
      citation: null,
      state: "MET",
      metAt: monday,
      stoppedAt: null,
      explanation: [
        expect.stringMatching(
          /within 72 hours of .* \(Friday 20 November 2026 at 16:10\): due Monday 23 November 2026 at 16:10/,
        ),
      ],
    },
    {
      ...common,
      kind: "TELL_REGULATOR",
      clauseId: null,
      citation: "UK GDPR article 33(1)",
      state: "RUNNING",
      metAt: null,
      stoppedAt: null,
      explanation: [expect.stringContaining("UK GDPR article 33(1)")],
    },
  ]);
});

test("over the end of summer time 72 hours stay 72 hours", async () => {
  now = new Date("2026-10-23T15:30:00Z");
  const { seen } = await report({ awareAt: "2026-10-23T16:10:00+01:00" });
  expect(seen?.clocks).toMatchObject([{ dueAt: "2026-10-26T15:10:00.000Z" }, { dueAt: "2026-10-26T15:10:00.000Z" }]);
});

test("a force whose text has no limit of its own runs the clock of the law alone, and sends it to its Data Protection Officer", async () => {
  const { seen, errors } = await report({}, await actor(cases.database, "staffordshire", "staff"));
  expect(errors).toEqual([]);
  const officer = await actor(cases.database, "staffordshire", "dpo");
  expect(seen).toMatchObject({
    route: { clauseId: null, recipients: [{ role: "DPO", persons: [{ id: officer.personId }] }] },
    clocks: [{ kind: "TELL_REGULATOR", dueAt: limit }],
    dataBreach: { minutesLeftByOwnLimit: null, minutesLeftWhenDpoTold: 10 },
  });
});

test.each([
  ["2026-11-23T16:00:01Z", "FUTURE"],
  ["yesterday", undefined],
  ["2026-02-31T10:00:00Z", undefined],
  ["1999-01-01T00:00:00Z", undefined],
])("a breach known at %s is refused at its field, and nothing is stored", async (awareAt, reason) => {
  const count = () => cases.database.query("select id from cases.case_data_breaches");
  const before = (await count()).length;
  const { errors } = await report({ awareAt });
  expect(errors).toMatchObject([{ code: "INVALID", extensions: { field: "awareAt", ...(reason ? { reason } : {}) } }]);
  expect(await count()).toHaveLength(before);
});

test("not to tell the Information Commissioner is on record with reasons and stops the clock; to tell after all lets it run", async () => {
  const { seen } = await report();
  const reasons = "No risk to anybody: the list was encrypted.";
  const no = await decide({
    caseId: seen?.id,
    version: seen?.version,
    whom: "REGULATOR",
    decision: "DO_NOT_TELL",
    reasons,
  });
  expect(no.errors).toEqual([]);
  expect(no.seen).toMatchObject({ dataBreach: { regulatorDecision: "DO_NOT_TELL" } });
  expect(no.seen?.clocks.find(({ kind }) => kind === "TELL_REGULATOR")).toMatchObject({
    state: "STOPPED",
    stoppedAt: monday,
  });
  const read = await cases.execute(
    "query ($id: ID!) { case(id: $id) { dataBreach { reasons { regulator individuals late } } } }",
    { id: seen?.id },
    dpo,
  );
  expect(read.data).toEqual({
    case: { dataBreach: { reasons: { regulator: reasons, individuals: null, late: null } } },
  });
  const yes = await decide({
    caseId: seen?.id,
    version: no.seen?.version,
    whom: "REGULATOR",
    decision: "TELL",
    reasons: "It was not.",
  });
  expect(yes.seen?.clocks.find(({ kind }) => kind === "TELL_REGULATOR")).toMatchObject({
    state: "RUNNING",
    stoppedAt: null,
  });
  const told = await record({ caseId: seen?.id, version: yes.seen?.version, whom: "REGULATOR", toldAt: monday });
  expect(told.seen?.clocks.find(({ kind }) => kind === "TELL_REGULATOR")).toMatchObject({
    state: "MET",
    metAt: monday,
  });
  expect(JSON.stringify(await cases.database.query("select * from cases.audit_entries"))).not.toContain("encrypted");
  const trail = await cases.database.query(
    "select 1 from cases.audit_entries where entity_id = $1 and action = 'readBreachReasons'",
    [seen?.id],
  );
  expect(trail).toHaveLength(1);
});

test("UK GDPR 33: told after the 72 hours without a reason is refused; with one it is on record as late", async () => {
  const { seen } = await report();
  now = new Date("2026-11-24T09:00:00Z");
  expect((await look(seen?.id, dpo))?.clocks.map(({ kind, state }) => [kind, state])).toContainEqual([
    "TELL_REGULATOR",
    "OVERDUE",
  ]);
  const input = { caseId: seen?.id, version: seen?.version, whom: "REGULATOR", toldAt: "2026-11-24T08:30:00Z" };
  expect((await record(input)).errors).toMatchObject([
    { code: "RULE_BROKEN", extensions: { clauseId: "UK GDPR article 33(1)" } },
  ]);
  const told = await record({ ...input, lateReasons: "It was found to be larger." });
  expect(told.errors).toEqual([]);
  expect(told.seen?.clocks.find(({ kind }) => kind === "TELL_REGULATOR")).toMatchObject({ state: "MET_LATE" });
});

test("those whose data it concerns are told by a decision of its own; nobody is told before anybody knew", async () => {
  const { seen } = await report();
  const of = { caseId: seen?.id, version: seen?.version, whom: "INDIVIDUALS" };
  expect((await record({ ...of, toldAt: "2026-11-20T16:09:00Z" })).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "toldAt", reason: "TOO_EARLY" } },
  ]);
  const decided = await decide({ ...of, decision: "TELL", reasons: "A high risk." });
  const told = await record({ ...of, version: decided.seen?.version, toldAt: monday });
  expect(told.seen?.dataBreach).toMatchObject({ individualsDecision: "TELL", individualsToldAt: monday });
  expect((await record({ ...of, version: told.seen?.version, toldAt: monday })).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "whom", reason: "TOLD" } },
  ]);
});

test("of two who decide at once the second is told so; who reported it may not decide, and who has no part finds nothing", async () => {
  const { seen } = await report();
  const input = {
    caseId: seen?.id,
    version: seen?.version,
    whom: "INDIVIDUALS",
    decision: "TELL",
    reasons: "A high risk.",
  };
  const [one, other] = await Promise.all([decide(input), decide(input)]);
  expect([...one.errors, ...other.errors]).toMatchObject([{ code: "CONFLICT" }]);
  expect((await decide(input, staff)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  const officer = await actor(cases.database, "avon-and-somerset", "monitoring.officer");
  const unknown = { ...input, caseId: "0193f8a0-0000-7000-8000-000000000000" };
  const nothing = [{ code: "NOT_FOUND", message: "No such case." }];
  expect((await decide(input, officer)).errors).toMatchObject(nothing);
  expect((await decide(unknown, officer)).errors).toMatchObject(nothing);
  expect(await look(seen?.id, officer)).toBeNull();
  expect(await look(seen?.id, await actor(cases.database, "avon-and-somerset", "force.admin"))).toBeNull();
  expect(await look(seen?.id, await actor(cases.database, "cumbria", "dpo"))).toBeNull();
});

test("what was written stands nowhere in clear: in no table, in no event", async () => {
  const { seen } = await report({ narrative: "Words that occur nowhere else at all." });
  await decide({
    caseId: seen?.id,
    version: seen?.version,
    whom: "REGULATOR",
    decision: "TELL",
    reasons: "Words that occur nowhere else.",
  });
  const tables = await cases.database.query<{ name: string }>(
    "select table_schema || '.' || table_name as name from information_schema.tables where table_schema in ('cases', 'pgboss') and table_type = 'BASE TABLE'",
  );
  for (const { name } of tables)
    expect([
      name,
      await cases.database.query(`select 1 from ${name} t where t::text like '%occur nowhere else%'`),
    ]).toEqual([name, []]);
});

test("with nobody in the office it waits with the chair of the oversight body, the clock of the law runs, and the officer is not said to be told", async () => {
  await cases.database.query(
    "update cases.office_holders set to_day = '2026-11-01' where role = 'DPO' and force_id = $1",
    [staff.forceId],
  );
  const { seen } = await report();
  await cases.database.query("update cases.office_holders set to_day = null where role = 'DPO' and force_id = $1", [
    staff.forceId,
  ]);
  expect(seen).toMatchObject({
    status: "NO_LAWFUL_RECIPIENT",
    dataBreach: { dpoToldAt: null, minutesLeftWhenDpoTold: null },
  });
  expect(seen?.clocks.map(({ state }) => state)).toEqual(["RUNNING", "RUNNING"]);
  const chair = await actor(cases.database, "avon-and-somerset", "panel.chair");
  const told = await record({ caseId: seen?.id, version: seen?.version, whom: "DPO", toldAt: monday }, chair);
  expect(told.seen).toMatchObject({ dataBreach: { minutesLeftWhenDpoTold: 10 } });
});
