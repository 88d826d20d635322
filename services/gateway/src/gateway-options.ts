import type { SubgraphCaller } from "@probity/service-kit/subgraph-call";
import type { Pool } from "pg";
import type { Logger } from "pino";
import type { DataVersion } from "./answers/answer-cache.js";
import type { DemoIssuerOptions } from "./demo-issuer/demo-issuer-options.js";
import type { FindAccess } from "./identity/identify.js";
import type { Limits } from "./limits/limits.js";
import type { RequestRates } from "./rates/request-rates.js";
import type { SessionStore } from "./sessions/session-store.js";

/** The OpenID Connect issuer people and systems sign in with, and what the gateway is to it. */
export interface OidcOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What access tokens must be made for. */
  readonly audience: string;
  /** Further issuers whose tokens are taken when they are signed with the same keys. */
  readonly alsoIssuers?: readonly string[];
  /** Values of `typ` that mark an access token at this issuer, in lower case; RFC 9068's `at+jwt` if not said. */
  readonly tokenTypes?: readonly string[];
}

/** All a gateway needs. */
export interface GatewayOptions {
  /** SDL of the full graph's supergraph. */
  readonly supergraph: string;
  /** SDL of the public contract; without it there is no /public/graphql. */
  readonly publicSupergraph?: string;
  /** How a subgraph is reached; asked once for each subgraph of each graph. */
  readonly callSubgraph: (name: string, url: string) => SubgraphCaller;
  /** What a subject may be, at this moment; null: no access, and every session of theirs ends. */
  readonly access?: FindAccess;
  readonly sessions: SessionStore;
  readonly oidc: OidcOptions;
  /** The address people see, without a slash at the end. */
  readonly baseUrl: string;
  /** True wherever `baseUrl` is https. */
  readonly secureCookies: boolean;
  readonly limits?: Partial<Limits>;
  readonly rates?: Partial<RequestRates>;
  /** Where failed sign-ins at the demo issuer are counted, so that the count survives a restart; else in memory. */
  readonly pool?: Pool;
  readonly logger: Logger;
  /** Demo mode only. */
  readonly demoIssuer?: DemoIssuerOptions;
  /** Without it no public answer is kept. */
  readonly dataVersion?: DataVersion;
}
