import { randomUUID } from "node:crypto";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { casesSubgraph } from "../subgraph.js";

type Person = Awaited<ReturnType<typeof actor>>;
interface HandOver {
  cases: { obstacle: string | null; case: { id: string; version: number } }[];
  receivers: { id: string }[];
}

const reason = "planted-9e21: I leave on Friday.";
let cases: TestSubgraph;
let staff: Person;
let pcc: Person;
let chief: Person;
let officer: Person;
let registrar: Person;
beforeAll(async () => {
  cases = await openSubgraph(casesSubgraph, { clock: { now: () => new Date("2026-12-04T10:00:00Z") } });
  const as = (login: string) => actor(cases.database, "staffordshire", login);
  [staff, pcc, chief] = [await as("staff"), await as("pcc"), await as("chief.executive")];
  [officer, registrar] = [await as("monitoring.officer"), await as("registrar")];
});
afterAll(() => cases[Symbol.asyncDispose]());

async function ask<Data>(query: string, variables: object, as: Person) {
  const { data, errors } = await cases.execute(query, { ...variables }, as);
  return { data: data as unknown as Data | null, errors };
}

/** A concern that the chief executive handles. */
async function raise(about: Person, by = staff): Promise<string> {
  const input = {
    forceId: by.forceId,
    subjectPersonId: about.personId,
    matter: "DISRESPECT",
    narrative: "Shouted at me.",
    directDiscussion: "IMPRACTICAL",
    idempotencyKey: randomUUID(),
  };
  const raising = "mutation ($input: RaiseConcernInput!) { raiseConcern(input: $input) { id } }";
  const { data, errors } = await ask<{ raiseConcern: { id: string } }>(raising, { input }, by);
  expect(errors).toEqual([]);
  return data?.raiseConcern.id ?? "";
}

const parts = "cases { obstacle case { id version } } receivers { id }";

async function look(as: Person, to: Person | null = null, one: string | null = null) {
  const asking = `query ($force: ID!, $case: ID, $to: ID) { handOver(force: $force, case: $case, to: $to) { ${parts} } }`;
  const { data, errors } = await ask<{ handOver: HandOver }>(
    asking,
    { force: as.forceId, case: one, to: to?.personId ?? null },
    as,
  );
  return { seen: data?.handOver, errors };
}

async function handOver(as: Person, to: Person, more: object = {}) {
  const input = { forceId: as.forceId, personId: to.personId, reason, idempotencyKey: randomUUID(), ...more };
  const asking = `mutation ($input: HandOverCasesInput!) { handOverCases(input: $input) { ${parts} } }`;
  const { data, errors } = await ask<{ handOverCases: HandOver }>(asking, { input }, as);
  return { left: data?.handOverCases.cases.map((one) => [one.case.id, one.obstacle]), errors };
}

async function sees(as: Person, id: string): Promise<boolean> {
  const { data } = await ask<{ case: object | null }>("query ($id: ID!) { case(id: $id) { id } }", { id }, as);
  return data?.case !== null;
}

async function handlers(id: string): Promise<string[]> {
  const open =
    "select person_id as id from cases.case_parts where case_id = $1 and part = 'HANDLER' and ended_at is null";
  return (await cases.database.query<{ id: string }>(open, [id])).map((row) => row.id);
}

const versionOf = async (id: string) =>
  (await cases.database.query<{ version: number }>("select version from cases.cases where id = $1", [id]))[0]?.version;

let first = "";

test("the chief executive hands one case over: the officer sees it with the reason, and the chief executive no more", async () => {
  first = await raise(pcc);
  expect(await handlers(first)).toEqual([chief.personId]);
  const { seen } = await look(chief, officer, first);
  expect(seen?.cases).toMatchObject([{ obstacle: null, case: { id: first } }]);
  expect(seen?.receivers.map(({ id }) => id)).toContain(officer.personId);
  expect(seen?.receivers.map(({ id }) => id)).not.toContain(chief.personId);
  const { left, errors } = await handOver(chief, officer, { caseId: first, version: seen?.cases[0]?.case.version });
  expect([left, errors]).toEqual([[], []]);
  expect(await handlers(first)).toEqual([officer.personId]);
  expect([await sees(chief, first), await sees(officer, first), await sees(pcc, first)]).toEqual([false, true, false]);
  const steps = "query ($id: ID!) { case(id: $id) { steps { kind title(language: CY) note } } }";
  const { data } = await ask<{ case: { steps: object[] } }>(steps, { id: first }, officer);
  expect(data?.case.steps).toContainEqual({
    kind: "HANDED_OVER",
    title: "Trosglwyddwyd i drinydd arall",
    note: reason,
  });
});

test("who the office is routes nothing back: at night the case stays with whoever it was handed to", async () => {
  await cases.running.receive({ id: uuidv7(), forceId: staff.forceId, event: "night.came", data: {} });
  expect(await handlers(first)).toEqual([officer.personId]);
});

test("with nothing left on a leaver: a case that was handed to somebody who is gone goes back to whom the text names", async () => {
  const night = () => cases.running.receive({ id: uuidv7(), forceId: staff.forceId, event: "night.came", data: {} });
  const until = (day: string | null) =>
    cases.database.query("update cases.office_holders set to_day = $3 where force_id = $1 and person_id = $2", [
      staff.forceId,
      officer.personId,
      day,
    ]);
  const one = await raise(pcc);
  await handOver(chief, officer, { caseId: one, version: await versionOf(one) });
  await until("2026-12-03");
  await night();
  expect(await handlers(one)).toEqual([chief.personId]);
  expect([await sees(officer, one), await sees(chief, one)]).toEqual([false, true]);
  await until(null);
  await handOver(chief, officer, { caseId: first, version: await versionOf(first) });
});

test("it is in the trail with both, both are told of no case, and no word of the reason is in clear", async () => {
  const trail = "select before, after from cases.audit_entries where action = 'handOverCase' and entity_id = $1";
  expect(await cases.database.query(trail, [first])).toEqual([
    { before: { handler: chief.personId }, after: { handler: officer.personId } },
    { before: { handler: chief.personId }, after: { handler: officer.personId } },
  ]);
  const told = await cases.database.query<{ data: { data: object } }>(
    "select data from pgboss.job where data::text like '%cases.handed-over%' or name like '%handed-over%'",
  );
  for (const job of told) {
    expect(JSON.stringify(job)).not.toContain(first);
    expect(JSON.stringify(job)).not.toContain("planted-9e21");
  }
  for (const table of ["case_steps", "audit_entries", "idempotency_keys", "cases"])
    expect(await cases.database.query(`select 1 from cases.${table} t where t::text like '%planted-9e21%'`)).toEqual(
      [],
    );
});

test("all at once: those go that the receiver may have; whoever it is about or raised it, or is tied, gets none of theirs", async () => {
  const plain = await raise(pcc);
  const aboutOfficer = await raise(pcc);
  const byOfficer = await raise(pcc, officer);
  const tied = await raise(pcc);
  const also = "update cases.cases set further_subjects = array[$2::uuid] where id = $1";
  await cases.database.query(also, [aboutOfficer, officer.personId]);
  await cases.database.query(also, [tied, registrar.personId]);
  await cases.database.query(
    `insert into cases.person_conflicts (force_id, person_id, other_id, cause, told_by) values ($1, $2, $3, 'RELATIONSHIP', uuidv7())`,
    [staff.forceId, officer.personId, registrar.personId],
  );
  const referred = await raise(pcc);
  await cases.database.query("update cases.cases set held_by = 'REFERRAL' where id = $1", [referred]);
  const obstacles = new Map((await look(chief, officer)).seen?.cases.map((one) => [one.case.id, one.obstacle]));
  const expected: [string, string | null][] = [
    [aboutOfficer, "SUBJECT"],
    [byOfficer, "COMPLAINANT"],
    [tied, "TIE"],
    [referred, "BY_OFFICE"],
  ];
  for (const [id, obstacle] of [...expected, [plain, null] as const]) expect(obstacles.get(id)).toBe(obstacle);
  for (const [caseId, obstacle] of expected.filter(([id]) => obstacles.has(id))) {
    const { errors } = await handOver(chief, officer, { caseId, version: await versionOf(caseId) });
    expect([obstacle, errors]).toMatchObject([obstacle, [{ code: "RULE_BROKEN" }]]);
  }
  const { left } = await handOver(chief, officer);
  expect(new Map(left as [string, string | null][])).toEqual(new Map(expected));
  expect(await handlers(plain)).toEqual([officer.personId]);
  for (const [id] of expected) expect(await handlers(id)).toEqual([chief.personId]);
});

test("bad input: another version, oneself, somebody who handles nothing, no reason, a case of somebody else, an administrator", async () => {
  const one = await raise(pcc);
  const version = await versionOf(one);
  const of = { caseId: one, version };
  expect((await handOver(chief, officer, { ...of, version: 99 })).errors).toMatchObject([{ code: "CONFLICT" }]);
  for (const to of [chief, staff])
    expect((await handOver(chief, to, of)).errors).toMatchObject([
      { code: "INVALID", extensions: { field: "personId" } },
    ]);
  expect((await handOver(chief, officer, { ...of, reason: " " })).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "reason" } },
  ]);
  expect((await handOver(registrar, officer, of)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect((await handOver(registrar, officer)).errors).toMatchObject([{ code: "INVALID" }]);
  const admin = await actor(cases.database, "staffordshire", "force.admin");
  expect((await handOver(admin, officer, of)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  expect((await look(admin)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  const stranger = await actor(cases.database, "cumbria", "monitoring.officer");
  expect((await handOver(stranger, officer, { ...of, forceId: chief.forceId })).errors).toMatchObject([
    { code: "NOT_ALLOWED" },
  ]);
  expect(await handlers(one)).toEqual([chief.personId]);
});

test("the same request twice hands over once; many cases are listed by as many statements as one", async () => {
  const [one, again] = [await raise(pcc), randomUUID()];
  const of = { caseId: one, version: await versionOf(one), idempotencyKey: again };
  await handOver(chief, officer, of);
  expect((await handOver(chief, officer, of)).errors).toEqual([]);
  const steps = "select 1 from cases.case_steps where case_id = $1 and kind = 'HANDED_OVER'";
  expect(await cases.database.query(steps, [one])).toHaveLength(1);
  const counted = async (only: string | null) => {
    await cases.settled();
    cases.statements.length = 0;
    await look(chief, officer, only);
    return cases.statements.length;
  };
  const [held] = (await look(chief)).seen?.cases ?? [];
  expect(await counted(null)).toBe(await counted(held?.case.id ?? null));
});
