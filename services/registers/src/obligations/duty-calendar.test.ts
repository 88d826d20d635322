import type { Identity } from "@probity/service-kit/identity";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { registersSubgraph } from "../subgraph.js";

const clock = { now: () => new Date("2024-05-20T12:00:00Z") };
let registers: TestSubgraph;
const forces = Array.from({ length: 43 }, () => uuidv7());
const [first = ""] = forces;
const holder = uuidv7();
let reader: Identity;

beforeAll(async () => {
  registers = await openSubgraph(registersSubgraph, { clock });
  reader = {
    kind: "system",
    subject: "client:test",
    name: "test",
    graph: "full",
    grants: forces.map((forceId) => ({ forceId, personId: null, roles: ["READER"] })),
    platformRoles: [],
    purpose: "request",
    requestId: "test",
    origin: "",
  };
  for (const forceId of forces) await plant(forceId);
  await registers.settled();
});
afterAll(() => registers[Symbol.asyncDispose]());

/** One duty overdue, one due in 7 days, one in 28, one later and one met; the deputy's alone is the later one. */
async function plant(forceId: string): Promise<void> {
  const [commissioner, deputy] = [uuidv7(), uuidv7()];
  const person = forceId === first ? holder : uuidv7();
  await registers.database.query(
    `insert into registers.office_holders (force_id, id, person_id, office_id, role, kind, from_day, public, told_by)
     values ($1, $2, $4, uuidv7(), 'ELECTED_HOLDER', 'ELECTED', '2024-05-09', true, uuidv7()),
            ($1, $3, uuidv7(), uuidv7(), 'DEPUTY', 'APPOINTED', '2024-05-09', true, uuidv7())`,
    [forceId, commissioner, deputy, person],
  );
  await registers.database.query(
    `insert into registers.obligations (force_id, person_id, appointment_id, duty, rule_key, clause_ref, clause_id, version_id, anchor_on, due_on, explanation, met_on, public)
     select $1, h.person_id, h.id, 'REGISTER_OF_INTERESTS', d.due_on::text, uuidv7(), 'TE-9', uuidv7(), '2024-05-01', d.due_on, '{}', d.met_on, false
     from (values ($2::uuid, '2024-05-19'::date, null::date), ($2, '2024-05-27', null), ($2, '2024-06-17', null), ($3, '2024-06-18', null),
                  ($2, '2024-05-10', '2024-05-09')) as d (holder, due_on, met_on)
     join registers.office_holders h on h.force_id = $1 and h.id = d.holder`,
    [forceId, commissioner, deputy],
  );
}

async function dueOn(filter: string): Promise<string[]> {
  const { data, errors } = await registers.execute(
    `{ obligations(force: "${first}", ${filter}) { nodes { dueOn role } totalCount } }`,
    {},
    reader,
  );
  expect(errors).toEqual([]);
  const { nodes, totalCount } = (data as unknown as { obligations: { nodes: { dueOn: string }[]; totalCount: number } })
    .obligations;
  expect(totalCount).toBe(nodes.length);
  return nodes.map((node) => node.dueOn);
}

test("the calendar of a force is narrowed to what is to do, overdue, due in 7 or 28 days or met, to a person and to a role", async () => {
  expect(await dueOn("first: 20")).toHaveLength(5);
  expect(await dueOn("open: true")).toEqual(["2024-05-19", "2024-05-27", "2024-06-17", "2024-06-18"]);
  expect(await dueOn("status: OVERDUE")).toEqual(["2024-05-19"]);
  expect(await dueOn('status: DUE, dueUntil: "2024-05-27"')).toEqual(["2024-05-27"]);
  expect(await dueOn('status: DUE, dueUntil: "2024-06-17"')).toEqual(["2024-05-27", "2024-06-17"]);
  expect(await dueOn("status: MET")).toEqual(["2024-05-10"]);
  expect(await dueOn("role: DEPUTY")).toEqual(["2024-06-18"]);
  expect(await dueOn(`person: "${holder}", status: DUE`)).toEqual(["2024-05-27", "2024-06-17"]);
  expect(await dueOn('person: "nobody"')).toEqual([]);
});

test("the counts of 43 forces, and a page of duties with their roles, are read in a fixed number of statements", async () => {
  registers.statements.length = 0;
  const counts = "{ dutyCounts { overdue within7 within28 later met nextDueOn force { id } } }";
  const { data, errors } = await registers.execute(counts, {}, reader);
  expect(errors).toEqual([]);
  expect(registers.statements).toHaveLength(1);
  const rows = (data as unknown as { dutyCounts: object[] }).dutyCounts;
  expect(rows).toHaveLength(43);
  const expected = { overdue: 1, within7: 1, within28: 1, later: 1, met: 1, nextDueOn: "2024-05-19" };
  expect(rows).toContainEqual({ ...expected, force: { id: first } });
  registers.statements.length = 0;
  await registers.execute("{ obligations(first: 100) { nodes { role title latestRetiming { before } } } }", {}, reader);
  expect(registers.statements).toHaveLength(3);
});

test("who may read duties nowhere is refused the counts; who reads one force's counts only that", async () => {
  const query = "{ dutyCounts { met } }";
  const nothing: Identity = { ...reader, grants: [{ forceId: first, personId: holder, roles: ["STAFF"] }] };
  expect((await registers.execute(query, {}, nothing)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  const one: Identity = { ...reader, grants: reader.grants.slice(0, 1) };
  expect((await registers.execute(query, {}, one)).data).toEqual({ dutyCounts: [{ met: 1 }] });
});
