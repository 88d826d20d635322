import { renderToStaticMarkup } from "react-dom/server";
import { ServerRouter, type EntryContext, type HandleErrorFunction } from "react-router";
import { tagged } from "./answers.js";
import { errorReport } from "./load-context.js";

export { createLoadContext } from "./load-context.js";

/** No script ever takes these pages over, so they are plain markup, whole and with a tag for caches. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
): Response {
  const markup = renderToStaticMarkup(<ServerRouter context={routerContext} url={request.url} />);
  headers.set("content-type", "text/html; charset=utf-8");
  if (status !== 200) headers.set("cache-control", "no-store");
  const page = markup.startsWith("<!DOCTYPE") ? markup : `<!DOCTYPE html>${markup}`;
  // What somebody wrote or was told in confidence: no tag by which it could be found again.
  if (headers.get("cache-control") === "no-store") {
    return new Response(request.method === "HEAD" ? null : page, { status, headers });
  }
  return tagged(request, page, headers, status);
}

export const handleError: HandleErrorFunction = (error, { context, request }) => {
  if (!request.signal.aborted) context.get(errorReport)(error);
};
