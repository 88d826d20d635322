/** A request that is answered before it reaches the graph. Not an accident: it is not logged as an error. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** The request is malformed: HTTP 400, BAD_REQUEST. */
export function badRequest(message: string): Refusal {
  return new Refusal(400, "BAD_REQUEST", message);
}

/** The document breaks the schema's or the language's rules: HTTP 400, GRAPHQL_VALIDATION_FAILED. */
export function invalidDocument(message: string): Refusal {
  return new Refusal(400, "GRAPHQL_VALIDATION_FAILED", message);
}

/** Who is asking is not known, or not as they say: HTTP 401, UNAUTHENTICATED. */
export function unauthenticated(message: string): Refusal {
  return new Refusal(401, "UNAUTHENTICATED", message, { "www-authenticate": 'Bearer error="invalid_token"' });
}

/** The operation is over one of the limits: HTTP 400. */
export function overLimit(code: string, what: string, limit: number): Refusal {
  return new Refusal(400, code, `This operation is too large: at most ${limit} ${what}.`);
}
