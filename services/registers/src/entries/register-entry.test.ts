import { actor, actorEverywhere, forceId } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { registersSubgraph } from "../subgraph.js";

let registers: TestSubgraph;
let staffordshire: string;
let cumbria: string;
const people: string[] = [];

beforeAll(async () => {
  registers = await openSubgraph(registersSubgraph);
  staffordshire = await forceId(registers.database, "staffordshire");
  cumbria = await forceId(registers.database, "cumbria");
  const rows = await registers.database.query<{ id: string }>(
    "select id from people.persons where force_id = $1 order by name",
    [staffordshire],
  );
  people.push(...rows.map(({ id }) => id));
  await registers.database.query(
    `insert into registers.published_entries (force_id, id, person_id, register, category, nil, description, declared_on, published_at, public, superseded_at)
     select p.force_id, uuidv7(), p.id, 'INTERESTS', 'LAND', false, 'Field ' || n, date '2024-06-01' + n, now(), true, case when n = 9 then now() end
     from people.persons p, generate_series(1, 9) n where p.force_id = any($1)`,
    [[staffordshire, cumbria]],
  );
});
afterAll(() => registers[Symbol.asyncDispose]());

const entries =
  "query ($first: Int, $after: String, $force: ID) { registerEntries(first: $first, after: $after, force: $force) { totalCount pageInfo { hasNextPage endCursor } nodes { id description declaredOn force { id } } } }";
const ofForce = `query ($r: [_Any!]!, $first: Int, $after: String) { _entities(representations: $r) { ... on Force {
  registerEntries(first: $first, after: $after) { totalCount pageInfo { endCursor } nodes { id description person { id } } }
} } }`;
const ofPerson = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { registerEntries(first: 3) { totalCount nodes { description clauseId protocolTitle } } } } }`;

const persons = (ids: readonly string[]) => ids.map((id) => ({ __typename: "Person", id }));

test("anybody reads a force's register, latest first, without the lines that were superseded", async () => {
  const { data, errors } = await registers.execute(ofForce, {
    r: [{ __typename: "Force", id: staffordshire }],
    first: 100,
  });
  expect(errors).toEqual([]);
  const page = (
    data as unknown as { _entities: { registerEntries: { totalCount: number; nodes: { description: string }[] } }[] }
  )._entities[0]?.registerEntries;
  expect(page?.totalCount).toBe(people.length * 8);
  expect(page?.nodes[0]?.description).toBe("Field 8");
  expect(page?.nodes.some(({ description }) => description === "Field 9")).toBe(false);
});

test("a force's register is paged through with every line once", async () => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await registers.execute(ofForce, {
      r: [{ __typename: "Force", id: staffordshire }],
      first: 50,
      after,
    });
    expect(errors).toEqual([]);
    const page = (
      data as unknown as {
        _entities: { registerEntries: { pageInfo: { endCursor: string | null }; nodes: { id: string }[] } }[];
      }
    )._entities[0]?.registerEntries;
    seen.push(...(page?.nodes.map(({ id }) => id) ?? []));
    after = page?.nodes.length === 50 ? page.pageInfo.endCursor : null;
  } while (after);
  expect(seen).toHaveLength(people.length * 8);
  expect(new Set(seen).size).toBe(seen.length);
});

test("a person's own lines are the person's, and a person nobody knows has none", async () => {
  const { data, errors } = await registers.execute(ofPerson, {
    r: persons([people[0] as string, "0193f8a0-0000-7000-8000-000000000000"]),
  });
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    _entities: [
      {
        registerEntries: {
          totalCount: 8,
          nodes: [{ description: "Field 8" }, { description: "Field 7" }, { description: "Field 6" }],
        },
      },
      { registerEntries: { totalCount: 0, nodes: [] } },
    ],
  });
});

test("the registers of one person and of fifteen take the same number of statements", async () => {
  const lines =
    "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { registerEntries(first: 3) { nodes { description clause { id } } } } } }";
  const statementsFor = async (ids: readonly string[]) => {
    registers.statements.length = 0;
    expect((await registers.execute(lines, { r: persons(ids) })).errors).toEqual([]);
    return registers.statements.length;
  };
  expect(await statementsFor(people.slice(0, 1))).toBe(1);
  expect(await statementsFor(people)).toBe(1);
});

test("counting the lines of fifteen persons takes one statement more, not fifteen", async () => {
  registers.statements.length = 0;
  expect((await registers.execute(ofPerson, { r: persons(people) })).errors).toEqual([]);
  expect(registers.statements.length).toBeLessThanOrEqual(2);
});

test("the auditor of Cumbria reads the lines of Cumbria alone, whatever force is asked for", async () => {
  const auditor = await actor(registers.database, "cumbria", "auditor");
  const own = await registers.execute(entries, { first: 100 }, auditor);
  const page = (own.data as unknown as { registerEntries: { totalCount: number; nodes: { force: { id: string } }[] } })
    .registerEntries;
  expect(page.totalCount).toBe(page.nodes.length > 0 ? 15 * 8 : -1);
  expect(page.nodes.every(({ force }) => force.id === cumbria)).toBe(true);
  const other = await registers.execute(entries, { force: staffordshire }, auditor);
  expect(other).toMatchObject({ errors: [], data: { registerEntries: { totalCount: 0, nodes: [] } } });
});

test("the reading system reads the lines of every force", async () => {
  const { data, errors } = await registers.execute(
    entries,
    { first: 1 },
    await actorEverywhere(registers.database, "client:reader"),
  );
  expect(errors).toEqual([]);
  expect(data).toMatchObject({ registerEntries: { totalCount: 2 * 15 * 8, pageInfo: { hasNextPage: true } } });
});

test("a member of staff without the permission is told which one is missing, nobody to sign in", async () => {
  const staff = await actor(registers.database, "staffordshire", "staff");
  expect((await registers.execute(entries, {}, staff)).errors).toMatchObject([
    { code: "NOT_ALLOWED", extensions: { permission: "registers:read" } },
  ]);
  expect((await registers.execute(entries)).errors).toMatchObject([{ code: "UNAUTHENTICATED" }]);
});

test("a line is found by reference as it is in the lists: no superseded one, and one that is not public by the force's officers", async () => {
  const [[superseded], [hidden]] = await Promise.all([
    registers.database.query<{ id: string }>(
      "select id from registers.published_entries where force_id = $1 and superseded_at is not null limit 1",
      [staffordshire],
    ),
    registers.database.query<{ id: string }>(
      `insert into registers.published_entries (force_id, person_id, register, category, nil, description, declared_on, published_at, public)
       values ($1, $2, 'GIFTS', 'LAND', false, 'A shed', '2024-06-01', now(), false) returning id`,
      [staffordshire, people[0]],
    ),
  ]);
  const byReference = async (as?: Parameters<typeof registers.execute>[2]) => {
    const { data } = await registers.execute(
      "query ($r: [_Any!]!) { _entities(representations: $r) { ... on RegisterEntry { description } } }",
      { r: [superseded, hidden].map((row) => ({ __typename: "RegisterEntry", id: row?.id })) },
      as,
    );
    return (data as unknown as { _entities: unknown[] })._entities;
  };
  expect(await byReference()).toEqual([null, null]);
  expect(await byReference(await actor(registers.database, "cumbria", "registrar"))).toEqual([null, null]);
  expect(await byReference(await actor(registers.database, "staffordshire", "registrar"))).toEqual([
    null,
    { description: "A shed" },
  ]);
});
