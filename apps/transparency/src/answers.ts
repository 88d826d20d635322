import { createHash } from "node:crypto";

/** Half a minute in any cache, then asked again by its tag. */
export const cacheControl = "public, max-age=30";

/**
 * A complete answer with its tag (a digest of the bytes), or 304 where the reader has these bytes already.
 * The tag is weak because a proxy may compress on the way.
 */
export function tagged(request: Request, body: string, headers: Headers, status = 200): Response {
  if (status === 200) {
    const tag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
    headers.set("etag", tag);
    if (!headers.has("cache-control")) headers.set("cache-control", cacheControl);
    if (hasTag(request.headers.get("if-none-match"), tag)) return new Response(null, { status: 304, headers });
  }
  return new Response(request.method === "HEAD" ? null : body, { status, headers });
}

/** A data set as JSON, open to every site. `next` is the address of the following page. */
export function json(request: Request, content: unknown, next?: string | null): Response {
  const headers = openData("application/json; charset=utf-8");
  if (next) headers.set("link", `<${next}>; rel="next"`);
  return tagged(request, `${JSON.stringify(content, null, 2)}\n`, headers);
}

/** The headers of data that any site may use. */
export function openData(contentType: string): Headers {
  return new Headers({
    "content-type": contentType,
    "cache-control": cacheControl,
    "access-control-allow-origin": "*",
  });
}

function hasTag(ifNoneMatch: string | null, tag: string): boolean {
  return (ifNoneMatch ?? "").split(",").some((one) => one.trim() === tag || one.trim() === "*");
}
