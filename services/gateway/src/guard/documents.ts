import { createHash } from "node:crypto";
import {
  GraphQLError,
  Kind,
  parse,
  print,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { LRUCache } from "lru-cache";
import { CostMeasure } from "../limits/cost.js";
import type { Limits } from "../limits/limits.js";
import { checkNesting, withoutRepetition } from "../limits/nesting.js";
import { ShapeMeasure } from "../limits/shape.js";
import { Refusal, badRequest, invalidDocument, overLimit } from "./refusal.js";

/** A document within the limits that do not depend on variables. */
export interface Prepared {
  /** SHA-256 (hex) of the text as it was sent. */
  readonly hash: string;
  /** What to execute: the text sent, without repetition. */
  readonly text: string;
  readonly introspects: boolean;
  /** The operation of that name, or the only one. @throws Refusal (400) when there is none or more than one. */
  operation(name: string | undefined): OperationDefinitionNode;
  /** @throws Refusal when the operation is over the page or cost limit with these variables. */
  checkCost(operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): void;
}

/** Parses and measures documents, each once while it is remembered. */
export class Documents {
  readonly #known = new LRUCache<string, Prepared>({
    max: 2000,
    maxSize: 16_000_000,
    sizeCalculation: (_, text) => text.length + 1,
  });

  readonly #rootTypes: ReadonlySet<string>;

  constructor(
    readonly schema: GraphQLSchema,
    readonly limits: Limits,
  ) {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    this.#rootTypes = new Set(roots.flatMap((type) => (type ? [type.name] : [])));
  }

  /** @throws Refusal for a syntax error and for everything over a limit. */
  prepare(text: string): Prepared {
    const known = this.#known.get(text);
    if (known) return known;
    const prepared = this.#measure(text);
    this.#known.set(text, prepared);
    return prepared;
  }

  #measure(text: string): Prepared {
    const { limits, schema } = this;
    const original = parseWithin(text, limits);
    checkNesting(original, limits);
    const document = withoutRepetition(original, this.#rootTypes);
    if (document !== original) checkShapes(original, { ...limits, fields: Infinity, width: Infinity });
    const introspects = checkShapes(document, limits);
    const operations = original.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    if (operations.length === 0) throw invalidDocument("The document has no operation.");
    for (const { operation } of operations)
      if (!schema.getRootType(operation)) throw invalidDocument(`This graph has no ${operation}.`);
    const cost = new CostMeasure(original, schema, limits);
    const withinCost = new Set<OperationDefinitionNode>();
    return {
      hash: createHash("sha256").update(text).digest("hex"),
      text: document === original ? text : print(document),
      introspects,
      operation: (name) => pick(operations, name),
      checkCost(operation, variables) {
        if (withinCost.has(operation)) return;
        cost.check(operation, variables);
        if (!operation.variableDefinitions?.length) withinCost.add(operation);
      },
    };
  }
}

function parseWithin(text: string, limits: Limits): DocumentNode {
  try {
    return parse(text, { maxTokens: limits.tokens });
  } catch (error) {
    if (error instanceof RangeError) throw overLimit("DEPTH_LIMIT", "levels deep", limits.depth);
    if (!(error instanceof GraphQLError)) throw error;
    if (error.message.includes("tokens. Parsing aborted")) throw overLimit("TOKEN_LIMIT", "tokens", limits.tokens);
    throw new Refusal(400, "GRAPHQL_PARSE_FAILED", error.message.slice(0, 300));
  }
}

function checkShapes(document: DocumentNode, limits: Limits): boolean {
  const shapes = new ShapeMeasure(document, limits);
  let introspects = false;
  for (const definition of document.definitions) {
    // Unused fragments too: validation walks them, whoever spreads them.
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      introspects = shapes.fragment(definition.name.value).introspects || introspects;
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    introspects = shapes.root(definition.selectionSet).introspects || introspects;
  }
  return introspects;
}

function pick(operations: readonly OperationDefinitionNode[], name: string | undefined): OperationDefinitionNode {
  const found = name === undefined ? operations : operations.filter((operation) => operation.name?.value === name);
  const [first, second] = found;
  if (!first) throw badRequest("There is no operation of that name in the document.");
  if (second) throw badRequest("The document has several operations: say in operationName which one is meant.");
  return first;
}
