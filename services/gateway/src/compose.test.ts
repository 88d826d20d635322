import { buildSchema } from "graphql";
import { describe, expect, test } from "vitest";
import { composeSupergraphs } from "./compose.js";

const link = (imports: string): string =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports}])\n`;
const compose = (sdl: string) => composeSupergraphs([{ name: "one", url: "http://127.0.0.1:1/one", sdl }]);

describe("the public contract", () => {
  const { publicApiSchema, apiSchema } = compose(`${link('"@key", "@tag"')}
    enum Colour { RED BLUE }
    enum Secret { A B }
    input Filter { colour: Colour hidden: Int @tag(name: "internal") }
    type Query {
      things(filter: Filter, first: Int = 20, trace: Boolean @tag(name: "internal")): [Thing!]! @tag(name: "public")
      secrets(kind: Secret): [Hidden!]!
    }
    type Mutation { change(id: ID!): Thing }
    type Thing @key(fields: "id") { id: ID! @tag(name: "public") colour: Colour @tag(name: "public") price: Int hidden: Hidden }
    type Hidden { word: String }
  `);

  test("holds the fields tagged public, with their arguments and enums, and nothing else", () => {
    const schema = buildSchema(publicApiSchema);
    expect(
      Object.keys(schema.getTypeMap())
        .filter((name) => !name.startsWith("__"))
        .sort(),
    ).toEqual(
      ["Boolean", "Colour", "Filter", "ID", "Int", "Query", "String", "Thing"].filter((name) => schema.getType(name)),
    );
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toEqual(["things"]);
    expect(
      schema
        .getQueryType()
        ?.getFields()
        ["things"]?.args.map(({ name }) => name),
    ).toEqual(["filter", "first"]);
    expect(publicApiSchema).not.toMatch(/price|hidden|Hidden|Secret|Mutation|trace/);
  });

  test("leaves the full graph whole", () => {
    expect(apiSchema).toMatch(/type Mutation/);
    expect(apiSchema).toMatch(/price: Int/);
  });
});

describe("a directive that the gateway would not enforce", () => {
  test.each([
    ["@authenticated", '"@authenticated"', "type Query { a: Int @authenticated }"],
    ["@requiresScopes", '"@requiresScopes"', 'type Query { a: Int @requiresScopes(scopes: [["x"]]) }'],
    ["@policy", '"@policy"', 'type Query { a: Int @policy(policies: [["x"]]) }'],
    ["an imported one under another name", '{ name: "@authenticated", as: "@in" }', "type Query { a: Int @in }"],
    ["one by its long name", '"@key"', "type Query { a: Int @federation__authenticated }"],
  ])("stops the build: %s", (_name, imports, sdl) => {
    expect(() => compose(link(imports) + sdl)).toThrow(
      /Subgraph one uses @(authenticated|requiresScopes|policy): the gateway does not enforce it/,
    );
  });
});

test("composition errors are told, all in one message", () => {
  const services = [
    {
      name: "one",
      url: "http://127.0.0.1:1/one",
      sdl: `${link('"@shareable"')} type Query { a: Int @shareable b: Int @shareable }`,
    },
    {
      name: "two",
      url: "http://127.0.0.1:1/two",
      sdl: `${link('"@shareable"')} type Query { a: String @shareable b: String @shareable }`,
    },
  ];
  expect(() => composeSupergraphs(services)).toThrow(/The full graph does not compose:\n- .*Query\.a.*\n- .*Query\.b/s);
});
