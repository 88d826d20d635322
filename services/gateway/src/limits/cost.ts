import {
  Kind,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { overLimit } from "../guard/refusal.js";
import type { Limits } from "./limits.js";

type Variables = Readonly<Record<string, unknown>>;

/** Adds up what an operation may cost at most, before anything is planned: @include and @skip count as included. */
export class CostMeasure {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();

  constructor(
    document: DocumentNode,
    readonly schema: GraphQLSchema,
    readonly limits: Limits,
  ) {
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition);
  }

  /** @throws Refusal over the page or the cost limit. */
  check(operation: OperationDefinitionNode, variables: Variables): number {
    const root = this.schema.getRootType(operation.operation);
    const base = operation.operation === "mutation" ? this.limits.mutationCost : 0;
    const sum = new CostSum(this.schema, this.limits, this.#fragments, withDefaults(operation, variables));
    const cost = base + sum.selection(operation.selectionSet, root ?? undefined, undefined);
    if (cost > this.limits.cost) throw overLimit("COST_LIMIT", "units of cost", this.limits.cost);
    return cost;
  }
}

class CostSum {
  readonly #known = new Map<string, number>();

  constructor(
    readonly schema: GraphQLSchema,
    readonly limits: Limits,
    readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    readonly variables: Variables,
  ) {}

  /** `page` is the size asked of the connection whose lists stand in this selection. */
  selection(set: SelectionSetNode, type: GraphQLNamedType | undefined, page: number | undefined): number {
    let sum = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) sum += this.#field(selection, type, page);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) sum += this.#fragment(selection.name.value, page);
      else {
        const condition = selection.typeCondition ? this.schema.getType(selection.typeCondition.name.value) : type;
        sum += this.selection(selection.selectionSet, condition, page);
      }
    }
    return sum;
  }

  #fragment(name: string, page: number | undefined): number {
    const key = `${name} ${page}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const fragment = this.fragments.get(name);
    if (!fragment) return 0;
    const cost = this.selection(fragment.selectionSet, this.schema.getType(fragment.typeCondition.name.value), page);
    this.#known.set(key, cost);
    return cost;
  }

  #field(node: FieldNode, parent: GraphQLNamedType | undefined, page: number | undefined): number {
    if (!parent || !(isObjectType(parent) || isInterfaceType(parent))) return 0;
    const field = parent.getFields()[node.name.value];
    if (!field) return 0;
    const own = this.#page(node, field);
    const beside = this.limits.fieldCosts[`${parent.name}.${field.name}`] ?? 0;
    const type = getNamedType(field.type);
    if (!isCompositeType(type) || !node.selectionSet) return beside;
    const lists = listLevels(field.type);
    const inner = 1 + this.selection(node.selectionSet, type, lists > 0 ? undefined : own);
    if (lists === 0) return beside + inner;
    return beside + inner * (own ?? page ?? this.limits.listSize) * this.limits.listSize ** (lists - 1);
  }

  #page(node: FieldNode, field: GraphQLField<unknown, unknown>): number | undefined {
    if (field.args.length === 0) return undefined;
    const sizes: number[] = [];
    for (const argument of node.arguments ?? [])
      collectSizes(argument.name.value, valueFromASTUntyped(argument.value, this.variables), sizes);
    const largest = sizes.length > 0 ? Math.max(...sizes) : undefined;
    if (largest !== undefined && largest > this.limits.page)
      throw overLimit("PAGE_LIMIT", "items in a page", this.limits.page);
    if (largest !== undefined && largest >= 0) return largest;
    const standard = field.args.find((argument) => argument.name === "first")?.defaultValue;
    return typeof standard === "number" ? standard : undefined;
  }
}

function collectSizes(name: string, value: unknown, sizes: number[]): void {
  if (typeof value === "number") {
    if (name === "first" || name === "last") sizes.push(value);
  } else if (Array.isArray(value)) for (const item of value) collectSizes(name, item, sizes);
  else if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value)) collectSizes(key, inner, sizes);
}

function withDefaults(operation: OperationDefinitionNode, variables: Variables): Variables {
  const all: Record<string, unknown> = Object.create(null);
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (given !== undefined) all[name] = given;
    else if (definition.defaultValue) all[name] = valueFromASTUntyped(definition.defaultValue);
  }
  return all;
}

function listLevels(type: GraphQLOutputType): number {
  if (isNonNullType(type)) return listLevels(type.ofType);
  return isListType(type) ? 1 + listLevels(type.ofType) : 0;
}
