import { randomUUID } from "node:crypto";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";

/** What a caller may see of an error, by its code: nothing else leaves the gateway. */
const visible: Readonly<Record<string, readonly string[]>> = {
  NOT_FOUND: [],
  NOT_ALLOWED: ["permission"],
  INVALID: ["field", "reason"],
  RULE_BROKEN: ["clauseId"],
  CONFLICT: [],
  UNAVAILABLE: [],
  // Of the person who asks. A subgraph that does not know the gateway answers HTTP 401 instead, which is a failure of ours.
  UNAUTHENTICATED: [],
  BAD_USER_INPUT: [],
};

/** Codes that are the caller's when the gateway itself says them, and ours when a subgraph says them to the gateway. */
const ownCodes = new Set(["GRAPHQL_VALIDATION_FAILED", "GRAPHQL_PARSE_FAILED", "BAD_REQUEST"]);

/** What graphql-js says of a literal that only a subgraph's own scalar can judge. */
const badValue = /^(Expected value of type|Variable "\$\w+" got invalid value|Argument "\w+" has invalid value)/;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const longestMessage = 500;

/** Apollo's formatError: known errors pass with their own fields, everything else becomes INTERNAL with an id that is in the log. */
export function maskErrors(logger: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { locations, path } = formatted;
    return { ...shown(logger, formatted, error), ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
  };
}

/** What may be said about something unexpected. `id` is that of the log line, or of one that a subgraph wrote already. */
export function internalMessage(id: string): { message: string; extensions: { code: "INTERNAL"; id: string } } {
  return { message: `Something went wrong. Quote ${id} if you ask for help.`, extensions: { code: "INTERNAL", id } };
}

/** Logs something unexpected and gives what may be said about it. */
export function internalError(logger: Logger, error: unknown): ReturnType<typeof internalMessage> {
  const id = randomUUID();
  logger.error({ err: cause(error), id }, "unexpected");
  return internalMessage(id);
}

function shown(
  logger: Logger,
  { message, extensions = {} }: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const { code, id, serviceName } = extensions;
  if (code === "INTERNAL" && typeof id === "string" && uuid.test(id)) return internalMessage(id);
  const fromSubgraph = serviceName !== undefined;
  if (fromSubgraph && badValue.test(message))
    return { message: "A value does not have the form that its field needs.", extensions: { code: "BAD_USER_INPUT" } };
  if (typeof code !== "string") return internalError(logger, error);
  const keys = Object.hasOwn(visible, code) ? visible[code] : undefined;
  if (!keys && (fromSubgraph || !ownCodes.has(code))) return internalError(logger, error);
  const told = Object.fromEntries(
    (keys ?? []).filter((key) => extensions[key] !== undefined).map((key) => [key, extensions[key]]),
  );
  return { message: message.slice(0, longestMessage), extensions: { code, ...told } };
}

function cause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? error.originalError : error;
}
