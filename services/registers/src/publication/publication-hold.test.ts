import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hearOfRules } from "../calendar/duty-fixture.js";
import { publicLines, stepsOf, type Person } from "../declarations/review-fixture.js";
import { registersSubgraph } from "../subgraph.js";

let now = new Date("2027-03-01T12:00:00Z");
let registers: TestSubgraph;
let pcc: Person;
let registrar: Person;
beforeAll(async () => {
  registers = await openSubgraph(registersSubgraph, { clock: { now: () => now } });
  pcc = await actor(registers.database, "staffordshire", "pcc");
  registrar = await actor(registers.database, "staffordshire", "registrar");
  await hearOfRules(registers, pcc.forceId, [
    { id: "test/publish", kind: "PUBLICATION", clauseId: "TE-4", dataset: "REGISTER_OF_INTERESTS", lagDays: 28 },
  ]);
});
afterAll(() => registers[Symbol.asyncDispose]());

interface Hold {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly viewerCanLift: boolean;
}
async function change(mutation: "holdPublication" | "liftPublicationHold", as: Person, input: object) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await registers.execute(
    `mutation ($input: ${type}!) { made: ${mutation}(input: $input) { id from to reason liftedOn viewerCanLift officer { id } } }`,
    { input: { forceId: pcc.forceId, idempotencyKey: uuidv7(), ...input } },
    as,
  );
  return { made: (data as unknown as { made: Hold } | null)?.made as Hold, errors };
}
const night = async (day: string) => {
  now = new Date(`${day}T03:00:00Z`);
  await registers.running.receive({ id: uuidv7(), forceId: pcc.forceId, event: "night.came", data: {} });
};
async function shown(): Promise<object | null | undefined> {
  const { data, errors } = await registers.execute(
    "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Force { publicationHold { from to reason } } } }",
    { r: [{ __typename: "Force", id: pcc.forceId }] },
  );
  expect(errors).toEqual([]);
  return (data as unknown as { _entities: { publicationHold: object | null }[] })._entities[0]?.publicationHold;
}

const days = { from: "2027-03-22", to: "2027-05-06" };
const reason = "The period before the election of 6 May 2027.";
let held: Hold;

test.each([
  ["from", { ...days, from: "2027-02-28", reason }],
  ["to", { ...days, to: "2027-03-21", reason }],
  ["reason", { ...days, reason: " " }],
  ["reason", { ...days, reason: "x".repeat(501) }],
])("refused at %s: %j", async (field, input) => {
  expect((await change("holdPublication", registrar, input)).errors).toMatchObject([
    { code: "INVALID", extensions: { field } },
  ]);
});

test("a hold is an officer's recorded decision, and the PCC cannot take it", async () => {
  expect((await change("holdPublication", pcc, { ...days, reason })).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  const { made, errors } = await change("holdPublication", registrar, { ...days, reason });
  expect(errors).toEqual([]);
  expect(made).toMatchObject({ ...days, reason, viewerCanLift: true, officer: { id: registrar.personId } });
  held = made;
  const [entry] = await registers.database.query<{ reason: string; after: object }>(
    "select reason, after from registers.audit_entries where action = 'holdPublication'",
  );
  expect(entry).toMatchObject({ reason, after: days });
  expect(await shown()).toBeNull();
});

test("what is due in it waits, by hand as well; the public is told that publication is on hold and why", async () => {
  const steps = stepsOf(registers);
  now = new Date("2027-03-01T12:00:00Z");
  const { made } = await steps.save(pcc, [{ category: "LAND", description: "A field." }]);
  const { made: submitted } = await steps.submit(pcc, made);
  await night("2027-03-29");
  expect(await publicLines(registers, pcc)).toEqual([]);
  expect(await shown()).toEqual({ ...days, reason });
  expect((await steps.publish(registrar, submitted)).errors).toMatchObject([{ code: "CONFLICT" }]);
});

test("lifted with a reason, or over, it holds nothing: what waited is published in the coming night", async () => {
  expect((await change("liftPublicationHold", registrar, { holdId: held.id, reason: "" })).errors).toMatchObject([
    { code: "INVALID" },
  ]);
  const { made, errors } = await change("liftPublicationHold", registrar, {
    holdId: held.id,
    reason: "No poll is held.",
  });
  expect(errors).toEqual([]);
  expect(made).toMatchObject({ liftedOn: "2027-03-29", viewerCanLift: false });
  expect((await change("liftPublicationHold", registrar, { holdId: held.id, reason })).errors).toMatchObject([
    { code: "CONFLICT" },
  ]);
  expect(await shown()).toBeNull();
  await night("2027-03-30");
  expect(await publicLines(registers, pcc)).toMatchObject([{ description: "A field.", notYetReviewed: true }]);
});

test("holds of twenty forces take one statement, and another force's officer reads none of them", async () => {
  registers.statements.length = 0;
  await registers.execute(
    "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Force { publicationHold { id } } } }",
    { r: Array.from({ length: 20 }, () => ({ __typename: "Force", id: uuidv7() })) },
  );
  expect(registers.statements).toHaveLength(1);
  const stranger = await actor(registers.database, "cumbria", "registrar");
  const list = "query ($force: ID!) { publicationHolds(force: $force) { totalCount nodes { id } } }";
  const { data } = await registers.execute(list, { force: pcc.forceId }, stranger);
  expect(data).toEqual({ publicationHolds: { totalCount: 0, nodes: [] } });
  const own = await registers.execute(list, { force: pcc.forceId }, registrar);
  expect(own.data).toMatchObject({ publicationHolds: { totalCount: 1 } });
});
