import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from "@apollo/server/plugin/disabled";
import type { Identity } from "@probity/service-kit/identity";
import type { SubgraphCaller } from "@probity/service-kit/subgraph-call";
import type { FormattedExecutionResult } from "graphql";
import type { Logger } from "pino";
import { maskErrors } from "../errors.js";
import { Documents, type Prepared } from "../guard/documents.js";
import type { Limits } from "../limits/limits.js";
import { LeanExecutor } from "../plans/lean-executor.js";
import { CallerDataSource, type RequestContext } from "../subgraphs/data-source.js";
import { silenceApollo } from "./silence-apollo.js";

/** How a graph finds its subgraphs and what it allows. */
export interface GraphOptions {
  readonly supergraph: string;
  readonly callSubgraph: (name: string, url: string) => SubgraphCaller;
  readonly limits: Limits;
  readonly logger: Logger;
}

/** One operation, already within the limits. */
export interface GraphOperation {
  readonly prepared: Prepared;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
}

/** An answer and the HTTP status that belongs to it. */
export interface GraphAnswer {
  readonly status: number;
  readonly result: FormattedExecutionResult;
}

/** One supergraph, served by Apollo Server with Apollo Gateway behind it. */
export interface Graph extends AsyncDisposable {
  readonly documents: Documents;
  execute(operation: GraphOperation, identity: Identity): Promise<GraphAnswer>;
}

/** Starts a graph. @throws when the supergraph cannot be served. */
export async function startGraph({ supergraph, callSubgraph, limits, logger }: GraphOptions): Promise<Graph> {
  silenceApollo();
  const callers = new Map<string, SubgraphCaller>();
  const lean = new LeanExecutor(callers);
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph,
    buildService: ({ name, url }) => {
      const call = callSubgraph(name, url ?? "");
      callers.set(name, call);
      return new CallerDataSource(call);
    },
    experimental_didResolveQueryPlan: lean.learn,
    // Apollo would say yes to both of these, depending on NODE_ENV.
    debug: false,
    __exposeQueryPlanExperimental: false,
    experimental_approximateQueryPlanStoreMiB: 32,
    logger,
  });
  const server = new ApolloServer<RequestContext>({
    gateway: {
      load: async (options) => ({ executor: lean.over((await gateway.load(options)).executor) }),
      onSchemaLoadOrUpdate: (changed) => gateway.onSchemaLoadOrUpdate(changed),
      stop: () => gateway.stop(),
    },
    logger,
    nodeEnv: "production",
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    formatError: maskErrors(logger),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
    ],
  });
  await server.start();
  const schema = gateway.schema;
  if (!schema) throw new Error("The supergraph was not loaded.");
  return {
    documents: new Documents(schema, limits),
    execute: (operation, identity) => execute(server, operation, identity, limits),
    [Symbol.asyncDispose]: () => server.stop(),
  };
}

async function execute(
  server: ApolloServer<RequestContext>,
  { prepared, variables, operationName }: GraphOperation,
  identity: Identity,
  limits: Limits,
): Promise<GraphAnswer> {
  const response = await server.executeOperation(
    { query: prepared.text, variables: { ...variables }, ...(operationName === undefined ? {} : { operationName }) },
    { contextValue: { identity } },
  );
  if (response.body.kind !== "single") throw new Error("Incremental delivery is not offered.");
  const { data, errors } = response.body.singleResult;
  return {
    status: response.http.status ?? 200,
    result: { ...(errors ? { errors: errors.slice(0, limits.errors) } : {}), ...(data === undefined ? {} : { data }) },
  };
}
