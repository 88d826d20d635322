import {
  GraphQLEnumType,
  Kind,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FragmentDefinitionNode,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from "graphql";
import { Unfit } from "./unfit.js";

/** Brings what subgraphs answered into the form asked for. @throws Unfit for everything that is not exactly as the schema says */
export type Shape = (value: unknown, variables: Readonly<Record<string, unknown>>) => unknown;

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;
type Condition = { readonly variable: string; readonly skip: boolean };
type Directives = SelectionSetNode["selections"][number]["directives"];

interface Asked {
  readonly name: string;
  readonly conditions: readonly Condition[];
  readonly sets: SelectionSetNode[];
}

/** Compiles a selection on an object type. @throws Unfit for what only the stock executor does: unions, interfaces, introspection */
export function shapeOf(type: GraphQLObjectType, sets: readonly SelectionSetNode[], fragments: Fragments): Shape {
  const asked = new Map<string, Asked>();
  for (const set of sets) collect(type, set, fragments, asked);
  const fields = [...asked].map(([key, { name, conditions, sets: inner }]) => {
    if (name === "__typename") return { key, conditions, complete: () => type.name };
    const field = type.getFields()[name];
    if (!field) throw new Unfit(`the field ${name}`);
    return { key, conditions, complete: completer(field.type, inner, fragments) };
  });
  return (value, variables) => {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw new Unfit("a value that is no object");
    const given = value as Record<string, unknown>;
    const shaped: Record<string, unknown> = {};
    for (const { key, conditions, complete } of fields)
      if (conditions.length === 0 || holds(conditions, variables)) shaped[key] = complete(given[key], variables);
    return shaped;
  };
}

function collect(
  type: GraphQLObjectType,
  set: SelectionSetNode,
  fragments: Fragments,
  asked: Map<string, Asked>,
): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      if (key in Object.prototype) throw new Unfit("a name with a meaning of its own");
      const conditions = conditionsOf(selection.directives);
      const known = asked.get(key);
      if (known && (known.conditions.length > 0 || conditions.length > 0))
        throw new Unfit("a field under two conditions");
      const entry = known ?? { name: selection.name.value, conditions, sets: [] };
      if (selection.selectionSet) entry.sets.push(selection.selectionSet);
      if (!known) asked.set(key, entry);
      continue;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
    const condition = fragment?.typeCondition?.name.value ?? type.name;
    if (!fragment || selection.directives?.length || fragment.directives?.length || condition !== type.name)
      throw new Unfit("such a fragment");
    collect(type, fragment.selectionSet, fragments, asked);
  }
}

function conditionsOf(directives: Directives): Condition[] {
  return (directives ?? []).map(({ name, arguments: given }) => {
    const value = given?.[0]?.value;
    if ((name.value !== "include" && name.value !== "skip") || value?.kind !== Kind.VARIABLE)
      throw new Unfit("such a directive");
    return { variable: value.name.value, skip: name.value === "skip" };
  });
}

function holds(conditions: readonly Condition[], variables: Readonly<Record<string, unknown>>): boolean {
  return conditions.every(({ variable, skip }) => (variables[variable] === true) !== skip);
}

function completer(type: GraphQLOutputType, sets: readonly SelectionSetNode[], fragments: Fragments): Shape {
  if (isNonNullType(type)) {
    const inner = completer(type.ofType, sets, fragments);
    return (value, variables) => {
      if (value === null || value === undefined) throw new Unfit("a null that may not be");
      return inner(value, variables);
    };
  }
  const inner = isListType(type) ? listOf(completer(type.ofType, sets, fragments)) : single(type, sets, fragments);
  return (value, variables) => (value === null || value === undefined ? null : inner(value, variables));
}

function listOf(inner: Shape): Shape {
  return (value, variables) => {
    if (!Array.isArray(value)) throw new Unfit("a value that is no list");
    return value.map((each) => inner(each, variables));
  };
}

function single(type: GraphQLOutputType, sets: readonly SelectionSetNode[], fragments: Fragments): Shape {
  if (isObjectType(type)) return shapeOf(type, sets, fragments);
  if (!isLeafType(type)) throw new Unfit("an abstract type");
  const fits = leafCheck(type);
  return (value) => {
    if (!fits(value)) throw new Unfit(`a value that is no ${type.name}`);
    return value;
  };
}

function leafCheck(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) {
    const names = new Set(type.getValues().map(({ name }: ReturnType<GraphQLEnumType["getValues"]>[number]) => name));
    return (value) => names.has(value as string);
  }
  if (type.name === "Boolean") return (value) => typeof value === "boolean";
  if (type.name === "Int" || type.name === "Float") return (value) => typeof value === "number";
  if (type.name === "String") return (value) => typeof value === "string";
  if (type.name === "ID") return (value) => typeof value === "string" || typeof value === "number";
  return () => true;
}
