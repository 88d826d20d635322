import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { casesSubgraph } from "../subgraph.js";

type Person = Identity & { forceId: string; personId: string };
interface Step {
  kind: string;
  title: string;
  clauseId: string | null;
  versionId: string | null;
  note: string | null;
  finding: string | null;
  clauses: string[];
}
interface Action {
  kind: string;
  permitted: boolean;
  clauseId: string | null;
  reason: string | null;
  welsh: string | null;
}
interface View {
  id: string;
  version: number;
  stage: string;
  status: string;
  outcome: string | null;
  steps: Step[];
  actions: Action[];
}

const words = "planted-51c2: said in confidence.";
let cases: TestSubgraph;
let staff: Person;
let pcc: Person;
let chief: Person;
let panel: Person;
beforeAll(async () => {
  cases = await openSubgraph(casesSubgraph, { clock: { now: () => new Date("2026-11-21T12:00:00Z") } });
  staff = await actor(cases.database, "cumbria", "staff");
  pcc = await actor(cases.database, "cumbria", "pcc");
  chief = await actor(cases.database, "cumbria", "chief.executive");
  panel = await actor(cases.database, "cumbria", "panel.chair");
});
afterAll(() => cases[Symbol.asyncDispose]());

const view = `id version stage status outcome steps { kind title clauseId versionId note finding clauses }
  actions { kind permitted clauseId reason welsh: reason(language: CY) }`;
let keys = 0;
const newKey = () => `case-stage-${(keys += 1)}`;

async function raise(matter = "DECISION_ON_OUTCOME", as = staff): Promise<View> {
  const input = { forceId: as.forceId, subjectPersonId: pcc.personId, matter, narrative: "Invented." };
  const { data, errors } = await cases.execute(
    `mutation ($input: RaiseConcernInput!) { raiseConcern(input: $input) { ${view} } }`,
    { input: { ...input, directDiscussion: "TRIED", idempotencyKey: newKey() } },
    as,
  );
  expect(errors).toEqual([]);
  return (data as unknown as { raiseConcern: View }).raiseConcern;
}

async function look(id: string, as: Identity): Promise<View | null> {
  const { data } = await cases.execute(`query ($id: ID!) { case(id: $id) { ${view} } }`, { id }, as);
  return (data as unknown as { case: View | null }).case;
}

async function record(of: Pick<View, "id" | "version">, kind: string, more: object = {}, as: Person = chief) {
  const input = { forceId: as.forceId, caseId: of.id, version: of.version, kind, note: words, ...more };
  const { data, errors } = await cases.execute(
    `mutation ($input: RecordCaseStepInput!) { recordCaseStep(input: $input) { ${view} } }`,
    { input: { idempotencyKey: newKey(), ...input } },
    as,
  );
  return { now: (data as unknown as { recordCaseStep: View } | null)?.recordCaseStep as View, errors };
}

async function through(of: View, ...taken: [string, object?, Person?][]): Promise<View> {
  let now = of;
  for (const [kind, more, as] of taken) {
    const step = await record(now, kind, more, as);
    expect([kind, step.errors]).toEqual([kind, []]);
    now = step.now;
  }
  return now;
}

const upheld = { finding: "UPHELD", clauses: ["CU-W3"] };
const chair = { party: "CHAIR_OF_OVERSIGHT_BODY" };

test("worked case 5, CU-W3: no decision on an upheld grievance before the committee's chair was consulted", async () => {
  const formal = await through(await raise(), ["FORMAL_STAGE"]);
  const { errors } = await record(formal, "DECISION", upheld);
  expect(errors).toMatchObject([{ code: "RULE_BROKEN", extensions: { clauseId: "CU-W3" } }]);
  const waits = formal.actions.find(({ kind }) => kind === "DECISION");
  expect(waits).toMatchObject({ permitted: false, clauseId: "CU-W3", welsh: expect.stringContaining("Ymgynghorwch") });
  const decided = await through(formal, ["CONSULTATION", chair], ["DECISION", upheld]);
  expect(decided).toMatchObject({ stage: "DECIDED", version: formal.version + 2 });
  expect(decided.steps.slice(-2)).toMatchObject([
    { kind: "CONSULTATION", clauseId: "CU-W3", versionId: expect.any(String), note: words },
    { kind: "DECISION", clauseId: "CU-W3", finding: "UPHELD", clauses: ["CU-W3"], versionId: expect.any(String) },
  ]);
});

test("from the first step to the last and back: outcome, closing, opening again", async () => {
  const decided = await through(
    await raise(),
    ["DISCUSSION", { discussion: "IMPRACTICAL" }],
    ["INFORMAL_RESOLUTION"],
    ["FORMAL_STAGE"],
    ["CONSULTATION", chair],
    ["DECISION", upheld],
  );
  expect(decided.steps.map(({ title }) => title)).toContain("Direct discussion impractical");
  expect((await record(decided, "CLOSED")).errors).toMatchObject([{ code: "INVALID", extensions: { field: "kind" } }]);
  const closed = await through(decided, ["OUTCOME", { outcome: "ACTION_TAKEN" }], ["CLOSED"]);
  expect(closed).toMatchObject({ stage: "CLOSED", status: "CLOSED", outcome: "ACTION_TAKEN" });
  expect(closed.actions.filter(({ permitted }) => permitted).map(({ kind }) => kind)).toEqual(["REVIEW", "REOPENED"]);
  const again = await through(closed, ["REOPENED"]);
  expect(again).toMatchObject({ stage: "FORMAL", status: "WITH_RECIPIENT", outcome: null });
  // What was consulted before does not count for what is decided anew.
  expect((await record(again, "DECISION", upheld)).errors).toMatchObject([{ code: "RULE_BROKEN" }]);
});

test("a referral waits for its acknowledgement before anything comes of it", async () => {
  const referred = await through(await raise(), ["REFERRAL", chair]);
  expect(referred.steps.at(-1)?.title).toMatch(/^Referred: .*Chair/);
  expect((await record(referred, "OUTCOME", { outcome: "HANDLED_ELSEWHERE" })).errors).toMatchObject([
    { code: "INVALID" },
  ]);
  expect((await record(referred, "REFERRAL_ACKNOWLEDGED")).errors).toMatchObject([{ code: "INVALID" }]);
  expect((await record(referred, "OUTCOME", { outcome: "NO_ACTION" }, panel)).errors).toMatchObject([
    { message: "Acknowledge the referral first." },
  ]);
  const closed = await through(
    referred,
    ["REFERRAL_ACKNOWLEDGED", {}, panel],
    ["OUTCOME", { outcome: "HANDLED_ELSEWHERE" }, panel],
    ["CLOSED", {}, panel],
  );
  expect(closed.stage).toBe("CLOSED");
});

test("those to whom it was referred see it from then on; who referred it sees it no more once it is acknowledged", async () => {
  const raised = await raise();
  expect(await look(raised.id, panel)).toBeNull();
  const referred = await through(raised, ["REFERRAL", chair]);
  expect(await look(raised.id, panel)).toMatchObject({ stage: "REFERRED" });
  const taken = await through(referred, ["REFERRAL_ACKNOWLEDGED", {}, panel]);
  expect(await look(raised.id, chief)).toBeNull();
  expect((await record(taken, "NOTE")).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect(await look(raised.id, pcc)).toBeNull();
  expect(await look(raised.id, staff)).toMatchObject({ stage: "REFERRED" });
});

test("where a clause says so, who referred it goes on handling it; without a clause that is not recorded", async () => {
  const raised = await raise();
  const stays = { ...chair, senderStays: true };
  expect((await record(raised, "REFERRAL", stays)).errors).toMatchObject([{ extensions: { field: "clauses" } }]);
  const now = await through(
    raised,
    ["REFERRAL", { ...stays, clauses: ["CU-W5"] }],
    ["REFERRAL_ACKNOWLEDGED", {}, panel],
  );
  expect(now.steps.at(-2)).toMatchObject({ kind: "REFERRAL", clauseId: "CU-W5" });
  expect(await look(raised.id, chief)).toMatchObject({ stage: "REFERRED" });
});

test("taken back before anybody acknowledged it, it leaves those to whom it was referred", async () => {
  const back = await through(await raise(), ["REFERRAL", chair], ["FORMAL_STAGE"]);
  expect(back.stage).toBe("FORMAL");
  expect(await look(back.id, panel)).toBeNull();
});

test("an office that nobody has held since a day receives no referral, and that is said in words", async () => {
  const raised = await raise();
  await cases.database.query(
    "insert into cases.office_holders (force_id, person_id, role, from_day, to_day, told_by) values ($1, $2, 'HR', '2020-01-01', '2023-03-31', uuidv7())",
    [staff.forceId, staff.personId],
  );
  const { errors } = await record(raised, "REFERRAL", { party: "HR" });
  expect(errors).toMatchObject([{ code: "INVALID", extensions: { field: "party" } }]);
  expect(errors[0]?.message).toContain("since 31 March 2023");
});

test.each([
  ["note", "NOTE", { note: " " }],
  ["discussion", "DISCUSSION", { discussion: "NOT_TRIED" }],
  ["party", "CONSULTATION", {}],
  ["party", "REFERRAL", { party: "VETTING_UNIT" }],
  ["party", "REFERRAL", { party: "ELECTED_HOLDER" }],
  ["kind", "RAISED", {}],
])("%s is asked for where %s cannot do with %j", async (field, kind, more) => {
  const raised = await raise();
  const { errors } = await record(raised, kind, more);
  expect(errors).toMatchObject([{ code: "INVALID", extensions: { field } }]);
  expect(await look(raised.id, chief)).toMatchObject({ version: raised.version });
});

test("a decision names what it finds and by which clauses", async () => {
  const ready = await through(await raise(), ["FORMAL_STAGE"], ["CONSULTATION", chair]);
  const fields = async (more: object) =>
    (await record(ready, "DECISION", more)).errors.map(({ extensions }) => extensions?.["field"]);
  expect(await fields({ clauses: ["CU-W3"] })).toEqual(["finding"]);
  expect(await fields({ finding: "UPHELD" })).toEqual(["clauses"]);
  expect(await fields({ finding: "UPHELD", clauses: ["Robert'); drop"] })).toEqual(["clauses"]);
});

test("of two handlers' decisions at once one counts, and the other is told", async () => {
  const ready = await through(await raise(), ["FORMAL_STAGE"], ["CONSULTATION", chair]);
  const both = await Promise.all([record(ready, "DECISION", upheld), record(ready, "DECISION", upheld)]);
  expect(both.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(["CONFLICT"]);
  const now = await look(ready.id, chief);
  expect(now?.steps.filter(({ kind }) => kind === "DECISION")).toHaveLength(1);
});

test("asked again with the same key it is recorded once", async () => {
  const raised = await raise();
  const same = { idempotencyKey: newKey() };
  const [first, second] = [await record(raised, "NOTE", same), await record(raised, "NOTE", same)];
  expect([first.errors, second.errors]).toEqual([[], []]);
  expect(second.now.steps.filter(({ kind }) => kind === "NOTE")).toHaveLength(1);
});

test("whoever raised it sees how far it is, and no word of those who handle it; the commissioner sees nothing", async () => {
  const raised = await raise();
  const now = await through(raised, ["NOTE"], ["FORMAL_STAGE"], ["CONSULTATION", chair], ["DECISION", upheld]);
  const seen = await look(raised.id, staff);
  expect(seen).toMatchObject({ stage: "DECIDED", outcome: null });
  expect(seen?.steps.map(({ kind }) => kind)).not.toContain("NOTE");
  for (const { note, finding, clauses } of seen?.steps ?? [])
    expect([note, finding, clauses]).toEqual([null, null, []]);
  expect(seen?.actions.filter(({ permitted }) => permitted).map(({ kind }) => kind)).toEqual(["REVIEW"]);
  expect(seen?.actions[0]?.reason).toContain("Only those who handle");
  const { errors } = await record(now, "NOTE", {}, staff);
  expect(errors.map(({ code }) => code)).toEqual(["NOT_ALLOWED"]);
  const subject = await record(now, "NOTE", {}, pcc);
  const stranger = await record({ ...now, id: "0193f8a0-0000-7000-8000-000000000000" }, "NOTE", {}, pcc);
  expect([subject.errors, stranger.errors].map(([error]) => [error?.code, error?.message])).toEqual([
    ["NOT_FOUND", "No such case."],
    ["NOT_FOUND", "No such case."],
  ]);
});

test("what handlers write stands in no table in clear; each reading of it is in the trail", async () => {
  const raised = await through(await raise(), ["NOTE"]);
  for (const table of ["case_steps", "audit_entries", "idempotency_keys"]) {
    // Bytes are shown as hexadecimal digits.
    const found = await cases.database.query(
      `select 1 from cases.${table} t where t::text like '%planted-51c2%' or t::text like '%' || encode('planted-51c2', 'hex') || '%'`,
    );
    expect([table, found]).toEqual([table, []]);
  }
  const readings = async () =>
    (
      await cases.database.query("select 1 from cases.audit_entries where action = 'readNotes' and entity_id = $1", [
        raised.id,
      ])
    ).length;
  const before = await readings();
  expect((await look(raised.id, chief))?.steps.at(-1)?.note).toBe(words);
  expect(await readings()).toBe(before + 1);
  await look(raised.id, staff);
  expect(await readings()).toBe(before + 1);
});
