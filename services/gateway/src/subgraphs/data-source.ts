import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from "@apollo/gateway";
import type { Identity } from "@probity/service-kit/identity";
import type { SubgraphCaller } from "@probity/service-kit/subgraph-call";

/** What the gateway knows of a request while it is executed. */
export interface RequestContext extends Record<string, unknown> {
  readonly identity: Identity;
}

type Answer = Awaited<ReturnType<GraphQLDataSource["process"]>>;

/** Lets Apollo's gateway ask a subgraph through our caller, as the caller of the whole request. */
export class CallerDataSource implements GraphQLDataSource<RequestContext> {
  constructor(readonly call: SubgraphCaller) {}

  async process(options: GraphQLDataSourceProcessOptions<RequestContext>): Promise<Answer> {
    if (!("incomingRequestContext" in options)) throw new Error("Subgraphs are asked only for a caller's operation.");
    const { query, variables, operationName } = options.request;
    const { data, errors } = await this.call(
      {
        query: query ?? "",
        ...(variables ? { variables } : {}),
        ...(operationName ? { operationName } : {}),
        ...(options.document ? { document: options.document } : {}),
      },
      options.context.identity,
    );
    return {
      ...(data === undefined ? {} : { data }),
      ...(errors ? { errors: errors.map((error) => (error instanceof Error ? error.toJSON() : error)) } : {}),
    };
  }
}
