import { randomUUID } from "node:crypto";
import type { Request } from "express";
import type { Identity } from "@probity/service-kit/identity";
import type { SubgraphCaller } from "@probity/service-kit/subgraph-call";
import type { RequestCounter } from "../rates/request-rates.js";
import { ScimRefusal } from "./scim-error.js";

/** What an identity provider is answered from. */
export interface ScimOptions {
  readonly people: SubgraphCaller;
  /** The id of the force with this address; null for none. */
  readonly forceOf: (slug: string) => Promise<string | null>;
  readonly rates: Pick<RequestCounter, "count" | "countAddress">;
  readonly baseUrl: string;
}

/** One request of a provider: for which force, as whom, and at which address. */
export interface Asking {
  readonly forceId: string;
  readonly identity: Identity;
  readonly base: string;
}

const identityOf = (kind: "gateway" | "system", subject: string, request: Request): Identity => ({
  kind,
  subject,
  name: "Identity provider",
  graph: "full",
  grants: [],
  platformRoles: [],
  purpose: kind === "gateway" ? "event" : "request",
  requestId: randomUUID(),
  origin: request.ip ?? "",
});

/** @throws ScimRefusal 401 for whatever is no token of this force, Refusal 429 for too many requests */
export async function whoAsks({ people, forceOf, rates, baseUrl }: ScimOptions, request: Request): Promise<Asking> {
  const secret = /^bearer (pscim_[0-9a-f]{32}_[\w-]{43})$/i.exec(request.headers.authorization ?? "")?.[1];
  const slug = String(request.params["force"]);
  const query = "query ($secret: String!) { provisioningAccess(secret: $secret) { forceId tokenId } }";
  const { data, errors } = secret
    ? await people({ query, variables: { secret } }, identityOf("gateway", "", request))
    : { data: null, errors: undefined };
  if (errors) throw errors[0] ?? new Error("The token cannot be checked.");
  const access = data?.["provisioningAccess"] as { forceId: string; tokenId: string } | null | undefined;
  if (!access || (await forceOf(slug)) !== access.forceId) {
    await rates.countAddress(request.ip ?? "");
    throw new ScimRefusal(401, "The bearer token is not good for this force.", null, { "www-authenticate": "Bearer" });
  }
  const { forceId, tokenId } = access;
  const identity = identityOf("system", `client:scim-${tokenId}`, request);
  await rates.count(identity, request.ip ?? "");
  const grants = [{ forceId, personId: null, roles: ["PROVISIONER" as const] }];
  return { forceId, identity: { ...identity, grants }, base: `${baseUrl}/scim/v2/${slug}` };
}
