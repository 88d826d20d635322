import type { RequestHandler } from "express";

/** A handler whose modules are read at its first request: what few ask for, or not at once, makes no start slower and takes no memory. */
export function whenAsked(load: () => Promise<RequestHandler>): RequestHandler {
  let loaded: Promise<RequestHandler> | undefined;
  return (request, response, next) => {
    loaded ??= load().catch((error: unknown) => {
      // What was wrong may pass: the next request tries again.
      loaded = undefined;
      throw error;
    });
    loaded.then((handler) => handler(request, response, next), next);
  };
}
