import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publicLines, stepsOf, type Person } from "../declarations/review-fixture.js";
import { registersSubgraph } from "../subgraph.js";

let now = new Date("2026-11-22T12:00:00Z");
let registers: TestSubgraph;
let pcc: Person;
beforeAll(async () => {
  registers = await openSubgraph(registersSubgraph, { clock: { now: () => now } });
  pcc = await actor(registers.database, "staffordshire", "pcc");
});
afterAll(() => registers[Symbol.asyncDispose]());

/** The office of every commissioner ends on a day, and its holder is told of no more. */
async function endOffice(on: string): Promise<void> {
  const [held] = await registers.database.query<{ id: string; officeId: string; from: string; electedOn: string }>(
    `select id, office_id as "officeId", to_char(from_day, 'YYYY-MM-DD') as "from", to_char(elected_on, 'YYYY-MM-DD') as "electedOn"
     from registers.office_holders where force_id = $1 and person_id = $2`,
    [pcc.forceId, pcc.personId],
  );
  const data = { ...held, personId: pcc.personId, role: "ELECTED_HOLDER", kind: "ELECTED", to: on, public: true };
  await registers.running.receive({ id: uuidv7(), forceId: pcc.forceId, event: "appointment.changed", data });
}

test("worked case 10: once the commissioner's office has ended, the register stays public as it was, and nothing more is due", async () => {
  const steps = stepsOf(registers);
  const registrar = await actor(registers.database, "staffordshire", "registrar");
  const { made } = await steps.save(pcc, [{ category: "LAND", description: "A field at Gnosall." }]);
  const { errors } = await steps.publish(registrar, (await steps.submit(pcc, made)).made);
  expect(errors).toEqual([]);
  const before = await publicLines(registers, pcc);
  expect(before).toMatchObject([{ category: "LAND", description: "A field at Gnosall." }]);
  await endOffice("2028-05-08");
  now = new Date("2029-06-01T12:00:00Z");
  await registers.running.receive({ id: uuidv7(), forceId: pcc.forceId, event: "night.came", data: {} });
  expect(await publicLines(registers, pcc)).toEqual(before);
  expect(await publicLines(registers, pcc, "2028-05-08")).toEqual(before);
  const { data } = await registers.execute(
    "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Force { dueItems { dueOn } } } }",
    { r: [{ __typename: "Force", id: pcc.forceId }] },
  );
  expect(data).toEqual({ _entities: [{ dueItems: [] }] });
});
