import { buildSubgraphSchema } from "@apollo/subgraph";
import type { Identity } from "@probity/service-kit/identity";
import type { SubgraphCaller } from "@probity/service-kit/subgraph-call";
import { GraphQLError, execute, parse } from "graphql";
import { composeSupergraphs, type Supergraphs } from "../compose.js";

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@tag", "@shareable"])\n`;

const officesSdl = `${link}
  type Query {
    offices(first: Int = 20, ids: [Int!]): OfficeConnection! @tag(name: "public")
    office(id: ID!): Office @tag(name: "public")
    whoAmI: Caller!
    grid: [[Office!]!]!
    broken: String
    refused: Office
    search(page: PageInput): [Office!]!
  }
  type Mutation { rename(id: ID!, name: String!): Office! }
  input PageInput { first: Int after: String }
  type OfficeConnection @tag(name: "public") { nodes: [Office!]! totalCount: Int! }
  type Office @key(fields: "id") @tag(name: "public") { id: ID! name: String! deputy: Office deputies: [Office!]! secret: String @tag(name: "internal") }
  type Caller { kind: String! subject: String! graph: String! purpose: String! roles: [String!]! }
`;

const registersSdl = `${link}
  type Query { registerCount: Int! @tag(name: "public") }
  type Office @key(fields: "id") @tag(name: "public") { id: ID! entries(first: Int): [Entry!] }
  type Entry @tag(name: "public") { text: String! }
`;

interface OfficeSource {
  readonly __typename: "Office";
  readonly id: string;
  readonly name: string;
}

function office(id: string): OfficeSource {
  return { __typename: "Office", id, name: `Office ${id}` };
}

const officesResolvers = {
  Query: {
    offices: (_: unknown, { first }: { first: number }) => ({
      totalCount: 3,
      nodes: ["1", "2", "3"].slice(0, Math.max(0, first)).map(office),
    }),
    office: (_: unknown, { id }: { id: string }) => office(id),
    whoAmI: (_: unknown, _arguments: unknown, { identity }: { identity: Identity }) => ({
      ...identity,
      roles: identity.grants.flatMap(({ roles }) => roles),
    }),
    grid: () => [[office("1")]],
    search: () => [office("1")],
    broken: () => {
      throw new Error('relation "registers.secrets" does not exist at /srv/app/offices.js:12');
    },
    refused: () => {
      throw new GraphQLError("You may not do this.", {
        extensions: { code: "NOT_ALLOWED", permission: "registers:read", sql: "select 1" },
      });
    },
  },
  Mutation: { rename: (_: unknown, { id, name }: { id: string; name: string }) => ({ ...office(id), name }) },
  Office: {
    deputy: () => null,
    deputies: () => [],
    secret: () => "hidden",
    __resolveReference: ({ id }: { id: string }) => office(id),
  },
};

const registersResolvers = {
  Query: { registerCount: () => 7 },
  Office: { __resolveReference: ({ id }: { id: string }) => ({ id }), entries: () => [{ text: "One share" }] },
};

/** Two small subgraphs, composed, and a caller that executes them in this process. */
export interface TinyWorld extends Supergraphs {
  /** How often a subgraph was asked. */
  calls: number;
  /** Name of a subgraph that does not answer, or empty. */
  down: string;
  readonly callSubgraph: (name: string, url: string) => SubgraphCaller;
}

/** Makes the world: offices and registers. */
export function tinyWorld(): TinyWorld {
  const schemas = new Map([
    ["offices", buildSubgraphSchema([{ typeDefs: parse(officesSdl), resolvers: officesResolvers }])],
    ["registers", buildSubgraphSchema([{ typeDefs: parse(registersSdl), resolvers: registersResolvers }])],
  ]);
  const world: TinyWorld = {
    ...composeSupergraphs([
      { name: "offices", url: "http://127.0.0.1:1/offices", sdl: officesSdl },
      { name: "registers", url: "http://127.0.0.1:1/registers", sdl: registersSdl },
    ]),
    calls: 0,
    down: "",
    callSubgraph: (name) => async (request, identity) => {
      world.calls++;
      if (name === world.down) throw new Error(`connect ECONNREFUSED 127.0.0.1:1 ${name}`);
      const schema = schemas.get(name);
      if (!schema) throw new Error(`No subgraph ${name}.`);
      return await execute({
        schema,
        document: request.document ?? parse(request.query),
        variableValues: request.variables ?? {},
        operationName: request.operationName ?? null,
        contextValue: { identity },
      });
    },
  };
  return world;
}
