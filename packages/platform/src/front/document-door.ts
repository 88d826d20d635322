import { once } from "node:events";
import type { Gateway } from "@probity/gateway/gateway";
import { Refusal } from "@probity/gateway/guard/refusal";
import type { RequestCounter } from "@probity/gateway/rates/request-rates";
import type { Identity } from "@probity/service-kit/identity";
import type { SubgraphCaller } from "@probity/service-kit/subgraph-call";
import type { Request, RequestHandler, Response } from "express";

/** What a document is answered from. */
export interface DocumentDoorOptions {
  readonly cases: SubgraphCaller;
  readonly identify: Gateway["identify"];
  readonly rates: Pick<RequestCounter, "count" | "countAddress">;
}

interface Document {
  readonly name: string;
  readonly size: number;
  readonly parts: number;
}

/** What is asked of the cases subgraph: what it is, and each of its parts. The parameters of the address are the variables. */
interface Kept {
  readonly about: string;
  readonly content: string;
}

/** `GET /documents/<case>/<file>`: a document of a case. */
export const documentsOfCases: Kept = {
  about: "query ($case: ID!, $file: ID!) { caseFile(case: $case, file: $file) { name size parts } }",
  content: "query ($case: ID!, $file: ID!, $part: Int!) { caseFilePart(case: $case, file: $file, part: $part) }",
};

/** `GET /packs/<pack>`: a pack of evidence. */
export const packsOfEvidence: Kept = {
  about: "query ($pack: ID!) { evidencePack(id: $pack) { name size parts } }",
  content: "query ($pack: ID!, $part: Int!) { evidencePackPart(id: $pack, part: $part) }",
};

/**
 * Answers with what is kept, to whoever the cases subgraph shows it, part by part. To be saved: no browser shows it, and where one
 * did, nothing in it would run.
 */
export function documentDoor(options: DocumentDoorOptions, kept: Kept): RequestHandler {
  return async (request, response) => {
    try {
      await answer(options, kept, request, response);
    } catch (error) {
      if (error instanceof Refusal) return plain(response.set(error.headers), error.status, error.message);
      const code = (error as { extensions?: { code?: unknown } }).extensions?.code;
      if (code === "UNAVAILABLE") return plain(response.set("retry-after", "5"), 503, "Try again shortly.");
      throw error;
    }
  };
}

async function answer(
  options: DocumentDoorOptions,
  { about, content }: Kept,
  request: Request,
  response: Response,
): Promise<void> {
  const identity = await whoAsks(options, request);
  const variables = request.params;
  const document = await asked<Document>(options.cases, about, variables, identity);
  const partOf = (part: number) => asked<string>(options.cases, content, { ...variables, part }, identity);
  const first = document && (await partOf(1));
  if (!document || first === null) return plain(response, 404, "This document is not there, or is not for you to see.");
  response.status(200).set({
    "content-type": "application/octet-stream",
    "content-length": String(document.size),
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(document.name).replaceAll(/['()*]/g, percent)}`,
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  });
  await send(response, first, document.parts, partOf);
}

async function whoAsks({ identify, rates }: DocumentDoorOptions, request: Request): Promise<Identity> {
  const address = request.ip ?? "";
  const identity = await identify(request).catch(async (error: unknown) => {
    if (error instanceof Refusal) await rates.countAddress(address);
    throw error;
  });
  await rates.count(identity, address);
  return identity;
}

/** The next part is fetched once the one before has left. A part that fails cuts the answer short: the browser says so. */
async function send(
  response: Response,
  first: string,
  parts: number,
  partOf: (part: number) => Promise<string | null>,
): Promise<void> {
  let part: string | null = first;
  for (let next = 2; part !== null; next += 1) {
    if (!response.write(Buffer.from(part, "base64")))
      await Promise.race([once(response, "drain"), once(response, "close")]);
    if (next > parts) return void response.end();
    if (response.destroyed) return;
    part = await partOf(next).catch(() => null);
  }
  response.destroy();
}

/** Null for what is not there and what may not be seen, alike. */
async function asked<Value>(
  cases: SubgraphCaller,
  query: string,
  variables: Record<string, unknown>,
  identity: Identity,
): Promise<Value | null> {
  const { data, errors } = await cases({ query, variables }, identity);
  const [error] = errors ?? [];
  const code = error?.extensions["code"];
  if (code === "UNAUTHENTICATED") throw new Refusal(401, "UNAUTHENTICATED", "Sign in to save this document.");
  if (error && !["NOT_FOUND", "NOT_ALLOWED", "INVALID"].includes(String(code))) throw error;
  return error || !data ? null : (Object.values(data)[0] as Value | null);
}

const percent = (letter: string) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;

function plain(response: Response, status: number, text: string): void {
  response.status(status).set("cache-control", "no-store").type("text").send(text);
}
