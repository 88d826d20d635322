import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { peopleSubgraph } from "../subgraph.js";

let people: TestSubgraph;
beforeAll(async () => {
  people = await openSubgraph(peopleSubgraph);
});
afterAll(() => people[Symbol.asyncDispose]());

const named = async (login: string, texts: readonly string[], of = "staffordshire") => {
  const [as, { forceId }] = await Promise.all([
    actor(people.database, "staffordshire", login),
    actor(people.database, of, "staff"),
  ]);
  const query = "query ($force: ID!, $texts: [String!]!) { staffNamedIn(force: $force, texts: $texts) { text name } }";
  const { data, errors } = await people.execute(query, { force: forceId, texts: [...texts] }, as);
  return { found: (data as unknown as { staffNamedIn: object[] } | null)?.staffNamedIn, errors };
};

test("12: the registrar is told which texts name somebody below the published level, and not of whom the public reads anyway", async () => {
  const before = people.statements.length;
  const asked = await named("registrar", ["A diary", "Tea with Anwen Hollin", "Dinner with Morwenna Ashdale"]);
  expect(asked).toEqual({ found: [{ text: 1, name: "Anwen Hollin (demo)" }], errors: [] });
  expect(people.statements.length - before).toBe(1);
});

test("A1: nobody else asks it, and of no other force", async () => {
  for (const login of ["staff", "pcc", "chief.executive", "force.admin"])
    expect((await named(login, ["Anwen Hollin"])).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  expect((await named("registrar", ["Anwen Hollin"], "cumbria")).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
});

test("too much at once is refused at its field", async () => {
  for (const texts of [Array.from({ length: 201 }, () => "a"), ["a".repeat(2_001)]])
    expect((await named("registrar", texts)).errors).toMatchObject([
      { code: "INVALID", extensions: { field: "texts" } },
    ]);
});
