import type { DocumentNode, ExecutionResult } from "graphql";
import type { Identity } from "./identity.js";

/** One GraphQL request to a subgraph. `document` spares a parse where the caller holds it already. */
export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  readonly document?: DocumentNode;
}

/** Calls a subgraph as somebody, in process or over HTTP: the only way from the gateway to a subgraph. */
export type SubgraphCaller = (request: SubgraphRequest, identity: Identity) => Promise<ExecutionResult>;
