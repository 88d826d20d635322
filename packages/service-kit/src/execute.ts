import { randomUUID } from "node:crypto";
import { GraphQLError, parse, validate, type ExecutionResult, type GraphQLSchema } from "graphql";
import { compileQuery, isCompiledQuery, type CompiledQuery } from "graphql-jit";
import type { RequestContext } from "./context.js";
import { inputDefaults } from "./input-defaults.js";
import type { Logger } from "./log.js";
import type { SubgraphRequest } from "./subgraph-call.js";

const keptOperations = 1_000;

/** An operation ready to run, and what fills in the defaults its variables leave out. */
interface Compiled extends Pick<CompiledQuery, "query"> {
  readonly fill: ReturnType<typeof inputDefaults>;
}

/** Runs operations of one schema, each compiled at its first use. */
export class Executor {
  private readonly compiled = new Map<string, Compiled>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly log: Logger,
  ) {}

  /** Executes; errors come back as GraphQL errors with stable codes, the unexpected ones masked with the id under which they are logged. */
  async execute(request: SubgraphRequest, context: RequestContext): Promise<ExecutionResult> {
    const compiled = this.compile(request);
    if ("errors" in compiled) return compiled;
    const result: ExecutionResult = await compiled.query(
      {},
      context,
      compiled.fill?.(request.variables ?? {}) ?? request.variables ?? {},
    );
    if (!result.errors) return result;
    // Without data nothing was executed: the request itself cannot be used.
    if (!("data" in result)) return { errors: result.errors.map(unusable) };
    return { ...result, errors: result.errors.map((error) => this.mask(error, context)) };
  }

  private compile(request: SubgraphRequest): Compiled | { errors: GraphQLError[] } {
    const key = `${request.operationName ?? ""}\n${request.query}`;
    const known = this.compiled.get(key);
    if (known) return known;
    let document = request.document;
    try {
      document ??= parse(request.query);
    } catch (error) {
      return { errors: [error as GraphQLError] };
    }
    const problems = validate(this.schema, document);
    if (problems.length > 0) return { errors: [...problems].slice(0, 10) };
    const compiled = compileQuery(this.schema, document, request.operationName, {
      disablingCapturingStackErrors: true,
    });
    if (!isCompiledQuery(compiled)) return { errors: [...(compiled.errors ?? [])] };
    if (this.compiled.size >= keptOperations) this.compiled.delete(this.compiled.keys().next().value as string);
    const filled: Compiled = {
      query: compiled.query,
      fill: inputDefaults(this.schema, document, request.operationName),
    };
    this.compiled.set(key, filled);
    return filled;
  }

  private mask(error: GraphQLError, context: RequestContext): GraphQLError {
    const cause = (error.originalError ?? error) as Error & { code?: string; extensions?: { code?: string } };
    // The compiled executor answers variables it refuses with errors that are not quite GraphQLErrors.
    const coded = error.extensions?.code ?? cause.extensions?.code;
    const { path, nodes } = error;
    if (coded)
      return new GraphQLError(error.message, { nodes, path, extensions: { ...cause.extensions, ...error.extensions } });
    const known = databaseRefusal(cause);
    if (known) return new GraphQLError(known.message, { nodes, path, extensions: { code: known.code } });
    const id = randomUUID();
    this.log.error(
      {
        id,
        requestId: context.identity.requestId,
        err: { message: cause.message, stack: cause.stack, code: cause.code },
      },
      "unexpected",
    );
    const message = `Something went wrong. Quote ${id} if you ask for help.`;
    return new GraphQLError(message, { nodes, path, extensions: { code: "INTERNAL", id } });
  }
}

function unusable(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, { nodes: error.nodes, extensions: { code: "BAD_USER_INPUT" } });
}

const malformed = new Set(["22P02", "22007", "22008", "22021", "22P05", "22003"]);
const away = /^(53|57P|08)|^ECONN|^ENOTFOUND|^EPIPE/;

function databaseRefusal(error: { code?: string; message: string }): { code: string; message: string } | null {
  if (error.code && malformed.has(error.code))
    return { code: "INVALID", message: "A value does not have the form that this field needs." };
  if (
    (error.code && away.test(error.code)) ||
    /timeout exceeded when trying to connect|Connection terminated|not queryable|Query ?runner already released/i.test(
      error.message,
    )
  ) {
    return { code: "UNAVAILABLE", message: "The database cannot be reached at this moment. Try again shortly." };
  }
  return null;
}
