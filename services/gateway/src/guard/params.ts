import type { Request } from "express";
import type { Limits } from "../limits/limits.js";
import { checkJson } from "../limits/nesting.js";
import { readJsonBody } from "./body.js";
import { Refusal, badRequest, overLimit } from "./refusal.js";

/** A GraphQL request as it came, each part of the right type. */
export interface Params {
  readonly query: string | undefined;
  readonly variables: Record<string, unknown>;
  readonly operationName: string | undefined;
  /** `extensions.persistedQuery.sha256Hash`, where given. */
  readonly persistedHash: string | undefined;
}

/** Reads POST bodies and GET query strings by GraphQL over HTTP. @throws Refusal */
export async function readParams(request: Request, limits: Limits): Promise<Params> {
  if (request.method === "POST") return checkParams(parseObject(await readJsonBody(request, limits.bodyBytes)), limits);
  if (request.method !== "GET")
    throw new Refusal(405, "BAD_REQUEST", "Use POST, or GET for a query.", { allow: "GET, POST" });
  if (request.url.length > limits.bodyBytes) throw overLimit("BODY_TOO_LARGE", "bytes", limits.bodyBytes);
  const search = new URLSearchParams(request.url.split("?").slice(1).join("?"));
  return checkParams(
    {
      query: once(search, "query"),
      operationName: once(search, "operationName") || undefined,
      variables: parsedOnce(search, "variables"),
      extensions: parsedOnce(search, "extensions"),
    },
    limits,
  );
}

function checkParams(given: Record<string, unknown>, limits: Limits): Params {
  const { query, operationName } = given;
  if (query !== undefined && query !== null && typeof query !== "string") throw badRequest("`query` must be a string.");
  if (operationName !== undefined && operationName !== null && typeof operationName !== "string")
    throw badRequest("`operationName` must be a string.");
  const variables = optionalObject(given["variables"], "variables");
  checkJson(variables, limits);
  const extensions = optionalObject(given["extensions"], "extensions");
  return {
    query: query || undefined,
    variables,
    operationName: operationName ?? undefined,
    persistedHash: persistedHash(extensions["persistedQuery"]),
  };
}

function persistedHash(persisted: unknown): string | undefined {
  if (persisted === undefined || persisted === null) return undefined;
  const { version, sha256Hash } = optionalObject(persisted, "extensions.persistedQuery");
  if (version !== 1 || typeof sha256Hash !== "string" || !/^[0-9a-f]{64}$/.test(sha256Hash))
    throw badRequest("`extensions.persistedQuery` needs version 1 and a sha256Hash.");
  return sha256Hash;
}

function parseObject(text: string): Record<string, unknown> {
  const value = parseJson(text, "The body");
  if (Array.isArray(value)) throw new Refusal(400, "BATCHING_OFF", "Send one operation in a request.");
  if (!isRecord(value)) throw badRequest("The body must be a JSON object.");
  return value;
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest(`${what} is not valid JSON.`);
  }
}

function once(search: URLSearchParams, name: string): string | undefined {
  const [value, second] = search.getAll(name);
  if (second !== undefined) throw badRequest(`\`${name}\` may be given once.`);
  return value;
}

function parsedOnce(search: URLSearchParams, name: string): unknown {
  const text = once(search, name);
  return text ? parseJson(text, `\`${name}\``) : undefined;
}

function optionalObject(value: unknown, what: string): Record<string, unknown> {
  if (value === undefined || value === null) return {};
  if (!isRecord(value)) throw badRequest(`\`${what}\` must be an object.`);
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
