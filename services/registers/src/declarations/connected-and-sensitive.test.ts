import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { registersSubgraph } from "../subgraph.js";
import { publicLines, stepsOf, type Person, type Step } from "./review-fixture.js";

let now = new Date("2026-05-01T12:00:00Z");
let registers: TestSubgraph;
let pcc: Person;
let registrar: Person;
let steps: ReturnType<typeof stepsOf>;
beforeAll(async () => {
  registers = await openSubgraph(registersSubgraph, { clock: { now: () => now } });
  pcc = await actor(registers.database, "staffordshire", "pcc");
  registrar = await actor(registers.database, "staffordshire", "registrar");
  steps = stepsOf(registers);
});
afterAll(() => registers[Symbol.asyncDispose]());

const canaries = ["CANARY-NAME Ashdown", "CANARY-DETAILS of a house", "CANARY-REASON: threats"];
const ofPartner = {
  category: "EMPLOYMENT_OFFICE_OR_PROFESSION",
  description: "Solicitor at a firm in Stafford.",
  relation: "PARTNER",
  connectedName: canaries[0],
};
const sensitive = { category: "LAND", description: canaries[1], sensitiveReason: canaries[2] };

async function submitted(interests: readonly object[], input: object = {}): Promise<Step> {
  const { made, errors } = await steps.save(pcc, interests, input);
  expect(errors).toEqual([]);
  const sent = await steps.submit(pcc, made);
  expect(sent.errors).toEqual([]);
  return sent.made;
}

test("ST-6e, ST-21, DC-DEC.1: the interest of a partner says whose it is and never who, and details are withheld under a named provision", async () => {
  const made = await submitted([ofPartner, sensitive]);
  const [, house] = made.interests;
  const undecided = await steps.publish(registrar, made);
  expect(undecided.errors).toMatchObject([{ code: "INVALID", extensions: { field: "lines" } }]);
  const decision = {
    interestId: house?.id,
    decision: "WITHHOLD",
    reason: "The police advise it.",
    reviewOn: "2027-05-01",
  };
  const unnamed = await steps.publish(registrar, made, [decision]);
  expect(unnamed.errors).toMatchObject([{ code: "INVALID", extensions: { field: "lines" } }]);
  const done = await steps.publish(registrar, made, [{ ...decision, provision: "Section 4 of the code of conduct" }]);
  expect(done.errors).toEqual([]);
  expect(await publicLines(registers, pcc)).toMatchObject([
    { description: "Solicitor at a firm in Stafford.", relation: "PARTNER", details: "SHOWN" },
    { category: "LAND", description: "", details: "WITHHELD", provision: "Section 4 of the code of conduct" },
  ]);
});

test("none of the canaries is in what is published, in the trail or in another force's sight", async () => {
  const rows = await registers.database.query<{ row: string }>(
    `select to_jsonb(e)::text as row from registers.published_entries e union all select to_jsonb(a)::text from registers.audit_entries a`,
  );
  expect(rows.length).toBeGreaterThan(4);
  expect(rows.filter(({ row }) => row.includes("CANARY"))).toEqual([]);
  const stranger = await actor(registers.database, "cumbria", "registrar");
  const staff = await actor(registers.database, "staffordshire", "staff");
  for (const as of [stranger, staff]) {
    const { data } = await registers.execute(
      "{ declarations(first: 100) { nodes { interests { description connectedName sensitiveReason } } } }",
      {},
      as,
    );
    expect(JSON.stringify(data)).not.toContain("CANARY");
  }
});

test("a table's own check keeps details out of a line that hides them", async () => {
  const insert = registers.database.query(
    `insert into registers.published_entries (force_id, person_id, register, category, nil, description, declared_on, published_at, public, details)
     values ($1, $2, 'INTERESTS', 'LAND', false, 'A house', '2026-05-01', now(), true, 'WITHHELD')`,
    [pcc.forceId, pcc.personId],
  );
  await expect(insert).rejects.toThrow("published_entries_hidden");
});

test("a new declaration starts from what stands, with what was withheld as the person gave it", async () => {
  now = new Date("2027-05-01T12:00:00Z");
  const { made, errors } = await steps.save(pcc, [], { kind: "ANNUAL", fromStanding: true });
  expect(errors).toEqual([]);
  expect(made.interests).toMatchObject([
    { ...ofPartner, sensitiveReason: null },
    { category: "LAND", description: canaries[1], sensitiveReason: canaries[2] },
  ]);
  const nobodys = await steps.save(registrar, [], { kind: "ANNUAL", fromStanding: true });
  expect(nobodys.made.interests).toEqual([]);
});

test("a nil return says of every kind that there is nothing, and can hold nothing else", async () => {
  const { made } = await steps.save(pcc, [], { kind: "NIL" });
  expect(made.interests.length).toBeGreaterThan(3);
  expect(made.interests.every(({ nil, description }) => nil && description === "")).toBe(true);
  const at = { declarationId: made.id, version: made.version };
  const { made: mixed } = await steps.save(pcc, [{ category: "LAND", description: "A field." }], {
    ...at,
    kind: "NIL",
  });
  expect((await steps.submit(pcc, mixed)).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "interests" } },
  ]);
});

test("a leaving declaration is made, reviewed and published as any other", async () => {
  const made = await submitted([{ category: "CONTRACTS", nil: true }], { kind: "LEAVING" });
  expect((await steps.publish(registrar, made)).made.status).toBe("PUBLISHED");
});

test("nobody declares for somebody else: another's draft is not there", async () => {
  const { made } = await steps.save(pcc, [{ category: "LAND", description: "A field." }]);
  const other = await actor(registers.database, "staffordshire", "deputy");
  const tried = await steps.save(other, [], { declarationId: made.id, version: made.version });
  expect(tried.errors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect((await steps.submit(other, made)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
});

test("names and reasons are of a length that can be read", async () => {
  const long = await steps.save(pcc, [{ ...ofPartner, connectedName: "x".repeat(201) }]);
  expect(long.errors).toMatchObject([{ code: "INVALID", extensions: { field: "interests" } }]);
  const longReason = await steps.save(pcc, [{ ...sensitive, sensitiveReason: "x".repeat(2_001) }]);
  expect(longReason.errors).toMatchObject([{ code: "INVALID", extensions: { field: "interests" } }]);
});

test("F7: fifty pairs of browsers that save one draft lose nothing: one of each pair is told", async () => {
  for (let pair = 0; pair < 50; pair++) {
    const { made } = await steps.save(pcc, [{ category: "LAND", description: "Before." }]);
    const at = { declarationId: made.id, version: made.version };
    const both = await Promise.all(
      ["One.", "Two."].map((description) => steps.save(pcc, [{ category: "LAND", description }], at)),
    );
    expect(both.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(both.flatMap(({ errors }) => errors)).toMatchObject([{ code: "CONFLICT" }]);
  }
});

/** What the router was told of ties by what was declared, in order. */
const told = async () =>
  (
    await registers.database.query<{ data: object }>(
      "select data->'data' as data from pgboss.job where data->>'event' = 'conflict.changed' order by created_on, id",
    )
  ).map(({ data }) => data);

test("DC-DEC.1: an interest that names a colleague tells the router whose matters neither handles, ids and days alone, until it is declared no more", async () => {
  const chief = await actor(registers.database, "staffordshire", "chief.executive");
  const before = (await told()).length;
  const shared = { ...ofPartner, since: "2025-03-01", relation: "CLOSE_ASSOCIATE", connectedPersonId: chief.personId };
  const made = await submitted([shared]);
  const tie = { personId: pcc.personId, otherId: chief.personId, cause: "DECLARED_INTEREST", from: "2025-03-01" };
  expect((await told()).slice(before)).toEqual([{ id: expect.any(String), ...tie, to: null }]);
  expect(JSON.stringify(await told())).not.toMatch(/CANARY|Solicitor|CLOSE_ASSOCIATE/);
  // Published and declared again, nothing new is told.
  expect((await steps.publish(registrar, made)).errors).toEqual([]);
  await steps.publish(registrar, await submitted([shared]));
  expect(await told()).toHaveLength(before + 1);
  // Declared no more, but what stands in the register still names the colleague until it is reviewed.
  const without = await submitted([ofPartner]);
  expect(await told()).toHaveLength(before + 1);
  expect((await steps.publish(registrar, without)).errors).toEqual([]);
  expect((await told()).slice(before + 1)).toMatchObject([{ ...tie, to: now.toISOString().slice(0, 10) }]);
});

test("the colleague whom an interest names is somebody else, and of this body", async () => {
  const cumbrian = await actor(registers.database, "cumbria", "chief.executive");
  for (const connectedPersonId of [pcc.personId, cumbrian.personId])
    expect((await steps.save(pcc, [{ ...ofPartner, connectedPersonId }])).errors).toMatchObject([
      { code: "INVALID", extensions: { field: "interests" } },
    ]);
});
