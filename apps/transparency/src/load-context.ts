import { createContext, RouterContextProvider, type ServerBuild } from "react-router";

/** What the public graph answered. Errors carry a stable code in `extensions.code`. */
export interface GraphAnswer {
  data?: unknown;
  errors?: readonly { message: string; extensions?: { code?: unknown } }[];
}

/** Asks the public graph as nobody in particular. */
export type PublicGraph = (query: string, variables: Record<string, unknown>) => Promise<GraphAnswer>;

/** What these pages need from whoever mounts them. */
export interface TransparencyNeeds {
  graphql: PublicGraph;
  /** Told of everything unexpected; the reader sees a masked page. */
  onError?: (error: unknown) => void;
}

/**
 * The built server bundle (`@probity/transparency/server-build`). Its own `createLoadContext` must be used: the
 * context's keys are objects, and only those inside the bundle are the ones that the pages look up.
 */
export interface TransparencyBuild extends ServerBuild {
  entry: ServerBuild["entry"] & {
    module: ServerBuild["entry"]["module"] & { createLoadContext: (needs: TransparencyNeeds) => RouterContextProvider };
  };
}

export const publicGraph = createContext<PublicGraph>();
export const errorReport = createContext<(error: unknown) => void>(() => undefined);

/** The context of one request, for `getLoadContext` of the request handler. */
export function createLoadContext({ graphql, onError }: TransparencyNeeds): RouterContextProvider {
  const context = new RouterContextProvider();
  context.set(publicGraph, graphql);
  if (onError) context.set(errorReport, onError);
  return context;
}
