import { createHash } from "node:crypto";
import { ApolloGateway } from "@apollo/gateway";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { nobody } from "@probity/service-kit/identity";
import type { SubgraphCaller } from "@probity/service-kit/subgraph-call";
import { execute, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { composeSupergraphs } from "../compose.js";
import { CallerDataSource } from "../subgraphs/data-source.js";
import { LeanExecutor } from "./lean-executor.js";

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@tag"])\n`;

const placesSdl = `${link}
  type Query { force(slug: String!): Force, forces: [Force!]!, owner(of: String!): Owner, named(slug: String!): Named }
  type Mutation { rename(slug: String!): Force }
  interface Named { name(language: Language = EN): String! }
  enum Language { EN CY }
  type Force implements Named @key(fields: "id") { id: ID! name(language: Language = EN): String!, kind: Kind, holders: [[Holder!]!]!, chief: Holder, area: Float, wrong: String! }
  enum Kind { TERRITORIAL SPECIAL }
  type Holder { person: Person!, from: String }
  type Person @key(fields: "id") { id: ID! }
  union Owner = Force | Person
`;

const peopleSdl = `${link}
  type Person @key(fields: "id") { id: ID! name: String! entries(first: Int = 2): [Entry!] best: Entry!, force: Force! }
  type Entry { text: String!, nil: Boolean!, clause: Clause }
  type Clause @key(fields: "id", resolvable: false) { id: ID! }
  type Force @key(fields: "id", resolvable: false) { id: ID! }
`;

const clausesSdl = `${link}
  type Query { clause: Clause @tag(name: "public") }
  type Clause @key(fields: "id") @tag(name: "public") { id: ID! label: String, words(language: String): String! }
`;

const person = (id: string) => ({ __typename: "Person", id });
const force = (slug: string) => ({
  __typename: "Force",
  id: slug,
  name: ({ language }: { language: string }) => `${slug} ${language}`,
  kind: "TERRITORIAL",
  holders: [[{ person: person("1"), from: null }, { person: person("2") }], [{ person: person("1") }]],
  chief: slug === "empty" ? null : { person: person("2"), from: "2021-05-13" },
  area: 2.5,
  wrong: null,
});

const resolvers = {
  places: {
    Query: {
      force: (_: unknown, { slug }: { slug: string }) => (slug === "none" ? null : force(slug)),
      forces: () => [force("a"), force("empty")],
      owner: (_: unknown, { of }: { of: string }) => (of === "person" ? person("1") : force("a")),
      named: (_: unknown, { slug }: { slug: string }) => force(slug),
    },
    Mutation: { rename: (_: unknown, { slug }: { slug: string }) => force(slug) },
  },
  people: {
    Person: {
      __resolveReference: ({ id }: { id: string }) =>
        id === "2" ? { ...person(id), name: "Two" } : { ...person(id), name: "One" },
      entries: ({ id }: { id: string }, { first }: { first: number }) =>
        [1, 2, 3]
          .slice(0, first)
          .map((line) => ({ text: `${id}.${line}`, nil: line === 2, clause: line === 2 ? null : { id: `c${line}` } })),
      best: ({ id }: { id: string }) => (id === "2" ? null : { text: "best", nil: false, clause: { id: "gone" } }),
      force: () => ({ id: "a" }),
    },
  },
  clauses: {
    Query: { clause: () => ({ id: "c1" }) },
    Clause: {
      __resolveReference: ({ id }: { id: string }) => (id === "gone" ? null : { id }),
      label: ({ id }: { id: string }) => (id === "c3" ? null : id.toUpperCase()),
      words: (_: unknown, { language }: { language: string | undefined }) => `words ${language ?? "none"}`,
    },
  },
};

const sdls = { places: placesSdl, people: peopleSdl, clauses: clausesSdl };
let gateway: ApolloGateway;
let stock: { count: number; ask: ReturnType<LeanExecutor["over"]> };
let lean: ReturnType<LeanExecutor["over"]>;
const asked: string[] = [];

beforeAll(async () => {
  const schemas = new Map(
    Object.entries(sdls).map(([name, sdl]) => [
      name,
      buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers[name as keyof typeof sdls] }]),
    ]),
  );
  const callers = new Map<string, SubgraphCaller>();
  const learner = new LeanExecutor(callers);
  const { supergraph } = composeSupergraphs(
    Object.entries(sdls).map(([name, sdl]) => ({ name, url: `http://127.0.0.1:1/${name}`, sdl })),
  );
  gateway = new ApolloGateway({
    supergraphSdl: supergraph,
    experimental_didResolveQueryPlan: learner.learn,
    buildService: ({ name }) => {
      const call: SubgraphCaller = async ({ query, variables }) => {
        asked.push(
          ...((variables?.["representations"] as { id: string }[] | undefined)?.map(({ id }) => `${name} ${id}`) ?? [
            name,
          ]),
        );
        const schema = schemas.get(name);
        if (!schema) throw new Error(`No subgraph ${name}.`);
        return await execute({ schema, document: parse(query), variableValues: variables ?? {} });
      };
      callers.set(name, call);
      return new CallerDataSource(call);
    },
  });
  const { executor } = await gateway.load({});
  if (!executor) throw new Error("The gateway has no executor.");
  stock = { count: 0, ask: (request) => ((stock.count += 1), executor(request)) };
  lean = learner.over(stock.ask);
});

afterAll(() => gateway.stop());

function ask(query: string, variables: Record<string, unknown>, executor = lean) {
  const queryHash = createHash("sha256").update(query).digest("hex");
  const request = {
    request: { query, variables },
    document: parse(query),
    queryHash,
    context: { identity: nobody("full", "test") },
    metrics: {},
  };
  return executor(request as unknown as Parameters<typeof executor>[0]);
}

/** Asks three times: by the stock executor alone, so that it is learnt, and by whoever the lean one chooses. */
async function compare(query: string, variables: Record<string, unknown>) {
  const expected = await ask(query, variables, stock.ask);
  const before = stock.count;
  const answer = await ask(query, variables);
  expect(JSON.parse(JSON.stringify(answer))).toEqual(JSON.parse(JSON.stringify(expected)));
  return { lean: stock.count === before, answer };
}

const entries = "entries { text nil clause { id label words } }";

describe("answers as the gateway itself does, without it", () => {
  test.each<[string, string, Record<string, unknown>]>([
    ["one subgraph", `query ($s: String!) { force(slug: $s) { id name kind area } }`, { s: "a" }],
    ["nothing", `query ($s: String!) { force(slug: $s) { id chief { person { name } } } }`, { s: "none" }],
    ["entities in lists of lists", `{ force(slug: "a") { holders { from person { id name ${entries} } } } }`, {}],
    ["several things at once", `{ forces { name holders { person { name } } } clause { label } }`, {}],
    ["a null on the way", `{ forces { chief { person { name ${entries} } } } }`, {}],
    [
      "aliases and fragments",
      `{ a: force(slug: "a") { ...F other: name(language: CY) __typename } forces { ...F } } fragment F on Force { n: name ... on Force { chief { from } } chief { p: person { id name } } }`,
      {},
    ],
    [
      "a condition that holds",
      `query ($yes: Boolean!) { force(slug: "a") { id chief @include(if: $yes) { person { name } } name @skip(if: $yes) } }`,
      { yes: true },
    ],
    [
      "a condition that does not hold",
      `query ($yes: Boolean = false) { force(slug: "a") { id chief @include(if: $yes) { person { name } } name @skip(if: $yes) } }`,
      {},
    ],
    [
      "variables for a later fetch",
      `query ($n: Int, $l: String) { force(slug: "a") { chief { person { entries(first: $n) { clause { words(language: $l) } } } } } }`,
      { n: 3, l: "cy" },
    ],
    [
      "an entity that is not there",
      `{ force(slug: "a") { holders { person { id entries(first: 1) { text } } } } }`,
      {},
    ],
  ])("%s", async (_title, query, variables) => {
    expect((await compare(query, variables)).lean).toBe(true);
  });

  test("asks for the same entity once", async () => {
    const query = `{ force(slug: "a") { holders { person { name } } } }`;
    await compare(query, {});
    asked.length = 0;
    await ask(query, {});
    expect(asked).toEqual(["places", "people 1", "people 2"]);
  });
});

describe("leaves to the gateway, with its answer,", () => {
  test.each<[string, string, Record<string, unknown>]>([
    ["a union", `{ owner(of: "person") { __typename ... on Force { id } ... on Person { name } } }`, {}],
    ["an interface", `{ named(slug: "a") { __typename name } }`, {}],
    ["introspection", `{ __schema { queryType { name } } force(slug: "a") { id } }`, {}],
    ["a mutation", `mutation { rename(slug: "a") { id } }`, {}],
    ["a null where none may be", `{ force(slug: "a") { id wrong } }`, {}],
    ["an entity that refuses", `{ force(slug: "a") { chief { person { best { text } } } } }`, {}],
    [
      "a null for a field of an entity that is gone",
      `{ force(slug: "a") { holders { person { best { clause { label words } } } } } }`,
      {},
    ],
    ["a variable that is no value of its type", `query ($s: String!) { force(slug: $s) { id } }`, { s: { a: 1 } }],
    [
      "names with a meaning of their own",
      `{ force(slug: "a") { id constructor: name __proto__: chief { from } toString: name } }`,
      {},
    ],
  ])("%s", async (_title, query, variables) => {
    expect((await compare(query, variables)).lean).toBe(false);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect({}).not.toHaveProperty("from");
  });
});
