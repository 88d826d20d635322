import type { Request, Response } from "express";
import { Refusal } from "./refusal.js";

const graphqlType = "application/graphql-response+json";

/** The media type the caller takes, by the Accept header. @throws Refusal 406 where none fits. */
export function answerType(request: Request): string {
  const accept = request.headers.accept;
  if (accept === undefined || accept === "*/*" || accept === "application/json")
    return "application/json; charset=utf-8";
  if (accept === graphqlType) return `${graphqlType}; charset=utf-8`;
  const chosen = request.accepts(["application/json", graphqlType]);
  if (!chosen) throw new Refusal(406, "BAD_REQUEST", "The answer is application/json.");
  return `${chosen}; charset=utf-8`;
}

/** Sends a refusal as a GraphQL answer. */
export function sendRefusal(request: Request, response: Response, refusal: Refusal): void {
  const type = request.headers.accept?.includes(graphqlType) ? graphqlType : "application/json";
  response.status(refusal.status).set({
    ...refusal.headers,
    "content-type": `${type}; charset=utf-8`,
    "cache-control": "no-store",
  });
  response.end(JSON.stringify({ errors: [{ message: refusal.message, extensions: { code: refusal.code } }] }));
}
