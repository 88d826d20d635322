import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hearOfRules } from "../calendar/duty-fixture.js";
import { registersSubgraph } from "../subgraph.js";
import { publicLines, stepsOf, type Person, type Step } from "./review-fixture.js";

let now = new Date("2026-11-24T12:00:00Z");
let registers: TestSubgraph;
let pcc: Person;
let registrar: Person;
let steps: ReturnType<typeof stepsOf>;
beforeAll(async () => {
  registers = await openSubgraph(registersSubgraph, { clock: { now: () => now } });
  pcc = await actor(registers.database, "staffordshire", "pcc");
  registrar = await actor(registers.database, "staffordshire", "registrar");
  steps = stepsOf(registers);
  await hearOfRules(registers, pcc.forceId, [
    {
      id: "test/publish",
      kind: "PUBLICATION",
      clauseId: "TE-4",
      dataset: "REGISTER_OF_INTERESTS",
      lagDays: 28,
      retentionYears: 2,
    },
  ]);
});
afterAll(() => registers[Symbol.asyncDispose]());

const night = async (day: string) => {
  now = new Date(`${day}T03:00:00Z`);
  await registers.running.receive({ id: uuidv7(), forceId: pcc.forceId, event: "night.came", data: {} });
};
const land = (description: string, more: object = {}) => ({ category: "LAND", description, ...more });
async function declared(interests: readonly object[], day: string): Promise<Step> {
  now = new Date(`${day}T12:00:00Z`);
  const { made, errors } = await steps.save(pcc, interests);
  expect(errors).toEqual([]);
  return (await steps.submit(pcc, made)).made;
}
const read = async (id: string) => {
  const { data } = await registers.execute(
    `query ($id: ID!) { declaration(id: $id) { id version status publishedByDateAt withheldReason publishBy
       interests { id category nil description needsDecision findings { kind words } } } }`,
    { id },
    registrar,
  );
  return (data as unknown as { declaration: Step & { publishBy: string | null } }).declaration;
};
const trail = (action: string) =>
  registers.database.query<{ entity_id: string; reason: string | null; clause_id: string | null }>(
    "select entity_id, reason, clause_id from registers.audit_entries where action = $1 order by at desc",
    [action],
  );

test("ST-20a, DC-REG.1: what nobody reviewed is public on the day that the rule says, and not before, labelled not yet reviewed", async () => {
  const made = await declared(
    [land("A field at Gnosall."), land("A house, ST16 2LN."), { category: "OTHER", nil: true }],
    "2026-11-24",
  );
  expect((await read(made.id)).publishBy).toBe("2026-12-22");
  await night("2026-12-21");
  expect(await publicLines(registers, pcc)).toEqual([]);
  await night("2026-12-22");
  expect(await publicLines(registers, pcc)).toMatchObject([
    { category: "LAND", description: "A field at Gnosall.", details: "SHOWN", notYetReviewed: true },
    { category: "LAND", description: "", details: "HELD_FOR_REVIEW", notYetReviewed: true },
    { category: "OTHER", description: "", details: "SHOWN", notYetReviewed: true },
  ]);
  expect((await trail("publishByDate"))[0]).toMatchObject({ entity_id: made.id, clause_id: "TE-4" });
  await night("2026-12-23");
  expect(await publicLines(registers, pcc)).toHaveLength(3);
});

test("what is held is nowhere that the public role reads, and the officer sees the words that hold it", async () => {
  const rows = await registers.database.query<{ row: string }>(
    "select to_jsonb(e)::text as row from registers.published_entries e where person_id = $1",
    [pcc.personId],
  );
  expect(rows.filter(({ row }) => row.includes("ST16"))).toEqual([]);
  const [waiting] = await queue();
  expect(waiting?.interests.map(({ needsDecision, findings }) => ({ needsDecision, findings }))).toEqual([
    { needsDecision: false, findings: [] },
    { needsDecision: true, findings: [{ kind: "ADDRESS", words: "ST16 2LN" }] },
    { needsDecision: false, findings: [] },
  ]);
});

async function queue(): Promise<Step[]> {
  const { data, errors } = await registers.execute(
    `query ($force: ID!) { declarationQueue(force: $force, first: 100) { totalCount nodes { id version status publishedByDateAt withheldReason
       interests { id description needsDecision findings { kind words } } } } }`,
    { force: pcc.forceId },
    registrar,
  );
  expect(errors).toEqual([]);
  return (data as unknown as { declarationQueue: { nodes: Step[] } }).declarationQueue.nodes;
}

test("DC-DEC.5: a review decides each line that is held; the label goes, what stood stays, and the decision is in the trail", async () => {
  const [waiting] = (await queue()) as [Step];
  const [, house] = waiting.interests;
  const refused = await steps.publish(registrar, waiting);
  expect(refused.errors).toMatchObject([{ code: "INVALID", extensions: { field: "lines" } }]);
  const reason = "A business address.";
  const line = { interestId: house?.id, decision: "PUBLISH", reason };
  const { made, errors } = await steps.publish(registrar, waiting, [line]);
  expect(errors).toEqual([]);
  expect(made.status).toBe("PUBLISHED");
  expect(await publicLines(registers, pcc)).toMatchObject([
    { description: "A house, ST16 2LN.", details: "SHOWN", notYetReviewed: false, correctionOf: null },
    { description: "A field at Gnosall.", details: "SHOWN", notYetReviewed: false },
    { category: "OTHER", notYetReviewed: false },
  ]);
  expect((await trail("decideLine"))[0]).toMatchObject({ entity_id: house?.id, reason });
});

test("as it stood on a day: the label and what was held, as the public read it then", async () => {
  expect(await publicLines(registers, pcc, "2026-12-21")).toEqual([]);
  expect(
    (await publicLines(registers, pcc, "2026-12-22")).map(({ details, notYetReviewed }) => [details, notYetReviewed]),
  ).toEqual([
    ["SHOWN", true],
    ["HELD_FOR_REVIEW", true],
    ["SHOWN", true],
  ]);
});

test("what an officer withholds with a reason is not published by its date, until it is reviewed", async () => {
  const made = await declared([land("A second field.")], "2027-01-04");
  const blank = await steps.withhold(registrar, made, " ");
  expect(blank.errors).toMatchObject([{ code: "INVALID", extensions: { field: "reason" } }]);
  const own = await steps.withhold(pcc, made, "I do not want it.");
  expect(own.errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  const { made: withheld } = await steps.withhold(registrar, made, "The title is in dispute.");
  expect(withheld).toMatchObject({ status: "SUBMITTED", withheldReason: "The title is in dispute." });
  await night("2027-02-01");
  expect((await publicLines(registers, pcc)).map(({ description }) => description)).not.toContain("A second field.");
  expect((await trail("withholdDeclaration"))[0]).toMatchObject({ reason: "The title is in dispute." });
  const { made: published, errors } = await steps.publish(registrar, withheld);
  expect(errors).toEqual([]);
  expect(published.withheldReason).toBeNull();
  expect((await publicLines(registers, pcc)).map(({ description }) => description)).toContain("A second field.");
});

test("DC-TRU.m1: what was published by its date and is corrected leaves both: the correction says of which day", async () => {
  const made = await declared([land("Two fields.")], "2027-03-01");
  await night("2027-03-29");
  now = new Date("2027-03-30T12:00:00Z");
  const late = await steps.withhold(registrar, { ...made, version: made.version + 1 }, "Too late.");
  expect(late.errors).toMatchObject([{ code: "CONFLICT" }]);
  const { made: returned } = await steps.giveBack(registrar, { ...made, version: made.version + 1 }, "It is three.");
  const { made: saved } = await steps.save(pcc, [land("Three fields.")], {
    declarationId: returned.id,
    version: returned.version,
  });
  const { made: again } = await steps.submit(pcc, saved);
  expect(again.publishedByDateAt).toBeNull();
  await steps.publish(registrar, again);
  const lines = await publicLines(registers, pcc);
  expect(lines.filter(({ category }) => category === "LAND")).toMatchObject([
    { description: "Three fields.", correctionOf: "2027-03-29", notYetReviewed: false },
  ]);
  expect((await publicLines(registers, pcc, "2027-03-29"))[0]).toMatchObject({
    description: "Two fields.",
    notYetReviewed: true,
  });
});

test("the queue takes the same number of statements for one declaration as for six", async () => {
  for (const field of ["A.", "B.", "C.", "D.", "E.", "F."]) await declared([land(field)], "2027-05-03");
  const asked = async (first: number) => {
    registers.statements.length = 0;
    const { data } = await registers.execute(
      `query ($force: ID!, $first: Int) { declarationQueue(force: $force, first: $first) { nodes { publishBy interests { findings { words } } } } }`,
      { force: pcc.forceId, first },
      registrar,
    );
    expect((data as unknown as { declarationQueue: { nodes: object[] } }).declarationQueue.nodes).toHaveLength(first);
    return registers.statements.length;
  };
  expect(await asked(1)).toBe(await asked(6));
});

test("the queue is paged through oldest first, and is for those who publish", async () => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await registers.execute(
      `query ($force: ID!, $after: String) { declarationQueue(force: $force, first: 2, after: $after) { nodes { id submittedAt } pageInfo { hasNextPage endCursor } } }`,
      { force: pcc.forceId, after },
      registrar,
    );
    expect(errors).toEqual([]);
    const page = (
      data as unknown as {
        declarationQueue: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      }
    ).declarationQueue;
    seen.push(...page.nodes.map(({ id }) => id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect(seen).toHaveLength(6);
  expect(seen).toEqual(seen.toSorted());
  const ask = `query ($force: ID!) { declarationQueue(force: $force) { totalCount } }`;
  expect((await registers.execute(ask, { force: pcc.forceId }, pcc)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  const stranger = await actor(registers.database, "cumbria", "registrar");
  expect((await registers.execute(ask, { force: pcc.forceId }, stranger)).data).toEqual({
    declarationQueue: { totalCount: 0 },
  });
});

test("a night takes as many statements for one declaration that is due as for six; of one person's the later one stands", async () => {
  const people = ["deputy", "chief.executive", "staff", "registrar", "monitoring.officer"];
  const others = await Promise.all(people.map((login) => actor(registers.database, "staffordshire", login)));
  const declare = async (who: Person, field: string, day: string) => {
    now = new Date(`${day}T12:00:00Z`);
    const { made, errors } = await steps.save(who, [land(field)]);
    expect(errors).toEqual([]);
    await steps.submit(who, made);
  };
  const counted = async (day: string) => {
    await registers.settled();
    registers.statements.length = 0;
    await night(day);
    return registers.statements.length;
  };
  await night("2027-12-31");
  await declare(pcc, "One field.", "2028-01-03");
  const one = await counted("2028-01-31");
  for (const who of [pcc, ...others]) await declare(who, `A field of ${who.personId}.`, "2028-02-01");
  expect(await counted("2028-02-29")).toBe(one);
  await declare(pcc, "The earlier.", "2028-03-01");
  await declare(pcc, "The later.", "2028-03-02");
  await night("2028-04-15");
  expect((await publicLines(registers, pcc)).filter(({ category }) => category === "LAND")).toMatchObject([
    { description: "The later." },
  ]);
});
