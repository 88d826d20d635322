import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from "graphql";

function parseObject(value: unknown): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new GraphQLError("A JSONObject is an object of names and values.");
}

/** An object of names and values whose form another description gives, such as a rule. */
export const JsonScalar = new GraphQLScalarType({
  name: "JSONObject",
  description: "An object of names and values; what it may hold is said where it is used.",
  serialize: parseObject,
  parseValue: parseObject,
  parseLiteral: (node, variables) =>
    parseObject(node.kind === Kind.OBJECT ? valueFromASTUntyped(node, variables) : undefined),
});
