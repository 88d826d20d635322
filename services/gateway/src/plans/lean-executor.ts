import type { ApolloGateway, GatewayConfig } from "@apollo/gateway";
import { getVariableValues, type OperationDefinitionNode } from "graphql";
import type { SubgraphCaller } from "@probity/service-kit/subgraph-call";
import { LRUCache } from "lru-cache";
import type { RequestContext } from "../subgraphs/data-source.js";
import type { Data } from "./merge.js";
import { shapeOf, type Shape } from "./shape.js";
import { stepOf, type Step } from "./steps.js";
import { Unfit } from "./unfit.js";

type Loaded = Awaited<ReturnType<ApolloGateway["load"]>>;
type Executor = NonNullable<Loaded["executor"]>;
type Asked = Parameters<Executor>[0];
type Resolved = Parameters<NonNullable<GatewayConfig["experimental_didResolveQueryPlan"]>>[0];

interface Lean {
  readonly operation: OperationDefinitionNode;
  readonly schema: Resolved["operationContext"]["schema"];
  readonly step: Step;
  readonly shape: Shape;
}

/**
 * Executes Apollo's query plans again: the first execution of an operation is the gateway's own, which plans it; the later ones of an
 * ordinary query follow the same plan with everything prepared. Whatever is out of the ordinary (a mutation, an abstract type, an
 * error, a null where none may be) is left to the gateway's own executor, from the start and with its own answer.
 */
export class LeanExecutor {
  readonly #known = new LRUCache<string, Lean | "unfit">({ max: 2000 });

  constructor(readonly callers: ReadonlyMap<string, SubgraphCaller>) {}

  /** Remembers how an operation was planned: the gateway tells at each execution of its own. */
  readonly learn = ({ queryPlan, operationContext, requestContext }: Resolved): void => {
    const key = keyOf(requestContext);
    if (this.#known.has(key)) return;
    this.#known.set(key, this.#prepare({ queryPlan, operationContext }) ?? "unfit");
  };

  /** The executor to give to Apollo Server in the place of the gateway's own. */
  over(stock: Executor): Executor {
    return async (asked) => (await this.#execute(asked)) ?? stock(asked);
  }

  #prepare({ queryPlan, operationContext }: Pick<Resolved, "queryPlan" | "operationContext">): Lean | null {
    const { operation, schema, fragments } = operationContext;
    const root = schema.getQueryType();
    if (operation.operation !== "query" || operation.directives?.length || !queryPlan.node || !root) return null;
    try {
      const step = stepOf(queryPlan.node, { schema, callers: this.callers });
      return { operation, schema, step, shape: shapeOf(root, [operation.selectionSet], fragments) };
    } catch (error) {
      if (error instanceof Unfit) return null;
      throw error;
    }
  }

  async #execute(asked: Asked): Promise<{ data: Record<string, unknown> } | null> {
    const lean = this.#known.get(keyOf(asked));
    if (!lean || lean === "unfit") return null;
    const given = asked.request.variables ?? {};
    const { coerced } = getVariableValues(lean.schema, lean.operation.variableDefinitions ?? [], given);
    if (!coerced) return null;
    const data: Data = {};
    try {
      await lean.step({ identity: (asked.context as RequestContext).identity, given, variables: coerced }, [data]);
      return { data: lean.shape(data, coerced) as Record<string, unknown> };
    } catch {
      // A query changes nothing, so it can be asked again by whoever can tell what was wrong.
      return null;
    }
  }
}

function keyOf({ queryHash, request }: Pick<Asked, "queryHash" | "request">): string {
  return `${queryHash} ${request.operationName ?? ""}`;
}
