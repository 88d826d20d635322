import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "../gifts/gift-fixture.js";
import { openConflicts, type ShownDecision } from "./conflict-fixture.js";

let desk: Awaited<ReturnType<typeof openConflicts>>;
let officer: Actor;
let clerk: Actor;
let chief: Actor;
let worker: Actor;
beforeAll(async () => {
  desk = await openConflicts();
  const of = (login: string) => desk.as("avon-and-somerset", login);
  [officer, clerk, chief, worker] = await Promise.all([
    of("monitoring.officer"),
    of("registrar"),
    of("chief.of.staff"),
    of("staff"),
  ]);
});
afterAll(() => desk.registers[Symbol.asyncDispose]());

async function awaited(input: object = {}): Promise<ShownDecision> {
  const given = { decidedAs: "MONITORING_OFFICER", approvedBy: "HEAD_OF_STAFF", personId: worker.personId };
  const { made, errors } = await desk.decide(officer, { ...given, decision: "CONTINUE", ...input });
  expect(errors).toEqual([]);
  return made;
}

const find = async (as: Actor, id: string) => (await desk.ledger(as)).find((one) => one.id === id);

async function heldFrom(role: string, personId: string, from: string, to: string | null): Promise<void> {
  await desk.registers.database.query(
    `insert into registers.office_holders (force_id, id, person_id, office_id, kind, role, from_day, to_day, public, told_by)
     values ($1, uuidv7(), $2, uuidv7(), 'APPOINTED', $3, $4, $5, false, uuidv7())`,
    [officer.forceId, personId, role, from, to],
  );
}

test("AS-3.9a: against the clause somebody takes part only once the office named has approved it, with reasons", async () => {
  const made = await awaited();
  expect(made).toMatchObject({ approval: "AWAITED", approver: null, viewerCanAnswer: false, waitsForNobody: false });
  expect(await desk.ledger(chief, { toApprove: true })).toMatchObject([{ id: made.id, viewerCanAnswer: true }]);
  expect(await desk.ledger(officer, { toApprove: true })).toEqual([]);
  const silent = await desk.answer(chief, { conflictDecisionId: made.id, approve: true, reasons: " " });
  expect(silent.errors).toMatchObject([{ code: "INVALID", extensions: { field: "reasons" } }]);
  const given = await desk.answer(chief, { conflictDecisionId: made.id, approve: true });
  expect(given.errors).toEqual([]);
  const shown = { approval: "GIVEN", approvalOn: "2026-11-21", approvalReasons: "Read and weighed." };
  expect(given.made).toMatchObject({ ...shown, approver: { id: chief.personId }, viewerCanAnswer: false });
  expect(await find(worker, made.id)).toMatchObject(shown);
  expect(await desk.ledger(chief, { toApprove: true })).toEqual([]);
  const trail = await desk.registers.database.query(
    "select clause_id, reason, after from registers.audit_entries where action = 'answerConflictApproval' and entity_id = $1",
    [made.id],
  );
  expect(trail).toMatchObject([{ clause_id: "AS-3.9a", reason: "Read and weighed.", after: { approval: "GIVEN" } }]);
});

test("a refusal carries its reasons, is kept, and has no effect: the decision before it stands", async () => {
  const stands = await desk.decide(officer, {
    decidedAs: "MONITORING_OFFICER",
    personId: worker.personId,
    decision: "WITHDRAW",
  });
  expect(stands.made).toMatchObject({ approval: "NOT_NEEDED", approvedBy: null });
  const before = stands.made.id;
  const made = await awaited({ conflictDecisionId: before });
  expect(await find(officer, before)).toMatchObject({ supersededAt: null });
  const refused = await desk.answer(chief, { conflictDecisionId: made.id, approve: false, reasons: "Too close." });
  expect(refused.made).toMatchObject({ approval: "REFUSED", approvalReasons: "Too close.", supersededAt: null });
  expect(await find(officer, before)).toMatchObject({ supersededAt: null });
  const again = await awaited({ conflictDecisionId: before });
  await desk.answer(chief, { conflictDecisionId: again.id, approve: true });
  expect(await find(officer, before)).toMatchObject({ supersededAt: expect.any(String) });
});

test("B5: neither who decided nor whose conflict it is nor anybody without the office approves", async () => {
  const made = await awaited();
  const give = { conflictDecisionId: made.id, approve: true };
  for (const as of [officer, worker, clerk]) {
    const { errors } = await desk.answer(as, give);
    expect(errors).toMatchObject([{ code: as === clerk ? "NOT_FOUND" : "NOT_ALLOWED" }]);
  }
  const stranger = await desk.as("cumbria", "chief.executive");
  expect((await desk.answer(stranger, give)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect((await desk.answer(stranger, { ...give, forceId: officer.forceId })).errors).toMatchObject([
    { code: "NOT_ALLOWED" },
  ]);
  expect(await find(officer, made.id)).toMatchObject({ approval: "AWAITED" });
});

test("of two answers at once one is given, and the other is told; one that was replaced meanwhile is not answered", async () => {
  const made = await awaited();
  const answers = await Promise.all(
    [true, false].map((approve) => desk.answer(chief, { conflictDecisionId: made.id, approve })),
  );
  expect(answers.flatMap(({ errors }) => errors)).toMatchObject([{ code: "CONFLICT" }]);
  const second = await awaited();
  const instead = await awaited({ conflictDecisionId: second.id, decision: "RESTRICT", restriction: "No vote." });
  const late = await desk.answer(chief, { conflictDecisionId: second.id, approve: true });
  expect(late.errors).toMatchObject([{ code: "CONFLICT" }]);
  expect(await find(officer, second.id)).toMatchObject({ approval: "AWAITED", supersededAt: expect.any(String) });
  expect((await desk.answer(chief, { conflictDecisionId: instead.id, approve: true })).errors).toEqual([]);
});

test("one that waits for approval is replaced itself, and what it would have ended ends with its successor", async () => {
  const own = { decidedAs: "MONITORING_OFFICER", personId: worker.personId };
  const { made: first } = await desk.decide(officer, { ...own, decision: "WITHDRAW" });
  const second = await awaited({ conflictDecisionId: first.id });
  const beside = { ...own, decision: "CONTINUE", approvedBy: "HEAD_OF_STAFF", conflictDecisionId: first.id };
  expect((await desk.decide(officer, beside)).errors).toMatchObject([{ code: "CONFLICT" }]);
  const third = await awaited({ conflictDecisionId: second.id });
  expect(await find(officer, first.id)).toMatchObject({ supersededAt: null });
  expect((await desk.answer(chief, { conflictDecisionId: third.id, approve: true })).errors).toEqual([]);
  expect(await find(officer, first.id)).toMatchObject({ supersededAt: expect.any(String) });
  const standing = (await desk.ledger(officer)).filter(({ id }) => [first.id, second.id, third.id].includes(id));
  expect(standing.filter(({ supersededAt }) => supersededAt === null)).toMatchObject([{ id: third.id }]);
});

test("standing aside waits for nobody, and an office that only the decider or the person holds approves nothing", async () => {
  const given = { decidedAs: "MONITORING_OFFICER", personId: worker.personId };
  for (const input of [
    { ...given, decision: "WITHDRAW", approvedBy: "HEAD_OF_STAFF" },
    { ...given, decision: "CONTINUE", approvedBy: "MONITORING_OFFICER" },
  ]) {
    const { errors } = await desk.decide(officer, input);
    expect(errors).toMatchObject([{ code: "INVALID", extensions: { field: "approvedBy" } }]);
  }
});

test("whoever holds the office on the day answers: after a change the successor, and without one nobody can", async () => {
  const made = await awaited({ approvedBy: "HEAD_OF_STAFF" });
  const { database } = desk.registers;
  await database.query(
    "update registers.office_holders set to_day = '2026-11-20' where force_id = $1 and role = 'HEAD_OF_STAFF'",
    [officer.forceId],
  );
  expect(await find(officer, made.id)).toMatchObject({ waitsForNobody: true });
  const former = await desk.answer(chief, { conflictDecisionId: made.id, approve: true });
  expect(former.errors).toHaveLength(1);
  await heldFrom("HEAD_OF_STAFF", clerk.personId, "2026-11-21", null);
  expect(await find(clerk, made.id)).toMatchObject({ waitsForNobody: false, viewerCanAnswer: true });
  const given = await desk.answer(clerk, { conflictDecisionId: made.id, approve: true });
  expect(given.made).toMatchObject({ approval: "GIVEN", approver: { id: clerk.personId } });
});
