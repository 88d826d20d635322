import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { casesSubgraph } from "../subgraph.js";

type Person = Identity & { forceId: string; personId: string };

let cases: TestSubgraph;
const people = {} as Record<"staff" | "pcc" | "chief.executive" | "cfo" | "panel.chair" | "dpo", Person>;
let office: { id: string; personId: string; role: string; from: string };
beforeAll(async () => {
  cases = await openSubgraph(casesSubgraph, { clock: { now: () => new Date("2026-11-21T12:00:00Z") } });
  for (const login of ["staff", "pcc", "chief.executive", "cfo", "panel.chair", "dpo"] as const)
    people[login] = await actor(cases.database, "staffordshire", login);
  const [held] = await cases.database.query<typeof office>(
    `select id, person_id as "personId", role, from_day as "from" from cases.office_holders where force_id = $1 and role = 'HEAD_OF_STAFF'`,
    [people.staff.forceId],
  );
  office = held as typeof office;
});
beforeEach(async () => {
  await tell("appointment.changed", { ...office, to: null });
});
afterAll(() => cases[Symbol.asyncDispose]());

function tell(event: string, data: object): Promise<unknown> {
  return cases.running.receive({ id: uuidv7(), forceId: people.staff.forceId, event, data });
}

const leaves = () => tell("appointment.changed", { ...office, to: "2026-11-20" });

/** Somebody becomes head of staff. Answers how to end that again. */
async function becomes(who: Person, from = "2026-11-21") {
  const appointment = { id: uuidv7(), personId: who.personId, role: "HEAD_OF_STAFF", from };
  await tell("appointment.changed", { ...appointment, to: null });
  return () => tell("appointment.changed", { ...appointment, to: "2026-11-20" });
}

async function raise(): Promise<string> {
  const input = {
    forceId: people.staff.forceId,
    subjectPersonId: people.pcc.personId,
    matter: "DISRESPECT",
    narrative: "I was shouted at in the corridor.",
    directDiscussion: "TRIED",
    idempotencyKey: uuidv7(),
  };
  const query = "mutation ($input: RaiseConcernInput!) { raiseConcern(input: $input) { id } }";
  const { data, errors } = await cases.execute(query, { input }, people.staff);
  expect(errors).toEqual([]);
  return (data as unknown as { raiseConcern: { id: string } }).raiseConcern.id;
}

interface Seen {
  status: string;
  version: number;
  viewerPart: string;
  steps: { kind: string; title: string; clauseId: string | null; versionId: string | null }[];
}
async function look(id: string, as: Person): Promise<Seen | null> {
  const query =
    "query ($id: ID!) { case(id: $id) { status version viewerPart steps { kind title clauseId versionId } } }";
  const { data } = await cases.execute(query, { id }, as);
  return (data as unknown as { case: Seen | null }).case;
}

test("ST-17: the chief executive leaves office: open cases wait with the Panel's chair, and the former holder sees none of them", async () => {
  const id = await raise();
  expect(await look(id, people["chief.executive"])).toMatchObject({ viewerPart: "HANDLER" });
  await leaves();
  expect(await look(id, people["chief.executive"])).toBeNull();
  const waiting = await look(id, people["panel.chair"]);
  expect(waiting).toMatchObject({ status: "NO_LAWFUL_RECIPIENT", viewerPart: "OVERSIGHT", version: 2 });
  expect(waiting?.steps.at(-1)).toMatchObject({ kind: "REROUTED", clauseId: "ST-17", versionId: expect.any(String) });
});

test("the next holder has them from the first day, by a step with its clause; the chair's watch ends", async () => {
  const id = await raise();
  await leaves();
  const end = await becomes(people.dpo);
  const handled = await look(id, people.dpo);
  expect(handled).toMatchObject({ status: "WITH_RECIPIENT", viewerPart: "HANDLER", version: 3 });
  expect(handled?.steps.at(-1)).toMatchObject({
    kind: "REROUTED",
    clauseId: "ST-17",
    title: "Routed anew to: Chief Executive",
  });
  expect(await look(id, people["panel.chair"])).toBeNull();
  expect(await look(id, people.pcc)).toBeNull();
  const readings = await cases.database.query(
    "select action, clause_id from cases.audit_entries where entity_id = $1 and action = 'rerouteCase'",
    [id],
  );
  expect(readings).toEqual([
    { action: "rerouteCase", clause_id: "ST-17" },
    { action: "rerouteCase", clause_id: "ST-17" },
  ]);
  await end();
});

test("told twice, or at night when nothing changed, nothing is done; somebody appointed from a later day waits for that day", async () => {
  const id = await raise();
  await leaves();
  const end = await becomes(people.dpo, "2026-11-22");
  expect(await look(id, people.dpo)).toBeNull();
  const before = await look(id, people["panel.chair"]);
  await leaves();
  await tell("night.came", {});
  expect(await look(id, people["panel.chair"])).toEqual(before);
  await cases.database.query(
    "update cases.office_holders set from_day = '2026-11-21' where role = 'HEAD_OF_STAFF' and from_day = '2026-11-22'",
  );
  await tell("night.came", {});
  expect(await look(id, people.dpo)).toMatchObject({ viewerPart: "HANDLER" });
  await end();
});

test.each([
  ["B3: a relationship recorded", "RELATIONSHIP"],
  ["B3, DC-DEC.1: an interest with the subject declared", "DECLARED_INTEREST"],
])("%s while a case is open ends the handler's part, and its end brings it back", async (_, cause) => {
  const id = await raise();
  const tie = { id: uuidv7(), personId: people["chief.executive"].personId, otherId: people.pcc.personId };
  await tell("conflict.changed", { ...tie, cause, from: null, to: null });
  expect(await look(id, people["chief.executive"])).toBeNull();
  expect(await look(id, people["panel.chair"])).toMatchObject({ status: "NO_LAWFUL_RECIPIENT" });
  await tell("conflict.changed", { ...tie, cause, from: null, to: "2026-11-20" });
  expect(await look(id, people["chief.executive"])).toMatchObject({ viewerPart: "HANDLER" });
  expect(await look(id, people["panel.chair"])).toBeNull();
});

test("who was given a waiting case by hand keeps it when an office changes hands", async () => {
  await leaves();
  const id = await raise();
  const give = "mutation ($input: GiveWaitingCaseInput!) { giveWaitingCase(input: $input) { status } }";
  const to = { caseId: id, personId: people.cfo.personId, reason: "Free of it.", version: 1, idempotencyKey: uuidv7() };
  const { errors } = await cases.execute(
    give,
    { input: { forceId: people.staff.forceId, ...to } },
    people["panel.chair"],
  );
  expect(errors).toEqual([]);
  await tell("night.came", {});
  expect(await look(id, people.cfo)).toMatchObject({ viewerPart: "HANDLER", status: "WITH_RECIPIENT", version: 2 });
});

test("many open cases are routed anew by as many statements as one; a closed case stays as it was", async () => {
  const statementsOf = async () => {
    cases.statements.length = 0;
    await leaves();
    const count = cases.statements.length;
    await tell("appointment.changed", { ...office, to: null });
    return count;
  };
  const first = await raise();
  const ofFew = await statementsOf();
  for (let more = 0; more < 5; more += 1) await raise();
  expect(await statementsOf()).toBe(ofFew);
  await cases.database.query("update cases.cases set status = 'CLOSED', stage = 'CLOSED' where id = $1", [first]);
  const before = await look(first, people["chief.executive"]);
  await leaves();
  expect(await look(first, people["chief.executive"])).toEqual(before);
});

function nameSubject(id: string, who: Person, as: Person, change: object = {}) {
  const query = "mutation ($input: NameSubjectInput!) { nameSubject(input: $input) { id version steps { kind } } }";
  const input = { forceId: as.forceId, caseId: id, personId: who.personId, reason: "Took part.", version: 1 };
  return cases.execute(query, { input: { ...input, idempotencyKey: uuidv7(), ...change } }, as);
}

test("B4: a handler named as a subject has no access from the next request on, before anything else has happened", async () => {
  const id = await raise();
  const chief = people["chief.executive"];
  const { data, errors } = await nameSubject(id, chief, people.staff);
  expect(errors).toEqual([]);
  expect(data).toMatchObject({ nameSubject: { version: 2 } });
  expect(JSON.stringify(data)).toContain("SUBJECT_NAMED");
  expect(await look(id, chief)).toBeNull();
  const list = await cases.execute("{ cases(first: 100) { nodes { id } } }", {}, chief);
  expect(JSON.stringify(list.data)).not.toContain(id);
  const repeated = await nameSubject(id, people.dpo, chief, { version: 2 });
  expect(repeated.errors).toMatchObject([{ code: "NOT_FOUND" }]);
  await tell("routes.stale", {});
  expect(await look(id, people["panel.chair"])).toMatchObject({
    viewerPart: "OVERSIGHT",
    status: "NO_LAWFUL_RECIPIENT",
  });
  const open = await cases.database.query(
    "select 1 from cases.case_parts where case_id = $1 and person_id = $2 and ended_at is null",
    [id, chief.personId],
  );
  expect(open).toEqual([]);
  expect((await nameSubject(id, people.dpo, people["panel.chair"], { version: 3 })).errors).toEqual([]);
});

test("B4: a handler who finds that it is about himself or herself may say so, and sees it no more", async () => {
  const id = await raise();
  const chief = people["chief.executive"];
  const { data, errors } = await nameSubject(id, chief, chief);
  expect({ data, errors }).toEqual({ data: { nameSubject: null }, errors: [] });
  expect(await look(id, chief)).toBeNull();
});

test("nobody without a part names anybody; the one who raised it, whom it is about already, and a stranger are refused", async () => {
  const id = await raise();
  for (const outsider of [people.dpo, people.pcc, people["panel.chair"]])
    expect((await nameSubject(id, people.cfo, outsider)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  for (const who of [people.staff, people.pcc])
    expect((await nameSubject(id, who, people.staff)).errors).toMatchObject([
      { code: "INVALID", extensions: { field: "personId" } },
    ]);
  const stranger = await actor(cases.database, "cumbria", "cfo");
  expect((await nameSubject(id, stranger, people.staff)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect((await nameSubject(id, people.cfo, people.staff, { version: 9 })).errors).toMatchObject([
    { code: "CONFLICT" },
  ]);
  expect((await nameSubject(id, people.cfo, people.staff, { reason: "" })).errors).toMatchObject([{ code: "INVALID" }]);
});
