import { GraphQLError, type GraphQLErrorExtensions } from "graphql";

/** Where a rule refused: the clause (or citation) that says so. */
export interface RefusalSource {
  readonly clauseId?: string;
}

function coded(code: string, message: string, extensions: GraphQLErrorExtensions): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, code } });
}

/** The thing is not there, or the caller may not know that it is. The answer never tells which. */
export function notFound(thing: string): GraphQLError {
  return coded("NOT_FOUND", `No such ${thing}.`, {});
}

/** The caller is known and may not do this. `permission` is the missing one. */
export function notAllowed(permission: string): GraphQLError {
  return coded("NOT_ALLOWED", "You may not do this. Ask your force's administrator if you should be able to.", {
    permission,
  });
}

/** The input cannot be used; `field` names the input field, the message says what to do, `reason` is a stable word for programs. */
export function invalid(field: string, message: string, reason?: string): GraphQLError {
  return coded("INVALID", message, reason ? { field, reason } : { field });
}

/** A protocol's rule forbids this; names the clause. */
export function ruleBroken(message: string, source: RefusalSource): GraphQLError {
  return coded("RULE_BROKEN", message, { clauseId: source.clauseId });
}

/** Somebody changed the thing in between, or the idempotency key was used for another request. */
export function conflict(message: string): GraphQLError {
  return coded("CONFLICT", message, {});
}
