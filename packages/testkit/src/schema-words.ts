import { buildSubgraph, type SubgraphDefinition } from "@probity/service-kit/subgraph";
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";
import { getMetadataStorage } from "type-graphql";

const federations = /^(_|link__|federation__)/;

type Described = { readonly name: string; readonly description?: string | null };

/** Everything of a subgraph's schema that a user reads and that has no description: "Force", "Force.name", "Force.name(language)". */
export async function undescribed(definition: SubgraphDefinition): Promise<string[]> {
  const { schema } = await buildSubgraph(definition);
  return ownTypes(schema).flatMap((type) => [...missing("", [type]), ...partsOf(type)]);
}

/** The root fields of a subgraph that anybody may call: no permission is named on them and they are not in the public graph. */
export async function rootFieldsWithoutPermission(definition: SubgraphDefinition): Promise<string[]> {
  await buildSubgraph(definition);
  const { queries, mutations, authorizedFields } = getMetadataStorage();
  const own = [...queries, ...mutations].filter(({ target }) =>
    definition.resolvers.some((resolver) => resolver === target),
  );
  return own
    .filter(
      ({ directives }) =>
        !directives?.some(({ nameOrDefinition }) => nameOrDefinition.includes('@tag(name: "public")')),
    )
    .filter(({ target, methodName }) => {
      const named = authorizedFields.find((field) => field.target === target && field.fieldName === methodName);
      return (named?.roles.length ?? 0) !== 1;
    })
    .map(({ schemaName }) => schemaName);
}

function ownTypes(schema: GraphQLSchema): GraphQLNamedType[] {
  const builtIn = ["String", "Int", "Float", "Boolean", "ID", "Query", "Mutation"];
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => type !== null && type !== undefined);
  const named = Object.values(schema.getTypeMap()).filter(
    ({ name }) => !federations.test(name) && !name.startsWith("__"),
  );
  return [
    ...named.filter(({ name }) => !builtIn.includes(name)),
    ...roots.map((root) => Object.assign(Object.create(root) as typeof root, { description: "root" })),
  ];
}

function partsOf(type: GraphQLNamedType): string[] {
  if (isEnumType(type)) return missing(`${type.name}.`, type.getValues());
  if (isInputObjectType(type)) return missing(`${type.name}.`, Object.values(type.getFields()));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const fields = Object.values(type.getFields()).filter(({ name }) => !federations.test(name));
  return [
    ...missing(`${type.name}.`, fields),
    ...fields.flatMap(({ name, args }) => missing(`${type.name}.${name} `, args)),
  ];
}

function missing(prefix: string, parts: readonly Described[]): string[] {
  return parts.filter(({ description }) => !description || description.trim() === "").map(({ name }) => prefix + name);
}
