import { randomUUID, type KeyObject } from "node:crypto";
import { remoteSubgraph } from "@probity/gateway/subgraphs/remote-subgraph";
import type { Identity } from "@probity/service-kit/identity";
import { buildSubgraph } from "@probity/service-kit/subgraph";
import type { SubgraphCaller } from "@probity/service-kit/subgraph-call";
import { GraphQLError } from "graphql";
import { subgraphs } from "../subgraphs.js";
import type { Layout } from "./layout.js";

/** Subgraphs that run elsewhere. */
export interface RemoteOptions {
  /** The address of a subgraph's graph at this moment, by the subgraph's name; null while it is away. */
  readonly addressOf: (name: string) => string | null;
  /** The gateway's Ed25519 key: signs who is asking. */
  readonly privateKey: KeyObject;
}

/** The subgraphs as other processes serve them, asked over HTTP with signed identities. */
export async function remoteSubgraphs({
  addressOf,
  privateKey,
}: RemoteOptions): Promise<Omit<Layout, "processes" | typeof Symbol.asyncDispose>> {
  const parts = await Promise.all(
    subgraphs.map(async (definition) => ({ name: definition.name, sdl: (await buildSubgraph(definition)).sdl })),
  );
  const caller = (name: string): SubgraphCaller => {
    return async (request, identity) => {
      const url = addressOf(name);
      return url === null
        ? unavailable()
        : remoteSubgraph({ name, url, privateKey })(request, identity).catch(whenAway);
    };
  };
  return {
    parts,
    caller,
    ready: async () => {
      const answers = await Promise.all(
        subgraphs.map(({ name }) => caller(name)({ query: "{ __typename }" }, prober())),
      );
      return answers.every(({ data }) => data?.["__typename"] === "Query");
    },
  };
}

function unavailable(): { errors: GraphQLError[] } {
  const message = "A part of the platform cannot be reached at this moment. Try again shortly.";
  return { errors: [new GraphQLError(message, { extensions: { code: "UNAVAILABLE" } })] };
}

/**
 * Nobody listening, a connection that broke off, no answer in time: the subgraph is away, and whether it did its work is not
 * known; a change is asked for again with the same idempotency key. Everything else is a mistake of ours.
 */
function whenAway(error: unknown): ReturnType<typeof unavailable> {
  const { name, message, cause } = error as Error & { cause?: { code?: string } };
  const broken =
    /^(ECONN|EPIPE|ENOTFOUND|EAI_|UND_ERR_SOCKET|UND_ERR_CLOSED)/.test(cause?.code ?? "") || message === "terminated";
  if (name === "TimeoutError" || broken) return unavailable();
  throw error;
}

function prober(): Identity {
  const requestId = randomUUID();
  return {
    kind: "gateway",
    subject: "",
    name: "",
    graph: "full",
    grants: [],
    platformRoles: [],
    purpose: "request",
    requestId,
    origin: "",
  };
}
