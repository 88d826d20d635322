import { getMetadataStorage } from "type-graphql";

type Metadata = ReturnType<typeof getMetadataStorage>;
type FieldResolverMetadata = Metadata["fieldResolvers"][number];
type Parameter = NonNullable<FieldResolverMetadata["params"]>[number];
type Resolve = (root: unknown, args: Record<string, unknown>, context: unknown) => unknown;
type Class = abstract new (...parameters: never[]) => unknown;

/**
 * Leaves plain fields without a resolver, to be called before the schema is built: TypeGraphQL would give each a function that only
 * reads the property, once for every row. A field with a guard keeps it.
 */
export function readPlainFieldsDirectly(): void {
  const { fields, authorizedFields, authorizedResolver, middlewares, resolverMiddlewares } = getMetadataStorage();
  const guarded = new Set(
    [...authorizedFields, ...middlewares].map(({ target, fieldName }) => `${idOf(target)} ${fieldName}`),
  );
  const guardedClasses = new Set([...authorizedResolver, ...resolverMiddlewares].map(({ target }) => target));
  for (const field of fields)
    field.simple ??= !guardedClasses.has(field.target) && !guarded.has(`${idOf(field.target)} ${field.name}`);
}

/**
 * Field resolvers that need nothing of TypeGraphQL's (no guard, no input object), as plain functions by type and field, to be called
 * after the schema is built: TypeGraphQL would make a promise of every argument, once for every row.
 */
export function directResolvers(resolvers: readonly Class[]): Record<string, Record<string, Resolve>> {
  const storage = getMetadataStorage();
  const direct: Record<string, Record<string, Resolve>> = {};
  for (const resolver of storage.fieldResolvers) {
    const { kind, target, roles, middlewares = [], params = [], schemaName } = resolver;
    if (kind !== "external" || !resolvers.includes(target as unknown as Class) || roles || middlewares.length > 0)
      continue;
    if (!params.every((parameter) => isPlain(parameter, storage))) continue;
    const type = storage.objectTypes.find((each) => each.target === resolver.getObjectType?.());
    if (type) (direct[type.name] ??= {})[schemaName] = resolveDirectly(resolver, params);
  }
  return direct;
}

function isPlain(parameter: Parameter, { inputTypes }: Metadata): boolean {
  if (parameter.kind === "root") return parameter.propertyName === undefined;
  if (parameter.kind === "context") return parameter.propertyName === undefined;
  return parameter.kind === "arg" && !inputTypes.some(({ target }) => target === parameter.getType());
}

function resolveDirectly({ target, methodName }: FieldResolverMetadata, params: readonly Parameter[]): Resolve {
  const instance = new (target as unknown as new () => Record<string, (...values: unknown[]) => unknown>)();
  const pick = [...params]
    .sort((a, b) => a.index - b.index)
    .map((parameter): Resolve => {
      if (parameter.kind === "root") return (root) => root;
      if (parameter.kind === "context") return (_root, _args, context) => context;
      const name = parameter.kind === "arg" ? parameter.name : "";
      return (_root, args) => args[name];
    });
  return (root, args, context) => instance[methodName]?.(...pick.map((value) => value(root, args, context)));
}

const ids = new Map<unknown, number>();

function idOf(target: unknown): number {
  let id = ids.get(target);
  if (id === undefined) ids.set(target, (id = ids.size));
  return id;
}
