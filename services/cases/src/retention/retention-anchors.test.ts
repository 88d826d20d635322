import { randomUUID } from "node:crypto";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { casesSubgraph } from "../subgraph.js";

type Person = Awaited<ReturnType<typeof actor>>;
interface View {
  id: string;
  version: number;
  retention: { deletedOn: string | null } | null;
}

const secret = "Invented.";
const beginning = new Date("2030-03-04T12:00:00Z");
let now = beginning;
let cases: TestSubgraph;
let staff: Person;
let pcc: Person;
let chief: Person;
let admin: Person;
beforeAll(async () => {
  cases = await openSubgraph(casesSubgraph, { clock: { now: () => now } });
  staff = await actor(cases.database, "cumbria", "staff");
  pcc = await actor(cases.database, "cumbria", "pcc");
  chief = await actor(cases.database, "cumbria", "chief.executive");
  admin = await actor(cases.database, "cumbria", "force.admin");
});
afterAll(() => cases[Symbol.asyncDispose]());
beforeEach(() => (now = beginning));

async function change(mutation: string, input: object, as: Person) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const answer = mutation === "setCaseRetention" ? "{ id }" : "{ id version }";
  const { data, errors } = await cases.execute(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) ${answer} }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    as,
  );
  return { errors, now: (data as unknown as Record<string, View> | null)?.[mutation] as View };
}

async function look(id: string, as: Person): Promise<View | null> {
  const asked = "query ($id: ID!) { case(id: $id) { id version retention { deletedOn } } }";
  const { data } = await cases.execute(asked, { id }, as);
  return (data as unknown as { case: View | null }).case;
}

const night = async (on: string) => {
  now = new Date(`${on}T02:00:00Z`);
  await cases.running.receive({ id: randomUUID(), forceId: staff.forceId, event: "night.came", data: {} });
};

/** A breach by the commissioner, decided on one day, said what came of it on the next and closed on the third. */
async function decidedAndClosed(): Promise<View> {
  const raised = {
    matter: "BREACH_BY_OTHERS",
    narrative: secret,
    directDiscussion: "TRIED",
    subjectPersonId: pcc.personId,
  };
  let found = (await change("raiseConcern", { ...raised, forceId: staff.forceId }, staff)).now;
  const [has] = await cases.database.query<{ id: string }>(
    "select person_id as id from cases.case_parts where case_id = $1 and part <> 'COMPLAINANT'",
    [found.id],
  );
  await cases.database.query(
    `insert into cases.case_parts (force_id, case_id, person_id, part) values ($1, $2, $3, 'HANDLER') on conflict do nothing`,
    [chief.forceId, found.id, chief.personId],
  );
  await cases.database.query("update cases.cases set status = 'WITH_RECIPIENT', stage = 'FORMAL' where id = $1", [
    found.id,
  ]);
  expect(has).toBeDefined();
  for (const [day, kind, more] of [
    ["2030-03-04", "CONSULTATION", { party: "CHAIR_OF_OVERSIGHT_BODY" }],
    ["2030-03-04", "DECISION", { finding: "UPHELD", clauses: ["CU-W3"] }],
    ["2030-03-10", "OUTCOME", { outcome: "ACTION_TAKEN" }],
    ["2030-03-20", "CLOSED", {}],
  ] as const) {
    now = new Date(`${day}T12:00:00Z`);
    const step = { forceId: chief.forceId, caseId: found.id, version: found.version, kind, note: secret, ...more };
    const { errors, now: after } = await change("recordCaseStep", step, chief);
    expect([kind, errors]).toEqual([kind, []]);
    found = after;
  }
  return found;
}

test.each([
  ["CLOSING", "2032-03-20"],
  ["DECISION", "2032-03-04"],
  ["OUTCOME", "2032-03-10"],
  ["END_OF_OFFICE", null],
])("a period counts from what its rule names: %s", async (countsFrom, deletedOn) => {
  const { id } = await decidedAndClosed();
  const kind = "BREACH_BY_OFFICE_HOLDER";
  await cases.database.query("delete from cases.retention_periods where kind = $1", [kind]);
  const set = {
    forceId: admin.forceId,
    kind,
    months: 24,
    from: "2030-05-01",
    countsFrom,
    source: "Policy 7 (invented)",
  };
  expect((await change("setCaseRetention", set, admin)).errors).toEqual([]);
  expect((await look(id, chief))?.retention).toMatchObject({ deletedOn });
  if (deletedOn) return;
  // Kept while the commissioner holds office, and for the period after it is left.
  await cases.database.query("update cases.office_holders set to_day = '2030-05-09' where person_id = $1", [
    pcc.personId,
  ]);
  expect((await look(id, chief))?.retention).toMatchObject({ deletedOn: "2032-05-09" });
  for (const day of ["2032-04-11", "2032-05-02", "2032-05-09"]) await night(day);
  const left = "select months, counts_from from cases.case_tombstones where id = $1";
  expect(await cases.database.query(left, [id])).toEqual([{ months: 24, counts_from: "END_OF_OFFICE" }]);
});

test("a period counts from nothing that cases of the kind never have", async () => {
  const set = { forceId: admin.forceId, kind: "ADVICE", months: 24, from: "2030-05-01" };
  for (const countsFrom of ["DECISION", "END_OF_OFFICE"])
    expect((await change("setCaseRetention", { ...set, countsFrom }, admin)).errors).toMatchObject([
      { code: "INVALID", extensions: { field: "countsFrom" } },
    ]);
  expect((await change("setCaseRetention", { ...set, source: "x".repeat(501) }, admin)).errors).toMatchObject([
    { extensions: { field: "source" } },
  ]);
});
