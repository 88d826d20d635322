import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publicLines, stepsOf, type Person } from "../declarations/review-fixture.js";
import { registersSubgraph } from "../subgraph.js";

let now = new Date();
let registers: TestSubgraph;
let pcc: Person;
let registrar: Person;
beforeAll(async () => {
  registers = await openSubgraph(registersSubgraph, { clock: { now: () => now } });
  pcc = await actor(registers.database, "staffordshire", "pcc");
  registrar = await actor(registers.database, "staffordshire", "registrar");
  await declared("One field.", "2026-01-10", "2026-02-01");
  await declared("Two fields.", "2026-03-10", "2026-05-01");
});
afterAll(() => registers[Symbol.asyncDispose]());

async function declared(description: string, on: string, publishedOn: string): Promise<void> {
  const steps = stepsOf(registers);
  now = new Date(`${on}T12:00:00Z`);
  const { made } = await steps.save(pcc, [{ category: "LAND", description }]);
  const { made: submitted } = await steps.submit(pcc, made);
  now = new Date(`${publishedOn}T12:00:00Z`);
  expect((await steps.publish(registrar, submitted)).errors).toEqual([]);
}

async function knownFor(day: string, as: Person = registrar) {
  const { data, errors } = await registers.execute(
    "query ($day: Date, $force: ID) { registerEntries(asKnownFor: $day, force: $force) { totalCount nodes { description } } }",
    { day, force: pcc.forceId },
    as,
  );
  if (errors.length > 0) return errors;
  return (data as unknown as { registerEntries: { nodes: { description: string }[] } }).registerEntries.nodes.map(
    ({ description }) => description,
  );
}

test.each([
  ["2026-01-09", [], []],
  ["2026-01-31", [], ["One field."]],
  ["2026-02-01", ["One field."], ["One field."]],
  ["2026-03-10", ["One field."], ["Two fields."]],
  ["2026-04-30", ["One field."], ["Two fields."]],
  ["2026-05-01", ["Two fields."], ["Two fields."]],
])("on %s the public read %j, and now %j is known for it", async (day, read, known) => {
  now = new Date("2026-06-01T12:00:00Z");
  expect((await publicLines(registers, pcc, day)).map(({ description }) => description)).toEqual(read);
  expect(await knownFor(day)).toEqual(known);
});

test("a day to come is refused at its field, and what is now known for a day is for officers", async () => {
  expect(await knownFor("2026-06-02")).toMatchObject([{ code: "INVALID", extensions: { field: "asKnownFor" } }]);
  await expect(publicLines(registers, pcc, "2026-06-02")).rejects.toThrow("asOf");
  expect(await knownFor("2026-03-10", await actor(registers.database, "staffordshire", "staff"))).toMatchObject([
    { code: "NOT_ALLOWED" },
  ]);
});

test("what a rule keeps visible no longer is not shown for an earlier day either", async () => {
  await registers.database.query(
    "update registers.published_entries set visible_until = '2020-01-01' where superseded_at is not null",
  );
  expect(await publicLines(registers, pcc, "2026-02-01")).toEqual([]);
});

test("a register of any number of persons as of a day takes one statement, and its count one more", async () => {
  const people = await registers.database.query<{ id: string }>("select id from people.persons where force_id = $1", [
    pcc.forceId,
  ]);
  const asked = async (count: number) => {
    registers.statements.length = 0;
    await registers.execute(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { registerEntries(asOf: "2026-03-10") { totalCount nodes { description } } } } }`,
      { r: people.slice(0, count).map(({ id }) => ({ __typename: "Person", id })) },
    );
    return registers.statements.length;
  };
  expect(await asked(1)).toBe(2);
  expect(await asked(15)).toBe(2);
});
