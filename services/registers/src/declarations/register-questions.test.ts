import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hearOfRules } from "../calendar/duty-fixture.js";
import { InterestCategory } from "../entries/register-entry.entity.js";
import { registersSubgraph } from "../subgraph.js";

type Person = Identity & { forceId: string; personId: string };

let registers: TestSubgraph;
let now = new Date("2026-11-20T12:00:00Z");
let staff: Person;
let pcc: Person;
beforeAll(async () => {
  registers = await openSubgraph(registersSubgraph, { clock: { now: () => now } });
  staff = await actor(registers.database, "staffordshire", "staff");
  pcc = await actor(registers.database, "staffordshire", "pcc");
  await registers.settled();
});
afterAll(() => registers[Symbol.asyncDispose]());

const shown = "id version asked { categories parts clauseId clause { id } }";
const send = (mutation: string, input: object, as: Person) => {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${shown} } }`;
  return registers.execute(query, { input: { forceId: as.forceId, idempotencyKey: uuidv7(), ...input } }, as);
};

interface Saved {
  id: string;
  version: number;
  asked: { categories: string[]; parts: string[]; clauseId: string | null };
}

const field = { category: "LAND", description: "A field." };
const shares = { category: "SECURITIES", description: "Shares." };

async function save(as: Person, interests: object[], change: object = {}) {
  const { data, errors } = await send("saveDeclaration", { kind: "INITIAL", interests, ...change }, as);
  return { saved: (data as unknown as { saveDeclaration: Saved } | null)?.saveDeclaration as Saved, errors };
}

const rule = (categories: string[], subject: string[] = []) => ({
  id: `test/interests-${subject.length}`,
  kind: "RECORD",
  clauseId: "TE-3",
  record: "INTERESTS",
  subject,
  categories,
});

test("where no rule says which, every kind of interest is asked for", async () => {
  const { saved, errors } = await save(staff, [field]);
  expect(errors).toEqual([]);
  expect(saved.asked).toMatchObject({ categories: Object.values(InterestCategory) });
});

let before: Saved;

test("a rule configured from a day on says which are asked for, narrowest first, with its clause", async () => {
  ({ saved: before } = await save(staff, [field, shares]));
  await hearOfRules(registers, staff.forceId, [
    { rule: { ...rule(["OTHER", "LAND"]), parts: ["since when"] }, from: "2026-11-21", to: null },
    { rule: rule(["SECURITIES"], ["ELECTED_HOLDER"]), from: "2026-11-21", to: null },
  ]);
  expect((await save(staff, [field])).saved.asked.categories).toHaveLength(9);
  now = new Date("2026-11-21T12:00:00Z");
  expect((await save(staff, [field])).saved.asked).toMatchObject({
    categories: ["LAND", "OTHER"],
    parts: ["since when"],
    clauseId: "TE-3",
    clause: { id: expect.any(String) },
  });
  expect((await save(pcc, [shares])).saved.asked).toMatchObject({ categories: ["SECURITIES"], parts: [] });
});

test("what is not asked for is refused; a draft from before is declared once it is saved again without it", async () => {
  const refused = [{ code: "INVALID", extensions: { field: "interests" } }];
  expect((await save(staff, [shares])).errors).toMatchObject(refused);
  const draft = { declarationId: before.id, version: before.version };
  expect((await send("submitDeclaration", draft, staff)).errors).toMatchObject(refused);
  const { saved } = await save(staff, [field], draft);
  const declared = await send("submitDeclaration", { declarationId: saved.id, version: saved.version }, staff);
  expect(declared.errors).toEqual([]);
});

test("what waits for review is to be published by the day that the rule of its day of declaring gives", async () => {
  const publishBy = async () => {
    const query = "query ($id: ID!) { declaration(id: $id) { publishBy } }";
    const { data, errors } = await registers.execute(query, { id: before.id }, staff);
    expect(errors).toEqual([]);
    return (data as unknown as { declaration: { publishBy: string | null } }).declaration.publishBy;
  };
  expect(await publishBy()).toBe(null);
  const publication = { id: "test/publish", kind: "PUBLICATION", clauseId: "TE-4", dataset: "REGISTER_OF_INTERESTS" };
  await hearOfRules(registers, staff.forceId, [
    { rule: { ...publication, lagDays: 14 }, from: "2026-11-21", to: null },
    { rule: { ...publication, lagDays: 7 }, from: "2026-11-22", to: null },
  ]);
  expect(await publishBy()).toBe("2026-12-05");
});

test("what was declared keeps what was asked on its day, and another force asks as before", async () => {
  await hearOfRules(registers, staff.forceId, [{ rule: rule(["CONTRACTS"]), from: "2026-11-22", to: null }]);
  now = new Date("2026-11-22T12:00:00Z");
  const { data } = await registers.execute(
    "query ($id: ID!) { declaration(id: $id) { asked { categories } } }",
    { id: before.id },
    staff,
  );
  expect(data).toEqual({ declaration: { asked: { categories: ["LAND", "OTHER"] } } });
  const elsewhere = await actor(registers.database, "cumbria", "staff");
  expect((await save(elsewhere, [shares])).saved.asked.categories).toHaveLength(9);
});

test("many declarations learn what is asked by one statement", async () => {
  const statements = async (first: number) => {
    registers.statements.length = 0;
    const list = "query ($first: Int!) { declarations(first: $first, mine: true) { nodes { asked { parts } } } }";
    expect((await registers.execute(list, { first }, staff)).errors).toEqual([]);
    return registers.statements.length;
  };
  expect(await statements(1)).toBe(2);
  expect(await statements(50)).toBe(2);
});
