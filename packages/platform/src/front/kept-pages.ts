import { KeptBytes } from "@probity/gateway/answers/kept-bytes";
import type { RequestHandler, Response as ServerResponse } from "express";

/** A page as it is sent. */
interface KeptPage {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly tag: string | null;
  readonly body: Buffer;
}

/** How public pages are made, and when they are out of date. */
export interface KeptPagesOptions {
  /** Renders the page of an address, knowing nothing of who asks. */
  readonly render: (request: Request) => Promise<Response>;
  /** Which state of the published data is current; null where that is not known, and then nothing is kept. */
  readonly version: { current(): string | null };
  readonly baseUrl: string;
  readonly maxBytes?: number;
}

const longestAddress = 500;

/**
 * Public pages, each rendered once until the published data changes: they depend on their address alone, which is why nothing else of
 * the request is handed on. Data sets (addresses with an ending) go on to the next handler.
 */
export function keptPages({ render, version, baseUrl, maxBytes = 16_000_000 }: KeptPagesOptions): RequestHandler {
  const pages = new KeptBytes<KeptPage>(maxBytes, 500);
  return async (request, response, next) => {
    const now = version.current();
    const { originalUrl: address, method, path } = request;
    if (
      now === null ||
      (method !== "GET" && method !== "HEAD") ||
      path.includes(".") ||
      address.length > longestAddress
    )
      return next();
    const key = `${now} ${address}`;
    const kept = pages.get(key);
    const page = kept ?? (await read(await render(new Request(`${baseUrl}${address}`))));
    if (!kept && page.status === 200 && page.tag) pages.set(key, page);
    send(response, page, method, request.headers["if-none-match"]);
  };
}

async function read(response: Response): Promise<KeptPage> {
  const { status, headers } = response;
  return { status, headers: [...headers], tag: headers.get("etag"), body: Buffer.from(await response.arrayBuffer()) };
}

function send(
  response: ServerResponse,
  { status, headers, tag, body }: KeptPage,
  method: string,
  known: string | undefined,
): void {
  for (const [name, value] of headers) response.setHeader(name, value);
  const has = tag !== null && (known ?? "").split(",").some((one) => one.trim() === tag || one.trim() === "*");
  if (has) return void response.status(304).end();
  response.status(status).setHeader("content-length", body.length);
  response.end(method === "HEAD" ? undefined : body);
}
