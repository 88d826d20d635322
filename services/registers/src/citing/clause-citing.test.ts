import { actor, actorEverywhere } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hearOfDuty } from "../calendar/duty-fixture.js";
import { registersSubgraph } from "../subgraph.js";

let registers: TestSubgraph;
let force: string;
/** The clause that both lines and a duty cite. */
let clause: string;
beforeAll(async () => {
  registers = await openSubgraph(registersSubgraph, { clock: { now: () => new Date("2026-11-20T12:00:00Z") } });
  force = (await actor(registers.database, "staffordshire", "pcc")).forceId;
  await hearOfDuty(registers, force);
  const [duty] = await registers.database.query<{ clause: string }>(
    "select clause_ref as clause from registers.obligations where force_id = $1 and clause_id = 'TE-9'",
    [force],
  );
  clause = duty?.clause ?? "";
  await registers.database.query(
    `insert into registers.published_entries (force_id, person_id, register, category, nil, description, declared_on, published_at, public, clause_ref, superseded_at)
     select $1, uuidv7(), 'INTERESTS', 'LAND', false, 'Field', '2026-11-01', now(), n < 3, $2, case when n = 5 then now() end from generate_series(1, 5) n`,
    [force, clause],
  );
});
afterAll(() => registers[Symbol.asyncDispose]());

const asked = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Clause { registerEntryCount obligationCount } } }`;

async function counted(slug: string, login: string, clauses = [clause]) {
  const as = await actor(registers.database, slug, login);
  const r = clauses.map((id) => ({ __typename: "Clause", id }));
  const { data, errors } = await registers.execute(asked, { r }, as);
  expect(errors).toEqual([]);
  return (data as unknown as { _entities: { registerEntryCount: number; obligationCount: number }[] })._entities;
}

test.each([
  ["staffordshire", "monitoring.officer", 4, 1],
  ["staffordshire", "pcc", 2, 1],
  ["staffordshire", "staff", 2, 0],
  ["cumbria", "monitoring.officer", 2, 0],
])("%s's %s counts %i lines and %i duties that cite the clause", async (slug, login, lines, duties) => {
  expect(await counted(slug, login)).toEqual([{ registerEntryCount: lines, obligationCount: duties }]);
});

test("who is not signed in counts the published lines alone", async () => {
  const { data } = await registers.execute(asked, { r: [{ __typename: "Clause", id: clause }] });
  expect(data).toEqual({ _entities: [{ registerEntryCount: 2, obligationCount: 0 }] });
});

test("the auditor of every force counts what lies in each", async () => {
  const auditor = await actorEverywhere(registers.database, "auditor@probity.example");
  const { data } = await registers.execute(asked, { r: [{ __typename: "Clause", id: clause }] }, auditor);
  expect(data).toEqual({ _entities: [{ registerEntryCount: 4, obligationCount: 1 }] });
});

test("many clauses take as many statements as one, and one that nothing cites counts none", async () => {
  const statements = async (clauses: string[]) => {
    registers.statements.length = 0;
    const found = await counted("staffordshire", "monitoring.officer", clauses);
    expect(found.at(-1)).toEqual({ registerEntryCount: 0, obligationCount: 0 });
    return registers.statements.length;
  };
  expect(await statements([uuidv7()])).toBe(3);
  expect(await statements([clause, ...Array.from({ length: 60 }, () => uuidv7())])).toBe(3);
});
