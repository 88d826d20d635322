import { composeServices } from "@apollo/composition";
import { composeSchemaContract, transformSupergraphToPublicSchema } from "@theguild/federation-composition";
import { parse, print, visit, type DocumentNode, type GraphQLError } from "graphql";
import { spreadPublicTags } from "./public-tags.js";

/** One subgraph as its service publishes it. */
export interface SubgraphSdl {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}

interface Service {
  readonly name: string;
  readonly url: string;
  readonly typeDefs: DocumentNode;
}

/** All that is generated from the subgraphs: the graphs' supergraphs, and their schemas as callers see them. */
export interface Supergraphs {
  readonly supergraph: string;
  /** Only what carries `@tag(name: "public")`. */
  readonly publicSupergraph: string;
  readonly apiSchema: string;
  readonly publicApiSchema: string;
}

/** Directives that promise protection which Apollo's gateway does not give: it refuses to start on them. */
const forbidden = new Set(["authenticated", "requiresScopes", "policy"]);

const publicContract = { include: new Set(["public"]), exclude: new Set(["internal"]) };

/**
 * Composes the subgraphs.
 * @throws with every composition error in one message, and for a directive of federation that promises authorisation.
 */
export function composeSupergraphs(subgraphs: readonly SubgraphSdl[]): Supergraphs {
  const services = subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) }));
  for (const { name, typeDefs } of services) refuseAuthDirectives(name, typeDefs);
  const full = composeServices(services);
  if (full.errors) throw composition("The full graph", full.errors);
  const contract = composeSchemaContract(forContract(services), publicContract, true);
  if (contract.errors) throw composition("The public graph", contract.errors);
  return {
    supergraph: full.supergraphSdl,
    publicSupergraph: contract.supergraphSdl,
    apiSchema: apiSchema(full.supergraphSdl),
    publicApiSchema: apiSchema(contract.supergraphSdl),
  };
}

/** The schema a caller of this supergraph sees, as SDL. */
export function apiSchema(supergraph: string): string {
  return `${print(transformSupergraphToPublicSchema(parse(supergraph)))}\n`;
}

function forContract(services: readonly Service[]): Service[] {
  const documents = spreadPublicTags(services.map(({ typeDefs }) => typeDefs));
  return services.map((service, index) => ({ ...service, typeDefs: documents[index] ?? service.typeDefs }));
}

function refuseAuthDirectives(service: string, document: DocumentNode): void {
  visit(document, {
    Directive({ name, arguments: given }) {
      const imported = name.value === "link" ? given?.find((argument) => argument.name.value === "import") : undefined;
      if (imported) visit(imported, { StringValue: ({ value }) => refuse(service, value.replace(/^@/, "")) });
      refuse(service, name.value.replace(/^federation__/, ""));
    },
  });
}

function refuse(service: string, directive: string): void {
  if (forbidden.has(directive))
    throw new Error(
      `Subgraph ${service} uses @${directive}: the gateway does not enforce it. Check in the subgraph instead.`,
    );
}

function composition(what: string, errors: readonly GraphQLError[]): Error {
  return new Error(`${what} does not compose:\n${errors.map((error) => `- ${error.message}`).join("\n")}`);
}
