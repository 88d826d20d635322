import type { KeyObject } from "node:crypto";
import { signIdentity } from "@probity/service-kit/identity";
import type { SubgraphCaller } from "@probity/service-kit/subgraph-call";
import { z } from "zod";
import { fetchLimited, type FetchLimits } from "./fetch-limited.js";

/** A subgraph in another process. */
export interface RemoteSubgraph {
  readonly name: string;
  readonly url: string;
  /** The gateway's Ed25519 key: signs who is asking, for each request anew. */
  readonly privateKey: KeyObject;
  readonly limits?: Partial<FetchLimits>;
}

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).nullish(),
        extensions: z.record(z.string(), z.unknown()).nullish(),
      }),
    )
    .nullish(),
});

const standard: FetchLimits = { bytes: 5_000_000, milliseconds: 5000 };

/**
 * Calls a subgraph over HTTP. Nothing is tried twice: a change might be made twice.
 * The caller rejects when there is no answer within 5 s, or one that is larger than 5 MB or not GraphQL.
 */
export function remoteSubgraph({ name, url, privateKey, limits }: RemoteSubgraph): SubgraphCaller {
  const allowed = { ...standard, ...limits };
  return async ({ query, variables, operationName }, identity) => {
    const body = JSON.stringify({ query, variables, operationName });
    const token = await signIdentity(identity, body, privateKey);
    const headers = {
      "content-type": "application/json",
      accept: "application/json",
      authorization: `Bearer ${token}`,
    };
    // GraphQL over HTTP lets a subgraph answer 400 with the errors that explain it.
    const text = await fetchLimited(url, { method: "POST", headers, body }, allowed, [400]);
    const parsed = answer.safeParse(JSON.parse(text));
    if (!parsed.success) throw new Error(`Subgraph ${name} answered something that is not GraphQL.`);
    // The gateway reads errors as they come in JSON; it does not ask for instances of GraphQLError.
    return parsed.data as Awaited<ReturnType<SubgraphCaller>>;
  };
}
