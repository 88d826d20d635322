import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stepsOf, type Person } from "../declarations/review-fixture.js";
import { registersSubgraph } from "../subgraph.js";

let registers: TestSubgraph;
let pcc: Person;
beforeAll(async () => {
  registers = await openSubgraph(registersSubgraph, { clock: { now: () => new Date("2024-05-20T12:00:00Z") } });
  pcc = await actor(registers.database, "staffordshire", "pcc");
});
afterAll(() => registers[Symbol.asyncDispose]());

async function settled(): Promise<string[]> {
  const rows = await registers.database.query<{ ids: string[] }>(
    "select data->'data'->'obligationIds' as ids from pgboss.job where data->>'event' = 'duties.settled' order by created_on, id",
  );
  return rows.flatMap(({ ids }) => ids);
}

async function openDuty(personId: string): Promise<string | undefined> {
  const [duty] = await registers.database.query<{ id: string }>(
    "select id from registers.obligations where force_id = $1 and person_id = $2 and met_on is null",
    [pcc.forceId, personId],
  );
  return duty?.id;
}

test("a duty that is met by declaring, or that nothing asks for any more, is told so that nobody is reminded of it", async () => {
  const duty = await openDuty(pcc.personId);
  const steps = stepsOf(registers);
  const { made } = await steps.save(pcc, [], { kind: "NIL" });
  expect(await settled()).toEqual([]);
  expect((await steps.submit(pcc, made)).errors).toEqual([]);
  expect(await settled()).toEqual([duty]);
  const event = "appointment.changed";
  const data = { id: uuidv7(), personId: uuidv7(), officeId: uuidv7(), role: "ELECTED_HOLDER", kind: "ELECTED" };
  const told = { ...data, from: "2024-05-09", to: null, electedOn: "2024-05-02", public: true };
  await registers.running.receive({ id: uuidv7(), forceId: pcc.forceId, event, data: told });
  const other = await openDuty(data.personId);
  const another = { ...told, role: "STAFF" };
  await registers.running.receive({ id: uuidv7(), forceId: pcc.forceId, event, data: another });
  expect(await settled()).toEqual([duty, other]);
});
