import "reflect-metadata";
import { buildSubgraphSchema, printSubgraphSchema } from "@apollo/subgraph";
import { parse, type GraphQLSchema } from "graphql";
import { buildSchema, createResolversMap, type NonEmptyArray } from "type-graphql";
import type { EntityTarget, MigrationInterface, ObjectLiteral } from "typeorm";
import type { Change, RequestContext } from "./context.js";
import { directResolvers, readPlainFieldsDirectly } from "./direct-resolvers.js";
import { forcesAllowing, type Permission } from "./permissions.js";
import { notAllowed } from "./errors.js";
import { GraphQLError } from "graphql";
import type { AfterMigrations } from "./migrate.js";
import { DateScalar, DateTimeScalar } from "./scalars.js";

type Class = abstract new (...parameters: never[]) => unknown;

/** Finds an entity for a reference from another subgraph, with the caller's rights: null where the caller may not see it. */
export type ReferenceResolver = (
  reference: { __typename: string; id: string } & Record<string, unknown>,
  context: RequestContext,
) => unknown;

/** What is done once a change is committed: talks to the world outside hold no connection. A crash may leave it out. */
export type AfterCommit = () => Promise<void>;

/** Carries out another service's event in this service's copy; called at most once an event. What it answers is done afterwards. */
export type EventReceiver = (data: object, change: Change, context: RequestContext) => Promise<AfterCommit | void>;

/** What makes a subgraph: its resolvers, the entities it owns, its tables and what it hears from others. */
export interface SubgraphDefinition {
  /** Name in the supergraph, database schema and login role (`probity_<name>`). */
  readonly name: string;
  readonly resolvers: NonEmptyArray<Class>;
  readonly orphanedTypes?: readonly Class[];
  readonly references: Readonly<Record<string, ReferenceResolver>>;
  readonly entities: readonly EntityTarget<ObjectLiteral>[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  readonly afterMigrations?: AfterMigrations;
  /** Whether it is given the keys of the forces, and the place where documents are kept. */
  readonly seals?: true;
  readonly receives: Readonly<Record<string, EventReceiver>>;
  /** Events of which e-mails come: worked off where a mail server is configured, from a queue of their own (`<name>-mail`), so that a slow one holds up no other event. */
  readonly mails?: Readonly<Record<string, EventReceiver>>;
  /** Long works, from a queue of their own (`<name>-work`), one at a time: they hold up no other event. */
  readonly works?: Readonly<Record<string, EventReceiver>>;
  /** What it does when it starts, as the platform itself: must be safe to be done by several at once, and again. */
  readonly begins?: (context: RequestContext) => Promise<void>;
}

/** A subgraph's schema, ready to execute, and its SDL for composition. */
export interface BuiltSubgraph {
  readonly sdl: string;
  readonly schema: GraphQLSchema;
}

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@tag", "@external", "@requires", "@provides", "@inaccessible", "@override"])\n`;

type Resolvable = Pick<SubgraphDefinition, "resolvers" | "orphanedTypes" | "references">;

const built = new WeakMap<Resolvable, Promise<BuiltSubgraph>>();

/**
 * Builds a federated subgraph from TypeGraphQL resolvers; once a definition, since it holds nothing of who runs it.
 * @throws when the schema is not valid, with GraphQL's own explanation.
 */
export function buildSubgraph(definition: Resolvable): Promise<BuiltSubgraph> {
  const known = built.get(definition) ?? build(definition);
  built.set(definition, known);
  return known;
}

async function build(definition: Resolvable): Promise<BuiltSubgraph> {
  readPlainFieldsDirectly();
  const typed = await buildSchema({
    resolvers: definition.resolvers as unknown as NonEmptyArray<() => void>,
    orphanedTypes: (definition.orphanedTypes ?? []) as unknown as (() => void)[],
    validate: false,
    scalarsMap: [],
    authChecker: ({ context }, required) => checkPermission(context as RequestContext, required as string[]),
  });
  const sdl = link + printSubgraphSchema(typed);
  const resolvers: Record<string, unknown> = { ...createResolversMap(typed) };
  for (const [type, direct] of Object.entries(directResolvers(definition.resolvers))) {
    resolvers[type] = { ...(resolvers[type] as object | undefined), ...direct };
  }
  for (const [type, resolve] of Object.entries(definition.references)) {
    resolvers[type] = { ...(resolvers[type] as object | undefined), __resolveReference: resolve };
  }
  for (const scalar of [DateScalar, DateTimeScalar]) if (typed.getType(scalar.name)) resolvers[scalar.name] = scalar;
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
  return { sdl, schema };
}

function checkPermission(context: RequestContext, required: readonly string[]): boolean {
  const permission = required[0] as Permission | undefined;
  if (context.identity.kind === "nobody")
    throw new GraphQLError("Sign in to do this.", { extensions: { code: "UNAUTHENTICATED" } });
  if (permission && forcesAllowing(context.identity, permission).length === 0) throw notAllowed(permission);
  return true;
}
