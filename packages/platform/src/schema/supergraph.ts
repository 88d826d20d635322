import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SubgraphSdl, Supergraphs } from "@probity/gateway/compose";
import { rulesJsonSchema } from "@probity/rules/json-schema";
import { buildSubgraph } from "@probity/service-kit/subgraph";
import { rolesSql } from "../database/roles.js";
import { subgraphs } from "../subgraphs.js";

/** The repository's root. */
export const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** The generated files, by path from the root. */
export const generatedFiles = {
  supergraph: "schema/supergraph.graphql",
  publicSupergraph: "schema/public-supergraph.graphql",
  apiSchema: "schema/api.graphql",
  publicApiSchema: "schema/public-api.graphql",
} as const satisfies Readonly<Record<keyof Supergraphs, string>>;

/** Where a service's own schema is kept. */
export const serviceSchemaFile = (name: string): string => `services/${name}/schema.graphql`;

/** Where a subgraph is found in the separate layout, unless configuration says otherwise. */
const addressOf = (name: string) => `http://${name}.probity.internal/graphql`;

function kept(file: string): string | null {
  try {
    return readFileSync(join(root, file), "utf8");
  } catch {
    return null;
  }
}

/** The supergraphs of these subgraphs: the committed ones while every subgraph is as it was then, composed anew otherwise. */
export async function supergraphsOf(parts: readonly { name: string; sdl: string }[]): Promise<Supergraphs> {
  const unchanged =
    parts.length === subgraphs.length && parts.every(({ name, sdl }) => kept(serviceSchemaFile(name)) === sdl);
  const committed = Object.entries(generatedFiles).map(([key, file]) => [key, unchanged ? kept(file) : null] as const);
  if (committed.every(([, text]) => text !== null)) return Object.fromEntries(committed) as unknown as Supergraphs;
  return compose(parts);
}

/** Composition is loaded when there is something to compose: a start with the committed supergraphs does without it. */
async function compose(parts: readonly { name: string; sdl: string }[]): Promise<Supergraphs> {
  const { composeSupergraphs } = await import("@probity/gateway/compose");
  return composeSupergraphs(parts.map(({ name, sdl }): SubgraphSdl => ({ name, sdl, url: addressOf(name) })));
}

/** Every generated file as the code of today makes it. */
export async function generate(): Promise<Map<string, string>> {
  const built = await Promise.all(
    subgraphs.map(async (definition) => ({ name: definition.name, sdl: (await buildSubgraph(definition)).sdl })),
  );
  const composed = await compose(built);
  const files = new Map(built.map(({ name, sdl }) => [serviceSchemaFile(name), sdl]));
  for (const [key, file] of Object.entries(generatedFiles)) files.set(file, composed[key as keyof Supergraphs]);
  files.set("infra/roles.sql", rolesSql());
  files.set("schema/rules.schema.json", rulesJsonSchema());
  const { bankHolidayTable } = await import("@probity/rules/reckon-bank-holidays");
  files.set("packages/rules/src/bank-holiday-table.json", bankHolidayTable());
  return files;
}
