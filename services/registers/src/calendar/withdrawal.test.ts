import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { registersSubgraph } from "../subgraph.js";
import { hearOfDuty } from "./duty-fixture.js";

let registers: TestSubgraph;
let staffordshire: Identity & { forceId: string };
let cumbria: Identity & { forceId: string };
beforeAll(async () => {
  registers = await openSubgraph(registersSubgraph, { clock: { now: () => new Date("2026-11-20T12:00:00Z") } });
  staffordshire = await actor(registers.database, "staffordshire", "force.admin");
  cumbria = await actor(registers.database, "cumbria", "force.admin");
  await hearOfDuty(registers, staffordshire.forceId);
});
afterAll(() => registers[Symbol.asyncDispose]());

const shown = "id added withdrawal { reason at retimed { before after } } retimed { before after }";
const add = `mutation ($input: AddBankHolidayInput!) { addBankHoliday(input: $input) { day { id } retimed { after } } }`;
const withdraw = `mutation ($input: WithdrawBankHolidayInput!) { withdrawBankHoliday(input: $input) { preview day { ${shown} }
  retimed { clauseId before after explanation reason person { id } } } }`;

interface Answered {
  addBankHoliday: { day: { id: string }; retimed: object[] };
}

async function added(): Promise<string> {
  const words = { nameEn: "Day of mourning", reason: "Royal proclamation", preview: false, idempotencyKey: uuidv7() };
  const input = { forceId: staffordshire.forceId, on: "2026-11-24", ...words };
  const { data, errors } = await registers.execute(add, { input }, staffordshire);
  expect(errors).toEqual([]);
  const { addBankHoliday } = data as unknown as Answered;
  expect(addBankHoliday.retimed).toEqual([{ after: "2026-12-04" }]);
  return addBankHoliday.day.id;
}

const asked = (bankHolidayId: string, change: object = {}) => ({
  forceId: staffordshire.forceId,
  bankHolidayId,
  reason: "The proclamation was revoked",
  preview: false,
  idempotencyKey: uuidv7(),
  ...change,
});

const dueDays = async () =>
  (
    await registers.database.query<{ on: string }>(
      "select to_char(due_on, 'YYYY-MM-DD') as on from registers.obligations where force_id = $1 and clause_id = 'TE-9'",
      [staffordshire.forceId],
    )
  ).map(({ on }) => on);

const withdrawals = () => registers.database.query("select id from registers.bank_holiday_withdrawals");
const moved = { clauseId: "TE-9", before: "2026-12-04", after: "2026-12-03" };
const why = "Day of mourning (24 November 2026) is no bank holiday any more: The proclamation was revoked";
const unknown = "0193f8a0-0000-7000-8000-000000000000";

let first: string;

test("a preview of the withdrawal lists each duty that would move back, and changes nothing", async () => {
  first = await added();
  const input = asked(first, { preview: true });
  const { data, errors } = await registers.execute(withdraw, { input }, staffordshire);
  expect(errors).toEqual([]);
  expect(data).toMatchObject({ withdrawBankHoliday: { preview: true, retimed: [{ ...moved, reason: why }] } });
  expect(await dueDays()).toEqual(["2026-12-04"]);
  expect(await withdrawals()).toEqual([]);
});

test("confirmed, each moves back and is audited; the day stays on record, marked withdrawn with what it moved each way", async () => {
  const input = asked(first);
  const { data, errors } = await registers.execute(withdraw, { input }, staffordshire);
  expect(errors).toEqual([]);
  const { before, after } = moved;
  const day = { id: first, added: true, retimed: [{ before: after, after: before }] };
  const withdrawal = { reason: input.reason, at: "2026-11-20T12:00:00.000Z", retimed: [{ before, after }] };
  expect(data).toMatchObject({
    withdrawBankHoliday: { preview: false, day: { ...day, withdrawal }, retimed: [{ ...moved, reason: why }] },
  });
  expect(await dueDays()).toEqual(["2026-12-03"]);
  const trail = await registers.database.query(
    `select action, actor, clause_id as "clauseId", reason, before->>'dueOn' as before, after->>'dueOn' as after
     from registers.audit_entries where reason in ($1, $2) order by at, id`,
    [input.reason, why],
  );
  expect(trail).toMatchObject([
    { action: "withdrawBankHoliday", actor: "force.admin@staffordshire.example" },
    { action: "retimeObligation", clauseId: "TE-9", before: "2026-12-04", after: "2026-12-03" },
  ]);
  expect(await registers.execute(withdraw, { input }, staffordshire)).toEqual({ data, errors });
});

test("cases hear of the day and of its withdrawal, and of the preview nothing", async () => {
  const rows = await registers.database.query<{ told: object }>(
    "select data->'data' as told from pgboss.job where data->>'event' = 'calendar.changed' order by created_on, id",
  );
  const day = { bankHolidayId: first, on: "2026-11-24", name: "Day of mourning" };
  expect(rows.map(({ told }) => told)).toEqual([
    { ...day, withdrawn: false },
    { ...day, withdrawn: true },
  ]);
});

test("those concerned see both moves, latest first, and the year's calendar shows the day as withdrawn", async () => {
  const officer = await actor(registers.database, "staffordshire", "monitoring.officer");
  const due = await registers.execute(
    "{ obligations { nodes { clauseId retimings { before after reason } } } }",
    {},
    officer,
  );
  const { nodes } = (due.data as unknown as { obligations: { nodes: { clauseId: string; retimings: object[] }[] } })
    .obligations;
  expect(nodes.find(({ clauseId }) => clauseId === "TE-9")?.retimings).toMatchObject([
    { before: "2026-12-04", after: "2026-12-03", reason: why },
    { before: "2026-12-03", after: "2026-12-04" },
  ]);
  const calendar = `query ($force: ID!) { calendar(force: $force, year: 2026) { on ${shown} } }`;
  const { data } = await registers.execute(calendar, { force: staffordshire.forceId }, staffordshire);
  const days = (data as unknown as { calendar: { on: string }[] }).calendar;
  expect(days).toContainEqual(expect.objectContaining({ on: "2026-11-24", withdrawal: expect.anything() }));
  expect(days.filter(({ on }) => on === "2026-12-25")).toMatchObject([{ id: null, withdrawal: null }]);
});

test("the same day can be added again, and counts again", async () => {
  const second = await added();
  expect(second).not.toBe(first);
  expect(await dueDays()).toEqual(["2026-12-04"]);
});

test("the request that added the day, sent again after its withdrawal, is answered as it was", async () => {
  const words = { nameEn: "Jubilee", reason: "Proclaimed", preview: false, idempotencyKey: uuidv7() };
  const input = { forceId: staffordshire.forceId, on: "2026-11-25", ...words };
  const sent = await registers.execute(add, { input }, staffordshire);
  const { id } = (sent.data as unknown as Answered).addBankHoliday.day;
  expect((await registers.execute(withdraw, { input: asked(id) }, staffordshire)).errors).toEqual([]);
  expect(await registers.execute(add, { input }, staffordshire)).toEqual(sent);
});

test.each([
  ["one withdrawn already", () => first, {}, "CONFLICT", {}],
  ["one withdrawn already, in a preview", () => first, { preview: true }, "CONFLICT", {}],
  ["one that nobody added", () => unknown, {}, "NOT_FOUND", {}],
  ["an id of no form", () => "christmas", {}, "NOT_FOUND", {}],
  ["no reason", () => first, { reason: " " }, "INVALID", { field: "reason" }],
  ["a key too short", () => first, { idempotencyKey: "short" }, "INVALID", { field: "idempotencyKey" }],
])("%s is refused and nothing is kept", async (_what, id, change, code, extensions) => {
  const before = await withdrawals();
  const { errors } = await registers.execute(withdraw, { input: asked(id(), change) }, staffordshire);
  expect(errors).toMatchObject([{ code, extensions }]);
  expect(await withdrawals()).toEqual(before);
});

test("nobody but the force's own administrator withdraws its day, or previews that; in another force there is no such day", async () => {
  const [{ id: current } = { id: "" }] = await registers.database.query<{ id: string }>(
    "select id from registers.bank_holidays where force_id = $1 order by id desc limit 1 offset 1",
    [staffordshire.forceId],
  );
  const officer = await actor(registers.database, "staffordshire", "monitoring.officer");
  for (const preview of [true, false]) {
    for (const who of [officer, cumbria]) {
      const { errors } = await registers.execute(withdraw, { input: asked(current, { preview }) }, who);
      expect(errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
    }
    const input = asked(current, { preview, forceId: cumbria.forceId });
    expect((await registers.execute(withdraw, { input }, cumbria)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  }
});
