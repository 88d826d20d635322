/** The stable error codes of the API; anything unknown to this client is read as `INTERNAL`. */
export const errorCodes = [
  "NOT_FOUND",
  "NOT_ALLOWED",
  "INVALID",
  "RULE_BROKEN",
  "CONFLICT",
  "UNAUTHENTICATED",
  "INTERNAL",
  "DEPTH_LIMIT",
  "ALIAS_LIMIT",
  "ROOT_FIELD_LIMIT",
  "TOKEN_LIMIT",
  "COST_LIMIT",
  "BODY_TOO_LARGE",
  "RATE_LIMITED",
  "BATCHING_OFF",
  "BAD_REQUEST",
] as const;

/** One stable error code of the API. */
export type ErrorCode = (typeof errorCodes)[number];

/** One error as the API states it. `field` is the input field at fault, `reason` a stable word for why, `clauseId` the clause that refused, `id` the log reference. */
export interface ApiErrorDetails {
  readonly code: ErrorCode;
  readonly message: string;
  readonly field: string | null;
  readonly reason: string | null;
  readonly clauseId: string | null;
  readonly id: string | null;
}

/** Thrown by `request`. The first error decides `code`, `field`, `reason`, `clauseId` and `id`; `errors` holds them all. */
export class ApiError extends Error implements ApiErrorDetails {
  override readonly name = "ApiError";
  readonly code: ErrorCode;
  readonly field: string | null;
  readonly reason: string | null;
  readonly clauseId: string | null;
  readonly id: string | null;

  constructor(
    readonly errors: readonly [ApiErrorDetails, ...ApiErrorDetails[]],
    /** HTTP status of the answer; 0 when none came. */
    readonly status: number,
  ) {
    super(errors[0].message);
    this.code = errors[0].code;
    this.field = errors[0].field;
    this.reason = errors[0].reason;
    this.clauseId = errors[0].clauseId;
    this.id = errors[0].id;
  }
}

/** Thrown by `request` when no readable answer came: connection lost, time-out, not JSON. The change may or may not have been made. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

/** Reads one entry of a GraphQL `errors` list. Never throws: what is missing becomes null, an unknown code `INTERNAL`. */
export function readApiError(error: {
  message: string;
  extensions?: Readonly<Record<string, unknown>>;
}): ApiErrorDetails {
  const extensions = error.extensions ?? {};
  const code = errorCodes.find((known) => known === extensions["code"]) ?? "INTERNAL";
  return {
    code,
    message: error.message,
    field: text(extensions["field"]),
    reason: text(extensions["reason"]),
    clauseId: text(extensions["clauseId"]) ?? text(extensions["clause"]),
    id: text(extensions["id"]),
  };
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
