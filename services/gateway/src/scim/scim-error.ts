import type { Response } from "express";
import type { GraphQLFormattedError } from "graphql";
import SCIMMY from "scimmy";

/** What is answered in place of a resource (RFC 7644, 3.12). */
export class ScimRefusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly scimType: string | null = null,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** Which refusal of the people service is which of SCIM's. */
export function refusalOf({ message, extensions = {} }: GraphQLFormattedError): Error {
  const { code, field, reason } = extensions;
  if (code === "NOT_FOUND") return new ScimRefusal(404, "There is no such resource.");
  if (code === "NOT_ALLOWED") return new ScimRefusal(403, message);
  if (code === "INVALID" && reason === "STALE") return new ScimRefusal(412, message);
  if (code === "INVALID" && reason === "NOT_UNIQUE") return new ScimRefusal(409, message, "uniqueness");
  if (code === "INVALID" && (reason === "MUTABILITY" || reason === "LAST_ADMINISTRATOR"))
    return new ScimRefusal(400, message, "mutability");
  if (code === "INVALID") return new ScimRefusal(400, `${String(field)}: ${message}`, "invalidValue");
  if (code === "CONFLICT") return new ScimRefusal(409, message);
  return new Error(message);
}

/** Answers an error in SCIM's form; what nobody foresaw without a word from the inside. */
export function sendScimError(response: Response, error: unknown): void {
  const { status, message, scimType, headers } = known(error);
  const body = {
    schemas: [SCIMMY.Messages.Error.id],
    status: String(status),
    ...(scimType ? { scimType } : {}),
    detail: message,
  };
  response.status(status).set(headers).type("application/scim+json").send(JSON.stringify(body));
}

function known(error: unknown): ScimRefusal {
  if (error instanceof ScimRefusal) return error;
  if (error instanceof SCIMMY.Types.Error) {
    const { status, scimType, message } = error as Error & { status: number; scimType?: string };
    return new ScimRefusal(status, message, scimType ?? null);
  }
  const { type, status } = error as { type?: string; status?: number };
  if (type === "entity.too.large") return new ScimRefusal(413, "The request is too large.");
  if (type === "entity.parse.failed") return new ScimRefusal(400, "The body is no JSON.", "invalidSyntax");
  if (status === 415) return new ScimRefusal(415, "Send the request as application/scim+json in UTF-8.");
  return new ScimRefusal(500, "Something went wrong.");
}
