import { quickest } from "@probity/testkit/quickest";
import { buildSchema } from "graphql";
import { describe, expect, test } from "vitest";
import { Documents } from "../guard/documents.js";
import { Refusal } from "../guard/refusal.js";
import { defaultLimits } from "./limits.js";

const schema = buildSchema(`
  type Query { node(id: ID): Node list: [Node!]! page(first: Int = 20, filter: Filter): Page! grid: [[Node!]!]! }
  type Mutation { change: Node! }
  input Filter { first: Int last: Int text: [String!] }
  type Page { nodes: [Node!]! edges: [Edge!]! totalCount: Int! }
  type Edge { node: Node! }
  type Node { id: ID! name(language: String): String node: Node list: [Node!]! page(first: Int, last: Int): Page! }
`);

/** The code it is refused with, or "passes". */
function verdict(query: string, variables: Record<string, unknown> = {}, limits = defaultLimits): string {
  try {
    const prepared = new Documents(schema, limits).prepare(query);
    prepared.checkCost(prepared.operation(undefined), variables);
    return "passes";
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

const nest = (levels: number, leaf = "id"): string => (levels === 1 ? leaf : `node { ${nest(levels - 1, leaf)} }`);
const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(" ");
/** Costs exactly `cost`: a root object with as many objects in it. */
const costing = (cost: number): string => `node { ${times(cost - 1, () => "node { id }")} }`;

describe.each([
  ["depth", "DEPTH_LIMIT", 15, (n: number) => `{ ${nest(n)} }`],
  [
    "depth through fragments",
    "DEPTH_LIMIT",
    15,
    (n: number) => `{ node { ...A } } fragment A on Node { ... on Node { ${nest(n - 1)} } }`,
  ],
  [
    "depth under @include",
    "DEPTH_LIMIT",
    15,
    (n: number) => `query ($on: Boolean = false) { node @include(if: $on) { ${nest(n - 1)} } }`,
  ],
  [
    "depth of nested fragments",
    "DEPTH_LIMIT",
    15,
    (n: number) => `{ node { ...A } } fragment A on Node { node { ...B } } fragment B on Node { ${nest(n - 2)} }`,
  ],
  ["aliases", "ALIAS_LIMIT", 30, (n: number) => `{ node { ${times(n, (i) => `a${i}: id`)} } }`],
  [
    "aliases in a fragment spread thrice",
    "ALIAS_LIMIT",
    30,
    (n: number) =>
      `{ node { ${times(n - 27, (i) => `z${i}: id`)} ...A node { ...A node { ...A } } } } fragment A on Node { ${times(9, (i) => `a${i}: id`)} }`,
  ],
  [
    "aliases under @skip",
    "ALIAS_LIMIT",
    30,
    (n: number) => `{ node { ${times(n, (i) => `a${i}: id @skip(if: true)`)} } }`,
  ],
  ["root fields", "ROOT_FIELD_LIMIT", 20, (n: number) => `{ ${times(n, (i) => `a${i}: __typename`)} }`],
  ["root fields of one name", "ROOT_FIELD_LIMIT", 20, (n: number) => `{ ${times(n, () => "__typename")} }`],
  [
    "root fields through fragments",
    "ROOT_FIELD_LIMIT",
    20,
    (n: number) =>
      `{ ...A ... on Query { ...A } ... { ${times(n - 18, () => "node { id }")} } } fragment A on Query { ${times(9, () => "__typename")} }`,
  ],
  ["tokens", "TOKEN_LIMIT", 15_000, (n: number) => `{ node { ${times(n - 5, () => "id")} } }`],
  ["page", "PAGE_LIMIT", 100, (n: number) => `{ page(first: ${n}) { totalCount } }`],
  [
    "page by alias and fragment",
    "PAGE_LIMIT",
    100,
    (n: number) => `{ ...A } fragment A on Query { p: page(first: ${n}) { totalCount } }`,
  ],
  [
    "page as a variable's default",
    "PAGE_LIMIT",
    100,
    (n: number) => `query ($n: Int = ${n}) { page(first: $n) { totalCount } }`,
  ],
  ["page in an input", "PAGE_LIMIT", 100, (n: number) => `{ page(filter: { first: ${n} }) { totalCount } }`],
  ["last", "PAGE_LIMIT", 100, (n: number) => `{ node { page(last: ${n}) { totalCount } } }`],
  ["cost of objects", "COST_LIMIT", 1000, (n: number) => `{ ${costing(n)} }`],
  [
    "objects side by side",
    "COST_LIMIT",
    400,
    (n: number) => `{ node { ${times(n, (i) => `name(language: "${i}")`)} } }`,
  ],
  [
    "cost of a list of ten",
    "COST_LIMIT",
    1000,
    (n: number) => `{ list { ${times(99, () => "node { id }")} } ${n > 1000 ? "node { id }" : ""} }`,
  ],
  [
    "cost of nested lists",
    "COST_LIMIT",
    1000,
    (n: number) =>
      `{ list { list { ${times(8, () => "node { id }")} } } ${times(9, () => `node { ${times(8, () => "node { id }")} }`)} ${times(n - 991, () => "node { id }")} }`,
  ],
  [
    "cost of a list of lists",
    "COST_LIMIT",
    1000,
    (n: number) => `{ grid { ${times(9, () => "node { id }")} } ${times(n - 1000, () => "node { id }")} }`,
  ],
  [
    "cost through fragments",
    "COST_LIMIT",
    1000,
    (n: number) =>
      `{ list { ...A } ${n > 1000 ? "...B" : ""} } fragment A on Node { ${times(99, () => "node { id }")} } fragment B on Query { node { id } }`,
  ],
  [
    "cost of a page",
    "COST_LIMIT",
    1000,
    (n: number) =>
      `{ page(first: 99) { nodes { ${times(9, () => "node { id }")} } } ${times(n - 991, () => "node { id }")} }`,
  ],
  [
    "cost of a mutation",
    "COST_LIMIT",
    1000,
    (n: number) =>
      `mutation { change { list { ${times(97, () => "node { id }")} } ${times(n - 991, () => "node { id }")} } }`,
  ],
  ["directives", "COST_LIMIT", 100, (n: number) => `{ node { ${times(n, () => "id @x")} } }`],
])("%s", (_name, code, limit, query) => {
  test(`at ${limit} it passes, at ${limit + 1} it is refused`, () => {
    expect([verdict(query(limit)), verdict(query(limit + 1))]).toEqual(["passes", code]);
  });
});

test("a field that reads more than it answers costs so much more, wherever it stands", () => {
  const limits = { ...defaultLimits, fieldCosts: { "Node.page": 90, "Node.name": 9 } };
  const of = (query: string) => verdict(query, {}, limits);
  const eleven = (field: string) => `{ node { ${times(10, (i) => `a${i}: ${field}`)} b: ${field} } }`;
  expect([of(eleven("page { totalCount }")), of(eleven("name"))]).toEqual(["COST_LIMIT", "passes"]);
  expect([of("{ list { page { totalCount } } }"), of("{ list { name page { totalCount } } }")]).toEqual([
    "passes",
    "COST_LIMIT",
  ]);
});

describe("variables", () => {
  test.each([
    [{ n: 100 }, "passes"],
    [{ n: 101 }, "PAGE_LIMIT"],
    [{}, "passes"],
  ])("a page of %o %s", (variables, expected) => {
    expect(verdict("query ($n: Int) { page(first: $n) { totalCount } }", variables)).toBe(expected);
  });

  test.each([
    [99, "passes"],
    [100, "COST_LIMIT"],
  ])("%i items of ten objects: %s", (n, expected) => {
    const query = `query ($n: Int) { page(first: $n) { nodes { ${times(9, () => "node { id }")} } } ${times(9, () => "node { id }")} }`;
    expect(verdict(query, { n })).toBe(expected);
  });

  test("an input given whole as a variable is looked into", () => {
    expect(verdict("query ($f: Filter) { page(filter: $f) { totalCount } }", { f: { last: 101 } })).toBe("PAGE_LIMIT");
  });

  test("a negative page counts as a list of the usual size", () => {
    expect(verdict(`{ page(first: -1000) { nodes { ${times(100, () => "node { id }")} } } }`)).toBe("COST_LIMIT");
  });

  test("@include on a variable changes nothing", () => {
    expect(
      verdict(`query ($on: Boolean!) { ${costing(380)} list @include(if: $on) { list { list { id } } } }`, {
        on: false,
      }),
    ).toBe("COST_LIMIT");
  });
});

describe("bombs", () => {
  const bomb = `{ node { ...F0 } } ${times(40, (i) => `fragment F${i} on Node { node { id } ...F${i + 1} ...F${i + 1} }`)} fragment F40 on Node { id }`;
  test.each([
    ["an exponential fragment bomb", bomb, "COST_LIMIT"],
    ["a fragment in itself", "{ node { ...A } } fragment A on Node { node { ...A } }", "GRAPHQL_VALIDATION_FAILED"],
    [
      "fragments in a circle",
      "{ node { ...A } } fragment A on Node { ...B } fragment B on Node { ...A }",
      "GRAPHQL_VALIDATION_FAILED",
    ],
    ["a circle that nobody spreads", "{ node { id } } fragment A on Node { ...A }", "GRAPHQL_VALIDATION_FAILED"],
    ["braces beyond the stack", `{ ${"node { ".repeat(7000)} id ${"}".repeat(7000)} }`, "DEPTH_LIMIT"],
    ["brackets beyond the stack", `{ node(id: ${"[".repeat(7000)}${"]".repeat(7000)}) { id } }`, "DEPTH_LIMIT"],
    ["a type of 5000 lists", `query ($a: ${"[".repeat(5000)}Int${"]".repeat(5000)}) { node { id } }`, "DEPTH_LIMIT"],
    ["overlapping fields", `{ node { ${times(2000, (i) => `name(language: "${i}")`)} } }`, "COST_LIMIT"],
  ])("%s is refused quickly", async (_name, query, code) => {
    expect(verdict(query)).toBe(code);
    expect(await quickest(() => verdict(query))).toBeLessThan(250);
  });
});
