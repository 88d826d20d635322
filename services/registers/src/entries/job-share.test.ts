import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Person, stepsOf } from "../declarations/review-fixture.js";
import { registersSubgraph } from "../subgraph.js";

let registers: TestSubgraph;
let sharers: [Person, Person];
let registrar: Person;
beforeAll(async () => {
  registers = await openSubgraph(registersSubgraph, { clock: { now: () => new Date("2026-11-23T12:00:00Z") } });
  const person = async (login: string) => (await actor(registers.database, "staffordshire", login)) as Person;
  sharers = [await person("staff"), await person("line.manager")];
  registrar = await person("registrar");
});
afterAll(() => registers[Symbol.asyncDispose]());

const hear = (event: string, data: object) =>
  registers.running.receive({ id: uuidv7(), forceId: registrar.forceId, event, data });

const land = (description: string) => [{ category: "LAND", nil: false, description, relation: "OWN" }];

async function registerOf(personId: string): Promise<string[]> {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { registerEntries { nodes { description } } } } }`;
  const { data, errors } = await registers.execute(query, { r: [{ __typename: "Person", id: personId }] });
  expect(errors).toEqual([]);
  type Read = { _entities: { registerEntries: { nodes: { description: string }[] } }[] };
  return (data as unknown as Read)._entities[0]?.registerEntries.nodes.map(({ description }) => description) ?? [];
}

test("worked case 11: two who share an office each have a duty and a register of their own", async () => {
  const rule = {
    id: "test/deputies",
    kind: "DEADLINE",
    clauseId: "TE-11",
    duty: "REGISTER_OF_INTERESTS",
    subject: "DEPUTY",
    anchor: "APPOINTMENT",
    length: 28,
    unit: "CALENDAR_DAYS",
    convention: "WITHIN",
    hardness: "HARD",
    rollForward: "NONE",
  };
  await hear("rulebook.in-force", {
    versionId: uuidv7(),
    protocolTitle: { en: "Test Protocol", cy: "Protocol Prawf" },
    inForceFrom: "2020-01-01",
    inForceTo: null,
    rules: [{ rule, clauseRef: uuidv7() }],
  });
  const office = { officeId: uuidv7(), role: "DEPUTY", kind: "JOB_SHARE", from: "2026-11-01", to: null };
  for (const { personId } of sharers)
    await hear("appointment.changed", { id: uuidv7(), personId, ...office, electedOn: null, public: true });
  const duties = await registers.database.query<{ person_id: string }>(
    "select person_id from registers.obligations where rule_key = 'test/deputies' and person_id = any($1)",
    [sharers.map(({ personId }) => personId)],
  );
  expect(duties.map(({ person_id }) => person_id).toSorted()).toEqual(
    sharers.map(({ personId }) => personId).toSorted(),
  );

  const { save, submit, publish } = stepsOf(registers);
  const [one, other] = sharers;
  for (const [sharer, words] of [
    [one, "A field at Upper Example"],
    [other, "A barn at Lower Example"],
  ] as const) {
    const saved = await save(sharer, land(words), { kind: "INITIAL" });
    expect(saved.errors).toEqual([]);
    const submitted = await submit(sharer, saved.made);
    expect(submitted.errors).toEqual([]);
    expect((await publish(registrar, submitted.made)).errors).toEqual([]);
  }
  expect(await registerOf(one.personId)).toEqual(["A field at Upper Example"]);
  expect(await registerOf(other.personId)).toEqual(["A barn at Lower Example"]);
  const met = await registers.database.query(
    "select 1 from registers.obligations where rule_key = 'test/deputies' and met_on is not null",
  );
  expect(met).toHaveLength(2);
});
