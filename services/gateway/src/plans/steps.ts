import type { GatewayConfig } from "@apollo/gateway";
import { Kind, isObjectType, type GraphQLSchema } from "graphql";
import type { Identity } from "@probity/service-kit/identity";
import type { SubgraphCaller } from "@probity/service-kit/subgraph-call";
import { merge, type Data } from "./merge.js";
import { Unfit } from "./unfit.js";

/** One execution of a plan. */
export interface Run {
  readonly identity: Identity;
  /** As they were sent. */
  readonly given: Readonly<Record<string, unknown>>;
  /** With their defaults. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Fetches something into these objects. @throws Unfit, or whatever a subgraph throws */
export type Step = (run: Run, targets: readonly Data[]) => Promise<void>;

type Plan = Parameters<NonNullable<GatewayConfig["experimental_didResolveQueryPlan"]>>[0]["queryPlan"];
type PlanNode = NonNullable<Plan["node"]>;
type FetchNode = Extract<PlanNode, { kind: "Fetch" }>;
type Required = NonNullable<FetchNode["requires"]>;

/** What steps are made from. */
export interface StepParts {
  readonly schema: GraphQLSchema;
  readonly callers: ReadonlyMap<string, SubgraphCaller>;
}

/** Compiles a query plan. @throws Unfit for what only the stock executor does */
export function stepOf(node: PlanNode, parts: StepParts): Step {
  switch (node.kind) {
    case "Sequence": {
      const steps = node.nodes.map((each) => stepOf(each, parts));
      return async (run, targets) => {
        for (const step of steps) await step(run, targets);
      };
    }
    case "Parallel": {
      const steps = node.nodes.map((each) => stepOf(each, parts));
      return async (run, targets) => void (await Promise.all(steps.map((step) => step(run, targets))));
    }
    case "Flatten":
      return flatten(node.path, stepOf(node.node, parts));
    case "Condition":
      return conditional(node, parts);
    case "Fetch":
      return fetchStep(node, parts);
    default:
      throw new Unfit(`the step ${node.kind}`);
  }
}

function conditional(node: Extract<PlanNode, { kind: "Condition" }>, parts: StepParts): Step {
  const yes = node.ifClause ? stepOf(node.ifClause, parts) : null;
  const no = node.elseClause ? stepOf(node.elseClause, parts) : null;
  return async (run, targets) => {
    await (run.variables[node.condition] === true ? yes : no)?.(run, targets);
  };
}

function flatten(path: readonly (string | number)[], step: Step): Step {
  for (const part of path)
    if (typeof part !== "string" || !/^(@|\w+)$/.test(part) || part in Object.prototype) throw new Unfit("such a path");
  return async (run, targets) => {
    let found: unknown[] = [...targets];
    for (const part of path as readonly string[]) {
      found = (part === "@" ? found.flat(1) : found.map((each) => (each as Data)[part])).filter(
        (each) => each !== null && each !== undefined,
      );
    }
    if (found.length > 0) await step(run, found as Data[]);
  };
}

function fetchStep(node: FetchNode, { schema, callers }: StepParts): Step {
  const call = callers.get(node.serviceName);
  if (!call || node.inputRewrites?.length || node.outputRewrites?.length) throw new Unfit("such a fetch");
  const { operation: query, operationName, operationDocumentNode: document, variableUsages = [], requires } = node;
  const request = { query, ...(operationName ? { operationName } : {}), ...(document ? { document } : {}) };
  const ask = async ({ identity, given }: Run, more: object): Promise<Data> => {
    const used = variableUsages.filter((name) => given[name] !== undefined).map((name) => [name, given[name]]);
    const { data, errors } = await call({ ...request, variables: { ...Object.fromEntries(used), ...more } }, identity);
    if (errors?.length || !data) throw new Unfit("an answer with errors");
    return data;
  };
  if (!requires) {
    return async (run, targets) => {
      const data = await ask(run, {});
      for (const target of targets) merge(target, data);
    };
  }
  const represent = representation(requires, schema);
  return async (run, targets) => {
    const groups = Map.groupBy(targets, (target) => represent(target)?.key ?? "");
    groups.delete("");
    const all = [...groups.values()];
    if (all.length === 0) return;
    const representations = all.map(([first]) => represent(first as Data)?.value);
    const { _entities: entities } = await ask(run, { representations });
    if (!Array.isArray(entities) || entities.length !== all.length)
      throw new Unfit("entities that are not those asked for");
    for (const [index, group] of all.entries())
      for (const target of group) merge(target, entities[index] as Data | null);
  };
}

/** The same thing is asked for once, however often it stands in the answer: its key says which. */
function representation(
  requires: Required,
  schema: GraphQLSchema,
): (target: Data) => { key: string; value: Data } | null {
  const byType = new Map<string, readonly string[]>();
  for (const fragment of requires) {
    if (fragment.kind !== Kind.INLINE_FRAGMENT || !fragment.typeCondition || byType.has(fragment.typeCondition))
      throw new Unfit("such a requirement");
    if (!isObjectType(schema.getType(fragment.typeCondition))) throw new Unfit("a requirement of an abstract type");
    const names = fragment.selections.map((field) => {
      if (field.kind !== Kind.FIELD || field.selections || field.alias) throw new Unfit("a requirement inside another");
      return field.name;
    });
    byType.set(fragment.typeCondition, names);
  }
  return (target) => {
    const names = byType.get(target["__typename"] as string);
    if (!names?.includes("__typename")) return null;
    const value: Data = {};
    for (const name of names) {
      if (target[name] === undefined) return null;
      value[name] = target[name];
    }
    return { key: JSON.stringify(value), value };
  };
}
