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
  await hearOfDuty(registers, cumbria.forceId);
});
afterAll(() => registers[Symbol.asyncDispose]());

const add = `mutation ($input: AddBankHolidayInput!) { addBankHoliday(input: $input) { preview day { on name welsh: name(language: CY)
  added reason divisions retimed { after } } retimed { title clauseId before after explanation reason person { id } } } }`;

const asked = (forceId: string, change: object = {}) => ({
  forceId,
  on: "2026-11-24",
  nameEn: "Day of mourning",
  nameCy: "Diwrnod o alaru",
  reason: "Royal proclamation of 18 November 2026",
  preview: false,
  idempotencyKey: uuidv7(),
  ...change,
});

const dueDays = (forceId: string) =>
  registers.database
    .query<{ dueOn: string }>(
      `select to_char(due_on, 'YYYY-MM-DD') as "dueOn" from registers.obligations where force_id = $1 and clause_id = 'TE-9'`,
      [forceId],
    )
    .then((rows) => rows.map(({ dueOn }) => dueOn));

const rows = (table: string, forceId: string) =>
  registers.database
    .query<{ count: number }>(`select count(*)::int as count from registers.${table} where force_id = $1`, [forceId])
    .then(([row]) => row?.count);

const moved = {
  title: "Register of interests",
  clauseId: "TE-9",
  before: "2026-12-03",
  after: "2026-12-04",
  reason: "Day of mourning (24 November 2026) is a bank holiday: Royal proclamation of 18 November 2026",
};

test("case 12: a preview lists each open duty that would move, before and after, and changes nothing", async () => {
  const { forceId } = staffordshire;
  const before = await rows("audit_entries", forceId);
  const { data, errors } = await registers.execute(add, { input: asked(forceId, { preview: true }) }, staffordshire);
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    addBankHoliday: { preview: true, day: { on: "2026-11-24", added: true }, retimed: [moved] },
  });
  expect(await dueDays(forceId)).toEqual(["2026-12-03"]);
  expect(await rows("bank_holidays", forceId)).toBe(0);
  expect(await rows("audit_entries", forceId)).toBe(before);
  expect(await rows("idempotency_keys", forceId)).toBe(0);
});

test("case 12: confirmed, each is re-timed and audited with its clause and the reason, and the other force keeps its days", async () => {
  const { forceId } = staffordshire;
  const input = asked(forceId);
  const { data, errors } = await registers.execute(add, { input }, staffordshire);
  expect(errors).toEqual([]);
  const [first] = (data as unknown as { addBankHoliday: { retimed: { explanation: string[] }[] } }).addBankHoliday
    .retimed;
  expect(first).toMatchObject(moved);
  expect(first?.explanation[0]).toContain("Day of mourning (24 November 2026)");
  expect(data).toMatchObject({ addBankHoliday: { preview: false, day: { welsh: "Diwrnod o alaru", divisions: [] } } });
  expect(await dueDays(forceId)).toEqual(["2026-12-04"]);
  expect(await dueDays(cumbria.forceId)).toEqual(["2026-12-03"]);
  const trail = await registers.database.query(
    `select action, actor, clause_id as "clauseId", reason, before->>'dueOn' as before, after->>'dueOn' as after
     from registers.audit_entries where force_id = $1 and action in ('addBankHoliday', 'retimeObligation') order by at, id`,
    [forceId],
  );
  expect(trail).toMatchObject([
    { action: "addBankHoliday", actor: "force.admin@staffordshire.example", reason: input.reason },
    { action: "retimeObligation", clauseId: "TE-9", reason: moved.reason, before: "2026-12-03", after: "2026-12-04" },
  ]);
  const again = await registers.execute(add, { input }, staffordshire);
  expect(again.data).toEqual(data);
  expect(await rows("bank_holidays", forceId)).toBe(1);
  expect(await rows("retimings", forceId)).toBe(1);
});

test("a duty that opens afterwards counts with the added day from the start", async () => {
  await hearOfDuty(registers, staffordshire.forceId);
  expect(await dueDays(staffordshire.forceId)).toEqual(["2026-12-04", "2026-12-04"]);
  expect(await rows("retimings", staffordshire.forceId)).toBe(1);
});

test("those concerned see when it was due before; the year's calendar shows the day, what it moved, and those of the law", async () => {
  const officer = await actor(registers.database, "staffordshire", "monitoring.officer");
  const due = await registers.execute(
    "{ obligations { nodes { clauseId dueOn retimings { before after } latestRetiming { before } } } }",
    {},
    officer,
  );
  expect(due.errors).toEqual([]);
  expect((due.data as unknown as { obligations: { nodes: object[] } }).obligations.nodes).toContainEqual({
    clauseId: "TE-9",
    dueOn: "2026-12-04",
    retimings: [{ before: "2026-12-03", after: "2026-12-04" }],
    latestRetiming: { before: "2026-12-03" },
  });
  const calendar = `query ($force: ID!) { calendar(force: $force, year: 2026) { on name divisions added retimed { after } } }`;
  const { data, errors } = await registers.execute(calendar, { force: staffordshire.forceId }, staffordshire);
  expect(errors).toEqual([]);
  const days = (data as unknown as { calendar: { on: string }[] }).calendar;
  expect(days).toContainEqual(
    expect.objectContaining({ on: "2026-11-24", added: true, retimed: [{ after: "2026-12-04" }] }),
  );
  expect(days).toContainEqual(
    expect.objectContaining({ on: "2026-11-30", name: "St Andrew’s Day", divisions: ["SCOTLAND"], added: false }),
  );
  const other = await registers.execute(calendar, { force: cumbria.forceId }, cumbria);
  expect((other.data as unknown as { calendar: { added: boolean }[] }).calendar.filter(({ added }) => added)).toEqual(
    [],
  );
});

test.each([
  ["Saturday", { on: "2026-11-28" }, "INVALID", { field: "on" }],
  ["Christmas Day", { on: "2026-12-25" }, "INVALID", { field: "on" }],
  ["a day of another century", { on: "2126-11-25" }, "INVALID", { field: "on" }],
  ["no name", { nameEn: " " }, "INVALID", { field: "nameEn" }],
  ["no reason", { reason: "" }, "INVALID", { field: "reason" }],
  ["a day that was added", {}, "CONFLICT", {}],
  ["a day that was added, in a preview", { preview: true }, "CONFLICT", {}],
  ["a key too short", { on: "2026-11-25", idempotencyKey: "short" }, "INVALID", { field: "idempotencyKey" }],
])("%s is refused and nothing is kept", async (_what, change, code, extensions) => {
  const input = asked(staffordshire.forceId, change);
  const { errors } = await registers.execute(add, { input }, staffordshire);
  expect(errors).toMatchObject([{ code, extensions }]);
  expect(await rows("bank_holidays", staffordshire.forceId)).toBe(1);
});

test("nobody but the force's own administrator adds, previews or reads its calendar", async () => {
  const officer = await actor(registers.database, "staffordshire", "monitoring.officer");
  const query = "query ($force: ID!) { calendar(force: $force, year: 2026) { on } }";
  for (const who of [officer, cumbria]) {
    for (const preview of [true, false]) {
      const input = asked(staffordshire.forceId, { on: "2026-11-25", preview });
      expect((await registers.execute(add, { input }, who)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
    }
    const { errors } = await registers.execute(query, { force: staffordshire.forceId }, who);
    expect(errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  }
  expect(await rows("bank_holidays", staffordshire.forceId)).toBe(1);
});
