import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSchema, type GraphQLSchema } from "graphql";

/** The repository's root. */
export const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** A committed schema file, as text. */
export function schemaText(name: "api" | "public-api" | "supergraph" | "public-supergraph"): string {
  return readFileSync(`${root}schema/${name}.graphql`, "utf8");
}

const built = new Map<string, GraphQLSchema>();

/** What the full or the public graph answers. */
export function apiSchema(name: "api" | "public-api"): GraphQLSchema {
  const schema = built.get(name) ?? buildSchema(schemaText(name));
  built.set(name, schema);
  return schema;
}
