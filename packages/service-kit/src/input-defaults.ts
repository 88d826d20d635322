import {
  getOperationAST,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
  valueFromASTUntyped,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
} from "graphql";

type Fill = (value: unknown) => unknown;

/**
 * Fills in the defaults of variables, and of input fields, that are left out (GraphQL specification, 3.10 and 6.1.2): the compiled
 * executor, unlike graphql-js, refuses to do without one that is required. Answers null where no variable can need it.
 */
export function inputDefaults(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): ((variables: Record<string, unknown>) => Record<string, unknown>) | null {
  const fills = new Map<string, Fill>();
  const standards = new Map<string, unknown>();
  for (const { variable, type, defaultValue } of getOperationAST(document, operationName)?.variableDefinitions ?? []) {
    if (defaultValue) standards.set(variable.name.value, valueFromASTUntyped(defaultValue));
    const named = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
    const fill = named ? fillOf(named, new Map()) : null;
    if (fill) fills.set(variable.name.value, fill);
  }
  if (fills.size === 0 && standards.size === 0) return null;
  return (variables) => {
    const filled = { ...variables };
    for (const [name, standard] of standards) if (filled[name] === undefined) filled[name] = standard;
    for (const [name, fill] of fills) if (filled[name] !== undefined) filled[name] = fill(filled[name]);
    return filled;
  };
}

function fillOf(type: GraphQLInputType, known: Map<GraphQLInputType, Fill | null>): Fill | null {
  if (isNonNullType(type)) return fillOf(type.ofType, known);
  if (isListType(type)) {
    const item = fillOf(type.ofType, known);
    return item && ((value) => (Array.isArray(value) ? value.map(item) : value === null ? null : item(value)));
  }
  if (!isInputObjectType(type)) return null;
  if (known.has(type)) return known.get(type) ?? null;
  const inner = new Map<string, Fill>();
  const defaults = new Map<string, unknown>();
  const fill: Fill = (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const filled: Record<string, unknown> = { ...value };
    for (const [name, standard] of defaults) if (filled[name] === undefined) filled[name] = standard;
    for (const [name, deeper] of inner) if (filled[name] !== undefined) filled[name] = deeper(filled[name]);
    return filled;
  };
  known.set(type, fill);
  for (const field of Object.values(type.getFields())) {
    if (field.defaultValue !== undefined) defaults.set(field.name, field.defaultValue);
    const deeper = fillOf(field.type, known);
    if (deeper) inner.set(field.name, deeper);
  }
  if (defaults.size === 0 && inner.size === 0) known.set(type, null);
  return known.get(type) ?? null;
}
