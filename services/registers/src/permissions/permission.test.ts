import { afterAll, beforeAll, expect, test } from "vitest";
import { openPermissions, type Actor, type ShownPermission } from "./permission-fixture.js";

let leave: Awaited<ReturnType<typeof openPermissions>>;
let clerk: Actor;
let head: Actor;
let manager: Actor;
let registrar: Actor;
let devon: Actor;
let devonHead: Actor;
beforeAll(async () => {
  leave = await openPermissions();
  [clerk, head, manager, registrar, devon, devonHead] = await Promise.all([
    leave.as("avon-and-somerset", "staff"),
    leave.as("avon-and-somerset", "chief.executive"),
    leave.as("avon-and-somerset", "line.manager"),
    leave.as("avon-and-somerset", "registrar"),
    leave.as("devon-and-cornwall", "staff"),
    leave.as("devon-and-cornwall", "chief.executive"),
  ]);
});
afterAll(() => leave.registers[Symbol.asyncDispose]());

async function asked(as: Actor, input: object = {}): Promise<ShownPermission> {
  const { permission, errors } = await leave.ask(as, input);
  expect(errors).toEqual([]);
  return permission;
}

async function seen(as: Actor, id: string): Promise<boolean> {
  const query = "query ($id: ID!) { permission(id: $id) { id history { act } } }";
  const { data } = await leave.registers.execute(query, { id }, as);
  return (data as unknown as { permission: object | null }).permission !== null;
}

test("AS-3.14a: other work is refused with reasons alone: without them the clause is named", async () => {
  const permission = await asked(clerk);
  expect(permission).toMatchObject({
    status: "TO_DECIDE",
    outcome: "NEEDED",
    decider: "HEAD_OF_STAFF",
    receiverVacant: true,
    clauseId: "AS-3.14a",
    viewerCanDecide: false,
    viewerCanWithdraw: true,
    welsh: expect.arrayContaining([expect.stringMatching(/^Mae angen caniatâd.*\(AS-3\.14a\)\.$/)]),
  });
  expect((await leave.refuse(head, permission, { reason: " " })).errors).toMatchObject([
    { code: "RULE_BROKEN", extensions: { clauseId: "AS-3.14a" } },
  ]);
  const { permission: refused, errors } = await leave.refuse(head, permission, { reason: "It clashes with the rota." });
  expect(errors).toEqual([]);
  expect(refused).toMatchObject({
    status: "REFUSED",
    version: 2,
    history: [
      { act: "ASKED", reason: null, person: { id: clerk.personId } },
      { act: "REFUSED", reason: "It clashes with the rota.", person: { id: head.personId } },
    ],
  });
  const trail = await leave.registers.database.query(
    "select action, clause_id, reason from registers.audit_entries where entity_id = $1 order by at, id",
    [permission.id],
  );
  expect(trail).toEqual([
    { action: "askPermission", clause_id: "AS-3.14a", reason: null },
    { action: "refusePermission", clause_id: "AS-3.14a", reason: "It clashes with the rota." },
  ]);
});

test("DC-INT.m5: where the clause does not ask for reasons, a refusal carries them all the same, at the field", async () => {
  const permission = await asked(devon, { matter: "MEDIA_CONTACT", withWhom: "The Tamar Echo (invented)" });
  expect(permission).toMatchObject({ decider: "SENIOR_LEADERSHIP", before: "CONTACT", clauseId: "DC-INT.m5" });
  const leader = await leave.as("devon-and-cornwall", "cfo");
  expect((await leave.refuse(devonHead, permission, { reason: "No" })).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect((await leave.refuse(leader, permission, { reason: "" })).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "reason" } },
  ]);
  expect((await leave.refuse(leader, permission, { reason: "Not now." })).permission.status).toBe("REFUSED");
});

test("AS-3.14a: the form goes first to whoever holds HR, who passes it on and does not decide", async () => {
  const team = await leave.as("cumbria", "staff");
  const personnel = await leave.as("avon-and-somerset", "first.contact.a");
  await leave.appoint(personnel, "HR");
  const permission = await asked(clerk);
  expect(permission).toMatchObject({ status: "TO_RECEIVE", submitTo: "HR", receiverVacant: false });
  expect((await leave.grant(head, permission)).errors).toMatchObject([{ code: "CONFLICT" }]);
  expect((await leave.passOn(head, permission)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  expect((await leave.passOn(team, { ...permission }, { forceId: clerk.forceId })).errors).toMatchObject([
    { code: "NOT_ALLOWED" },
  ]);
  const { permission: passed } = await leave.passOn(personnel, permission);
  expect(passed).toMatchObject({ status: "TO_DECIDE", viewerCanDecide: false });
  expect((await leave.grant(personnel, passed)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  const { permission: given } = await leave.grant(head, passed, { conditions: "Evenings only" });
  expect(given).toMatchObject({ status: "GRANTED", conditions: "Evenings only", until: null });
  expect(given["history"]).toMatchObject([{ act: "ASKED" }, { act: "PASSED_ON" }, { act: "GRANTED" }]);
});

test("AS-3.9b: the person's own line manager decides, and nobody else who holds that office", async () => {
  const body = { matter: "OUTSIDE_BODY_AUTHORITY", withWhom: "Severn Crime Partnership (invented)" };
  const permission = await asked(clerk, body);
  expect(permission).toMatchObject({ decider: "LINE_MANAGER", waitsForHolder: false, viewerCanDecide: false });
  const another = await leave.as("avon-and-somerset", "first.contact.a");
  await leave.appoint(another, "LINE_MANAGER");
  expect(await Promise.all([manager, another].map((one) => seen(one, permission.id)))).toEqual([true, false]);
  expect((await leave.grant(another, permission)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  const query = "{ permissions(toAct: true, matter: OUTSIDE_BODY_AUTHORITY) { totalCount nodes { viewerCanDecide } } }";
  const waiting = async (as: Actor) => (await leave.registers.execute(query, {}, as)).data;
  expect(await waiting(manager)).toEqual({ permissions: { totalCount: 1, nodes: [{ viewerCanDecide: true }] } });
  expect(await waiting(another)).toEqual({ permissions: { totalCount: 0, nodes: [] } });
  expect((await leave.grant(manager, permission)).permission.status).toBe("GRANTED");
  const own = await asked(manager, body);
  expect((await leave.grant(head, own)).permission.status).toBe("GRANTED");
});

test("AS-3.9b: of somebody who is said to report to nobody, whoever holds the office decides; it waits, visibly, until somebody does", async () => {
  const body = { matter: "OUTSIDE_BODY_AUTHORITY", withWhom: "Severn Crime Partnership (invented)" };
  await leave.forgetLines(clerk.forceId);
  const cfo = await leave.as("avon-and-somerset", "cfo");
  const own = await asked(cfo, body);
  expect(own).toMatchObject({ decider: "LINE_MANAGER", waitsForHolder: false, viewerCanDecide: false });
  expect((await leave.grant(cfo, own)).errors).toMatchObject([
    { code: "NOT_ALLOWED", message: "You asked for this yourself: somebody else must do this." },
  ]);
  await leave.registers.database.query(
    "update registers.office_holders set to_day = '2026-11-20' where force_id = $1 and role = 'LINE_MANAGER' and person_id <> $2",
    [cfo.forceId, cfo.personId],
  );
  const query = `query ($force: ID!) { permissions(force: $force, status: TO_DECIDE, matter: OUTSIDE_BODY_AUTHORITY) {
    totalCount nodes { id waitsForHolder } } }`;
  const list = async () => (await leave.registers.execute(query, { force: clerk.forceId }, registrar)).data;
  expect(await list()).toEqual({ permissions: { totalCount: 1, nodes: [{ id: own.id, waitsForHolder: true }] } });
  const second = await leave.as("avon-and-somerset", "dpo");
  await leave.appoint(second, "LINE_MANAGER");
  expect(await list()).toEqual({ permissions: { totalCount: 1, nodes: [{ id: own.id, waitsForHolder: false }] } });
  expect((await leave.grant(second, own)).permission.status).toBe("GRANTED");
});

test("DC-INT.m9: what has begun is told and shown; leave stands through its last day, then it is expired and is renewed", async () => {
  const use = { matter: "PERSONAL_USE", withWhom: "", beginsOn: null, begunOn: "2026-11-14" };
  const permission = await asked(devon, use);
  expect(permission).toMatchObject({ begunOn: "2026-11-14", daysBegunBefore: 7, deciderNamed: "CLAUSE_IS_SILENT" });
  expect((await leave.grant(devonHead, permission, { until: "2026-11-20" })).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "until" } },
  ]);
  const { permission: given } = await leave.grant(devonHead, permission, { until: "2026-11-21" });
  expect(given).toMatchObject({ status: "GRANTED", until: "2026-11-21", viewerCanRevoke: true });
  leave.turnTo("2026-11-22");
  const query =
    "query ($status: PermissionStatus) { permissions(mine: true, status: $status) { nodes { id viewerCanRenew } } }";
  const mine = async (status: string) => (await leave.registers.execute(query, { status }, devon)).data;
  expect(await mine("EXPIRED")).toEqual({ permissions: { nodes: [{ id: given.id, viewerCanRenew: true }] } });
  expect(await mine("GRANTED")).toEqual({ permissions: { nodes: [] } });
  expect((await leave.revoke(devonHead, given, { reason: "Late" })).errors).toMatchObject([{ code: "CONFLICT" }]);
  const renewal = { ...use, begunOn: null, renewalOf: given.id };
  expect((await leave.ask(devon, { ...renewal, matter: "POLITICAL_ACTIVITY" })).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "matter" } },
  ]);
  const other = await leave.as("devon-and-cornwall", "line.manager");
  expect((await leave.ask(other, renewal)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect((await leave.ask(devon, renewal)).permission).toMatchObject({ status: "TO_DECIDE", renews: { id: given.id } });
  leave.turnTo("2026-11-21");
});

test("leave is taken back by the person and ended by the decider, each alone and for the decider with reasons", async () => {
  const permission = await asked(devon);
  expect((await leave.withdraw(devonHead, permission)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  expect((await leave.withdraw(devon, permission)).permission.status).toBe("WITHDRAWN");
  const { permission: given } = await leave.grant(devonHead, await asked(devon));
  expect((await leave.revoke(devon, given, { reason: "Mine" })).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  expect((await leave.revoke(devonHead, given, { reason: "" })).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "reason" } },
  ]);
  const { permission: ended } = await leave.revoke(devonHead, given, { reason: "The work has changed." });
  expect(ended).toMatchObject({ status: "REVOKED", viewerCanRenew: false });
});

test("who sees it: the person, the office that decides, officers with the registers; nobody else, also not of another force", async () => {
  const { id } = await asked(clerk, { matter: "USE_OF_ASSETS_IN_PAID_WORK" });
  for (const [as, sees] of [
    [clerk, true],
    [head, true],
    [registrar, true],
    [manager, false],
    [await leave.as("avon-and-somerset", "dpo"), false],
    [devonHead, false],
  ] as const)
    expect([as.subject, await seen(as, id)]).toEqual([as.subject, sees]);
  const pcc = await leave.as("avon-and-somerset", "pcc");
  expect(await seen(pcc, id)).toBe(false);
});

test("what waits for an office is in its queue, one's own excepted; the list is filtered by person and matter", async () => {
  const own = await asked(devonHead, { matter: "CONTRACT_BENEFIT" });
  const permission = await asked(devon, { matter: "CONTRACT_BENEFIT" });
  const queue = "{ permissions(toAct: true, matter: CONTRACT_BENEFIT) { nodes { id viewerCanDecide } } }";
  expect((await leave.registers.execute(queue, {}, devonHead)).data).toEqual({
    permissions: { nodes: [{ id: permission.id, viewerCanDecide: true }] },
  });
  const register = "query ($person: ID!) { permissions(person: $person, matter: CONTRACT_BENEFIT) { nodes { id } } }";
  const keeper = await leave.as("devon-and-cornwall", "registrar");
  expect((await leave.registers.execute(register, { person: devonHead.personId }, keeper)).data).toEqual({
    permissions: { nodes: [{ id: own.id }] },
  });
});

test("the same request again asks once; two who decide at the same time: one is told", async () => {
  const idempotencyKey = "the same evening class";
  const [first, again] = [await leave.ask(devon, { idempotencyKey }), await leave.ask(devon, { idempotencyKey })];
  expect(again.permission.id).toBe(first.permission.id);
  const leader = await leave.as("devon-and-cornwall", "cfo");
  const permission = await asked(devon, { matter: "MEDIA_CONTACT", withWhom: "The Tamar Echo (invented)" });
  await leave.appoint(await leave.as("devon-and-cornwall", "dpo"), "SENIOR_LEADERSHIP");
  const dpo = await leave.as("devon-and-cornwall", "dpo");
  const both = await Promise.all([
    leave.grant(leader, permission),
    leave.refuse(dpo, permission, { reason: "Not this week." }),
  ]);
  expect(both.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(["CONFLICT"]);
  const stale = await leave.withdraw(devon, permission);
  expect(stale.errors).toMatchObject([{ code: "CONFLICT" }]);
});

test("a list is a fixed number of statements, however long", async () => {
  const query = `query ($first: Int!) { permissions(force: "${clerk.forceId}", first: $first) { totalCount nodes {
    status waitsForHolder history { act person { id } } renews { id } viewerCanDecide viewerCanRenew } } }`;
  const count = async (first: number) => {
    await leave.registers.settled();
    leave.registers.statements.length = 0;
    expect((await leave.registers.execute(query, { first }, registrar)).errors).toEqual([]);
    return leave.registers.statements.length;
  };
  expect(await count(5)).toBe(await count(2));
});
