import type { SubgraphDefinition } from "@probity/service-kit/subgraph";

/** The subgraphs of the platform, each read when it is asked for: to add one is a line here. */
export const subgraphLoaders: Readonly<Record<string, () => Promise<SubgraphDefinition>>> = {
  protocols: async () => (await import("@probity/protocols/subgraph")).protocolsSubgraph,
  people: async () => (await import("@probity/people/subgraph")).peopleSubgraph,
  registers: async () => (await import("@probity/registers/subgraph")).registersSubgraph,
  cases: async () => (await import("@probity/cases/subgraph")).casesSubgraph,
};
