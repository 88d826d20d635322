import { actor, forceId } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { peopleSubgraph } from "../subgraph.js";

let people: TestSubgraph;
const clause = uuidv7();
const fields = "vettingCount trainingCount restrictionCount";
const none = { vettingCount: 0, trainingCount: 0, restrictionCount: 0 };

beforeAll(async () => {
  people = await openSubgraph(peopleSubgraph, { clock: { now: () => new Date("2026-11-21T12:00:00Z") } });
  const force = await forceId(people.database, "staffordshire");
  const staff = (await actor(people.database, "staffordshire", "staff")).personId;
  const other = (await actor(people.database, "staffordshire", "registrar")).personId;
  await people.running.receive({
    id: uuidv7(),
    forceId: force,
    event: "rulebook.in-force",
    data: {
      versionId: uuidv7(),
      protocolId: uuidv7(),
      protocolTitle: { en: "Test Code", cy: "Cod Prawf" },
      number: "1",
      bodyKind: "POLICE_AND_CRIME_COMMISSIONER",
      inForceFrom: "2023-01-01",
      inForceTo: null,
      contentHash: "a".repeat(64),
      clauses: [{ ref: clause, clauseId: "TE-1", hash: "1" }],
      rules: [],
    },
  });
  for (const personId of [staff, other]) {
    await people.database.query(
      `insert into people.vettings (force_id, person_id, level, granted_on, expires_on, clause_id)
       select $1, $2, 'SC', '2024-01-01', '2027-01-01', unnest(array['TE-1', 'TE-2', null])`,
      [force, personId],
    );
    await people.database.query(
      `insert into people.trainings (force_id, person_id, kind, title, done_on, clause_id)
       select $1, $2, 'TRAINING', 'Data protection', '2024-01-01', unnest(array['TE-1', 'TE-1'])`,
      [force, personId],
    );
    await people.database.query(
      `insert into people.restrictions (force_id, person_id, office_id, basis, reason, clause_id, restricted, from_day)
       select $1, $2, o.id, 'PROTOCOL', 'The clause says so', 'TE-1', true, '2024-01-01' from people.offices o where o.force_id = $1 limit 1`,
      [force, personId],
    );
  }
});
afterAll(() => people[Symbol.asyncDispose]());

async function counted(slug: string, login: string, clauses = [clause]) {
  const r = clauses.map((id) => ({ __typename: "Clause", id }));
  const asked = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Clause { ${fields} } } }`;
  const { data, errors } = await people.execute(asked, { r }, await actor(people.database, slug, login));
  expect(errors).toEqual([]);
  return (data as unknown as { _entities: (typeof none)[] })._entities;
}

test.each([
  ["who looks after vetting counts everybody's", "staffordshire", "monitoring.officer", [2, 4, 2]],
  ["staff count their own", "staffordshire", "staff", [1, 2, 1]],
  ["others count none", "staffordshire", "pcc", [0, 0, 0]],
  ["another force counts none", "cumbria", "monitoring.officer", [0, 0, 0]],
])(
  "%s of the vettings, trainings and restrictions that name a clause",
  async (_, slug, login, [vettings, trainings, restrictions]) => {
    expect(await counted(slug, login)).toEqual([
      { vettingCount: vettings, trainingCount: trainings, restrictionCount: restrictions },
    ]);
  },
);

test("who is not signed in counts none", async () => {
  const asked = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Clause { ${fields} } } }`;
  const { data } = await people.execute(asked, { r: [{ __typename: "Clause", id: clause }] });
  expect(data).toEqual({ _entities: [none] });
});

test("all kinds of sixty clauses take the one statement that one takes", async () => {
  const statements = async (clauses: string[]) => {
    people.statements.length = 0;
    expect((await counted("staffordshire", "monitoring.officer", clauses)).at(-1)).toEqual(none);
    return people.statements.length;
  };
  expect(await statements([uuidv7()])).toBe(1);
  expect(await statements([clause, ...Array.from({ length: 60 }, () => uuidv7())])).toBe(1);
});
