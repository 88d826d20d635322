import type { Identity } from "@probity/service-kit/identity";
import { permissions } from "@probity/service-kit/permissions";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { casesSubgraph } from "../subgraph.js";

type Person = Identity & { forceId: string; personId: string };

let cases: TestSubgraph;
let [staff, pcc, chief, officer, chair, dpo, admin] = [] as unknown as Person[] & { 0: Person };
beforeAll(async () => {
  cases = await openSubgraph(casesSubgraph, { clock: { now: () => new Date("2026-11-21T12:00:00Z") } });
  const logins = ["staff", "pcc", "chief.executive", "monitoring.officer", "panel.chair", "dpo", "force.admin"];
  [staff, pcc, chief, officer, chair, dpo, admin] = (await Promise.all(
    logins.map((login) => actor(cases.database, "staffordshire", login)),
  )) as [Person, ...Person[]];
  await conflict(chief as Person, pcc as Person);
});
afterAll(() => cases[Symbol.asyncDispose]());

/** As the people subgraph tells it when the chief executive records a relationship. */
function conflict(one: Person, other: Person, change: object = {}): Promise<unknown> {
  const days = { from: null, to: null, ...change };
  const data = { id: uuidv7(), personId: one.personId, otherId: other.personId, cause: "RELATIONSHIP", ...days };
  return cases.running.receive({ id: uuidv7(), forceId: one.forceId, event: "conflict.changed", data });
}

async function ask<Data>(query: string, variables: object, as: Identity | undefined) {
  const { data, errors } = await cases.execute(query, { ...variables }, as);
  return { data: data as unknown as Data | null, errors };
}

interface Route {
  status: string;
  clauseId: string | null;
  recipients: { role: string }[];
  passedOver: { role: string; reason: string; cause: string | null }[];
  explanation: string[];
}
const routeParts = "status clauseId recipients { role } passedOver { role reason cause } explanation";

async function raise(about: Person = pcc as Person) {
  const input = {
    forceId: about.forceId,
    subjectPersonId: about.personId,
    matter: "DISRESPECT",
    narrative: "I was shouted at in the corridor.",
    directDiscussion: "TRIED",
    idempotencyKey: uuidv7(),
  };
  const query = `mutation ($input: RaiseConcernInput!) { raiseConcern(input: $input) { id status version route { ${routeParts} } } }`;
  const { data, errors } = await ask<{ raiseConcern: { id: string; status: string; version: number; route: Route } }>(
    query,
    { input },
    staff,
  );
  expect(errors).toEqual([]);
  return (data as NonNullable<typeof data>).raiseConcern;
}

async function waiting(as: Person | undefined) {
  const query = `query ($force: ID!) { waitingCases(force: $force, first: 100) { totalCount nodes { id viewerPart route { ${routeParts} } } } }`;
  const { data, errors } = await ask<{
    waitingCases: { totalCount: number; nodes: { id: string; viewerPart: string; route: Route }[] };
  }>(query, { force: staff?.forceId }, as);
  return { queue: data?.waitingCases, codes: errors.map(({ code }) => code) };
}

async function give(id: string, to: Person | undefined, as: Person | undefined, change: object = {}) {
  const input = {
    forceId: staff?.forceId,
    caseId: id,
    personId: to?.personId,
    reason: "Nobody else is free.",
    version: 1,
    idempotencyKey: uuidv7(),
    ...change,
  };
  const query = `mutation ($input: GiveWaitingCaseInput!) { giveWaitingCase(input: $input) { id status version steps { kind title reason } } }`;
  return ask<{ giveWaitingCase: { status: string; version: number; steps: { kind: string }[] } }>(query, { input }, as);
}

const generic = "he or she may not take part in this matter";

test("ST-17: the chief executive who recorded a relationship to the PCC is passed over; the staff member learns that, and not why", async () => {
  const { status, route } = await raise();
  expect(status).toBe("NO_LAWFUL_RECIPIENT");
  expect(route).toMatchObject({ status: "NO_LAWFUL_RECIPIENT", clauseId: "ST-17", recipients: [] });
  expect(route.passedOver).toEqual([{ role: "HEAD_OF_STAFF", reason: generic, cause: null }]);
  expect(JSON.stringify(route)).not.toMatch(/relationship/i);
  const preview = `query ($input: RoutePreviewInput!) { routePreview(input: $input) { ${routeParts} } }`;
  const input = {
    forceId: staff?.forceId,
    subjectPersonId: pcc?.personId,
    matter: "DISRESPECT",
    directDiscussion: "TRIED",
  };
  const { data } = await ask<{ routePreview: Route }>(preview, { input }, staff);
  expect(data?.routePreview).toEqual(route);
});

test("the chair of the Panel sees it wait, with the kind of reason, and nobody else has a queue", async () => {
  const { id } = await raise();
  const { queue } = await waiting(chair);
  const found = queue?.nodes.find((one) => one.id === id);
  expect(found).toMatchObject({
    viewerPart: "OVERSIGHT",
    route: { passedOver: [{ role: "HEAD_OF_STAFF", cause: "RELATIONSHIP" }] },
  });
  for (const other of [pcc, chief, officer, dpo])
    expect(await waiting(other)).toEqual({ queue: { totalCount: 0, nodes: [] }, codes: [] });
  expect((await waiting(admin)).codes).toEqual(["NOT_ALLOWED"]);
  const cumbria = await actor(cases.database, "cumbria", "panel.chair");
  expect((await waiting(cumbria)).queue).toEqual({ totalCount: 0, nodes: [] });
});

test("ten cases that wait are listed by as many statements as one", async () => {
  for (let n = 0; n < 10; n += 1) await raise();
  const statementsFor = async (first: number) => {
    const query = `query ($force: ID!, $first: Int!) { waitingCases(force: $force, first: $first) { nodes { id subject { id } route { ${routeParts} } } } }`;
    cases.statements.length = 0;
    const { data } = await ask<{ waitingCases: { nodes: object[] } }>(query, { force: staff?.forceId, first }, chair);
    return { statements: cases.statements.length, rows: data?.waitingCases.nodes.length };
  };
  const { statements, rows } = await statementsFor(1);
  expect(rows).toBe(1);
  expect(await statementsFor(10)).toEqual({ statements, rows: 10 });
});

test("the chair gives it to the monitoring officer, who alone then handles it; the step says so and the reason is sealed", async () => {
  const { id } = await raise();
  const candidates = `query ($id: ID!) { mayTakeCase(id: $id) { id } }`;
  const { data } = await ask<{ mayTakeCase: { id: string }[] }>(candidates, { id }, chair);
  const ids = data?.mayTakeCase.map((one) => one.id);
  expect(ids).toContain(officer?.personId);
  for (const concerned of [pcc, chief, staff]) expect(ids).not.toContain(concerned?.personId);
  expect((await ask<{ mayTakeCase: object[] }>(candidates, { id }, officer)).data?.mayTakeCase).toEqual([]);
  const { data: given, errors } = await give(id, officer, chair);
  expect(errors).toEqual([]);
  expect(given?.giveWaitingCase).toMatchObject({ status: "WITH_RECIPIENT", version: 2 });
  expect(given?.giveWaitingCase.steps.at(-1)).toMatchObject({ kind: "HANDED_OVER" });
  const look = "query ($id: ID!) { case(id: $id) { viewerPart narrative } }";
  expect((await ask(look, { id }, officer)).data).toMatchObject({
    case: { viewerPart: "HANDLER", narrative: "I was shouted at in the corridor." },
  });
  for (const other of [pcc, chief, dpo]) expect((await ask(look, { id }, other)).data).toEqual({ case: null });
  expect(await give(id, dpo, chair)).toMatchObject({ errors: [{ code: "CONFLICT" }] });
  const kept = await cases.database.query("select reason, sealed_note from cases.case_steps where case_id = $1", [id]);
  expect(JSON.stringify(kept)).not.toContain("Nobody else is free");
});

test("nobody concerned is given it: not whoever is conflicted, raised it or is its subject; nor by anybody but who watches", async () => {
  const { id } = await raise();
  expect((await give(id, chief, chair)).errors).toMatchObject([
    { code: "RULE_BROKEN", extensions: { clauseId: "ST-17" }, message: `This person may not receive it: ${generic}.` },
  ]);
  for (const concerned of [pcc, staff])
    expect((await give(id, concerned, chair)).errors).toMatchObject([{ code: /RULE_BROKEN|INVALID/ }]);
  for (const other of [officer, pcc, chief])
    expect((await give(id, officer, other)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect((await give(uuidv7(), officer, chair)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect((await give(id, officer, chair, { version: 7 })).errors).toMatchObject([{ code: "CONFLICT" }]);
  expect((await give(id, officer, chair, { reason: " " })).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "reason" } },
  ]);
  const stranger = await actor(cases.database, "cumbria", "monitoring.officer");
  expect((await give(id, stranger, chair)).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "personId" } },
  ]);
});

test("whom the force named watches in place of the Panel's chair; an administrator cannot name himself or herself", async () => {
  const naming =
    "mutation ($input: NameQueueKeeperInput!) { nameQueueKeeper(input: $input) { id queueKeeper { id } } }";
  const name = (who: Person | undefined, change: object = {}, as = admin) => {
    const input = { forceId: staff?.forceId, personId: who?.personId, from: "2026-11-21", idempotencyKey: uuidv7() };
    return ask<{ nameQueueKeeper: { queueKeeper: { id: string } } }>(naming, { input: { ...input, ...change } }, as);
  };
  expect((await name(admin)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  expect((await name(staff)).errors).toMatchObject([{ code: "INVALID", extensions: { field: "personId" } }]);
  expect((await name(dpo, { from: "2026-11-20" })).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "from" } },
  ]);
  expect((await name(dpo, {}, chair)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  const earlier = await raise();
  expect((await name(chief)).errors).toEqual([]);
  expect((await name(dpo)).data?.nameQueueKeeper).toMatchObject({ queueKeeper: { id: dpo?.personId } });
  const { id } = await raise();
  const ofQueue = async (who: Person | undefined) => (await waiting(who)).queue?.nodes.map((one) => one.id) ?? [];
  expect(await ofQueue(dpo)).toContain(id);
  expect(await ofQueue(chair)).not.toContain(id);
  await cases.running.receive({ id: uuidv7(), forceId: dpo?.forceId ?? "", event: "routes.stale", data: {} });
  expect(await ofQueue(dpo)).toContain(earlier.id);
  expect(await ofQueue(chair)).not.toContain(earlier.id);
  const aboutKeeper = await raise(dpo);
  expect(await ofQueue(dpo)).not.toContain(aboutKeeper.id);
  expect(await ofQueue(chair)).toContain(aboutKeeper.id);
});

test("who is conflicted with whom is read by no query, whatever the permission: the router alone is told, of the persons it asks for", async () => {
  const [{ conflicts }] = (await cases.database.query(
    "select count(*)::int as conflicts from cases.person_conflicts",
  )) as [{ conflicts: number }];
  expect(conflicts).toBeGreaterThan(0);
  for (const permission of [...permissions, "platform"])
    await cases.database.query(`do $$ begin
      set local role probity_cases;
      perform set_config('app.forces', '{${staff?.forceId}}', true), set_config('app.persons', '{${chief?.personId}}', true),
        set_config('app.permission', '${permission}', true);
      if exists (select 1 from cases.person_conflicts) then raise exception 'read under ${permission}'; end if;
    end $$`);
  for (const role of ["probity_public", "probity_people", "probity_registers"])
    expect(
      await cases.database.query("select 1 where has_any_column_privilege($1, 'cases.person_conflicts', 'select')", [
        role,
      ]),
    ).toEqual([]);
});

test("a relationship that has ended, and one that begins later, stand in nobody's way", async () => {
  const { forceId } = chief as Person;
  await cases.database.query("delete from cases.person_conflicts where force_id = $1", [forceId]);
  await conflict(chief as Person, pcc as Person, { to: "2026-11-20" });
  await conflict(pcc as Person, chief as Person, { from: "2026-11-22" });
  expect((await raise()).route).toMatchObject({ status: "ROUTED", recipients: [{ role: "HEAD_OF_STAFF" }] });
});
