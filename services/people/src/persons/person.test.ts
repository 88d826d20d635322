import { actor, forceId } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { peopleSubgraph } from "../subgraph.js";

let people: TestSubgraph;
beforeAll(async () => {
  people = await openSubgraph(peopleSubgraph);
});
afterAll(() => people[Symbol.asyncDispose]());

const list =
  "query ($force: ID, $first: Int = 20, $after: String) { people(force: $force, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id name force { id } } } }";
const entities = "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { name } } }";

interface PeoplePage {
  people: {
    totalCount: number;
    pageInfo: { endCursor: string | null };
    nodes: { id: string; name: string; force: { id: string } }[];
  };
}

test("Staffordshire's staff see the fifteen people of their own force and count no others", async () => {
  const staff = await actor(people.database, "staffordshire", "staff");
  const { data, errors } = await people.execute(list, { first: 100 }, staff);
  expect(errors).toEqual([]);
  const { totalCount, nodes } = (data as unknown as PeoplePage).people;
  expect([totalCount, nodes.length]).toEqual([15, 15]);
  expect(nodes.every(({ force }) => force.id === staff.forceId)).toBe(true);
});

test("the list goes by name and holds everybody once, page by page", async () => {
  const staff = await actor(people.database, "cumbria", "staff");
  const names: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await people.execute(list, { first: 4, after }, staff);
    const page: PeoplePage["people"] = (data as unknown as PeoplePage).people;
    names.push(...page.nodes.map(({ name }) => name));
    after = page.nodes.length === 4 ? page.pageInfo.endCursor : null;
  } while (after);
  expect(names).toHaveLength(15);
  expect(new Set(names).size).toBe(15);
});

test("another force's id finds nobody, as an unknown one does", async () => {
  const staff = await actor(people.database, "cumbria", "staff");
  for (const force of [await forceId(people.database, "staffordshire"), "0193f8a0-0000-7000-8000-000000000000"]) {
    const { data, errors } = await people.execute(list, { force }, staff);
    expect({ data, errors }).toMatchObject({ data: { people: { totalCount: 0, nodes: [] } }, errors: [] });
  }
});

test("an anonymous caller is asked to sign in for the list of people", async () => {
  expect((await people.execute(list)).errors).toMatchObject([{ code: "UNAUTHENTICATED" }]);
});

test("the operator, who runs the platform, does not read who works where", async () => {
  const operator = await actor(people.database, "staffordshire", "staff");
  const asOperator = {
    ...operator,
    grants: operator.grants.map((grant) => ({ ...grant, personId: null, roles: ["OPERATOR" as const] })),
  };
  expect((await people.execute(list, {}, asOperator)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
});

test("a public office holder is found by reference whoever asks; a member of staff only within the force", async () => {
  const [pcc, staff, neighbour] = await Promise.all([
    actor(people.database, "staffordshire", "pcc"),
    actor(people.database, "staffordshire", "staff"),
    actor(people.database, "cumbria", "chief.executive"),
  ]);
  const r = [pcc, staff].map(({ personId }) => ({ __typename: "Person", id: personId }));
  const anonymous = await people.execute(entities, { r });
  const foreign = await people.execute(entities, { r }, neighbour);
  const own = await people.execute(entities, { r }, staff);
  expect(anonymous.data).toEqual({ _entities: [{ name: "Morwenna Ashdale (demo)" }, null] });
  expect(foreign.data).toEqual(anonymous.data);
  expect(own.data).toEqual({ _entities: [{ name: "Morwenna Ashdale (demo)" }, { name: "Anwen Hollin (demo)" }] });
});

test("a force shows its public persons by id and nobody of another force", async () => {
  const [pcc, staff] = await Promise.all([
    actor(people.database, "staffordshire", "pcc"),
    actor(people.database, "staffordshire", "staff"),
  ]);
  const cumbria = await forceId(people.database, "cumbria");
  const person = `query ($r: [_Any!]!, $pcc: ID!, $staff: ID!) { _entities(representations: $r) { ... on Force { pcc: person(id: $pcc) { name } staff: person(id: $staff) { name } } } }`;
  const r = [pcc.forceId, cumbria].map((id) => ({ __typename: "Force", id }));
  const { data, errors } = await people.execute(person, { r, pcc: pcc.personId, staff: staff.personId });
  expect(errors).toEqual([]);
  expect(data).toEqual({
    _entities: [
      { pcc: { name: "Morwenna Ashdale (demo)" }, staff: null },
      { pcc: null, staff: null },
    ],
  });
});
